import { type BootTime, readBootTime } from '../../deadlines/boot-time.ts';
import type { KbNumber } from '../../domain/facts.ts';
import { dayBeside } from '../still-to-come.ts';
import type { BadReason } from '../text/line-ledger.ts';
import { fileNamedIn, isOtherFolder } from '../values/file-name.ts';
import { kbsIn, NO_KBS } from '../values/kb-numbers.ts';
import { versionIn } from '../values/versions.ts';
import { isGone, isOfElse, isUnsure } from '../vocabulary/origins.ts';
import type { Role } from '../vocabulary/roles.ts';
import {
  affirmsInstalled,
  deniesBeside,
  isAttempt,
  isFailedLook,
  isNoAnswer,
  isYesOrNo,
  saysNotThere,
  saysTakenBack,
  saysUndone,
  statusOf,
} from '../vocabulary/status.ts';
import { isUnreal, isWanted } from '../vocabulary/wanted.ts';

/*
 * What the cells of a row say of the updates in it, beside naming them: whether they are installed, planned, taken back.
 * An unknown word never says that they are.
 */

/** What the cells of a row say of its updates: whether they are installed. */
export interface Statuses {
  /** True where a cell says that they are. */
  affirmed: boolean;
  /** True where something leaves it open, so that nothing but a "yes" elsewhere makes them installed. */
  attempted: boolean;
  /** Updates by their titles, as catalogues have them: they count only where a cell says that they are there. */
  titled: readonly KbNumber[];
  /** The day of their installation. */
  on: BootTime | undefined;
  /** True where a cell says no, or says what nobody knows. */
  denied: boolean;
  /** The place of a column of which nobody knows what it says of the updates. */
  unknown: number | undefined;
  /** True where a cell says that they are not there, and not only a word that nobody knows. */
  absent: boolean;
  /** Why nothing that stands beside them is a fact, not a version either: it is planned, or nobody answered. */
  spoilt: BadReason | undefined;
}

/** Nothing said yet. */
export function noStatuses(): Statuses {
  return {
    affirmed: false,
    attempted: false,
    titled: NO_KBS,
    on: undefined,
    denied: false,
    unknown: undefined,
    absent: false,
    spoilt: undefined,
  };
}

function deny(statuses: Statuses): void {
  statuses.denied = true;
  statuses.absent = true;
}

/** A cell that nothing is known of may still say that the updates beside it are not installed. */
export function readUnknown(statuses: Statuses, cell: string): undefined {
  if (saysUndone(cell)) deny(statuses);
  if (saysNotThere(cell)) statuses.spoilt ??= 'not-installed';
  // To which question, nobody knows: "Downloaded", "Hidden".
  if (isYesOrNo(cell) || (affirmsInstalled(cell) && /\p{L}/u.test(cell))) statuses.attempted = true;
  readNote(statuses, cell);
  return undefined;
}

/** A column that asks whether it is there, or how often: a no takes the updates away, a yes is of no installation. */
export function readAsked(statuses: Statuses, cell: string): undefined {
  if (deniesBeside(cell)) deny(statuses);
  else if (!/^[1-9]\d*$/.test(cell)) statuses.attempted = true;
  return readUnknown(statuses, cell);
}

// What Windows prints of some days is a number, a day in words or of another calendar: "01cd2e4f7a3c1b00", "10/5/2555".
const MAY_BE_DAY = /\p{N}/u;
const NO_DAY = /^(?!.*(?<!\d)(?:1[34]|2[4-6])\d\d(?!\d))\s*\d{1,4}([-/.])\s?\d{1,4}\1\s?\d{1,4}(?!\d)/;
// "OPEN since 2025-03-04": a day of digits has no words ahead of it.
const WORDS_AHEAD = /\p{L}{2}.*\d{1,4}[-/.]\d{1,2}[-/.]\d/u;

/**
 * The day beside an update; anything else that stands there is a note, and says of nothing that it is installed: no day
 * at all, or one that no calendar has.
 *
 * @param mustBeDay true in a list that people keep
 */
export function readInstalledOn(statuses: Statuses, cell: string, mustBeDay: boolean): undefined {
  const on = readBootTime(cell);
  if (on !== undefined && on.readings.length > 0) statuses.on ??= on;
  else if (mustBeDay || !MAY_BE_DAY.test(cell) || NO_DAY.test(cell) || WORDS_AHEAD.test(cell))
    statuses.attempted = true;
  if (on === undefined) readUnknown(statuses, cell);
  return undefined;
}

// An account, or a person by name: in capitals, but for what stands between such names.
const ACCOUNT = /^(?:S-1-[\d-]+|[^\s\\@]+(?: [^\s\\@]+)?[\\@]\S+(?: \S+)?|[\p{L}\p{M}][\p{L}\p{M}\p{N}._'’-]*)$/u;
const PERSON =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:,?\s+(?:(?:von|van|de|der|den|del|della|da|di|dos|du|le|la|el|al|bin|y|und|and|&)\s+)*\p{Lu}[\p{L}\p{M}.'’-]*){1,3}$|^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー・ 　]{1,12}$/u;
const NOBODY =
  /^(?:nobody|no ?one|someone|somebody|niemand|jemand|personne|nadie|nessuno|qualcuno|iemand|никто|кто-то|ningu[eé]m|alguém|nikt|誰も|未定|无人|没人|待定|아무도|미정)$/iu;

/**
 * Who installed an update: an account or a person. Anything else there says of nothing that it is installed.
 *
 * @param mustBeName true in a list that people keep
 */
export function readInstalledBy(statuses: Statuses, cell: string, mustBeName: boolean): undefined {
  const isName = !NOBODY.test(cell) && !isNoAnswer(cell) && (ACCOUNT.test(cell) || PERSON.test(cell));
  if (!isName && (mustBeName || NOBODY.test(cell))) statuses.attempted = true;
  return readUnknown(statuses, cell);
}

// "?", "(?)", a box without its tick.
const OPEN = /^[([]?\s*[?？]+\s*[)\]]?$|^\[\s?\]$|^[☐□]$/;

// Another drive, or a share with copies on it.
const OTHER_DRIVE = /^[abd-z]:\\?$|^\\\\\S*\\\S*(?:back-?up|image|mount|snapshot)/i;

/** A note that its row is a plan, or not sure. */
export function readNote(statuses: Statuses, cell: string): void {
  if (isWish(cell)) statuses.spoilt ??= 'wanted';
  else if (
    isOfElse(cell) ||
    isGone(cell) ||
    OTHER_DRIVE.test(cell) ||
    isOtherFolder(cell) ||
    (cell.length <= WISH_MAX && fileNamedIn(cell) === 'other-file')
  )
    statuses.spoilt ??= 'other-file';
  else if (isUnsure(cell)) statuses.spoilt ??= 'prose';
  else if (OPEN.test(cell) || saysTakenBack(cell)) statuses.spoilt ??= 'prose';
}

/** True for what stands where no error is: "0", "none". */
export function isNothing(cell: string): boolean {
  return /^0(?:x0+)?$/i.test(cell) || statusOf(cell).has('no') || (affirmsInstalled(cell) && !/\d/.test(cell));
}

// A remark may say that something was mended; a phrase of a few words that only wants is a wish.
const WISH_MAX = 40;
const DONE =
  /^(?:fixed|patched|latest|updated|vulnerable|affected)\b|^(?:verwundbar|anfällig|vulnérable|vulnerabile|kwetsbaar|уязвим\p{L}*|脆弱(?:性あり)?|易受攻击|취약)$|^[a-z]+(?:-[a-z]+)+$/iu;

/** True for what a scanner says of a version, not of where it is from: "vulnerable". */
export function isJudgement(cell: string): boolean {
  return DONE.test(cell);
}

function isWish(cell: string): boolean {
  return cell.length <= WISH_MAX && !/[\d\\@/]/.test(cell) && !DONE.test(cell) && (isWanted(cell) || isUnreal(cell));
}

/** A column that asks whether an update is missing or needed: whatever is no "no" takes the updates away. */
export function readNegated(statuses: Statuses, cell: string): undefined {
  if (kbsIn(cell).length === 0 && versionIn(cell) === undefined && !deniesBeside(cell)) deny(statuses);
  return undefined;
}

/** An unknown word is no "yes". Below "Installed" the day of installation may stand. */
export function readStatus(statuses: Statuses, role: Role, cell: string): undefined {
  readNote(statuses, cell);
  if (isFailedLook(cell)) statuses.spoilt ??= 'no-answer';
  const { day, words } = dayBeside(cell) ?? { words: cell };
  const on = role === 'installed' ? readBootTime(cell) : undefined;
  statuses.on ??= on ?? day;
  if (affirmsInstalled(words) || on !== undefined) statuses.affirmed = true;
  else if (isAttempt(words)) statuses.attempted = true;
  else if (deniesBeside(words) || saysUndone(cell)) deny(statuses);
  else statuses.denied = true;
  return undefined;
}
