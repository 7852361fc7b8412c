import { remembered } from '../domain/remembered.ts';
import { roleOf } from './vocabulary/role-of-heading.ts';
import type { Role } from './vocabulary/roles.ts';
import { labelAndValue } from './readers/labelled-fact.ts';
import { cutRow, delimiterOf } from './text/cells.ts';
import { fileNamedIn, mentionsDriver } from './values/file-name.ts';
import { productIn } from './values/product.ts';
import { isNameLike } from './values/host-name.ts';
import type { KbNumber } from '../domain/facts.ts';
import { kbsIn, NO_KBS } from './values/kb-numbers.ts';
import { versionIn } from './values/versions.ts';
import { isGreeting, withoutGreeting, withoutRequest } from './vocabulary/greetings.ts';
import { withoutCaptionMarks } from './vocabulary/caption-marks.ts';
import { meaningOf, type Meaning } from './vocabulary/heading-words.ts';
import { isLabel } from './vocabulary/labels.ts';
import { describesMachine, saysWhereOrWhose } from './vocabulary/machine-words.ts';
import { mayPutOff, putsOff } from './vocabulary/put-off.ts';
import { isEnvelope, withoutSubject } from './vocabulary/mail-header.ts';
import { isDayOfReport, withoutReportWords, withoutTopic } from './vocabulary/report-words.ts';
import { deniesInstalled, refuses, saysNoAnswer, saysTakenBack, saysUndone, statusOf } from './vocabulary/status.ts';
import { holdsFact, namesMachine } from './vocabulary/facts-in-lines.ts';
import { isHarmless } from './vocabulary/leaves-list.ts';
import { isMessage, pointsOn, speaksOfList } from './vocabulary/sentences.ts';
import { isUnreal, isWanted } from './vocabulary/wanted.ts';

/*
 * What a line says, as a heading, of the lists below it: that they are there, that they are only wished for, or what
 * nobody knows. Whose they are: see `headings.ts`.
 */

/** The columns and labels of what is known of a machine. */
export const OF_FACTS: ReadonlySet<Role | undefined> = new Set<Role>(['version', 'kb', 'boot', 'uptime']);
// Paths, prompts and code are no headings.
const NO_HEADING = /[\\{}~$]|:\S*>/;
// A paragraph of that length may say anything.
const HEADING_MAX = 300;
const BEGINS_WITH_DAY = /^\[?\d{1,4}[-/.]\d/;
const HEADS = /[:：]\s*$/;

// Of a week, a month, a wave: "Patch plan week 12".
const LAST_NUMBER = /(?<=\p{L}\s)\d{1,4}(?:[-/.]\d{1,2}(?:[-/.]\d{1,4})?)?(?=\s*[:：]?\s*$)/u;
// "Pending updates: 2"; of none nothing follows.
const COUNT = /[:：]\s*[1-9]\d{0,3}\s*$/;
// A few words with nothing else in them, as over a list: "Missing:", "=== Wanted ===", "適用予定".
const WISH_HEADING = /^[^\d\\/]{1,60}$/;
// What stands above the message of a program.
const MESSAGE = /^(?:error|fehler|erreur|errore|fout|ошибка|エラー|错误|錯誤|오류)$/iu;
const MARKED = /[:：\]=】]\s*$|^\s*[=#*【[■●◆▼]/;
// Of words alone, these point somewhere in the text.
const POINTING = /\b(?:see|above|below|latest|before|until)\b/i;
// What lists of updates to come are called, though the words want nothing.
const TO_COME = /^(?:excluded?|optional updates?|bulletins?|fix(?:es)?|patch(?:es)?)$/i;

/**
 * `none`: what speaks of a machine, or is no text; `unknown-of-updates`: where updates are concerned, nobody knows;
 * `remark`: it may say anything of a list right below it, and nothing of another.
 */
type HeadingMeaning = Meaning | 'none' | 'remark' | 'unknown-of-updates';

/** What a line says as a heading of the lists below it. */
export function meaningOfHeading(text: string): HeadingMeaning {
  if (text.length > HEADING_MAX) return 'unknown';
  const meaning = headingMeaning(withoutCaptionMarks(text));
  return meaning !== 'none' && isOfOtherVersions(text) ? 'unknown' : meaning;
}

// They may be those above as well.
const POINTS = /(?:^|[^\p{L}])(?:these|those|list(?:ed|s)?)(?![\p{L}])/iu;
const SENTENCE_WORDS = 4;

/**
 * True for a sentence or a greeting that stands among lists and heads none of them: "nothing to read here", "Hello all,".
 */
function isRemark(text: string): boolean {
  if (
    MARKED.test(text) ||
    pointsOn(text) ||
    POINTS.test(text) ||
    /[|;\t]/.test(text) ||
    putsOff(text) ||
    fileNamedIn(text) === 'other-file' ||
    (TITLE.test(text) && !/[.!?。]\s*$/.test(text))
  )
    return false;
  return text.trim().split(/\s+/).length >= SENTENCE_WORDS || isGreeting(text);
}

// What a heading of several words begins with.
const TITLE =
  /^\s*(?:results?|reports?|lists?|inventory|overview|output|servers?|hosts?|machines|computers|versions?|scan|summary|ergebnis(?:se)?|bericht|übersicht|versionen|rechner|server|résultats?|rapport|liste|serveurs?|versions|resultados?|informe|lista|servidores|versiones|risultat[oi]|elenco|versioni|resultaten|lijst|overzicht|versies|результат\p{L}*|список|отч[её]т|серверы|версии)(?![\p{L}\p{N}])/iu;
const OTHER_ROLES: ReadonlySet<Role | undefined> = new Set<Role>(['product', 'os-version']);
const BUILDS = /(?<!\p{L})builds?(?!\p{L})|buildnummern?|ビルド|内部版本|빌드/iu;
const VERSIONS = /versi[oóõ]|версии|バージョン|版本|버전/iu;
// Of what versions may be that are not the driver's.
const OF_OTHERS =
  /(?:^|[^\p{L}])(?:os|windows|builds?|products?|images?|kernel|bios|firmware|agents?|clients?|(?:operating )?systems?|betriebssystem\p{L}*|produkt\p{L}*|système|produits?|sistema|product[oi]s?|prodott[oi]|besturingssysteem|систем\p{L}*|ос|продукт\p{L}*)(?![\p{L}])|(?<![A-Za-z])OS(?![A-Za-z])|製品|ビルド|カーネル|操作系统|产品|系统|운영\s?체제|제품/iu;

/** True for a heading that says of what the versions below it are, where that is not the driver. */
function isOfOtherVersions(text: string): boolean {
  if (mentionsDriver(text)) return false;
  const words = text.replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '');
  return (
    fileNamedIn(text) === 'other-file' ||
    BUILDS.test(text) ||
    OTHER_ROLES.has(roleOf(words)) ||
    (VERSIONS.test(text) && OF_OTHERS.test(text))
  );
}

// Of a place or a person: four words at most, without what may be added to them, in brackets, behind a comma.
const IS_NAME = /^[\p{L}\p{M}\p{N}.'’&・-]{1,40}(?:\s[\p{L}\p{M}\p{N}.'’&・-]{1,40}){0,3}$/u;
const CALLS_ATTENTION =
  /^(?:important|attention|notice|note|wichtig|achtung|hinweis|importante?|atención|nota|attenzione|belangrijk|let op|важно|внимание|注意|重要|중요|주의)$/iu;

// Chinese and Japanese have no blank before it.
const KB = /(?<![\w-])KB\d{6,7}/gi;

const headingMeaning = remembered((whole: string): HeadingMeaning => {
  const opened = withoutRequest(withoutGreeting(whole));
  const text = withoutTopic(withoutSubject(opened));
  if (text === '' || (isEnvelope(text) && !mayPutOff(text))) return 'none';
  if (NO_HEADING.test(text)) return 'none';
  if (areColumns(text)) return 'unknown';
  // "Timeouts" may stand over what is known from elsewhere; "none" answers what is asked above it.
  if (saysNoAnswer(text)) return isMessage(text) || isNone(text) || namesMachine(text) ? 'none' : 'unknown';
  const [label, value] = labelAndValue(text) ?? [];
  if (label !== undefined && value !== undefined) {
    if (OF_FACTS.has(roleOf(label))) return 'none';
    if (saysWhereOrWhose(label) && IS_NAME.test(value) && !mayPutOff(value)) return 'nothing';
    const said = meaningOf(withoutReportWords(value));
    if (CALLS_ATTENTION.test(label) && said === 'nothing') return 'nothing';
    if (meaningOf(withoutReportWords(label)) === 'nothing') return said;
    if (/\d/.test(value)) return 'none';
  }
  const about = text.replace(KB, ' ');
  const words = about
    .trim()
    .split(/[\s,;()[\]'"`]+/)
    .filter((word) => word !== '');
  const isLong = words.length > 3;
  const named = words.findIndex((word) => /\d/.test(word) && isNameLike(word));
  // "SRV01 is not patched yet. It should look like this:"
  if (named >= 0 && (pointsOn(text) || POINTS.test(text)) && mayPutOff(text)) return 'unknown';
  const isOfOne = named === 0 || (isLong && (named > 0 || BEGINS_WITH_DAY.test(text)));
  if (!HEADS.test(text)) {
    if (isOfOne || /\d\.\d+\.\d{4}/.test(text)) return 'none';
    // "Without KB2553549", over a table of it; among outputs, a log's line.
    if (about !== text) return meaningOf(withoutReportWords(about)) === 'unknown' ? 'unknown-of-updates' : 'none';
  }
  if (isDayOfReport(text)) return 'nothing';
  const meaning = meaningOf(withoutReportWords(text));
  // The subject of a mail is of all of it.
  if (meaning !== 'unknown' || text !== opened || !isRemark(whole)) return meaning;
  if (isHarmless(text) && !mayPutOff(text)) return 'none';
  return speaksOfList(text) ? 'unknown' : 'remark';
});

const OF_NO_FACT: ReadonlySet<Role | undefined> = new Set<Role | undefined>([
  'host',
  'name',
  'file',
  'origin',
  'other-host',
  undefined,
]);

const SERVICE_PACK = /^SP\d$/i;

/** True for names of columns that hold no fact, and no title: the rows below "Server,Folder" are no plain list. */
function areColumns(text: string): boolean {
  const isRow = /^[^,;\t|]+(?:[,;\t][^,;\t|]+)+$/.test(text) || /^\s*\|.*\|\s*$/.test(text);
  if (!isRow) return false;
  const cells = cutRow(text, delimiterOf(text) ?? ',');
  // In a sentence a blank stands behind the comma, and words that head no column.
  const mayBeSentence = /[,;] /.test(text);
  return (
    cells.some((cell) => roleOf(cell) === 'host') &&
    cells.every((cell) => {
      const role = roleOf(cell);
      const isName = isLabel(cell) || describesMachine(cell) || SERVICE_PACK.test(cell);
      return OF_NO_FACT.has(role) && (role !== undefined || (cell !== '' && isName && !mayBeSentence));
    })
  );
}

function isNone(text: string): boolean {
  const found = statusOf(text.trim());
  return !/\p{L}/u.test(text) || found.has('no') || found.has('not-installed');
}

// With what is joined to it: a path, an address of the web, the name of a package.
const WITH_DIGIT = /\S+:\/\/\S+|[\w.:/\\~@$&%-]*\d[\w.:/\\~@$&%-]*/g;
const LEFT_OVER = /\s[\s,;&+/|()[\]"']*(?=\s|$)/g;
const FIRST_WORD = /^[\s•*·・–—+-]*["'[(]?([^\s:：,;|()[\]"']+)/;

/**
 * A line with a version, an update, a path or a machine's name, without these and other numbers, for what it says as a
 * heading of lists; `undefined` for any other line.
 *
 * @example withoutFacts('Target version 6.1.7601.18438') // 'Target version'
 * @example withoutFacts('Missing on SRV01:') // 'Missing on'
 * @example withoutFacts('Berlin, room 12') // undefined
 */
export function withoutFacts(text: string): string | undefined {
  return text.length <= HEADING_MAX && !/[{}~$]/.test(text) && (holdsFact(text) || namesMachine(text))
    ? text.replace(WITH_DIGIT, ' ').replace(LEFT_OVER, ' ').trim()
    : undefined;
}

// An item of a list that says something: "* The restart of SRV01 is planned for Monday."
const SENTENCE_OF_LIST = /^\s*\*\s.*[.!?。]\s*$/;

/** True for a line that is marked as a heading. */
export function isMarked(text: string): boolean {
  return MARKED.test(text) && !SENTENCE_OF_LIST.test(text);
}

/** True for a line that begins with the name of a machine. */
export function isRowOfOne(text: string): boolean {
  const [, first = ''] = FIRST_WORD.exec(text) ?? [];
  return isNameLike(first);
}

/** What marks a heading, of Markdown with its depth. */
function marksOf(text: string): string {
  return /^\s*(#+|={2,}|-{2,}|\*{2,}|~{2,}|[■●◆▼▪【[])/.exec(text)?.[1] ?? '';
}

/** True for a heading of the same rank as one above it, or of a higher one: what that one says ends here. */
export function isBeside(above: string, text: string): boolean {
  const [one, other] = [marksOf(above), marksOf(text)];
  return other !== '' && one[0] === other[0] && other.length <= one.length;
}

/** The number of signs that Markdown has before a heading. */
export function depthOf(text: string): number {
  return /^\s*(#{1,6})(?=\s)/.exec(text)?.[1]?.length ?? 0;
}

const VALUE = /^(?:value|wert|val(?:eu|o)re?|waarde|значение|値|值|값)$/i;

/** True for a heading of what is installed, or was found. */
export function isInventoryHeading(text: string): boolean {
  const words = text.replace(/[:：]\s*$/, '').trim();
  const role = roleOf(words);
  return role === 'kb' || role === 'installed' || (role === 'found' && !VALUE.test(words));
}

/** True for a heading of what is not there: below a machine's name the list of it may be empty. */
export function isLackHeading(text: string): boolean {
  const words = text.replace(/^[\s=\-*#_~[【■●◆▼]+|[\s=\-*#_~\]】:：]+$/g, '');
  return roleOf(words) === 'missing' || deniesInstalled(words);
}

/**
 * True for a line of a record that says what its machine is, where it stands or whose it is, and nothing of its updates.
 *
 * @example isOfMachine('Location', 'Head office') // true
 * @example isOfMachine('Owner', 'to be patched by Ops') // false
 */
export function isOfMachine(label: string, value: string): boolean {
  return (
    (describesMachine(label) || (roleOf(label) === 'product' && productIn(value) !== undefined)) && !mayPutOff(value)
  );
}

/** True for a label that wants what stands below it, further in: "Baseline: Windows Server 2008 R2". */
export function isWishLabel(text: string): boolean {
  const [label, value = ''] = labelAndValue(text) ?? [];
  return label !== undefined && isWanted(label) && kbsIn(value).length === 0 && versionIn(value) === undefined;
}

// "Still to do", "Undone"
const NOT_DONE =
  /(?<!\p{L})(?:to ?do|undone|not done|offen|pendi?entes?|à faire|por hacer|da fare|te doen|a fazer)(?!\p{L})/iu;

// What a machine is to have says nothing of what it has.
const NEEDED =
  /requir|need|want|request|必要|要求|erforderlich|benötigt|requis|nécess|requerid|necesari|richiest|necessari|vereist|nodig|требу|необходим|需要|必需|필요/iu;

/** True for a heading that wishes, where it says of what it stands over that it was taken back, or is not done. */
export function isUndoHeading(text: string): boolean {
  const words = text.replace(/^[\s=\-*#_~[【■●◆▼]+|[\s=\-*#_~\]】:：]+$/g, '');
  return saysTakenBack(words) || NOT_DONE.test(words) || (saysUndone(words) && !NEEDED.test(words));
}

/** True for a heading that says of what follows that it is wanted, or that it is not there. */
export function isWishHeading(text: string): boolean {
  return text.length < 100 && (wishes(withoutRequest(withoutCaptionMarks(text))) || saysNotInstalled(text));
}

const ASKS: ReadonlySet<Role | undefined> = new Set<Role>(['installed', 'status', 'inventory']);

/** "Installed: no" */
function saysNotInstalled(text: string): boolean {
  const [label, value = ''] = labelAndValue(text) ?? [];
  return label !== undefined && ASKS.has(roleOf(label)) && refuses(value);
}

const wishes = remembered((text: string): boolean => {
  const words = text
    .replace(/^\s*\d{1,3}[.)]\s/, ' ')
    .replace(LAST_NUMBER, ' ')
    .replace(COUNT, ' ')
    .replace(/[\s=\-*#_~[\]【】■●◆▼:：]+/g, ' ')
    .trim();
  const count = words.split(' ').length;
  if (!WISH_HEADING.test(words) || count > 9 || MESSAGE.test(words)) return false;
  if (!/[.!?。]$/.test(words) && !saysNoAnswer(words) && saysUndone(words)) return true;
  if (count > 6) return false;
  // Without a mark that makes it a heading, more than a few words are a sentence.
  const isHeading =
    MARKED.test(text) || count === 1 || (count < 4 && !/[.,;!?。]$/.test(words) && !POINTING.test(words));
  if (!isHeading) return false;
  const role = roleOf(words);
  return (
    role === 'missing' ||
    role === 'wanted' ||
    isWanted(words) ||
    isUnreal(words) ||
    NOT_DONE.test(words) ||
    (MARKED.test(text) && saysTakenBack(words)) ||
    TO_COME.test(words) ||
    deniesInstalled(words) ||
    (MARKED.test(text) && words.split(' ').some((word) => deniesInstalled(word)))
  );
});

/**
 * The updates that a heading says are installed on the machines that it stands over.
 *
 * @example updatesInstalledOn('KB2553549 is installed on:') // ['KB2553549']
 * @example updatesInstalledOn('KB2553549:') // []
 */
export function updatesInstalledOn(text: string): readonly KbNumber[] {
  const kbs = HEADS.test(text) ? kbsIn(text) : NO_KBS;
  if (kbs.length === 0 || text.length > 100) return NO_KBS;
  return meaningOf(text.replace(KB, ' ')) === 'installed' && !saysUndone(text) ? kbs : NO_KBS;
}
