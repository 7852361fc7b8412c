import { cutRow, delimiterOf, RULER, type Delimiter } from '../text/cells.ts';
import type { Line } from '../text/line-ledger.ts';
import type { Block, BlockReader, Sink } from '../reader.ts';
import { fileNamedIn } from '../values/file-name.ts';
import { hostIn, isNameLike } from '../values/host-name.ts';
import { roleOf } from '../vocabulary/role-of-heading.ts';
import { isLabel } from '../vocabulary/labels.ts';
import { putsOff } from '../vocabulary/put-off.ts';
import { withUnknown } from './unknown-columns.ts';
import { columnsOf, promiseFacts } from './columns.ts';
import { hasFacts, noFields } from '../sighting.ts';
import { readFields, type Remark } from './fields.ts';
import { isWordy } from './rows.ts';

/**
 * A table with a column for each machine, and in its rows what is known of them.
 *
 * ```
 * File       SRV01           SRV02
 * tcpip.sys  6.1.7601.17514  6.1.7601.24545
 * ```
 */
export const hostsAcross: BlockReader = {
  name: 'delimited-list',
  recognise: ({ text }) => namesIn(text) !== undefined,
  read: acrossBlock,
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
