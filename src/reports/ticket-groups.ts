import { dueOf, type MachineDeadline } from '../deadlines/deadline.ts';
import type { MachineRow } from '../fleet/fleet.ts';
import { installedAfter } from '../deadlines/replaced-later.ts';
import { restartText } from './restart-words.ts';
import { reasonText, comparisonOf, contradictionTexts, foundText, nextText } from './wording.ts';
import type { ExportContext } from './exports.ts';
import { hostText, kbsOf } from './row-view.ts';
import { warningTexts } from './warning-words.ts';
import type { Voice } from './words.ts';

/** How many hosts a paragraph names; there may be more. */
export const HOSTS_MAX = 50;
const FOUND_MAX = 5;
const CONTRADICTIONS_MAX = 10;

/** Machines that get the same answer for the same reason: one paragraph. */
export interface TicketGroup {
  /** The first of them; verdict, sentence, comparison and next step are the same for all. */
  readonly first: MachineRow;
  readonly sentence: string;
  readonly next: string;
  readonly warnings: readonly string[];
  count: number;
  /** The first names, up to `HOSTS_MAX`. */
  readonly hosts: string[];
  /** Different things that were found, some of them. */
  readonly found: Set<string>;
  readonly contradictions: { readonly host: string; readonly sentences: readonly string[] }[];
  /** Machines with contradictions, also those that are not in the list. */
  contradicted: number;
  deadline: { readonly host: string; readonly deadline: MachineDeadline } | undefined;
  /** Why no deadline follows from the starts of machines, of some of them. */
  readonly openStarts: { readonly host: string; readonly sentence: string }[];
  /** Machines of which that is so, also those that are not in the list. */
  opened: number;
  /** The first machines of whose start nothing is known, up to `HOSTS_MAX`. */
  readonly startless: string[];
  /** All of them. */
  startlessCount: number;
  /** Machines whose uptime comes from SNMP, some of them. */
  readonly bySnmp: string[];
  /** What is to be said of machines that run the old driver, of some of them. */
  readonly notRestarted: { readonly host: string; readonly sentence: string }[];
  /** The earliest start of machines that have the fix. */
  start: { readonly host: string; readonly iso: string } | undefined;
}

type StartContext = Pick<ExportContext, 'deadlineOf' | 'startOf' | 'openStartOf' | 'isStartless'>;

/** Puts machines with the same answer together, in the order in which they first occur. */
export function ticketGroups(
  rows: Iterable<MachineRow>,
  voice: Voice,
  { deadlineOf, startOf, openStartOf, isStartless }: StartContext,
): readonly TicketGroup[] {
  const groups = new Map<string, TicketGroup>();
  for (const row of rows) {
    const sentence = reasonText(row, voice);
    const deadline = deadlineOf?.(row);
    const next = nextText(row, voice, dueOf(deadline));
    const warnings = warningTexts(row, kbsOf(row.verdict), voice);
    const key = [row.verdict.verdict, sentence, comparisonOf(row.verdict, voice), next, ...warnings].join('\n');
    const group = groups.get(key) ?? emptyGroup(row, { sentence, next, warnings });
    groups.set(key, group);
    addTo(group, row, voice, deadline);
    addOpenStart(group, row, voice, openStartOf?.(row));
    if (isStartless?.(row) === true) addStartless(group, row, voice);
    if (row.verdict.verdict === 'fixed') addStartOf(group, row, voice, startOf?.(row) ?? '');
  }
  return [...groups.values()];
}

function emptyGroup(first: MachineRow, told: Pick<TicketGroup, 'sentence' | 'next' | 'warnings'>): TicketGroup {
  return {
    first,
    ...told,
    count: 0,
    hosts: [],
    found: new Set(),
    contradictions: [],
    contradicted: 0,
    deadline: undefined,
    openStarts: [],
    opened: 0,
    startless: [],
    startlessCount: 0,
    bySnmp: [],
    notRestarted: [],
    start: undefined,
  };
}

function addTo(group: TicketGroup, row: MachineRow, voice: Voice, deadline: MachineDeadline | undefined): void {
  const host = hostText(row, voice);
  group.count += 1;
  if (group.hosts.length < HOSTS_MAX) group.hosts.push(host);
  if (group.found.size < FOUND_MAX) group.found.add(foundText(row.machine, voice));
  const sentences = contradictionTexts(row, voice);
  if (sentences.length > 0) {
    group.contradicted += 1;
    if (group.contradictions.length < CONTRADICTIONS_MAX) group.contradictions.push({ host, sentences });
  }
  if (deadline === undefined) return;
  if (deadline.counterWraps && group.bySnmp.length < HOSTS_MAX) group.bySnmp.push(host);
  if (group.deadline === undefined || deadline.wrapMs < group.deadline.deadline.wrapMs) {
    group.deadline = { host, deadline };
  }
}

function addOpenStart(group: TicketGroup, row: MachineRow, voice: Voice, sentence: string | undefined): void {
  if (sentence === undefined) return;
  group.opened += 1;
  if (group.openStarts.length < CONTRADICTIONS_MAX) group.openStarts.push({ host: hostText(row, voice), sentence });
}

function addStartless(group: TicketGroup, row: MachineRow, voice: Voice): void {
  group.startlessCount += 1;
  if (group.startless.length < HOSTS_MAX) group.startless.push(hostText(row, voice));
}

/** A machine that is known to run the old driver is said to, and not only that it may. */
function addStartOf(group: TicketGroup, row: MachineRow, voice: Voice, iso: string): void {
  if (installedAfter(row, iso).length === 0) addStart(group, row, voice, iso);
  else if (group.notRestarted.length < CONTRADICTIONS_MAX) {
    group.notRestarted.push({ host: hostText(row, voice), sentence: restartText(row, iso, voice) });
  }
}

/** Starts on clocks whose offsets are not all known: compared as the clocks show them. */
function addStart(group: TicketGroup, row: MachineRow, voice: Voice, iso: string): void {
  if (iso === '' || (group.start !== undefined && group.start.iso <= iso)) return;
  group.start = { host: hostText(row, voice), iso };
}
