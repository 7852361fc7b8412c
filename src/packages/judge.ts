import { assessVersion, type VersionVerdict } from '../domain/assess.ts';
import { branchOf, type Branch } from '../domain/branch.ts';
import type { KbNumber } from '../domain/facts.ts';
import { buildOf, compareFileVersions, type BuildNumber } from '../domain/file-version.ts';
import type { Figure, PackageReading } from './content.ts';
import { packageFileName, type Architecture } from './names.ts';
import type { KnownVersion, PackageFacts } from './package-facts.ts';

/** The answer for a package or a list: part of the public surface. */
export type PackageAnswer =
  | { readonly verdict: 'fixed'; readonly reason: 'brings-fix' }
  | { readonly verdict: 'not-fixed'; readonly reason: 'older-than-fix' }
  | { readonly verdict: 'cannot-tell'; readonly reason: 'no-tcpip-in-package' | 'no-fix-level-known' }
  | { readonly verdict: 'invalid'; readonly reason: 'unreadable-package' };

/** A figure with its verdict, and beside what the catalogue has. */
export interface JudgedFigure extends Figure {
  readonly build: BuildNumber;
  readonly branch: Branch | undefined;
  readonly verdict: VersionVerdict;
  readonly answer: PackageAnswer;
  /**
   * What the catalogue has for the same update, build and branch. `new`: nothing. `nameless`: it is not known which
   * update the figure is of. `not-covered`: of another Windows, of which there is no data at all.
   */
  readonly known: 'same' | 'differs' | 'new' | 'nameless' | 'not-covered';
  /** The catalogue's revision where it differs. */
  readonly listed: number | undefined;
  /** The newest that the catalogue has of another update, of the same build and branch. */
  readonly newest: KnownVersion | undefined;
  /** The newest security update of the same build and branch, where it is newer than this. */
  readonly newer: KnownVersion | undefined;
}

/** A package or a list with its verdict. */
export interface JudgedPackage {
  readonly reading: PackageReading;
  readonly answer: PackageAnswer;
  readonly kb: KbNumber | undefined;
  readonly architecture: Architecture | undefined;
  readonly figures: readonly JudgedFigure[];
  /** The figure that the answer rests on. */
  readonly deciding: JudgedFigure | undefined;
  /** Figures that the catalogue does not have, or has otherwise. */
  readonly news: readonly JudgedFigure[];
  /** Builds for which it has a file of LDR only: installing it moves tcpip.sys there. */
  readonly movesToLdr: readonly BuildNumber[];
}

const NO_FILE: PackageAnswer = { verdict: 'cannot-tell', reason: 'no-tcpip-in-package' };
const UNREADABLE: PackageAnswer = { verdict: 'invalid', reason: 'unreadable-package' };
// A package installs all its files where they belong: the worst of them is what it may bring.
const WORST_FIRST: readonly PackageAnswer['verdict'][] = ['not-fixed', 'cannot-tell', 'fixed'];

/**
 * Says whether a package brings the fix, by the rule for files: each version is compared within its own build and
 * branch. Of several, the worst decides for a package, of the same answers the highest version; in a list, which tells
 * only what is stored, the highest version does.
 */
export function judgePackage(reading: PackageReading, facts: PackageFacts): JudgedPackage {
  if (reading.kind === 'unreadable') {
    const { kb, architecture } = packageFileName(reading.file);
    const nothing = { figures: [], deciding: undefined, news: [], movesToLdr: [] };
    return { reading, answer: UNREADABLE, kb, architecture, ...nothing };
  }
  const named = kbOfReading(reading);
  const figures = reading.figures
    .map((figure) => judgedFigure(figure, figure.kb ?? (reading.kind === 'package' ? named : undefined), facts))
    .sort((a, b) => compareFileVersions(b.version, a.version));
  const deciding =
    reading.kind === 'list'
      ? figures[0]
      : WORST_FIRST.flatMap((verdict) => figures.filter(({ answer }) => answer.verdict === verdict))[0];
  return {
    reading,
    answer: deciding?.answer ?? NO_FILE,
    kb: deciding?.kb ?? named,
    architecture: architectureOf(reading, figures),
    figures,
    deciding,
    news: figures.filter(({ known }) => known === 'new' || known === 'differs'),
    movesToLdr: reading.kind === 'package' ? onlyLdr(figures) : [],
  };
}

/** What the package says of itself goes before the name that somebody gave its file. */
function kbOfReading(reading: Exclude<PackageReading, { kind: 'unreadable' }>): KbNumber | undefined {
  if (reading.kind === 'package') return reading.texts.kb ?? packageFileName(reading.file).kb;
  return reading.texts.kb ?? (reading.kbs.length === 1 ? reading.kbs[0] : undefined);
}

function architectureOf(
  reading: Exclude<PackageReading, { kind: 'unreadable' }>,
  figures: readonly Figure[],
): Architecture | undefined {
  const all = new Set(figures.map(({ architecture }) => architecture));
  const [only] = all.size === 1 ? all : [];
  return (
    reading.texts.architecture ??
    only ??
    (reading.kind === 'package' ? packageFileName(reading.file).architecture : undefined)
  );
}

function judgedFigure(figure: Figure, kb: KbNumber | undefined, facts: PackageFacts): JudgedFigure {
  const { version } = figure;
  const build = buildOf(version);
  const verdict = assessVersion({ version }, facts.version);
  // Which numbers are of which branch is known of these Windows alone.
  const covered = verdict.verdict !== 'out-of-scope';
  const branch = covered ? branchOf(version.revision, facts.version.ranges) : undefined;
  const here = facts.versions.filter((each) => each.build === build && each.branch === branch);
  const own = here.filter((each) => each.kb === kb);
  const others = here.filter((each) => each.kb !== kb);
  const same = own.some(({ revision }) => revision === version.revision);
  return {
    ...figure,
    kb,
    build,
    branch,
    verdict,
    answer: answerOf(verdict),
    known: covered ? standingOf(kb, own, same) : 'not-covered',
    listed: same ? undefined : own[0]?.revision,
    newest: highest(others),
    newer: highest(others.filter((each) => each.revision > version.revision && facts.security.includes(each.kb))),
  };
}

function standingOf(kb: KbNumber | undefined, own: readonly KnownVersion[], same: boolean): JudgedFigure['known'] {
  if (kb === undefined) return 'nameless';
  if (same) return 'same';
  return own.length > 0 ? 'differs' : 'new';
}

function highest(versions: readonly KnownVersion[]): KnownVersion | undefined {
  return [...versions].sort((a, b) => b.revision - a.revision)[0];
}

function answerOf({ verdict }: VersionVerdict): PackageAnswer {
  if (verdict === 'fixed') return { verdict, reason: 'brings-fix' };
  if (verdict === 'not-fixed') return { verdict, reason: 'older-than-fix' };
  return { verdict: 'cannot-tell', reason: 'no-fix-level-known' };
}

function onlyLdr(figures: readonly JudgedFigure[]): readonly BuildNumber[] {
  const builds = [...new Set(figures.map(({ build }) => build))];
  return builds.filter((build) => figures.every((figure) => figure.build !== build || figure.branch === 'LDR'));
}
