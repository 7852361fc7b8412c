import { wallTimeAt } from './counter.ts';
import { numberedDate } from './month-names.ts';

/** A moment as a clock on the wall shows it. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** Which of day and month comes first. */
export type DayMonthOrder = 'day-month-year' | 'month-day-year';

/** How a date was read. `day-or-month-first`: both readings are possible. `unreadable`: a date, but no reading. */
export type DateOrder = DayMonthOrder | 'wmi' | 'year-month-day' | 'day-or-month-first' | 'unreadable';

/** When a machine started, as its output says it. */
export interface BootTime {
  readonly raw: string;
  readonly order: DateOrder;
  /** One reading; both, day first, where the order is open; none where it can't be read. On the machine's clock. */
  readonly readings: readonly WallTime[];
  readonly ambiguous: boolean;
  /** Minutes east of UTC; absent where the output does not say. */
  readonly offsetMinutes: number | undefined;
  /** True where only the day is known: readings then say 00:00. */
  readonly dateOnly: boolean;
  /** True where it was counted back from an uptime, which is rounded. */
  readonly counted?: true;
  /** True where a log tells of it: of two, the later one followed the other. */
  readonly logged?: true;
  /** True where it was counted back from an uptime that comes from SNMP: the start may be earlier. */
  readonly wraps?: true;
}

// Most cells have none, and looking closer costs more.
const ISO = /^(\d{4})-(\d\d)-(\d\d)[ T](\d\d):(\d\d)(?::(\d\d))?$/;
const BEGINNING = /^\s*(?:\d+[-/.年月]|\d{8}[T ]\d|\/Date\()/;
// Years of the Japanese eras: 令和7年7月1日, R7.7.1.
const ERA = /^\s*(?:(令和|平成|[RH])\s?(\d{1,2}|元))(?=年|[-/.]\d)/;
const ERA_BEFORE: Readonly<Record<string, number>> = { 令和: 2018, R: 2018, 平成: 1988, H: 1988 };
// "5:32 PM 1/2/2020", as sigcheck has it
const TIME_FIRST = /^\s*(\d{1,2}:\d\d(?::\d\d)?(?:\s?[AP]M)?),?\s+(\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4})\s*$/i;
// 9時5分, 午後6時
const JAPANESE_CLOCK = /(\d{1,2})時(?:(\d{1,2})分)?(?:(\d{1,2})秒)?\s*$/;
const WITH_WORDS =
  /^\s*(?:\p{L}{3}.{0,30}\d|\d{1,2}(?:\.|er|º)?\s+(?:de\s+)?\p{L}{3}|\d{4}(?:년|.{3,6}[日月火水木金土星（(]))/u;
// 20230401T081530, as ISO 8601 has it without signs; 20230401 08:15:30
const BASIC = /^((?:19|20)\d\d)(\d\d)(\d\d)(?=[T ]\d)[T ](\d\d):?(\d\d)(?::?(\d\d))?(?=$|Z|[+-])/;
// Milliseconds since 1970 UTC, as PowerShell before 6 puts them into JSON.
const TICKS = /^\/Date\((\d{12,13})\)\/$/;
const WMI = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)\.\d{6}([+-]\d{3})$/;
const DATE = /^(\d{1,4})([-/.])\s?(\d{1,2})\2\s?(\d{1,4})\.?(?:(?:T|,?\s+)(\S.*))?$/;
const TIME =
  /^(?:(AM|PM|午前|午後|上午|下午|오전|오후)\s*)?(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?(?:\s*(AM|PM|A\.\s?M\.|P\.\s?M\.|午前|午後|上午|下午|오전|오후|[πμ]\.?μ\.?))?\s*(Z|[+-]\d\d:?\d\d)?$/i;
// In Greek "πμ" is before noon, "μμ" after it.
const AFTERNOON = /^(?:P|午後|下午|오후|μ)/i;

/**
 * Reads a date as WMI, PowerShell, `systeminfo` or a spreadsheet writes it. Never guesses whether day or month comes
 * first; a dot between them is day first everywhere. A month may stand in words, half days be marked in Korean or Greek.
 *
 * @example readBootTime('20230401081530.500000+540')?.offsetMinutes // 540
 * @example readBootTime('03/04/2019')?.ambiguous // true, with the readings 3 April and 4 March
 * @example readBootTime('5:32 PM 13/2/2020')?.readings[0]?.hour // 17
 */
export function readBootTime(raw: string): BootTime | undefined {
  const [era, name = '', inEra = ''] = ERA.exec(raw) ?? [];
  if (era !== undefined) {
    const eraBefore = ERA_BEFORE[name] ?? 0;
    const found = readBootTime(`${eraBefore + (inEra === '元' ? 1 : Number(inEra))}${raw.slice(era.length)}`);
    return found && { ...found, raw };
  }
  const iso = ISO.exec(raw);
  if (iso !== null) {
    const [, year, month, day, hour, minute, second = 0] = iso;
    const reading = {
      year: Number(year),
      month: Number(month),
      day: Number(day),
      hour: Number(hour),
      minute: Number(minute),
      second: Number(second),
    };
    return bootTime(raw, 'year-month-day', valid([reading]));
  }
  if (!BEGINNING.test(raw) && !WITH_WORDS.test(raw)) {
    const [, clock, behind] = TIME_FIRST.exec(raw) ?? [];
    const found = clock === undefined || behind === undefined ? undefined : readBootTime(`${behind} ${clock}`);
    return found && { ...found, raw };
  }
  const numbered = numberedDate(raw.trim());
  const text = (numbered?.text ?? raw)
    .trim()
    .replace(/(\d)[年月]/g, '$1/')
    .replace(/(\d)日/, '$1')
    .replace(JAPANESE_CLOCK, (_, hour, minute = '0', second = '0') =>
      [hour, minute, second].map((part: string) => part.padStart(2, '0')).join(':'),
    );
  const [, ticks] = TICKS.exec(text) ?? [];
  if (ticks !== undefined) return bootTime(raw, 'year-month-day', valid([wallTimeAt(Number(ticks))]), 0);
  const basic = text.replace(BASIC, (_, y, mo, d, h, mi, s = '00') => `${y}-${mo}-${d}T${h}:${mi}:${s}`);
  if (basic !== text) {
    const found = readBootTime(basic);
    return found && { ...found, raw };
  }
  const wmi = WMI.exec(text);
  if (wmi !== null) return bootTime(raw, 'wmi', valid([wallTime(wmi.slice(1, 7).map(Number))]), Number(wmi[7]));
  const [, first, separator, second, third, rest] = DATE.exec(text) ?? [];
  if (first === undefined || second === undefined || third === undefined) return undefined;
  const time = rest === undefined ? MIDNIGHT : readTime(rest);
  const date = [first, second, third].map(Number);
  if (time === undefined) return /\d:\d/.test(rest ?? '') ? bootTime(raw, 'unreadable', []) : undefined;
  const withTime = ([year = 0, month = 0, day = 0]: readonly number[]) => wallTime([year, month, day, ...time.clock]);
  const { order, dates } = ordered(date, first.length === 4, separator === '.');
  return bootTime(raw, numbered?.order ?? order, valid(dates.map(withTime)), time.offset, rest === undefined);
}

/** The same moment with the order that a person or another date of the same output gives it. */
export function withOrder(boot: BootTime, order: DayMonthOrder): BootTime {
  if (!boot.ambiguous) return boot;
  const reading = boot.readings[order === 'day-month-year' ? 0 : 1];
  return { ...boot, order, ambiguous: false, readings: reading === undefined ? [] : [reading] };
}

/**
 * How a date is written, without its numbers. Dates that are written alike come from one program, and have one order of
 * day and month.
 *
 * @example spellingOf('4/5/2025 8:15:30 AM') === spellingOf('12/5/2025 9:15:30 PM') // true
 * @example spellingOf('4/5/2025 8:15:30 AM') === spellingOf('04/05/2025 08:15:30') // false
 */
export function spellingOf(raw: string): string {
  const zeros = /(?<!\d)0\d/.test(raw.split(/[\s,T]/, 1)[0] ?? '') ? '0' : '';
  return zeros + raw.replace(/\d+/g, '#').replace(/[AP]\.?\s?M\b/gi, 'M');
}

type Dates = { readonly order: DateOrder; readonly dates: readonly (readonly number[])[] };

/** The year, month and day that three numbers can mean. */
function ordered([a = 0, b = 0, c = 0]: readonly number[], yearFirst: boolean, dotted: boolean): Dates {
  if (yearFirst) return { order: 'year-month-day', dates: [[a, b, c]] };
  const dayFirst = [c, b, a];
  const monthFirst = [c, a, b];
  if (dotted || a > 12 || a === b) return { order: 'day-month-year', dates: [dayFirst] };
  if (b > 12) return { order: 'month-day-year', dates: [monthFirst] };
  return { order: 'day-or-month-first', dates: [dayFirst, monthFirst] };
}

const MIDNIGHT = { clock: [0, 0, 0] as const, offset: undefined };

function readTime(
  text: string,
): { readonly clock: readonly number[]; readonly offset: number | undefined } | undefined {
  const [, before, hours, minutes, seconds, after, zone] = TIME.exec(text) ?? [];
  if (hours === undefined) return undefined;
  if (before !== undefined && after !== undefined) return undefined;
  const half = before ?? after;
  const hour = half === undefined ? Number(hours) : hourOfHalf(Number(hours), AFTERNOON.test(half));
  return {
    clock: [hour, Number(minutes), Number(seconds ?? 0)],
    offset: zone === undefined ? undefined : offsetOf(zone),
  };
}

/** 12 AM is hour 0, 12 PM is hour 12; with 13 and more the mark says nothing new. */
function hourOfHalf(hour: number, afternoon: boolean): number {
  if (hour > 12) return hour;
  return (hour % 12) + (afternoon ? 12 : 0);
}

function offsetOf(zone: string): number {
  if (/^z$/i.test(zone)) return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith('-') ? -minutes : minutes;
}

function wallTime([year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0]: readonly number[]): WallTime {
  return { year, month, day, hour, minute, second };
}

/** Only what a calendar and a clock can show. Windows 7 knows no year before 1980 for a file or a start. */
function valid(times: readonly WallTime[]): readonly WallTime[] {
  return times.filter(
    ({ year, month, day, hour, minute, second }) =>
      year >= 1980 &&
      year < 2200 &&
      month >= 1 &&
      month <= 12 &&
      day >= 1 &&
      (day <= 28 || day <= daysIn(year, month)) &&
      hour < 24 &&
      minute < 60 &&
      second < 60,
  );
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function bootTime(
  raw: string,
  order: DateOrder,
  readings: readonly WallTime[],
  offsetMinutes: number | undefined = undefined,
  dateOnly = false,
): BootTime {
  // One of two readings may be no date at all: 31/02/2019 can't be, so nothing of it is left open.
  const settled: DateOrder = readings.length === 0 ? 'unreadable' : order;
  return { raw, order: settled, readings, ambiguous: readings.length > 1, offsetMinutes, dateOnly };
}
