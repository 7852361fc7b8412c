import { readBootTime } from '../../deadlines/boot-time.ts';
import { startBefore } from '../../deadlines/counter.ts';
import { readUptime } from '../../deadlines/uptime.ts';
import type { Block, BlockReader, Sink } from '../reader.ts';
import type { Line } from '../text/line-ledger.ts';
import { noFields } from '../sighting.ts';
import { cutLabel } from './labelled-line.ts';

const KERNEL = /^Windows .{1,60} Kernel Version \d{4,5}\b/;
const LABELS =
  /^(?:product|edition.*|builtby|machinename|kernelbase|psloadedmodulelist|debugsessiontime|systemuptime)$/;
const CONTINUED = /^(?:Kernel base = |Product: |Edition build lab: )/;

/**
 * What WinDbg's `vertarget` prints: when the target was looked at, and how long it had been up. The number behind "Built
 * by" is the kernel's.
 *
 * ```
 * Windows 7 Kernel Version 7601 (Service Pack 1) MP (4 procs) Free x64
 * Built by: 7601.17514.amd64fre.win7sp1_rtm.101119-1850
 * Debug session time: Thu May 25 10:05:22.123 2023 (UTC + 9:00)
 * System Uptime: 10 days 3:21:41.992
 * ```
 */
export const debuggerTarget: BlockReader = {
  name: 'debugger-target',
  recognise: ({ text }) => KERNEL.test(text) || /^debugsessiontime$/.test(cutLabel(text)?.label ?? ''),
  read: targetBlock,
};

function targetBlock(sink: Sink): Block {
  const used: Line[] = [];
  let session: ReturnType<typeof readBootTime>;
  let uptime: ReturnType<typeof readUptime>;
  return {
    read(line) {
      const labelled = cutLabel(line.text);
      const known = KERNEL.test(line.text) || CONTINUED.test(line.text) || LABELS.test(labelled?.label ?? '');
      if (!known || uptime !== undefined) return false;
      if (labelled?.label === 'debugsessiontime') {
        session = readBootTime(labelled.value);
        used.push(line);
      } else if (labelled?.label === 'systemuptime') {
        uptime = readUptime(labelled.value);
        used.push(line);
      } else sink.structural(line);
      return true;
    },
    end() {
      if (session !== undefined && uptime !== undefined) {
        sink.sighting('debugger-target', { ...noFields(), boot: startBefore(session, uptime.seconds) }, used);
      } else for (const line of used) sink.bad(line, 'no-fact');
    },
  };
}
