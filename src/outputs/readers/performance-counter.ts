import { readUptime } from '../../deadlines/uptime.ts';
import { countBack } from '../counted-back.ts';
import type { Block, BlockReader, Sink } from '../reader.ts';
import { noFields, type Sighting } from '../sighting.ts';
import { cutCells } from '../text/cells.ts';
import type { Line } from '../text/line-ledger.ts';
import { hostIn } from '../values/host-name.ts';
import { type Moment, readMoment } from '../vocabulary/moments.ts';
import { roleOf } from '../vocabulary/role-of-heading.ts';

// A counter of a machine, not of an instance on it: "\\SRV01\System\System Up Time".
const COUNTER = /^\\\\([^\\"\s]{1,64})\\[^\\"():]{1,40}\\([^\\":]{1,60}?)$/;
const LOG = /^"\(PDH-[CT]SV \d/;
// "11/20/2026 8:00:01 AM     \\srv01\system\system up time :", and its value in the next line
const SAMPLE = /^(\d.{7,30}?)?\s{2,}(\\\\.+?) :\s*$/;
// As a table of its own, with the place for an instance empty.
const ROW = /^(\\\\.+?)\s{2,}(\d+(?:[.,]\d+)?)\s*$/;
const NUMBER = /^\s*(\d+)(?:[.,]\d+)?\s*$/;
const DONE = /^(?:Exiting, please wait\.\.\.|The command completed successfully\.)\s*$/;

/**
 * The counter of Windows for how long it has been up, in seconds: what typeperf, logman and Get-Counter print of it.
 *
 * ```
 * "(PDH-CSV 4.0)","\\SRV01\System\System Up Time"
 * "11/20/2026 08:00:01.123","44236800.123456"
 * ```
 */
export const performanceCounter: BlockReader = {
  name: 'performance-counter',
  recognise: ({ text }) =>
    LOG.test(text) ? hostsIn(text).some((host) => host !== undefined) : uptimeIn(text) !== undefined,
  read: counterBlock,
};

/** The machine of a counter for its uptime. */
function hostOf(path: string): string | undefined {
  const [, name = '', counter = ''] = COUNTER.exec(path.trim()) ?? [];
  return roleOf(counter) === 'uptime' ? hostIn(name) : undefined;
}

/** Whose uptime each column of a log has. */
function hostsIn(text: string): readonly (string | undefined)[] {
  return cutCells(text, text.includes('\t') ? '\t' : ',').map(hostOf);
}

/** What a line of Get-Counter has of an uptime: whose it is, when it was read, and its seconds where it has them. */
function uptimeIn(text: string): { readonly host: string; readonly at: string; readonly seconds: string } | undefined {
  if (!text.includes('\\\\')) return undefined;
  const [, at = '', sample] = SAMPLE.exec(text) ?? [];
  const [, row = '', seconds = ''] = ROW.exec(text) ?? [];
  const host = hostOf(sample ?? row);
  return host === undefined ? undefined : { host, at, seconds };
}

function sightingOf(host: string, cell: string, at: Moment | undefined): Sighting | undefined {
  const [, seconds = ''] = NUMBER.exec(cell) ?? [];
  const uptime = readUptime(seconds, 's');
  if (uptime === undefined) return undefined;
  const fields = { ...noFields(), host, uptime };
  return countBack(fields, at) ? fields : undefined;
}

function counterBlock(sink: Sink): Block {
  let hosts: readonly (string | undefined)[] = [];
  let open: { readonly host: string; readonly line: Line } | undefined;
  let at: Moment | undefined;

  const tell = (seen: Sighting | undefined, lines: readonly Line[]): void => {
    if (seen === undefined) for (const line of lines) sink.bad(line, 'unreadable-value');
    else sink.sighting('performance-counter', seen, lines);
  };
  const readRow = (line: Line): void => {
    const cells = cutCells(line.text, line.text.includes('\t') ? '\t' : ',');
    const moment = readMoment((cells[0] ?? '').replace(/\.\d{3}$/, ''));
    const seen = hosts.flatMap((host, index) =>
      host === undefined ? [] : (sightingOf(host, cells[index] ?? '', moment) ?? []),
    );
    const [first, ...others] = seen;
    tell(first, [line]);
    for (const other of others) sink.also('performance-counter', other, [line]);
    const isWhole = hosts.every((host) => host === undefined || seen.some((one) => one.host === host));
    if (first !== undefined && !isWhole) sink.remark(line, 'unreadable-value');
  };
  return {
    read(line) {
      const { text } = line;
      const found = uptimeIn(text);
      if (open !== undefined) {
        tell(sightingOf(open.host, text, at), [open.line, line]);
        open = undefined;
      } else if (LOG.test(text)) {
        hosts = hostsIn(text);
        sink.structural(line);
      } else if (hosts.length > 0 && text.startsWith('"')) readRow(line);
      else if (found !== undefined && found.seconds !== '')
        tell(sightingOf(found.host, found.seconds, undefined), [line]);
      else if (found !== undefined) {
        open = { host: found.host, line };
        if (found.at !== '') at = readMoment(found.at);
      } else if (text.trim() === '' || DONE.test(text)) sink.structural(line);
      else return false;
      return true;
    },
    end() {
      if (open !== undefined) sink.bad(open.line, 'no-fact');
    },
  };
}
