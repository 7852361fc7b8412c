import type { KbNumber } from '../../domain/facts.ts';
import { type BootTime } from '../../deadlines/boot-time.ts';
import { readUptime } from '../../deadlines/uptime.ts';
import { addStart, hasFacts, noFields, type Fields } from '../sighting.ts';
import { describesMachine, turnsToAnother } from '../vocabulary/machine-words.ts';
import { isVagueStart } from '../vocabulary/neighbour-words.ts';
import { roleOf } from '../vocabulary/role-of-heading.ts';
import type { Role } from '../vocabulary/roles.ts';
import type { Line } from '../text/line-ledger.ts';
import type { Block, BlockReader, Sink } from '../reader.ts';
import { bootAmong, dateIn, isOsVersionLine } from '../values/systeminfo-values.ts';
import { nameIn } from '../values/host-name.ts';
import { productIn } from '../values/product.ts';
import { kbsIn } from '../values/kb-numbers.ts';
import { osVersionIn, versionIn } from '../values/versions.ts';
import { putsOff } from '../vocabulary/put-off.ts';
import { deniesInstalled, saysUndone } from '../vocabulary/status.ts';
import { isWanted } from '../vocabulary/wanted.ts';
import { cutColon } from './property-list.ts';

const LABEL = /^([^\s:=;,][^:=;]{0,80}):(?:\s+(.*)|)$/;
const PADDED_LABEL = /^[^\s:=;,][^:=;]{0,80}:\s{2,}\S/;
const LIST_ENTRY = /^\s*\[(\d{2,4})\]:\s*(.*)$/;
// "2 Hotfix(s) Installed.", in any language.
const COUNT = /\d/;
// The Chinese word for updates wants, were it not their name.
const UPDATES_ZH = /修[补補]程[序式]/g;
const INDENTED = /^\s{4,}\S/;
// Host, product, version and updates, as a filter leaves them.
const HEADS_MAX = 4;
const CUT_KB = /^(?:K(?:B\d{0,5})?)?$/i;

/** A labelled line that may turn out to be the host or the product, once the OS version follows. */
interface Head {
  readonly line: Line;
  readonly label: string;
  readonly value: string;
}

/** A line that is a date: of installation, of the start, or of nobody knows what. */
interface Dated {
  readonly line: Line;
  readonly label: string;
  readonly boot: BootTime;
}

/** An open `systeminfo` output: what it says, and the lines that say it. */
interface Output {
  readonly fields: Fields;
  readonly kbs: Set<KbNumber>;
  readonly used: Line[];
  readonly dates: Dated[];
  readonly heads: Head[];
  /** True where the labels are of a language that is known. */
  known: boolean;
  /** The list of updates that is open; `undefined` before it and behind it. */
  list: UpdateList | undefined;
}

/** A list of numbered updates, so far. */
interface UpdateList {
  /** True where its label counts what is installed, or has scrolled away. */
  readonly counted: boolean;
  /** What it counts. */
  readonly count: number | undefined;
  number: number;
  indent: number;
}

/**
 * `systeminfo` in any display language. Labels need not be known: the host stands two lines above the OS version, the
 * start of the system is the second date below it, updates are numbered. Of an excerpt with one date the label tells.
 *
 * ```
 * ホスト名:               SRV01
 * OS 名:                  Microsoft Windows Server 2008 R2 Standard
 * OS バージョン:          6.1.7601 Service Pack 1 ビルド 7601
 * システム起動時間:       2023/04/01, 8:15:30
 *                         [01]: KB2491683
 * ```
 *
 * Where chats, tickets and web pages make one blank of several, it begins with its OS version, which nothing else writes so.
 */
export const systeminfo: BlockReader = {
  name: 'systeminfo',
  recognise: ({ text }) => {
    const value = labelled(text);
    if (value !== undefined && (PADDED_LABEL.test(text) || isOsVersionLine(value))) return true;
    return kbsIn(LIST_ENTRY.exec(text)?.[2] ?? '').length > 0;
  },
  read: systeminfoBlock,
};

function systeminfoBlock(sink: Sink, first: Line, before: Line | undefined): Block {
  let output = emptyOutput();
  const isPadded = PADDED_LABEL.test(first.text);
  const [, above, count = ''] = LABEL.exec(before?.text ?? '') ?? [];
  if (above !== undefined) output.list = beginsList(above, count);
  return {
    read(line) {
      const { text } = line;
      const entry = LIST_ENTRY.exec(text)?.[2];
      if (entry !== undefined) output = withEntry(sink, output, line, entry.trim());
      else if (text.trim() === '' || (INDENTED.test(text) && isOpen(output))) sink.structural(line);
      else {
        const value = labelled(text);
        if (value === undefined) return false;
        if (isRemark(text, value)) return false;
        const label = LABEL.exec(text)?.[1] ?? '';
        // "Second server:", "Node: 2"
        if (turnsToAnother(label) ? isPadded && !PADDED_LABEL.test(text) : value === '' && !isOwnLabel(label))
          return false;
        // Filtered, the list stands right below the name.
        const isName = roleOf(label) === 'host';
        output.list = isName ? undefined : beginsList(label, value);
        if (isOsVersionLine(value)) output = withOsVersion(sink, output, line, value);
        else output = withLabelled(sink, output, { line, label, value });
      }
      return true;
    },
    end: () => handOver(sink, output),
  };
}

// Of owner and organization, in any language: nothing else is left empty.
const REGISTERED = /regist|rejestr|登録|注册|註冊|등록|регистр/i;

/** True for a label of somebody's that puts off: "State: sample values". Windows has its values in a column, or two labels. */
function isRemark(text: string, value: string): boolean {
  return !PADDED_LABEL.test(text) && !/[:：]/.test(value) && putsOff(value.replace(UPDATES_ZH, ''));
}

/** True for a label that stands in the output without a value; any other is a heading that somebody wrote. */
function isOwnLabel(label: string): boolean {
  return REGISTERED.test(label) || describesMachine(label) || roleOf(label) !== undefined;
}

function emptyOutput(): Output {
  return { fields: noFields(), kbs: new Set(), used: [], dates: [], heads: [], known: false, list: undefined };
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
  release(sink, output, heads.splice(0, heads.length - 2));
  const fresh = emptyOutput();
  const next = isOpen(output) || output.used.length > 0 || output.dates.length > 0 ? fresh : output;
  const own = heads.splice(0);
  if (next === fresh) handOver(sink, output);
  readHeads(sink, next, own, true);
  next.fields.osVersion = osVersionIn(value);
  next.used.push(line);
  return next;
}

/** Host and product, by their labels; right above the OS version, in a language that is not known, by their order. */
function readHeads(sink: Sink, output: Output, heads: readonly Head[], ordered: boolean): void {
  const { fields, used } = output;
  const roles = heads.map(({ label }) => roleOf(label));
  const isKnown = roles.some((role) => role === 'host' || role === 'product');
  output.known ||= isKnown;
  for (const [index, { line, value }] of heads.entries()) {
    const bySelf = productIn(value) === undefined ? undefined : 'product';
    const role =
      isKnown || !ordered ? (roles[index] ?? bySelf) : index === heads.length - 1 ? (bySelf ?? 'host') : 'host';
    if (takeHead(fields, role, value)) used.push(line);
    else sink.structural(line);
  }
}

function takeHead(fields: Fields, role: Role | undefined, value: string): boolean {
  if (role === 'product') {
    const product = productIn(value);
    fields.product ??= product;
    return product !== undefined;
  }
  const name = role === 'host' && fields.host === undefined ? nameIn(value) : undefined;
  if (name === 'nobody') fields.apart = true;
  else if (name !== undefined) fields.host = name.host;
  return name !== undefined;
}

function withLabelled(sink: Sink, above: Output, head: Head): Output {
  // An excerpt of updates without an OS version ends where the next machine is named.
  const ended = !isOpen(above) && above.kbs.size > 0 && roleOf(head.label) === 'host';
  if (ended) handOver(sink, above);
  const output = ended ? emptyOutput() : above;
  const boot = dateIn(head.value);
  if (boot !== undefined) {
    const { line, label } = head;
    // Installed, started: a third date is the first of another output, whose head has scrolled away.
    const another = output.dates.length > 1 && (output.kbs.size > 0 || output.dates[0]?.label === label);
    if (another) handOver(sink, output);
    const next = another ? emptyOutput() : output;
    next.dates.push({ line, label, boot });
    return next;
  }
  const uptime = roleOf(head.label) === 'uptime' ? readUptime(head.value) : undefined;
  if (uptime !== undefined && output.fields.uptime === undefined) {
    output.fields.uptime = uptime;
    output.used.push(head.line);
    return output;
  }
  // No label has a digit, and no name is an update: a line of a log.
  if (/\d/.test(head.label) || kbsIn(head.value).length > 0) {
    if (kbsIn(head.value).length > 0) sink.bad(head.line, 'no-inventory');
    else release(sink, output, [head]);
    return output;
  }
  output.heads.push(head);
  if (output.heads.length > HEADS_MAX) release(sink, output, output.heads.splice(0, 1));
  return output;
}

/** Labelled lines that are nobody's host: of no interest in an output that is known to be one, else not understood. */
function release(sink: Sink, output: Output, heads: readonly Head[]): void {
  for (const { line } of heads) {
    if (isOpen(output)) sink.structural(line);
    else sink.bad(line, 'no-fact');
  }
}

/** What a label says of the numbered lines below it: how many are installed, or anything else. */
function beginsList(label: string, value: string): UpdateList {
  const isAbsent =
    roleOf(label) === 'missing' ||
    isWanted(label.replace(UPDATES_ZH, '')) ||
    saysUndone(value) ||
    value.split(/[\s.]+/).some(deniesInstalled);
  return {
    counted: COUNT.test(value) && !isWanted(value.replace(UPDATES_ZH, '')) && !isAbsent,
    count: Number(/\d+/.exec(value)?.[0]),
    number: 0,
    indent: 0,
  };
}

/** Numbers that begin again are another machine's. */
function withEntry(sink: Sink, output: Output, line: Line, value: string): Output {
  const found = kbsIn(value);
  const again = found.length > 0 && output.kbs.size > 0 && /\[0*1\]/.test(line.text);
  if (again) handOver(sink, output);
  const next = again ? emptyOutput() : output;
  // What the label right above says is of the numbers below it, whosever they are.
  if (again && output.list?.number === 0) next.list = output.list;
  const number = Number(LIST_ENTRY.exec(line.text)?.[1]);
  const indent = line.text.search(/\S/);
  const list = (next.list ??= { counted: true, count: undefined, number: 0, indent });
  if (found.length > 0 && !(list.counted && goesOn(list, number, indent))) sink.bad(line, 'no-inventory');
  else if (found.length > 0 && /^KB\d{6,7}(?:-?v\d)?$/i.test(value)) {
    for (const kb of found) next.kbs.add(kb);
    next.used.push(line);
    next.fields.whole = next.kbs.size === list.count ? true : undefined;
  } else if (found.length > 0) sink.bad(line, 'not-installed');
  else if (CUT_KB.test(value)) sink.bad(line, 'cut-off');
  else sink.structural(line);
  return next;
}

/** True for a line further down in the same list; one that stands elsewhere was written by somebody else. */
function goesOn(list: UpdateList, number: number, indent: number): boolean {
  if (list.number > 0 && (number <= list.number || indent < list.indent)) return false;
  list.number = number;
  list.indent = indent;
  return true;
}

function handOver(sink: Sink, output: Output): void {
  const { fields, kbs, used, dates } = output;
  const started = startAmong(output);
  const heads = output.heads.splice(0);
  // An excerpt: nothing but labels tells what it says.
  if (!isOpen(output) && (started !== undefined || kbs.size > 0)) readHeads(sink, output, heads, false);
  else release(sink, output, heads);
  fields.boot = started?.boot;
  // Several that say so: each is told.
  const several = started === undefined ? dates.filter(isStart) : [];
  if (several.length > 1) for (const { boot } of several) addStart(fields, { boot });
  fields.kbs = [...kbs];
  const taken = hasFacts(fields);
  for (const date of dates) {
    if (date.line === started?.line || (several.length > 1 && several.includes(date))) used.push(date.line);
    else if (!taken || dates.length === 1) sink.bad(date.line, 'unlabelled-date');
    else sink.structural(date.line);
  }
  if (taken) {
    sink.sighting(
      'systeminfo',
      fields,
      [...used].sort((a, b) => a.number - b.number),
    );
  } else for (const line of used) sink.bad(line, 'no-fact');
}

/** The date whose label says that it is the start; in a language that is not known, the second of two. */
function startAmong(output: Output): Dated | undefined {
  const { dates } = output;
  const starts = dates.filter(isStart);
  const [only] =
    starts.length > 0 ? starts : isOpen(output) && !output.known && dates.length === 2 ? dates.slice(1) : [];
  const boot =
    only && starts.length < 2
      ? bootAmong(
          dates.map((date) => date.boot),
          only.boot,
        )
      : undefined;
  return only && boot && { ...only, boot };
}

function isStart({ label }: Dated): boolean {
  return roleOf(label) === 'boot' && !isVagueStart(label);
}
