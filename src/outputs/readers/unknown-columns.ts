import { isFromScript, isOwnExport } from '../vocabulary/own-outputs.ts';
import { isStart, updateOf, type Role } from '../vocabulary/roles.ts';
import { saysTakenBack } from '../vocabulary/status.ts';
import { areClearBelowAny, areExplicit, arePrinted, isPrinted, meaningOf } from '../vocabulary/heading-words.ts';
import { describesMachine } from '../vocabulary/machine-words.ts';
import { isOfMachine } from './columns.ts';
import { mentionsDriver } from '../values/file-name.ts';
import { namesFormer } from '../vocabulary/origins.ts';
import { DAYS, NOTES, OF_THINGS, OF_WINDOWS, ORIGINS } from '../vocabulary/neighbour-words.ts';
import { isDayOfLook } from '../vocabulary/labels.ts';
import { plainWord, spaced } from '../vocabulary/plain-word.ts';

/**
 * The roles of columns, where some are not known. Beside updates they are `unknown`, since they may put the updates off;
 * they are `open` where the table says by itself that its updates are installed: a day in them puts these off. Beside a
 * version that no heading calls tcpip.sys's they may name what it is of: then it is `found`. Where the headings say what
 * the facts are, notes are `aside`, and what is not known is `vague`. Notes beside a start alone are
 * `start-note`.
 *
 * @example withUnknown(['Host', 'Uptime', 'Note'], ['host', 'uptime', undefined]) // ['host', 'uptime', 'start-note']
 * @example withUnknown(['Host', 'KB', 'Wave', 'Owner'], ['host', 'kb', undefined, undefined]) // ['host', 'kb', 'unknown', undefined]
 * @example withUnknown(['Host', 'HotFixID', 'Bucket'], ['host', 'kb', undefined]) // ['host', 'kb', 'vague']
 * @example withUnknown(['Host', 'tcpip.sys', 'Remark'], ['host', 'version', undefined]) // ['host', 'version', 'aside']
 * @example withUnknown(['Host', 'Composant', 'Version'], ['host', undefined, 'version']) // ['host', undefined, 'found']
 */
export function withUnknown(
  headers: readonly string[],
  roles: readonly (Role | undefined)[],
): readonly (Role | undefined)[] {
  const told = besideFacts(headers, roles);
  if (!roles.some(isOfStart) || roles.some(isOfUpdates) || roles.includes('version')) return told;
  return told.map((role, index) => (role === undefined && isNote(headers[index]) ? 'start-note' : role));
}

function isOfStart(role: Role | undefined): boolean {
  return isStart(role) || role?.startsWith('uptime') === true;
}

function besideFacts(headers: readonly string[], roles: readonly (Role | undefined)[]): readonly (Role | undefined)[] {
  if (isOwnExport(headers) || isFromScript(headers)) return withUnknownUpdates(headers, roles);
  const isNamed = headers.some(mentionsDriver);
  const tellsOfThings = headers.some((header) => OF_THINGS.has(plainWord(header)));
  // "Old host" in the place of the machine.
  if (!roles.some(isOfMachine) && headers.some(namesFormer))
    return roles.map((role) => (role === 'version' || role === 'kb' || role === 'inventory' ? 'unsure' : role));
  const isUnclear = roles.some(
    (role, index) =>
      (role === undefined && !isClear(headers[index] ?? '')) || (role === 'asked' && !roles.includes('file')),
  );
  const noted = withAsides(headers, withUnknownUpdates(headers, roles));
  if (isNamed || !roles.includes('version')) return noted;
  return noted.map((role, index) => {
    if (role === 'version' && (tellsOfThings || isUnclear)) return 'found';
    return MAY_REMARK.has(role) && isNote(headers[index]) ? 'remark' : role;
  });
}

const MAY_REMARK: ReadonlySet<Role | undefined> = new Set<Role | undefined>(['note', 'aside', 'day', undefined]);

/**
 * The same, as far as updates are concerned.
 *
 * @example withUnknownUpdates(['Host', 'Composant', 'Version'], ['host', undefined, 'version']) // ['host', undefined, 'version']
 */
export function withUnknownUpdates(
  headers: readonly string[],
  roles: readonly (Role | undefined)[],
): readonly (Role | undefined)[] {
  if (!roles.some(isOfUpdates) || isOwnExport(headers) || arePrinted(headers)) return roles;
  // Of no machine, and by the name of the column alone: what is known of an update, or how many have it.
  const isCatalogue = roles.includes('kb') && !roles.some(isOfMachine) && !areClearBelowAny(headers);
  const unclear = roles.includes('kb') && !areExplicit(headers) ? 'unknown' : 'open';
  return roles.map((role, index) => {
    const header = headers[index] ?? '';
    if (
      isCatalogue &&
      (role === undefined || role === 'asked' || role === 'article') &&
      !isPrinted(header) &&
      !isOrigin(header)
    )
      return 'unknown';
    if (role !== undefined && role !== 'asked') return role;
    if (saysTakenBack(header)) return 'missing';
    // "Installed y/n", "Installationsstand": whatever is asked there, what is no yes is none.
    if (roles.includes('kb') && meaningOf(header) === 'installed') return 'installed';
    if (role === 'asked') return unclear === 'open' ? role : unclear;
    if (unclear === 'unknown' && isNote(header)) return 'note';
    return isClear(header) || (unclear === 'open' && isDayOfLook(spaced(header))) ? undefined : unclear;
  });
}

/** What is told beside facts whose headings say what they are. */
function withAsides(headers: readonly string[], roles: readonly (Role | undefined)[]): readonly (Role | undefined)[] {
  const isNamed = headers.some(mentionsDriver);
  const isExplicit = isNamed
    ? roles.includes('version')
    : roles.some(isOfUpdates) && !roles.includes('unknown') && !roles.includes('note');
  if (!isExplicit || arePrinted(headers)) return roles;
  return roles.map((role, index) => {
    const header = headers[index] ?? '';
    const word = plainWord(header);
    if (role === 'open') return 'vague';
    if (role !== undefined || OF_WINDOWS.has(word)) return role;
    if (DAYS.has(word)) return 'day';
    if (isNote(header) || (isNamed && word === '')) return 'aside';
    return isNamed && !isClear(header) ? 'vague' : undefined;
  });
}

/** The roles of a record's properties: its notes may be about a version beside them. */
export function withRecordNotes(
  keys: readonly string[],
  roles: readonly (Role | undefined)[],
): readonly (Role | undefined)[] {
  const noted = withUnknownUpdates(keys, roles);
  if (!noted.includes('version') || arePrinted(keys)) return noted;
  return noted.map((role, index) => (role === undefined && isNote(keys[index]) ? 'aside' : role));
}

/** What Get-HotFix calls the machine in other languages: "Quelle". */
function isOrigin(header: string): boolean {
  return ORIGINS.has(plainWord(header));
}

function isOfUpdates(role: Role | undefined): boolean {
  return role === 'kb' || role === 'inventory' || updateOf(role) !== undefined;
}

function isNote(header = ''): boolean {
  // "Remark 2"
  const word = plainWord(header).replace(/\d$/, '');
  return NOTES.has(word) && !OF_THINGS.has(word);
}

function isClear(header: string): boolean {
  const word = plainWord(header);
  return (
    word === '' || describesMachine(header) || NOTES.has(word) || (word.length > 1 && meaningOf(header) === 'nothing')
  );
}
