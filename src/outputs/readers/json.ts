import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { Block, BlockReader, Sink } from '../reader.ts';
import { noFields } from '../sighting.ts';
import { type JsonRecord, recordsOf } from './json-records.ts';
import { type ExportedMachine, exportedMachines } from './machines-export.ts';
import { claimRecord } from './record.ts';
import type { Line } from '../text/line-ledger.ts';
import { hostIn } from '../values/host-name.ts';
import { kbsIn } from '../values/kb-numbers.ts';

// Ansible names the machine before its facts: "SRV01 | SUCCESS => {", "ok: [SRV01] => {".
const ANSIBLE = /^(?:(\S+) \| [A-Z!]+(?: \| rc=\d+)?|(?:ok|changed|fatal): \[([^\]\s]+)\](?:: [A-Z!]+)?) => (?=\{)/;
const SILENT = /^(\S+) \| (?:FAILED|UNREACHABLE)/;

const BEGINNING = /^\s*(?:\{\s*(?:$|["}])|\[\s*(?:$|["[{\]]))/;
// What a line of a document that goes on may begin with.
const INSIDE = /^\s*(?:$|["{}[\],]|-?\d|true\b|false\b|null\b)/;
const OWN_FORMAT = /^\s*"format":\s*"check-497\/machines\/v\d+"/;

const ENTRY = /^\s*(\{.*\}),?\s*$/;
const CHARACTERS_MAX = 4_000_000;

// No tool nests deeper; the library goes into itself for each level.
const DEPTH_MAX = 100;

/**
 * JSON, whole documents and one object a line: what ConvertTo-Json, Ansible, facter and osquery print. An object's own
 * name of a machine goes before that of the object around it.
 *
 * ```
 * {"ComputerName":"SRV01","Path":"C:\\Windows\\System32\\drivers\\tcpip.sys","FileVersion":"6.1.7601.17514"}
 * ```
 */
export const json: BlockReader = {
  name: 'json',
  recognise: ({ text }) => BEGINNING.test(text) || ANSIBLE.test(text),
  read: jsonBlock,
};

function jsonBlock(sink: Sink): Block {
  let lines: Line[] = [];
  let length = 0;
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  /** True in an export of this site: its machines are read one by one, since a fleet has any number. */
  let isOwn = false;

  const count = (text: string): void => {
    for (let at = 0; at < text.length; at += 1) {
      const sign = text[at];
      if (quoted && sign === '\\') at += 1;
      else if (sign === '"') quoted = !quoted;
      else if (!quoted && (sign === '{' || sign === '[')) deepest = Math.max(deepest, ++depth);
      else if (!quoted && (sign === '}' || sign === ']')) depth -= 1;
    }
  };
  const giveUp = (reason: 'no-fact' | 'cut-off') => {
    for (const line of lines) sink.bad(line, reason);
    lines = [];
  };
  return {
    read(line) {
      const [head = ''] = lines.length === 0 ? (ANSIBLE.exec(line.text) ?? []) : [];
      const begins = lines.length === 0 && (head !== '' || BEGINNING.test(line.text));
      if (!begins && (lines.length === 0 || !INSIDE.test(line.text) || length > CHARACTERS_MAX)) return false;
      isOwn ||= lines.length > 0 && OWN_FORMAT.test(line.text);
      if (isOwn && claimEntry(sink, line)) return true;
      lines.push(line);
      length += line.text.length + 1;
      count(line.text.slice(head.length));
      if (depth > 0 || quoted) return true;
      if (deepest > DEPTH_MAX) giveUp('no-fact');
      else handOver(sink, lines);
      lines = [];
      deepest = 0;
      length = 0;
      depth = 0;
      isOwn = false;
      return true;
    },
    end() {
      const open = new Set(lines);
      claimSilent(sink, lines, open);
      lines = [...open];
      giveUp('cut-off');
    },
    isOpen: () => lines.length > 0,
  };
}

/** Reads a line of an export that is a machine; false for any other. */
function claimEntry(sink: Sink, line: Line): boolean {
  const [, entry] = ENTRY.exec(line.text) ?? [];
  const errors: ParseError[] = [];
  const root = entry === undefined ? undefined : parseTree(entry, errors);
  const [machine, ...others] = (errors.length === 0 && root !== undefined && exportedMachines(root)) || [];
  if (machine === undefined || others.length > 0) return false;
  claimExported(sink, machine, line, new Set([line]));
  return true;
}

function handOver(sink: Sink, lines: readonly Line[]): void {
  const text = lines.map(({ text: one }) => one).join('\n');
  const [head = '', first, second] = ANSIBLE.exec(text) ?? [];
  const errors: ParseError[] = [];
  const root = parseTree(text.slice(head.length), errors);
  if (root === undefined || errors.length > 0) {
    for (const line of lines) sink.bad(line, 'no-fact');
    return;
  }
  const open = new Set(lines);
  const starts = startsOf(lines);
  const lineAt = (offset: number) => lines[placeOf(starts, offset + head.length)];
  const exported = exportedMachines(root);
  if (exported !== undefined) {
    for (const machine of exported) claimExported(sink, machine, lineAt(machine.offset), open);
    for (const line of open) sink.structural(line);
    return;
  }
  claimSilent(sink, lines, open);
  const isSilent = SILENT.test(text);
  const listed = new Set<Line>();
  const list = (line: Line): void => {
    if (listed.has(line) || line.text.trim() === '') return;
    listed.add(line);
    const reason = kbsIn(line.text).length > 0 ? 'no-inventory' : 'no-fact';
    if (open.delete(line)) sink.bad(line, reason);
    else sink.remark(line, reason);
  };
  for (const part of root.type === 'array' ? (root.children ?? []) : [root]) {
    if (claimPart(sink, part, hostIn(first ?? second ?? ''), open, lineAt) || isSilent) continue;
    const [from, to] = [part.offset, part.offset + part.length].map((at) => placeOf(starts, at + head.length));
    const own = part === root ? lines : lines.slice(from, (to ?? 0) + 1);
    const left = own.filter((line) => open.has(line));
    for (const line of left.length > 0 ? left : own.slice(0, 1)) list(line);
  }
  for (const line of open) {
    if (kbsIn(line.text).length > 0 && !isSilent) list(line);
    else sink.structural(line);
  }
}

/**
 * Hands over an object of a list, or the one that the document is, with the machines in it of which nothing else is said;
 * false where nothing of it is understood.
 */
function claimPart(
  sink: Sink,
  part: Node,
  around: string | undefined,
  open: Set<Line>,
  lineAt: (offset: number) => Line | undefined,
): boolean {
  const named = new Map<string, JsonRecord>();
  const told = new Set<string>();
  for (const record of recordsOf(part, { host: around })) {
    const { host = '', fields, unclear, isNamed, isBare } = record;
    const lined = fields.map(({ key, value, offset }) => ({ key, value, line: lineAt(offset) }));
    const says = claimRecord(sink, { reader: 'json', host: record.host, fields: lined, unclear, open });
    if (isNamed && isBare) claimEmpty(sink, record, lineAt(record.offset), open);
    if (says || (isNamed && isBare)) told.add(host.toUpperCase());
    else if (isNamed && !named.has(host.toUpperCase())) named.set(host.toUpperCase(), record);
  }
  // An object may name its machine without the domain of its key, or with one.
  const short = new Set([...told].map(withoutDomain));
  const isTold = (name: string): boolean =>
    told.has(name) || told.has(withoutDomain(name)) || (!name.includes('.') && short.has(name));
  for (const [key, record] of named) if (!isTold(key)) claimEmpty(sink, record, lineAt(record.offset), open);
  return told.size > 0 || named.size > 0;
}

function withoutDomain(name: string): string {
  return name.replace(/\..*/, '');
}

function claimExported(sink: Sink, { sightings }: ExportedMachine, line: Line | undefined, open: Set<Line>): void {
  if (line === undefined) return;
  for (const [index, seen] of sightings.entries()) {
    if (open.delete(line)) sink.sighting('json', seen, [line]);
    else if (index > 0 && seen.host === undefined) sink.more('json', seen, []);
    else sink.also('json', seen, [line]);
  }
}

/** A machine of which nothing is told that is understood. */
function claimEmpty(sink: Sink, { host, fields, isBare }: JsonRecord, line: Line | undefined, open: Set<Line>): void {
  if (line === undefined) return;
  const seen = { ...noFields(), host };
  if (open.delete(line)) sink.sighting('json', seen, [line]);
  else sink.also('json', seen, [line]);
  const updates = fields.some(({ value }) => kbsIn(value).length > 0);
  sink.remark(line, isBare ? 'no-answer' : updates ? 'no-inventory' : 'no-fact');
}

/** A machine that Ansible could not ask is one of which nothing is known. */
function claimSilent(sink: Sink, [first]: readonly Line[], open: Set<Line>): void {
  const [, name] = SILENT.exec(first?.text ?? '') ?? [];
  if (first === undefined || name === undefined || !open.delete(first)) return;
  sink.sighting('json', { ...noFields(), host: hostIn(name) }, [first]);
  sink.remark(first, 'no-answer');
}

function startsOf(lines: readonly Line[]): readonly number[] {
  let next = 0;
  return lines.map(({ text }) => {
    const start = next;
    next += text.length + 1;
    return start;
  });
}

/** The last line that begins at or before an offset. */
function placeOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
