import type { Heading } from './headings.ts';
import {
  depthOf,
  isBeside,
  isInventoryHeading,
  isLackHeading,
  isMarked,
  isRowOfOne,
  isUndoHeading,
  isWishHeading,
  isWishLabel,
  meaningOfHeading,
  withoutFacts,
} from './list-headings.ts';
import { labelAndValue } from './readers/labelled-fact.ts';
import { namesDayToCome } from './still-to-come.ts';
import type { SubjectTracker } from './subject.ts';
import { putsOff } from './vocabulary/put-off.ts';
import { wantsClearly } from './vocabulary/wanted.ts';
import { isBlankOrRule } from './text/blank-or-rule.ts';
import type { Line } from './text/line-ledger.ts';
import { fileNamedIn } from './values/file-name.ts';
import { kbsIn } from './values/kb-numbers.ts';
import { headsNothingPrinted } from './vocabulary/not-printed.ts';
import { givenTo } from './vocabulary/of-another.ts';
import { headsCopy } from './vocabulary/origins.ts';
import { saysNoAnswer, saysUndone } from './vocabulary/status.ts';
import { holdsFact, namesMachine } from './vocabulary/facts-in-lines.ts';
import { pointsOn, speaksOfList } from './vocabulary/sentences.ts';

/**
 * How far down headings reach: what those above say of the lines that are read, that they are wished for, or what nobody
 * knows. What one heading says by itself: see `list-headings.ts`.
 */
export interface HeadingScope {
  /** The heading of which nobody knows what it says of the lists below it, until another makes that clear. */
  unclear: UnclearHeading | undefined;
  /** True below a sentence that wants something, however far above: an output without a machine may be of that. */
  readonly wants: boolean;
  /** True below a heading that wishes where it says that something was undone, or is not done: "Removed:". */
  readonly undoes: boolean;
  /** True below a line about an update: a version without a machine may be what that brings. */
  readonly ofPackage: boolean;
  /** Such a heading was found. */
  doubt(text: string, of?: UnclearHeading['of']): void;
  /**
   * A line that may head the lists below it.
   *
   * @param at its number, where other lines may follow right below it
   * @param inRecord true in a paragraph below a machine's name
   */
  mayHead(text: string, at?: number, inRecord?: boolean): void;
  /** The same of a line that says of a machine that it gave no answer: "SRV01 missing" may head what it lacks. */
  mayLack(text: string): void;
  /** Any line, before it is read: the name of a package alone is over what that holds. */
  begins(text: string): void;
  /** A row of a list was found: a remark right above it may say anything of it. */
  row(line: Line): void;
  /** A heading; the subject is what it names. */
  heading(line: Line, found: Heading): void;
  /** The lines that follow are of another machine, or of nobody. */
  turned(): void;
  /** A console begins, or goes on: no heading above is about what it prints. */
  console(): void;
  /** A line that nobody understood: as a label it may only wish. */
  mayLabel(text: string): void;
  /** True for a line that stands further in than a label above it which only wishes. */
  isBelowWish(text: string): boolean;
  /** A line that is no heading was found. */
  passed(line: Line): void;
  /** A line that only says how the next ones are shown: what stands above it stands right above them. */
  fence(line: Line): void;
  /** Another input begins. */
  restart(): void;
}

/** A heading of which nobody knows what it says. */
export interface UnclearHeading {
  readonly text: string;
  /**
   * What it may speak of: all that follows, even what a program prints; lists, and tables of updates that it prints;
   * lists, and tables that say of their updates that they are installed; lists, and updates that name no machine; lists; the updates in them alone; versions in them that do not stand beside
   * the driver's name; updates that name no machine.
   */
  readonly of: (typeof REACHES)[number];
}

// The first reach farthest.
const REACHES = [
  'all',
  'lists-and-printed',
  'lists-and-written',
  'lists-and-nameless',
  'lists',
  'updates',
  'file',
  'nameless',
] as const;

// "6.1.7601.17514 -> 6.1.7601.18438"
const ARROW = /[-=]>|→/;
// A line of a log.
const BEGINS_WITH_DAY = /^\W*\d{1,4}[-/.]\d/;
const VERSION = /\d\.\d+\.\d{4}/;
const TITLE_WORDS = 8;
const ROW_OF_WORD = /^\s*[\p{L}\p{N}_.-]+[\s,;|]+\d+(?:\.\d+){3}(?:[\s,;|][^:：]*)?$/u;
const NAME_ALONE = /^\s*[\w.-]+:?\s*$/;

/** @param nowMs a heading with a day after it speaks of what is still to come */
export function createHeadingScope(subject: SubjectTracker, nowMs: number): HeadingScope {
  /** How deep a heading is that only wishes; 0 where the last one was none, or no Markdown. */
  let wishDepth = 0;
  /** True below a heading that only wishes and stands over the names of machines. */
  let wishesForAll = false;
  /** True where it stands right over what names a machine, in whatever way: its records and sections are wishes. */
  let wishesForRecords = false;
  /** The line of a heading that only wishes, or the last blank or ruled one below it. */
  let wishedAt = -1;
  /** The machine above a heading that only wishes, until another says what it has: "Missing:", "Installed:". */
  let wishesOf: string | undefined;
  /** How far a label is indented that only wishes: what stands further in belongs to it. */
  let wishIndent: number | undefined;

  /** The last row of a list. */
  let rowAt = -1;
  /** The last remark. */
  let remark: { readonly at: number; readonly text: string } | undefined;

  /** A line that says of the one machine whose name it stands below that it gave no answer, and what stood above it. */
  let silence: { readonly unclear: UnclearHeading | undefined; readonly above: UnclearHeading | undefined } | undefined;

  let wants = false;
  let undoes = false;
  let ofPackage = false;

  /** What a heading says of the lists below it; one that says nothing of them leaves it at what stands above. */
  const heads = (text: string, at = -1): void => {
    const meaning = meaningOfHeading(text);
    if (meaning === 'installed' || meaning === 'nothing') ofPackage = false;
    if (meaning === 'installed') wants = false;
    else wants ||= wantsClearly(text);
    if (meaning === 'remark') remark = { at, text };
    else if (meaning === 'unknown-of-updates') scope.doubt(text, 'updates');
    else if (meaning === 'unknown' || (meaning !== 'none' && namesDayToCome(text, nowMs)))
      scope.doubt(text, namesMachine(text) ? 'lists-and-nameless' : 'lists');
    else if (meaning === 'installed' || (scope.unclear !== undefined && isBeside(scope.unclear.text, text)))
      scope.unclear = undefined;
  };
  /** Of another file speaks the last line alone; of all that follows, the last heading. */
  const endsAt = (text: string): void => {
    const of = scope.unclear?.of;
    if (of === 'file' || (of === 'all' && isMarked(text))) scope.unclear = undefined;
  };
  /** The same of a line with a version, an update or a name in it: it may doubt, and makes nothing clear. */
  const headsBesideFacts = (text: string, words: string, at: number): void => {
    const isWish = isWishHeading(words) || (holdsFact(text) && putsOff(words));
    const meaning = meaningOfHeading(words);
    if (isRowOfOne(text) && holdsFact(text)) return;
    // "fileserver 6.1.7601.17514", of a machine whose name is not told from a word.
    if (!isWish && rowAt + 1 === at && ROW_OF_WORD.test(text)) {
      rowAt = at;
      return;
    }
    // "Target version 6.1.7601.18438", over what is installed in words of a list.
    const isPlan = isWishHeading(words) && isTitle(words, 3);
    if (fileNamedIn(text) === 'other-file') scope.doubt(text, 'file');
    else if (!isWish && (meaning === 'nothing' || meaning === 'installed') && !ARROW.test(text)) return;
    else if (!holdsFact(text)) {
      if (isWish && isTitle(words) && !isRowOfOne(text)) scope.doubt(text, 'lists-and-printed');
      else if (namesMachine(text)) scope.doubt(text, 'nameless');
    } else if (VERSION.test(text)) {
      if (isPlan) scope.doubt(text, 'lists-and-written');
      else if (isWish || meaning === 'unknown' || ARROW.test(text)) scope.doubt(text, 'lists');
    } else if (isTitle(words) && !namesMachine(text) && !/[.!。]\s*$/.test(text) && saysUndone(words))
      scope.doubt(text, 'lists-and-printed');
    else if (isWish || meaning === 'unknown' || ARROW.test(text)) {
      // "Installation of KB2553549 was requested", among outputs
      const isOfItself = BEGINS_WITH_DAY.test(text) || (!isTitle(words, 3) && !speaksOfList(text) && !isMarked(text));
      scope.doubt(text, isPlan ? 'lists-and-written' : isOfItself ? 'updates' : 'lists');
      remark = { at, text };
    } else if (meaning === 'remark') remark = { at, text };
  };
  const wish = (text: string, at: number, inRecord: boolean): void => {
    const { host, near } = subject.current();
    wishedAt = near && (isLackHeading(text) || (inRecord && labelAndValue(text) !== undefined)) ? -1 : at;
    wishesForRecords = false;
    wishesForAll = host === undefined;
    wishesOf = near ? host : undefined;
    undoes = isUndoHeading(text);
    subject.heading(undefined, true);
  };

  const scope: HeadingScope = {
    unclear: undefined,
    get wants() {
      return wants;
    },
    get undoes() {
      return undoes;
    },
    get ofPackage() {
      return ofPackage;
    },
    doubt(text, of = 'lists') {
      // What was said of more still holds.
      if (scope.unclear === undefined || REACHES.indexOf(of) <= REACHES.indexOf(scope.unclear.of))
        scope.unclear = { text, of };
    },
    mayHead(text, at = -1, inRecord = false) {
      const isOfCopy =
        !inRecord && (givenTo(text) !== undefined || (isOfElse(text) && (isMarked(text) || !isRowOfOne(text))));
      if (isOfCopy) {
        endsAt(text);
        scope.doubt(text, 'all');
        if (!isWishHeading(text)) return;
      }
      if (isWishHeading(text)) {
        wish(text, at, inRecord);
        return;
      }
      endsAt(text);
      const above = scope.unclear === silence?.unclear ? silence?.above : scope.unclear;
      heads(text, at);
      if (inRecord && saysNoAnswer(text)) silence = { unclear: scope.unclear, above };
      if (isOfPackage(text)) ofPackage = true;
      // Right below a machine's name it is of that machine.
      const words = subject.current().near ? undefined : withoutFacts(text);
      if (words !== undefined) headsBesideFacts(text, words, at);
      if ((wishesForAll || wishesOf !== undefined) && !wishesForRecords && isInventoryHeading(text)) {
        subject.heading(wishesOf);
        wishesForAll = false;
        wishesOf = undefined;
      }
    },
    mayLack(text) {
      if (isLackHeading(withoutFacts(text) ?? '')) scope.doubt(text, 'nameless');
    },
    begins(text) {
      ofPackage ||= PACKAGE_ALONE.test(text);
    },
    row({ number }) {
      rowAt = number;
      if (remark?.at === number - 1) scope.doubt(remark.text);
    },
    heading({ number, text }, { host, silent, closes }) {
      const depth = depthOf(text);
      // What stands below a plan's heading is planned too.
      const within = depth > wishDepth && wishDepth > 0 && host === undefined;
      const isName = NAME_ALONE.test(text);
      const isRightBelow = wishedAt + 1 === number && !isName && !(depth > 0 && depth < wishDepth);
      wishesForRecords = host !== undefined && (wishesForRecords || isRightBelow);
      const isListed = wishesForRecords || (wishesForAll && host !== undefined && isName);
      const wished = within || isListed || isWishHeading(text);
      if (host === undefined) undoes = isUndoHeading(text);
      ofPackage = host === undefined && isOfPackage(text);
      if (wished && host === undefined && !(subject.current().near && isLackHeading(text))) wishedAt = number;
      if (!within) wishDepth = wished ? depth : 0;
      if (!isListed) wishesForAll = wished && host === undefined && subject.current().host === undefined;
      // Of a machine that did not answer nothing follows.
      subject.heading(silent ? undefined : host, wished);
      if (host !== undefined && scope.unclear === silence?.unclear) scope.unclear = silence?.above;
      endsAt(text);
      if (isOfElse(text)) scope.doubt(text, 'all');
      else if (host === undefined && closes !== true) heads(text, number);
      else if (scope.unclear !== undefined && depth > 0 && isBeside(scope.unclear.text, text))
        scope.unclear = undefined;
    },
    turned() {
      wishesOf = undefined;
    },
    console() {
      wishesForAll = false;
      wishesForRecords = false;
      wants = false;
      undoes = false;
      ofPackage = false;
      if (scope.unclear?.of !== 'all' || !isMarked(scope.unclear.text)) scope.unclear = undefined;
    },
    mayLabel(text) {
      if (isWishLabel(text)) wishIndent = indentOf(text);
    },
    isBelowWish(text) {
      if (wishIndent === undefined || text.trim() === '') return false;
      if (indentOf(text) > wishIndent) return true;
      wishIndent = undefined;
      return false;
    },
    passed({ number, text }) {
      if (!isBlankOrRule(text)) return;
      if (wishedAt + 1 === number) wishedAt = number;
      // A sentence speaks of what stands right below it; of lists, perhaps, farther below; a question of a lesson of all.
      const { unclear } = scope;
      if (unclear !== undefined && /[?？]\s*$/.test(unclear.text) && headsNothingPrinted(unclear.text)) return;
      if (text.trim() !== '' || unclear?.of !== 'all' || !isProse(unclear.text) || pointsOn(unclear.text)) return;
      scope.unclear = meaningOfHeading(unclear.text) === 'unknown' ? { ...unclear, of: 'lists' } : undefined;
    },
    fence({ number }) {
      if (wishedAt + 1 === number) wishedAt = number;
      if (remark?.at === number - 1) remark = { ...remark, at: number };
    },
    restart() {
      scope.console();
      scope.turned();
      scope.unclear = undefined;
      wishDepth = 0;
      wishedAt = -1;
      rowAt = -1;
      wishIndent = undefined;
      remark = undefined;
      silence = undefined;
    },
  };
  return scope;
}

const PACKAGE =
  /(?<![\w.-])(?:package_\w*for_kb\d|windows\d[\w.]*-kb\d|(?:amd64|x86|wow64|ia64|msil)_microsoft-windows-)/i;

const PACKAGE_ALONE = /^\s*(?:package_\w*for_kb\d|(?:amd64|x86|wow64|ia64|msil)_microsoft-windows-)\S*\s*$/i;

/** True for a line about an update, which may have the versions below it: no machine is named, and none has it. */
function isOfPackage(text: string): boolean {
  if (PACKAGE.test(text)) return true;
  // What is said of it is of a machine.
  if (saysUndone(text)) return false;
  return (
    kbsIn(text).length > 0 && !namesMachine(text) && meaningOfHeading(text.replace(/KB\d+/gi, ' ')) !== 'installed'
  );
}

/** True for a few words, or what leads to the next line: no sentence. */
function isTitle(words: string, most = 4): boolean {
  return /[:：]$/.test(words) || words.split(/\s+/).length <= most;
}

/** True for a line without the marks of a heading that ends as a sentence does, or is as long as one. */
function isProse(text: string): boolean {
  return !isMarked(text) && (/[.!?。]\s*$/.test(text) || text.trim().split(/\s+/).length > TITLE_WORDS);
}

/** True for the heading of an output that is not what the machine printed itself. */
function isOfElse(text: string): boolean {
  return headsCopy(text) || headsNothingPrinted(text) || givenTo(text) !== undefined;
}

function indentOf(text: string): number {
  return text.search(/\S/);
}
