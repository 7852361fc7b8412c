import { describe, expect, test } from 'vitest';
import { installedFacts, versionFacts } from '../../src/catalog/assessment-facts.ts';
import { catalog } from '../../src/catalog/index.ts';
import { allLinks, distinctListed, versionRows } from '../../src/catalog/query.ts';
import type { KbNumber } from '../../src/domain/facts.ts';
import { supersedenceChain } from '../../src/domain/supersedence.ts';

const update = (kb: KbNumber) => catalog.updates.find((candidate) => candidate.kb === kb);
const linksOn = (build: string) => allLinks(catalog).filter((link) => link.build === build);

describe('what Microsoft declares as replaced', () => {
  test.each<[KbNumber, string, readonly KbNumber[]]>([
    ['KB2957189', '6.0.6002', ['KB2868623']],
    ['KB2957189', '6.1.7600', []],
    ['KB2957189', '6.1.7601', ['KB2868623']],
    ['KB2688338', '6.1.7600', ['KB2588516']],
    ['KB2845690', '6.1.7600', []],
    ['KB2563894', '6.1.7601', ['KB978886']],
    ['KB978886', '6.1.7601', []],
  ])('by %s on %s', (kb, build, older) => {
    expect(
      linksOn(build)
        .filter(({ newer }) => newer === kb)
        .map((link) => link.older),
    ).toEqual(older);
  });

  test.each<[string, readonly KbNumber[]]>([
    [
      '6.0.6002',
      [
        'KB978886',
        'KB2563894',
        'KB2588516',
        'KB2688338',
        'KB2790655',
        'KB2845690',
        'KB2868623',
        'KB2957189',
        'KB4018885',
      ],
    ],
    ['6.1.7600', ['KB978886', 'KB2563894', 'KB2588516', 'KB2688338', 'KB2790655']],
    [
      '6.1.7601',
      ['KB978886', 'KB2563894', 'KB2588516', 'KB2688338', 'KB2790655', 'KB2845690', 'KB2868623', 'KB2957189'],
    ],
  ])('on %s is one chain around MS12-032', (build, chain) => {
    expect(supersedenceChain('KB2688338', linksOn(build))).toEqual(chain);
  });
});

describe('bulletins', () => {
  test.each<[KbNumber, string, string, string | undefined]>([
    ['KB978886', 'MS10-058', '2010-08-10', undefined],
    ['KB2563894', 'MS11-064', '2011-08-09', undefined],
    ['KB2588516', 'MS11-083', '2011-11-08', undefined],
    ['KB2688338', 'MS12-032', '2012-05-08', undefined],
    ['KB2790655', 'MS13-018', '2013-02-12', undefined],
    ['KB2845690', 'MS13-049', '2013-06-11', undefined],
    ['KB2868623', 'MS13-065', '2013-08-13', undefined],
    ['KB2957189', 'MS14-031', '2014-06-10', 'KB2962478'],
  ])('%s is %s of %s', (kb, bulletin, released, bulletinKb) => {
    expect(update(kb)).toMatchObject({ bulletin: { value: bulletin }, released: { value: released } });
    expect(update(kb)?.bulletinKb?.value).toBe(bulletinKb);
  });
});

describe('the source document', () => {
  test('lists KB2790655 for Windows 7 SP1 twice, and we count it once, as a security update', () => {
    const headings = update('KB2790655')
      ?.listed?.filter(({ edition }) => edition === 'windows-7-sp1')
      .map(({ heading }) => heading);
    expect(headings).toEqual(['security', 'other']);
    expect(distinctListed(catalog, 'windows-7-sp1').filter(({ update: { kb } }) => kb === 'KB2790655')).toMatchObject([
      { heading: 'security' },
    ]);
  });

  test.each([
    ['windows-7', ['KB2688338', 'KB2790655']],
    ['windows-7-sp1', ['KB2688338', 'KB2790655', 'KB2845690', 'KB2868623', 'KB2957189']],
    ['windows-server-2008-r2-sp1', ['KB2688338', 'KB2790655', 'KB2845690', 'KB2868623', 'KB2957189']],
  ])('lists these security updates for %s', (edition, kbs) => {
    expect(
      distinctListed(catalog, edition)
        .filter(({ heading }) => heading === 'security')
        .map(({ update: { kb } }) => kb),
    ).toEqual(kbs);
  });

  test('lists KB2764305 and KB2785146 for the servers only', () => {
    for (const kb of ['KB2764305', 'KB2785146'] as const) {
      expect(update(kb)?.listed?.map(({ edition }) => edition)).toEqual([
        'windows-server-2008-r2',
        'windows-server-2008-r2-sp1',
      ]);
    }
  });

  test('lists four updates with a doubt, and no others', () => {
    expect(
      installedFacts(catalog)
        .listed.filter(({ doubtful }) => doubtful)
        .map(({ kb }) => kb),
    ).toEqual(['KB2459530', 'KB2524732', 'KB2582281', 'KB2639824']);
  });
});

describe('how strong a version is', () => {
  test.each<[KbNumber, string, string]>([
    ['KB2553549', '6.1.7601.21893', 'third-party'],
    ['KB2688338', '6.1.7601.17802', 'scanner'],
    ['KB2634907', '6.1.7601.22080', 'official'],
    ['KB4022722', '6.1.7601.23761', 'official'],
    ['KB4058165', '6.0.6002.24296', 'third-party'], // one scanner alone
  ])('%s has %s on the word of: %s', (kb, version, strength) => {
    expect(versionRows(catalog).find((row) => row.kb === kb && row.text === version)?.strength).toBe(strength);
  });

  test('KB4022722, whose source names no branch, lies in LDR by its number', () => {
    expect(versionRows(catalog).filter(({ kb }) => kb === 'KB4022722')).toMatchObject([
      { branch: 'LDR', listed: false },
    ]);
  });
});

describe('installedFacts', () => {
  const { carriers, fix } = installedFacts(catalog);
  const carrierKbs = carriers.map(({ kb }) => kb);

  test('is about KB2553549', () => {
    expect(fix).toBe('KB2553549');
  });

  test.each<[KbNumber, string]>([
    ['KB4022719', 'the first monthly rollup that has the file'],
    ['KB4022722', 'the security-only update whose version is known'],
    ['KB4025341', 'the monthly rollup after it'],
    ['KB4534310', 'the last monthly rollup before the end of support'],
  ])('counts %s, %s', (kb) => {
    expect(carriers.find((carrier) => carrier.kb === kb)?.editions).toEqual([
      'windows-7-sp1',
      'windows-server-2008-r2-sp1',
    ]);
  });

  test.each<[KbNumber, string]>([
    ['KB4019264', 'the monthly rollup before'],
    ['KB4022168', 'a preview after'],
    ['KB4025337', 'a security-only update after'],
    ['KB3172605', 'an optional rollup of 2016'],
  ])('does not count %s, %s, though the catalogue has it', (kb) => {
    expect(catalog.rollups.rollups.map((rollup) => rollup.kb)).toContain(kb);
    expect(carrierKbs).not.toContain(kb);
  });

  test('counts no update twice', () => {
    expect(new Set(carrierKbs).size).toBe(carrierKbs.length);
  });
});

describe('versionFacts', () => {
  const facts = versionFacts(catalog);

  test('knows the affected lines, the branches and the builds', () => {
    expect(facts.affected).toEqual([
      { major: 6, minor: 0 },
      { major: 6, minor: 1 },
    ]);
    expect(facts.ranges).toEqual([
      { branch: 'GDR', from: 16000, to: 19999 },
      { branch: 'LDR', from: 20000, to: 65535 },
    ]);
    expect(facts.builds.map(({ build }) => build)).toEqual([
      '6.0.6000',
      '6.0.6001',
      '6.0.6002',
      '6.0.6003',
      '6.1.7600',
      '6.1.7601',
    ]);
  });

  test("names Microsoft's list and the scanners apart", () => {
    const gdr = facts.builds.find(({ build }) => build === '6.1.7601')?.branches.GDR;
    expect(gdr?.listed.find(({ kb }) => kb === 'KB2688338')).toMatchObject({
      revision: 17802,
      sources: ['nessus', 'openvas', 'oval'],
      strength: 'scanner',
      listSources: ['jpntsblog'],
      listStrength: 'official',
      editions: ['windows-7-sp1', 'windows-server-2008-r2-sp1'],
    });
  });
});
