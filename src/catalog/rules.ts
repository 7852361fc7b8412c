import { branchOf } from '../domain/branch.ts';
import { readNumber } from '../domain/number-test.ts';
import type { KbNumber } from '../domain/facts.ts';
import { buildOf, compareFileVersions, readFileVersion } from '../domain/file-version.ts';
import { findCycle } from '../domain/supersedence.ts';
import { updateOf, versionsOf } from './about-update.ts';
import type { Problem } from './problem.ts';
import { allLinks, distinctListed, versionRows, type DeclaredSupersedence } from './query.ts';
import type { Catalog, Update } from './schema.ts';
import { sourceUses } from './source-uses.ts';

/** One thing that must hold across the catalogue's files. */
type Rule = (catalog: Catalog) => readonly Problem[];

/** Every source that a fact names stands in sources.yaml. */
const sourcesAreKnown: Rule = (catalog) =>
  sourceUses(catalog)
    .filter(({ id }) => !Object.hasOwn(catalog.sources, id))
    .map(({ id, file, field }) => ({
      file,
      field,
      message: `names the source "${id}", which sources.yaml does not have: add it there or correct the id`,
    }));

/** Every source in sources.yaml carries at least one fact. */
const sourcesAreUsed: Rule = (catalog) => {
  const used = new Set(sourceUses(catalog).map(({ id }) => id));
  return Object.keys(catalog.sources)
    .filter((id) => !used.has(id))
    .map((id) => ({
      file: 'sources.yaml',
      field: id,
      message: 'is used by no fact: name it where it belongs, or remove it',
    }));
};

/** No KB number and no id stands twice. */
const idsAreUnique: Rule = ({ rollups, facts, notes }) => [
  ...repeated(
    rollups.rollups.map(({ kb }) => kb),
    'rollups.yaml',
  ),
  ...repeated(
    facts.map(({ id }) => id),
    'facts.yaml',
  ),
  ...repeated(
    notes.map(({ id }) => id),
    'notes.yaml',
  ),
];

/** Every KB number that a file refers to is in the catalogue; what is said to be outside of it really is. */
const kbsAreKnown: Rule = ({ updates, rollups, notes, scope }) => {
  const known = new Set<KbNumber>([...updates, ...rollups.rollups].map(({ kb }) => kb));
  const missing = (file: string, field: string, kbs: readonly KbNumber[]): Problem[] =>
    kbs
      .filter((kb) => !known.has(kb))
      .map((kb) => ({
        file,
        field,
        message: `refers to ${kb}, which the catalogue does not have: add its file or correct the number`,
      }));
  return [
    ...missing('scope.yaml', 'fix', [scope.fix]),
    ...missing('rollups.yaml', 'carriers', [rollups.carriers.from, rollups.carriers.because]),
    ...updates.flatMap((update) =>
      missing(
        fileOf(update),
        'supersedes',
        (update.supersedes ?? []).map(({ kb }) => kb),
      ),
    ),
    ...notes.flatMap(({ id, kbs = [] }) => missing('notes.yaml', `${id}.kbs`, kbs)),
    ...rollups.rollups.flatMap(({ kb, supersedes = [], supersedesOthers = [] }) => [
      ...missing('rollups.yaml', `${kb}.supersedes`, supersedes),
      ...supersedesOthers
        .filter((other) => known.has(other))
        .map((other) => ({
          file: 'rollups.yaml',
          field: `${kb}.supersedesOthers`,
          message: `names ${other}, which is in the catalogue: move it to supersedes`,
        })),
    ]),
  ];
};

/** Every edition that an update names exists and has a list; every build of an edition is in scope.yaml. */
const editionsAreKnown: Rule = ({ updates, editions, scope }) => [
  ...updates.flatMap((update) =>
    (update.listed ?? [])
      .filter(({ edition }) => editions.find(({ id }) => id === edition)?.sourceDocument === undefined)
      .map(({ edition }) => ({
        file: fileOf(update),
        field: 'listed',
        message: `names the edition "${edition}", which is not among editions/ or has no list in the source document`,
      })),
  ),
  ...editions.flatMap(({ id, builds }) =>
    builds
      .filter((build) => !scope.builds.some((known) => known.build === build))
      .map((build) => ({
        file: `editions/${id}.yaml`,
        field: 'builds',
        message: `names the build ${build}, which scope.yaml does not have: add it there or correct it`,
      })),
  ),
];

/** Every build that an update or a rollup names is in scope.yaml: a fact about an unknown build would never count. */
const buildsAreKnown: Rule = ({ updates, rollups, scope }) => {
  const unknown = (file: string, field: string, named: readonly { readonly build: string }[]): Problem[] =>
    named
      .filter(({ build }) => !scope.builds.some((known) => known.build === build))
      .map(({ build }) => ({
        file,
        field,
        message: `names the build ${build}, which scope.yaml does not have: add it there or correct it`,
      }));
  return [
    ...updates.flatMap((update) => [
      ...unknown(fileOf(update), 'supersedes', update.supersedes ?? []),
      ...unknown(fileOf(update), 'tcpipSys', update.tcpipSys ?? []),
      ...unknown(fileOf(update), 'notIssued', update.notIssued ?? []),
    ]),
    ...unknown('rollups.yaml', 'carriers', [rollups.carriers]),
    ...rollups.rollups.flatMap((rollup) => unknown('rollups.yaml', rollup.kb, [rollup])),
  ];
};

/** The ranges of the branches do not overlap. */
const branchesAreApart: Rule = ({ scope }) =>
  scope.branches
    .filter(
      (range) =>
        range.from > range.to ||
        scope.branches.some((other) => other !== range && other.from <= range.to && range.from <= other.to),
    )
    .map(({ branch }) => ({
      file: 'scope.yaml',
      field: `branches.${branch}`,
      message: 'overlaps another branch or is upside down: no revision may lie in two branches',
    }));

/** Following "supersedes" never leads back to where it began. */
const supersedenceHasNoCycle: Rule = (catalog) => {
  const links = allLinks(catalog);
  const cycle = findCycle(links);
  return cycle === undefined
    ? []
    : [
        {
          file: links.find(({ newer }) => newer === cycle[0])?.file ?? 'updates',
          field: 'supersedes',
          message: `closes a cycle: ${[...cycle, cycle[0]].join(' → ')}. One of these replacements is wrong`,
        },
      ];
};

/** What replaces an update was not released before it. */
const supersedingIsNotOlder: Rule = (catalog) => {
  const released = new Map<KbNumber, string | undefined>([
    ...catalog.rollups.rollups.map((rollup) => [rollup.kb, rollup.released] as const),
    ...catalog.updates.map((update) => [update.kb, update.released?.value] as const),
  ]);
  return allLinks(catalog).flatMap(({ newer, older, file }) => {
    const [after, before] = [released.get(newer), released.get(older)];
    return after !== undefined && before !== undefined && after < before
      ? [
          {
            file,
            field: 'supersedes',
            message: `says that ${newer} (${after}) replaces ${older} (${before}), which is younger: check both dates`,
          },
        ]
      : [];
  });
};

/** Every version has four parts and lies in the build and the branch that stand beside it. */
const versionsLieInTheirBuildAndBranch: Rule = ({ updates, scope }) =>
  updates.flatMap((update) =>
    (update.tcpipSys ?? []).flatMap(({ build, branch, version }, index) => {
      const problem = (message: string): Problem[] => [
        { file: fileOf(update), field: `tcpipSys.${index}.version`, message },
      ];
      const reading = readFileVersion(version);
      if (!reading.ok) return problem(`"${version}" is no file version: write four numbers, e.g. 6.1.7601.17802`);
      const range = branchOf(reading.version.revision, scope.branches);
      if (buildOf(reading.version) !== build)
        return problem(`${version} is not of build ${build}: correct one of the two`);
      if (range === undefined) return problem(`${version} lies in no branch of scope.yaml: check its last part`);
      return branch !== undefined && range !== branch
        ? problem(`${version} lies in ${range}, not in ${branch}: correct one of the two`)
        : [];
    }),
  );

/** Along a declared replacement the version of tcpip.sys grows, within each build and branch. */
const versionsGrowAlongTheChain: Rule = (catalog) =>
  allLinks(catalog).flatMap((link) =>
    pairs(catalog, link)
      .filter(([newer, older]) => compareFileVersions(newer.version, older.version) <= 0)
      .map(([newer, older]) => ({
        file: link.file,
        field: 'tcpipSys',
        message: `has ${newer.text}, not above ${older.text} of ${link.older}, which it replaces: check both versions`,
      })),
  );

/** The fix has sourced versions, each in its own branch and not above any listed update of that build and branch. */
const fixLevelLiesInItsBranch: Rule = (catalog) => {
  const rows = versionRows(catalog);
  const levels = rows.filter(({ kb }) => kb === catalog.scope.fix);
  const file = `updates/${catalog.scope.fix}.yaml`;
  if (levels.length === 0)
    return [{ file, field: 'tcpipSys', message: 'gives no version: without a fix level no verdict is possible' }];
  return levels.flatMap((level) => {
    const rival = levels.find((other) => other.build === level.build && other.branch === level.branch);
    if (rival !== level)
      return [
        {
          file,
          field: 'tcpipSys',
          message: `gives ${rival?.text} and ${level.text} for one build and branch: keep the one that verdicts are to rest on and put the other into notes.yaml`,
        },
      ];
    const stated = updateOf(catalog, level.kb)?.tcpipSys?.find(({ version }) => version === level.text);
    if (stated?.branch === undefined)
      return [{ file, field: 'tcpipSys', message: `${level.text} names no branch: a fix level needs GDR or LDR` }];
    return rows
      .filter(
        (row) =>
          row.listed &&
          row.build === level.build &&
          row.branch === level.branch &&
          row.version.revision < level.version.revision,
      )
      .map((row) => ({
        file,
        field: 'tcpipSys',
        message: `${level.text} lies above ${row.text} of ${row.kb}, which the source document lists as replacing it: check both versions`,
      }));
  });
};

/** The distinct updates of each edition are as many as the source document lists. */
const countsEqualTheSourceDocuments: Rule = (catalog) =>
  catalog.editions.flatMap(({ id, sourceDocument }) => {
    if (sourceDocument === undefined) return [];
    const listed = distinctListed(catalog, id);
    return (['security', 'other'] as const).flatMap((heading) => {
      const count = listed.filter((entry) => entry.heading === heading).length;
      return count === sourceDocument[heading]
        ? []
        : [
            {
              file: `editions/${id}.yaml`,
              field: `sourceDocument.${heading}`,
              message: `says ${sourceDocument[heading]}, but ${count} updates name this edition: correct the count or the updates' "listed"`,
            },
          ];
    });
  });

/** A listed update has its English title; a Japanese title is Japanese and never a copy of the English one. */
const titlesAreInTheirLanguage: Rule = ({ updates }) =>
  updates.flatMap((update) => {
    const problem = (field: string, message: string): Problem[] => [{ file: fileOf(update), field, message }];
    if (update.title === undefined)
      return update.listed === undefined
        ? []
        : problem('title', 'is missing: a listed update needs at least its English title');
    const { en, ja } = update.title;
    const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
    return [
      ...(japanese.test(en.value) ? problem('title.en', 'is not English: move it to title.ja') : []),
      ...(ja !== undefined && !japanese.test(ja.value)
        ? problem(
            'title.ja',
            'is not Japanese: remove it where no official Japanese title is known; the page then marks the English one',
          )
        : []),
    ];
  });

/** An update that also stands among the rollups has the same date in both places. */
const rollupsAgreeWithUpdates: Rule = ({ updates, rollups }) =>
  updates.flatMap((update) => {
    const rollup = rollups.rollups.find(({ kb }) => kb === update.kb);
    return rollup === undefined || rollup.released === update.released?.value
      ? []
      : [
          {
            file: fileOf(update),
            field: 'released',
            message: `differs from ${rollup.released} in rollups.yaml: correct one of the two`,
          },
        ];
  });

/** The list of changes runs from the newest down. */
const changesAreInOrder: Rule = ({ changes }) =>
  changes.flatMap(({ date }, index) => {
    const before = changes[index - 1];
    return before !== undefined && before.date < date
      ? [
          {
            file: 'changes.yaml',
            field: `${index}.date`,
            message: `${date} stands below ${before.date}: put the newest change first`,
          },
        ]
      : [];
  });

/** A source of the kind package says which file it is; no other does. */
const packagesAreNamed: Rule = ({ sources }) =>
  Object.entries(sources)
    .filter(([, { kind, package: file }]) => (kind === 'package') !== (file !== undefined))
    .map(([id, { kind }]) => ({
      file: 'sources.yaml',
      field: `${id}.package`,
      message:
        kind === 'package'
          ? 'is missing: name the file, its SHA-256, who read it and how'
          : `stands beside the kind ${kind}: write the kind package, or remove it`,
    }));

/** The flaws of TCP/IP that rollups name, and those that are titled, are the same. */
const flawsAreTitled: Rule = ({ rollups }) => {
  const titled = rollups.flaws.map(({ cve }) => cve);
  const named = rollups.rollups.flatMap(({ kb, flaws }) => (flaws?.values ?? []).map((cve) => ({ kb, cve })));
  return [
    ...repeated(titled, 'rollups.yaml'),
    ...named
      .filter(({ cve }) => !titled.includes(cve))
      .map(({ kb, cve }) => ({
        file: 'rollups.yaml',
        field: `${kb}.flaws`,
        message: `names ${cve}, which has no title under flaws: add it there or correct the number`,
      })),
    ...titled
      .filter((cve) => named.every((own) => own.cve !== cve))
      .map((cve) => ({ file: 'rollups.yaml', field: `flaws.${cve}`, message: 'is repaired by no rollup: remove it' })),
  ];
};

/** A derivation applies to something that the catalogue has, for editions that it has, and says where it is weak. */
const derivationsAreSound: Rule = (catalog) => {
  const { scope, editions, updates, rollups } = catalog;
  const known = new Set<KbNumber>([...updates, ...rollups.rollups].map(({ kb }) => kb));
  return scope.derivations.flatMap(({ id, applies, editions: own, links }, index) => {
    const problem = (holds: boolean, message: string): Problem[] =>
      holds ? [] : [{ file: 'scope.yaml', field: `derivations.${id}`, message }];
    const { build, rollupsFrom, flaws, updates: kbs = [], fileBuild } = applies;
    return [
      ...problem(scope.derivations.findIndex((other) => other.id === id) === index, 'stands twice: keep one entry'),
      ...problem(Object.keys(applies).length > 0, 'applies to nothing: say to what'),
      ...problem(
        own.every((edition) => editions.some((each) => each.id === edition)),
        'names an edition that is not among editions/',
      ),
      ...problem(
        [...kbs, ...(rollupsFrom === undefined ? [] : [rollupsFrom])].every((kb) => known.has(kb)),
        'names an update that the catalogue does not have',
      ),
      ...problem(
        (build !== undefined) === (rollupsFrom !== undefined || flaws !== undefined),
        'needs a build where it applies to rollups, and only there',
      ),
      ...problem(
        fileBuild === undefined || versionsOf(catalog, scope.fix).every((row) => row.build !== fileBuild),
        'is about a build whose fix level is known: versions of it are compared',
      ),
      ...problem(
        links.some(({ weak }) => weak !== undefined),
        'has no weak link: mark where the chain is weakest',
      ),
    ];
  });
};

/** Within a build and branch, build dates and revisions grow together; what is marked out of step really is. */
const datedRevisionsGrow: Rule = ({ scope }) =>
  scope.dated.branches.flatMap(({ build, branch, revisions }) => {
    let newest = '';
    let last = -1;
    return revisions.flatMap(({ revision, built, outOfStep }): Problem[] => {
      const problem = (message: string): Problem[] => [
        { file: 'dated-revisions.yaml', field: `${build}.${revision}`, message },
      ];
      const [ascends, inStep] = [revision > last, built >= newest];
      last = revision;
      if (outOfStep === undefined) newest = built;
      if (!ascends) return problem('stands below a higher revision: sort by revision');
      if (branchOf(revision, scope.branches) !== branch)
        return problem(`does not lie in ${branch}: correct one of the two`);
      if (inStep === (outOfStep === undefined)) return [];
      return problem(
        inStep
          ? 'is marked outOfStep, but is not older than a lower revision: remove the mark'
          : 'is older than a lower revision: check both times, or mark it outOfStep',
      );
    });
  });

/** A listed update without a known version that may be older than the fix has a doubt. */
const doubtsFollowTheNumbers: Rule = ({ updates, scope }) =>
  updates
    .filter(({ listed, tcpipSys, doubt }) => listed !== undefined && tcpipSys === undefined && doubt === undefined)
    .filter(({ oldestAbove }) => oldestAbove && readNumber(oldestAbove.value, scope.numberTest) === 'may-be-older')
    .map((update) => ({
      file: fileOf(update),
      field: 'doubt',
      message: 'is missing: by its number the package may be older than the fix',
    }));

/** Warnings are about updates and editions that the catalogue has. */
const warningsAreKnown: Rule = ({ facts, updates, rollups, editions }) => {
  const kbs = new Set<KbNumber>([...updates, ...rollups.rollups].map(({ kb }) => kb));
  const ids = new Set(editions.map(({ id }) => id));
  return facts.flatMap((fact) => [
    ...(fact.kbs ?? [])
      .filter((kb) => !kbs.has(kb))
      .map((kb) => ({
        file: 'facts.yaml',
        field: `${fact.id}.kbs`,
        message: `names ${kb}, which the catalogue lacks`,
      })),
    ...(fact.editions ?? [])
      .filter((id) => !ids.has(id))
      .map((id) => ({ file: 'facts.yaml', field: `${fact.id}.editions`, message: `names ${id}, which is no edition` })),
  ]);
};

/** All rules, by name. */
export const RULES = {
  sourcesAreKnown,
  sourcesAreUsed,
  idsAreUnique,
  kbsAreKnown,
  editionsAreKnown,
  buildsAreKnown,
  branchesAreApart,
  supersedenceHasNoCycle,
  supersedingIsNotOlder,
  versionsLieInTheirBuildAndBranch,
  versionsGrowAlongTheChain,
  fixLevelLiesInItsBranch,
  countsEqualTheSourceDocuments,
  titlesAreInTheirLanguage,
  rollupsAgreeWithUpdates,
  changesAreInOrder,
  packagesAreNamed,
  flawsAreTitled,
  derivationsAreSound,
  datedRevisionsGrow,
  doubtsFollowTheNumbers,
  warningsAreKnown,
} satisfies Record<string, Rule>;

/** Everything that breaks a rule, over the whole catalogue. */
export function checkRules(catalog: Catalog): readonly Problem[] {
  return Object.values(RULES).flatMap((rule) => rule(catalog));
}

function pairs(catalog: Catalog, { newer, older, build }: DeclaredSupersedence) {
  const of = (kb: KbNumber) => versionsOf(catalog, kb).filter((row) => row.build === build);
  return of(newer).flatMap((a) =>
    of(older)
      .filter((b) => b.branch === a.branch)
      .map((b) => [a, b] as const),
  );
}

function repeated(ids: readonly string[], file: string): Problem[] {
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => ({ file, field: id, message: 'stands twice: keep one entry' }));
}

function fileOf({ kb }: Pick<Update, 'kb'>): string {
  return `updates/${kb}.yaml`;
}
