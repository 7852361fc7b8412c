import type { WallTime } from './boot-time.ts';
import { DAY_MS, wallMs, wallTimeAt } from './counter.ts';
import { fill } from '../i18n/fill.ts';
import { deadlines as en } from '../i18n/en/deadlines.ts';
import { deadlines as ja } from '../i18n/ja/deadlines.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Deadline, DeadlineState, KnownDeadline } from './deadline.ts';
import { isoDate, offsetText, wallText } from './iso-wall.ts';
import type { ReadStart, Zone } from './machine-start.ts';
import { safeText } from '../i18n/safe-text.ts';

/** The words for deadlines in one language. */
export type DeadlineMessages = Messages['deadlines'];

/** The words for deadlines, by language. */
export const DEADLINE_WORDS = { ja, en } as const satisfies Record<Locale, DeadlineMessages>;

/**
 * A deadline in a few words, for a table's cell.
 *
 * @example deadlineShort(state, messagesFor('ja').deadlines) // e.g. '412日稼働、残り85日（2024-08-10 10:43まで）'
 */
export function deadlineShort(state: DeadlineState, messages: DeadlineMessages): string {
  const { short } = messages;
  switch (state.kind) {
    case 'none-needed':
      return short[state.verdict];
    case 'unknown':
    case 'unreadable':
      return short[state.kind];
    case 'ambiguous':
      return fill(short.ambiguous, readings(state, messages));
    case 'in-future':
      return fill(short['in-future'], { boot: bootText(state.start) });
    case 'known': {
      const text = fill(short[state.state === 'past-wrap' ? 'past-wrap' : 'running'], numbers(state, messages));
      return state.start.wraps === true ? fill(short.wraps, { text }) : text;
    }
  }
}

/** A deadline in whole sentences: what it is, what to do, how it was worked out and what was assumed. */
export function deadlineSentences(state: DeadlineState, messages: DeadlineMessages): readonly string[] {
  const { long } = messages;
  switch (state.kind) {
    case 'none-needed':
      return [long[state.verdict]];
    case 'unknown':
      return [long.unknown];
    case 'unreadable':
      return [fill(long.unreadable, { raw: quoted(state.raw) })];
    case 'ambiguous':
      return [fill(long.ambiguous, readings(state, messages))];
    case 'in-future': {
      const { start } = state;
      const said = fill(long['in-future'], { raw: quoted(start.raw), boot: bootText(start) });
      return [said, ...settledSentences(start, messages), zoneSentence(start.zone, messages)];
    }
    case 'known':
      return [...dueSentences(state, messages), ...basisSentences(state, messages)];
  }
}

/** Why no deadline follows from the start that was read; `undefined` where one does, or no start was read. */
export function openStart(state: DeadlineState, messages: DeadlineMessages): string | undefined {
  const isOpen = state.kind === 'ambiguous' || state.kind === 'unreadable' || state.kind === 'in-future';
  return isOpen ? deadlineSentences(state, messages)[0] : undefined;
}

/**
 * A day in words, for the question which of two dates is meant.
 *
 * @example dayText({ year: 2019, month: 3, day: 4, hour: 0, minute: 0, second: 0 }, messagesFor('en').deadlines)
 *   // '4 March 2019'
 */
export function dayText({ year, month, day }: WallTime, { date, months }: DeadlineMessages): string {
  return fill(date, { year, month: months[month - 1] ?? month, day });
}

function dueSentences(state: KnownDeadline, messages: DeadlineMessages): readonly string[] {
  const { long } = messages;
  const { chimney, wrap } = state;
  if (state.state === 'past-wrap') return [fill(long['past-wrap'], numbers(state, messages))];
  return [
    fill(state.state === 'soon' ? long.soon : long.ok, numbers(state, messages)),
    wrap.weekendOver
      ? long.weekendOver
      : fill(long.weekend, { from: isoDate(wrap.weekend), to: isoDate(wallTimeAt(wallMs(wrap.weekend) + DAY_MS)) }),
    fill(chimney.daysLeft > 0 ? long.chimney : long.chimneyPast, {
      chimney: wallText(chimney.wall),
      left: leftText(chimney, messages),
    }),
  ];
}

function basisSentences({ start, otherStarts }: KnownDeadline, messages: DeadlineMessages): readonly string[] {
  const { raw, order, dateOnly, repeated, earlierMs, wraps, zone } = start;
  return [
    fill(messages.order[order], { raw: quoted(raw), boot: bootText(start) }),
    ...settledSentences(start, messages),
    ...(dateOnly ? [messages.dateOnly] : []),
    ...(repeated ? [messages.repeated] : []),
    ...(earlierMs === undefined ? [] : [fill(messages.rough, { days: Math.ceil(earlierMs / DAY_MS) })]),
    ...(wraps === true ? [messages.wraps] : []),
    zoneSentence(zone, messages),
    ...otherStarts.map((other) => fill(messages.otherStart, { other: quoted(other) })),
  ];
}

function settledSentences({ settledBy }: ReadStart, messages: DeadlineMessages): readonly string[] {
  return settledBy === undefined ? [] : [messages.settledBy[settledBy]];
}

function zoneSentence(zone: Zone, messages: DeadlineMessages): string {
  return zone.kind === 'stated'
    ? fill(messages.zone.stated, { offset: `UTC${offsetText(zone.offsetMinutes, '−')}` })
    : messages.zone[zone.kind];
}

function numbers({ uptimeDays, wrap }: KnownDeadline, messages: DeadlineMessages) {
  return { up: daysText(uptimeDays, messages), left: leftText(wrap, messages), wrap: wallText(wrap.wall) };
}

/** Rounded down: rather a day too few than one too many. */
function leftText({ daysLeft }: Deadline, messages: DeadlineMessages): string {
  return daysText(daysLeft, messages);
}

function daysText(days: number, { day, underOneDay }: DeadlineMessages): string {
  const count = Math.floor(days);
  if (count < 1) return underOneDay;
  return fill(count === 1 ? day.one : day.many, { count });
}

function readings(
  { raw, readings: [dayFirst, monthFirst] }: Extract<DeadlineState, { readonly kind: 'ambiguous' }>,
  messages: DeadlineMessages,
) {
  return { raw: quoted(raw), first: dayText(dayFirst, messages), second: dayText(monthFirst, messages) };
}

function bootText({ wall, dateOnly }: ReadStart): string {
  return dateOnly ? isoDate(wall) : wallText(wall);
}

const RAW_MAX = 40;

/** Text from an output, short enough for a sentence. */
function quoted(raw: string): string {
  return safeText(raw, RAW_MAX).trim();
}
