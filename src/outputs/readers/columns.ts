import { fileNamedIn, mentionsDriver } from '../values/file-name.ts';
import { versionIn } from '../values/versions.ts';
import { isMoment } from '../vocabulary/moments.ts';
import {
  BARE_VERSION,
  hostRank,
  isVagueStart,
  LAST_HOSTS,
  OF_WINDOWS,
  ORIGINS,
  OS_NAMES,
  OTHER_THINGS,
  PLACES,
  QFE,
  TITLES,
  TRUSTS,
} from '../vocabulary/neighbour-words.ts';
import { isOwnExport } from '../vocabulary/own-outputs.ts';
import { plainWord, wordsOf } from '../vocabulary/plain-word.ts';
import { roleOf } from '../vocabulary/role-of-heading.ts';
import { isStart, updateOf, type Role } from '../vocabulary/roles.ts';
import { isAttempt } from '../vocabulary/status.ts';
import { namesOneUpdate, roleOfUpdate } from '../vocabulary/update-heading.ts';

/**
 * The roles of columns that stand side by side: some mean something only beside others.
 *
 * @example columnsOf(['VM', 'Host', 'tcpip.sys']) // ['host', 'other-host', 'version']
 * @example columnsOf(['Server', 'OS', 'Version']) // ['host', 'product', 'os-version']
 */
export function columnsOf(headers: readonly string[]): readonly (Role | undefined)[] {
  const roles = headers.map(roleOf);
  if (isOwnExport(headers)) settleTold(roles);
  settleHosts(headers, roles);
  settleVersions(headers, roles);
  settleUpdates(headers, roles);
  settleFilesOfUpdate(roles);
  settleFindings(headers, roles);
  settleTitles(headers, roles);
  settleStatus(headers, roles);
  settleDays(headers, roles);
  settleInstalled(headers, roles);
  settleStarts(headers, roles);
  settleEvents(headers, roles);
  settleMoments(headers, roles);
  settleOrigins(headers, roles);
  if (roles.includes('host'))
    for (const [index, header] of headers.entries()) if (PLACES.has(plainWord(header))) roles[index] ??= 'place';
  return roles;
}

/** This site's own export: what it says of a machine is no fact, but no wish either. */
function settleTold(roles: (Role | undefined)[]): void {
  for (const [index, role] of roles.entries()) {
    if (role === undefined || role === 'found' || OF_NO_FACT.has(role)) roles[index] = 'told';
  }
}

/** The files of an update, in no machine's name: what it brings. */
function settleFilesOfUpdate(roles: (Role | undefined)[]): void {
  if (!(roles.includes('kb') && roles.includes('version') && roles.includes('file')) || roles.some(isOfMachine)) return;
  for (const [index, role] of roles.entries()) if (role === 'version' || role === 'kb') roles[index] = 'wanted';
}

/** In a scanner's report the name is that of a finding; Qualys calls the report of its finding, which has a number, "Results". */
function settleFindings(headers: readonly string[], roles: (Role | undefined)[]): void {
  const words = headers.map((header) => plainWord(header));
  if (words.includes('qid') && words.includes('results')) roles[words.indexOf('results')] = 'report';
  if (!roles.includes('report')) return;
  // Where a scanner knows no name, the machine is known by its address.
  if (roles.includes('host'))
    for (const [index, word] of words.entries()) if (word === 'ip') roles[index] ??= 'other-host';
  for (const [index, role] of roles.entries()) if (role === 'name') roles[index] = undefined;
}

const ZONES = wordsOf(
  'timezone tz zone utcoffset offset zeitzone fuseauhoraire zonahoraria fusoorario tijdzone часовойпояс タイムゾーン 时区 시간대',
);

/** A start that may be a job's is none beside things that have jobs, nor beside one that is the machine's. */
function settleStarts(headers: readonly string[], roles: (Role | undefined)[]): void {
  const boots = roles.flatMap((role, index) => (isStart(role) ? [index] : []));
  if (boots.length > 0)
    for (const [index, header] of headers.entries()) if (ZONES.has(plainWord(header))) roles[index] ??= 'zone';
  const vague = boots.filter((index) => isVagueStart(headers[index] ?? ''));
  const isBesideOther = headers.some((header) => OTHER_THINGS.has(plainWord(header)));
  if (isBesideOther || vague.length < boots.length) for (const index of vague) roles[index] = undefined;
}

// As Get-EventLog and Get-WinEvent call the moment.
const OF_EVENT = new Set(['timecreated', 'timegenerated', 'timewritten']);

/** An event of Windows: a message, and when it was written. */
function settleEvents(headers: readonly string[], roles: (Role | undefined)[]): void {
  const words = headers.map((header) => plainWord(header));
  const message = words.indexOf('message');
  if (message < 0 || !words.some((word) => OF_EVENT.has(word))) return;
  roles[message] = 'event';
  for (const [index, word] of words.entries()) if (OF_EVENT.has(word)) roles[index] = 'taken';
}

/** When an uptime was measured, also one that is the last value of an item. */
function settleMoments(headers: readonly string[], roles: (Role | undefined)[]): void {
  if (!roles.some((role, index) => role?.startsWith('uptime') === true || isLastValue(role, headers[index]))) return;
  for (const [index, header] of headers.entries())
    if (roles[index] === undefined && isMoment(header)) roles[index] = 'taken';
}

// "Fixed" of a machine: whatever is no "yes" is none.
const ASKS_DONE =
  /^(?:is\s)?(?:fixed|resolved|remediated|mitigated|up[ -]?to[ -]?date|latest|behoben|corrigée?|corregid[oa]|corrett[oa]|исправлен[оа]?|対策済み?|修正済み?|最新|已修复|수정됨)(?:$|\s?[?？(（])/iu;

/** Beside a machine and a fact: who told of it, and whether it is to be relied on. */
function settleOrigins(headers: readonly string[], roles: (Role | undefined)[]): void {
  const isFact = (role: Role | undefined): boolean => role === 'kb' || updateOf(role) !== undefined;
  const isOfDriver = roles.includes('version') && headers.some(mentionsDriver);
  if (!roles.some(isOfMachine) || !(isOfDriver || roles.some(isFact))) return;
  for (const [index, header] of headers.entries()) {
    if (roles[index] === 'wanted' && isOfDriver && !roles.includes('kb') && ASKS_DONE.test(header))
      roles[index] = 'status';
    if (roles[index] !== undefined && roles[index] !== 'other-host') continue;
    const word = plainWord(header);
    if (ORIGINS.has(word)) roles[index] = 'origin';
    else if (TRUSTS.has(word)) roles[index] = 'answer';
  }
}

const LAST_VALUE = /^(?:last|latest)\s?value$|^最新の値$/i;

function isLastValue(role: Role | undefined, header = ''): boolean {
  return role === 'found' && LAST_VALUE.test(header);
}

/** The status of an inventory that Windows prints. */
function settleStatus(headers: readonly string[], roles: (Role | undefined)[]): void {
  const status = headers.findIndex((header) => plainWord(header) === 'status');
  if (status >= 0 && headers.some((header) => QFE.has(plainWord(header)))) roles[status] = 'wmi-status';
}

/** In a list that people keep, an update without its day is not said to be installed. */
function settleDays(headers: readonly string[], roles: (Role | undefined)[]): void {
  if (headers.some((header) => OF_WINDOWS.has(plainWord(header)))) return;
  for (const [index, role] of roles.entries()) {
    if (role === 'installed-on') roles[index] = 'done-on';
    if (role === 'installed-by') roles[index] = 'done-by';
  }
}

// Columns that say what became of an update.
const STATES: ReadonlySet<Role | undefined> = new Set<Role>(['status', 'installed']);

/** "Title" beside what became of it: of updates, which history and reports of Windows have so; "Name" beside a machine, too. */
function settleTitles(headers: readonly string[], roles: (Role | undefined)[]): void {
  if (roles.includes('kb') || !roles.some((role) => STATES.has(role))) return;
  if (roles.includes('host') && !promiseFacts(roles))
    for (const [index, role] of roles.entries()) if (role === 'name') roles[index] = 'kb';
  for (const [index, header] of headers.entries()) if (TITLES.has(plainWord(header))) roles[index] ??= 'kb';
}

/** Columns for one update each, beside one for machines; and one of patches beside one for their state. */
function settleUpdates(headers: readonly string[], roles: (Role | undefined)[]): void {
  if (!roles.some(isOfMachine)) return;
  for (const [index, header] of headers.entries()) roles[index] ??= roleOfUpdate(header);
  // "Patch" beside "State", which says of each whether it is there.
  if (roles.includes('kb') || roles.includes('version') || !roles.some((role) => STATES.has(role))) return;
  const patches = [...headers.keys()].filter((index) => PATCH.test(headers[index] ?? ''));
  const [only, another] = patches;
  if (only !== undefined && another === undefined) roles[only] ??= 'kb';
}

// Where there are several, one has a number of the tool's own.
const PATCH = /^(?:u_)?patch(?:es)?(?:[ _]?(?:id|name|number|no|title))?$/i;

// "Present?" may be asked of one update.
const ASKS = /[?？]|有無|是否|여부/;

/** "Installed" without a column for updates may have them in its own cells. */
function settleInstalled(headers: readonly string[], roles: (Role | undefined)[]): void {
  // What VersionInfo has of every file: whether its maker marked it so. It says "False" of each.
  if (headers.some((header) => plainWord(header) === 'prerelease'))
    for (const [index, header] of headers.entries()) if (plainWord(header) === 'patched') roles[index] = undefined;
  if (roles.includes('kb')) return;
  for (const [index, header] of headers.entries()) {
    if (roles[index] === 'installed' && !isAttempt(header) && !ASKS.test(header)) roles[index] = 'inventory';
  }
}

/** True for a column that has machines, or may have them. */
export function isOfMachine(role: Role | undefined): boolean {
  return role === 'host' || role === 'other-host' || role === 'name';
}

/** Of several columns for machines the clearest is the one that rows are of. */
function settleHosts(headers: readonly string[], roles: (Role | undefined)[]): void {
  const ranks = headers.map((header, index) => (roles[index] === 'host' ? hostRank(header) : Infinity));
  const best = Math.min(...ranks);
  for (const [index, rank] of ranks.entries()) if (rank > best && rank < Infinity) roles[index] = 'other-host';
  if (best < Infinity || roles.includes('name')) return;
  const last = headers.findIndex((header, index) => roles[index] === undefined && LAST_HOSTS.has(plainWord(header)));
  if (last >= 0) roles[last] = 'host';
}

const BUILD = wordsOf('build buildnumber ver ビルド ビルド番号 buildnummer 内部版本号 빌드 빌드번호');

/** Whose version a column holds: tcpip.sys's, Windows' own, or that of something that no heading names. */
function settleVersions(headers: readonly string[], roles: (Role | undefined)[]): void {
  const words = headers.map((header) => plainWord(header.slice(0, 60)));
  const named = headers.map((header) => fileNamedIn(header) === 'tcpip.sys');
  const isNamed = (index: number): boolean => named[index] === true;
  const ownColumn = roles.some((role, index) => role === 'version' && isNamed(index));
  const saysFile = named.includes(true);
  // Of a file, where one stands beside it and no other column has its version.
  if (roles.includes('file') && roles.includes('host') && !roles.some((role) => role === 'version' || role === 'found'))
    for (const [index, word] of words.entries()) if (BUILD.has(word)) roles[index] = 'version';
  // With a column for the file, the version is the file's.
  const besideOs = words.some((word) => OS_NAMES.has(word)) && !roles.includes('os-version') && !roles.includes('file');
  const besideOther = words.some((word) => OTHER_THINGS.has(word));
  for (const [index, role] of roles.entries()) {
    if (role === 'installed' && saysFile && !ownColumn) roles[index] = 'version';
    if (role === 'found' && saysFile && !ownColumn) roles[index] = 'version';
    if (role === 'ignored' && isNamed(index)) roles[index] = 'unsure';
    if (role !== 'version' || isNamed(index)) continue;
    if (ownColumn) roles[index] = 'ignored';
    else if (!BARE_VERSION.has(words[index] ?? '') || saysFile) continue;
    else if (besideOther) roles[index] = 'found';
    else if (besideOs) roles[index] = 'os-version';
  }
}

// They say something of a fact in another column, or may name a machine: alone they are no table of facts.
const PROMISE_NOTHING = new Set<Role>([
  'host',
  'other-host',
  'name',
  'file',
  'original-name',
  'status',
  'installed',
  'inventory',
  'asked',
  'installed-on',
  'installed-by',
  'done-on',
  'done-by',
  'found',
  'wanted',
  'told',
  'wmi-status',
  'doubt',
  'phase',
  'answer',
  'error',
  'unit',
  'note',
  'remark',
  'aside',
  'day',
  'origin',
  'zone',
  'place',
  'start-note',
  'unknown',
  'open',
  'vague',
]);

const OF_NO_FACT = new Set<Role>(['wanted', 'missing', 'doubt', 'phase', 'answer', 'error']);

/**
 * True for a row of headings over machines, whatever the others mean: what stands below it is no plain list.
 *
 * @example headsMachines(['host', 'golden image'], ['host', undefined]) // true
 */
export function headsMachines(headers: readonly string[], roles: readonly (Role | undefined)[]): boolean {
  const others = roles.some(
    (role) => role === undefined || role === 'place' || OF_NO_FACT.has(role) || updateOf(role) !== undefined,
  );
  return (
    others &&
    roles.includes('host') &&
    headers.every(
      (header, index) =>
        header !== '' &&
        (!/\d/.test(header) || isAboutFile(header) || (namesOneUpdate(header) && roles[index] !== undefined)),
    )
  );
}

/** "tcpip.sys on SRV99": a heading all the same, unless the version stands in it. */
function isAboutFile(header: string): boolean {
  return fileNamedIn(header) !== undefined && versionIn(header) === undefined;
}

/**
 * True where these columns promise a fact, and not a host's name alone.
 *
 * @example promiseFacts(['host', 'version']) // true
 * @example promiseFacts(['host', 'status']) // false
 */
export function promiseFacts(roles: readonly (Role | undefined)[]): boolean {
  return roles.some((role) => role !== undefined && !PROMISE_NOTHING.has(role));
}
