import { describe, expect, test } from 'vitest';
import { citedSources, installedFacts, versionFacts } from '../../src/catalog/assessment-facts.ts';
import { catalog as real } from '../../src/catalog/index.ts';
import { isCarrier, strengthOfSources, versionRows } from '../../src/catalog/query.ts';
import type { Catalog, Rollup } from '../../src/catalog/schema.ts';
import type { Branch } from '../../src/domain/branch.ts';
import type { KbNumber } from '../../src/domain/facts.ts';
import { changedCatalog, updateIn } from '../support/catalog-fixtures.ts';

function branchFacts(catalog: Catalog, build: string, branch: Branch) {
  const facts = versionFacts(catalog).builds.find((candidate) => candidate.build === build)?.branches[branch];
  if (facts === undefined) throw new Error(`no facts for ${build} ${branch}`);
  return facts;
}

describe('what a verdict on a version rests on', () => {
  // [build, branch, fix level, lowest listed update, its revision]
  test.each<[string, Branch, number | undefined, readonly (readonly [KbNumber, number])[]]>([
    ['6.0.6000', 'GDR', undefined, []],
    ['6.0.6001', 'LDR', undefined, []],
    ['6.0.6002', 'GDR', undefined, []],
    ['6.0.6002', 'LDR', 22643, []],
    ['6.0.6003', 'GDR', undefined, []],
    ['6.1.7600', 'GDR', 16943, [['KB2688338', 16986]]],
    ['6.1.7600', 'LDR', 21122, [['KB2688338', 21178]]],
    ['6.1.7601', 'GDR', 17757, [['KB2688338', 17802]]],
    ['6.1.7601', 'LDR', 21893, [['KB2688338', 21954]]],
  ])('on %s %s: fix level %s, listed %j', (build, branch, level, listed) => {
    const facts = branchFacts(changedCatalog(), build, branch);
    expect(facts.fixLevel?.revision).toBe(level);
    if (level !== undefined)
      expect(facts.fixLevel).toEqual({ kb: 'KB2553549', revision: level, sources: ['vwnet'], strength: 'third-party' });
    expect(facts.listed.map(({ kb, revision }) => [kb, revision])).toEqual(listed);
  });

  test('the fix was never issued for Vista’s GDR branch, and nothing else is said of any other', () => {
    const withheld = versionFacts(changedCatalog()).builds.flatMap(({ build, branches }) =>
      Object.entries(branches).flatMap(([branch, { notIssued }]) => (notIssued ? [[build, branch, notIssued]] : [])),
    );
    expect(withheld).toEqual([['6.0.6002', 'GDR', { kb: 'KB2553549', sources: ['vwnet'] }]]);
  });

  test('what another update was not issued for counts for nothing', () => {
    const changed = changedCatalog((c) => {
      updateIn(c, 'KB2688338').notIssued = [{ build: '6.1.7601', branch: 'GDR', sources: ['vwnet'] }];
    });
    expect(branchFacts(changed, '6.1.7601', 'GDR').notIssued).toBeUndefined();
  });

  test('the lines, the ranges of the branches and the builds of each edition', () => {
    expect(versionFacts(changedCatalog())).toMatchObject({
      affected: [
        { major: 6, minor: 0 },
        { major: 6, minor: 1 },
      ],
      ranges: [
        { branch: 'GDR', from: 16000, to: 19999 },
        { branch: 'LDR', from: 20000, to: 65535 },
      ],
    });
    expect(versionFacts(changedCatalog()).editions).toContainEqual({
      id: 'windows-server-2008-sp2',
      builds: ['6.0.6002', '6.0.6003'],
    });
  });

  test('a list speaks for its own editions: where one is left out, the next update that names it counts as well', () => {
    const changed = changedCatalog((c) => {
      const own = updateIn(c, 'KB2688338');
      own.listed = own.listed?.filter(({ edition }) => edition !== 'windows-7-sp1');
    });
    expect(branchFacts(changed, '6.1.7601', 'GDR').listed).toMatchObject([
      { kb: 'KB2688338', revision: 17802, editions: ['windows-server-2008-r2-sp1'] },
      { kb: 'KB2634907', revision: 17923, editions: ['windows-7-sp1', 'windows-server-2008-r2-sp1'] },
    ]);
    expect(branchFacts(changed, '6.1.7600', 'GDR').listed).toHaveLength(1);
  });

  test('an update that is listed for editions of another build only proves nothing here', () => {
    const changed = changedCatalog((c) => {
      const own = updateIn(c, 'KB2688338');
      own.listed = own.listed?.filter(({ edition }) => edition === 'windows-7');
    });
    expect(branchFacts(changed, '6.1.7601', 'LDR').listed).toMatchObject([{ kb: 'KB2634907', revision: 22080 }]);
    expect(branchFacts(changed, '6.1.7600', 'LDR').listed).toMatchObject([
      { kb: 'KB2688338', editions: ['windows-7'] },
      { kb: 'KB2634907' },
    ]);
  });

  test('an update that is no longer listed is no basis', () => {
    const changed = changedCatalog((c) => delete updateIn(c, 'KB2688338').listed);
    expect(branchFacts(changed, '6.1.7600', 'GDR').listed).toMatchObject([{ kb: 'KB2634907', revision: 17092 }]);
  });

  test('the strength of a list is that of all who passed it on, each named once', () => {
    const [listed] = branchFacts(changedCatalog(), '6.1.7601', 'GDR').listed;
    expect(listed).toEqual({
      kb: 'KB2688338',
      revision: 17802,
      sources: ['nessus', 'openvas', 'oval'],
      strength: 'scanner',
      editions: ['windows-7-sp1', 'windows-server-2008-r2-sp1'],
      listSources: ['jpntsblog'],
      listStrength: 'official',
    });
  });

  test('a list, or a version, whose sources nobody knows is no basis', () => {
    const unlisted = changedCatalog((c) =>
      updateIn(c, 'KB2688338').listed?.forEach((entry) => (entry.sources = ['nobody'])),
    );
    expect(branchFacts(unlisted, '6.1.7601', 'GDR').listed).toMatchObject([{ kb: 'KB2634907' }]);
    const unsourced = changedCatalog((c) =>
      updateIn(c, 'KB2553549').tcpipSys?.forEach((row) => (row.sources = ['nobody'])),
    );
    expect(branchFacts(unsourced, '6.1.7601', 'GDR').fixLevel).toBeUndefined();
  });

  test('a version that can’t be read, or that lies in no branch, is no figure', () => {
    const changed = changedCatalog((c) => {
      updateIn(c, 'KB978886').tcpipSys?.forEach(
        (row, index) => (row.version = index % 2 === 0 ? '6.0' : '6.1.7600.15999'),
      );
    });
    expect(versionRows(changed).filter(({ kb }) => kb === 'KB978886')).toEqual([]);
    expect(versionRows(changed)).toHaveLength(
      versionRows(real).length - (updateIn(real, 'KB978886').tcpipSys ?? []).length,
    );
  });

  test('the sources that verdicts can name, each once', () => {
    expect([...citedSources(versionFacts(changedCatalog()))].sort()).toEqual([
      'jpntsblog',
      'nessus',
      'nessus-rollup-data',
      'openvas',
      'oval',
      'vwnet',
    ]);
    const only = versionFacts({
      ...real,
      scope: { ...real.scope, derivations: [] },
      updates: [updateIn(real, 'KB2553549')],
    });
    expect(citedSources(only)).toEqual(['vwnet']);
  });

  test('sources that nobody knows have no strength, and no number of one kind is another', () => {
    const own = changedCatalog();
    expect(strengthOfSources(own, [])).toBeUndefined();
    expect(strengthOfSources(own, ['nobody'])).toBeUndefined();
    expect(strengthOfSources(own, ['nessus', 'nessus'])).toBe(strengthOfSources(own, ['nessus']));
    expect(strengthOfSources(own, ['nessus', 'nobody'])).toBe(strengthOfSources(own, ['nessus']));
  });
});

describe('what a verdict on installed updates rests on', () => {
  test('the fix, every listed update, and those that have a doubt', () => {
    const { fix, listed } = installedFacts(changedCatalog());
    expect(fix).toBe('KB2553549');
    expect(listed.map(({ kb }) => kb)).toEqual(
      real.updates.filter((own) => own.listed !== undefined).map(({ kb }) => kb),
    );
    expect(listed.filter(({ doubtful }) => doubtful).map(({ kb }) => kb)).toEqual([
      'KB2459530',
      'KB2524732',
      'KB2582281',
      'KB2639824',
    ]);
    expect(listed.find(({ kb }) => kb === 'KB2764305')?.editions).toEqual([
      'windows-server-2008-r2',
      'windows-server-2008-r2-sp1',
    ]);
    // Named under two headings for one edition, and yet an update of that edition once.
    expect(listed.find(({ kb }) => kb === 'KB2790655')?.editions.filter((id) => id === 'windows-7-sp1')).toHaveLength(
      1,
    );
  });

  test('the rollups that carry the file, for the editions of their build', () => {
    const { carriers } = installedFacts(changedCatalog());
    expect(carriers.map(({ kb }) => kb)).toEqual(expect.arrayContaining(['KB4022719', 'KB4022722', 'KB4534310']));
    for (const { kb } of real.rollups.rollups.filter(({ build }) => build === '6.1.7601'))
      for (const { editions } of carriers.filter((carrier) => carrier.kb === kb))
        expect(editions).toEqual(['windows-7-sp1', 'windows-server-2008-r2-sp1']);
  });

  // The first that carries it is the monthly rollup KB4022719 of 2017-06-13, because of KB4022722.
  const rollup = (change: Partial<Rollup>): Rollup => ({
    kb: 'KB9999999',
    released: '2017-07-11',
    kind: 'monthly-rollup',
    build: '6.1.7601',
    sources: ['azure-docs'],
    ...change,
  });
  test.each<[string, Partial<Rollup>, boolean]>([
    ['a later monthly rollup', {}, true],
    ['one of the same day', { released: '2017-06-13' }, true],
    ['one of the day before', { released: '2017-06-12' }, false],
    ['a preview', { kind: 'preview' }, false],
    ['one for another build', { build: '6.0.6003' }, false],
    ['the update whose version is known', { kb: 'KB4022722', kind: 'security-only' }, true],
  ])('%s carries the file: %j → %s', (_, change, expected) => {
    expect(isCarrier(real.rollups, rollup(change))).toBe(expected);
  });

  test('where the first carrier is not in the catalogue, only the one with a known version is', () => {
    const { rollups } = changedCatalog(({ rollups: own }) => (own.carriers.from = 'KB1234567'));
    expect(isCarrier(rollups, rollup({}))).toBe(false);
    expect(isCarrier(rollups, rollup({ kb: 'KB4022722' }))).toBe(true);
  });
});
