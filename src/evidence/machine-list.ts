import { addLines, addSighting, draftOf, type Draft } from './draft.ts';
import type { LineSpan, Machine, ReaderName, Sighting } from './machine.ts';

/** Joins sightings into machines: by host, whatever the case of its letters, across inputs. */
export interface MachineList {
  /**
   * Adds a sighting of one block. `loose`: a command's output, which may be of the machine that the rest of the
   * input is about; a row of a list without a host is a machine of its own.
   */
  add(seen: Sighting, reader: ReaderName, lines: LineSpan[], block: number, loose: boolean): void;
  /** Ends an input: joins outputs without a host with the one machine that the input is about, if it is one. */
  endInput(): void;
  /** Machines that are new or have changed since the last call, without outputs that still look for their host. */
  take(): readonly Machine[];
  /** All machines in input order. */
  all(): readonly Machine[];
}

export function createMachineList(): MachineList {
  const drafts: (Draft | undefined)[] = [];
  const byHost = new Map<string, Draft>();
  const readersOnce = new Map<ReaderName, readonly ReaderName[]>();
  let changed = new Set<Draft>();
  let taken = 0;
  // Of the input that is open:
  let hosts: Draft | 'none' | 'several' = 'none';
  /** Outputs that still look for their host; `undefined` once it is clear that none will find it. */
  let loners: Draft[] | undefined = [];
  let lastUpdates: { readonly draft: Draft; readonly block: number } | undefined;

  const create = (seen: Sighting, reader: ReaderName, lines: LineSpan[]): Draft => {
    let readers = readersOnce.get(reader);
    if (readers === undefined) readersOnce.set(reader, (readers = [reader]));
    const draft = draftOf(drafts.length, seen, lines, readers);
    drafts.push(draft);
    return draft;
  };

  const addNamed = (host: string, seen: Sighting, reader: ReaderName, lines: LineSpan[]): void => {
    const key = sameCase(host);
    let draft = byHost.get(key);
    if (draft === undefined) byHost.set(key, (draft = create(seen, reader, lines)));
    else {
      addSighting(draft, seen, lines, reader);
      if (draft.order < taken) changed.add(draft);
    }
    lastUpdates = undefined;
    if (hosts === 'none') hosts = draft;
    else if (hosts !== draft) {
      hosts = 'several';
      loners = undefined;
    }
  };

  const addNameless = (seen: Sighting, reader: ReaderName, lines: LineSpan[], block: number, loose: boolean): void => {
    const updatesOnly = hasUpdatesOnly(seen);
    // Update after update of one list: one machine.
    if (updatesOnly && lastUpdates?.block === block) {
      addSighting(lastUpdates.draft, seen, lines, reader);
      if (lastUpdates.draft.order < taken) changed.add(lastUpdates.draft);
      return;
    }
    const draft = create(seen, reader, lines);
    lastUpdates = updatesOnly ? { draft, block } : undefined;
    if (loose && loners !== undefined) loners = withLoner(loners, draft);
  };

  return {
    add(seen, reader, lines, block, loose) {
      if (seen.host === undefined) addNameless(seen, reader, lines, block, loose);
      else addNamed(seen.host, seen, reader, lines);
    },
    endInput() {
      for (const { into, from } of joinable(hosts, loners ?? [])) {
        absorb(into, from);
        drafts[from.order] = undefined;
        if (into.order < taken) changed.add(into);
      }
      hosts = 'none';
      loners = [];
      lastUpdates = undefined;
    },
    take() {
      const firstOpen = loners?.[0]?.order ?? drafts.length;
      const fresh = drafts.slice(taken, firstOpen);
      taken = Math.max(taken, firstOpen);
      const again = [...changed];
      changed = new Set();
      return [...again, ...fresh.filter((draft) => draft !== undefined)];
    },
    all: () => drafts.filter((draft) => draft !== undefined),
  };
}

/** Host names are the same whatever the case of their letters. Most are capitals already: that is cheap to see. */
function sameCase(host: string): string {
  for (let at = 0; at < host.length; at += 1) {
    if (host.charCodeAt(at) > 0x60) return host.toUpperCase();
  }
  return host;
}

function hasUpdatesOnly({ version, osVersion, product, boot, kbs }: Sighting): boolean {
  return kbs.length > 0 && [version, osVersion, product, boot].every((fact) => fact === undefined);
}

// One machine has a file version, an OS version, updates and a start to tell: more outputs are of several machines.
const LONERS_MAX = 8;

function withLoner(loners: readonly Draft[], draft: Draft): Draft[] | undefined {
  return loners.length < LONERS_MAX && complementary([...loners, draft]) ? [...loners, draft] : undefined;
}

/** Which outputs without a host belong to which machine: only where an input is about one machine, and nothing clashes. */
function joinable(host: Draft | 'none' | 'several', loners: readonly Draft[]): readonly { into: Draft; from: Draft }[] {
  if (loners.length === 0 || host === 'several') return [];
  const [first, ...others] = loners;
  const into = host === 'none' ? first : host;
  const from = host === 'none' ? others : loners;
  if (into === undefined || into.readers.includes('free-line') || into.readers.includes('delimited-list')) return [];
  return complementary([into, ...from]) ? from.map((draft) => ({ into, from: draft })) : [];
}

/** True where no two of them say the same kind of thing: a version from one, updates from another. */
function complementary(drafts: readonly Draft[]): boolean {
  const says: readonly ((draft: Draft) => boolean)[] = [
    ({ versions }) => versions.length > 0,
    ({ kbs }) => kbs.length > 0,
    ({ osVersion }) => osVersion !== undefined,
    ({ boot }) => boot !== undefined,
  ];
  return says.every((said) => drafts.filter(said).length < 2);
}

function absorb(into: Draft, from: Draft): void {
  const [reader = 'free-line'] = from.readers;
  const { osVersion, boot, uptime, kbs, lines } = from;
  for (const version of from.versions.length > 0 ? from.versions : [undefined]) {
    addSighting(into, { host: undefined, version, osVersion, product: from.found, kbs, boot, uptime }, [], reader);
  }
  addLines(into.lines, lines);
}
