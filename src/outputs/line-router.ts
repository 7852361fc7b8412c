import type { KbNumber } from '../domain/facts.ts';
import { createAskedMachines } from './asked-machines.ts';
import { BLOCK_READERS } from './block-readers.ts';
import { commandIn, isErrorMessage, namedInMessage, removedBy } from './command-lines.ts';
import { createDrives } from './drives.ts';
import { createHeadingScope, type HeadingScope } from './heading-scope.ts';
import { createHostKeys } from './host-keys.ts';
import { bareNameIn, type Heading, headingIn, isBanner, isCopyright } from './headings.ts';
import { isOfMachineAbove, runsOn, saysNothingOf, unansweredIn } from './lines-without-facts.ts';
import { isOfMachine, isWishHeading, OF_FACTS, updatesInstalledOn } from './list-headings.ts';
import { createListsAbove } from './lists-above.ts';
import type { ReaderName } from './machine.ts';
import type { Account, Block, BlockReader, LineReader, Sink } from './reader.ts';
import { createQuotation } from './quotation.ts';
import { checkMk } from './readers/check-mk.ts';
import { checkScript } from './readers/check-script.ts';
import { freeLine } from './readers/free-line.ts';
import { json } from './readers/json.ts';
import { labelAndValue } from './readers/labelled-fact.ts';
import { msinfo } from './readers/machine-summary.ts';
import { readPlainRow, readPlainRowBeside } from './readers/plain-row.ts';
import { powershellList } from './readers/property-list.ts';
import { systeminfo } from './readers/systeminfo.ts';
import { createRecordNotes } from './record-notes.ts';
import { countedBack } from './counted-back.ts';
import { hasFacts, noFields, type Sighting } from './sighting.ts';
import { isToCome } from './still-to-come.ts';
import { createSubjectTracker, isSame, type Subject } from './subject.ts';
import { isBlankOrRule, isRule } from './text/blank-or-rule.ts';
import type { BadReason, Line } from './text/line-ledger.ts';
import { fileNamedIn, mentionsDriver } from './values/file-name.ts';
import { hostIn, isNameLike } from './values/host-name.ts';
import { kbsIn, NO_KBS } from './values/kb-numbers.ts';
import { areClearBelowAny, areExplicit, arePrinted, tellOfInstallation } from './vocabulary/heading-words.ts';
import { isOwnExport } from './vocabulary/own-outputs.ts';
import { isPartner } from './vocabulary/machine-words.ts';
import { isMoment, type Moment, readMoment } from './vocabulary/moments.ts';
import { dayOfReport } from './vocabulary/report-words.ts';
import { roleOf } from './vocabulary/role-of-heading.ts';
import { saysNoAnswer } from './vocabulary/status.ts';
import { leavesList, namesMachine, noteIn, type Note } from './vocabulary/takes-back.ts';
import { isUnreal } from './vocabulary/wanted.ts';

/** What is tried on a line that belongs to no block. */
const LINE_READER: LineReader = freeLine;

// Rows and lines of lists: without a name of their own they are of the machine right above them, or of nobody.
const LISTS: ReadonlySet<ReaderName> = new Set(['free-line', 'delimited-list']);
// Nobody writes these by hand.
const BY_PROGRAMS: ReadonlySet<ReaderName> = new Set([json.name, powershellList.name]);
// Whatever printed these, they are of what is installed.
const SAYS_INSTALLED: ReadonlySet<ReaderName> = new Set(['systeminfo', 'systeminfo-csv', 'check-script']);
const NO_HEADERS: readonly string[] = [];
// Most of what is read, and never a heading, a prompt or a message.
const ROW = /^"?[\w.-]+"?[,;\t|][^>]*$|^[\w-]+ +\d[\d.]+\s*$|^\s*\[\d{1,4}\]:/;
// Their first lines would pass for headings: "SRV01 | SUCCESS => {", "[System Summary]".
const WITH_HEADINGS: readonly BlockReader[] = [json, msinfo, checkMk];
const NO_LINES: readonly Line[] = [];
const OBJECT = /^\s*\{\s*"/;

/** Gives each line of an input to the reader that knows its format, and what is read to the machine it is of. */
export interface LineRouter {
  read(line: Line): void;
  readTooLong(line: Line): void;
  /** Ends what is open. */
  end(): void;
  /** A number that is the same for all lines of a block. */
  block(): number;
  /** What is being read belongs to. */
  subject(): Subject;
}

/**
 * A router that begins with the first line of the first input.
 *
 * @param nowMs a day after it is still to come
 */
export function createLineRouter(sink: Account, nowMs = Infinity): LineRouter {
  let block: Block | undefined;
  let blockNumber = 0;
  let openReader: BlockReader | undefined;
  /** While a block is open: its own lines that are not understood leave it to its machine until it ends. */
  let within: 'output' | 'told' | 'lost' | undefined;
  const subject = createSubjectTracker();
  const drives = createDrives();
  /** The last line of the open block: it may be a heading of what follows it. */
  let lastTaken: Line | undefined;
  /** A line that nobody wanted, until the next line shows whether it was a table's header. */
  let held: { readonly line: Line; readonly reason: BadReason; readonly unclear: HeadingScope['unclear'] } | undefined;
  /** What the headings above say of the lines that are read. */
  const scope = createHeadingScope(subject, nowMs);
  /** The headings of columns, or names of properties, that the open block stands below. */
  let headers: readonly string[] | undefined;
  /** Whether these say by themselves that what stands below them was found, once somebody has asked. */
  let explicit: boolean | undefined;
  /** The same of whether a program has printed them. */
  let printed: boolean | undefined;
  const isExplicit = (reader: ReaderName): boolean =>
    (explicit ??= headers !== undefined && (BY_PROGRAMS.has(reader) ? areExplicit : areClearBelowAny)(headers));
  const writtenBy = (): 'people' | 'program' =>
    headers !== undefined && (printed ??= isOwnExport(headers) || arePrinted(headers)) ? 'program' : 'people';
  /** A heading, until something is read below it. */
  let heading: { readonly line: Line; readonly host: string; refused: boolean } | undefined;
  /** The last line that is the name of a machine and nothing else. */
  let bareName: { readonly number: number; readonly host: string } | undefined;
  /** The name that the console's machine answered with, and whether anything is of it. */
  let answered: { readonly line: Line; readonly host: string; isUsed: boolean } | undefined;
  /** True below a command that asks for the machine's name. */
  let awaitsName = false;
  /** The machines that a note below their list may speak of. */
  const lists = createListsAbove();
  /** What stands beside the facts of the paragraph that is being read. */
  const notes = createRecordNotes();
  /** The file that a line of the paragraph names: "File: C:\\Windows\\System32\\drivers\\tcpip.sys". */
  let recordFile: Subject['file'];
  /** When the uptimes below were measured, and the machine whose record says so, if it is one's. */
  let taken: { readonly at: Moment; readonly of: string | undefined; readonly line: Line | undefined } | undefined;
  /** The machine whose uptime the record has told. */
  let upOf: string | undefined;
  /** True below a command that asks for the day. */
  let awaitsDay = false;
  /** True from the name of a machine on, until a line is blank. */
  let inRecord = false;
  /** The last line of a list that is a name and a version. */
  let sureRow = -1;
  /** The updates that a heading says are installed on the machines whose names follow. */
  let installedOn: readonly KbNumber[] = NO_KBS;

  /** Machines that were asked and said nothing. */
  const silent = (line: Line, hosts: readonly string[], reason: BadReason): void => {
    // Nothing is joined with them.
    subject.lost();
    for (const [index, host] of hosts.entries()) {
      const seen = { ...noFields(), host };
      if (index === 0) sink.sighting(LINE_READER.name, seen, [line]);
      else sink.also(LINE_READER.name, seen, [line]);
    }
    sink.remark(line, reason);
  };
  const settleHeading = (used: boolean): void => {
    if (heading === undefined) return;
    const { line, host, refused } = heading;
    heading = undefined;
    if (used) sink.structural(line);
    else if (refused) silent(line, [host], 'no-answer');
    else sink.bad(line, 'no-fact');
  };
  const hostKeys = createHostKeys();
  const asked = createAskedMachines({ answered: (line) => sink.structural(line), silent });
  /** Why nothing that stands here is a fact, or no version is tcpip.sys's. */
  const refusal = (reader: ReaderName, seen: Sighting, lines: readonly Line[]): BadReason | undefined => {
    const { host, version, kbs } = seen;
    const { wished, file, inventory } = subject.current();
    if (wished) return 'wanted';
    if (!inventory && kbs.length > 0 && !SAYS_INSTALLED.has(reader) && !tellOfInstallation(headers ?? NO_HEADERS))
      return 'no-inventory';
    // "ON-HOLD:" over a list of others is no machine.
    if (heading !== undefined && host !== undefined && !/[\d.]/.test(heading.host) && !isSame(heading.host, host))
      scope.doubt(heading.line.text);
    const [first] = lines;
    if (first !== undefined && LISTS.has(reader)) scope.row(first);
    const isUnclear = scope.unclear !== undefined && (kbs.length > 0 || !scope.unclear.ofUpdates);
    if (isUnclear && !(headers === undefined ? !LISTS.has(reader) : isExplicit(reader))) return 'unknown-heading';
    if (version === undefined) return undefined;
    // A row with a name of its own may be another list's that was pasted below; the table is what the command printed.
    if (host !== undefined && (file !== 'unnamed' || LISTS.has(reader))) return undefined;
    // "FileVersion" alone is any file's.
    const isUnnamed =
      file === 'unnamed' || (file === undefined && host === undefined && reader === powershellList.name);
    if (isUnnamed && reader !== checkScript.name && !namesDriver(headers, lines)) return 'unnamed-file';
    return file === 'other-file' ? 'other-file' : undefined;
  };
  const owned = (reader: ReaderName, seen: Sighting): Sighting => {
    if (seen.host !== undefined) {
      settleHeading(heading !== undefined && isSame(heading.host, seen.host));
      asked.named(seen.host);
      asked.settleFailed();
      subject.named(seen.host);
      return seen;
    }
    const { host, near } = subject.current();
    const isList = LISTS.has(reader);
    if (isList && !seen.apart) subject.listed();
    const isOwned = !seen.apart && host !== undefined && (!isList || near);
    settleHeading(isOwned);
    if (!isOwned) return seen;
    asked.named(host);
    return { ...seen, host };
  };
  /** The lines of the last sighting that was refused: nothing more is to be said of them. */
  let refused: readonly Line[] = NO_LINES;
  /** What readers get: names are added, and lines that are not understood end what may be joined. */
  const own: Sink = {
    sighting(reader, seen, lines) {
      const reason = refusal(reader, seen, lines);
      refused = reason === undefined ? NO_LINES : lines;
      if (reason === undefined) {
        const counted = countedBack(seen, taken?.at);
        const mine = owned(reader, counted);
        if (within === 'output') within = 'told';
        const { host } = mine;
        if (mine.uptime !== undefined && inRecord) upOf = host;
        if (answered !== undefined && host !== undefined) answered.isUsed ||= isSame(answered.host, host);
        if (host !== undefined)
          lists.add(host, LISTS.has(reader) ? (mine === counted ? writtenBy() : 'record') : 'program');
        if (host !== undefined && mine !== counted && reader === LINE_READER.name) {
          if (seen.kbs.length > 0) notes.told('kb', labelAndValue(lines[0]?.text ?? '')?.[0]);
          if (seen.version !== undefined) notes.told('version', undefined);
        }
        if (hasFacts(seen) && !hasFacts(mine) && host === undefined) {
          for (const line of lines) own.bad(line, 'unreadable-value');
          return;
        }
        sink.sighting(reader, mine, lines);
        const [line] = lines;
        if (line !== undefined && seen.uptime !== undefined && taken?.at === 'unread')
          sink.remark(line, 'unreadable-value');
      } else {
        // "Correction:" may stand above it: what another list says of the machine is no longer sure.
        if (reason === 'unknown-heading' && seen.host !== undefined && seen.version !== undefined)
          sink.takeBack(seen.host);
        for (const line of lines) own.bad(line, reason);
      }
    },
    also(reader, seen, lines) {
      if (refusal(reader, seen, lines) === undefined)
        sink.also(reader, owned(reader, countedBack(seen, taken?.at)), lines);
    },
    more(reader, seen, lines) {
      if (refusal(reader, seen, lines) === undefined) sink.more(reader, seen, lines);
    },
    structural: (line) => sink.structural(line),
    bad(line, reason) {
      if (line === taken?.line) sink.structural(line);
      else sink.bad(line, reason);
      if (heading !== undefined) heading.refused ||= saysNoAnswer(line.text) || saysNothingOf(line.text);
      asked.bad(line.text, reason);
      // A wish tells nothing, but of the same machine.
      if (reason === 'wanted') return;
      if (isOfMachineAbove(line.text, reason)) subject.noted();
      else if (within === undefined) subject.lost();
      else {
        within = 'lost';
        subject.lostWithin();
      }
    },
    takeBack: (host, kbs) => sink.takeBack(host, kbs),
    heading: (text) => scope.mayHead(text),
    below(names) {
      if (headers !== names) explicit = printed = undefined;
      headers = names;
    },
    remark(line, reason) {
      if (!refused.includes(line)) sink.remark(line, reason);
    },
  };

  /** A label says when the uptimes of its record, or all below it, were measured. */
  const measuredAt = (told: Moment | undefined, line: Line): void => {
    const at = told === undefined || told === 'unread' || !isToCome(told, nowMs) ? told : 'unread';
    if (at === undefined || (at === 'unread' && !inRecord)) return;
    taken = { at, of: inRecord ? subject.current().host : undefined, line: at === 'unread' ? undefined : line };
    if (upOf !== undefined) sink.measured(upOf, at);
  };
  /** A title may have the day of all below it. */
  const titled = ({ text }: Line): void => {
    const day = dayOfReport(text);
    if (day !== undefined && !isToCome(day, nowMs)) taken = { at: day, of: undefined, line: undefined };
  };

  const dropHeld = (wasHeader: boolean): void => {
    if (held === undefined) return;
    const { line, reason } = held;
    if (wasHeader) scope.unclear = held.unclear;
    held = undefined;
    if (wasHeader) own.structural(line);
    else own.bad(line, reason);
  };
  /** Ends the open block. Lines that it gives back may open another. */
  const endBlock = (): void => {
    const [ended, last] = [block, lastTaken];
    block = undefined;
    lastTaken = undefined;
    ended?.end();
    if (within === 'lost') subject.lost();
    within = undefined;
    headers = undefined;
    explicit = printed = undefined;
    if (last !== undefined && MAY_HEAD.test(last.text)) scope.mayHead(last.text, last.number, inRecord);
    for (const line of ended?.unread?.() ?? []) read(line);
  };
  const endAll = (): void => {
    if (block === undefined) {
      dropHeld(false);
      return;
    }
    endBlock();
    endAll();
  };
  const openBlock = (line: Line): boolean => {
    const before = held?.line;
    const reader = BLOCK_READERS.find(({ recognise }) => recognise(line, before));
    if (reader === undefined) return false;
    dropHeld(reader.name === 'powershell-table');
    blockNumber += 1;
    within = 'output';
    const opened = reader.read(own, line, before);
    block = opened.read(line) ? opened : undefined;
    openReader = reader;
    if (block === undefined) within = undefined;
    else lastTaken = line;
    return block !== undefined;
  };
  const readAlone = (line: Line): void => {
    dropHeld(false);
    const { file, host, near } = subject.current();
    const [label = '', value = ''] = labelAndValue(line.text) ?? [];
    if (label !== '' && roleOf(label) === 'file') recordFile = fileNamedIn(value) ?? recordFile;
    if (label === '') titled(line);
    else if (isMoment(label)) measuredAt(readMoment(value), line);
    const read = LINE_READER.recognise(line)
      ? LINE_READER.read(line, (near ? recordFile : undefined) ?? file)
      : 'no-fact';
    const beside = read === 'prose' && sureRow + 1 === line.number ? readPlainRowBeside(line.text) : undefined;
    if (beside !== undefined) sureRow = line.number;
    const found = beside === undefined ? read : { sightings: [beside], remark: undefined, needsHeading: false };
    const unanswered = found === 'no-fact' ? unansweredIn(line.text) : undefined;
    if (unanswered !== undefined) silent(line, [unanswered], 'no-answer');
    else if (typeof found === 'string') {
      const isNote = host !== undefined && label !== '' && !OF_FACTS.has(roleOf(label));
      if (isNote && notes.takesAway(label, value)) {
        sink.takeBack(host);
        own.bad(line, 'takes-back');
        return;
      }
      if (
        inRecord &&
        near &&
        (isOfMachine(label, value) || (heading !== undefined && isPartner(label) && isNameLike(value)))
      ) {
        sink.bad(line, found);
        subject.noted();
        return;
      }
      held = { line, reason: found, unclear: scope.unclear };
      installedOn = updatesInstalledOn(line.text);
      scope.mayHead(line.text, line.number, inRecord);
      scope.mayLabel(line.text);
    } else if (found.needsHeading && (host === undefined || !near)) {
      installedOn = updatesInstalledOn(line.text);
      held = {
        line,
        reason: found.sightings.some(({ kbs }) => kbs.length > 0) ? 'no-inventory' : 'no-fact',
        unclear: scope.unclear,
      };
    } else {
      for (const [index, seen] of found.sightings.entries()) {
        if (index === 0) own.sighting(LINE_READER.name, seen, [line]);
        else own.also(LINE_READER.name, seen, [line]);
      }
      if (found.remark !== undefined) own.remark(line, found.remark);
    }
  };

  /** Lines that state nothing and say whose the lines below them are; true where this is one. */
  const turns = (line: Line): boolean => {
    const { text } = line;
    if (isBlankOrRule(text) || ROW.test(text) || block?.isOpen?.() === true) return false;
    const opensBlock = block === undefined && WITH_HEADINGS.some(({ recognise }) => recognise(line, undefined));
    if (opensBlock && !isWishHeading(text)) return false;
    if (isBanner(text) || (isCopyright(text) && block === undefined)) {
      endAll();
      sink.structural(line);
      scope.console();
      if (isBanner(text)) turn(() => subject.banner());
      if (isBanner(text)) taken = undefined;
      return true;
    }
    if (isErrorMessage(text)) {
      endAll();
      const named = namedInMessage(text);
      if (named.length === 0) own.bad(line, 'command');
      else {
        for (const host of named) asked.named(host);
        silent(line, named, 'no-answer');
      }
      return true;
    }
    const entered = commandIn(text);
    if (entered !== undefined) {
      const command = drives.ownerOf(entered);
      // "Sample output:"
      const isSample = held !== undefined && held.line.number + 1 === line.number && isUnreal(held.line.text);
      endAll();
      scope.console();
      turn(() => (isSample ? subject.heading(undefined, true) : subject.command(command)));
      awaitsName = command.asksName;
      const removed = removedBy(command.text);
      const { host } = subject.current();
      if (removed !== undefined && host !== undefined) {
        sink.takeBack(host, [removed]);
        sink.remark(line, 'takes-back');
      }
      awaitsDay = ASKS_DAY.test(command.text);
      if (command.asked.length === 0) sink.structural(line);
      else asked.ask(line, command.asked);
      return true;
    }
    const listedHost = installedOn.length > 0 ? bareNameIn(text) : undefined;
    if (listedHost !== undefined) {
      dropHeld(true);
      own.sighting(LINE_READER.name, { ...noFields(), host: listedHost, kbs: installedOn }, [line]);
      return true;
    }
    const key = block === undefined ? hostKeys.read(text) : undefined;
    if (key === 'ended') turn(() => subject.heading(undefined));
    const named = key === undefined || key === 'ended' ? undefined : { ...key, silent: false };
    const found = named ?? headingIn(text) ?? bareHeading(text);
    if (found === undefined) return false;
    endAll();
    if (heading !== undefined && runsOn(heading.line, line)) {
      // The one that it runs on: what follows is of the machine.
      sink.bad(line, 'second-name');
      return true;
    }
    if (found.host !== undefined && bareNameIn(text) !== undefined) {
      const isSecond =
        bareName !== undefined && bareName.number + 1 === line.number && !isSame(bareName.host, found.host);
      bareName = { number: line.number, host: found.host };
      // Of two names right above a list, it is neither's.
      if (isSecond) {
        turn(() => subject.heading(undefined));
        sink.bad(line, 'no-fact');
        return true;
      }
    }
    turn(() => scope.heading(line, found));
    if (found.host === undefined) titled(line);
    if (found.host === undefined) own.bad(line, 'no-fact');
    else if (found.silent) silent(line, [found.host], 'no-answer');
    else {
      heading = { line, host: found.host, refused: false };
      inRecord = true;
    }
    return true;
  };
  const endRecord = (): void => {
    notes.restart();
    if (taken?.of !== undefined) taken = undefined;
    upOf = undefined;
    inRecord = false;
    recordFile = undefined;
  };
  const turn = (change: () => void): void => {
    endRecord();
    scope.turned();
    installedOn = NO_KBS;
    settleHeading(false);
    asked.settle();
    change();
  };
  const bareHeading = (text: string): Heading | undefined => {
    const host = block?.hasNames?.() === true ? undefined : bareNameIn(text);
    return host === undefined ? undefined : { host, silent: false };
  };

  /** True for a rule that belongs to the heading right above it; any other ends what stands above. */
  const isUnderline = ({ number, text }: Line): boolean =>
    heading?.line.number === number - 1 &&
    (bareNameIn(heading.line.text) !== undefined || heading.line.text.length === text.length);

  /** True for the answer to a command that asked for the machine's name. */
  const answers = (line: Line): boolean => {
    const { text } = line;
    if (!awaitsName || text.trim() === '') return false;
    awaitsName = false;
    const host = commandIn(text) === undefined ? hostIn(text) : undefined;
    if (host === undefined) return false;
    settleName();
    subject.answered(host);
    answered = { line, host, isUsed: false };
    return true;
  };
  /** The name of the console's machine is listed where nothing that was read is of it. */
  const settleName = (): void => {
    if (answered === undefined) return;
    if (answered.isUsed) sink.structural(answered.line);
    else sink.bad(answered.line, 'no-fact');
    answered = undefined;
  };

  /** True for the answer to a command that asked for the day. */
  const tellsDay = ({ text }: Line): boolean => {
    if (!awaitsDay || text.trim() === '') return false;
    awaitsDay = false;
    const at = commandIn(text) === undefined ? readMoment(text) : undefined;
    if (at !== undefined) taken = { at, of: undefined, line: undefined };
    return at !== undefined;
  };

  const read = (line: Line): void => {
    if (answers(line)) return;
    if (tellsDay(line)) {
      sink.structural(line);
      return;
    }
    if (scope.isBelowWish(line.text)) {
      endAll();
      own.bad(line, 'wanted');
      return;
    }
    // Most lines of a fleet, and none of them is anything else.
    const row = block === undefined && subject.current().file === undefined ? readPlainRow(line.text) : undefined;
    if (row !== undefined) {
      sureRow = line.number;
      dropHeld(false);
      own.sighting(LINE_READER.name, row, [line]);
      return;
    }
    // Labels of systeminfo have values; a heading of what is to come has none.
    if (block !== undefined && openReader === systeminfo && LABEL_ALONE.test(line.text) && isWishHeading(line.text))
      endBlock();
    // An object of JSON is no row of anything.
    if (block !== undefined && openReader !== json && OBJECT.test(line.text) && block.isOpen?.() !== true) endBlock();
    if (turns(line)) return;
    scope.passed(line);
    // Of a table, what stands below a rule among its rows may be another's; a frame around each row is none.
    if (within === 'told' && isRule(line.text) && !/[+|]/.test(line.text)) subject.lost();
    if (block?.read(line) === true) {
      if (line.text.trim() !== '') lastTaken = line;
      return;
    }
    if (block !== undefined) {
      endBlock();
      read(line);
    } else if (line.text.trim() === '') {
      if (held === undefined) installedOn = NO_KBS;
      dropHeld(false);
      sink.structural(line);
      endRecord();
      subject.blank();
    } else if (openBlock(line)) return;
    else if (isRule(line.text)) {
      dropHeld(false);
      if (!isUnderline(line)) subject.lost();
      sink.structural(line);
    } else readAlone(line);
  };

  /** Reads a line, unless it takes back what the list right above it says. */
  const readBelow = (line: Line): void => {
    const { text } = line;
    const isInside = block?.isOpen?.() === true;
    // In a quoted cell it is of its row.
    const note = isInside ? { ...noteIn(text), removes: false } : noteIn(text);
    // What a program prints is handed over at its end.
    if (note.removes || (block !== undefined && !isInside && isSentence(note))) endAll();
    const hosts = lists.takenBackBy(note);
    if (hosts.length > 0 && (note.removes || !isPrinted(text))) {
      endAll();
      const kbs = kbsIn(text);
      for (const host of hosts) sink.takeBack(host, note.removes || kbs.length > 0 ? kbs : undefined);
      lists.clear();
      own.bad(line, 'takes-back');
      return;
    }
    const before = lists.count();
    read(line);
    const doubted = held?.line === line && !leavesList(text) ? lists.rightAbove() : [];
    if (held !== undefined && doubted.length > 0) {
      for (const host of doubted) sink.takeBack(host);
      held = { ...held, reason: 'takes-back' };
    }
    lists.passed(text, before);
  };
  const quotation = createQuotation({
    read: readBelow,
    refuse(line) {
      endAll();
      own.bad(line, 'prose');
    },
  });

  return {
    read: (line) => quotation.read(line),
    readTooLong(line) {
      quotation.end();
      endAll();
      own.bad(line, 'too-long');
    },
    end() {
      quotation.end();
      endAll();
      turn(() => subject.restart());
      settleName();
      scope.restart();
      lists.clear();
      drives.restart();
      blockNumber += 1;
      awaitsName = false;
      awaitsDay = false;
      taken = undefined;
      hostKeys.restart();
      bareName = undefined;
      sureRow = -1;
    },
    block: () => blockNumber,
    subject: () => subject.current(),
  };
}

// What a console is asked for its day with.
const ASKS_DAY = /^\s*(?:date(?:\s+\/t)?|get-date\b.*|echo\s+%date%.*)\s*$/i;
// Within a block's lines: outputs have their values in a column.
const MAY_HEAD = /^[^:：]*[^\s:：][:：]\s?\D*$|[:：]\s*$|^\s*[<[][^<>/[\]]{1,60}[>\]]\s*$/;
const LABEL_ALONE = /^\S.*[:：]\s*$/;

/** True where the lines that a version stands in, or the headings above them, have the driver's name. */
function namesDriver(headers: readonly string[] | undefined, lines: readonly Line[]): boolean {
  return [...(headers ?? []), ...lines.map(({ text }) => text)].some(mentionsDriver);
}

/** True for what consoles and programs print between lists: it says nothing of the list above. */
function isPrinted(text: string): boolean {
  return commandIn(text) !== undefined || headingIn(text) !== undefined;
}

/** True for a sentence on a machine that may be against what was printed above it; labels of that have values. */
function isSentence({ text, isAgainst }: Note): boolean {
  return isAgainst && labelAndValue(text) === undefined && namesMachine(text);
}
