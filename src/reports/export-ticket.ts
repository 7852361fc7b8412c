import { WORST_FIRST } from '../domain/assess-machine.ts';
import { VERDICTS } from '../domain/assess.ts';
import type { SourceId } from '../domain/facts.ts';
import { DEADLINE_WORDS } from '../deadlines/deadline-words.ts';
import { fill } from '../i18n/fill.ts';
import { comparisonText } from '../i18n/verdict-wording.ts';
import { catalogVersionText } from '../domain/catalog-version.ts';
import type { ExportContext } from './exports.ts';
import { noVerdicts, type MachineRow } from '../fleet/fleet.ts';
import { chainTexts } from './derivation-words.ts';
import { HOSTS_MAX, ticketGroups, type TicketGroup } from './ticket-groups.ts';
import { momentText } from './restart-words.ts';
import { basisLines } from './strength-words.ts';
import { sourceCitation, sourceName, verdictSources } from './verdict-sources.ts';
import { kbsText } from './wording.ts';
import { voiceOf, type Voice } from './words.ts';

/** What a text for a ticket needs besides. */
export interface TicketContext extends ExportContext {
  /** Lines that were not understood. */
  readonly notUnderstood: number;
  /** Lines of which something was not taken. */
  readonly partly: number;
  /** Lines of machines that were one too many. */
  readonly leftOut: number;
  /** All machines, of which the text may be for some; absent for one machine alone. */
  readonly total?: number | undefined;
  /** What is said of update packages and component lists. */
  readonly packages?: string | undefined;
}

const GROUPS_MAX = 100;

/**
 * The verdicts as plain text for a ticket or a change record. Machines that get the same answer for the same reason
 * share a paragraph; sixty servers make a text that can be read.
 */
export function ticketText(rows: Iterable<MachineRow>, context: TicketContext): string {
  const voice = voiceOf(context.facts, context.lang, context.inputs);
  const groups = ticketGroups(rows, voice, context);
  // Somebody who looked into packages alone has asked nothing of machines.
  if (groups.length === 0 && context.packages !== undefined) return `${context.packages}\n`;
  const sorted = WORST_FIRST.flatMap((verdict) => groups.filter(({ first }) => first.verdict.verdict === verdict));
  const { checker, machines, reports } = voice.words;
  const rest = sorted.slice(GROUPS_MAX);
  const paragraphs = [
    [checker.ticket.title, ...countLines(groups, context, voice)],
    ...sorted.slice(0, GROUPS_MAX).map((group) => groupLines(group, voice)),
    rest.length === 0
      ? []
      : [fill(machines.ticket.rest, { groups: rest.length, count: rest.reduce((sum, { count }) => sum + count, 0) })],
    sourceLines(sorted, voice),
    [
      fill(reports.evaluated, { moment: momentText(context.evaluated, voice) }),
      fill(machines.ticket.catalog, { version: catalogVersionText(context.facts.catalog) }),
    ],
    context.packages === undefined ? [] : [context.packages],
  ];
  return `${paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function countLines(
  groups: readonly TicketGroup[],
  { total, notUnderstood, partly, leftOut }: TicketContext,
  { words }: Voice,
): readonly string[] {
  const { ticket } = words.machines;
  const counts = noVerdicts();
  for (const { first, count } of groups) counts[first.verdict.verdict] += count;
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  return [
    total === undefined || total === count
      ? fill(ticket.machines, { count })
      : fill(ticket.machinesOf, { count, total }),
    // A machine's verdict is never "invalid", so that line would only puzzle.
    ...VERDICTS.filter((verdict) => verdict !== 'invalid' || counts[verdict] > 0).map((verdict) =>
      fill(ticket.count, { verdict: words.checker.verdicts[verdict], count: counts[verdict] }),
    ),
    // They are lines of the whole input: beside one machine they would cast doubt on its own.
    ...(total === undefined
      ? []
      : [
          ...(total === count ? [] : [ticket.ofAll]),
          fill(ticket.badLines, { count: notUnderstood }),
          ...(partly > 0 ? [fill(ticket.partly, { count: partly })] : []),
          ...(leftOut > 0 ? [fill(ticket.leftOut, { count: leftOut })] : []),
        ]),
  ];
}

function groupLines(group: TicketGroup, voice: Voice): readonly string[] {
  const { checker, machines, reports } = voice.words;
  const { ticket } = machines;
  const { verdict } = group.first;
  const sources = verdictSources(verdict, voice.facts).map((id) => sourceName(id, voice.facts, voice.lang));
  return [
    fill(ticket.heading, { verdict: checker.verdicts[verdict.verdict], count: group.count }),
    fill(ticket.hosts, { hosts: hostsText(group.hosts, group.count, voice) }),
    fill(ticket.found, { found: [...group.found].join(' / ') }),
    group.sentence,
    ...comparisonLines(group, voice),
    ...('evidence' in verdict && !('bases' in verdict)
      ? [fill(checker.ticket.strength, { strength: checker.strength[verdict.evidence] })]
      : []),
    ...(sources.length > 0 ? [fill(checker.ticket.sources, { sources: sources.join(checker.sourceSeparator) })] : []),
    ...chainTexts(verdict, voice).map((link) => fill(ticket.chain, { link })),
    ...group.warnings.map((text) => fill(reports.warning, { text })),
    ...contradictionLines(group, voice),
    ...startLines(group, voice),
    ...deadlineLines(group, voice),
    ...openStartLines(group, voice),
    ...startlessLines(group, voice),
    fill(checker.ticket.next, { next: group.next }),
  ];
}

/** Hosts that are named, and how many more there are. */
function hostsText(hosts: readonly string[], count: number, { words }: Voice): string {
  const items = hosts.join(words.checker.sourceSeparator);
  return count > HOSTS_MAX ? fill(words.machines.ticket.moreHosts, { items, count: count - HOSTS_MAX }) : items;
}

function comparisonLines({ first: { verdict } }: TicketGroup, voice: Voice): readonly string[] {
  const { checker, machines } = voice.words;
  if ('bases' in verdict) {
    return verdict.bases.flatMap((basis) => [
      fill(checker.ticket.comparison, {
        comparison: comparisonText(verdict, basis, checker),
        kb: basis.kb,
      }),
      ...basisLines(basis, voice),
    ]);
  }
  const kbs = verdict.basis === 'installed' ? verdict.kbs : [];
  return kbs.length === 0 ? [] : [fill(machines.ticket.installed, { kbs: kbsText(kbs, voice) })];
}

function contradictionLines({ contradictions, contradicted }: TicketGroup, { words }: Voice): readonly string[] {
  const { ticket } = words.machines;
  const lines = contradictions.flatMap(({ host, sentences }) =>
    sentences.map((sentence) => fill(ticket.contradiction, { host, sentence })),
  );
  return withRest(lines, ticket.moreContradictions, contradicted - contradictions.length);
}

/** Of machines that have the fix, the start that lies furthest back: what was installed since is not in use there. */
function startLines({ start, notRestarted }: TicketGroup, voice: Voice): readonly string[] {
  const old = notRestarted.map((told) => fill(voice.words.reports.ofHost, told));
  if (start === undefined) return old;
  return [...old, fill(voice.words.reports.earliestStart, { host: start.host, start: momentText(start.iso, voice) })];
}

function deadlineLines({ deadline: earliest, bySnmp }: TicketGroup, voice: Voice): readonly string[] {
  if (earliest === undefined) return [];
  const { host, deadline } = earliest;
  const days = Math.floor(deadline.daysLeft);
  const { ticket } = voice.words.machines;
  return [
    fill(days < 0 ? ticket.overdue : ticket.deadline, {
      host,
      wrap: momentText(deadline.wrap, voice),
      days: Math.abs(days),
    }),
    ...(deadline.earlierDays > 0 ? [fill(DEADLINE_WORDS[voice.lang].rough, { days: deadline.earlierDays })] : []),
    ...(bySnmp.length > 0
      ? [
          fill(voice.words.reports.ofHost, {
            host: bySnmp.join(voice.words.checker.sourceSeparator),
            sentence: DEADLINE_WORDS[voice.lang].wraps,
          }),
        ]
      : []),
  ];
}

/** Machines that the earliest day 497 may be another's of: their starts are not settled. */
function openStartLines({ openStarts, opened }: TicketGroup, { words }: Voice): readonly string[] {
  const lines = openStarts.map((told) => fill(words.reports.openStart, told));
  return withRest(lines, words.reports.moreOpenStarts, opened - openStarts.length);
}

/** Machines that may be past day 497 without anybody knowing. */
function startlessLines({ startless, startlessCount: count }: TicketGroup, voice: Voice): readonly string[] {
  return count === 0 ? [] : [fill(voice.words.reports.startless, { hosts: hostsText(startless, count, voice) })];
}

/** With a line that counts the machines that are not among them, where there are any. */
function withRest(lines: readonly string[], text: string, count: number): readonly string[] {
  return count > 0 ? [...lines, fill(text, { count })] : lines;
}

function sourceLines(groups: readonly TicketGroup[], voice: Voice): readonly string[] {
  const ids = new Set<SourceId>(groups.flatMap(({ first }) => verdictSources(first.verdict, voice.facts)));
  if (ids.size === 0) return [];
  const { ticket } = voice.words.machines;
  return [ticket.sources, ...[...ids].map((id) => fill(ticket.source, { source: sourceCitation(id, voice) }))];
}
