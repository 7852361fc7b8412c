import { assessMachine } from '../domain/assess-machine.ts';
import { assessVersion, type VersionVerdict } from '../domain/assess.ts';
import { buildsIn, cutPoints, lineOf } from '../domain/cut-points.ts';
import type { InstalledFacts, VersionFacts } from '../domain/facts.ts';
import { buildOf, type FileVersion } from '../domain/file-version.ts';
import { pool } from './pool.ts';

/** A row of a table by numbers: valid from its first number up to the next row's. */
export type Row = readonly [from: number, answer: number];

/** A verdict without the version that it was asked for: it holds for every version of its place in the table. */
export type Outcome = Exclude<VersionVerdict, { readonly verdict: 'invalid' }>;

/** The verdict on every version there can be, to be looked up without knowing a rule. */
export interface DecisionTable {
  /**
   * By Windows line (major × 65536 + minor): the outcome that the line alone gives (-1 for none), and the builds in it
   * with their column.
   */
  readonly lines: readonly (readonly [from: number, outcome: number, builds: readonly Row[]])[];
  /** By revision: the outcome. */
  readonly columns: readonly (readonly Row[])[];
  readonly outcomes: readonly Outcome[];
  /** Builds of Windows and of its tcpip.sys that differ and yet go together: `6.0.6003 6.0.6002`. */
  readonly together: readonly string[];
}

/**
 * Asks the checker's own rules about every place where an answer can change, and writes the answers down. The rules
 * compare with nothing but the numbers of the facts, so between two of these one question stands for all.
 *
 * @example decisionTable(facts, installed).outcomes.map(({ reason }) => reason) // ['older-windows', …]
 */
export function decisionTable(facts: VersionFacts, installed: InstalledFacts): DecisionTable {
  const cuts = cutPoints(facts);
  const outcomes = pool(contentOf);
  const columns = pool<readonly Row[]>();

  const outcomeAt = (version: FileVersion): number => {
    const verdict = assessVersion({ version }, facts);
    if (verdict.verdict === 'invalid') throw new Error(`${buildOf(version)} is no version to the checker`);
    return outcomes.add(verdict);
  };
  const columnAt = (line: number, build: number): number =>
    columns.add(merged(cuts.revisions.map((revision) => [revision, outcomeAt({ ...lineOf(line), build, revision })])));
  const outcomeOfLine = (line: number): number => {
    const { major, minor } = lineOf(line);
    const byWindows = assessMachine({ osVersion: `${major}.${minor}.0` }, facts, installed);
    if (byWindows.basis !== 'os-version') return -1;
    const same = outcomes.all().findIndex(({ reason }) => reason === byWindows.reason);
    if (same < 0) throw new Error(`no version of ${major}.${minor} gives ${byWindows.reason}`);
    return same;
  };

  const lines = cuts.lines.map((line) => {
    const builds = merged(cuts.builds.map((build) => [build, columnAt(line, build)]));
    return [line, outcomeOfLine(line), builds] as const;
  });
  return {
    lines: lines.filter((row, index) => JSON.stringify(row.slice(1)) !== JSON.stringify(lines[index - 1]?.slice(1))),
    columns: columns.all(),
    outcomes: outcomes.all(),
    together: goingTogether(facts, installed),
  };
}

/** What of an outcome is not the version's own: a branch says something only where something was compared in it. */
function contentOf(outcome: Outcome): string {
  const { verdict, reason, branch } = outcome;
  if ('bases' in outcome) return JSON.stringify([verdict, reason, branch, outcome.evidence, outcome.bases]);
  const sources = 'sources' in outcome ? outcome.sources : [];
  // The wording tells a revision in no branch from a branch without a level.
  return JSON.stringify([verdict, reason, verdict === 'cannot-tell' && branch === undefined, sources]);
}

/** Leaves out rows that answer what the row before them answers. */
function merged(rows: readonly Row[]): readonly Row[] {
  return rows.filter(([, answer], index) => answer !== rows[index - 1]?.[1]);
}

function goingTogether(facts: VersionFacts, installed: InstalledFacts): readonly string[] {
  const bases = buildsIn(facts).map((build) => ({ ...build, revision: 0 }));
  const pairs = bases.flatMap((os) => bases.map((file) => [os, file] as const)).filter(([os, file]) => os !== file);
  return pairs
    .filter(([os, version]) => {
      const { contradictions } = assessMachine({ osVersion: buildOf(os), versions: [{ version }] }, facts, installed);
      return !contradictions.includes('os-version-does-not-fit-build');
    })
    .map(([os, file]) => `${buildOf(os)} ${buildOf(file)}`);
}
