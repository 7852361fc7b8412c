import { readBootTime } from '../../deadlines/boot-time.ts';
import { addStart, type Fields, hasFacts, noFields, type Sighting } from '../sighting.ts';
import {
  addFile,
  isOtherThing,
  readBoot,
  readHost,
  readName,
  readOsVersion,
  readProduct,
  readUp,
  readVersion,
  withClock,
} from './cell-values.ts';
import { isOfMachine, promiseFacts } from './columns.ts';
import { readArticles, readKbs, readMissing, readOfUpdate } from './update-cells.ts';
import {
  isJudgement,
  isNothing,
  noStatuses,
  readAsked,
  readInstalledBy,
  readInstalledOn,
  readNegated,
  readNote,
  readStatus,
  readUnknown,
  type Statuses,
} from './update-statuses.ts';
import { countBack } from '../counted-back.ts';
import { daysIn } from '../still-to-come.ts';
import type { BadReason } from '../text/line-ledger.ts';
import { fileNamedIn, isLanguageFile, isOtherFolder, mentionsDriver } from '../values/file-name.ts';
import { versionOfParts } from '../values/version-parts.ts';
import { addressIn, isNameLike, otherShareIn } from '../values/host-name.ts';
import { refusesVersion } from '../vocabulary/own-outputs.ts';
import { areOnlyKbs, NO_KBS } from '../values/kb-numbers.ts';
import { uptimeInMessage } from '../values/uptime-message.ts';
import { versionIn } from '../values/versions.ts';
import { isDoubtfulAside, isHarmlessNote, isHarmlessPhase } from '../vocabulary/harmless-notes.ts';
import { isHarmlessOrigin, leavesRow, leavesVersion } from '../vocabulary/remarks.ts';
import { isLabel } from '../vocabulary/labels.ts';
import { type Moment, readMoment } from '../vocabulary/moments.ts';
import { isCopy } from '../vocabulary/origins.ts';
import { roleOf } from '../vocabulary/role-of-heading.ts';
import { offsetOfZone } from '../vocabulary/start-headings.ts';
import { doubtsStart, leavesStart } from '../vocabulary/restarts.ts';
import { isStart, unitOf, updateOf, type Role } from '../vocabulary/roles.ts';
import {
  affirmsInstalled,
  deniesBeside,
  isAnswer,
  isNoAnswer,
  isYesOrNo,
  refuses,
  statusOf,
} from '../vocabulary/status.ts';

/** What was not taken of a cell, though its row was read. */
export interface Remark {
  readonly reason: BadReason;
  /** The cell's place in its row. */
  readonly index: number;
}

/** The heading or label of the value that a row is said to have and that can't be read; none for any other reason. */
export function headingOf(
  reason: BadReason,
  remarks: readonly Remark[],
  headings: readonly string[],
): string | undefined {
  if (reason !== 'unreadable-value') return undefined;
  return headings[remarks.find((remark) => remark.reason === reason)?.index ?? -1];
}

// Why a version can't be read that stands there: it might be another than what the updates beside it say.
const SPOILS: ReadonlySet<BadReason | undefined> = new Set<BadReason>([
  'cut-off',
  'bad-version',
  'several-versions',
  'foreign-version',
]);

/** A row while it is read: what stands in it, and what its cells have said so far. */
interface Row {
  readonly roles: readonly (Role | undefined)[];
  readonly cells: readonly string[];
  readonly fields: Fields;
  readonly statuses: Statuses;
  readonly remarks: Remark[];
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
  given: readonly string[],
  remarks: Remark[] = [],
): Sighting | BadReason {
  remarks.length = 0;
  const cells = withClock(roles, given);
  const row: Row = { roles, cells, fields: noFields(), statuses: noStatuses(), remarks };
  const { fields, statuses } = row;
  let versionProblem: BadReason | undefined;
  /** The note that takes the start back. */
  let doubtful: number | undefined;
  /** The answer that says no of the version. */
  let refused: number | undefined;
  let taken: { readonly at: Moment | undefined; readonly index: number } | undefined;
  const item = itemOf(roles, cells);
  const meant = foundOfFile(roles, cells) ? 'version' : (item ?? 'found');
  // "Found: yes" beside the version of the file
  const answer = roles.includes('version') ? 'asked' : meant === 'version' ? 'answer' : undefined;
  for (let index = 0; index < roles.length || index < cells.length; index += 1) {
    const role =
      roles[index] === 'found' ? ((isAnswer(cells[index] ?? '') ? answer : undefined) ?? meant) : roles[index];
    // "Uptime" is what was measured, and no machine.
    if (item !== undefined && role === 'name') continue;
    const cell = role === 'uptime' && roles[index + 1] === 'unit' ? withUnit(cells, index) : cells[index];
    // Also where nothing stands: that may be what puts the update off.
    if (role === 'taken') taken ??= { at: readMoment(cell ?? ''), index };
    if (role === 'unknown' || (isNoted(role) && !isHarmlessNote(cell ?? ''))) statuses.unknown ??= index;
    if (cell === undefined || cell === '') {
      // Nobody says yes.
      if (SAYS_YES.has(role)) statuses.attempted = true;
      continue;
    }
    if ((role === 'open' || role === 'vague' || role === 'asked') && readBootTime(cell) !== undefined)
      statuses.unknown ??= index;
    const found =
      role === undefined || UNKNOWN.has(role) || isNoted(role)
        ? readUnknown(statuses, cell)
        : readCell(row, role, cell);
    if (role === 'file' && isOtherThing(cell) && !cells.some(mentionsDriver)) return 'other-file';
    // Whatever else can't be read: the row is a sentence, or the version another file's or program's.
    if (found === 'prose' && role === 'host') return isNoAnswer(cell) ? 'no-name' : found;
    if (found === 'other-file' || (found === 'unnamed-file' && role === 'name' && roles.includes('version')))
      return found;
    if (found === 'unnamed-file' && role === 'name') continue;
    // The day beside an update or a version may be one to come.
    if (role === undefined || MAY_DATE.has(role)) {
      if ((isNoted(role) && role !== 'taken') || role === 'aside') statuses.on ??= readBootTime(cell);
      const days = roles.includes('version') ? daysIn(cell) : [];
      if (days.length > 0) fields.versionDays = [...(fields.versionDays ?? []), ...days];
    }
    if (isAgainstStart(row, role, cell)) doubtful ??= index;
    // A moment that can't be read says nothing of a start.
    if (isRefusal(row, role, cell)) refused ??= index;
    else if (isRemark(row, role, cell)) {
      statuses.unknown ??= index;
      if (roles.includes('version')) statuses.spoilt ??= 'unclear-column';
    }
    const mayPutOff = role === 'remark' || role === 'day' || (role === 'taken' && areOfDriver(roles));
    if (mayPutOff && !isHarmlessNote(cell)) statuses.spoilt ??= 'unclear-column';
    if (found === undefined) continue;
    // Two tables side by side: nobody knows whose the facts are.
    if (found === 'second-name' && role === 'host' && roles.filter(isOfDriver).length > 1) {
      statuses.unknown ??= index;
      statuses.spoilt ??= found;
      doubtful ??= index;
    }
    remarks.push({ reason: found, index });
    if (role === 'version') versionProblem ??= found;
  }
  if (roles.includes('place'))
    fields.places = roles.flatMap((role, index) => (role === 'place' ? [(cells[index] ?? '').toUpperCase()] : []));
  if (roles.includes('report') && fields.host === undefined && !fields.apart)
    fields.host = addressIn(cells[roles.indexOf('other-host')] ?? '');
  if (taken !== undefined && !countBack(fields, taken.at))
    remarks.push({ reason: 'unreadable-value', index: taken.index });
  if (roles.includes('event')) {
    if (fields.boot === undefined) return 'no-fact';
    // In a log without names the next event may be another machine's.
    if (fields.host === undefined) return 'no-name';
    fields.boot = { ...fields.boot, logged: true };
  }
  if (describesFiles(row)) return 'unclear-column';
  settleUpdates(row);
  versionProblem = settleVersion(row, versionProblem);
  const elsewhere = fields.version === undefined ? undefined : shareBeside(row);
  if (elsewhere !== undefined) {
    // The one that asked.
    if (fields.kbs.length > 0 || fields.boot !== undefined || fields.uptime !== undefined) {
      fields.version = undefined;
      remarks.push({ reason: 'second-name', index: roles.indexOf('version') });
    } else [fields.host, fields.domain] = [elsewhere, undefined];
  }
  if (fields.version !== undefined && roles.includes('told') && cells.some(refusesVersion))
    fields.version = { ...fields.version, refused: true };
  if (refused !== undefined && fields.version !== undefined) {
    fields.version = { ...fields.version, refused: true };
    remarks.push({ reason: 'unclear-column', index: refused });
  }
  settleZone(row);
  settleStart(row, doubtful);
  const spoilt = fields.version === undefined && versionProblem !== undefined;
  // Updates beside a version that can't be read prove nothing: the version might say otherwise.
  if (spoilt && SPOILS.has(versionProblem)) fields.kbs = NO_KBS;
  if (hasFacts(fields) && (fields.host !== undefined || !spoilt)) return fields;
  if (!isAsked(row)) return versionProblem ?? remarks[0]?.reason ?? 'no-fact';
  // A version that is not taken is not to vanish either.
  for (const [index, role] of roles.entries()) {
    if (
      (role === 'wanted' || role === 'unsure' || role === 'status') &&
      typeof versionIn(cells[index] ?? '') === 'object'
    )
      remarks.push({ reason: role === 'unsure' ? 'unnamed-file' : 'wanted', index });
  }
  return fields;
}

/**
 * Takes a row's version, or takes it away again, once all that stands beside it is known. The numbers can't be stale;
 * without them, a version is only as good as every cell for it. A record that ends among them may have held what takes
 * the text back.
 *
 * @param unread why a cell for it can't be read
 * @returns why there is none
 */
function settleVersion(
  { roles, cells, fields, statuses: { spoilt }, remarks }: Row,
  unread: BadReason | undefined,
): BadReason | undefined {
  let problem = unread;
  const isCut = roles.includes('part-0') && !roles.includes('part-3') && fields.version !== undefined;
  if (fields.version !== undefined && problem === undefined && namesNone(roles, cells)) {
    problem = 'unnamed-file';
    remarks.push({ reason: problem, index: roles.indexOf('version') });
  }
  const version = versionOfParts(roles, cells) ?? problem ?? (isCut ? 'cut-off' : fields.version);
  fields.version = typeof version === 'object' && spoilt === undefined ? version : undefined;
  if (typeof version === 'object') {
    if (spoilt !== undefined) remarks.push({ reason: spoilt, index: roles.indexOf('version') });
  } else if (version !== undefined && problem === undefined)
    remarks.push({ reason: version, index: roles.indexOf(isCut ? 'version' : 'raw-version') });
  return problem;
}

/** Puts the zone of its clock to a start that has none. */
function settleZone({ roles, cells, fields }: Row): void {
  const { boot } = fields;
  const offsetMinutes = roles.includes('zone') ? offsetOfZone(cells[roles.indexOf('zone')] ?? '') : undefined;
  if (boot?.offsetMinutes === undefined && boot !== undefined && offsetMinutes !== undefined)
    fields.boot = { ...boot, offsetMinutes };
}

/** Takes a start away, and the uptime with it, that a note takes back or the row calls a plan; beside an update or a version the plan may be of that. */
function settleStart({ roles, fields, statuses: { spoilt }, remarks }: Row, doubtful: number | undefined): void {
  if (fields.boot === undefined && fields.uptime === undefined) return;
  const isPlan = (spoilt === 'wanted' || spoilt === 'unclear-column') && !areOfDriver(roles);
  if (!isPlan && doubtful === undefined) return;
  fields.boot = undefined;
  fields.uptime = undefined;
  fields.otherStarts = undefined;
  if (doubtful !== undefined) remarks.push({ reason: 'unclear-column', index: doubtful });
  else if (isPlan)
    remarks.push({ reason: spoilt, index: roles.findIndex((role) => isStart(role) || role === 'uptime') });
}

/** True for a note that takes a start back: beside one alone any that is not known to leave it, elsewhere what is of starts. */
function isAgainstStart({ roles, cells }: Row, role: Role | undefined, note: string): boolean {
  if (role === 'start-note') return !leavesStart(note, cells[roles.indexOf('host')] ?? '');
  return areOfDriver(roles) && (role === 'aside' || role === 'note' || role === 'remark') && doubtsStart(note);
}

/** True where a column is for an update or a version. */
function areOfDriver(roles: readonly (Role | undefined)[]): boolean {
  return roles.some(isOfDriver);
}

function isOfDriver(role: Role | undefined): boolean {
  return role === 'kb' || role === 'version';
}

/** The number of a cell and the unit in the next one. */
function withUnit(cells: readonly string[], index: number): string {
  const number = cells[index] ?? '';
  return number === '' ? '' : `${number} ${cells[index + 1] ?? ''}`;
}

// What may have the day of a plan, beside a version.
const MAY_DATE: ReadonlySet<Role> = new Set<Role>([
  'note',
  'remark',
  'day',
  'aside',
  'vague',
  'doubt',
  'phase',
  'status',
  'installed',
  'inventory',
  'asked',
  'installed-on',
  'done-on',
  'answer',
  'wanted',
]);

const SAYS_YES: ReadonlySet<Role | undefined> = new Set<Role>([
  'status',
  'installed',
  'inventory',
  'done-on',
  'done-by',
]);

const UNKNOWN: ReadonlySet<Role> = new Set<Role>(['open', 'unknown', 'vague', 'aside', 'place']);

/** The machine on whose disk the row's file is, where the row is of another. */
function shareBeside({ roles, cells, fields: { host } }: Row): string | undefined {
  if (host === undefined) return undefined;
  const path = cells.find(
    (cell, index) => (roles[index] === 'file' || roles[index] === 'name') && cell.includes('\\\\'),
  );
  return path === undefined ? undefined : otherShareIn(path, host);
}

/** True for a row with a place for the file, in which nothing stands. */
function namesNone(roles: readonly (Role | undefined)[], cells: readonly string[]): boolean {
  return (
    roles.includes('file') &&
    roles.every((role, index) => role !== 'file' || !cells[index]) &&
    !cells.some(mentionsDriver)
  );
}

/** What was measured, as monitors have it in a cell beside "Last value". */
function itemOf(roles: readonly (Role | undefined)[], cells: readonly string[]): 'version' | 'uptime' | undefined {
  if (!roles.includes('found') || roles.includes('version')) return undefined;
  for (const [index, cell] of cells.entries()) {
    if (roles[index] !== undefined && roles[index] !== 'name') continue;
    const role = roleOf(cell);
    if (role === 'uptime' || (role === 'version' && fileNamedIn(cell) === 'tcpip.sys')) return role;
  }
  return undefined;
}

const MAY_NAME: ReadonlySet<Role | undefined> = new Set<Role | undefined>(['file', 'unknown', 'vague', undefined]);

/** True where what was found is the version of tcpip.sys, since another cell names the file. */
function foundOfFile(roles: readonly (Role | undefined)[], cells: readonly string[]): boolean {
  if (!roles.includes('found') || roles.includes('version')) return false;
  return cells.some((cell, index) => MAY_NAME.has(roles[index]) && fileNamedIn(cell) === 'tcpip.sys');
}

/** Updates count only where no cell beside them says otherwise. */
function settleUpdates({ fields, statuses, roles, remarks }: Row): void {
  const { affirmed, attempted, titled, denied, unknown, absent, spoilt, on } = statuses;
  const doubted = denied || spoilt !== undefined || (attempted && !affirmed);
  const others = titled.filter((kb) => !fields.kbs.includes(kb));
  if (affirmed || absent) fields.kbs = [...fields.kbs, ...others];
  else if (others.length > 0) remarks.push({ reason: 'not-installed', index: roles.indexOf('kb') });
  if (fields.kbs.length > 0 && (doubted || unknown !== undefined)) {
    if (absent) fields.absent = [...fields.absent, ...fields.kbs];
    fields.kbs = NO_KBS;
    if (doubted || unknown === undefined) remarks.push({ reason: 'not-installed', index: roles.indexOf('kb') });
    else remarks.push({ reason: 'unclear-column', index: unknown });
  }
  if (on !== undefined && fields.kbs.length > 0) fields.installs = fields.kbs.map((kb) => ({ kb, on }));
}

/**
 * True for a row of a machine of which nothing is known: it was asked and did not answer. Its name has to be one, since
 * a line below a list ("Total, 3") may look like a row.
 */
function isAsked({ fields: { host }, roles, cells }: Row): boolean {
  if (host === undefined || cells.length < 2 || /\s/.test(host)) return false;
  if (!roles.includes('host') || !(promiseFacts(roles) || roles.includes('error'))) return false;
  const others = roles.every((role, index) => role === 'host' || (cells[index] ?? '') === '');
  return others || isNameLike(host) || !isLabel(host);
}

// How many, how large; "45 of 60", "75 %".
const AMOUNT = /^\d[\d\s.,']*(?:\s?%|\s?\p{L}{1,3}\s\d+|\/\d+)?$/u;
// What is of the file itself.
const OF_FILE: ReadonlySet<Role | undefined> = new Set<Role>([
  'file',
  'original-name',
  'version',
  'raw-version',
  'found',
  'ignored',
  'wanted',
  'told',
  'os-version',
  'product',
  'part-0',
  'part-1',
  'part-2',
  'part-3',
]);

const UNHEADED: ReadonlySet<Role | undefined> = new Set<Role | undefined>([
  'unknown',
  'open',
  'vague',
  'day',
  'asked',
  undefined,
]);

/**
 * True for a row in no machine's name that tells of a file by itself, or counts, or dates what was once: its table is of
 * what an update brings, of how many have it, or of what one had when.
 */
function describesFiles({ roles, cells, fields: { version, kbs } }: Row): boolean {
  if ((version === undefined && kbs.length === 0) || roles.some(isOfMachine) || roles.some(isStart)) return false;
  const beside = cells.filter((cell, index) => cell !== '' && !OF_FILE.has(roles[index]));
  const file = cells[roles.indexOf('file')] ?? '';
  if (file !== '' && !/[\\/]/.test(file)) return beside.length > 0 || roles.includes('product');
  const isDated = version !== undefined && beside.some((cell) => readBootTime(cell) !== undefined);
  const counts = cells.some((cell, index) => UNHEADED.has(roles[index]) && AMOUNT.test(cell));
  return file === '' && (isDated || counts);
}

/** True for words beside facts of which nothing is known that leaves these as they are. */
function isRemark({ roles, cells }: Row, role: Role | undefined, cell: string): boolean {
  const host = cells[roles.indexOf('host')] ?? '';
  // A report in lines of its own is no remark.
  if (cell.includes('\n')) return false;
  switch (role) {
    case 'aside':
      return !leavesRow(cell, host) || (roles.includes('version') && isDoubtfulAside(cell));
    case 'vague':
      return roles.includes('version') ? !leavesVersion(cell, host) : !leavesRow(cell, host);
    case 'origin':
      return !isHarmlessOrigin(cell, host);
    case 'status':
    case 'installed':
    case 'inventory':
    case 'asked':
      // Whether an update is installed is asked beside updates.
      if (roles.includes('kb') || !roles.includes('version') || areOnlyKbs(cell)) return false;
      return statusOf(cell).size === 0 && !isJudgement(cell) && !leavesVersion(cell, host);
    default:
      return false;
  }
}

/** True for an answer that says no of a version: that it is not installed, or not what it should be. */
function isRefusal({ roles }: Row, role: Role | undefined, cell: string): boolean {
  if (!STATES.has(role) || !roles.includes('version') || roles.includes('kb')) return false;
  return role === 'asked' ? deniesBeside(cell) : refuses(cell);
}

const STATES: ReadonlySet<Role | undefined> = new Set<Role>(['status', 'installed', 'inventory', 'asked']);

function isState(role: Role | undefined): boolean {
  return role === 'status' || role === 'installed';
}

function isNoted(role: Role | undefined): role is 'note' | 'remark' | 'taken' | 'day' {
  return role === 'note' || role === 'remark' || role === 'taken' || role === 'day';
}

/** Puts what a cell says into the fields; says why where it can't be read. */
function readCell({ fields, statuses, roles }: Row, role: Role, cell: string): BadReason | undefined {
  switch (role) {
    case 'host':
      return readHost(fields, cell);
    case 'other-host':
    // "Source: planned"
    case 'origin':
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
      return readArticles(fields, statuses, cell);
    case 'installed-on':
    case 'done-on':
      return readInstalledOn(statuses, cell, role === 'done-on');
    case 'installed-by':
    case 'done-by':
      return readInstalledBy(statuses, cell, role === 'done-by');
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
    case 'asked':
      return readAsked(statuses, cell);
    case 'doubt':
      statuses.attempted = true;
      return undefined;
    case 'phase':
      statuses.attempted = true;
      readNote(statuses, cell);
      if (isCopy(cell)) statuses.spoilt ??= 'other-file';
      // Where a status says what became of it, the words here are names.
      else if (!isHarmlessPhase(cell) && !roles.some(isState)) statuses.spoilt ??= 'unclear-column';
      return undefined;
    case 'answer':
      readNote(statuses, cell);
      if (deniesBeside(cell)) statuses.spoilt ??= 'no-answer';
      return undefined;
    case 'error':
      if (!isNothing(cell)) statuses.spoilt ??= 'no-answer';
      return undefined;
    case 'report':
      return readUnknown(statuses, cell);
    case 'start-note':
      return undefined;
    case 'event': {
      const uptime = uptimeInMessage(cell);
      return uptime === undefined ? 'no-fact' : (addStart(fields, { uptime }), undefined);
    }
    case 'boot':
      return readBoot(fields, cell);
    case 'uptime':
      return readUp(fields, cell);
    default: {
      const unit = unitOf(role);
      if (unit !== undefined) return readUp(fields, cell, unit);
      if (isStart(role)) return readBoot(fields, cell, role.slice('boot-'.length));
      const kb = updateOf(role);
      return kb === undefined ? undefined : readOfUpdate(fields, statuses, kb, cell, role.startsWith('has-'));
    }
  }
}
