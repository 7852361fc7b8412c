import { type BootTime, readBootTime, withOrder } from '../../deadlines/boot-time.ts';
import { startInCell } from '../../deadlines/exported-start.ts';
import { readUptime } from '../../deadlines/uptime.ts';
import { compareFileVersions } from '../../domain/file-version.ts';
import type { VersionFound } from '../machine.ts';
import { addStart, type Fields } from '../sighting.ts';
import type { BadReason } from '../text/line-ledger.ts';
import { fileNamedIn } from '../values/file-name.ts';
import { domainIn, hostIn, isNameLike, nameIn, shareHostIn, isRange } from '../values/host-name.ts';
import { productIn } from '../values/product.ts';
import { isOnlyOsVersion, isOnlyVersion, osVersionIn, versionIn } from '../values/versions.ts';
import { isLabel, mayBeName } from '../vocabulary/labels.ts';
import { isDriverAlone } from '../vocabulary/role-of-heading.ts';
import { isStart, type Role } from '../vocabulary/roles.ts';
import { deniesInstalled, isNoAnswer } from '../vocabulary/status.ts';
import { isUnreal, isWanted } from '../vocabulary/wanted.ts';

/*
 * What single cells say, each put into the fields of its row. What is returned says why nothing, or not all, was taken.
 * Of updates: see `update-cells.ts`.
 */

/** An uptime; its unit, where the heading has it and the cell may not. */
export function readUp(fields: Fields, cell: string, unit?: string): BadReason | undefined {
  const uptime = readUptime(cell, unit);
  if (uptime === undefined) return unread(cell);
  addStart(fields, { uptime });
  return undefined;
}

/** Why a cell under a known heading gave nothing: there was nothing to be had, or it can't be read. */
function unread(cell: string): BadReason {
  return isNoAnswer(cell) ? 'no-answer' : 'unreadable-value';
}

// Words without digits and dots, and not in capitals throughout.
const SMALL_WORDS = /^[^\d.]*[\p{Ll}\p{Lo}][^\d.]*$/u;

// What stands for all, for those that have no row, or for none.
const NO_MACHINE =
  /^(?:standard|limit|default|backup|reference|(?:(?:all|any|the)\s)?(?:others?|remaining|rest)|(?:all|both)\s.*|alle\s.*|(?:alle\s)?(?:übrigen?|andere[nr]?|restlichen?)|referenz|(?:les\s)?autres|(?:el\s)?resto|(?:los\s)?(?:demás|otros)|(?:gli\s)?altri|overige[n]?|остальные|другие|outros|標準|見本|その他|他|残り|其他|其它|标准|기타|나머지|표준)$/iu;

function saysMore(words: string): boolean {
  return isWanted(words) || isUnreal(words) || deniesInstalled(words) || isLabel(words) || NO_MACHINE.test(words);
}

/** True for the names of several machines in one cell: "SRV01/SRV02". */
function areSeveral(cell: string): boolean {
  const names = /[/&+;,]/.test(cell) ? cell.split(/\s*[/&+;,]\s*/) : [];
  return names.length > 1 && names.every((name) => /[a-z]/i.test(name) && isNameLike(name));
}

/** The machine. Of two names in two cells the first is taken. */
export function readHost(fields: Fields, cell: string): BadReason | undefined {
  // A sentence in the place of a row begins with such a word; no list has a machine of that name.
  if ((SMALL_WORDS.test(cell) && saysMore(cell)) || areSeveral(cell) || isRange(cell.trim())) return 'prose';
  const found = nameIn(cell);
  if (typeof found === 'object') {
    if (fields.host === undefined) {
      fields.host = found.host;
      fields.domain = domainIn(cell);
    } else if (fields.host.toUpperCase() !== found.host.toUpperCase()) return 'second-name';
    return undefined;
  }
  if (fields.host !== undefined) return undefined;
  // A name of several words is one where a heading says that there is a name; not "Latest (Jan 2020)", "e.g. SRV99",
  // "rem SRV99", "SRV99 - error".
  if (found === undefined && (isWanted(cell) || isUnreal(cell) || /^rem\s/i.test(cell) || isNameWithNo(cell)))
    return 'prose';
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

/** True for a name with a word behind it that is an answer of no. */
function isNameWithNo(cell: string): boolean {
  const [name = '', ...words] = cell.split(/\s-\s/);
  return isNameLike(name) && words.some((word) => deniesInstalled(word) || isNoAnswer(word));
}

/** True for words that are no path: a driver, module or program by its name alone, "afd", or a note, "(KB2688338)". */
export function isOtherThing(cell: string): boolean {
  return /[\p{L}\p{N}]/u.test(cell) && !/[\\/]/.test(cell) && shareHostIn(cell) === undefined;
}

/** Takes what a file's name says, or its path, which may lead to another machine's disk. */
export function addFile(fields: Fields, cell: string, named: ReturnType<typeof fileNamedIn>): BadReason | undefined {
  if (named === 'other-file' || (named !== undefined && !isDriverAlone(cell))) return 'other-file';
  fields.host ??= shareHostIn(cell);
  return undefined;
}

/** "Name" is the file in WMI, the product in Win32_OperatingSystem, and the host in people's lists. */
export function readName(fields: Fields, cell: string, isBesideVersion: boolean): BadReason | undefined {
  const named = fileNamedIn(cell);
  if (named !== undefined) return addFile(fields, cell, named);
  const product = productIn(cell);
  if (product !== undefined) fields.product ??= product;
  else {
    const host = isBesideVersion && !isNameLike(cell) && !mayBeName(cell) ? undefined : hostIn(cell);
    // The name of a program: the version beside it is the program's.
    if (host === undefined) return 'unnamed-file';
    fields.host ??= host;
    fields.domain ??= domainIn(cell);
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

/** tcpip.sys's version, alone in its cell; where Windows' own stands in its place, that. */
export function readVersion(fields: Fields, text: string): BadReason | undefined {
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

/** Windows' own version, or its name. */
export function readOsVersion(fields: Fields, cell: string): BadReason | undefined {
  const osVersion = osVersionIn(cell.replace(/^(\d+\.\d+\.\d+)\.\d+$/, '$1'));
  if (osVersion !== undefined) fields.osVersion ??= osVersion;
  // A build alone ("7601") may be part of the version; some write the product's name here.
  else if (!/^\d{4,5}$/.test(cell)) return readProduct(fields, cell);
  return undefined;
}

/** The name of Windows. */
export function readProduct(fields: Fields, cell: string): BadReason | undefined {
  const product = productIn(cell);
  fields.product ??= product;
  return product === undefined ? unread(cell) : undefined;
}

const LONG_BOOT_SECONDS = 3600;

/** A start as its heading has it: on a clock of another zone, or with the day or the month first. */
function asTold(boot: BootTime, told: string): BootTime {
  if (told === 'dmy') return withOrder(boot, 'day-month-year');
  if (told === 'mdy') return withOrder(boot, 'month-day-year');
  return told === '' || boot.offsetMinutes !== undefined ? boot : { ...boot, offsetMinutes: Number(told) };
}

// Of some day, which another column may have.
const CLOCK = /^(?:[01]?\d|2[0-3])[:：][0-5]\d(?:[:：][0-5]\d(?:\.\d+)?)?(?:\s?[AP]M)?$/i;

/**
 * The cells of a row with the day and the clock of its start in one, where two columns have them.
 *
 * @example withClock(['host', 'boot', 'boot'], ['SRV01', '2023-05-25', '10:05:22'])[1] // '2023-05-25 10:05:22'
 */
export function withClock(roles: readonly (Role | undefined)[], cells: readonly string[]): readonly string[] {
  const clock = roles.findIndex((role, index) => isStart(role) && CLOCK.test(cells[index] ?? ''));
  if (clock < 0) return cells;
  const day = roles.findIndex((role, index) => isStart(role) && readBootTime(cells[index] ?? '')?.dateOnly === true);
  if (day < 0) return cells;
  const joined = [...cells];
  [joined[day], joined[clock]] = [`${cells[day]} ${cells[clock]}`, ''];
  return joined;
}

/** A start; or an uptime, where that stands below the heading for starts. */
export function readBoot(fields: Fields, cell: string, told = ''): BadReason | undefined {
  const boot = readBootTime(startInCell(cell));
  if (boot !== undefined) {
    addStart(fields, { boot: asTold(boot, told) });
    return undefined;
  }
  const uptime = CLOCK.test(cell) ? undefined : readUptime(cell);
  if (uptime === undefined) return unread(cell);
  // "Boot time: 45 s" is how long it took.
  if (uptime.seconds < LONG_BOOT_SECONDS) return 'unreadable-value';
  addStart(fields, { uptime });
  return undefined;
}
