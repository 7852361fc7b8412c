import { DAY_MS, wallMs, wallTimeAt } from './counter.ts';
import { fill } from '../i18n/fill.ts';
import { catalogVersionText, type CatalogVersion } from '../domain/catalog-version.ts';
import type { CalendarEvent } from './calendar-file.ts';
import type { Deadline, DeadlineState, KnownDeadline } from './deadline.ts';
import { deadlineSentences, type DeadlineMessages } from './deadline-words.ts';
import { isoWall } from './iso-wall.ts';
import { HOST_MAX, safeText } from '../i18n/safe-text.ts';

export { calendarFile, type CalendarEvent } from './calendar-file.ts';

/** A machine that may get into the calendar. */
export interface CalendarMachine {
  /** The host; for a machine without one, any name that no other machine of the file has. */
  readonly host: string;
  readonly deadline: DeadlineState;
  /** Its verdict in a sentence, and the sources that it rests on. */
  readonly verdict: string;
  readonly sources: string;
}

interface CalendarOptions {
  readonly messages: DeadlineMessages;
  readonly catalog: CatalogVersion;
  /** Now, in real milliseconds since 1970 UTC: what is past gets no event. */
  readonly nowMs: number;
  /** True to get day 248.5 as well: wanted where TCP Chimney Offload is or may be in use. */
  readonly chimney: boolean;
}

/**
 * The events of machines whose deadline is known and still to come: the last weekend that is over before day 497, the
 * moment of day 497, and on request that of day 248.5. None for the others: a fixed machine needs no restart.
 */
export function calendarEvents(machines: Iterable<CalendarMachine>, options: CalendarOptions): CalendarEvent[] {
  const events: CalendarEvent[] = [];
  for (const machine of machines) {
    if (machine.deadline.kind === 'known') events.push(...eventsOf(machine, machine.deadline, options));
  }
  return events;
}

const SENTENCE_MAX = 2000;

function eventsOf(machine: CalendarMachine, known: KnownDeadline, options: CalendarOptions): CalendarEvent[] {
  const { messages, chimney } = options;
  const { calendar } = messages;
  const host = safeText(machine.host, HOST_MAX);
  const description = descriptionOf(machine, host, options);
  const uid = stableHash(`${host.toUpperCase()}\n${isoWall(known.start.wall)}`);
  const event = (kind: 'weekend' | 'wrap' | 'chimney', time: CalendarEvent['time']): CalendarEvent => {
    const summary = fill(calendar[kind], { host });
    return {
      uid: `${uid}-${kind}@497-day-problem`,
      time,
      summary,
      description,
      alarm: fill(calendar.alarm, { summary }),
    };
  };
  const moment = (deadline: Deadline): CalendarEvent['time'] =>
    known.start.zone.kind === 'assumed'
      ? { kind: 'floating', wall: deadline.wall }
      : { kind: 'utc', wall: wallTimeAt(deadline.ms) };
  const { wrap } = known;
  const events: CalendarEvent[] = [];
  if (chimney && known.chimney.daysLeft > 0) events.push(event('chimney', moment(known.chimney)));
  if (wrap.daysLeft > 0 && !wrap.weekendOver) {
    const monday = wallTimeAt(wallMs(wrap.weekend) + 2 * DAY_MS);
    events.push(event('weekend', { kind: 'days', first: wrap.weekend, end: monday }));
  }
  if (wrap.daysLeft > 0) events.push(event('wrap', moment(wrap)));
  return events;
}

function descriptionOf(
  { deadline, verdict, sources }: CalendarMachine,
  host: string,
  { messages, catalog }: CalendarOptions,
): string {
  const { calendar } = messages;
  return [
    fill(calendar.host, { host }),
    fill(calendar.verdict, { verdict: safeText(verdict, SENTENCE_MAX) }),
    deadlineSentences(deadline, messages).join(messages.sentenceSeparator),
    ...(sources === '' ? [] : [fill(calendar.sources, { sources: safeText(sources, SENTENCE_MAX) })]),
    fill(calendar.catalog, { catalog: catalogVersionText(catalog) }),
  ].join('\n');
}

/** 16 hexadecimal digits that depend on nothing but the text. */
function stableHash(text: string): string {
  return [0x811c9dc5, 0x9e3779b9].map((seed) => hash32(text, seed).toString(16).padStart(8, '0')).join('');
}

function hash32(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}
