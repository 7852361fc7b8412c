import type { KbNumber } from '../domain/facts.ts';
import { countedBack } from './counted-back.ts';
import { isOfMachineAbove } from './lines-without-facts.ts';
import type { ReaderName } from './machine.ts';
import type { Account, Sink } from './reader.ts';
import { freeLine } from './readers/free-line.ts';
import { isListReader, refusalOf } from './refusals.ts';
import { hasFacts, type Sighting } from './sighting.ts';
import { isSame } from './subject.ts';
import type { Surroundings } from './surroundings.ts';
import type { Line } from './text/line-ledger.ts';
import { kbsIn } from './values/kb-numbers.ts';
import { machinesTakenBack } from './vocabulary/facts-in-lines.ts';

/**
 * What readers get: what is read goes to the machine that it is of, unless something above it refuses it, and lines that
 * are not understood end what may be joined.
 */
export interface OwningSink extends Sink {
  /** A block begins: its own lines that are not understood leave it to its machine until it ends. */
  blockBegins(): void;
  /** True where something was read in the open block. */
  hasTold(): boolean;
  blockEnds(): void;
  /** The updates that were told last of a machine, and the last line that did so. */
  lastUpdates(): { readonly host: string; readonly kbs: readonly KbNumber[]; readonly line: number } | undefined;
}

// Which read labels below a machine's name.
const LABELLED: ReadonlySet<ReaderName> = new Set<ReaderName>(['powershell-list', freeLine.name]);

const NO_LINES: readonly Line[] = [];

/** Nothing is read yet. */
export function createOwningSink(account: Account, around: Surroundings): OwningSink {
  const { subject, scope, columns, heading, asked, consoleName, console, record, measured, lists } = around;
  /** While a block is open. */
  let within: 'output' | 'told' | 'lost' | undefined;
  let lastUpdates: ReturnType<OwningSink['lastUpdates']>;
  /** The lines of the last sighting that was refused: nothing more is to be said of them. */
  let refused: readonly Line[] = NO_LINES;

  const owned = (reader: ReaderName, seen: Sighting): Sighting => {
    if (!isListReader(reader)) subject.printed();
    if (seen.host !== undefined) {
      const above = heading.current();
      heading.settle(above !== undefined && isSame(above.host, seen.host));
      asked.named(seen.host);
      asked.settleFailed();
      subject.named(seen.host);
      return seen;
    }
    const { host, near } = subject.current();
    const isList = isListReader(reader);
    if (isList && !seen.apart) subject.listed();
    const isOwned = !seen.apart && host !== undefined && (!isList || near);
    heading.settle(isOwned);
    if (!isOwned) {
      asked.told();
      return seen;
    }
    asked.named(host);
    return { ...seen, host };
  };
  /** Remembers that a machine stands above what follows, which may take it back. */
  const stands = (reader: ReaderName, host: string, byHeading: boolean): void =>
    lists.add(host, !isListReader(reader) ? 'program' : byHeading ? 'record' : columns.writtenBy());
  /** Remembers whose a fact is, for what stands around it. */
  const owns = (reader: ReaderName, host: string, seen: Sighting, byHeading: boolean, line: Line | undefined): void => {
    consoleName.read(host);
    stands(reader, host, byHeading);
    if (byHeading && reader === freeLine.name) record.told(seen, line);
  };
  const own: OwningSink = {
    sighting(reader, said, lines) {
      const isCut = columns.areOfDriverAlone() && said.version === undefined && said.osVersion !== undefined;
      // "6.1.7601" below "tcpip.sys" is too short for its version, and not said to be that of Windows.
      const seen = isCut ? { ...said, osVersion: undefined } : said;
      if (isCut) for (const line of lines.slice(0, 1)) account.remark(line, 'bad-version');
      const reason = refusalOf(around, reader, seen, lines);
      refused = reason === undefined ? NO_LINES : lines;
      if (reason !== undefined) {
        // "Correction:" may stand above it: what another list says of the machine is no longer sure.
        const corrected = reason === 'unknown-heading' ? (seen.host ?? subject.current().host) : undefined;
        if (corrected !== undefined && (seen.version !== undefined || seen.kbs.length > 0)) account.takeBack(corrected);
        // "Removed:", over rows like those above.
        if (reason === 'wanted' && scope.undoes && seen.host !== undefined) account.takeBack(seen.host, seen.kbs);
        for (const line of lines) own.bad(line, reason);
        return;
      }
      const counted = countedBack(seen, measured.at());
      const mine = owned(reader, counted);
      if (within === 'output') within = 'told';
      console.told(reader, mine === counted ? mine.host : undefined);
      const { host } = mine;
      const [line] = lines;
      if (mine.uptime !== undefined && record.isOpen()) measured.uptimeOf(host);
      if (host !== undefined && mine !== counted && mine.kbs.length > 0 && LABELLED.has(reader))
        lastUpdates = { host, kbs: mine.kbs, line: lines.at(-1)?.number ?? 0 };
      if (host !== undefined) owns(reader, host, seen, mine !== counted, line);
      if (hasFacts(seen) && !hasFacts(mine) && host === undefined) {
        for (const each of lines) own.bad(each, 'unreadable-value');
        return;
      }
      account.sighting(reader, mine, lines);
      const nameless = host === undefined ? account.nameless() : undefined;
      if (nameless !== undefined) stands(reader, nameless, false);
      if (line !== undefined && seen.uptime !== undefined && measured.at() === 'unread')
        account.remark(line, 'unreadable-value');
    },
    also(reader, seen, lines) {
      if (refusalOf(around, reader, seen, lines) === undefined)
        account.also(reader, owned(reader, countedBack(seen, measured.at())), lines);
    },
    more(reader, seen, lines) {
      if (refusalOf(around, reader, seen, lines) === undefined) account.more(reader, seen, lines);
    },
    structural: (line) => account.structural(line),
    bad(line, reason, above) {
      // "SRV01: rolled back, blue screen"
      for (const host of machinesTakenBack(line.text)) account.takeBack(host, kbsIn(line.text), true);
      if (measured.isSaidBy(line)) account.structural(line);
      else account.bad(line, reason, above);
      heading.bad(line.text);
      asked.bad(line.text, reason);
      // A wish tells nothing, but of the same machine.
      if (reason === 'wanted') subject.unread();
      else if (isOfMachineAbove(line.text, reason)) subject.noted();
      else if (within === undefined) subject.lost(console.movesOn(line.text));
      else {
        within = 'lost';
        subject.lostWithin();
      }
    },
    takeBack: (host, kbs, keepsStart) => account.takeBack(host, kbs, keepsStart),
    takeStart: (host) => account.takeStart(host),
    heading: (text) => scope.mayHead(text),
    below: (names) => columns.below(names),
    remark(line, reason, above) {
      if (!refused.includes(line)) account.remark(line, reason, above);
    },
    blockBegins() {
      within = 'output';
    },
    lastUpdates: () => lastUpdates,
    hasTold: () => within === 'told',
    blockEnds() {
      if (within === 'lost') subject.lost();
      within = undefined;
      columns.below(undefined);
    },
  };
  return own;
}
