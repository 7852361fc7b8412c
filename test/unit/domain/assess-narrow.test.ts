import { describe, expect, test } from 'vitest';
import { assessMachine, WORST_FIRST } from '../../../src/domain/assess-machine.ts';
import { assessVersion } from '../../../src/domain/assess.ts';
import { contradictionsOf } from '../../../src/domain/contradictions.ts';
import type { InstalledFacts, ListedRevision, VersionFacts } from '../../../src/domain/facts.ts';
import type { BuildNumber, FileVersion } from '../../../src/domain/file-version.ts';
import { editionsOf, possibleEditions } from '../../../src/domain/machine-knowledge.ts';
import { windowsLineOf } from '../../../src/domain/windows-line.ts';

/*
 * Where one thing more or less decides, in a small world of two editions that share a build: what the real catalogue
 * never has, so that only these tests notice a slip.
 */

const of = (revision: number, build = 7601): FileVersion => ({ major: 6, minor: 1, build, revision });
const listed = (kb: ListedRevision['kb'], revision: number, editions: readonly string[]): ListedRevision => ({
  kb,
  revision,
  editions,
  sources: ['a'],
  strength: 'scanner',
  listSources: ['b'],
  listStrength: 'official',
});

function world(...updates: readonly ListedRevision[]): VersionFacts {
  const fixLevel = { kb: 'KB100000', revision: 50, sources: ['c'], strength: 'third-party' } as const;
  return {
    ranges: [{ branch: 'GDR', from: 1, to: 99 }],
    affected: [{ major: 6, minor: 1 }],
    builds: [{ build: '6.1.7601', branches: { GDR: { fixLevel, listed: updates } } }],
    editions: [
      { id: 'client', builds: ['6.1.7601'] },
      { id: 'server', builds: ['6.1.7601', '6.1.7602'] },
    ],
  };
}

const INSTALLED: InstalledFacts = {
  fix: 'KB100000',
  listed: [{ kb: 'KB200000', editions: ['server'], doubtful: false }],
  carriers: [{ kb: 'KB300000', editions: ['client'] }],
};

describe('an update that is listed for one edition alone', () => {
  const facts = world(listed('KB200000', 40, ['server']));

  test('proves nothing while the edition is open', () => {
    expect(assessVersion({ version: of(45) }, facts).verdict).toBe('not-fixed');
  });

  test('proves it on that edition, and not on another', () => {
    expect(assessVersion({ version: of(45), edition: 'server' }, facts).verdict).toBe('fixed');
    expect(assessVersion({ version: of(45), edition: 'client' }, facts).verdict).toBe('not-fixed');
  });

  test('proves nothing on a build that no edition has', () => {
    expect(assessVersion({ version: of(45) }, { ...facts, editions: [] }).verdict).toBe('not-fixed');
  });
});

describe('what a verdict rests on', () => {
  const both = ['client', 'server'];

  test('is the list first, and then the fix level', () => {
    const verdict = assessVersion({ version: of(60) }, world(listed('KB200000', 55, both)));
    expect('bases' in verdict && verdict.bases.map(({ claim, level }) => [claim, level])).toEqual([
      ['listed-update', 55],
      ['fix-level', 50],
    ]);
  });

  test('is the list alone where no fix level is known', () => {
    const { builds, ...facts } = world();
    const alone = builds.map((each) => ({ ...each, branches: { GDR: { listed: [listed('KB200000', 55, both)] } } }));
    const verdict = assessVersion({ version: of(60) }, { ...facts, builds: alone });
    expect('bases' in verdict && verdict.bases.map(({ claim }) => claim)).toEqual(['listed-update']);
  });

  test.each([
    [listed('KB200000', 55, both), listed('KB200001', 55, both)],
    [listed('KB200001', 55, both), listed('KB200000', 55, both)],
  ])('is the same of two updates with one revision, in whichever order they stand', (one, other) => {
    const verdict = assessVersion({ version: of(60) }, world(one, other));
    expect('bases' in verdict && verdict.bases[0].kb).toBe('KB200000');
  });

  test('is the lowest level that is reached', () => {
    const updates = [listed('KB200003', 58, both), listed('KB200002', 52, both), listed('KB200001', 55, both)];
    const verdict = assessVersion({ version: of(60) }, world(...updates));
    expect('bases' in verdict && verdict.bases[0].level).toBe(52);
  });
});

describe('a contradiction', () => {
  const facts = world();
  const found = (known: Parameters<typeof contradictionsOf>[0]) =>
    contradictionsOf(known, 'not-fixed', facts, INSTALLED);

  test('is an update that brings the fix to one of the editions that the machine may be', () => {
    expect(found({ versions: [{ version: of(10) }], kbs: ['KB200000'] })).toEqual([
      'update-installed-but-version-below',
    ]);
  });

  test('is none where the update brings it to another edition than this one', () => {
    const known = { versions: [{ version: of(10) }], kbs: ['KB200000'] as const };
    expect(found({ ...known, edition: 'client' })).toEqual([]);
    expect(found({ ...known, edition: 'server' })).toEqual(['update-installed-but-version-below']);
  });

  test('is none between Windows and a file of one build, even of one that no edition has', () => {
    expect(found({ versions: [{ version: of(10, 7609) }], osVersion: '6.1.7609' })).toEqual([]);
    expect(found({ versions: [{ version: of(10, 7609) }], osVersion: '6.1.7601' })).toEqual([
      'os-version-does-not-fit-build',
    ]);
    expect(found({ versions: [{ version: of(10, 7602) }], osVersion: '6.1.7601' })).toEqual([]);
  });

  test('is between two versions whose digits are the same', () => {
    const other = { major: 6, minor: 17, build: 601, revision: 10 };
    expect(found({ versions: [{ version: of(10) }, { version: other }] })).toEqual(['several-versions']);
  });
});

describe('the editions that a machine may be', () => {
  const facts = world();

  test('are all that have one of its builds', () => {
    const only = { ...facts, editions: [...facts.editions, { id: 'core', builds: ['6.1.7602' as const] }] };
    const builds: readonly BuildNumber[] = ['6.1.7601', '6.1.7602'];
    expect(editionsOf(builds, only)).toEqual(['client', 'server', 'core']);
  });

  test('are all, and one without a list, where nothing is known', () => {
    expect(possibleEditions({}, facts, INSTALLED)).toEqual(['client', 'server', '']);
    expect(possibleEditions({ kbs: ['KB200000'] }, facts, INSTALLED)).toEqual(['client', 'server', '']);
  });

  test('are those of the rollup that is installed', () => {
    expect(possibleEditions({ kbs: ['KB200000', 'KB300000'] }, facts, INSTALLED)).toEqual(['client']);
  });
});

test('a machine of which nothing is known names no update', () => {
  expect(assessMachine({}, world(), INSTALLED)).toEqual({
    basis: 'none',
    verdict: 'cannot-tell',
    reason: 'no-listed-update-installed',
    kbs: [],
    contradictions: [],
  });
});

test('what asks for action comes first', () => {
  expect(WORST_FIRST).toEqual(['not-fixed', 'cannot-tell', 'invalid', 'fixed', 'out-of-scope']);
});

test.each([
  [6, 1, 'older-windows'],
  [6, 0, 'affected'],
  [5, 2, 'older-windows'],
  [6, 3, 'newer-windows'],
] as const)('%i.%i beside 6.0 and 6.2 is %s: what lies between is not newer than all', (major, minor, line) => {
  const affected = [
    { major: 6, minor: 0 },
    { major: 6, minor: 2 },
  ];
  expect(windowsLineOf({ major, minor }, { ...world(), affected })).toBe(line);
});
