import { type BootTime, readBootTime } from '../../deadlines/boot-time.ts';
import type { Block, BlockReader, Sink } from '../reader.ts';
import type { Line } from '../text/line-ledger.ts';
import { hostIn } from '../values/host-name.ts';
import { noFields } from '../sighting.ts';

// "Workstation Statistics for \\SRV01", "Arbeitsstationsstatistik für \\SRV01", "\\SRV01 のワークステーション統計".
const STATISTICS = /statisti|esta[dt][ií]stic|статистик|統計|统计|통계/i;
// Korean puts its particles right behind the name.
const TITLE_HOST = /(?:^|\s)\\\\([^\s\\]{1,255}?)(?:(?<=[\w-])(?:에|의|에서))?(?=\s|$)/;
// The date stands at the end, or in front where a language has it so.
const SINCE = /^(?:\D{1,60}?)\s*[:：]?\s*(\d.{7,40})$/;
// "2023-05-25 오전 10:05:22 이후의 통계"
const BEFORE = /^(\d.{7,40}?\d)\s+\D{2,20}$/;
const COUNTER = /^\s{2,}\S.*\d\s*$/;

/**
 * `net statistics workstation` or `server`, in the languages whose word for statistics is known: since when the service
 * runs, which is since the start of the system.
 *
 * ```
 * Workstation Statistics for \\SRV01
 *
 * Statistics since 5/25/2023 10:05:22 AM
 *
 *   Bytes received                               1024
 * ```
 */
export const netStatistics: BlockReader = {
  name: 'net-statistics',
  recognise: ({ text }) => STATISTICS.test(text) && TITLE_HOST.test(text),
  read: statisticsBlock,
};

/**
 * Since when a line says that statistics are kept, be it without their title. Of a machine it says so only below the
 * command: `net statistics server | find "since"`.
 */
export function statisticsSince(text: string): BootTime | undefined {
  if (!STATISTICS.test(text)) return undefined;
  return readBootTime((SINCE.exec(text.trim()) ?? BEFORE.exec(text.trim()))?.[1] ?? '');
}

function statisticsBlock(sink: Sink): Block {
  const fields = noFields();
  const used: Line[] = [];
  return {
    read(line) {
      const { text } = line;
      const [, host] = TITLE_HOST.exec(text) ?? [];
      if (used.length === 0 && host !== undefined) {
        fields.host = hostIn(host);
        used.push(line);
      } else if (text.trim() === '' || (fields.boot !== undefined && COUNTER.test(text))) sink.structural(line);
      else if (fields.boot === undefined && STATISTICS.test(text) && !TITLE_HOST.test(text)) {
        fields.boot = statisticsSince(text);
        if (fields.boot === undefined) sink.bad(line, 'no-fact');
        else used.push(line);
      } else return false;
      return true;
    },
    end() {
      if (fields.boot !== undefined) sink.sighting('net-statistics', fields, used);
      else for (const line of used) sink.bad(line, 'no-fact');
    },
  };
}
