import type { KbNumber } from '../domain/facts.ts';
import { BLOCK_READERS } from './block-readers.ts';
import { commandIn, isErrorMessage, namedInMessage } from './command-lines.ts';
import { createComments } from './comments.ts';
import { createDrives } from './drives.ts';
import { createHangingWords, type Hanging } from './hanging-words.ts';
import type { HeadingScope } from './heading-scope.ts';
import { bareNameIn, type Heading, headingIn, isBanner, isCopyright } from './headings.ts';
import { createHostKeys } from './host-keys.ts';
import { unansweredIn } from './lines-without-facts.ts';
import { isOfMachine, isWishHeading, OF_FACTS, updatesInstalledOn } from './list-headings.ts';
import { createOwningSink } from './owning-sink.ts';
import { createQuotation } from './quotation.ts';
import type { Account, Block, BlockReader, LineReader } from './reader.ts';
import { checkMk } from './readers/check-mk.ts';
import { fileRecord, isOfFinding } from './readers/file-record.ts';
import { freeLine } from './readers/free-line.ts';
import { json } from './readers/json.ts';
import { labelAndValue } from './readers/labelled-fact.ts';
import { msinfo } from './readers/machine-summary.ts';
import { markup } from './readers/markup.ts';
import { createNumberedRows } from './readers/numbered-rows.ts';
import { readPlainRow, readPlainRowBeside } from './readers/plain-row.ts';
import { isSysteminfoRuler } from './readers/systeminfo-csv.ts';
import { systeminfo } from './readers/systeminfo.ts';
import { createRemovals, type Removal } from './removals.ts';
import { noFields } from './sighting.ts';
import { namesDayToCome } from './still-to-come.ts';
import { isSame, type Subject } from './subject.ts';
import { createSurroundings } from './surroundings.ts';
import { isBlankOrRule, isRule } from './text/blank-or-rule.ts';
import { isFence } from './text/fence.ts';
import type { BadReason, Line } from './text/line-ledger.ts';
import { isNameLike } from './values/host-name.ts';
import { kbsIn, NO_KBS } from './values/kb-numbers.ts';
import { isPartner } from './vocabulary/machine-words.ts';
import { isMoment } from './vocabulary/moments.ts';
import { putsOff } from './vocabulary/put-off.ts';
import { roleOf } from './vocabulary/role-of-heading.ts';
import { tellsOfNoRestart } from './vocabulary/restarts.ts';
import {
  holdsFact,
  isCorrection,
  isSentence,
  speaksOfBelow,
  leavesAsFooter,
  leavesList,
  leavesOutput,
  machinesTakenBack,
  mayHang,
  namesMachine,
  noteIn,
  tellsVersion,
  type Note,
} from './vocabulary/takes-back.ts';
import { saysNoAnswer } from './vocabulary/status.ts';
import { isUnreal } from './vocabulary/wanted.ts';

/** What is tried on a line that belongs to no block. */
const LINE_READER: LineReader = freeLine;

// Most of what is read, and never a heading, a prompt or a message.
const ROW = /^"?[\w.-]+"?[,;\t|][^>]*$|^[\w-]+ +\d[\d.]+\s*$|^\s*\[\d{1,4}\]:/;
// Their first lines would pass for headings: "SRV01 | SUCCESS => {", "[System Summary]".
const WITH_HEADINGS: readonly BlockReader[] = [json, msinfo, checkMk];
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
  const around = createSurroundings(sink, nowMs);
  const { subject, scope, heading, asked, consoleName, record, measured, lists, silent } = around;
  /** What readers get. */
  const own = createOwningSink(sink, around);
  const drives = createDrives();
  const removals = createRemovals();
  /** The first and the last line of the open block: the last may be a heading of what follows it. */
  let firstTaken: Line | undefined;
  let lastTaken: Line | undefined;
  /** A line that nobody wanted, until the next line shows whether it was a table's header. */
  let held: { readonly line: Line; readonly reason: BadReason; readonly unclear: HeadingScope['unclear'] } | undefined;
  /** The last line of a list that is a name and a version. */
  let sureRow = -1;
  /** The updates that a heading says are installed on the machines whose names follow. */
  let installedOn: readonly KbNumber[] = NO_KBS;

  /** The updates that the command right above asks for, and the machines that it asks. */
  let query: { readonly kbs: readonly KbNumber[]; readonly hosts: readonly string[] } | undefined;

  const hangingWords = createHangingWords();
  /** The line that opened a block, and the machines above it that it is against if it is all of it. */
  let doubtedByBlock: { readonly line: Line | undefined; readonly hosts: readonly string[] } = NO_DOUBT;

  /** The line of an update in whose paragraph the next line stands. */
  let paragraphOf = -1;

  const hostKeys = createHostKeys();
  const numbered = createNumberedRows();

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
    const [ended, first, last] = [block, firstTaken, lastTaken];
    block = undefined;
    lastTaken = undefined;
    ended?.end();
    // "Target version: 6.1.7601.18438"
    const isAlone = first === last && !own.hasTold();
    const isLoneFact = isAlone && openReader === fileRecord;
    own.blockEnds();
    const { line: opening, hosts } = doubtedByBlock;
    // "Actual: 6.1.7601.17514"
    if (isAlone && opening === first) for (const host of hosts) sink.takeBack(host);
    if (last !== undefined && (isLoneFact || MAY_HEAD.test(last.text)))
      scope.mayHead(last.text, last.number, record.isOpen());
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
    dropHeld(reader.name === 'powershell-table' || isSysteminfoRuler(line.text));
    query = undefined;
    blockNumber += 1;
    own.blockBegins();
    const opened = reader.read(own, line, before);
    block = opened.read(line) ? opened : undefined;
    openReader = reader;
    if (block === undefined) own.blockEnds();
    else firstTaken = lastTaken = line;
    return block !== undefined;
  };
  /** What stands below a command in place of the update that it asks for, unless nobody answered. */
  const findsNothing = (text: string, named: readonly string[] = []): void => {
    if (query === undefined) return;
    const { kbs, hosts } = query;
    query = undefined;
    if (kbs.length === 0 || (saysNoAnswer(text) && !/no instance/i.test(text))) return;
    for (const host of named.length > 0 ? named : hosts) sink.takeBack(host, kbs);
  };
  const readAlone = (line: Line): void => {
    dropHeld(false);
    const { file, host, near } = subject.current();
    const [label = '', value = ''] = labelAndValue(line.text) ?? [];
    record.labelled(label, value);
    if (label === '') measured.titled(line.text);
    else if (isMoment(label)) measured.labelled(value, line, record.isOpen() ? { host } : undefined);
    const read = LINE_READER.recognise(line)
      ? LINE_READER.read(line, (near ? record.file() : undefined) ?? file)
      : 'no-fact';
    const beside = read === 'prose' && sureRow + 1 === line.number ? readPlainRowBeside(line.text) : undefined;
    if (beside !== undefined) sureRow = line.number;
    const found = beside === undefined ? read : { sightings: [beside], remark: undefined, needsHeading: false };
    if (typeof found === 'string') findsNothing(line.text);
    else query = undefined;
    const unanswered = found === 'no-fact' ? unansweredIn(line.text) : undefined;
    if (unanswered !== undefined) {
      silent(line, [unanswered], 'no-answer');
      scope.mayLack(line.text);
    } else if (typeof found === 'string') {
      const isNote = host !== undefined && label !== '' && !OF_FACTS.has(roleOf(label));
      if (isNote && record.takesAway(label, value)) {
        sink.takeBack(host);
        own.bad(line, 'takes-back');
        return;
      }
      if (
        record.isOpen() &&
        near &&
        (isOfMachine(label, value) || (heading.current() !== undefined && isPartner(label) && isNameLike(value)))
      ) {
        sink.bad(line, found);
        subject.noted();
        return;
      }
      const [folder] = FOLDER.exec(line.text) ?? [];
      if (folder !== undefined) subject.looksIn(folder);
      held = { line, reason: found, unclear: scope.unclear };
      installedOn = updatesInstalledOn(line.text);
      scope.mayHead(line.text, line.number, record.isOpen());
      scope.mayLabel(line.text);
    } else if (found.needsHeading && (host === undefined || !near)) {
      installedOn = updatesInstalledOn(line.text);
      scope.mayHead(line.text, line.number, record.isOpen());
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
      if (!isBanner(text)) return true;
      turn(() => subject.banner());
      measured.restart();
      return true;
    }
    if (isErrorMessage(text)) {
      endAll();
      const named = namedInMessage(text);
      findsNothing(text, named);
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
      const isBelow = held !== undefined && held.line.number + 1 === line.number && isUnreal(held.line.text);
      const isSample = isBelow || (scope.unclear?.of === 'all' && scope.unclear.text !== BEHIND_COMMAND);
      endAll();
      scope.console();
      turn(() => (isSample ? subject.heading(undefined, true) : subject.command(command)));
      // Of the output, and of nothing below the next prompt.
      const { remark } = command;
      if (remark !== undefined && !leavesOutput(remark)) scope.doubt(BEHIND_COMMAND, 'all');
      else if (remark !== undefined && isNameLike(remark) && !isSame(remark, subject.current().host ?? remark))
        subject.lost(true);
      consoleName.entered(command.asksName);
      measured.entered(command.text);
      const removed = around.console.entered(text, command);
      const { host } = subject.current();
      const alone = host === undefined ? [] : [host];
      query = command.lists
        ? { kbs: kbsIn(command.text), hosts: command.asked.length > 0 ? command.asked : alone }
        : undefined;
      if (removed !== undefined) {
        sink.takeBack(removed.host, [removed.kb]);
        sink.remark(line, 'takes-back');
      }
      if (command.asked.length === 0) sink.structural(line);
      else asked.ask(line, command.asked, command.asksFacts);
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
    if (heading.runsOnIn(line)) {
      // The one that it runs on: what follows is of the machine.
      sink.bad(line, 'second-name');
      return true;
    }
    // Of two names right above a list, it is neither's.
    if (found.host !== undefined && bareNameIn(text) !== undefined && heading.isSecondName(line, found.host)) {
      const isUndone = subject.current().wished && scope.undoes;
      if (isUndone) sink.takeBack(found.host);
      turn(() => subject.heading(undefined, isUndone));
      sink.bad(line, 'no-fact');
      return true;
    }
    turn(() => scope.heading(line, found));
    around.console.leave();
    if (found.host === undefined) {
      measured.titled(text);
      own.bad(line, 'no-fact');
    } else if (found.silent) silent(line, [found.host], 'no-answer');
    else {
      // "Removed:", over names alone.
      if (subject.current().wished && scope.undoes) sink.takeBack(found.host);
      heading.found(line, found.host);
      record.begin();
    }
    return true;
  };
  const turn = (change: () => void): void => {
    installedOn = NO_KBS;
    around.turn(change);
  };
  const bareHeading = (text: string): Heading | undefined => {
    const host = block?.hasNames?.() === true ? undefined : bareNameIn(text);
    return host === undefined ? undefined : { host, silent: false };
  };

  const read = (line: Line): void => {
    if (consoleName.isAnswer(line)) return;
    if (measured.isAnswer(line.text)) {
      sink.structural(line);
      return;
    }
    if (scope.isBelowWish(line.text)) {
      endAll();
      own.bad(line, 'wanted');
      return;
    }
    // Most lines of a fleet, and none of them is anything else.
    const row =
      block === undefined && subject.current().file === undefined
        ? (readPlainRow(line.text) ?? numbered.read(line))
        : undefined;
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
    if (own.hasTold() && isRule(line.text) && !/[+|]/.test(line.text)) subject.lost();
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
      around.endRecord();
      subject.blank();
    } else if (openBlock(line)) return;
    else if (isRule(line.text)) {
      dropHeld(false);
      if (!heading.isUnderline(line)) subject.lost();
      sink.structural(line);
    } else readAlone(line);
  };

  /** What stands in a fence is of the machine whose name is right above it; what stands behind it is of nobody. */
  const passFence = (line: Line): void => {
    endAll();
    if (heading.current() === undefined) subject.lost();
    scope.fence(line);
    sink.structural(line);
  };
  /** Takes updates off the machines that are named, else off those above; false where there are none. */
  const takesOff = (line: Line, { kbs, hosts: named, isEvent }: Removal): boolean => {
    endAll();
    const { host } = subject.current();
    const hosts = named ?? (host === undefined ? lists.last() : [host]);
    for (const each of hosts) {
      sink.takeBack(each, kbs);
      // An output below it may still have them.
      if (named !== undefined && isEvent)
        sink.also(LINE_READER.name, { ...noFields(), host: each, absent: kbs }, [line]);
    }
    if (hosts.length > 0) own.bad(line, 'takes-back');
    return hosts.length > 0;
  };
  /** Reads a line, unless it takes back what the list right above it says. */
  const readBelow = (line: Line): void => {
    const { text } = line;
    const isInside = block?.isOpen?.() === true;
    if (!isInside && isFence(text)) {
      passFence(line);
      return;
    }
    const removed = isInside || subject.current().wished ? undefined : removals.read(text);
    if (removed !== undefined && takesOff(line, removed)) return;
    scope.begins(text);
    // Most lines of a log have nothing above them that they could take back.
    if (block === undefined && lists.isEmpty()) {
      readAndDoubt(line);
      return;
    }
    // In a quoted cell it is of its row.
    const note = isInside ? { ...noteIn(text), removes: false } : noteIn(text);
    // What a program prints is handed over at its end.
    if (note.removes || (block !== undefined && !isInside && (note.isLabelled || isOnMachine(note)))) endAll();
    // Its labels have any words.
    if (block !== undefined && openReader === systeminfo && machinesTakenBack(text).length > 0) endAll();
    const hosts = lists.takenBackBy(note);
    if (hosts.length > 0 && (note.removes || !isPrinted(text))) {
      endAll();
      const kbs = kbsIn(text);
      const isOfUpdates = note.removes || kbs.length > 0;
      const keepsStart = note.removes || tellsOfNoRestart(text);
      for (const host of hosts) sink.takeBack(host, isOfUpdates ? kbs : undefined, keepsStart);
      // "Remark: planned" among the lines of an output.
      if (note.isLabelled) scope.doubt(text, 'all');
      lists.passed(text, lists.count());
      own.bad(line, 'takes-back');
      return;
    }
    readAndDoubt(line, note);
  };
  /** Takes back what a line is against; where nobody wanted it, that is what it says. */
  const takesBack = (line: Line, hosts: readonly string[], kbs?: readonly KbNumber[]): void => {
    for (const host of hosts) sink.takeBack(host, kbs, tellsOfNoRestart(line.text));
    if (held?.line === line && hosts.length > 0) held = { ...held, reason: 'takes-back' };
  };
  /** Takes back what words speak of that head nothing. */
  const settle = (words: Hanging | undefined): void => {
    if (words !== undefined) takesBack(words.line, words.hosts, words.kbs);
  };
  /** A finding below its update, in one paragraph, says that this is to be installed. */
  const doubtUpdate = ({ text, number }: Line): void => {
    const told = own.lastUpdates();
    if (told === undefined || text.trim() === '') paragraphOf = -1;
    else if (told.line === number || told.line === number - 1) paragraphOf = told.line;
    if (told !== undefined && paragraphOf === told.line && told.line < number && isOfFinding(text))
      sink.takeBack(told.host, told.kbs);
  };
  /** Reads a line that takes nothing back by itself, and asks what is doubted below it. */
  const readAndDoubt = (line: Line, note?: Note): void => {
    const { text } = line;
    const before = lists.count();
    const openBefore = block;
    settle(hangingWords.before(text));
    read(line);
    const told = lists.count() > before;
    hangingWords.after(text, told || block !== undefined);
    doubtUpdate(line);
    if (lists.isEmpty()) return;
    // Most lines are rows.
    if (told && openBefore === block) {
      lists.passed(text, before);
      return;
    }
    if (block !== openBefore && firstTaken === line && holdsFact(text)) {
      const named = lists.doubtedBy(text);
      doubtedByBlock = { line, hosts: named.length > 0 || !tellsVersion(text) ? named : lists.above(true, true) };
    }
    // Below a block that it ended it says what it says of what was handed over then.
    const isBelowBlock = note !== undefined && openBefore !== undefined && openBefore !== block;
    const isHeld = held?.line === line;
    if (isBelowBlock && isHeld) takesBack(line, lists.takenBackBy(note));
    const restarted = isHeld ? lists.restartedBy(text) : [];
    for (const host of restarted) sink.takeStart(host);
    const isLeft = told || block !== undefined || isBlankOrRule(text) || isPrinted(text);
    const isHeading = isTitle(text) || speaksOfBelow(text);
    const isKnown = mayHang(text, lists.isRightAbove());
    const named = isLeft ? [] : lists.doubtedBy(text);
    const hangs =
      named.length === 0 &&
      (!told || isBelowBlock) &&
      (isHeading ? isKnown || !leavesAsFooter(text) : isKnown && (isHeld || commandIn(text) !== undefined));
    if (hangs) {
      const isBeside = !isHeading && lists.isRightAbove();
      const isLabel = !isHeading && LABEL_ALONE.test(text);
      const isJoined = isBeside && !isLabel;
      // "Removed updates:", below what a program printed, may be the end of a text that was cut off.
      const hosts = isLabel ? (isBeside ? lists.above(false, true) : lists.listed()) : lists.all();
      hangingWords.hang({ line, hosts, kbs: kbsIn(text), isTitle: isHeading && !isKnown, isJoined });
    }
    const doubted =
      named.length > 0 || hangs || !isHeld || leavesList(text)
        ? named
        : lists.above(isSentence(text) || tellsVersion(text), tellsVersion(text) || !isOfRecord(text, nowMs));
    takesBack(line, doubted, kbsIn(text));
    if (held?.line === line && restarted.length > 0) held = { ...held, reason: 'takes-back' };
    lists.passed(text, before);
  };
  const comments = createComments({
    read: readBelow,
    refuse(line, words) {
      own.bad(line, 'prose');
      // "Example"
      if (isWishHeading(words) || isUnreal(words)) scope.mayHead(words, line.number);
    },
    isInside: () => block !== undefined && (openReader === markup || block.isOpen?.() === true),
  });
  const quotation = createQuotation({
    read: comments.read,
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
      comments.restart();
      settle(hangingWords.end());
      endAll();
      installedOn = NO_KBS;
      query = undefined;
      around.restart();
      drives.restart();
      removals.restart();
      blockNumber += 1;
      hostKeys.restart();
      sureRow = -1;
    },
    block: () => blockNumber,
    subject: () => subject.current(),
  };
}

// A drive that the console goes to, or a folder of Windows: "D:", "Directory of D:\Windows\System32\drivers".
const FOLDER =
  /^\s*[a-z]:(?=\s*$)|(?<![\w\\])[a-z]:\\(?:[^\\\s"*?<>|]+\\)*(?:windows|system32|drivers)(?=[\\"]?(?:\s|$))/i;

// Within a block's lines: outputs have their values in a column.
const MAY_HEAD = /^[^:：]*[^\s:：][:：]\s?\D*$|[:：]\s*$|^\s*[<[][^<>/[\]]{1,60}[>\]]\s*$/;
// In the place of a heading that nobody knows, for the output of one command.
const BEHIND_COMMAND = '';
const NO_DOUBT = { line: undefined, hosts: [] };
const LABEL_ALONE = /^\S.*[:：]\s*$/;

const IN_BRACKETS = /^\s*[(（][^()（）]{1,100}[)）]\s*$/;

/** True for a heading that names no machine, or words in brackets: "=== Draft ===". */
function isTitle(text: string): boolean {
  if (IN_BRACKETS.test(text)) return true;
  const found = headingIn(text);
  return found !== undefined && found.host === undefined && found.closes !== true;
}

/** True for what consoles and programs print between lists: it says nothing of the list above. */
function isPrinted(text: string): boolean {
  return commandIn(text) !== undefined || (headingIn(text) !== undefined && !isCorrection(text));
}

/** True for a label and a value, which a record has of many kinds; not where it is due on a day to come. */
function isOfRecord(text: string, nowMs: number): boolean {
  const [label, value = ''] = labelAndValue(text) ?? [];
  return label !== undefined && !(putsOff(label) && namesDayToCome(value, nowMs));
}

/** True for a sentence on a machine that may be against what was printed above it; labels of that have values. */
function isOnMachine({ text, isAgainst }: Note): boolean {
  return isAgainst && labelAndValue(text) === undefined && namesMachine(text);
}
