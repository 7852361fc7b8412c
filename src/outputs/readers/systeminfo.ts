import type { KbNumber } from '../../domain/facts.ts';
import { type BootTime } from '../../deadlines/boot-time.ts';
import { hasFacts, noFields, type Fields } from './fields.ts';
import type { Line } from '../text/line-ledger.ts';
import type { Block, BlockReader, Sink } from '../reader.ts';
import { bootAmong, dateIn, isOsVersionLine, readHead } from '../values/systeminfo-values.ts';
import { kbsIn, osVersionIn, versionIn } from '../values/values.ts';
import { cutColon } from './property-list.ts';

const LABEL = /^([^\s:=;,][^:=;]{0,80}):(?:\s+(.*)|)$/;
const PADDED_LABEL = /^[^\s:=;,][^:=;]{0,80}:\s{2,}\S/;
const LIST_ENTRY = /^\s*\[(\d{2,4})\]:\s*(.*)$/;
const INDENTED = /^\s{4,}\S/;
const CUT_KB = /^(?:K(?:B\d{0,5})?)?$/i;

/** A labelled line that may turn out to be the host or the product, once the OS version follows. */
interface Head {
  readonly line: Line;
  readonly value: string;
}

/** An open `systeminfo` output: what it says, and the lines that say it. */
interface Output {
  readonly fields: Fields;
  readonly kbs: Set<KbNumber>;
  readonly used: Line[];
  readonly dates: { readonly line: Line; readonly boot: BootTime }[];
  readonly heads: Head[];
}

/**
 * `systeminfo` in any display language. Labels are not read: the host stands two lines above the OS version, the
 * start of the system is the second date below it, updates are numbered.
 *
 * ```
 * ホスト名:               SRV01
 * OS 名:                  Microsoft Windows Server 2008 R2 Standard
 * OS バージョン:          6.1.7601 Service Pack 1 ビルド 7601
 * システム起動時間:       2023/04/01, 8:15:30
 *                         [01]: KB2491683
 * ```
 */
export const systeminfo: BlockReader = {
  name: 'systeminfo',
  recognise: ({ text }) => {
    const value = PADDED_LABEL.test(text) ? labelled(text) : undefined;
    return value !== undefined || kbsIn(LIST_ENTRY.exec(text)?.[2] ?? '').length > 0;
  },
  read: systeminfoBlock,
};

function systeminfoBlock(sink: Sink): Block {
  let output = emptyOutput();
  return {
    read(line) {
      const { text } = line;
      const entry = LIST_ENTRY.exec(text)?.[2];
      if (entry !== undefined) readEntry(sink, output, line, entry.trim());
      else if (text.trim() === '' || (INDENTED.test(text) && isOpen(output))) sink.structural(line);
      else {
        const value = labelled(text);
        if (value === undefined) return false;
        if (isOsVersionLine(value)) output = withOsVersion(sink, output, line, value);
        else readLabelled(sink, output, { line, value });
      }
      return true;
    },
    end: () => handOver(sink, output),
  };
}

function emptyOutput(): Output {
  return { fields: noFields(), kbs: new Set(), used: [], dates: [], heads: [] };
}

function isOpen({ fields }: Output): boolean {
  return fields.osVersion !== undefined;
}

/** The value of a labelled line, unless it is a line of a PowerShell list or holds somebody's file version. */
function labelled(text: string): string | undefined {
  const match = LABEL.exec(text);
  if (match === null || cutColon(text) !== undefined || typeof versionIn(text) === 'object') return undefined;
  return (match[2] ?? '').trim();
}

/** The OS version line makes the two lines above it host and product; where one is known already, a new output begins. */
function withOsVersion(sink: Sink, output: Output, line: Line, value: string): Output {
  const { heads } = output;
  const fresh = emptyOutput();
  const next = isOpen(output) || output.used.length > 0 ? fresh : output;
  const own = heads.splice(0);
  if (next === fresh) handOver(sink, output);
  for (const head of own) {
    if (readHead(next.fields, head.value)) next.used.push(head.line);
    else sink.structural(head.line);
  }
  next.fields.osVersion = osVersionIn(value);
  next.used.push(line);
  return next;
}

function readLabelled(sink: Sink, output: Output, head: Head): void {
  const boot = isOpen(output) ? dateIn(head.value) : undefined;
  if (boot !== undefined) {
    output.dates.push({ line: head.line, boot });
    return;
  }
  output.heads.push(head);
  if (output.heads.length > 2) release(sink, output, output.heads.splice(0, 1));
}

/** Labelled lines that are nobody's host: of no interest in an output that is known to be one, else not understood. */
function release(sink: Sink, output: Output, heads: readonly Head[]): void {
  for (const { line } of heads) {
    if (isOpen(output)) sink.structural(line);
    else sink.bad(line, 'no-fact');
  }
}

function readEntry(sink: Sink, { kbs, used }: Output, line: Line, value: string): void {
  const found = kbsIn(value);
  if (found.length > 0) {
    for (const kb of found) kbs.add(kb);
    used.push(line);
  } else if (CUT_KB.test(value)) sink.bad(line, 'cut-off');
  else sink.structural(line);
}

function handOver(sink: Sink, output: Output): void {
  const { fields, kbs, used, dates } = output;
  release(sink, output, output.heads);
  fields.boot = bootAmong(dates.map(({ boot }) => boot));
  fields.kbs = [...kbs];
  dates.forEach(({ line }, index) => {
    if (index === 1) used.push(line);
    else sink.structural(line);
  });
  if (hasFacts(fields))
    sink.sighting(
      'systeminfo',
      fields,
      [...used].sort((a, b) => a.number - b.number),
    );
  else for (const line of used) sink.bad(line, 'no-fact');
}
