import { compareFileVersions } from '../../domain/file-version.ts';
import { createRecordNotes } from '../record-notes.ts';
import { isFileLabel, labelAndValue } from './labelled-fact.ts';
import { roleOf } from '../vocabulary/role-of-heading.ts';
import { noFields } from '../sighting.ts';
import type { BadReason, Line } from '../text/line-ledger.ts';
import type { VersionFound } from '../machine.ts';
import type { Block, BlockReader, Sink } from '../reader.ts';
import { cutColon } from './property-list.ts';
import { FILE_NAME, fileNamedIn, isLanguageFile } from '../values/file-name.ts';
import { shareHostIn } from '../values/host-name.ts';
import { isOnlyVersion, versionIn } from '../values/versions.ts';
import { isWanted } from '../vocabulary/wanted.ts';

const LABELLED = /^\s*(?:[-•*]\s)?([^\s:][^:]{0,39}?)\s*:\s+(\S.*)$/;
const BARE_LABEL = /^\s*[^\s:][^:]{0,39}:\s*$/;
// "c:\windows\system32\drivers\tcpip.sys:" of sigcheck, "- C:\…\tcpip.sys has not been patched." of a scanner.
const PATH_LINE = /^\s*(?:[-•*]\s)?((?:[a-z]:|\\\\|%\w+%|\\)[^"<>|*?]{0,250}?\.(?:sys|dll|exe|mui))(?::|$|\s)/i;

/** What a record says, while it is read. */
interface FileRecord {
  file: 'tcpip.sys' | 'other-file' | undefined;
  /** True where its first line is the name that a file's own version block gives. */
  byOriginal: boolean;
  host: string | undefined;
  version: VersionFound | undefined;
  problem: BadReason | undefined;
  readonly used: Line[];
  readonly other: Line[];
}

type Told = 'whole' | 'file' | 'version' | 'wanted' | 'ignored' | undefined;

/**
 * Labelled lines about a file, in any program's words: the file's name or path, and its version below it. Without
 * the name of tcpip.sys the version is nobody's.
 *
 * ```
 * File checked:     C:\Windows\system32\drivers\tcpip.sys
 * File version:     6.1.7601.17514
 * Vulnerable range: Less than 6.1.7601.24441
 * ```
 */
export const fileRecord: BlockReader = {
  name: 'file-record',
  recognise: ({ text }) => toldBy(text) !== undefined,
  read: (sink) => recordBlock(sink),
};

const WORD_OF_SENTENCE = /(?<![\p{L}\\])\p{L}{2,}(?!\p{L})/gu;

/**
 * True for a line of a scanner's finding: a sentence on a file, or the version that it should have. An update above it is
 * the one to install.
 *
 * @example isOfFinding('- C:\\Windows\\System32\\drivers\\tcpip.sys has not been patched.') // true
 * @example isOfFinding('tcpip.sys: 6.1.7601.17514') // false
 */
export function isOfFinding(text: string): boolean {
  if (toldBy(text) === 'wanted') return true;
  if (fileNamedIn(text) === undefined || versionIn(text) !== undefined) return false;
  const rest = text.replace(/(?:[a-z]:|%\w+%)?\\\S*\\/gi, ' ').replace(FILE_NAME, ' ');
  return (rest.match(WORD_OF_SENTENCE) ?? []).length > 1;
}

/** The version that a scanner's report says it found of tcpip.sys; `undefined` where it says none, or several. */
export function versionInReport(text: string): VersionFound | undefined {
  const found: (VersionFound | undefined)[] = [];
  const ignore = (): void => {};
  const sink: Sink = {
    sighting: (_reader, { version }) => void found.push(version),
    also: ignore,
    more: ignore,
    takeBack: ignore,
    takeStart: ignore,
    structural: ignore,
    bad: ignore,
    remark: ignore,
    heading: ignore,
    below: ignore,
  };
  let block = recordBlock(sink);
  for (const [number, line] of text.split('\n').entries()) {
    if (block.read({ number, raw: line, text: line })) continue;
    block.end();
    block = recordBlock(sink);
  }
  block.end();
  return found.length === 1 ? found[0] : undefined;
}

// Microsoft's filever: attributes, kind, language, version, build, size, date, file.
const FILEVER =
  /^\s*[-a-z]{5}\s+\S{2,5}\s+\S{2,4}\s+\S{2,4}\s+\d+\.\d+\.\d{4,}\.\d+\s+\S{2,4}\s+[\d.,]+\s+[\d/.-]{8,10}\s+(\S+)\s*$/;

// What Qualys writes below "Results".
const VERSION_IS =
  /^\s*((?:[a-z]:|%\w+%)\\[^"<>|*?]{0,250}?\.(?:sys|dll|exe))\s+(?:file\s)?version\s+is\s+\d[\d.]+\s*$/i;

function recordBlock(sink: Sink): Block {
  let record = noRecord();
  let begun = false;
  const flush = (): void => {
    handOver(sink, record);
    record = noRecord();
  };
  return {
    read(line) {
      const { text } = line;
      // Below a wish, another output may begin.
      if (record.used.length === 0 && record.other.length === 0 && begun && cutColon(text) !== undefined) return false;
      begun = true;
      const told = toldBy(text);
      if (told === undefined) {
        if (text.trim() === '') sink.structural(line);
        else if (record.used.length > 0 && (LABELLED.test(text) || BARE_LABEL.test(text) || /^\s{2,}\S/.test(text))) {
          if (/\d\.\d+\.\d{4}|KB\d{6}/.test(text)) return false;
          record.other.push(line);
        } else return false;
        return true;
      }
      // In a version block the original name stands among the versions.
      const isWithin = record.file !== undefined && !record.byOriginal && isOriginal(text);
      const begins = told === 'whole' || (told === 'file' && record.version !== undefined && !isWithin);
      if (begins || (told === 'file' && record.file !== undefined && PATH_LINE.test(text))) flush();
      readLine(sink, record, told, line);
      return true;
    },
    end: flush,
  };
}

function noRecord(): FileRecord {
  return {
    file: undefined,
    byOriginal: false,
    host: undefined,
    version: undefined,
    problem: undefined,
    used: [],
    other: [],
  };
}

/** What a line tells of a file; `undefined` where it is none of a record's. */
function toldBy(text: string): Told {
  if (FILEVER.test(text) || VERSION_IS.test(text)) return 'whole';
  const [, path] = PATH_LINE.exec(text) ?? [];
  if (path !== undefined && versionIn(text) === undefined) return 'file';
  const [, label, value] = LABELLED.exec(text) ?? [];
  if (label === undefined || value === undefined) return undefined;
  const role = roleOf(label);
  if (role === 'file' || role === 'original-name') return value.search(FILE_NAME) >= 0 ? 'file' : undefined;
  if (!/\d\.\d+\.\d{4,}\.\d/.test(value)) return undefined;
  if (role === 'wanted' || isWanted(label)) return 'wanted';
  if (role === 'version' || role === 'found')
    return fileNamedIn(label) === undefined && !isFileLabel(label) && isOnlyVersion(value) ? 'version' : undefined;
  return role === 'ignored' ? 'ignored' : undefined;
}

function isOriginal(text: string): boolean {
  return roleOf(LABELLED.exec(text)?.[1] ?? '') === 'original-name';
}

function readLine(sink: Sink, record: FileRecord, told: Told, line: Line): void {
  const { text } = line;
  if (told === 'wanted') {
    sink.bad(line, 'wanted');
    return;
  }
  if (told === 'whole') {
    const [, name = ''] = FILEVER.exec(text) ?? VERSION_IS.exec(text) ?? [];
    const found = versionIn(text);
    const version = typeof found === 'object' ? found : undefined;
    handOver(sink, { ...noRecord(), file: fileNamedIn(name), version, used: [line] });
    return;
  }
  if (told === 'ignored') {
    if (record.file === undefined) sink.bad(line, 'unnamed-file');
    else record.other.push(line);
    return;
  }
  if (record.used.length === 0) record.byOriginal = isOriginal(text);
  record.used.push(line);
  if (told === 'file') {
    const [, label = '', value = ''] = LABELLED.exec(text) ?? [];
    const isOther = roleOf(label) === 'file' && isLanguageFile(value);
    const named = isOther ? 'other-file' : fileNamedIn(PATH_LINE.exec(text)?.[1] ?? value);
    if (record.file !== 'other-file') record.file = named ?? record.file;
    record.host ??= shareHostIn(text);
    return;
  }
  const found = versionIn(text);
  if (typeof found === 'string') record.problem ??= found;
  else if (record.version === undefined) record.version = found;
  else if (found?.tag !== undefined && record.version.tag === undefined && isSameNumber(found, record.version))
    record.version = found;
  else if (found !== undefined && !isSameNumber(found, record.version)) record.problem = 'several-versions';
}

function isSameNumber(one: VersionFound, other: VersionFound): boolean {
  return compareFileVersions(one.version, other.version) === 0;
}

/** The first line of a record that takes its version away, as a row's cell would: "Status: planned". */
function lineAgainst({ version, other }: FileRecord): Line | undefined {
  if (version === undefined) return undefined;
  const notes = createRecordNotes();
  notes.told('version', undefined);
  return other.find(({ text }) => {
    const [label, value] = labelAndValue(text) ?? [];
    return label !== undefined && value !== undefined && notes.takesAway(label, value);
  });
}

function handOver(sink: Sink, record: FileRecord): void {
  const { file, host, version, used, other } = record;
  const problem = record.problem ?? (lineAgainst(record) === undefined ? undefined : 'takes-back');
  const reason = version === undefined ? 'no-fact' : (problem ?? (file === undefined ? 'unnamed-file' : file));
  if (version !== undefined && reason === 'tcpip.sys') {
    for (const line of other) sink.structural(line);
    sink.sighting('file-record', { ...noFields(), host, version }, used);
    return;
  }
  const why = reason === 'tcpip.sys' ? 'no-fact' : reason;
  for (const line of other) {
    if (file === undefined) sink.bad(line, 'no-fact');
    else sink.structural(line);
  }
  for (const line of used) sink.bad(line, file === 'other-file' ? 'other-file' : (problem ?? why));
}
