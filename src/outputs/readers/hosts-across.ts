import { cutRow, delimiterOf, RULER, type Delimiter } from '../text/cells.ts';
import type { Line } from '../text/line-ledger.ts';
import type { Block, BlockReader, Sink } from '../reader.ts';
import { fileNamedIn, mentionsDriver } from '../values/file-name.ts';
import { hostIn, isNameLike } from '../values/host-name.ts';
import { roleOf } from '../vocabulary/role-of-heading.ts';
import { isLabel } from '../vocabulary/labels.ts';
import { putsOff } from '../vocabulary/put-off.ts';
import { plainWord, wordsOf } from '../vocabulary/plain-word.ts';
import { withUnknown } from './unknown-columns.ts';
import { columnsOf, promiseFacts } from './columns.ts';
import { hasFacts, noFields } from '../sighting.ts';
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
 */
export const hostsAcross: BlockReader = {
  name: 'delimited-list',
  recognise: ({ text }) => namesIn(text) !== undefined || headsForm(text),
  read: (sink, first) => (headsForm(first.text) ? formBlock(sink, first) : acrossBlock(sink, first)),
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
  return delimiter === undefined ? (PADDED.exec(text)?.slice(1) ?? [text]) : cutRow(text, delimiter);
}

/** True for the headings of a form: "Item,Value". */
function headsForm(text: string): boolean {
  const cells = cutForm(text, delimiterOf(text));
  const [property = '', value = ''] = cells;
  return cells.length === 2 && PROPERTY.has(plainWord(property)) && VALUE.has(plainWord(value));
}

function formBlock(sink: Sink, first: Line): Block {
  const delimiter = delimiterOf(first.text);
  let rows: { readonly line: Line; readonly cells: readonly string[] }[] = [];
  const handOver = (): void => {
    const [keys, values] = [rows.map(({ cells: [key = ''] }) => key), rows.map(({ cells: [, value = ''] }) => value)];
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
  };
  return {
    read(line) {
      if (line === first || RULER.test(line.text)) return (sink.structural(line), true);
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
    for (const [index, host] of hosts.entries()) {
      const remarks: Remark[] = [];
      const found = readFields(roles, [host, ...rows.map(({ cells }) => cells[index + 1] ?? '')], remarks);
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
