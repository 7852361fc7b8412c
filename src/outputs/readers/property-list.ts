import { columnsOf } from './columns.ts';
import { roleOf } from '../vocabulary/role-of-heading.ts';
import { labelAndValue } from './labelled-fact.ts';
import { readFields, type Remark } from './fields.ts';
import type { Role } from '../vocabulary/roles.ts';
import type { Line } from '../text/line-ledger.ts';
import type { ReaderName } from '../machine.ts';
import type { Block, BlockReader, Sink } from '../reader.ts';
import { isNameLike } from '../values/host-name.ts';
import { fileNamedIn } from '../values/file-name.ts';
import { isOnlyVersion, versionIn } from '../values/versions.ts';
import { withRecordNotes } from './unknown-columns.ts';

interface Property {
  readonly key: string;
  readonly value: string;
  readonly line: Line;
}

type Cut = (text: string) => readonly [key: string, value: string] | undefined;

// More properties than any WMI class has: a record that goes on is no record, and memory stays bounded.
const PROPERTIES_MAX = 500;

const STATES = /\bKB\d{6,7}\b|\d\.\d+\.\d{4}/i;
const MORE_KEYS = /(?<=\S\s+)[A-Za-z_]\w{0,60}(?==\S)/g;
const EQUALS = /^([A-Za-z_]\w{0,60})=(.*)$/;
const COLON = /^\s*([\p{L}_][\p{L}\p{M}\p{N}_]{0,60})\s+:(?:\s(.*)|)$/u;
// Inside a record labels may be of several words, as people write them.
const WORDY_COLON = /^\s*([\p{L}_][\p{L}\p{M}\p{N}_ ().?/-]{0,60}?)\s+:(?:\s(.*)|)$/u;
// What VersionInfo prints when it is one property among others: "FileVersionInfo : File:   C:\Windows\…".
const VERSION_INFO =
  /^\s*(?:\w+\s+:\s+)?(File|InternalName|OriginalFilename|FileVersion|FileDescription|Product|ProductVersion|Debug|Patched|PreRelease|PrivateBuild|SpecialBuild|Language):(?:\s+(.*)|)$/;

// Of people and scripts: VersionInfo has its values in a column.
const BARE_FILE = /^\s*File:(?:\s+[^\\]{1,60}|\s(?=\S).{1,250})\.sys\s*$/i;

/**
 * What `wmic … /value` and `/format:list` print: properties in alphabetical order, blank lines between objects.
 *
 * ```
 * Name=C:\Windows\System32\drivers\tcpip.sys
 * Version=6.1.7601.18438
 * ```
 */
export const wmicList: BlockReader = {
  name: 'wmic-list',
  recognise: ({ text }) => EQUALS.test(text),
  read: (sink) =>
    listBlock('wmic-list', sink, {
      cut: cutBy(EQUALS),
      starts: (key, last, gap) => gap && last !== undefined && key < last,
    }),
};

/**
 * What PowerShell's `Format-List` prints, VersionInfo and its four *Part properties above all; blank lines between
 * objects.
 *
 * ```
 * FileName        : C:\Windows\System32\drivers\tcpip.sys
 * FileVersion     : 6.1.7601.17802 (win7sp1_gdr.120329-1500)
 * FileMajorPart   : 6
 * FilePrivatePart : 17802
 * ```
 */
export const powershellList: BlockReader = {
  name: 'powershell-list',
  recognise: ({ text }) => cutColon(text) !== undefined && !FRENCH_HEADING.test(text),
  read: (sink) => listBlock('powershell-list', sink, { cut: cutColon, cutInside: cutAdded, starts: startsAnew }),
};

// "Obsolète :": French has a blank there.
const FRENCH_HEADING = /^\S+ :\s*$/;
const CLASS = /^\s*(?:(?:Win32|CIM)_(?:OperatingSystem|ComputerSystem|QuickFixEngineering|DataFile))\s*$/;
const WINRM = /^\s+([A-Za-z_]\w{0,60}) = (.*)$/;
const FACT = /^([a-z]\w{0,60}|\s+(?:hostname|uptime)) => (.*?),?$/;

/**
 * What `winrm enumerate` prints of a class, a moment on a line of its own below its name.
 *
 * ```
 * Win32_OperatingSystem
 *     CSName = SRV01
 *     LastBootUpTime
 *         Datetime = 2026-03-14T08:15:30+09:00
 * ```
 */
export const winrmList: BlockReader = {
  name: 'wmic-list',
  recognise: ({ text }) => CLASS.test(text),
  read: (sink) => listBlock('wmic-list', sink, { cut: cutBy(WINRM), starts: startsAnew, isBetween }),
};

/** What facter prints: `hostname => srv01`. Of what stands in braces only name and uptime are of interest. */
export const factList: BlockReader = {
  name: 'powershell-list',
  recognise: ({ text }) => roleOf(cutFact(text)?.[0] ?? '') !== undefined,
  read: (sink) => listBlock('powershell-list', sink, { cut: cutFact, starts: startsAnew, isBetween }),
};

function cutFact(text: string): readonly [string, string] | undefined {
  const [key, value = ''] = cutBy(FACT)(text) ?? [];
  // "srv01 => 6.1.7601.17514" is a line of a list.
  if (key === undefined || (isNameLike(key) && versionIn(value) !== undefined)) return undefined;
  return [key.trim(), value.replace(/^"(.*)"$|^[{[]$/, '$1')];
}

function startsAnew(_key: string, last: string | undefined, gap: boolean): boolean {
  return gap && last !== undefined;
}

/** True for a line that is a record's and has no property: a name above its value, a brace, what braces hold. */
function isBetween(text: string): boolean {
  return /^\s+[A-Za-z]{3,60}$|^\s*[}\]],?$|^\s+\S+ => /.test(text);
}

/** True for a line that belongs to a PowerShell list, and to no other format with colons. */
export function cutColon(text: string): readonly [string, string] | undefined {
  // "File: tcpip.sys" is a label of a list that people keep: VersionInfo has the path.
  const found = (BARE_FILE.test(text) ? undefined : cutBy(VERSION_INFO)(text)) ?? cutBy(COLON)(text);
  // "SRV01 : KB2553549" is a line of a list, as French has its colons.
  return found !== undefined && isNameLike(found[0]) && STATES.test(found[1]) ? undefined : found;
}

// What people add to a list: of what it holds, no word is a machine's name or a fact.
const ADDED: ReadonlySet<Role | undefined> = new Set<Role | undefined>([
  'status',
  'installed',
  'inventory',
  'asked',
  'phase',
  'origin',
  'place',
  undefined,
]);

/** The same inside a list, where labels may be of several words and people add what they have to say: "Status: planned". */
function cutAdded(text: string): readonly [string, string] | undefined {
  const printed = cutBy(WORDY_COLON)(text);
  if (printed !== undefined) return printed;
  const added = labelAndValue(text);
  return added !== undefined && ADDED.has(roleOf(added[0])) && !STATES.test(added[1]) ? added : undefined;
}

function cutBy(pattern: RegExp): Cut {
  return (text) => {
    const [, key, value = ''] = pattern.exec(text) ?? [];
    if (key === undefined || holdsRecord(key, value)) return undefined;
    return [key, value === 'null' ? '' : value.trim()];
  };
}

/** True for a line of its own: "host=SRV01 version=6.1.7601.17514", "time=10:00 level=info host=SRV01". */
function holdsRecord(key: string, value: string): boolean {
  const more = value.match(MORE_KEYS) ?? [];
  return more.length > 0 && [key, ...more].some((each) => roleOf(each) !== undefined);
}

/** How a program prints its objects. */
interface Form {
  /** The property in a line. */
  readonly cut: Cut;
  /** The property in a line below another one, where that may look different. */
  readonly cutInside?: Cut;
  /** True for a property that the next object begins with, behind a blank line or not. */
  readonly starts: (key: string, last: string | undefined, gap: boolean) => boolean;
  /** True for a line of an object that has no property. */
  readonly isBetween?: (text: string) => boolean;
}

/** Collects properties until a key comes again, or the next object begins. */
function listBlock(
  name: ReaderName,
  sink: Sink,
  { cut, cutInside = cut, starts, isBetween: between = () => false }: Form,
): Block {
  let record: Property[] = [];
  /** Properties before it with a blank line behind each: a program may have put one behind every line. */
  let spaced: Property[] = [];
  let isSpaced = false;
  /** Blank lines right above. */
  let blanks = 0;
  /** A line of the record that has no property. */
  let above = '';
  const flush = (again: boolean) => {
    // That it did so shows where a property comes again; else they are outputs of their own.
    isSpaced = spaced.length > 0 && record.length < 2 && (again || isSpaced);
    if (isSpaced) handOver(name, sink, [...spaced, ...record]);
    else for (const each of [...spaced.map((one) => [one]), record]) handOver(name, sink, each);
    spaced = [];
    record = [];
  };
  return {
    read(line) {
      if (line.text.trim() === '') {
        blanks += 1;
        sink.structural(line);
        return true;
      }
      if (CLASS.test(line.text)) {
        flush(false);
        sink.structural(line);
        return true;
      }
      const gap = blanks > 0;
      const pair = cut(line.text) ?? (record.length > 0 && !gap ? cutInside(line.text) : undefined);
      if (pair === undefined) {
        if (!isWrapped(record, line, gap) && !(!gap && between(line.text))) return false;
        above = line.text.trim();
        sink.structural(line);
        return true;
      }
      const [, value] = pair;
      const key = pair[0] === 'Datetime' ? above : pair[0];
      const again = [spaced, record].some((properties) => properties.some((property) => property.key === key));
      if (again || spaced.length + record.length >= PROPERTIES_MAX) flush(again);
      else if (starts(key, record.at(-1)?.key, gap)) {
        // One line break that was written twice leaves one of them.
        if (record.length > 1 || blanks > 1) flush(false);
        else spaced.push(...record.splice(0));
      }
      blanks = 0;
      record.push({ key, value, line });
      return true;
    },
    end: () => flush(false),
  };
}

/** A long value goes on below itself, far from the margin. */
function isWrapped(record: readonly Property[], { text }: Line, gap: boolean): boolean {
  return !gap && record.length > 0 && /^\s{8,}\S/.test(text) && !/\d\.\d+\.\d/.test(text);
}

function handOver(name: ReaderName, sink: Sink, record: readonly Property[]): void {
  if (record.length === 0) return;
  const keys = record.map(({ key }) => key);
  const roles = columnsOf(keys);
  sink.below(keys.length > 1 ? keys : undefined);
  const remarks: Remark[] = [];
  const found = readFields(
    withRecordNotes(keys, roles),
    record.map(({ value }) => value),
    remarks,
  );
  if (found === 'no-fact') {
    for (const { line } of record) sink.bad(line, found);
    return;
  }
  const used = record.filter(({ value }, index) => roles[index] !== undefined && value !== '');
  for (const { line } of record.filter((property) => !used.includes(property))) sink.structural(line);
  const lines = used.map(({ line }) => line);
  if (typeof found === 'string') {
    for (const line of lines) sink.bad(line, found);
    return;
  }
  sink.sighting(name, found, lines);
  // Of the product that the driver is of.
  const isOfDriver = record.some(({ value }) => fileNamedIn(value) === 'tcpip.sys');
  const passedOver =
    isOfDriver && found.version === undefined ? record.find(({ value }) => isOnlyVersion(value)) : undefined;
  if (passedOver !== undefined) sink.remark(passedOver.line, 'unnamed-file');
  for (const { index, reason } of remarks) {
    const line = record[index]?.line;
    if (line !== undefined) sink.remark(line, reason);
  }
}
