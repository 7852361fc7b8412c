import { compareFileVersions } from '../../domain/file-version.ts';
import type { KbNumber } from '../../domain/facts.ts';
import { readBootTime, type BootTime } from '../../deadlines/boot-time.ts';
import { startInCell } from '../../deadlines/exported-start.ts';
import { readUptime, type UptimeUnit } from '../../deadlines/uptime.ts';
import { promiseFacts } from './columns.ts';
import { updateOf, type Role } from '../vocabulary/roles.ts';
import { fileNamedIn, isLanguageFile, isOtherFolder, mentionsDriver } from '../values/file-name.ts';
import { fixedVersionIn } from '../values/fixed-version.ts';
import { hostIn, isNameLike, nameIn } from '../values/host-name.ts';
import type { BadReason } from '../text/line-ledger.ts';
import type { Sighting, VersionFound } from '../machine.ts';
import { productIn } from '../values/product.ts';
import {
  areOnlyKbs,
  isOnlyOsVersion,
  isOnlyVersion,
  kbsIn,
  NO_KBS,
  osVersionIn,
  shareHostIn,
  versionIn,
} from '../values/values.ts';
import {
  affirmsInstalled,
  deniesBeside,
  deniesInstalled,
  isAttempt,
  isFailedLook,
  isYesOrNo,
  isNoAnswer,
  saysTakenBack,
  saysUndone,
  statusOf,
} from '../vocabulary/status.ts';
import { isLabel, mayBeName } from '../vocabulary/labels.ts';
import { isCopy, isOfElse, isUnsure } from '../vocabulary/origins.ts';
import { isHarmlessNote } from '../vocabulary/harmless-notes.ts';
import { isTitle } from '../vocabulary/update-title.ts';
import { isUnreal, isWanted } from '../vocabulary/wanted.ts';

/** A sighting under construction. */
export type Fields = { -readonly [Key in keyof Sighting]: Sighting[Key] };

/** What was not taken of a cell, though its row was read. */
export interface Remark {
  readonly reason: BadReason;
  /** The cell's place in its row. */
  readonly index: number;
}

const SPOILS: ReadonlySet<BadReason | undefined> = new Set<BadReason>([
  'cut-off',
  'bad-version',
  'several-versions',
  'foreign-version',
]);

const NO_INSTALLS: Sighting['installs'] = [];

/** Nothing known yet: every sighting has the same fields in the same order. */
export function noFields(): Fields {
  return {
    host: undefined,
    apart: false,
    version: undefined,
    osVersion: undefined,
    product: undefined,
    kbs: NO_KBS,
    absent: NO_KBS,
    boot: undefined,
    uptime: undefined,
    installs: NO_INSTALLS,
  };
}

/** True where there is more than a host's name. */
export function hasFacts(fields: Sighting): boolean {
  return (
    fields.version !== undefined ||
    fields.kbs.length > 0 ||
    fields.osVersion !== undefined ||
    fields.boot !== undefined ||
    fields.uptime !== undefined ||
    fields.product !== undefined
  );
}

// Words without digits and dots, and not in capitals throughout.
const SMALL_WORDS = /^[^\d.]*[\p{Ll}\p{Lo}][^\d.]*$/u;

/** What the cells of a row say of its updates: whether they are installed. */
interface Statuses {
  affirmed: boolean;
  attempted: boolean;
  /** Updates by their titles, as catalogues have them: they count only where a cell says that they are there. */
  titled: readonly KbNumber[];
  /** The day of their installation. */
  on: BootTime | undefined;
  denied: boolean;
  /** The place of a column of which nobody knows what it says of the updates. */
  unknown: number | undefined;
  /** True where a cell says so, and not only a word that nobody knows. */
  absent: boolean;
  /** Why nothing that stands beside them is a fact, not a version either: it is planned, or nobody answered. */
  spoilt: BadReason | undefined;
}

/**
 * Reads cells under known headers: one row of a table or CSV, or the properties of one record. A row with a host is a
 * machine whatever its other cells say; what can't be taken of them goes into `remarks`.
 *
 * @example readFields(['host', 'kb'], ['SRV01', 'KB2688338']) // { host: 'SRV01', kbs: ['KB2688338'], … }
 * @returns why there is nothing, where there is nothing
 */
export function readFields(
  roles: readonly (Role | undefined)[],
  cells: readonly string[],
  remarks: Remark[] = [],
): Sighting | BadReason {
  const fields = noFields();
  remarks.length = 0;
  const statuses: Statuses = {
    affirmed: false,
    attempted: false,
    titled: NO_KBS,
    on: undefined,
    denied: false,
    unknown: undefined,
    absent: false,
    spoilt: undefined,
  };
  let versionProblem: BadReason | undefined;
  const isFound = foundOfFile(roles, cells);
  for (let index = 0; index < roles.length || index < cells.length; index += 1) {
    const role = roles[index] === 'found' && isFound ? 'version' : roles[index];
    const cell = role === 'uptime' && roles[index + 1] === 'unit' ? withUnit(cells, index) : cells[index];
    // Also where nothing stands: that may be what puts the update off.
    if (role === 'unknown' || (isNoted(role) && !isHarmlessNote(cell ?? ''))) statuses.unknown ??= index;
    if (cell === undefined || cell === '') {
      // Nobody says yes.
      if (SAYS_YES.has(role)) statuses.attempted = true;
      continue;
    }
    const found =
      role === undefined || role === 'unknown' || isNoted(role)
        ? readUnknown(statuses, cell)
        : readCell(fields, statuses, role, cell, roles);
    if (role === 'file' && isOtherThing(cell) && !cells.some(mentionsDriver)) return 'other-file';
    // Whatever else can't be read: the row is a sentence, or the version another file's or program's.
    if (found === 'prose' && role === 'host') return isNoAnswer(cell) ? 'no-name' : found;
    if (found === 'other-file' || (found === 'unnamed-file' && role === 'name' && roles.includes('version')))
      return found;
    if (found === 'unnamed-file' && role === 'name') continue;
    // The day beside an update may be one to come.
    if (isNoted(role)) statuses.on ??= readBootTime(cell);
    if (role === 'remark' && !isHarmlessNote(cell)) statuses.spoilt ??= 'unclear-column';
    if (found === undefined) continue;
    remarks.push({ reason: found, index });
    if (role === 'version') versionProblem ??= found;
  }
  takeAway(fields, statuses, roles, remarks);
  const { on } = statuses;
  if (on !== undefined && fields.kbs.length > 0) fields.installs = fields.kbs.map((kb) => ({ kb, on }));
  // The numbers can't be stale; without them, a version is only as good as every cell for it. A record that ends among
  // them may have held what takes the text back.
  const isCut = roles.includes('part-0') && !roles.includes('part-3') && fields.version !== undefined;
  if (fields.version !== undefined && versionProblem === undefined && namesNone(roles, cells)) {
    versionProblem = 'unnamed-file';
    remarks.push({ reason: versionProblem, index: roles.indexOf('version') });
  }
  const version = fixedVersionIn(roles, cells) ?? versionProblem ?? (isCut ? 'cut-off' : fields.version);
  if (typeof version === 'object' && statuses.spoilt !== undefined) {
    fields.version = undefined;
    remarks.push({ reason: statuses.spoilt, index: roles.indexOf('version') });
  } else if (typeof version === 'object') fields.version = version;
  else {
    fields.version = undefined;
    if (version !== undefined && versionProblem === undefined) {
      remarks.push({ reason: version, index: roles.indexOf(isCut ? 'version' : 'raw-version') });
    }
  }
  const spoilt = fields.version === undefined && versionProblem !== undefined;
  // Updates beside a version that can't be read prove nothing: the version might say otherwise.
  if (spoilt && SPOILS.has(versionProblem)) fields.kbs = NO_KBS;
  if (hasFacts(fields) && (fields.host !== undefined || !spoilt)) return fields;
  if (!isAsked(fields, roles, cells)) return versionProblem ?? remarks[0]?.reason ?? 'no-fact';
  // A version that is not taken is not to vanish either.
  for (const [index, role] of roles.entries()) {
    if ((role === 'wanted' || role === 'unsure') && typeof versionIn(cells[index] ?? '') === 'object')
      remarks.push({ reason: role === 'wanted' ? 'wanted' : 'unnamed-file', index });
  }
  return fields;
}

/** The number of a cell and the unit in the next one. */
function withUnit(cells: readonly string[], index: number): string {
  const number = cells[index] ?? '';
  return number === '' ? '' : `${number} ${cells[index + 1] ?? ''}`;
}

const SAYS_YES: ReadonlySet<Role | undefined> = new Set<Role>([
  'status',
  'installed',
  'inventory',
  'done-on',
  'done-by',
]);
/** True for a row with a place for the file, in which nothing stands. */
function namesNone(roles: readonly (Role | undefined)[], cells: readonly string[]): boolean {
  return (
    roles.includes('file') &&
    roles.every((role, index) => role !== 'file' || !cells[index]) &&
    !cells.some(mentionsDriver)
  );
}

const MAY_NAME: ReadonlySet<Role | undefined> = new Set<Role | undefined>(['file', 'unknown', undefined]);

/** True where what was found is the version of tcpip.sys, since another cell names the file. */
function foundOfFile(roles: readonly (Role | undefined)[], cells: readonly string[]): boolean {
  if (!roles.includes('found') || roles.includes('version')) return false;
  return cells.some((cell, index) => MAY_NAME.has(roles[index]) && fileNamedIn(cell) === 'tcpip.sys');
}

/** Updates count only where no cell beside them says otherwise. */
function takeAway(
  fields: Fields,
  { affirmed, attempted, titled, denied, unknown, absent, spoilt }: Statuses,
  roles: readonly (Role | undefined)[],
  remarks: Remark[],
): void {
  const doubted = denied || spoilt !== undefined || (attempted && !affirmed);
  const others = titled.filter((kb) => !fields.kbs.includes(kb));
  if (affirmed || absent) fields.kbs = [...fields.kbs, ...others];
  else if (others.length > 0) remarks.push({ reason: 'not-installed', index: roles.indexOf('kb') });
  if (fields.kbs.length === 0 || !(doubted || unknown !== undefined)) return;
  if (absent) fields.absent = [...fields.absent, ...fields.kbs];
  fields.kbs = NO_KBS;
  if (doubted || unknown === undefined) remarks.push({ reason: 'not-installed', index: roles.indexOf('kb') });
  else remarks.push({ reason: 'unclear-column', index: unknown });
}

/**
 * True for a row of a machine of which nothing is known: it was asked and did not answer. Its name has to be one, since
 * a line below a list ("Total, 3") may look like a row.
 */
function isAsked(fields: Fields, roles: readonly (Role | undefined)[], cells: readonly string[]): boolean {
  const { host } = fields;
  if (host === undefined || cells.length < 2 || /\s/.test(host)) return false;
  if (!roles.includes('host') || !(promiseFacts(roles) || roles.includes('error'))) return false;
  const others = roles.every((role, index) => role === 'host' || (cells[index] ?? '') === '');
  return others || isNameLike(host) || !isLabel(host);
}

function deny(statuses: Statuses): void {
  statuses.denied = true;
  statuses.absent = true;
}

function isNoted(role: Role | undefined): role is 'note' | 'remark' {
  return role === 'note' || role === 'remark';
}

/** A cell that nothing is known of may still say that the updates beside it are not installed. */
function readUnknown(statuses: Statuses, cell: string): undefined {
  if (saysUndone(cell)) deny(statuses);
  // To which question, nobody knows: "Downloaded", "Hidden".
  if (isYesOrNo(cell)) statuses.attempted = true;
  readNote(statuses, cell);
  return undefined;
}

/** The day beside an update; anything else that stands there is a note. */
function readInstalledOn(statuses: Statuses, cell: string): undefined {
  const on = readBootTime(cell);
  if (on === undefined) readUnknown(statuses, cell);
  else if (on.readings.length > 0) statuses.on ??= on;
  return undefined;
}

// "?", "(?)", a box without its tick.
const OPEN = /^[([]?\s*[?？]+\s*[)\]]?$|^\[\s?\]$|^[☐□]$/;

/** A note that its row is a plan, or not sure. */
function readNote(statuses: Statuses, cell: string): void {
  if (isWish(cell)) statuses.spoilt ??= 'wanted';
  else if (isOfElse(cell) || (cell.length <= WISH_MAX && fileNamedIn(cell) === 'other-file'))
    statuses.spoilt ??= 'other-file';
  else if (isUnsure(cell)) statuses.spoilt ??= 'prose';
  else if (OPEN.test(cell) || saysTakenBack(cell)) statuses.spoilt ??= 'prose';
}

/** Puts what a cell says into the fields; says why where it can't be read. */
function readCell(
  fields: Fields,
  statuses: Statuses,
  role: Role,
  cell: string,
  roles: readonly (Role | undefined)[],
): BadReason | undefined {
  switch (role) {
    case 'host':
      return readHost(fields, cell);
    case 'other-host':
      // "Source: planned"
      readNote(statuses, cell);
      if (isCopy(cell)) statuses.spoilt ??= 'other-file';
      return undefined;
    case 'name':
      return readName(fields, cell, roles.includes('version'));
    case 'file':
      return isLanguageFile(cell) || isOtherFolder(cell) ? 'other-file' : addFile(fields, cell, fileNamedIn(cell));
    case 'original-name':
      return addFile(fields, cell, fileNamedIn(cell));
    case 'version':
      return readVersion(fields, cell);
    case 'found':
      // "Detected: yes" may be the gap that a scanner has found.
      statuses.attempted ||= versionIn(cell) === undefined;
      return typeof versionIn(cell) === 'object' && !roles.includes('version') ? 'unnamed-file' : undefined;
    case 'os-version':
      return readOsVersion(fields, cell);
    case 'product':
      return readProduct(fields, cell);
    case 'kb':
      return readKbs(fields, statuses, cell);
    case 'article':
      if (!ARTICLES.test(cell) && !areOnlyKbs(cell)) return readKbs(fields, statuses, cell);
      statuses.titled = [...statuses.titled, ...(areOnlyKbs(cell) ? kbsIn(cell) : articlesIn(cell))];
      return undefined;
    case 'installed-on':
      return readInstalledOn(statuses, cell);
    case 'done-on':
      statuses.attempted ||= readBootTime(cell) === undefined;
      return readInstalledOn(statuses, cell);
    case 'done-by':
      statuses.attempted ||= isNoAnswer(cell);
      return readUnknown(statuses, cell);
    case 'installed-by':
      return readUnknown(statuses, cell);
    case 'missing':
      return readMissing(fields, statuses, cell);
    case 'wanted':
      // "Planned: yes"
      if (isYesOrNo(cell) && affirmsInstalled(cell)) statuses.spoilt ??= 'wanted';
      return readNegated(statuses, cell);
    case 'inventory':
      if (!areOnlyKbs(cell)) return readStatus(statuses, 'installed', cell);
      statuses.affirmed = true;
      return readKbs(fields, statuses, cell);
    case 'status':
    case 'wmi-status':
    case 'installed':
      return readStatus(statuses, role, cell);
    case 'doubt':
      statuses.attempted = true;
      return undefined;
    case 'answer':
      if (deniesBeside(cell)) statuses.spoilt ??= 'no-answer';
      return undefined;
    case 'error':
      if (!isNothing(cell)) statuses.spoilt ??= 'no-answer';
      return undefined;
    case 'report':
      return readUnknown(statuses, cell);
    case 'boot':
      return readBoot(fields, cell);
    case 'uptime':
      return readUp(fields, cell);
    case 'uptime-year':
    case 'uptime-month':
    case 'uptime-week':
    case 'uptime-day':
    case 'uptime-hour':
    case 'uptime-minute':
    case 'uptime-second':
      return readUp(fields, cell, UNITS[role]);
    default: {
      const kb = updateOf(role);
      return kb === undefined ? undefined : readOfUpdate(fields, statuses, kb, cell, role.startsWith('has-'));
    }
  }
}

const UNITS = {
  'uptime-year': 'year',
  'uptime-month': 'month',
  'uptime-week': 'week',
  'uptime-day': 'day',
  'uptime-hour': 'hour',
  'uptime-minute': 'minute',
  'uptime-second': 'second',
} as const;

function readUp(fields: Fields, cell: string, unit?: UptimeUnit): BadReason | undefined {
  const uptime = readUptime(cell, unit);
  fields.uptime ??= uptime;
  return uptime === undefined ? unread(cell) : undefined;
}

/** True for what stands where no error is: "0", "none". */
function isNothing(cell: string): boolean {
  return /^0(?:x0+)?$/i.test(cell) || statusOf(cell).has('no') || affirmsInstalled(cell);
}

/** Why a cell under a known heading gave nothing: there was nothing to be had, or it can't be read. */
function unread(cell: string): BadReason {
  return isNoAnswer(cell) ? 'no-answer' : 'unreadable-value';
}

function readHost(fields: Fields, cell: string): BadReason | undefined {
  // A sentence in the place of a row begins with such a word; no list has a machine of that name.
  if (SMALL_WORDS.test(cell) && (isWanted(cell) || deniesInstalled(cell) || isLabel(cell))) return 'prose';
  const found = nameIn(cell);
  if (typeof found === 'object') {
    if (fields.host === undefined) fields.host = found.host;
    else if (fields.host.toUpperCase() !== found.host.toUpperCase()) return 'second-name';
    return undefined;
  }
  if (fields.host !== undefined) return undefined;
  // A name of several words is one where a heading says that there is a name; not "Latest (Jan 2020)", "e.g. SRV99".
  if (found === undefined && (isWanted(cell) || isUnreal(cell))) return 'prose';
  if (
    found === undefined &&
    /^(?=.*\p{L})[\p{L}\p{N}][\p{L}\p{N} ()._#/-]{0,62}$/u.test(cell) &&
    !isNoAnswer(cell) &&
    productIn(cell) === undefined
  ) {
    fields.host = cell;
    return undefined;
  }
  fields.apart = true;
  return found === 'nobody' ? 'no-name' : 'prose';
}

/** Takes what a file's name says, or its path, which may lead to another machine's disk. */
/** A driver, module or program by its name alone: "afd". */
function isOtherThing(cell: string): boolean {
  return /^[\p{L}\w .-]+$/u.test(cell) && shareHostIn(cell) === undefined;
}

function addFile(fields: Fields, cell: string, named: ReturnType<typeof fileNamedIn>): BadReason | undefined {
  if (named === 'other-file') return named;
  fields.host ??= shareHostIn(cell);
  return undefined;
}

/** "Name" is the file in WMI, the product in Win32_OperatingSystem, and the host in people's lists. */
function readName(fields: Fields, cell: string, isBesideVersion: boolean): BadReason | undefined {
  const named = fileNamedIn(cell);
  if (named !== undefined) return addFile(fields, cell, named);
  const product = productIn(cell);
  if (product !== undefined) fields.product ??= product;
  else {
    const host = isBesideVersion && !isNameLike(cell) && !mayBeName(cell) ? undefined : hostIn(cell);
    // The name of a program: the version beside it is the program's.
    if (host === undefined) return 'unnamed-file';
    fields.host ??= host;
  }
  return undefined;
}

/** Adds a version, once; says so where there is another one, since nothing tells which is tcpip.sys's. */
function addVersion(fields: Fields, found: VersionFound): BadReason | undefined {
  fields.version ??= found;
  return compareFileVersions(fields.version.version, found.version) === 0 ? undefined : 'several-versions';
}

// Bold type, colours of Jira, the apostrophe that keeps a cell text in a spreadsheet, an abbreviation.
const DECORATION = /^(?:\*\*|['`]|\{color:[\w#]+\}|ver\.?\s?(?=\d))+|(?:\*\*|`|\{color\})+$/gi;

function readVersion(fields: Fields, text: string): BadReason | undefined {
  const cell = text.replace(DECORATION, '');
  const found = versionIn(cell);
  if (typeof found === 'string') return found;
  if (found !== undefined) {
    if (isOnlyVersion(cell)) return addVersion(fields, found);
    return isWanted(cell) ? 'wanted' : 'prose';
  }
  const osVersion = isOnlyOsVersion(cell) ? osVersionIn(cell) : undefined;
  fields.osVersion ??= osVersion;
  return osVersion === undefined ? unread(cell) : undefined;
}

function readOsVersion(fields: Fields, cell: string): BadReason | undefined {
  const osVersion = osVersionIn(cell.replace(/^(\d+\.\d+\.\d+)\.\d+$/, '$1'));
  if (osVersion !== undefined) fields.osVersion ??= osVersion;
  // A build alone ("7601") may be part of the version; some write the product's name here.
  else if (!/^\d{4,5}$/.test(cell)) return readProduct(fields, cell);
  return undefined;
}

function readProduct(fields: Fields, cell: string): BadReason | undefined {
  const product = productIn(cell);
  fields.product ??= product;
  return product === undefined ? unread(cell) : undefined;
}

// As systeminfo has its updates: "2 Hotfix(s) Installed.,[01]: KB2553549,[02]: KB976902".
const NUMBERED = /^\d{1,4}\s[^[\]\d]{1,60}(?=\[01\]:)|,?\[\d{2,3}\]:\s*/g;
// Numbers of articles without their letters; nothing else below such a heading has so many digits.
const ARTICLES = /^(?:[2-5]\d{6}|9\d{5})(?:[\s,;/|]+(?:[2-5]\d{6}|9\d{5}))*$/;

function readKbs(fields: Fields, statuses: Statuses, text: string): BadReason | undefined {
  const cell = text.replace(NUMBERED, ' ').trim();
  const found = ARTICLES.test(cell) ? articlesIn(cell) : kbsIn(cell);
  if (found.length === 0)
    return /^KB?\d{0,5}$/i.test(cell) ? 'cut-off' : isNoAnswer(cell) ? undefined : 'unreadable-value';
  if (CONTRADICTED.test(cell)) fields.absent = found;
  else if (isTitle(cell)) {
    statuses.titled = [...statuses.titled, ...found];
    return undefined;
  } else if (!areOnlyKbs(cell) && !ARTICLES.test(cell)) return 'not-installed';
  fields.kbs = fields.kbs.length === 0 ? found : [...new Set([...fields.kbs, ...found])];
  return undefined;
}

// Below the number of an update alone these may mark where it is to go.
const TICK = /^(?:\p{L}|[^\p{L}]+)$/u;
const IDEOGRAPH = /\p{Script=Han}/u;
const DASH = /^[\p{Pd}−]+$/u;

/** A column for one update: whatever is neither a yes nor a no says nothing of it. */
function readOfUpdate(
  fields: Fields,
  statuses: Statuses,
  kb: KbNumber,
  cell: string,
  asks: boolean,
): BadReason | undefined {
  const on = asks ? readBootTime(cell) : undefined;
  if (on !== undefined || (affirmsInstalled(cell) && (asks || !TICK.test(cell) || IDEOGRAPH.test(cell)))) {
    statuses.affirmed = true;
    fields.kbs = [...fields.kbs, kb];
    if (on !== undefined) fields.installs = [...fields.installs, { kb, on }];
    return undefined;
  }
  if (DASH.test(cell)) return 'no-answer';
  if (!deniesBeside(cell) && !saysUndone(cell)) return 'unreadable-value';
  if (isNoAnswer(cell) && !deniesInstalled(cell) && !isYesOrNo(cell) && cell !== '0') return 'no-answer';
  fields.absent = [...fields.absent, kb];
  return 'not-installed';
}

function articlesIn(cell: string): readonly KbNumber[] {
  return kbsIn(cell.replace(/\d+/g, 'KB$&'));
}

// As this site's own export has an update that two inputs contradict each other about.
const CONTRADICTED = /^KB\d{6,7} \(installed, missing\)$/;

function readMissing(fields: Fields, statuses: Statuses, cell: string): BadReason | undefined {
  const found = kbsIn(cell);
  if (found.length === 0) {
    readNegated(statuses, cell);
    return isYesOrNo(cell) || readBootTime(cell) !== undefined ? 'not-installed' : undefined;
  }
  if (areOnlyKbs(cell)) fields.absent = [...fields.absent, ...found];
  return 'not-installed';
}

// A remark may say that something was mended; a phrase of a few words that only wants is a wish.
const WISH_MAX = 40;
const DONE =
  /^(?:fixed|patched|latest|updated|vulnerable|affected)\b|^(?:verwundbar|anfällig|vulnérable|vulnerabile|kwetsbaar|уязвим\p{L}*|脆弱(?:性あり)?|易受攻击|취약)$|^[a-z]+(?:-[a-z]+)+$/iu;

function isWish(cell: string): boolean {
  return cell.length <= WISH_MAX && !/[\d\\@/]/.test(cell) && !DONE.test(cell) && (isWanted(cell) || isUnreal(cell));
}

/** A column that asks whether an update is missing or needed: whatever is no "no" takes the updates away. */
function readNegated(statuses: Statuses, cell: string): undefined {
  if (kbsIn(cell).length === 0 && versionIn(cell) === undefined && !deniesBeside(cell)) deny(statuses);
  return undefined;
}

/** An unknown word is no "yes". Below "Installed" the day of installation may stand. */
function readStatus(statuses: Statuses, role: Role, cell: string): undefined {
  readNote(statuses, cell);
  if (isFailedLook(cell)) statuses.spoilt ??= 'no-answer';
  const on = role === 'installed' ? readBootTime(cell) : undefined;
  statuses.on ??= on;
  if (affirmsInstalled(cell) || on !== undefined) statuses.affirmed = true;
  else if (isAttempt(cell)) statuses.attempted = true;
  else if (deniesBeside(cell) || saysUndone(cell)) deny(statuses);
  else statuses.denied = true;
  return undefined;
}

function readBoot(fields: Fields, cell: string): BadReason | undefined {
  const boot = readBootTime(startInCell(cell));
  fields.boot ??= boot;
  if (boot !== undefined) return undefined;
  const uptime = readUptime(cell);
  if (uptime === undefined) return unread(cell);
  // "Boot time: 45 s" is how long it took.
  if (uptime.seconds < LONG_BOOT_SECONDS) return 'unreadable-value';
  fields.uptime ??= uptime;
  return undefined;
}

const LONG_BOOT_SECONDS = 3600;
