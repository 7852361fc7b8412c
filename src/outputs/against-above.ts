import type { KbNumber } from '../domain/facts.ts';
import { commandIn } from './command-lines.ts';
import { createHangingWords, type Hanging } from './hanging-words.ts';
import { headingIn } from './headings.ts';
import type { LineContext } from './line-context.ts';
import type { EndedBlock } from './open-block.ts';
import { isOfFinding } from './readers/file-record.ts';
import { freeLine } from './readers/free-line.ts';
import { labelAndValue } from './readers/labelled-fact.ts';
import { systeminfo } from './readers/systeminfo.ts';
import { createRemovals, type Removal } from './removals.ts';
import { noFields } from './sighting.ts';
import { namesDayToCome } from './still-to-come.ts';
import { isBlankOrRule } from './text/blank-or-rule.ts';
import type { Line } from './text/line-ledger.ts';
import { kbsIn } from './values/kb-numbers.ts';
import { putsOff } from './vocabulary/put-off.ts';
import { tellsOfNoRestart } from './vocabulary/restarts.ts';
import { holdsFact, machinesTakenBack, namesMachine } from './vocabulary/facts-in-lines.ts';
import { leavesAsFooter, leavesList, mayHang, tellsVersion } from './vocabulary/leaves-list.ts';
import { isCorrection, isSentence, speaksOfBelow } from './vocabulary/sentences.ts';
import { noteIn, type Note } from './vocabulary/takes-back.ts';

/** Reads lines, and takes back from the machines above them what they are against. */
export interface AgainstAbove {
  read(line: Line): void;
  /** A block has ended: where one line was all of it, that may be against what stood above it. */
  blockEnded(block: EndedBlock): void;
  /** The input ends: what heads nothing speaks of what stands above it. */
  end(): void;
}

/** Nothing is read yet. */
export function createAgainstAbove(context: LineContext): AgainstAbove {
  const { sink, own, around, block, held, nowMs, read, endAll } = context;
  const { subject, scope, lists } = around;
  const removals = createRemovals();
  const hangingWords = createHangingWords();
  /** The line that opened a block, and the machines above it that it is against if it is all of it. */
  let opening: { readonly line: Line; readonly hosts: readonly string[] } | undefined;
  /** The line of an update in whose paragraph the next line stands. */
  let paragraphOf = -1;

  const takesBack = (line: Line, hosts: readonly string[], kbs?: readonly KbNumber[]): void => {
    for (const host of hosts) sink.takeBack(host, kbs, tellsOfNoRestart(line.text));
    if (hosts.length > 0) held.tookBack(line);
  };
  /** Takes back what words speak of that head nothing. */
  const settle = (words: Hanging | undefined): void => {
    if (words !== undefined) takesBack(words.line, words.hosts, words.kbs);
  };
  /** Takes updates off the machines that are named, else off those above; false where there are none. */
  const takesOff = (line: Line, { kbs, hosts: named, isEvent }: Removal): boolean => {
    endAll();
    const { host } = subject.current();
    const hosts = named ?? (host === undefined ? lists.last() : [host]);
    for (const each of hosts) {
      sink.takeBack(each, kbs);
      // An output below it may still have them.
      if (named !== undefined && isEvent) sink.also(freeLine.name, { ...noFields(), host: each, absent: kbs }, [line]);
    }
    if (hosts.length > 0) own.bad(line, 'takes-back');
    return hosts.length > 0;
  };
  /** Reads a note that takes back what the list right above it says; false where it does not. */
  const readNote = (line: Line, note: Note): boolean => {
    const { text } = line;
    const hosts = lists.takenBackBy(note);
    if (hosts.length === 0 || (!note.removes && isPrinted(text))) return false;
    endAll();
    const kbs = kbsIn(text);
    const isOfUpdates = note.removes || kbs.length > 0;
    const keepsStart = note.removes || tellsOfNoRestart(text);
    for (const host of hosts) sink.takeBack(host, isOfUpdates ? kbs : undefined, keepsStart);
    // "Remark: planned" among the lines of an output.
    if (note.isLabelled) scope.doubt(text, 'all');
    lists.passed(text, lists.count());
    own.bad(line, 'takes-back');
    return true;
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
    const openBefore = block.first();
    settle(hangingWords.before(text));
    read(line);
    const told = lists.count() > before;
    hangingWords.after(text, told || block.isOpen());
    doubtUpdate(line);
    if (lists.isEmpty()) return;
    // Most lines are rows.
    if (!lists.isSigned(text) && (!told || openBefore !== block.first())) doubt(line, told, openBefore, note);
    lists.passed(text, before);
  };
  /** Takes back what a line that was read leaves in doubt. */
  const doubt = (line: Line, told: boolean, openBefore: Line | undefined, note: Note | undefined): void => {
    const { text } = line;
    if (block.first() === line && holdsFact(text)) {
      const named = lists.doubtedBy(text);
      opening = { line, hosts: named.length > 0 || !tellsVersion(text) ? named : lists.above(true, true) };
    }
    // Below a block that it ended it says what it says of what was handed over then.
    const isBelowBlock = note !== undefined && openBefore !== undefined && openBefore !== block.first();
    const isHeld = held.line() === line;
    if (isBelowBlock && isHeld) takesBack(line, lists.takenBackBy(note));
    const restarted = isHeld ? lists.restartedBy(text) : [];
    for (const host of restarted) sink.takeStart(host);
    const isLeft = (told && !(isBelowBlock && isHeld)) || block.isOpen() || isBlankOrRule(text) || isPrinted(text);
    const named = isLeft ? [] : lists.doubtedBy(text);
    const hangs = named.length === 0 && (!told || isBelowBlock) && hang(line, isHeld);
    const doubted =
      named.length > 0 || hangs || !isHeld || leavesList(text)
        ? named
        : lists.above(isSentence(text) || tellsVersion(text), tellsVersion(text) || !isOfRecord(text, nowMs));
    takesBack(line, doubted, kbsIn(text));
    if (restarted.length > 0) held.tookBack(line);
  };
  /** Remembers words that may speak of what stands above them, unless they head what follows; false for any other. */
  const hang = (line: Line, isHeld: boolean): boolean => {
    const { text } = line;
    const isHeading = isTitle(text) || speaksOfBelow(text);
    const isKnown = mayHang(text, lists.isRightAbove());
    const hangs = isHeading ? isKnown || !leavesAsFooter(text) : isKnown && (isHeld || commandIn(text) !== undefined);
    if (!hangs) return false;
    const isBeside = !isHeading && lists.isRightAbove();
    const isLabel = !isHeading && LABEL_ALONE.test(text);
    // "Removed updates:", below what a program printed, may be the end of a text that was cut off.
    const hosts = isLabel ? (isBeside ? lists.above(false, true) : lists.listed()) : lists.all();
    hangingWords.hang({
      line,
      hosts,
      kbs: kbsIn(text),
      isTitle: isHeading && !isKnown,
      isJoined: isBeside && !isLabel,
    });
    return true;
  };

  return {
    read(line) {
      const { text } = line;
      const isInside = block.isInside();
      const removed = isInside || subject.current().wished ? undefined : removals.read(text);
      if (removed !== undefined && takesOff(line, removed)) return;
      scope.begins(text);
      // Most lines of a log have nothing above them that they could take back, and most of a list are rows.
      if (!block.isOpen() && (lists.isEmpty() || ROW.test(text))) {
        readAndDoubt(line);
        return;
      }
      // In a quoted cell it is of its row.
      const note = isInside ? { ...noteIn(text), removes: false } : noteIn(text);
      // What a program prints is handed over at its end.
      if (note.removes || (block.isOpen() && !isInside && (note.isLabelled || isOnMachine(note)))) endAll();
      // Its labels have any words.
      if (block.isOf(systeminfo) && machinesTakenBack(text).length > 0) endAll();
      if (!readNote(line, note)) readAndDoubt(line, note);
    },
    blockEnded({ first, isLone }) {
      // "Actual: 6.1.7601.17514"
      if (isLone && opening?.line === first) for (const host of opening.hosts) sink.takeBack(host);
    },
    end() {
      settle(hangingWords.end());
      removals.restart();
    },
  };
}

// A name and a version.
const ROW = /^[\w.-]+[ \t,;]+\d[\d.]+\s*$/;
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
