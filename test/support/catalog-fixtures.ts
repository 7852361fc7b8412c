import fc from 'fast-check';
import { catalog } from '../../src/catalog/index.ts';
import { CatalogError, type Problem } from '../../src/catalog/problem.ts';
import { readCatalog, type CatalogFiles } from '../../src/catalog/read.ts';
import type { Catalog, Update } from '../../src/catalog/schema.ts';
import type { Branch } from '../../src/domain/branch.ts';
import type {
  BranchFacts,
  BuildFacts,
  KbNumber,
  ListedRevision,
  SourcedRevision,
  VersionFacts,
} from '../../src/domain/facts.ts';
import type { FileVersion } from '../../src/domain/file-version.ts';
import { STRENGTHS } from '../../src/domain/strength.ts';
import type { VersionQuestion } from '../../src/domain/assess.ts';

// ---- The real files, and ways to spoil them ---------------------------------------------------------------------

const texts = import.meta.glob<string>('/catalog/**/*.yaml', { query: '?raw', import: 'default', eager: true });

/** The real catalogue's files as `readCatalog` takes them. */
export const realFiles: CatalogFiles = Object.fromEntries(
  Object.entries(texts).map(([path, text]) => [path.replace('/catalog/', ''), text]),
);

const few = <T>(list: readonly T[]) => list.slice(0, 2);

/**
 * The real files with a few of the many rollups and dated revisions, which take longer to read than all others: for what
 * is refused before rules look across files.
 */
export const shortFiles: CatalogFiles = {
  ...realFiles,
  // JSON is YAML too.
  'rollups.yaml': JSON.stringify({ ...catalog.rollups, rollups: few(catalog.rollups.rollups) }),
  'dated-revisions.yaml': JSON.stringify({
    ...catalog.scope.dated,
    branches: catalog.scope.dated.branches.map((branch) => ({ ...branch, revisions: few(branch.revisions) })),
  }),
};

/** Files with one passage of one file changed. Throws where the passage is not there: nothing would be tested. */
export function filesWith(file: string, from: string | RegExp, to: string, files = realFiles): CatalogFiles {
  const before = files[file];
  const after = before?.replace(from, to);
  if (after === undefined || after === before) throw new Error(`catalog/${file} has no ${String(from)} to change`);
  return { ...files, [file]: after };
}

/** The short files without one of them. */
export function filesWithout(file: string): CatalogFiles {
  if (shortFiles[file] === undefined) throw new Error(`catalog/${file} does not exist`);
  return Object.fromEntries(Object.entries(shortFiles).filter(([name]) => name !== file));
}

/** What `readCatalog` finds wrong. Throws where it finds nothing wrong. */
export function problemsOf(files: CatalogFiles): readonly Problem[] {
  return errorOf(files).problems;
}

export function errorOf(files: CatalogFiles): CatalogError {
  try {
    readCatalog(files);
  } catch (error) {
    if (error instanceof CatalogError) return error;
    throw error;
  }
  throw new Error('readCatalog accepted these files');
}

/** A copy of the real catalogue of its own, changed: answers about a catalogue are kept for as long as it is there. */
export function changedCatalog(change: (catalog: Catalog) => void = () => undefined): Catalog {
  const own = structuredClone(catalog);
  change(own);
  return own;
}

/** The update of this number. Throws where there is none. */
export function updateIn({ updates }: Catalog, kb: KbNumber): Update {
  const found = updates.find((candidate) => candidate.kb === kb);
  if (found === undefined) throw new Error(`the catalogue has no ${kb}`);
  return found;
}

// ---- Random facts and questions ---------------------------------------------------------------------------------

// A small world, so that revisions, levels and branches meet often.
export const REVISION_MAX = 15;
const EDITION_IDS = ['alpha', 'beta', 'gamma'] as const;
const BUILDS = ['6.0.6002', '6.1.7600', '6.1.7601'] as const;

const revision = fc.integer({ min: 0, max: REVISION_MAX });
const kb = fc.integer({ min: 900_000, max: 900_009 }).map((number) => `KB${number}` as const);
const sources = fc.uniqueArray(fc.constantFrom('red', 'green', 'blue'), { minLength: 1 });
const strength = fc.constantFrom(...STRENGTHS);
const editions = fc.subarray([...EDITION_IDS]);

const level: fc.Arbitrary<SourcedRevision> = fc.record({ kb, revision, sources, strength });

const listedUpdate: fc.Arbitrary<ListedRevision> = fc.record({
  kb,
  revision,
  sources,
  strength,
  editions,
  listSources: sources,
  listStrength: strength,
});

const branchFacts: fc.Arbitrary<BranchFacts> = fc.record(
  {
    fixLevel: level,
    notIssued: fc.record({ kb, sources }),
    listed: fc.uniqueArray(listedUpdate, { maxLength: 4, selector: (update) => update.kb }),
  },
  { requiredKeys: ['listed'] },
);

/** Facts of any shape that the types allow: levels or none, listed updates, editions of several builds or of none. */
export const anyVersionFacts: fc.Arbitrary<VersionFacts> = fc.record({
  ranges: fc
    .uniqueArray(revision, { minLength: 4, maxLength: 4 })
    .map((ends) => ends.sort((a, b) => a - b))
    .map(([a = 0, b = 0, c = 0, d = 0]) => [
      { branch: 'GDR' as const, from: a, to: b },
      { branch: 'LDR' as const, from: c, to: d },
    ]),
  affected: fc.subarray(
    [
      { major: 6, minor: 0 },
      { major: 6, minor: 1 },
    ],
    { minLength: 1 },
  ),
  builds: fc
    .tuple(
      fc.subarray([...BUILDS]),
      fc.array(fc.record({ GDR: branchFacts, LDR: branchFacts }, { requiredKeys: [] }), { minLength: 3, maxLength: 3 }),
    )
    .chain(([builds, branches]) =>
      fc.tuple(
        ...builds.map((build, index) =>
          fc
            .oneof(
              { weight: 4, arbitrary: fc.constant(undefined) },
              { weight: 1, arbitrary: fc.record({ derivation: fc.constantFrom('one', 'two'), sources }) },
            )
            .map((fixedBy): BuildFacts => ({ build, branches: branches[index] ?? {}, ...(fixedBy && { fixedBy }) })),
        ),
      ),
    ),
  editions: fc
    .array(fc.subarray([...BUILDS]), { minLength: 3, maxLength: 3 })
    .map((builds) => EDITION_IDS.map((id, index) => ({ id, builds: builds[index] ?? [] }))),
});

/** A version of the small world; its build may be unknown to the facts, and its line out of scope. */
export const anyVersion: fc.Arbitrary<FileVersion> = fc
  .tuple(
    fc.constantFrom<readonly [number, number, number]>(
      [6, 0, 6002],
      [6, 1, 7600],
      [6, 1, 7601],
      [6, 0, 6001],
      [5, 2, 3790],
      [10, 0, 14393],
    ),
    fc.integer({ min: 0, max: REVISION_MAX + 3 }),
  )
  .map(([[major, minor, build], last]) => ({ major, minor, build, revision: last }));

/** A version, perhaps with the branch that its text names, perhaps with a chosen edition. */
export const anyQuestion: fc.Arbitrary<VersionQuestion> = fc.record({
  version: anyVersion,
  tag: fc.option(fc.constantFrom<Branch>('GDR', 'LDR'), { nil: undefined, freq: 2 }),
  edition: fc.option(fc.constantFrom(...EDITION_IDS, 'no-such-edition'), { nil: undefined, freq: 2 }),
});

/** The same facts with every list whose order means nothing in another order, `shuffle` being asked for each. */
export function reordered(facts: VersionFacts, shuffle: <T>(items: readonly T[]) => T[]): VersionFacts {
  const branch = (known: BranchFacts): BranchFacts => ({
    ...known,
    listed: shuffle(known.listed).map((update) => ({ ...update, editions: shuffle(update.editions) })),
  });
  return {
    ranges: shuffle(facts.ranges),
    affected: shuffle(facts.affected),
    builds: shuffle(facts.builds).map(({ branches: { GDR, LDR }, ...rest }) => ({
      ...rest,
      branches: { ...(LDR && { LDR: branch(LDR) }), ...(GDR && { GDR: branch(GDR) }) },
    })),
    editions: shuffle(facts.editions).map(({ id, builds }) => ({ id, builds: shuffle(builds) })),
  };
}
