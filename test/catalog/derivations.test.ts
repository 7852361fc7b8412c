import { describe, expect, test } from 'vitest';
import { installedFacts, versionFacts } from '../../src/catalog/assessment-facts.ts';
import { derivationOfKb } from '../../src/catalog/derivations.ts';
import { catalog } from '../../src/catalog/index.ts';
import { assessInstalled } from '../../src/domain/assess-installed.ts';
import { assessMachine } from '../../src/domain/assess-machine.ts';
import { assessText } from '../../src/domain/assess.ts';
import type { KbNumber } from '../../src/domain/facts.ts';
import { changedCatalog } from '../support/catalog-fixtures.ts';

const installed = installedFacts(catalog);
const facts = versionFacts(catalog);
const SEVEN = ['windows-7-sp1', 'windows-server-2008-r2-sp1'];
const SERVER_2008 = ['windows-server-2008-sp2'];

function fixedOn(kb: KbNumber): readonly string[] {
  return catalog.editions.map(({ id }) => id).filter((id) => assessInstalled([kb], id, installed).verdict === 'fixed');
}

describe('the later rollups', () => {
  const later = catalog.rollups.rollups.filter(({ released }) => released >= '2021');
  const ofKind = (kind: string, build: string) => later.filter((own) => own.kind === kind && own.build === build);

  test('are 61 a kind and line, from January 2021 to January 2026', () => {
    for (const build of ['6.1.7601', '6.0.6002'])
      for (const kind of ['monthly-rollup', 'security-only']) {
        const months = ofKind(kind, build).map(({ released }) => released.slice(0, 7));
        expect(new Set(months).size).toBe(61);
        expect([months[0], months.at(-1)]).toEqual(['2021-01', '2026-01']);
      }
    expect(later).toHaveLength(244);
  });

  test('repair a flaw of TCP/IP in 64 cases, in 16 months, each with a title', () => {
    const repairing = later.filter(({ flaws }) => flaws);
    expect(repairing).toHaveLength(64);
    expect(new Set(repairing.map(({ released }) => released.slice(0, 7))).size).toBe(16);
    for (const { flaws } of repairing)
      for (const cve of flaws?.values ?? [])
        expect(catalog.rollups.flaws.find((flaw) => flaw.cve === cve)?.title).toMatch(/TCP\/IP|ICMP/);
  });

  test('on 6.1.7601: every monthly rollup carries the fix, and of the security-only ones those that repair a flaw', () => {
    for (const { kb } of ofKind('monthly-rollup', '6.1.7601')) expect(fixedOn(kb), kb).toEqual(SEVEN);
    for (const { kb, flaws } of ofKind('security-only', '6.1.7601'))
      expect(fixedOn(kb), kb).toEqual(flaws ? SEVEN : []);
    expect(ofKind('security-only', '6.1.7601').filter(({ flaws }) => flaws)).toHaveLength(16);
  });

  test('on Server 2008 SP2: monthly rollups from KB4601360 on, and the security-only ones that repair a flaw', () => {
    for (const { kb, released } of ofKind('monthly-rollup', '6.0.6002'))
      expect(fixedOn(kb), kb).toEqual(released >= '2021-02' ? SERVER_2008 : []);
    for (const { kb, flaws } of ofKind('security-only', '6.0.6002'))
      expect(fixedOn(kb), kb).toEqual(flaws ? SERVER_2008 : []);
  });

  test.each<KbNumber>(['KB4598288', 'KB4598287', 'KB4592498', 'KB4598289', 'KB4022168'])('%s settles nothing', (kb) => {
    expect(fixedOn(kb)).toEqual([]);
    expect(derivationOfKb(catalog, kb)).toBeUndefined();
  });
});

describe('single updates', () => {
  test.each<[KbNumber, readonly string[], string]>([
    ['KB2896146', SEVEN, 'rollup-installed'],
    ['KB4058165', SERVER_2008, 'newer-than-listed-line'],
  ])('%s brings the fix on %j: %s', (kb, editions, reason) => {
    expect(fixedOn(kb)).toEqual(editions);
    expect(assessInstalled([kb], editions[0] ?? '', installed)).toMatchObject({
      reason,
      evidence: 'derived',
      kbs: [kb],
    });
  });

  test.each<KbNumber>(['KB2472264', 'KB2901197', 'KB2826167', 'KB2621067', 'KB2582281', 'KB2639824', 'KB4018885'])(
    '%s alone proves nothing',
    (kb) => {
      expect(fixedOn(kb)).toEqual([]);
    },
  );

  test('KB2472264 is below the fix on both branches that are known of it', () => {
    expect(assessText('6.1.7600.20884', undefined, facts).verdict).toBe('not-fixed');
    expect(assessText('6.1.7601.21645', undefined, facts).verdict).toBe('not-fixed');
    expect(assessText('6.1.7601.22477', undefined, facts).reason).toBe('at-or-above-listed-update');
  });
});

describe('build 6.0.6003', () => {
  test.each(['6.0.6003.20489', '6.0.6003.21721', 'v6.0.6003.24565'])('%s is fixed by derivation', (text) => {
    expect(assessText(text, undefined, facts)).toMatchObject({
      verdict: 'fixed',
      reason: 'newer-than-listed-line',
      evidence: 'derived',
      derivation: 'build-6003',
    });
    expect(assessText(text, 'windows-server-2008-sp2', facts).verdict).toBe('fixed');
    expect(assessText(text, 'windows-vista-sp2', facts).reason).toBe('edition-mismatch');
  });

  test.each([
    ['6.0.6003.204', 'no-fix-level-known'], // cut off: it lies in no branch
    ['6.0.6003.20489 (_gdr)', 'branch-mismatch'],
    ['6.0.6002.18005', 'no-gdr-fix-known'],
    ['6.0.6002.19858', 'no-gdr-fix-known'],
    ['6.0.6004.20489', 'no-fix-level-known'],
  ])('%s is not: %s', (text, reason) => {
    expect(assessText(text, undefined, facts)).toMatchObject({ verdict: 'cannot-tell', reason });
  });

  test('what Windows calls itself says nothing of its tcpip.sys', () => {
    expect(assessMachine({ osVersion: '6.0.6003' }, facts, installed).verdict).toBe('cannot-tell');
  });
});

describe('every derivation', () => {
  test.each(catalog.scope.derivations.map((each) => [each.id, each] as const))(
    '%s names a source for each link and its weak one',
    (_, { links }) => {
      for (const { sources } of links) expect(sources.length).toBeGreaterThan(0);
      expect(links.filter(({ weak }) => weak).length).toBeGreaterThan(0);
    },
  );

  test('that rests on 22643 says that one unofficial page gives it', () => {
    const chains = catalog.scope.derivations.filter(({ editions }) => editions.includes('windows-server-2008-sp2'));
    expect(chains).toHaveLength(3);
    for (const { links } of chains)
      expect(links.find(({ text }) => text.en.includes('22643'))).toMatchObject({ weak: 'yes', sources: ['vwnet'] });
  });

  test.each(catalog.scope.derivations.map(({ id }) => id))('without %s, nothing is fixed by it', (id) => {
    const without = changedCatalog(
      ({ scope }) => (scope.derivations = scope.derivations.filter((each) => each.id !== id)),
    );
    const own = installed.carriers.filter(({ derivation }) => derivation === id);
    for (const { kb, editions } of own)
      for (const edition of editions)
        expect(assessInstalled([kb], edition, installedFacts(without)).verdict, kb).toBe('cannot-tell');
    if (id === 'build-6003')
      expect(assessText('6.0.6003.20489', undefined, versionFacts(without)).verdict).toBe('cannot-tell');
    else expect(own.length).toBeGreaterThan(0);
  });

  test('the strongest that applies is the one that is shown, and only its updates', () => {
    const kbs: readonly KbNumber[] = ['KB4601363', 'KB4601347', 'KB4022719'];
    expect(assessInstalled(kbs, 'windows-7-sp1', installed)).toMatchObject({
      derivation: 'monthly-rollups-7601',
      kbs: ['KB4022719', 'KB4601347'],
    });
    expect(assessInstalled(['KB4601360', 'KB4058165'], 'windows-server-2008-sp2', installed)).toMatchObject({
      derivation: 'kb4058165',
      kbs: ['KB4058165'],
    });
  });
});
