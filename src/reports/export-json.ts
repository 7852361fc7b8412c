import { installedAfter } from '../deadlines/replaced-later.ts';
import { dayText, type DatedRevision } from '../domain/built-between.ts';
import { formatFileVersion } from '../domain/file-version.ts';
import type { BootTime } from '../deadlines/boot-time.ts';
import type { BadLine } from '../outputs/text/line-ledger.ts';
import type { LineSpan } from '../outputs/machine.ts';
import { bootIso } from '../deadlines/iso-wall.ts';
import type { ExportContext } from './exports.ts';
import { dueOf, type MachineDeadline } from '../deadlines/deadline.ts';
import { noVerdicts, type MachineRow } from '../fleet/fleet.ts';
import { derivationIn } from './derivation-words.ts';
import type { PackageEntry } from '../packages/report/export-parts.ts';
import { inputName } from './read-from.ts';
import { rowViews, type RowView } from './row-view.ts';
import { restartText } from './restart-words.ts';
import { safeText } from '../i18n/safe-text.ts';
import { strengthsOf } from './strength-words.ts';
import { sourceName, verdictSources } from './verdict-sources.ts';
import { builtOf, conflictText, contradictionText } from './wording.ts';
import { voiceOf, type Voice } from './words.ts';

/** Names the shape of the export; a change that breaks readers gets another number. */
export const JSON_FORMAT = 'check-497/machines/v1';

/** What a JSON export needs besides. */
export interface JsonContext extends ExportContext {
  /** The address of the schema. */
  readonly schema: string;
  readonly badLines: readonly BadLine[];
  /** All lines that were not understood as a whole; `badLines` may have fewer, and has those read in part. */
  readonly notUnderstood: number;
  /** Update packages and component lists. */
  readonly packages?: readonly PackageEntry[] | undefined;
}

const TEXT_MAX = 500;
const OFFSET = /[+-]\d\d:\d\d$/;
const ROWS_A_CHUNK = 200;

/**
 * Writes machines as JSON, as api/machines-schema.ts describes it. Rows are gone through once; so the counts come last.
 *
 * @example new Blob([...jsonChunks(rows, context)], { type: 'application/json' }) // e.g. a file to save
 */
export function* jsonChunks(rows: Iterable<MachineRow>, context: JsonContext): Generator<string> {
  const {
    lang,
    facts,
    inputs,
    deadlineOf,
    startOf,
    schema,
    evaluated,
    badLines,
    notUnderstood,
    packages = [],
  } = context;
  const voice = voiceOf(facts, lang, inputs);
  const viewOf = rowViews(voice);
  const head = {
    $schema: schema,
    format: JSON_FORMAT,
    catalog: facts.catalog,
    generated: evaluated,
    language: lang,
    citations: facts.citations,
    sources: Object.fromEntries(Object.keys(facts.sourceNames).map((id) => [id, sourceName(id, facts, lang)])),
    badLines: badLines.map((bad) => badLineEntry(bad, voice)),
  };
  yield `${JSON.stringify(head, undefined, 1).slice(0, -2)},\n "machines": [`;
  const counts = noVerdicts();
  let entries: string[] = [];
  let separator = '\n';
  for (const row of rows) {
    counts[row.verdict.verdict] += 1;
    const deadline = deadlineOf?.(row);
    const view = viewOf(row, dueOf(deadline));
    entries.push(JSON.stringify(machineEntry(row, view, voice, { deadline, start: startOf?.(row) ?? '' })));
    if (entries.length < ROWS_A_CHUNK) continue;
    yield separator + entries.join(',\n');
    separator = ',\n';
    entries = [];
  }
  if (entries.length > 0) yield separator + entries.join(',\n');
  yield '\n ]';
  if (packages.length > 0) yield `,\n "packages": ${JSON.stringify(packages)}`;
  yield `,\n "counts": ${JSON.stringify({ ...counts, notUnderstood })}\n}\n`;
}

/** A machine as the export has it. */
export type MachineEntry = ReturnType<typeof machineEntry>;

function machineEntry(
  row: MachineRow,
  view: RowView,
  voice: Voice,
  { deadline, start }: { readonly deadline: MachineDeadline | undefined; readonly start: string },
) {
  const { machine, verdict } = row;
  const { list, number } = strengthsOf(verdict);
  return {
    position: view.position,
    host: view.named ? view.host : null,
    verdict: view.verdict,
    reason: view.reason,
    basis: verdict.basis,
    evidence: view.evidence === '' ? null : view.evidence,
    found: view.found,
    sentence: view.reasonText,
    comparison: view.comparison,
    next: view.next,
    comparisons: comparisonEntries(row),
    kbs: view.kbs,
    sources: verdictSources(verdict, voice.facts),
    contradictions: verdict.contradictions.map((code) => ({ code, text: contradictionText(code, row, voice) })),
    conflicts: machine.conflicts.map((conflict) => ({
      field: conflict.field,
      kept: safeText(conflict.kept, TEXT_MAX),
      other: safeText(conflict.other, TEXT_MAX),
      text: conflictText(conflict, voice),
    })),
    versions: machine.versions.map(({ version, tag, origin }) => ({
      version: formatFileVersion(version),
      tag: tag ?? null,
      origin,
    })),
    osVersion: machine.osVersion ?? null,
    edition: machine.edition ?? null,
    product: machine.product === undefined ? null : safeText(machine.product, TEXT_MAX),
    installed: machine.kbs,
    boot: machine.boot === undefined ? null : bootEntry(machine.boot),
    uptimeSeconds: machine.uptime?.seconds ?? null,
    deadline: deadline === undefined ? null : deadlineEntry(deadline),
    lines: machine.lines.map((span) => lineEntry(span, voice)),
    readers: machine.readers,
    derivation: derivationEntry(row, voice),
    built: builtEntry(row, voice),
    listStrength: list === '' ? null : list,
    numberStrength: number === '' ? null : number,
    warnings: view.warnings,
    start: start === '' ? null : start,
    restart: restartText(row, start, voice),
    uptimeSecondsMost: machine.uptime?.most ?? null,
    osVersions: machine.osVersions,
    editions: machine.editions,
    installedAfterStart: installedAfter(row, start),
  };
}

function deadlineEntry({
  bootText,
  dayNow,
  wrap,
  chimney,
  lastWeekend,
  daysLeft,
  earlierDays,
  counterWraps,
}: MachineDeadline) {
  const offsetKnown = OFFSET.test(wrap);
  return {
    bootText: safeText(bootText, TEXT_MAX),
    dayNow,
    wrap,
    chimney,
    lastWeekend,
    daysLeft,
    offsetKnown,
    earlierDays,
    counterWraps,
  };
}

function derivationEntry({ verdict }: MachineRow, voice: Voice) {
  const derivation = derivationIn(verdict, voice);
  if (derivation === undefined) return null;
  return {
    conclusion: derivation.conclusion[voice.lang],
    links: derivation.links.map(({ text, sources, weak = false }) => ({ text: text[voice.lang], sources, weak })),
  };
}

function builtEntry({ verdict }: MachineRow, { facts }: Voice) {
  const built = builtOf(verdict, facts);
  const entry = ([revision, day]: DatedRevision) => ({ revision, day: dayText(day) });
  return built === undefined ? null : { after: entry(built.after), before: entry(built.before) };
}

function comparisonEntries({ verdict }: MachineRow) {
  if (!('bases' in verdict)) return [];
  const { build, branch, version } = verdict;
  return verdict.bases.map((basis) => ({ build, branch, revision: version.revision, ...basis }));
}

function bootEntry(boot: BootTime) {
  return {
    raw: safeText(boot.raw, TEXT_MAX),
    order: boot.order,
    readings: boot.readings.map((reading) => bootIso(reading, boot)),
    offsetKnown: boot.offsetMinutes !== undefined,
  };
}

function lineEntry({ input, from, to }: LineSpan, voice: Voice) {
  return { input: inputName(input, voice), from, to };
}

/** A line that was not understood, as the export has it. */
export type BadLineEntry = ReturnType<typeof badLineEntry>;

function badLineEntry({ input, line, reason, partly, text }: BadLine, voice: Voice) {
  return { input: inputName(input, voice), line, reason, partly, text: safeText(text, TEXT_MAX) };
}
