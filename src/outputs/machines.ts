import { addSighting, draftOf, measureStart, takeFactsBack, takeStartBack, type Draft } from './draft.ts';
import { hasFacts, noFields, type Sighting } from './sighting.ts';
import { absorb, isLoose, joinable, mayJoin, saysUpdatesOnly, withOutput } from './nameless.ts';
import { MACHINES_MAX, type LineSpan, type Machine, type ReaderName } from './machine.ts';
import type { Subject } from './subject.ts';
import type { KbNumber } from '../domain/facts.ts';
import { NO_KBS } from './values/kb-numbers.ts';
import type { Moment } from './vocabulary/moments.ts';

/** Where a sighting stands. */
export interface Place {
  readonly reader: ReaderName;
  readonly lines: LineSpan[];
  /** Sightings of one block have the same number. */
  readonly block: number;
  /** What the lines belong to; nothing is joined over the ends of a stretch. */
  readonly subject: Pick<Subject, 'stretch' | 'console' | 'belowUnread' | 'file'>;
}

/** A stretch of an input that goes on. */
interface Stretch {
  /** The machine that it named first. */
  onlyHost: Draft | undefined;
  /** The outputs that still look for their host; `undefined` once it is clear that none will find it. */
  outputs: readonly Draft[] | undefined;
}

/** Joins sightings into machines: by host, whatever the case of its letters, across inputs. */
export interface Machines {
  /**
   * Takes what is said of a machine; false where it would be one machine too many. `namesake`: of two machines with one
   * name, so that it is known of neither.
   */
  add(seen: Sighting, place: Place): boolean | 'namesake';
  /** Takes more of the machine without a name that was added last. */
  addMore(seen: Sighting, place: Place): boolean;
  /** What stands for the name of the machine without one that was added last; that of no machine. */
  nameless(): string | undefined;
  /** Takes back which versions and updates a machine has, whoever said so; of some updates, these alone. */
  takeBack(host: string, kbs?: readonly KbNumber[], keepsStart?: boolean): void;
  /** Takes back when a machine started, whoever said so. */
  takeStart(host: string): void;
  /** An input says that a machine gave no answer. */
  unanswered(host: string): void;
  /** Counts a machine's uptime from the moment at which it was measured. */
  measured(host: string, at: Moment): void;
  /** Ends an input: joins outputs without a host with the one machine that the input is about, if it is one. */
  endInput(): void;
  /** The machines in input order, as they are known by now, without those that may yet turn out to be another's output. */
  readonly list: readonly Machine[];
  /** The positions of the machines that are new or have changed since the last call; the first machine's is 1. */
  changes(): Iterable<number>;
}

/**
 * No machines yet.
 *
 * @param nowMs the moment of reading: uptimes count back from it
 */
export function createMachines(nowMs: number): Machines {
  const list: Draft[] = [];
  const byHost = new Map<string, Draft>();
  /** Of machines whose domain is named: the domain. */
  const domains = new Map<Draft, string>();
  /** The machines of several domains by the one name that they have. */
  const namesakes = new Map<string, Draft[]>();
  /** Where a machine is, as a table says that has others of its name elsewhere. */
  const places = new Map<Draft, { readonly block: number; readonly at: readonly string[] }>();
  const torn = new Set<Draft>();
  let taken = 0;
  let changed = new Set<Draft>();

  // Of the input that is open: its stretches that may go on,
  const stretches = new Map<number, Stretch>();
  let last: { readonly number: number; readonly stretch: Stretch } | undefined;
  /** the machines from the first output on that still looks for its host, which have no place in the list as yet, */
  let waiting: Draft[] = [];
  /** and the list of updates that is being read. */
  let updates: { readonly draft: Draft; readonly block: number; readonly line: number } | undefined;

  let nameless: Draft | undefined;
  let namelessCount = 0;

  const enter = (draft: Draft): void => {
    if (waiting.length > 0 || isAnyOpen()) waiting.push(draft);
    else draft.position = list.push(draft);
  };
  const isAnyOpen = (): boolean => {
    for (const { outputs } of stretches.values()) if (outputs !== undefined && outputs.length > 0) return true;
    return false;
  };
  const settle = (): void => {
    if (isAnyOpen()) return;
    for (const draft of waiting) draft.position = list.push(draft);
    waiting = [];
  };
  /** Outputs that no machine was found for become machines. */
  const endStretch = (number: number, { onlyHost, outputs }: Stretch): void => {
    stretches.delete(number);
    if (outputs === undefined || outputs.length === 0) return;
    for (const { into, from } of joinable(onlyHost, outputs)) {
      absorb(into, from, nowMs);
      changed.add(into);
      waiting = waiting.filter((draft) => draft !== from);
    }
    settle();
  };
  const stretchOf = ({ stretch: number, console }: Place['subject']): Stretch => {
    if (last?.number === number) return last.stretch;
    for (const [ended, stretch] of stretches) if (ended !== number && ended !== console) endStretch(ended, stretch);
    const stretch = stretches.get(number) ?? { onlyHost: undefined, outputs: [] };
    stretches.set(number, stretch);
    last = { number, stretch };
    return stretch;
  };
  const isFull = (): boolean => list.length + waiting.length >= MACHINES_MAX;
  const addTo = (draft: Draft, seen: Sighting, { reader, lines }: Place): void => {
    addSighting(draft, seen, lines, reader, nowMs);
    changed.add(draft);
  };

  /** The name by which a machine is known: with its domain where there are others of that name. */
  const nameOf = (host: string, domain: string | undefined): string => {
    if (domain === undefined) return host;
    const key = host.toUpperCase();
    const known = byHost.get(key);
    const other = known && domains.get(known);
    if (known !== undefined && other !== undefined && !isSameText(other, domain)) {
      namesakes.set(key, [...(namesakes.get(key) ?? []), known]);
      byHost.delete(key);
      known.host = `${other}\\${host}`;
      byHost.set(known.host.toUpperCase(), known);
      changed.add(known);
    }
    return namesakes.has(key) ? `${domain}\\${host}` : host;
  };
  /** True where the rows of one table have this name in several places. */
  const isTorn = (draft: Draft, at: Sighting['places'], { block }: Place): boolean => {
    const known = places.get(draft);
    if (at !== undefined && known?.block !== block) places.set(draft, { block, at });
    else if (known?.at.every((one, index) => isSamePlace(one, at?.[index] ?? '')) === false) torn.add(draft);
    if (!torn.has(draft)) return false;
    takeFactsBack(draft, draft.kbs, true);
    takeStartBack(draft);
    changed.add(draft);
    return true;
  };
  const addNamed = (name: string, said: Sighting, place: Place): boolean | 'namesake' => {
    const host = nameOf(name, said.domain);
    const key = host.toUpperCase();
    const known = byHost.get(key);
    if (known === undefined && isFull()) return false;
    const full = host === name ? said : { ...said, host };
    const isNamesake = known !== undefined && isTorn(known, full.places, place);
    const seen = isNamesake ? { ...noFields(), host } : full;
    const draft = known ?? draftOf(seen, place.lines, place.reader, nowMs);
    if (known === undefined && seen.places !== undefined) isTorn(draft, seen.places, place);
    if (said.domain !== undefined && !domains.has(draft)) {
      domains.set(draft, said.domain);
      namesakes.get(name.toUpperCase())?.push(draft);
    }
    updates = undefined;
    const stretch = stretchOf(place.subject);
    stretch.onlyHost ??= draft;
    // A machine that was asked and did not answer has said nothing nameless either.
    if ((stretch.onlyHost !== draft || !hasFacts(seen)) && stretch.outputs !== undefined) {
      stretch.outputs = undefined;
      settle();
    }
    if (known !== undefined) addTo(known, seen, place);
    else {
      byHost.set(key, draft);
      enter(draft);
    }
    return isNamesake ? 'namesake' : true;
  };
  const addNameless = (seen: Sighting, place: Place): boolean => {
    const updatesOnly = !seen.apart && saysUpdatesOnly(seen);
    const isOutput = isLoose(place.reader, seen);
    const line = place.lines[0]?.from ?? 0;
    // Update after update of one list: one machine. A gap ends a list that people wrote.
    if (updatesOnly && updates?.block === place.block && (isOutput || updates.line + 1 === line)) {
      addTo(updates.draft, seen, place);
      updates = { ...updates, line };
      return true;
    }
    if (isFull()) return false;
    const draft = draftOf(seen, place.lines, place.reader, nowMs);
    updates = updatesOnly ? { draft, block: place.block, line } : undefined;
    const stretch = stretchOf(place.subject);
    if (stretch.outputs !== undefined && mayJoin(place.reader, seen, place.subject))
      stretch.outputs = withOutput(stretch.outputs, draft);
    if (stretch.outputs === undefined) settle();
    enter(draft);
    nameless = draft;
    namelessCount += 1;
    byHost.set(standIn(namelessCount), draft);
    return true;
  };

  return {
    list,
    add: (seen, place) => (seen.host === undefined ? addNameless(seen, place) : addNamed(seen.host, seen, place)),
    addMore(seen, place) {
      if (nameless === undefined) return addNameless(seen, place);
      addTo(nameless, seen, place);
      return true;
    },
    nameless: () => (nameless === undefined ? undefined : standIn(namelessCount)),
    takeBack(host, kbs = NO_KBS, keepsStart = false) {
      const key = host.toUpperCase();
      // A note without a domain may be about each machine of that name.
      for (const draft of [byHost.get(key), ...(namesakes.get(key) ?? [])]) {
        if (draft === undefined) continue;
        if (kbs.length === 0 && !keepsStart) takeStartBack(draft);
        // Where versions alone are known, one of them may have come with an update that is not there.
        const isOfAll = kbs.length === 0 || draft.kbs.length === 0;
        takeFactsBack(draft, isOfAll ? draft.kbs : kbs, isOfAll);
        changed.add(draft);
      }
    },
    takeStart(host) {
      const key = host.toUpperCase();
      for (const draft of [byHost.get(key), ...(namesakes.get(key) ?? [])]) {
        if (draft === undefined) continue;
        takeStartBack(draft);
        changed.add(draft);
      }
    },
    unanswered(host) {
      const draft = byHost.get(host.toUpperCase());
      if (draft === undefined) return;
      draft.unanswered = true;
      changed.add(draft);
    },
    measured(host, at) {
      const draft = byHost.get(host.toUpperCase());
      if (draft === undefined) return;
      measureStart(draft, at, nowMs);
      changed.add(draft);
    },
    endInput() {
      nameless = undefined;
      for (const [number, stretch] of stretches) endStretch(number, stretch);
      last = undefined;
      updates = undefined;
    },
    *changes() {
      const again = changed;
      changed = new Set();
      const from = taken;
      taken = list.length;
      for (const { position } of again) if (position > 0 && position <= from) yield position;
      for (let position = from + 1; position <= taken; position += 1) yield position;
    },
  };
}

/** What a line break begins is no name. */
function standIn(number: number): string {
  return `\n${number}`;
}

/** True where nothing tells two places apart. */
function isSamePlace(one: string, other: string): boolean {
  return one === '' || other === '' || one === other;
}

function isSameText(one: string, other: string): boolean {
  return one.toUpperCase() === other.toUpperCase();
}
