import { isSame } from './subject.ts';
import type { UnclearHeading } from './heading-scope.ts';
import type { ReaderName } from './machine.ts';
import { checkScript } from './readers/check-script.ts';
import { fileRecord } from './readers/file-record.ts';
import { powershellList } from './readers/property-list.ts';
import { timespan } from './readers/timespan.ts';
import type { Sighting } from './sighting.ts';
import type { Surroundings } from './surroundings.ts';
import type { BadReason, Line } from './text/line-ledger.ts';
import { mentionsDriver } from './values/file-name.ts';
import { arePrinted, tellOfInstallation } from './vocabulary/heading-words.ts';

// Rows and lines of lists: without a name of their own they are of the machine right above them, or of nobody.
const LISTS: ReadonlySet<ReaderName> = new Set(['free-line', 'delimited-list']);
// Whatever printed these, they are of what is installed.
const SAYS_INSTALLED: ReadonlySet<ReaderName> = new Set([
  'systeminfo',
  'systeminfo-csv',
  'psinfo',
  'installed-updates',
  'check-script',
]);
const NO_HEADERS: readonly string[] = [];

/** True where rows and lines without a name of their own are of the machine right above them, or of nobody. */
export function isListReader(reader: ReaderName): boolean {
  return LISTS.has(reader);
}

/**
 * Why nothing that was read is a fact, or no version is tcpip.sys's, by what stands around it.
 *
 * @returns `undefined` where nothing speaks against it
 */
export function refusalOf(
  { subject, scope, columns, heading, picked }: Surroundings,
  reader: ReaderName,
  seen: Sighting,
  lines: readonly Line[],
): BadReason | undefined {
  const { host, version, kbs } = seen;
  const { wished, file, inventory, host: near, uptime: asksUptime } = subject.current();
  const names = columns.names();
  if (wished) return 'wanted';
  if (host === undefined && near === undefined && picked.areRead()) return 'no-name';
  // It may be how long anything took.
  if (reader === timespan.name && !asksUptime) return 'no-fact';
  // Of no machine, and of no command: it may be what a sentence far above wants.
  const isNobodys = host === undefined && near === undefined && file === undefined;
  if (isNobodys && scope.wants && (version !== undefined || kbs.length > 0)) return 'wanted';
  // What WMI and PowerShell print by themselves is of a machine.
  const isWritten = LISTS.has(reader) || reader === fileRecord.name;
  if (isNobodys && isWritten && scope.ofPackage && version !== undefined) return 'no-name';
  if (!inventory && kbs.length > 0 && !SAYS_INSTALLED.has(reader) && !tellOfInstallation(names ?? NO_HEADERS))
    return 'no-inventory';
  // "ON-HOLD:" over a list of others is no machine.
  const above = heading.current();
  if (above !== undefined && host !== undefined && !/[\d.]/.test(above.host) && !isSame(above.host, host))
    scope.doubt(above.line.text);
  const [first] = lines;
  if (first !== undefined && LISTS.has(reader)) scope.row(first);
  if (scope.unclear !== undefined && mayMean(scope.unclear.of, { subject, columns }, reader, seen, lines))
    return 'unknown-heading';
  if (version === undefined) return undefined;
  // A row with a name of its own may be another list's that was pasted below; the table is what the command printed.
  const isElse = file === 'other-file' || (file === 'unnamed' && !LISTS.has(reader));
  if (host !== undefined && (!isElse || namesDriver(names, lines))) return undefined;
  // "FileVersion" alone is any file's.
  const isUnnamed = file === 'unnamed' || (file === undefined && host === undefined && reader === powershellList.name);
  if (isUnnamed && reader !== checkScript.name && !namesDriver(names, lines)) return 'unnamed-file';
  return file === 'other-file' ? 'other-file' : undefined;
}

/** True where an unclear heading may speak of what was read below it. */
function mayMean(
  of: UnclearHeading['of'],
  { subject, columns }: Pick<Surroundings, 'subject' | 'columns'>,
  reader: ReaderName,
  { host, version, kbs }: Sighting,
  lines: readonly Line[],
): boolean {
  const names = columns.names();
  const isList = !(names === undefined ? !LISTS.has(reader) : columns.areExplicit(reader));
  const isOfUpdates = kbs.length > 0 && !SAYS_INSTALLED.has(reader);
  const isOfNobody = host === undefined && subject.current().host === undefined;
  switch (of) {
    case 'all':
      return true;
    case 'lists-and-printed':
      return isList || isOfUpdates;
    case 'lists-and-written':
      return isList || (isOfUpdates && LISTS.has(reader) && !arePrinted(names ?? NO_HEADERS));
    case 'lists-and-nameless':
      return isList || (isOfUpdates && isOfNobody);
    case 'lists':
      return isList;
    case 'updates':
      return isList && kbs.length > 0;
    case 'file':
      return isList && version !== undefined && !namesDriver(names, lines);
    case 'nameless':
      return isOfUpdates && isOfNobody;
  }
}

/** True where the lines that a version stands in, or the headings above them, have the driver's name. */
function namesDriver(names: readonly string[] | undefined, lines: readonly Line[]): boolean {
  return [...(names ?? []), ...lines.map(({ text }) => text)].some(mentionsDriver);
}
