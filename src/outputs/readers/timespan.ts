import type { Uptime } from '../../deadlines/uptime.ts';
import type { Block, BlockReader, Sink } from '../reader.ts';
import { noFields } from '../sighting.ts';
import type { Line } from '../text/line-ledger.ts';
import { hostIn } from '../values/host-name.ts';

const FIRST = /^\s*Days\s+:\s*\d{1,5}\s*$/;
const PROPERTY = /^\s*(\w+)\s+:\s*(\S.*?)\s*$/;
const SECONDS: Readonly<Record<string, number>> = { Days: 86_400, Hours: 3600, Minutes: 60, Seconds: 1 };
const OTHERS =
  /^(?:Milliseconds|Ticks|Total(?:Days|Hours|Minutes|Seconds|Milliseconds)|RunspaceId|PSShowComputerName)$/;

/**
 * What PowerShell prints of a length of time. It is an uptime only where the command above asks for one: see
 * `refusalOf`.
 *
 * ```
 * Days              : 412
 * Hours             : 3
 * Minutes           : 15
 * Seconds           : 22
 * TotalDays         : 412.135677083333
 * PSComputerName    : SRV01
 * ```
 */
export const timespan: BlockReader = {
  name: 'timespan',
  recognise: ({ text }) => FIRST.test(text),
  read: timespanBlock,
};

function timespanBlock(sink: Sink): Block {
  const used: Line[] = [];
  const told = new Map<string, number>();
  let host: string | undefined;
  return {
    read(line) {
      const [, name = '', value = ''] = PROPERTY.exec(line.text) ?? [];
      // A second one begins with its days again.
      if (told.has(name)) return false;
      if (name === 'PSComputerName') host = hostIn(value);
      else if (SECONDS[name] !== undefined && /^\d{1,5}$/.test(value)) told.set(name, Number(value) * SECONDS[name]);
      else if (!OTHERS.test(name)) return false;
      used.push(line);
      return true;
    },
    end() {
      const seconds = told.values().reduce((sum, part) => sum + part, 0);
      const uptime: Uptime = { raw: `${seconds} s`, seconds };
      if (told.size === 4) sink.sighting('timespan', { ...noFields(), host, uptime }, used);
      else for (const line of used) sink.bad(line, 'no-fact');
    },
  };
}
