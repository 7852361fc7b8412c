import { describe, expect, test } from 'vitest';
import { catalog as real } from '../../src/catalog/index.ts';
import { checkRules, RULES } from '../../src/catalog/rules.ts';
import type { Catalog, Edition, Source, Update } from '../../src/catalog/schema.ts';
import { changedCatalog, updateIn } from '../support/catalog-fixtures.ts';

type RuleName = keyof typeof RULES;

interface Case {
  readonly breaks: string;
  readonly change: (catalog: Catalog) => void;
  readonly file: string;
  readonly field: string;
  /** The ids that the message names, and its remedy. */
  readonly message: RegExp;
}

/** One minimal change to the real catalogue that breaks the rule and no other. */
const CASES: Readonly<Record<RuleName, readonly Case[]>> = {
  sourcesAreKnown: [
    {
      breaks: 'a fact names an unknown source',
      change: ({ facts }) => first(facts).sources.push('msrc'),
      file: 'facts.yaml',
      field: '0.sources',
      message: /"msrc".*add it there or correct the id/,
    },
    {
      breaks: 'a version names an unknown source',
      change: (c) => first(updateIn(c, 'KB2688338').tcpipSys).sources.push('msrc'),
      file: 'updates/KB2688338.yaml',
      field: 'tcpipSys.0.sources',
      message: /"msrc"/,
    },
    {
      breaks: 'an edition names an unknown source',
      change: (c) => edition(c, 'windows-7').sourceDocument?.sources.push('msrc'),
      file: 'editions/windows-7.yaml',
      field: 'sourceDocument.sources',
      message: /"msrc"/,
    },
    {
      breaks: 'a source has the name of a method',
      change: ({ facts }) => first(facts).sources.push('toString'),
      file: 'facts.yaml',
      field: '0.sources',
      message: /"toString"/,
    },
  ],
  sourcesAreUsed: [
    {
      breaks: 'a source carries nothing',
      change: ({ sources }) => Object.assign(sources, { msrc: sources['vwnet'] }),
      file: 'sources.yaml',
      field: 'msrc',
      message: /used by no fact: name it where it belongs, or remove/,
    },
  ],
  idsAreUnique: [
    {
      breaks: 'a rollup stands twice',
      change: ({ rollups }) => rollups.rollups.push(first(rollups.rollups)),
      file: 'rollups.yaml',
      field: 'KB3172605',
      message: /twice: keep one/,
    },
    {
      breaks: 'a fact stands twice',
      change: ({ facts }) => append(facts, first(facts)),
      file: 'facts.yaml',
      field: 'ports-stay-open',
      message: /twice: keep one/,
    },
    {
      breaks: 'a note stands twice',
      change: ({ notes }) => append(notes, first(notes)),
      file: 'notes.yaml',
      field: 'tcpop-sys',
      message: /twice: keep one/,
    },
  ],
  kbsAreKnown: [
    {
      breaks: 'an update replaces one that is not there',
      change: (c) => (first(updateIn(c, 'KB2688338').supersedes, 2).kb = 'KB2588517'),
      file: 'updates/KB2688338.yaml',
      field: 'supersedes',
      message: /KB2588517.*add its file or correct/,
    },
    {
      breaks: 'a rollup replaces one that is not there',
      change: ({ rollups }) => (first(rollups.rollups).supersedes = ['KB1234567']),
      file: 'rollups.yaml',
      field: 'KB3172605.supersedes',
      message: /KB1234567.*add its file or correct/,
    },
    {
      breaks: 'a replaced update is called outside, and is not',
      change: ({ rollups }) => (first(rollups.rollups).supersedesOthers = ['KB2957189']),
      file: 'rollups.yaml',
      field: 'KB3172605.supersedesOthers',
      message: /KB2957189.*move it to supersedes/,
    },
    {
      breaks: 'a note is about an update that is not there',
      change: ({ notes }) => (first(notes).kbs = ['KB1234567']),
      file: 'notes.yaml',
      field: 'tcpop-sys.kbs',
      message: /KB1234567.*add its file or correct/,
    },
    {
      breaks: 'the first carrier is not there',
      change: ({ rollups }) => (rollups.carriers.from = 'KB1234567'),
      file: 'rollups.yaml',
      field: 'carriers',
      message: /KB1234567.*add its file or correct/,
    },
  ],
  editionsAreKnown: [
    {
      breaks: 'an update is listed for an unknown edition',
      change: (c) =>
        updateIn(c, 'KB2688338').listed?.push({ edition: 'windows-8', heading: 'security', sources: ['jpntsblog'] }),
      file: 'updates/KB2688338.yaml',
      field: 'listed',
      message: /"windows-8".*not among editions/,
    },
    {
      breaks: 'an update is listed for an edition without a list',
      change: (c) =>
        updateIn(c, 'KB2688338').listed?.push({
          edition: 'windows-vista-sp2',
          heading: 'security',
          sources: ['jpntsblog'],
        }),
      file: 'updates/KB2688338.yaml',
      field: 'listed',
      message: /"windows-vista-sp2".*no list/,
    },
    {
      breaks: 'an edition has an unknown build',
      change: (c) => edition(c, 'windows-7').builds.push('6.1.7602'),
      file: 'editions/windows-7.yaml',
      field: 'builds',
      message: /6\.1\.7602.*add it there or correct/,
    },
  ],
  buildsAreKnown: [
    {
      breaks: 'a replacement is on an unknown build',
      change: (c) => (first(updateIn(c, 'KB2688338').supersedes, 2).build = '6.1.7602'),
      file: 'updates/KB2688338.yaml',
      field: 'supersedes',
      message: /6\.1\.7602.*add it there or correct/,
    },
    {
      breaks: 'a version is of an unknown build',
      change: (c) =>
        Object.assign(first(updateIn(c, 'KB978886').tcpipSys), { build: '6.1.7602', version: '6.1.7602.18493' }),
      file: 'updates/KB978886.yaml',
      field: 'tcpipSys',
      message: /6\.1\.7602/,
    },
    {
      breaks: '"never issued" is about an unknown build',
      change: (c) => (first(updateIn(c, 'KB2553549').notIssued).build = '6.1.7602'),
      file: 'updates/KB2553549.yaml',
      field: 'notIssued',
      message: /6\.1\.7602/,
    },
    {
      breaks: 'the carriers are for an unknown build',
      change: ({ rollups }) => (rollups.carriers.build = '6.1.7602'),
      file: 'rollups.yaml',
      field: 'carriers',
      message: /6\.1\.7602.*add it there or correct/,
    },
    {
      breaks: 'a rollup is for an unknown build',
      change: ({ rollups }) => (first(rollups.rollups).build = '6.1.7602'),
      file: 'rollups.yaml',
      field: 'KB3172605',
      message: /6\.1\.7602/,
    },
  ],
  branchesAreApart: [
    {
      breaks: 'the branches overlap',
      change: ({ scope }) => (first(scope.branches).to = 20000),
      file: 'scope.yaml',
      field: 'branches.GDR',
      message: /overlaps another branch/,
    },
    {
      breaks: 'the other branch overlaps, by one revision',
      change: ({ scope }) => (first(scope.branches).to = 20000),
      file: 'scope.yaml',
      field: 'branches.LDR',
      message: /overlaps another branch/,
    },
    {
      breaks: 'a branch is upside down',
      change: ({ scope }) => append(scope.branches, { ...first(scope.branches, 1), from: 70000, to: 69999 }),
      file: 'scope.yaml',
      field: 'branches.LDR',
      message: /upside down: no revision/,
    },
  ],
  supersedenceHasNoCycle: [
    {
      breaks: 'two updates replace each other',
      change: (c) => (replace(c, 'KB2459530', 'KB2524732'), replace(c, 'KB2524732', 'KB2459530')),
      file: 'updates/KB2524732.yaml',
      field: 'supersedes',
      message: /KB2524732 → KB2459530 → KB2524732.*wrong/,
    },
  ],
  supersedingIsNotOlder: [
    {
      breaks: 'a rollup is older than what it replaces',
      change: ({ rollups }) => (first(rollups.rollups).supersedes = ['KB4534310']),
      file: 'rollups.yaml',
      field: 'supersedes',
      message: /KB3172605.*KB4534310/,
    },
    {
      breaks: 'an update is older than what it replaces',
      change: (c) => (updateIn(c, 'KB2563894').released = { value: '2010-08-09', sources: ['ms-bulletins'] }),
      file: 'updates/KB2563894.yaml',
      field: 'supersedes',
      message: /KB2563894 \(2010-08-09\) replaces KB978886 \(2010-08-10\).*check both dates/,
    },
  ],
  versionsLieInTheirBuildAndBranch: [
    {
      breaks: 'a version has three parts',
      change: (c) => (first(updateIn(c, 'KB978886').tcpipSys).version = '6.0.6001'),
      file: 'updates/KB978886.yaml',
      field: 'tcpipSys.0.version',
      message: /"6\.0\.6001".*write four numbers/,
    },
    {
      breaks: 'a version is of another build',
      change: (c) => (first(updateIn(c, 'KB978886').tcpipSys).version = '6.0.6002.18493'),
      file: 'updates/KB978886.yaml',
      field: 'tcpipSys.0.version',
      message: /6\.0\.6002\.18493 is not of build 6\.0\.6001: correct/,
    },
    {
      breaks: 'a version is of another branch',
      change: (c) => (first(updateIn(c, 'KB978886').tcpipSys).branch = 'LDR'),
      file: 'updates/KB978886.yaml',
      field: 'tcpipSys.0.version',
      message: /6\.0\.6001\.18493 lies in GDR, not in LDR: correct/,
    },
    {
      breaks: 'a version is of no branch',
      change: (c) => (first(updateIn(c, 'KB978886').tcpipSys).version = '6.0.6001.1849'),
      file: 'updates/KB978886.yaml',
      field: 'tcpipSys.0.version',
      message: /6\.0\.6001\.1849 lies in no branch.*check/,
    },
  ],
  versionsGrowAlongTheChain: [
    {
      breaks: 'an update has the version of what it replaces',
      change: (c) => (first(updateIn(c, 'KB2563894').tcpipSys).version = '6.0.6002.18272'),
      file: 'updates/KB2563894.yaml',
      field: 'tcpipSys',
      message: /6\.0\.6002\.18272, not above 6\.0\.6002\.18272 of KB978886.*check both versions/,
    },
  ],
  fixLevelLiesInItsBranch: [
    {
      breaks: 'a build and branch has two fix levels',
      change: (c) =>
        updateIn(c, 'KB2553549').tcpipSys?.push({
          build: '6.1.7601',
          branch: 'LDR',
          version: '6.1.7601.21900',
          sources: ['type-y'],
        }),
      file: 'updates/KB2553549.yaml',
      field: 'tcpipSys',
      message: /6\.1\.7601\.21893 and 6\.1\.7601\.21900.*notes\.yaml/,
    },
    {
      breaks: 'the fix has no version',
      change: (c) => delete updateIn(c, 'KB2553549').tcpipSys,
      file: 'updates/KB2553549.yaml',
      field: 'tcpipSys',
      message: /no version: without a fix level no verdict/,
    },
    {
      breaks: 'a fix level names no branch',
      change: (c) => delete first(updateIn(c, 'KB2553549').tcpipSys, 3).branch,
      file: 'updates/KB2553549.yaml',
      field: 'tcpipSys',
      message: /6\.1\.7601\.17757 names no branch.*GDR or LDR/,
    },
    {
      breaks: 'a fix level lies above a listed update',
      change: (c) => (first(updateIn(c, 'KB2553549').tcpipSys, 3).version = '6.1.7601.17803'),
      file: 'updates/KB2553549.yaml',
      field: 'tcpipSys',
      message: /6\.1\.7601\.17803 lies above 6\.1\.7601\.17802 of KB2688338.*check both versions/,
    },
  ],
  countsEqualTheSourceDocuments: [
    {
      breaks: 'an edition counts one update too many',
      change: (c) => {
        const { sourceDocument } = edition(c, 'windows-7');
        if (sourceDocument) sourceDocument.other += 1;
      },
      file: 'editions/windows-7.yaml',
      field: 'sourceDocument.other',
      message: /says 14, but 13 updates.*correct the count/,
    },
    {
      breaks: 'an update left a list',
      change: (c) => updateIn(c, 'KB2785146').listed?.shift(),
      file: 'editions/windows-server-2008-r2.yaml',
      field: 'sourceDocument.other',
      message: /says 15, but 14 updates.*correct/,
    },
  ],
  titlesAreInTheirLanguage: [
    {
      breaks: 'a listed update has no title',
      change: (c) => delete updateIn(c, 'KB2459530').title,
      file: 'updates/KB2459530.yaml',
      field: 'title',
      message: /missing.*at least its English title/,
    },
    {
      breaks: 'a Japanese title is English',
      change: (c) => {
        const { title } = updateIn(c, 'KB2688338');
        if (title?.ja) title.ja.value = title.en.value;
      },
      file: 'updates/KB2688338.yaml',
      field: 'title.ja',
      message: /not Japanese: remove it/,
    },
    {
      breaks: 'an English title is Japanese',
      change: (c) => {
        const { title } = updateIn(c, 'KB2688338');
        if (title?.ja) title.en.value = title.ja.value;
      },
      file: 'updates/KB2688338.yaml',
      field: 'title.en',
      message: /not English: move it/,
    },
  ],
  rollupsAgreeWithUpdates: [
    {
      breaks: 'an update and its rollup have two dates',
      change: (c) => (updateIn(c, 'KB4022722').released = { value: '2017-06-14', sources: ['tss', 'nessus'] }),
      file: 'updates/KB4022722.yaml',
      field: 'released',
      message: /differs from 2017-06-13 in rollups\.yaml: correct one/,
    },
    {
      breaks: 'an update has no date, and its rollup has one',
      change: (c) => delete updateIn(c, 'KB4022722').released,
      file: 'updates/KB4022722.yaml',
      field: 'released',
      message: /differs from 2017-06-13 in rollups\.yaml: correct one/,
    },
  ],
  changesAreInOrder: [
    {
      breaks: 'the newest change stands last',
      change: ({ changes }) => append(changes, { ...first(changes), date: '9999-01-01' }),
      file: 'changes.yaml',
      field: `${real.changes.length}.date`,
      message: /9999-01-01 stands below \d{4}-\d\d-\d\d: put the newest change first/,
    },
  ],
  packagesAreNamed: [
    {
      breaks: 'a package is not named',
      change: ({ sources }) => delete source(sources, 'package-kb2896146-x64').package,
      file: 'sources.yaml',
      field: 'package-kb2896146-x64.package',
      message: /is missing: name the file/,
    },
    {
      breaks: 'a page names a package',
      change: ({ sources }) => (source(sources, 'package-kb2896146-x64').kind = 'third-party'),
      file: 'sources.yaml',
      field: 'package-kb2896146-x64.package',
      message: /beside the kind third-party/,
    },
  ],
  flawsAreTitled: [
    {
      breaks: 'a rollup names a flaw without a title',
      change: ({ rollups }) => rollups.rollups.find(({ flaws }) => flaws)?.flaws?.values.push('CVE-2021-99999'),
      file: 'rollups.yaml',
      field: 'KB4601347.flaws',
      message: /CVE-2021-99999, which has no title/,
    },
    {
      breaks: 'a flaw is repaired by nothing',
      change: ({ rollups }) => append(rollups.flaws, { ...first(rollups.flaws), cve: 'CVE-2021-99999' }),
      file: 'rollups.yaml',
      field: 'flaws.CVE-2021-99999',
      message: /repaired by no rollup/,
    },
  ],
  derivationsAreSound: [
    {
      breaks: 'a derivation applies to nothing',
      change: ({ scope }) => (first(scope.derivations).applies = {}),
      file: 'scope.yaml',
      field: 'derivations.monthly-rollups-7601',
      message: /applies to nothing/,
    },
    {
      breaks: 'a derivation is for an unknown edition',
      change: ({ scope }) => first(scope.derivations).editions.push('windows-xp'),
      file: 'scope.yaml',
      field: 'derivations.monthly-rollups-7601',
      message: /not among editions/,
    },
    {
      breaks: 'a derivation names an unknown update',
      change: ({ scope }) => first(scope.derivations, 1).applies.updates?.push('KB1234567'),
      file: 'scope.yaml',
      field: 'derivations.kb2896146',
      message: /an update that the catalogue does not have/,
    },
    {
      breaks: 'flaws are repaired on no build',
      change: ({ scope }) => delete first(scope.derivations, 2).applies.build,
      file: 'scope.yaml',
      field: 'derivations.tcpip-flaws-7601',
      message: /needs a build/,
    },
    {
      breaks: 'a build with a fix level follows from something else',
      change: ({ scope }) => (first(scope.derivations, 4).applies.fileBuild = '6.1.7601'),
      file: 'scope.yaml',
      field: 'derivations.build-6003',
      message: /whose fix level is known/,
    },
    {
      breaks: 'a chain has no weak link',
      change: ({ scope }) => first(scope.derivations).links.forEach((link) => delete link.weak),
      file: 'scope.yaml',
      field: 'derivations.monthly-rollups-7601',
      message: /no weak link/,
    },
    {
      breaks: 'an id stands twice',
      change: ({ scope }) => append(scope.derivations, first(scope.derivations)),
      file: 'scope.yaml',
      field: 'derivations.monthly-rollups-7601',
      message: /stands twice/,
    },
  ],
  datedRevisionsGrow: [
    {
      breaks: 'a revision is older than a lower one',
      change: ({ scope }) => (first(first(scope.dated.branches).revisions, 3).built = '2009-01-01T00:00'),
      file: 'dated-revisions.yaml',
      field: '6.1.7600.16722',
      message: /older than a lower revision/,
    },
    {
      breaks: 'a mark is stale',
      change: ({ scope }) => (first(first(scope.dated.branches).revisions, 3).outOfStep = 'yes'),
      file: 'dated-revisions.yaml',
      field: '6.1.7600.16722',
      message: /remove the mark/,
    },
    {
      breaks: 'revisions do not ascend',
      change: ({ scope }) => first(scope.dated.branches).revisions.reverse(),
      file: 'dated-revisions.yaml',
      field: '6.1.7600.16420',
      message: /sort by revision/,
    },
    {
      breaks: 'a revision is of the other branch',
      change: ({ scope }) => (first(first(scope.dated.branches).revisions.slice(-1)).revision = 20_000),
      file: 'dated-revisions.yaml',
      field: '6.1.7600.20000',
      message: /does not lie in GDR/,
    },
  ],
  doubtsFollowTheNumbers: [
    {
      breaks: 'a package that may be older has no doubt',
      change: (c) => delete updateIn(c, 'KB2639824').doubt,
      file: 'updates/KB2639824.yaml',
      field: 'doubt',
      message: /may be older than the fix/,
    },
  ],
  warningsAreKnown: [
    {
      breaks: 'a warning is about an unknown update',
      change: ({ facts }) => facts.find(({ kbs }) => kbs)?.kbs?.push('KB1234567'),
      file: 'facts.yaml',
      field: 'sep-tmg-stop-error.kbs',
      message: /KB1234567/,
    },
    {
      breaks: 'a warning is about an unknown edition',
      change: ({ facts }) => facts.find(({ editions }) => editions)?.editions?.push('windows-xp'),
      file: 'facts.yaml',
      field: 'sep-tmg-stop-error.editions',
      message: /windows-xp/,
    },
  ],
};

test('the real catalogue breaks no rule', () => {
  expect(checkRules(real)).toEqual([]);
});

test('every rule has a case', () => {
  for (const rule of Object.keys(RULES)) expect(CASES).toHaveProperty([rule, 0]);
});

describe.each(Object.entries(CASES))('%s', (rule, cases) => {
  test.each(cases)('finds that $breaks', ({ change, file, field, message }) => {
    const broken = changedCatalog(change);
    const found = Object.entries(RULES).flatMap(([name, check]) =>
      check(broken).map((problem) => ({ rule: name, ...problem })),
    );
    expect(new Set(found.map((problem) => problem.rule))).toEqual(new Set([rule]));
    expect(found).toContainEqual({ rule, file, field, message: expect.stringMatching(message) });
  });
});

test('a fix that the catalogue does not have is named, beside what follows from that', () => {
  const broken = changedCatalog(({ scope }) => (scope.fix = 'KB1234567'));
  expect(RULES.kbsAreKnown(broken)).toEqual([
    { file: 'scope.yaml', field: 'fix', message: expect.stringMatching(/KB1234567.*add its file or correct/) },
  ]);
});

// [what is allowed, the change to the real catalogue]
test.each<[string, (catalog: Catalog) => void]>([
  [
    'a branch of one revision',
    ({ scope }) => append(scope.branches, { ...first(scope.branches, 1), from: 70000, to: 70000 }),
  ],
  [
    'an update with the version of the fix',
    (c) => (first(updateIn(c, 'KB2553549').tcpipSys, 3).version = '6.1.7601.17802'),
  ],
  [
    'changes from the newest down, two of them on one day',
    ({ changes }) =>
      [first(changes.slice(-1)).date, '2000-01-01'].forEach((date) => append(changes, { ...first(changes), date })),
  ],
])('no rule forbids %s', (_, change) => {
  expect(checkRules(changedCatalog(change))).toEqual([]);
});

function edition({ editions }: Catalog, id: string): Edition {
  return first(editions.filter((candidate) => candidate.id === id));
}

function replace(catalog: Catalog, newer: Update['kb'], older: Update['kb']): void {
  updateIn(catalog, newer).supersedes = [{ build: '6.1.7601', kb: older, sources: ['ms-bulletins'] }];
}

function source(sources: Catalog['sources'], id: string): Source {
  const found = sources[id];
  if (found === undefined) throw new Error(`the real catalogue has no source ${id}`);
  return found;
}

/** The item at an index, 0 unless told; throws where there is none. */
function first<T>(items: readonly T[] | undefined, index = 0): T {
  const item = items?.[index];
  if (item === undefined) throw new Error('the real catalogue has nothing there to change');
  return item;
}

/** `structuredClone` gives plain arrays: what the catalogue's type calls read-only can be written in the copy. */
function append<T>(items: readonly T[], item: T): void {
  (items as T[]).push(item);
}
