import type { Node } from 'jsonc-parser';
import { fileNamedIn, mentionsDriver } from '../values/file-name.ts';
import { hostIn, isNameLike } from '../values/host-name.ts';
import { isFileLabel, labelAndValue } from './labelled-fact.ts';
import { isMoment } from '../vocabulary/moments.ts';
import { spaced } from '../vocabulary/plain-word.ts';
import { isPrinted, meaningOf } from '../vocabulary/heading-words.ts';
import { roleOf } from '../vocabulary/role-of-heading.ts';
import type { Role } from '../vocabulary/roles.ts';
import { isUnreal } from '../vocabulary/wanted.ts';

// "/Date(1684998322000)/": PowerShell before 6 writes moments so, in UTC.
const TICKS = /^\/Date\((\d{1,15})\)\/$/;
// Of the objects around one.
const ABOVE_MAX = 50;
const MESSAGE = /(?:^|\.)(?:msg|message|stdout(?:_lines)?)$/i;
// "tcpip.sys 6.1.7601.17514"
const FILE_AND_VERSION = /^(tcpip\.sys(?: version)?)\s+(v?\d[\d.]{6,30})$/i;
const PARTS = ['major', 'minor', 'build', 'revision'];

/** A named value, and where it stands in the document. */
interface JsonField {
  readonly key: string;
  readonly value: string;
  readonly offset: number;
}

/** An object of a document, as a record of named values. */
export interface JsonRecord {
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
  /** What they say, the nearest first: one may be the moment at which an uptime was measured. */
  readonly above?: readonly JsonField[] | undefined;
  /** True where it is the value of a property, not one of a list: whose version it has, it has to say. */
  readonly nested?: boolean;
  /** True where each property is a machine, named by its key; `undefined` for a whole document, whose keys tell. */
  readonly hosts?: boolean;
  /** True below a name of which nobody knows what it says. */
  readonly unclear?: boolean;
}

/** The objects of a document that say something, each with the machine that it or the nearest object around it names. */
export function* recordsOf(node: Node, around: Around): Generator<JsonRecord> {
  if (node.type === 'array') {
    for (const child of node.children ?? []) yield* recordsOf(child, { ...around, nested: false });
    return;
  }
  if (node.type !== 'object') return;
  const properties = propertiesOf(node);
  const fields = properties.flatMap(({ key, value }): readonly JsonField[] => {
    const texts = textsOf(value);
    // What `wmic qfe get HotFixID` printed, line by line.
    const [heading = '', ...lines] = isMessage(key) ? texts.map((text) => text.trim()) : [];
    if (lines.length > 0 && roleOf(heading) === 'kb' && isPrinted(heading))
      return lines.filter((line) => line !== '').map((line) => ({ key: heading, value: line, offset: value.offset }));
    const printed = isMessage(key) ? recordIn(texts) : undefined;
    return (printed ?? texts.map((text) => labelled(key, text))).map((one) => ({ ...one, offset: value.offset }));
  });
  const own = hostAmong(properties, fields);
  const host = own ?? around.host;
  const file = fields.find(({ value }) => fileNamedIn(value) !== undefined) ?? around.file;
  const ofFile = file === undefined || fields.includes(file) ? fields : [file, ...fields];
  const isUp = fields.some(({ key }) => roleOf(key)?.startsWith('uptime'));
  const taken = isUp ? [...fields, ...(around.above ?? [])].find(({ key }) => isMoment(key)) : undefined;
  const all = taken === undefined || fields.includes(taken) ? ofFile : [...ofFile, taken];
  const unclear = around.unclear === true;
  const isSilent = around.nested === true && file === undefined && !fields.some(({ key }) => isOfTcpip(key));
  const { offset } = node;
  yield {
    host,
    unclear,
    fields: isSilent ? all.filter(({ key }) => !OF_A_FILE.has(roleOf(key))) : all,
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
    const keyed =
      (around.hosts ?? (host === undefined && namesByKeys(properties))) && isNameLike(key) ? hostIn(key) : undefined;
    const isBare = (value.children ?? []).length === 0;
    if (keyed !== undefined) yield { host: keyed, unclear, fields: [], isNamed: true, isBare, offset: value.offset };
    yield* recordsOf(value, {
      host: keyed ?? host,
      unclear: unclear || (!isNameLike(key) && !named && meaningOf(spaced(key)) === 'unknown'),
      file: named ? { key: 'file', value: isOfTcpip(key) ? 'tcpip.sys' : key, offset: value.offset } : file,
      nested: true,
      above: fields.length === 0 ? around.above : [...fields, ...(around.above ?? [])].slice(0, ABOVE_MAX),
      hosts:
        roleOf(key) === 'host' &&
        propertiesOf(value).every((one) => one.value.type === 'object' || one.value.children?.length === 0),
    });
  }
}

/** True for a document that has nothing but objects and lists under the names of machines: `{"SRV01": { … }, "SRV02": { … }}`. */
function namesByKeys(properties: ReturnType<typeof propertiesOf>): boolean {
  return properties.every(
    ({ key, value: { type } }) =>
      (type === 'object' || type === 'array') && isNameLike(key) && fileNamedIn(key) === undefined,
  );
}

/** True for what was printed, but not for "wanted.stdout_lines". */
function isMessage(key: string): boolean {
  if (!MESSAGE.test(key)) return false;
  const name = spaced(key.replace(MESSAGE, ''));
  return !HOLDS_NO_FACT.has(roleOf(name)) && !isUnreal(name);
}

/** What `format-list` printed of the driver, line by line; `undefined` where it may be of several files. */
function recordIn(lines: readonly string[]): readonly { readonly key: string; readonly value: string }[] | undefined {
  const fields = lines
    .filter((line) => line.trim() !== '')
    .map((line) => ({ line, split: labelAndValue(line) }))
    .map(({ line, split: [key = '', value = line] = [] }) => ({ key, value }));
  const files = fields.filter(({ value }) => fileNamedIn(value) !== undefined);
  const isOne = files.length === 1 && fileNamedIn(files[0]?.value ?? '') === 'tcpip.sys';
  return isOne && new Set(fields.map(({ key }) => key)).size === fields.length && fields.every(({ key }) => key !== '')
    ? fields
    : undefined;
}

/** A property; of a message about the driver, what that says: `"msg": "tcpip.sys version: 6.1.7601.17514"`. */
function labelled(key: string, text: string): { readonly key: string; readonly value: string } {
  const [, named, behind] = isMessage(key) ? (FILE_AND_VERSION.exec(text.trim()) ?? []) : [];
  if (named !== undefined && behind !== undefined) return { key: named, value: behind };
  const [label, value] = isMessage(key) ? (labelAndValue(text) ?? []) : [];
  return label !== undefined && value !== undefined && isFileLabel(label)
    ? { key: label, value }
    : { key, value: text };
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
const HOLDS_NO_FACT: ReadonlySet<Role | undefined> = new Set<Role>(['wanted', 'missing', 'doubt', 'phase']);
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
