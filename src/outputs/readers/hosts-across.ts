import { cutRow, delimiterOf, RULER, type Delimiter } from '../text/cells.ts';
import type { BadReason, Line } from '../text/line-ledger.ts';
import type { Block, BlockReader, Sink } from '../reader.ts';
import { fileNamedIn, mentionsDriver } from '../values/file-name.ts';
import { hostIn, isNameLike } from '../values/host-name.ts';
import { kbsIn } from '../values/kb-numbers.ts';
import { productIn } from '../values/product.ts';
import { isOsVersionLine } from '../values/systeminfo-values.ts';
import { versionIn } from '../values/versions.ts';
import type { Role } from '../vocabulary/roles.ts';
import { roleOf } from '../vocabulary/role-of-heading.ts';
import { isLabel } from '../vocabulary/labels.ts';
import { putsOff } from '../vocabulary/put-off.ts';
import { plainWord, wordsOf } from '../vocabulary/plain-word.ts';
import { withUnknown } from './unknown-columns.ts';
import { columnsOf, promiseFacts } from './columns.ts';
import { createCrosses } from './crosses.ts';
import { hasFacts, noFields, type Sighting } from '../sighting.ts';
import { readFields, type Remark } from './fields.ts';
import { isWordy } from './rows.ts';

/**
 * A table with a column for each machine, and in its rows what is known of them; or a form of one machine, with names of
 * properties and their values.
 *
 * ```
 * File       SRV01           SRV02
 * tcpip.sys  6.1.7601.17514  6.1.7601.24545
 *
 * Item       Value
 * Host       SRV01
 * tcpip.sys  6.1.7601.17514
 * ```
 *
 * A form may have no headings where it begins with the machine or its Windows, as what is copied out of msinfo32 does.
 */
export const hostsAcross: BlockReader = {
  name: 'delimited-list',
  recognise: ({ text }) => namesIn(text) !== undefined || headsForm(text) || beginsForm(text),
  read: (sink, first) => (namesIn(first.text) === undefined ? formBlock(sink, first) : acrossBlock(sink, first)),
};

interface Names {
  readonly delimiter: Delimiter;
  readonly hosts: readonly string[];
}

/** The machines of a first row: names that can be nothing else, each once, behind a blank cell or a label. */
function namesIn(text: string): Names | undefined {
  const delimiter = delimiterOf(text);
  if (delimiter === undefined) return undefined;
  const [label = '', ...names] = cutRow(text, delimiter);
  const isHeaded = label === '' || (isWordy([label]) && isLabel(label) && !saysMore(label));
  if (!isHeaded || names.length < 2 || !names.every((name) => isNameLike(name))) return undefined;
  // "LastBootUpTime0": headings of tools have digits, too.
  if (names.some((name) => roleOf(name) !== undefined)) return undefined;
  const hosts = names.flatMap((name) => hostIn(name) ?? []);
  return new Set(hosts).size === names.length ? { delimiter, hosts } : undefined;
}

/** True for a corner that says of the whole table that it is wanted, not there, or of another file. It may ask, too. */
function saysMore(label: string): boolean {
  return putsOff(label) || fileNamedIn(label) === 'other-file';
}

const PROPERTY = wordsOf(
  'name item property attribute parameter field key 項目 項目名 プロパティ 属性 パラメーター 設定項目 merkmal eigenschaft élément propriété elemento propiedad proprietà eigenschap элемент свойство параметр 项目 属性 항목 속성',
);
const VALUE = wordsOf('value values 値 設定値 内容 wert werte valeur valor valore waarde значение 值 값 내용');

const PADDED = /^(\S+(?: \S+)*)\s{2,}(\S.*?)\s*$/;

/** Cuts a row of a form; without a sign between its cells it is what PowerShell prints of a hash table. */
function cutForm(text: string, delimiter: Delimiter | undefined): readonly string[] {
  // msinfo32 has a tab behind the value, too.
  return delimiter === undefined
    ? (PADDED.exec(text)?.slice(1) ?? [text])
    : cutRow(delimiter === '\t' ? text.trimEnd() : text, delimiter);
}

/** True for the headings of a form: "Item,Value". */
function headsForm(text: string): boolean {
  const cells = cutForm(text, delimiterOf(text));
  const [property = '', value = ''] = cells;
  return cells.length === 2 && PROPERTY.has(plainWord(property)) && VALUE.has(plainWord(value));
}

/** True for a row of a form with a tab that names the machine or its Windows; elsewhere it may be a row of a list. */
function beginsForm(text: string): boolean {
  if (!text.includes('\t')) return false;
  const cells = cutForm(text, '\t');
  const [property = '', value = ''] = cells;
  if (cells.length !== 2 || isNameLike(property)) return false;
  if (isOsVersionLine(value)) return true;
  const role = roleOf(SYSTEM_NAME.test(property) ? 'Host' : property);
  return role === 'host' ? isNameLike(value) : role === 'product' && productIn(value) !== undefined;
}

// As msinfo32 calls the machine beside its Windows; elsewhere the system may be any.
const SYSTEM_NAME =
  /^(?:システム名|systemname|nom du système|nombre del sistema|nome (?:del )?sistema|systeemnaam|имя системы|系[统統]名[称稱]|시스템 이름)$/i;

/** The names of the properties; what Windows says of itself needs none that is known. */
function propertiesOf(rows: readonly (readonly string[])[]): readonly string[] {
  const isOfWindows = rows.some(([, value = '']) => isOsVersionLine(value));
  return rows.map(([key = '', value = '']) => {
    if (isOfWindows && SYSTEM_NAME.test(key)) return 'Host';
    return isOsVersionLine(value) ? 'OS version' : key;
  });
}

function formBlock(sink: Sink, first: Line): Block {
  const delimiter = delimiterOf(first.text);
  let rows: { readonly line: Line; readonly cells: readonly string[] }[] = [];
  const handOver = (): void => {
    const keys = propertiesOf(rows.map(({ cells }) => cells));
    const values = rows.map(({ cells: [, value = ''] }) => value);
    const lines = rows.map(({ line }) => line);
    const roles = withUnknown(keys, columnsOf(keys));
    const remarks: Remark[] = [];
    const read = promiseFacts(roles) ? readFields(roles, values, remarks) : 'no-fact';
    // "FileVersion", of whatever file, of whatever machine
    const isUnnamed =
      typeof read === 'object' && read.host === undefined && !rows.some(({ line }) => mentionsDriver(line.text));
    const found = isUnnamed && read.version !== undefined ? 'unnamed-file' : read;
    rows = [];
    if (typeof found === 'string' || (found.host === undefined && !hasFacts(found))) {
      for (const line of lines) sink.bad(line, typeof found === 'string' ? found : 'no-fact');
      return;
    }
    sink.below(keys);
    sink.sighting('delimited-list', found, lines);
    for (const { reason, index } of remarks) {
      const line = lines[index];
      if (line !== undefined) sink.remark(line, reason);
    }
    for (const [index, line] of lines.entries()) {
      const reason = passedOver(roles[index], values[index] ?? '', found);
      if (reason !== undefined) sink.remark(line, reason);
    }
  };
  return {
    read(line) {
      if ((line === first && headsForm(line.text)) || RULER.test(line.text)) return (sink.structural(line), true);
      const cells = cutForm(line.text, delimiter);
      const [key = ''] = cells;
      if (cells.length !== 2 || key === '' || isNameLike(key)) return false;
      // Another machine begins.
      if (rows.some(({ cells: [other] }) => other === key)) handOver();
      rows.push({ line, cells });
      return true;
    },
    end: handOver,
  };
}

/** Why a value that may be a fact is none: it is that of a property that is not known, or not tcpip.sys's. */
function passedOver(role: Role | undefined, value: string, { host }: Sighting): BadReason | undefined {
  if (role !== undefined && role !== 'ignored' && role !== 'vague' && role !== 'unknown') return undefined;
  if (typeof versionIn(value) === 'object') return role === 'ignored' ? 'other-file' : 'unnamed-file';
  if (kbsIn(value).length > 0) return 'unclear-column';
  return host === undefined && isNameLike(value) ? 'no-name' : undefined;
}

function acrossBlock(sink: Sink, first: Line): Block {
  const { delimiter = ',', hosts = [] } = namesIn(first.text) ?? {};
  const rows: { readonly line: Line; readonly cells: readonly string[] }[] = [];
  let begun = false;
  const handOver = (): void => {
    const keys = ['host', ...rows.map(({ cells: [label = ''] }) => label)];
    const roles = withUnknown(keys, columnsOf(keys));
    const lines = [first, ...rows.map(({ line }) => line)];
    if (!promiseFacts(roles)) {
      for (const line of lines) sink.bad(line, 'no-fact');
      return;
    }
    sink.below(keys);
    const crosses = createCrosses(sink);
    const columns = hosts.map((host, index) => [host, ...rows.map(({ cells }) => cells[index + 1] ?? '')]);
    // All are looked through before the first is read.
    for (const cells of columns) crosses.settled(roles, cells);
    for (const [index, host] of hosts.entries()) {
      const remarks: Remark[] = [];
      const found = readFields(roles, crosses.settled(roles, columns[index] ?? []), remarks);
      const seen = typeof found === 'string' ? { ...noFields(), host } : found;
      if (index === 0) sink.sighting('delimited-list', seen, lines);
      else sink.also('delimited-list', seen, lines);
      for (const { reason, index: at } of remarks) sink.remark(rows[at - 1]?.line ?? first, reason);
      if (!hasFacts(seen) && remarks.length === 0) sink.remark(first, 'no-answer');
    }
  };
  return {
    read(line) {
      if (!begun) {
        begun = true;
        return true;
      }
      if (RULER.test(line.text)) return (sink.structural(line), true);
      const cells = cutRow(line.text, delimiter);
      const [label = ''] = cells;
      if (cells.length !== hosts.length + 1 || label === '' || isNameLike(label)) return false;
      rows.push({ line, cells });
      return true;
    },
    end: handOver,
  };
}
