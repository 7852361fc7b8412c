import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { versionFacts } from '../../../src/catalog/assessment-facts.ts';
import { catalog } from '../../../src/catalog/index.ts';
import { assessText, assessVersion, VERDICTS, type Basis, type VersionVerdict } from '../../../src/domain/assess.ts';
import { branchOf } from '../../../src/domain/branch.ts';
import type { BranchFacts, VersionFacts } from '../../../src/domain/facts.ts';
import { buildOf, formatFileVersion } from '../../../src/domain/file-version.ts';
import { anyQuestion, anyVersion, anyVersionFacts, reordered } from '../../support/catalog-fixtures.ts';

const RUNS = { numRuns: 2000 };
const real = versionFacts(catalog);

/** The verdicts and reasons that a version can get, as docs and links outside rely on them. */
const PUBLIC: Readonly<Record<VersionVerdict['verdict'], readonly string[]>> = {
  fixed: ['at-or-above-listed-update', 'at-or-above-fix-level', 'newer-than-listed-line'],
  'not-fixed': ['below-fix-level'],
  'cannot-tell': ['no-gdr-fix-known', 'no-fix-level-known', 'edition-mismatch', 'branch-mismatch'],
  'out-of-scope': ['newer-windows', 'older-windows'],
  invalid: ['other-file', 'not-a-version', 'too-few-parts', 'part-out-of-range'],
};

test('the list of verdicts is the public one', () => {
  expect([...VERDICTS].sort()).toEqual(Object.keys(PUBLIC).sort());
});

test('the random facts and questions reach every reason that a readable version can get', () => {
  const cases = fc.sample(fc.tuple(anyQuestion, anyVersionFacts), { numRuns: 2000, seed: 497 });
  const reached = new Set(cases.map(([question, facts]) => assessVersion(question, facts).reason));
  const { invalid, ...readable } = PUBLIC;
  expect(invalid).not.toHaveLength(0);
  expect([...reached].sort()).toEqual(Object.values(readable).flat().sort());
});

describe('for any facts', () => {
  test('raising the revision within a build and branch never undoes "fixed"', () => {
    fc.assert(
      fc.property(anyQuestion, anyVersionFacts, ({ version, edition }, facts) => {
        for (const { from, to } of facts.ranges) {
          let fixedAt: number | undefined;
          for (let revision = from; revision <= to; revision += 1) {
            const { verdict } = assessVersion({ version: { ...version, revision }, edition }, facts);
            if (fixedAt !== undefined) expect(verdict, `${revision}, after fixed at ${fixedAt}`).toBe('fixed');
            if (verdict === 'fixed') fixedAt ??= revision;
          }
        }
      }),
      RUNS,
    );
  });

  test('fixed and not-fixed rest on a sourced level of the same build and branch, and on a true comparison', () => {
    fc.assert(
      fc.property(anyQuestion, anyVersionFacts, (question, facts) => {
        const verdict = assessVersion(question, facts);
        if (verdict.verdict !== 'fixed' && verdict.verdict !== 'not-fixed') {
          expect(verdict).not.toHaveProperty('bases');
          return;
        }
        if (verdict.reason === 'newer-than-listed-line') {
          // The whole build follows from a chain: its sources are named, and nothing is compared.
          const here = facts.builds.find(({ build }) => build === buildOf(question.version));
          expect(here?.fixedBy).toEqual({ derivation: verdict.derivation, sources: verdict.sources });
          expect(verdict).toMatchObject({ verdict: 'fixed', evidence: 'derived', branch: expect.any(String) });
          return;
        }
        const { revision } = question.version;
        const known = knownHere(facts, question.version);
        expect(verdict.bases.length).toBeGreaterThan(0);
        for (const basis of verdict.bases) {
          expect(levelsOf(known, verdict.editions, question.edition)).toContainEqual(asLevel(basis));
          expect(basis.levelSources.length).toBeGreaterThan(0);
          expect(basis.relation === '≥' ? revision >= basis.level : revision < basis.level).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test('the deciding basis comes first: it bears the verdict, names the reason and gives the evidence', () => {
    fc.assert(
      fc.property(anyQuestion, anyVersionFacts, (question, facts) => {
        const verdict = assessVersion(question, facts);
        if (!('bases' in verdict)) return;
        const [deciding] = verdict.bases;
        expect(verdict.verdict).toBe(deciding.relation === '≥' ? 'fixed' : 'not-fixed');
        expect(verdict.reason === 'at-or-above-listed-update').toBe(deciding.claim === 'listed-update');
        expect(verdict.evidence).toBe(
          deciding.claim === 'listed-update' ? deciding.claimStrength : deciding.levelStrength,
        );
      }),
      RUNS,
    );
  });

  test('what is known of other builds and branches changes nothing', () => {
    fc.assert(
      fc.property(anyQuestion, anyVersionFacts, anyVersionFacts, (question, facts, other) => {
        const build = buildOf(question.version);
        const branch = branchOf(question.version.revision, facts.ranges);
        const here = facts.builds.find((known) => known.build === build);
        const elsewhere = other.builds.find((known) => known.build === build)?.branches ?? {};
        const own = branch && here?.branches[branch];
        const branches = { ...elsewhere };
        if (branch !== undefined) delete branches[branch];
        const changed: VersionFacts = {
          ...facts,
          builds: [
            ...other.builds.filter((known) => known.build !== build),
            {
              build,
              branches: { ...branches, ...(branch && own && { [branch]: own }) },
              ...(here?.fixedBy && { fixedBy: here.fixedBy }),
            },
          ],
        };
        expect(assessVersion(question, changed)).toEqual(assessVersion(question, facts));
      }),
      RUNS,
    );
  });

  test('the order in which facts are given changes nothing', () => {
    fc.assert(
      fc.property(anyQuestion, anyVersionFacts, fc.gen(), (question, facts, g) => {
        const shuffled = reordered(facts, <T>(items: readonly T[]) =>
          g(() => fc.shuffledSubarray([...items], { minLength: items.length })),
        );
        expect(withSortedEditions(assessVersion(question, shuffled))).toEqual(
          withSortedEditions(assessVersion(question, facts)),
        );
      }),
      RUNS,
    );
  });

  test('asking by text is asking by version', () => {
    fc.assert(
      fc.property(anyVersion, anyVersionFacts, (version, facts) => {
        expect(assessText(formatFileVersion(version), undefined, facts)).toEqual(assessVersion({ version }, facts));
      }),
      RUNS,
    );
  });
});

test('any text with any edition gets exactly one public verdict and reason, and nothing throws', () => {
  const versionLike = fc
    .array(fc.oneof(fc.constantFrom('6', '1', '7601', '17802', '65536'), fc.nat().map(String)), { maxLength: 6 })
    .map((parts) => parts.join('.'));
  const text = fc.oneof(versionLike, fc.string({ unit: 'binary' }), anyVersion.map(formatFileVersion));
  const edition = fc.option(
    fc.oneof(
      fc.constantFrom(...real.editions.map(({ id }) => id)),
      fc.string(),
      fc.constantFrom('__proto__', 'toString'),
    ),
    { nil: undefined },
  );
  fc.assert(
    fc.property(text, edition, fc.oneof(fc.constant(real), anyVersionFacts), (input, id, facts) => {
      const { verdict, reason } = assessText(input, id, facts);
      expect(PUBLIC[verdict]).toContain(reason);
    }),
    RUNS,
  );
});

/** What the facts hold for the build and branch of a version. */
function knownHere(
  facts: VersionFacts,
  version: { major: number; minor: number; build: number; revision: number },
): BranchFacts | undefined {
  const branch = branchOf(version.revision, facts.ranges);
  return branch && facts.builds.find(({ build }) => build === buildOf(version))?.branches[branch];
}

/** Every level that may count there: the fix level, and what is listed for all editions the machine can be. */
function levelsOf(known: BranchFacts | undefined, possible: readonly string[], chosen: string | undefined) {
  const editions = chosen === undefined ? possible : [chosen];
  const { fixLevel, listed = [] } = known ?? {};
  return [
    ...(fixLevel
      ? [
          {
            claim: 'fix-level',
            kb: fixLevel.kb,
            level: fixLevel.revision,
            sources: fixLevel.sources,
            strength: fixLevel.strength,
          },
        ]
      : []),
    ...listed
      .filter((update) => editions.length > 0 && editions.every((id) => update.editions.includes(id)))
      .map(({ kb, revision, sources, strength }) => ({
        claim: 'listed-update',
        kb,
        level: revision,
        sources,
        strength,
      })),
  ];
}

function asLevel({ claim, kb, level, levelSources, levelStrength }: Basis) {
  return { claim, kb, level, sources: levelSources, strength: levelStrength };
}

function withSortedEditions(verdict: VersionVerdict): VersionVerdict {
  return verdict.verdict === 'invalid' ? verdict : { ...verdict, editions: [...verdict.editions].sort() };
}
