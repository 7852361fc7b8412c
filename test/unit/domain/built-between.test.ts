import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datedFacts } from '../../../src/catalog/dated-facts.ts';
import { catalog } from '../../../src/catalog/index.ts';
import { builtBetween, dayText, type DatedFacts } from '../../../src/domain/built-between.ts';
import { branchOf } from '../../../src/domain/branch.ts';
import { readFileVersion } from '../../../src/domain/file-version.ts';

const real = datedFacts(catalog);

function builtOf(text: string, facts: DatedFacts = real) {
  const reading = readFileVersion(text);
  if (!reading.ok) throw new Error(`${text} is no version`);
  const built = builtBetween(reading.version, branchOf(reading.version.revision, catalog.scope.branches), facts);
  return built && [built.after[0], dayText(built.after[1]), built.before[0], dayText(built.before[1])];
}

describe('when a file was built', () => {
  // The neighbours of the fix levels, from the packages of January 2012.
  test.each([
    ['6.1.7600.16943', [16942, '2012-01-05', 16947, '2012-01-13']],
    ['6.1.7600.21122', [21120, '2012-01-05', 21126, '2012-01-13']],
    ['6.1.7601.17757', [17756, '2012-01-05', 17761, '2012-01-13']],
    ['6.1.7601.21893', [21891, '2012-01-05', 21895, '2012-01-11']],
    ['6.1.7601.21895', [21895, '2012-01-11', 21895, '2012-01-11']],
  ])('%s: %j', (version, expected) => {
    expect(builtOf(version)).toEqual(expected);
  });

  test.each([
    ['6.1.7600.16500', 'its neighbours are 423 days apart'],
    ['6.1.7600.16385', 'nothing older is dated'],
    ['6.1.7601.24000', 'nothing newer is dated'],
    ['6.1.7601.5', 'it lies in no branch'],
    ['6.0.6002.22643', 'nothing of this build is dated'],
    ['6.0.6003.20489', 'nothing of this build is dated'],
  ])('nothing is said of %s: %s', (version) => {
    expect(builtOf(version)).toBeUndefined();
  });

  test('a revision that is out of step bounds nothing', () => {
    expect(builtOf('6.1.7601.21965')?.[0]).not.toBe(21965);
    expect(builtOf('6.1.7601.22119')?.[0]).not.toBe(22119);
  });

  test('for any dated revisions the two neighbours enclose the version, and are no further apart than allowed', () => {
    const revisions = fc
      .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 400 })), {
        selector: ([revision]) => revision,
      })
      .map((all) => {
        const days = all.map(([, day]) => day).sort((a, b) => a - b);
        return [...all].sort((a, b) => a[0] - b[0]).map(([revision], index) => [revision, days[index] ?? 0] as const);
      });
    fc.assert(
      fc.property(
        revisions,
        fc.integer({ min: 0, max: 61 }),
        fc.integer({ min: 0, max: 400 }),
        (dated, revision, widest) => {
          const facts: DatedFacts = { widest, branches: [{ build: '6.1.7601', branch: 'GDR', revisions: dated }] };
          const built = builtBetween({ major: 6, minor: 1, build: 7601, revision }, 'GDR', facts);
          const own = dated.some(([each]) => each === revision);
          if (own) expect(built?.after).toEqual(built?.before);
          if (built === undefined) return;
          expect(built.after[0]).toBeLessThanOrEqual(revision);
          expect(built.before[0]).toBeGreaterThanOrEqual(revision);
          expect(built.before[1] - built.after[1]).toBeLessThanOrEqual(widest);
          // They are the nearest ones.
          expect(dated.filter(([each]) => each > built.after[0] && each < built.before[0])).toEqual([]);
          expect(builtBetween({ major: 6, minor: 1, build: 7600, revision }, 'GDR', facts)).toBeUndefined();
          expect(builtBetween({ major: 6, minor: 1, build: 7601, revision }, 'LDR', facts)).toBeUndefined();
        },
      ),
    );
  });
});

test('in the catalogue revisions and build dates grow together, but for two pairs of the same day', () => {
  const marked = catalog.scope.dated.branches.flatMap(({ build, revisions }) =>
    revisions.flatMap(({ revision, outOfStep }) => (outOfStep === undefined ? [] : [`${build}.${revision}`])),
  );
  expect(marked).toEqual(['6.1.7601.21965', '6.1.7601.22119']);
  expect(catalog.scope.dated.branches.flatMap(({ revisions }) => revisions)).toHaveLength(403);
  for (const { revisions } of real.branches) {
    expect(revisions).toEqual([...revisions].sort((a, b) => a[0] - b[0] || a[1] - b[1]));
    expect(revisions.map(([, day]) => day)).toEqual(revisions.map(([, day]) => day).sort((a, b) => a - b));
  }
});
