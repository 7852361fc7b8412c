import { readBootTime, type BootTime } from '../../deadlines/boot-time.ts';
import { startBefore } from '../../deadlines/counter.ts';
import { commandIn } from '../command-lines.ts';
import type { Block, BlockReader, Sink } from '../reader.ts';
import type { Line } from '../text/line-ledger.ts';
import { hostIn } from '../values/host-name.ts';
import { noFields } from '../sighting.ts';

const SECTION = /^<<<([\w:() .-]{1,100})>>>\s*$/;
const HOSTNAME = /^Hostname:\s*(\S+)\s*$/;
const SECONDS = /^\s*(\d{1,10})(?:\.\d+)?\s*$/;
const LINES_MAX = 100_000;

/**
 * What the agent of check_mk prints: the machine's name in its first section, its clock and its uptime, both in
 * seconds, in two others. Whatever else it tells is nothing of tcpip.sys.
 *
 * ```
 * <<<check_mk>>>
 * Hostname: SRV01
 * <<<systemtime>>>
 * 1684998322
 * <<<uptime>>>
 * 12345678
 * ```
 */
export const checkMk: BlockReader = {
  name: 'check-mk',
  recognise: ({ text }) => /^<<<check_mk>>>\s*$/.test(text),
  read: (sink) => agentBlock(sink),
};

function agentBlock(sink: Sink): Block {
  const used: Line[] = [];
  let lines = 0;
  let section = '';
  let host: string | undefined;
  let uptime: string | undefined;
  let clock: BootTime | undefined;

  const take = ({ text }: Line): boolean => {
    const [, seconds] = SECONDS.exec(text) ?? [];
    if (section === 'check_mk' && host === undefined) {
      const [, name] = HOSTNAME.exec(text) ?? [];
      host = name === undefined ? undefined : hostIn(name);
      return host !== undefined;
    }
    if (section === 'uptime' && uptime === undefined) uptime = seconds;
    else if (section === 'systemtime' && clock === undefined && seconds !== undefined) {
      clock = readBootTime(new Date(Number(seconds) * 1000).toISOString());
    } else return false;
    return seconds !== undefined;
  };
  return {
    read(line) {
      const [, name] = SECTION.exec(line.text) ?? [];
      const isOver = name === 'check_mk' ? lines > 0 : lines >= LINES_MAX || commandIn(line.text) !== undefined;
      if (isOver) return false;
      lines += 1;
      section = name === undefined ? section : (name.split(':', 1)[0] ?? '');
      if (name === undefined && take(line)) used.push(line);
      else sink.structural(line);
      return true;
    },
    end() {
      if (used.length === 0) return;
      const boot = clock === undefined || uptime === undefined ? undefined : startBefore(clock, Number(uptime));
      const up =
        boot === undefined && uptime !== undefined ? { raw: `${uptime} s`, seconds: Number(uptime) } : undefined;
      if (host === undefined && boot === undefined && up === undefined) for (const line of used) sink.structural(line);
      else sink.sighting('check-mk', { ...noFields(), host, boot, uptime: up }, used);
    },
    isOpen: () => true,
  };
}
