import { addLines, addSighting, type Draft } from './draft.ts';
import type { ReaderName } from './machine.ts';
import type { Sighting } from './sighting.ts';
import type { Subject } from './subject.ts';

/*
 * Which machine an output belongs to that names no host: `wmic datafile … get Version` beside a `systeminfo`. All
 * that is decided of such outputs is decided here.
 *
 * They are joined with the machine that a stretch of an input is about (see `Subject`) only where the stretch is about
 * one machine, and no two outputs say the same kind of thing.
 */

/** Formats of commands that need not name a host. A row of a list without one is a machine of its own. */
const LOOSE_READERS: ReadonlySet<ReaderName> = new Set([
  'wmic-table',
  'wmic-list',
  'powershell-table',
  'powershell-list',
  'systeminfo',
  'psinfo',
  'installed-updates',
  'timespan',
  'file-record',
]);

// One machine has a file version, an OS version, updates and a start to tell: more outputs are of several machines.
const OUTPUTS_MAX = 8;

/** True for the output of a command, which need not name its machine; what stands in a list is nobody else's. */
export function isLoose(reader: ReaderName, { apart }: Sighting): boolean {
  return !apart && LOOSE_READERS.has(reader);
}

/**
 * True for an output that another may name the machine of. Not for what may be the rest of what stands above: below a line
 * that was not understood, and updates of `systeminfo`, which stand far below a name, unless a command asks for them alone.
 */
export function mayJoin(
  reader: ReaderName,
  seen: Sighting,
  { belowUnread, file }: Pick<Subject, 'belowUnread' | 'file'>,
): boolean {
  const isBeheaded = reader === 'systeminfo' && seen.kbs.length > 0 && file === undefined;
  return isLoose(reader, seen) && !belowUnread && !isBeheaded;
}

/** The outputs of a stretch that look for their machine, with one more; `undefined` once they can't be of one machine. */
export function withOutput(outputs: readonly Draft[], draft: Draft): readonly Draft[] | undefined {
  const more = [...outputs, draft];
  return more.length <= OUTPUTS_MAX && complementary(more) ? more : undefined;
}

/** True for a part of a list of updates: what follows in the same list is of the same machine. */
export function saysUpdatesOnly({ version, osVersion, product, boot, kbs }: Sighting): boolean {
  return kbs.length > 0 && [version, osVersion, product, boot].every((fact) => fact === undefined);
}

/**
 * Which outputs of a stretch belong to which machine at the end of an input: to the host's, or to the first of them where
 * no host is named.
 */
export function joinable(
  host: Draft | undefined,
  outputs: readonly Draft[],
): readonly { readonly into: Draft; readonly from: Draft }[] {
  const [first, ...others] = outputs;
  const into = host ?? first;
  const from = host === undefined ? others : outputs;
  if (into === undefined || into.readers.includes('free-line') || into.readers.includes('delimited-list')) return [];
  return complementary([into, ...from]) ? from.map((draft) => ({ into, from: draft })) : [];
}

/** Moves all that an output says to its machine. */
export function absorb(into: Draft, from: Draft, nowMs: number): void {
  const {
    osVersion,
    boot,
    uptime,
    otherStarts,
    installs,
    kbs,
    absent,
    found: product,
    versions,
    readers,
    lines,
  } = from;
  const [version] = versions;
  const [reader = 'free-line'] = readers;
  addSighting(
    into,
    {
      host: undefined,
      domain: undefined,
      apart: false,
      version,
      places: undefined,
      versionDays: undefined,
      osVersion,
      product,
      kbs,
      whole: undefined,
      absent,
      boot,
      uptime,
      otherStarts,
      installs,
    },
    [],
    reader,
    nowMs,
  );
  for (const span of lines) addLines(into.lines, span);
}

/** True where no two of them say the same kind of thing. */
function complementary(drafts: readonly Draft[]): boolean {
  const says: readonly ((draft: Draft) => boolean)[] = [
    ({ versions }) => versions.length > 0,
    ({ kbs }) => kbs.length > 0,
    ({ osVersion }) => osVersion !== undefined,
    ({ boot }) => boot !== undefined,
    ({ uptime }) => uptime !== undefined,
  ];
  return says.every((said) => drafts.filter(said).length < 2);
}
