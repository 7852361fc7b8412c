import { readBootTime, type BootTime } from '../../deadlines/boot-time.ts';
import { startBefore } from '../../deadlines/counter.ts';
import { readUptime } from '../../deadlines/uptime.ts';
import type { Block, BlockReader, Sink } from '../reader.ts';
import type { Line } from '../text/line-ledger.ts';
import { roleOf } from '../vocabulary/role-of-heading.ts';
import { noFields } from '../sighting.ts';
import { cutLabel } from './labelled-line.ts';
import { hostIn } from '../values/host-name.ts';
import { uptimeInMessage } from '../values/uptime-message.ts';

// How wevtutil, Get-EventLog, Get-WinEvent and the event viewer head an event.
const FIRST_LABELS =
  /^(?:logname|protokollname|nomdujournal|ログの名前|日志名称|registro|nomeregistro|логфайл|имяжурнала|index|timecreated)$/;
const EVENT_HEAD = /^Event\[\d+\]:?\s*$/;
const ID_LABELS =
  /^(?:eventid|id|イベントid|ereignisid|iddelévénement|iddeevento|idevento|идентификаторсобытия|кодсобытия|事件id|gebeurtenisid|instanceid)$/;
const UPTIME_EVENT = /^6013$|^2147489661$/;
// "The system uptime is 12345678 seconds.": one number and a second's word behind it, in any language.
const SECONDS = /(\d{1,10})\s*(?:秒|초|\p{L}+)/u;
const LABELS_MAX = 40;

// "The operating system started at system time 2023-01-02T14:34:38.500000000Z.": in UTC, in any language.
const START_EVENT = /^12$/;
const STARTED = /(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z)/;

/**
 * Event 6013 of the system log as text: when it was written, and how many seconds the system was up by then. Event 12 of
 * Kernel-General says when it started.
 *
 * ```
 * Event[0]:
 *   Date: 2023-05-25T12:00:00.000
 *   Event ID: 6013
 *   Computer: SRV01
 *   Description:
 * The system uptime is 12345678 seconds.
 * ```
 */
export const event6013: BlockReader = {
  name: 'event-6013',
  recognise: ({ text }) => {
    if (EVENT_HEAD.test(text)) return true;
    const { label = '', value = '' } = cutLabel(text) ?? {};
    return FIRST_LABELS.test(label) || (ID_LABELS.test(label) && UPTIME_EVENT.test(value));
  },
  read: eventBlock,
};

interface Event {
  readonly lines: Line[];
  host: string | undefined;
  written: BootTime | undefined;
  /** Whether its number is that of an uptime, as far as it has one. */
  isUptime: boolean | undefined;
  /** True for an event of the source that tells starts, and for one with the number of those. */
  isOfKernel: boolean;
  isStart: boolean;
  started: BootTime | undefined;
  seconds: number | undefined;
  /** The same by a message that is an uptime's, whatever the event's number is. */
  told: number | undefined;
  message: boolean;
}

function noEvent(): Event {
  return {
    lines: [],
    host: undefined,
    written: undefined,
    isUptime: undefined,
    isOfKernel: false,
    isStart: false,
    started: undefined,
    seconds: undefined,
    told: undefined,
    message: false,
  };
}

function eventBlock(sink: Sink): Block {
  let event = noEvent();
  let gap = false;
  const next = () => {
    handOver(sink, event);
    event = noEvent();
  };
  return {
    read(line) {
      gap = line.text.trim() === '';
      if (gap) {
        // Between two events, or between an event and whatever follows.
        if ((event.seconds ?? event.told) !== undefined || event.started !== undefined) next();
        sink.structural(line);
        return true;
      }
      if (EVENT_HEAD.test(line.text) && event.lines.length > 0) next();
      return event.lines.length < LABELS_MAX && addTo(event, line);
    },
    end: () => handOver(sink, event),
    // "Computer: SRV01" is the event's, and no heading.
    isOpen: () =>
      !gap &&
      (event.isUptime === true || event.isStart) &&
      event.seconds === undefined &&
      event.started === undefined &&
      event.lines.length < LABELS_MAX,
  };
}

function addTo(event: Event, line: Line): boolean {
  const labelled = cutLabel(line.text);
  const isMessage = event.message || (event.isUptime === true && SECONDS.test(line.text));
  if (labelled === undefined && !EVENT_HEAD.test(line.text) && !isMessage) return false;
  event.lines.push(line);
  const { label = '', value = line.text } = labelled ?? {};
  if (ID_LABELS.test(label)) {
    event.isUptime = event.isUptime === true || UPTIME_EVENT.test(value);
    event.isStart ||= START_EVENT.test(value);
  } else if (/kernel-general/i.test(value)) event.isOfKernel = true;
  else if (roleOf(label) === 'host' && label !== 'source') event.host ??= hostIn(value);
  else event.written ??= readBootTime(value);
  event.told ??= uptimeInMessage(value)?.seconds;
  event.message = label !== '' && value === '';
  const [seconds] = SECONDS.exec(value) ?? [];
  if (event.isUptime === true && seconds !== undefined && seconds !== value.trim()) {
    event.seconds ??= readUptime(seconds)?.seconds;
  }
  if (event.isStart && event.isOfKernel) event.started ??= readBootTime(STARTED.exec(value)?.[1] ?? '');
  return true;
}

function handOver(sink: Sink, { lines, host, written, isUptime, started, seconds, told }: Event): void {
  const uptime = isUptime === false ? undefined : (seconds ?? told);
  const boot = uptime !== undefined && written !== undefined ? startBefore(written, uptime) : started;
  if (boot === undefined) for (const line of lines) sink.bad(line, 'no-fact');
  else sink.sighting('event-6013', { ...noFields(), host, boot: { ...boot, logged: true } }, lines);
}
