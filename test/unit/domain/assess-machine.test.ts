import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { installedFacts, versionFacts } from '../../../src/catalog/assessment-facts.ts';
import { catalog } from '../../../src/catalog/index.ts';
import {
  assessMachine,
  WORST_FIRST,
  type MachineKnowledge,
  type MachineVerdict,
} from '../../../src/domain/assess-machine.ts';
import { assessVersion } from '../../../src/domain/assess.ts';
import { contradictionsOf } from '../../../src/domain/contradictions.ts';
import type { KbNumber } from '../../../src/domain/facts.ts';
import { readFileVersion, type BuildNumber } from '../../../src/domain/file-version.ts';
import { editionsOf, possibleEditions } from '../../../src/domain/machine-knowledge.ts';
import { anyVersion } from '../../support/catalog-fixtures.ts';
import { fixture } from '../outputs/fixtures.ts';
import { readOutputs } from '../../support/outputs.ts';
import { INSTALLED, of, world } from './small-world.ts';

const facts = versionFacts(catalog);
const installed = installedFacts(catalog);
const assess = (known: MachineKnowledge): MachineVerdict => assessMachine(known, facts, installed);

/** A known version from its text, with the branch that the text names. */
function at(text: string) {
  const reading = readFileVersion(text);
  if (!reading.ok) throw new Error(`${text} is no version`);
  return { version: reading.version, tag: reading.tag };
}

const PUBLIC: Readonly<Record<string, readonly string[]>> = {
  fixed: [
    'at-or-above-listed-update',
    'at-or-above-fix-level',
    'listed-update-installed',
    'rollup-installed',
    'newer-than-listed-line',
  ],
  'not-fixed': ['below-fix-level'],
  'cannot-tell': [
    'no-gdr-fix-known',
    'no-fix-level-known',
    'edition-mismatch',
    'branch-mismatch',
    'no-listed-update-installed',
    'doubtful-update-only',
  ],
  'out-of-scope': ['newer-windows', 'older-windows'],
};

describe('a machine', () => {
  test.each<[string, MachineKnowledge, MachineVerdict['basis'], string, readonly string[]]>([
    ['with a version', { versions: [at('6.1.7601.17802')] }, 'version', 'at-or-above-listed-update', []],
    ['with a version below', { versions: [at('6.1.7601.17514')] }, 'version', 'below-fix-level', []],
    [
      'with a version and a tag against it',
      { versions: [at('6.1.7601.17802 (win7sp1_ldr.1)')] },
      'version',
      'branch-mismatch',
      [],
    ],
    ['with a version of newer Windows', { versions: [at('6.3.9600.17415')] }, 'version', 'newer-windows', []],
    [
      'with a version and updates, the version deciding',
      { versions: [at('6.1.7601.17802')], kbs: ['KB2491683'] },
      'version',
      'at-or-above-listed-update',
      [],
    ],
    [
      'with a listed update and yet a version below',
      { versions: [at('6.1.7601.17514')], kbs: ['KB2688338'] },
      'version',
      'below-fix-level',
      ['update-installed-but-version-below'],
    ],
    [
      'with a rollup and yet a version below',
      { versions: [at('6.1.7601.17514')], kbs: ['KB4022719'], edition: 'windows-7-sp1' },
      'version',
      'below-fix-level',
      ['update-installed-but-version-below'],
    ],
    [
      'with another build’s rollup and a version below',
      { versions: [at('6.1.7600.16385')], kbs: ['KB4022719'] },
      'version',
      'below-fix-level',
      [],
    ],
    [
      'with two versions',
      { versions: [at('6.1.7601.18438'), at('6.1.7601.17514')] },
      'version',
      'below-fix-level',
      ['several-versions'],
    ],
    [
      'with one version twice',
      { versions: [at('6.1.7601.18438'), at('6.1.7601.18438')] },
      'version',
      'at-or-above-listed-update',
      [],
    ],
    [
      'with the name of a newer Windows, whose file this cannot be',
      { versions: [at('6.1.7601.18438')], otherWindows: 'newer-windows' },
      'version',
      'edition-mismatch',
      ['edition-does-not-fit-build'],
    ],
    [
      'with names of two Windows, one of them newer',
      { versions: [at('6.1.7601.18438')], edition: 'windows-7-sp1', otherWindows: 'newer-windows' },
      'version',
      'edition-mismatch',
      ['edition-does-not-fit-build'],
    ],
    [
      'with the name of a newer Windows, and its file',
      { versions: [at('6.3.9600.17415')], otherWindows: 'newer-windows' },
      'version',
      'newer-windows',
      [],
    ],
    [
      'with an edition that does not fit',
      { versions: [at('6.1.7601.17802')], edition: 'windows-7' },
      'version',
      'edition-mismatch',
      ['edition-does-not-fit-build'],
    ],
    [
      'with an OS version that does not fit',
      { versions: [at('6.1.7601.17802')], osVersion: '6.1.7600' },
      'version',
      'at-or-above-listed-update',
      ['os-version-does-not-fit-build'],
    ],
    [
      'of Server 2008 SP2 with updates of 2019',
      { versions: [at('6.0.6002.22643')], osVersion: '6.0.6003' },
      'version',
      'at-or-above-fix-level',
      [],
    ],
    [
      'with an edition that nobody knows',
      { versions: [at('6.1.7601.17802')], edition: 'windows-server-2012' },
      'version',
      'at-or-above-listed-update',
      [],
    ],
    [
      'with a listed update, by its edition',
      { kbs: ['KB2688338'], edition: 'windows-7' },
      'installed',
      'listed-update-installed',
      [],
    ],
    [
      'with a listed update, by its build',
      { kbs: ['KB2688338'], osVersion: '6.1.7601' },
      'installed',
      'listed-update-installed',
      [],
    ],
    [
      'with an update that only one of two editions lists',
      { kbs: ['KB2764305'], osVersion: '6.1.7601' },
      'installed',
      'no-listed-update-installed',
      [],
    ],
    [
      'with it, and the edition known',
      { kbs: ['KB2764305'], osVersion: '6.1.7601', edition: 'windows-server-2008-r2-sp1' },
      'installed',
      'listed-update-installed',
      [],
    ],
    [
      'with a listed update, its Windows unknown',
      { kbs: ['KB2688338'] },
      'installed',
      'no-listed-update-installed',
      [],
    ],
    ['with the fix itself, its Windows unknown', { kbs: ['KB2553549'] }, 'installed', 'listed-update-installed', []],
    [
      'with the fix itself on Vista SP1',
      { kbs: ['KB2553549'], osVersion: '6.0.6001' },
      'installed',
      'listed-update-installed',
      [],
    ],
    ['with a rollup, which tells its build', { kbs: ['KB4022719'] }, 'installed', 'rollup-installed', []],
    [
      'with a rollup on another build',
      { kbs: ['KB4022719'], osVersion: '6.1.7600' },
      'installed',
      'no-listed-update-installed',
      [],
    ],
    ['with a doubtful update', { kbs: ['KB2459530'], osVersion: '6.1.7601' }, 'installed', 'doubtful-update-only', []],
    [
      'with updates that say nothing',
      { kbs: ['KB2491683'], osVersion: '6.1.7601' },
      'installed',
      'no-listed-update-installed',
      [],
    ],
    [
      'with a listed update and an edition against its build',
      { kbs: ['KB2688338'], edition: 'windows-7', osVersion: '6.0.6002' },
      'installed',
      'no-listed-update-installed',
      ['edition-does-not-fit-build'],
    ],
    [
      'of newer Windows, whatever is installed',
      { kbs: ['KB2553549'], osVersion: '6.2.9200' },
      'os-version',
      'newer-windows',
      [],
    ],
    ['of Windows 10', { osVersion: '10.0.19045' }, 'os-version', 'newer-windows', []],
    ['of Server 2003', { osVersion: '5.2.3790' }, 'os-version', 'older-windows', []],
    ['of Windows 7 and nothing else', { osVersion: '6.1.7601' }, 'none', 'no-listed-update-installed', []],
    ['of which nothing is known', {}, 'none', 'no-listed-update-installed', []],
    ['with empty lists', { versions: [], kbs: [] }, 'none', 'no-listed-update-installed', []],
  ])('%s', (_, known, basis, reason, contradictions) => {
    const verdict = assess(known);
    expect(verdict).toMatchObject({ basis, reason, contradictions });
    expect(PUBLIC[verdict.verdict]).toContain(reason);
  });

  test('two OS lines apart contradict each other, and the worse verdict stands', () => {
    expect(assess({ versions: [at('10.0.19041.1'), at('6.1.7601.18438')] })).toMatchObject({
      verdict: 'fixed',
      contradictions: ['several-versions'],
    });
  });
});

test.each([
  ['systeminfo-ja.txt', 'fixed', 'listed-update-installed'],
  ['systeminfo-de.txt', 'fixed', 'rollup-installed'],
  ['systeminfo-fr.txt', 'cannot-tell', 'no-listed-update-installed'],
  ['systeminfo-nl.csv', 'fixed', 'listed-update-installed'],
  ['wmic-datafile-value.txt', 'fixed', 'at-or-above-listed-update'],
  ['version-info-parts-ft.txt', 'fixed', 'at-or-above-listed-update'],
  ['console-session.txt', 'fixed', 'at-or-above-listed-update'],
])('%s, read and assessed: %s, %s', (name, verdict, reason) => {
  const [machine] = readOutputs(fixture(name)).machines;
  expect(machine).toBeDefined();
  expect(machine && assess(machine)).toMatchObject({ verdict, reason, contradictions: [] });
});

describe('laws', () => {
  const known = [...installed.listed, ...installed.carriers].map(({ kb }) => kb);
  const kb = fc.constantFrom<KbNumber>(...known, installed.fix, 'KB2491683');
  const edition = fc.constantFrom(undefined, 'no-such-edition', '__proto__', ...facts.editions.map(({ id }) => id));
  const osVersion = fc.constantFrom<BuildNumber | undefined>(
    undefined,
    '5.2.3790',
    '6.0.6001',
    '6.0.6002',
    '6.0.6003',
    '6.1.7600',
    '6.1.7601',
    '6.2.9200',
  );
  // Around the real levels, where every verdict occurs, and far from them.
  const realVersion = fc
    .tuple(fc.constantFrom(...facts.builds.map(({ build }) => build)), fc.integer({ min: 16_000, max: 24_000 }))
    .map(([build, revision]) => at(`${build}.${revision}`).version);
  const version = fc.oneof({ weight: 4, arbitrary: realVersion }, anyVersion);
  const any = fc.record({
    versions: fc.array(fc.record({ version, tag: fc.constantFrom(undefined, 'GDR' as const, 'LDR' as const) }), {
      maxLength: 3,
    }),
    edition,
    osVersion,
    kbs: fc.array(kb, { maxLength: 5 }),
  });
  const runs = { numRuns: 2000 };

  test('the random machines reach every verdict that a machine can get', () => {
    const reached = new Set(fc.sample(any, { numRuns: 2000, seed: 497 }).map((machine) => assess(machine).verdict));
    expect([...reached].sort()).toEqual(Object.keys(PUBLIC).sort());
  });

  test('any knowledge gets exactly one public verdict and reason', () => {
    fc.assert(
      fc.property(any, (machine) => {
        const { verdict, reason } = assess(machine);
        expect(PUBLIC[verdict]).toContain(reason);
      }),
      runs,
    );
  });

  test('where there is one version, it decides alone', () => {
    fc.assert(
      fc.property(any, version, (machine, more) => {
        const chosen = facts.editions.some(({ id }) => id === machine.edition) ? machine.edition : undefined;
        expect(assess({ ...machine, versions: [{ version: more }] })).toMatchObject(
          assessVersion({ version: more, edition: chosen }, facts),
        );
      }),
      runs,
    );
  });

  test('the order of versions and updates changes nothing', () => {
    fc.assert(
      fc.property(any, (machine) => {
        const turned = { ...machine, versions: machine.versions.toReversed(), kbs: machine.kbs.toReversed() };
        const [a, b] = [assess(machine), assess(turned)];
        expect([b.verdict, b.contradictions]).toEqual([a.verdict, a.contradictions]);
      }),
      runs,
    );
  });

  test('without a version, "fixed" holds for every edition that the machine may be', () => {
    fc.assert(
      fc.property(any, (machine) => {
        const open = assess({ ...machine, versions: [], edition: undefined });
        fc.pre(open.verdict === 'fixed' && machine.osVersion !== undefined);
        for (const { id, builds } of facts.editions) {
          if (!builds.some((build) => build === machine.osVersion)) continue;
          expect(assess({ ...machine, versions: [], edition: id }).verdict).toBe('fixed');
        }
      }),
      runs,
    );
  });

  test('an additional version never makes "not fixed" better', () => {
    fc.assert(
      fc.property(any, version, (machine, more) => {
        fc.pre(assess(machine).verdict === 'not-fixed');
        expect(assess({ ...machine, versions: [...machine.versions, { version: more }] }).verdict).toBe('not-fixed');
      }),
      { numRuns: 300 },
    );
  });
});

describe('a contradiction', () => {
  const small = world();
  const found = (known: Parameters<typeof contradictionsOf>[0]) =>
    contradictionsOf(known, 'not-fixed', small, INSTALLED);

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
  const small = world();

  test('are all that have one of its builds', () => {
    const only = { ...small, editions: [...small.editions, { id: 'core', builds: ['6.1.7602' as const] }] };
    const builds: readonly BuildNumber[] = ['6.1.7601', '6.1.7602'];
    expect(editionsOf(builds, only)).toEqual(['client', 'server', 'core']);
  });

  test('are all, and one without a list, where nothing is known', () => {
    expect(possibleEditions({}, small, INSTALLED)).toEqual(['client', 'server', '']);
    expect(possibleEditions({ kbs: ['KB200000'] }, small, INSTALLED)).toEqual(['client', 'server', '']);
  });

  test('are those of the rollup that is installed', () => {
    expect(possibleEditions({ kbs: ['KB200000', 'KB300000'] }, small, INSTALLED)).toEqual(['client']);
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
