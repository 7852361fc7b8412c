import { readBootTime } from '../../deadlines/boot-time.ts';
import type { Block, BlockReader, Sink } from '../reader.ts';
import { addStart, type Fields, hasFacts, noFields } from '../sighting.ts';
import type { Line } from '../text/line-ledger.ts';
import { kbsIn } from '../values/kb-numbers.ts';

const OF_UPDATES = /QuickFixEngineering \(QFE\) Enumeration/i;
const OF_START = /Time of Last System Startup/i;
const LIST = /^\s*Here is a list of quick-fix engineering updates installed on the(?: remote system ?:)?\s*$/i;
const LIST_RUNS_ON = /^\s*remote system ?:\s*$/i;
const UPDATE = /^\s*(?:\+ )?(KB\d{6,7}(?:-?v\d)?)(?:, Installed on: ?(\S.*?))?\s*$/i;
const DETAIL = /^\s+- ([A-Za-z ]{4,20}?) ?: ?(.*?)\s*$/;
const AMONG =
  /^\s*(?:\S{1,60}, Installed on: .{0,40}|Note that for detailed information .*|and so on, please run .*)?$/i;
const STARTED = /^\s*(\d{14}\.\d{6}[+-]\d{3})\s*$/;
// Between its title and what it found: synopsis, description, port.
const AHEAD_MAX = 25;

/**
 * What Nessus prints of a machine beside what it lacks: the updates that are installed, and its last start.
 *
 * ```
 * 62042 - SMB QuickFixEngineering (QFE) Enumeration
 *
 * Here is a list of quick-fix engineering updates installed on the
 * remote system :
 *
 * KB2553549, Installed on: 2012/05/10
 * ```
 */
export const scannerLists: BlockReader = {
  name: 'installed-updates',
  recognise: ({ text }) =>
    LIST.test(text) || (text.length <= TITLE_MAX && (OF_UPDATES.test(text) || OF_START.test(text))),
  read: listBlock,
};

const TITLE_MAX = 120;

/** The facts of such a report, where a column or an element has it, and another one its title; none where it is of something else. */
export function listInReport(title: string, report: string): Pick<Fields, 'kbs' | 'installs' | 'boot'> {
  const fields = noFields();
  const lines = report.split('\n');
  const at = lines.findIndex((text) => LIST.test(text));
  if (at >= 0) for (const text of lines.slice(at)) readUpdate(fields, text);
  const [, start] = (OF_START.test(title) && STARTED.exec(report.trim())) || [];
  if (start !== undefined) fields.boot = readBootTime(start);
  return fields;
}

/** Adds the update that a line has, or its day; false for any other line. */
function readUpdate(fields: Fields, text: string): boolean {
  const [, name, day] = UPDATE.exec(text) ?? [];
  if (name !== undefined) fields.kbs = [...fields.kbs, ...kbsIn(name)];
  const [, label, value] = DETAIL.exec(text) ?? [];
  const kb = fields.kbs.at(-1);
  const on = readBootTime(day ?? (label === 'InstalledOn' ? (value ?? '') : ''));
  if (kb !== undefined && on !== undefined) fields.installs = [...fields.installs, { kb, on }];
  return name !== undefined;
}

function listBlock(sink: Sink, { text: title }: Line): Block {
  const fields = noFields();
  const used: Line[] = [];
  /** The title and what stands below it, until something is found. */
  const ahead: Line[] = [];
  let begun = false;
  let lists = false;
  const begin = (): void => {
    begun = true;
    for (const line of ahead.splice(0)) sink.structural(line);
  };
  const readBegun = (line: Line): boolean => {
    if (!lists) return line.text.trim() === '' && (sink.structural(line), true);
    if (readUpdate(fields, line.text)) used.push(line);
    else if (AMONG.test(line.text) || LIST_RUNS_ON.test(line.text) || (used.length > 0 && DETAIL.test(line.text)))
      sink.structural(line);
    else return false;
    return true;
  };
  return {
    read(line) {
      const { text } = line;
      if (begun) return readBegun(line);
      const [, start] = (OF_START.test(title) && STARTED.exec(text)) || [];
      lists = LIST.test(text);
      if (lists || start !== undefined) begin();
      if (lists) sink.structural(line);
      else if (start === undefined) {
        if (ahead.length >= AHEAD_MAX) return false;
        ahead.push(line);
      } else {
        const boot = readBootTime(start);
        if (boot !== undefined) addStart(fields, { boot });
        used.push(line);
      }
      return true;
    },
    end() {
      if (hasFacts(fields)) sink.sighting('installed-updates', fields, used);
      else for (const line of used) sink.bad(line, 'no-fact');
      const [first] = ahead;
      if (first !== undefined) sink.bad(first, 'no-fact');
    },
    unread: () => ahead.slice(1),
  };
}
