import { parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { Block, BlockReader, Sink } from '../reader.ts';
import type { Line } from '../text/line-ledger.ts';
import { fileNamedIn, mentionsDriver } from '../values/file-name.ts';
import { hostIn, isNameLike } from '../values/host-name.ts';
import { meaningOf } from '../vocabulary/heading-words.ts';
import { kbsIn, spaced } from '../values/values.ts';
import { isUnreal } from '../vocabulary/wanted.ts';
import { roleOf } from '../vocabulary/role-of-heading.ts';
import type { Role } from '../vocabulary/roles.ts';
import { noFields } from '../sighting.ts';
import { exportedMachines, type ExportedMachine } from './machines-export.ts';
import { claimRecord } from './record.ts';

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
// "/Date(1684998322000)/": PowerShell before 6 writes moments so, in UTC.
const TICKS = /^\/Date\((\d{1,15})\)\/$/;
const PARTS = ['major', 'minor', 'build', 'revision'];

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
  for (const [key, record] of named) if (!told.has(key)) claimEmpty(sink, record, lineAt(record.offset), open);
  return told.size > 0 || named.size > 0;
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

interface JsonField {
  readonly key: string;
  readonly value: string;
  readonly offset: number;
}

interface JsonRecord {
  readonly host: string | undefined;
  readonly fields: readonly JsonField[];
  readonly unclear: boolean;
  /** True where it names its machine by itself, and is not a part of one that has a name. */
  readonly isNamed: boolean;
  /** True for a name and nothing else: `"srv01": []`, `{"host":"srv01"}`. */
  readonly isBare: boolean;
  readonly offset: number;
}

/** What the objects around one say of it. */
interface Around {
  readonly host?: string | undefined;
  /** The file that they name. */
  readonly file?: JsonField | undefined;
  /** True where it is the value of a property, not one of a list: whose version it has, it has to say. */
  readonly nested?: boolean;
  /** True where each property is a machine, named by its key. */
  readonly hosts?: boolean;
  /** True below a name of which nobody knows what it says. */
  readonly unclear?: boolean;
}

/** The objects of a document that say something, each with the machine that it or the nearest object around it names. */
function* recordsOf(node: Node, around: Around): Generator<JsonRecord> {
  if (node.type === 'array') {
    for (const child of node.children ?? []) yield* recordsOf(child, { ...around, nested: false });
    return;
  }
  if (node.type !== 'object') return;
  const properties = propertiesOf(node);
  const fields = properties.flatMap(({ key, value }): readonly JsonField[] => {
    const texts = textsOf(value);
    return texts.map((text) => ({ key, value: text, offset: value.offset }));
  });
  const own = hostAmong(properties, fields);
  const host = own ?? around.host;
  const file = fields.find(({ value }) => fileNamedIn(value) !== undefined) ?? around.file;
  const isOfFile = file === undefined || fields.includes(file) ? fields : [file, ...fields];
  const unclear = around.unclear === true;
  const isSilent = around.nested === true && file === undefined && !fields.some(({ key }) => isOfTcpip(key));
  const { offset } = node;
  yield {
    host,
    unclear,
    fields: isSilent ? fields.filter(({ key }) => !OF_A_FILE.has(roleOf(key))) : isOfFile,
    isNamed: own !== undefined && around.host === undefined && namesOne(own, properties),
    isBare: own !== undefined && properties.length === 1,
    offset,
  };
  for (const { key, value } of properties) {
    if (textsOf(value).length > 0) continue;
    if (HOLDS_NO_FACT.has(roleOf(key)) || isUnreal(key)) {
      const wanted = [{ key: 'wanted', value: '', offset: value.offset }];
      yield { host, unclear, fields: wanted, isNamed: false, isBare: false, offset: value.offset };
      continue;
    }
    const named = isOfTcpip(key) || fileNamedIn(key) !== undefined;
    const keyed = around.hosts === true && isNameLike(key) ? hostIn(key) : undefined;
    const isBare = (value.children ?? []).length === 0;
    if (keyed !== undefined) yield { host: keyed, unclear, fields: [], isNamed: true, isBare, offset: value.offset };
    yield* recordsOf(value, {
      host: keyed ?? host,
      unclear: unclear || (!isNameLike(key) && !named && meaningOf(spaced(key)) === 'unknown'),
      file: named ? { key: 'file', value: isOfTcpip(key) ? 'tcpip.sys' : key, offset: value.offset } : file,
      nested: true,
      hosts:
        roleOf(key) === 'host' &&
        propertiesOf(value).every((one) => one.value.type === 'object' || one.value.children?.length === 0),
    });
  }
}

function propertiesOf({ children = [] }: Node): readonly { readonly key: string; readonly value: Node }[] {
  return children.flatMap(({ children: [key, value] = [] }) =>
    key !== undefined && value !== undefined ? [{ key: String(key.value), value }] : [],
  );
}

/** The machine that an object names, be it in an object: `"host": { "name": "srv01" }`. */
function hostAmong(properties: ReturnType<typeof propertiesOf>, fields: readonly JsonField[]): string | undefined {
  const named = fields.find(({ key, value }) => value !== '' && roleOf(key) === 'host');
  if (named !== undefined) return hostIn(named.value);
  const inner = properties.find(({ key, value }) => value.type === 'object' && roleOf(key) === 'host');
  const name = inner && propertiesOf(inner.value).find(({ key }) => /^(?:host)?name$/i.test(key));
  return typeof name?.value.value === 'string' ? hostIn(name.value.value) : undefined;
}

/** True for one machine, and not a list of them. In a log a "source" may be anything. */
function namesOne(host: string, properties: ReturnType<typeof propertiesOf>): boolean {
  const naming = properties.filter(({ key }) => roleOf(key) === 'host');
  const isSure = isNameLike(host) || naming.some(({ key }) => /host|computer|machine|server/i.test(key));
  return isSure && naming.every(({ value }) => textsOf(value).length < 2);
}

// What is wanted, missing or to be decided: nothing in it is there.
const HOLDS_NO_FACT: ReadonlySet<Role | undefined> = new Set<Role>(['wanted', 'missing', 'doubt']);
const OF_A_FILE: ReadonlySet<Role | undefined> = new Set<Role>(['version', 'raw-version', 'part-0', 'found']);

/** True for a key that says "version of tcpip.sys" in letters alone. */
function isOfTcpip(key: string): boolean {
  return roleOf(key) === 'version' && mentionsDriver(key);
}

/** What a property says as text: its value, those of a plain list, or the four parts of a version. */
function textsOf(node: Node): readonly string[] {
  if (node.type === 'array') {
    const texts = (node.children ?? []).map(textsOf);
    return texts.every(({ length }) => length === 1) ? texts.flat() : [];
  }
  if (node.type === 'object') return partsOf(node);
  if (node.value === null) return [''];
  const text = String(node.value);
  const [, ticks] = TICKS.exec(text) ?? [];
  return [ticks === undefined ? text : new Date(Number(ticks)).toISOString()];
}

function partsOf({ children = [] }: Node): readonly string[] {
  const parts = new Map(children.map(({ children: [key, value] = [] }) => [String(key?.value).toLowerCase(), value]));
  const numbers = PARTS.map((part) => parts.get(part)?.value);
  return numbers.every((number) => typeof number === 'number' && number >= 0) ? [numbers.join('.')] : [];
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
