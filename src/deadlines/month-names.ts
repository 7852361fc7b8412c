/*
 * Dates with the month in words, as `Get-Date`, PowerShell and debuggers print them: turned into numbers, for
 * `readBootTime` to read.
 */

// English, German, French, Spanish, Portuguese, Italian, Dutch, Russian; in the order of the months.
const NAMES: readonly string[] = [
  'january januar jänner janvier enero janeiro gennaio januari января январь',
  'february februar février febrero fevereiro febbraio februari февраля февраль',
  'march märz mars marzo março maart mrt марта март',
  'april avril abril aprile апреля апрель',
  'may mai mayo maio maggio mei мая май',
  'june juni juin junio junho giugno июня июнь',
  'july juli juillet julio julho luglio июля июль',
  'august août agosto augustus августа август',
  'september septembre septiembre setembro settembre сентября сентябрь',
  'october oktober octobre octubre outubro ottobre октября октябрь',
  'november novembre noviembre novembro ноября ноябрь',
  'december dezember décembre diciembre dezembro dicembre декабря декабрь',
];
const FULL_NAMES: readonly (readonly [name: string, month: number])[] = NAMES.flatMap((names, index) =>
  names.split(' ').map((name) => [name, index + 1] as const),
);
const SHORT_MAX = 4;
const LONGEST_NAME = 10;

const NAME = String.raw`(\p{L}{3,${LONGEST_NAME}})\.?`;
const WEEKDAY = String.raw`(?:\p{L}[\p{L}-]{1,14}\.?,?\s+)?`;
const TIME = String.raw`(?:,?\s+(?:(?:at|um|à|a las|alle|om)\s+)?(\D{0,6}\d{1,2}[:.]\d{2}.*))?`;
/** Saturday, April 1, 2023 8:15:30 AM */
const MONTH_FIRST = new RegExp(String.raw`^${WEEKDAY}${NAME}\s+(\d{1,2}),?\s+((?:19|20)\d\d)${TIME}$`, 'iu');
/** Samstag, 1. April 2023 08:15:30; sábado, 1 de abril de 2023 8:15:30; 1 апреля 2023 г. 8:15:30 */
const DAY_FIRST = new RegExp(
  String.raw`^${WEEKDAY}(\d{1,2})(?:\.|er|º)?\s+(?:de\s+)?${NAME}\s+(?:de\s+)?((?:19|20)\d\d)(?:\s*г\.)?${TIME}$`,
  'iu',
);
/** 25-May-2024 10:05:22, 25-Mai-24 has no century */
const DASHED = new RegExp(String.raw`^(\d{1,2})([-/])${NAME}\2((?:19|20)\d\d)${TIME}$`, 'iu');
/** Thu May 25 10:05:22.123 2023 (UTC + 0:00) */
const YEAR_LAST = new RegExp(
  String.raw`^(?:\p{L}{3,4}\s+)${NAME}\s+(\d{1,2})\s+(\d{1,2}:\d{2}:\d{2}(?:\.\d+)?)\s+((?:19|20)\d\d)(?:\s+\(UTC\s*([+-])\s*(\d{1,2}):(\d{2})\))?$`,
  'iu',
);
/** 2023년 5월 25일 목요일 오후 1:56:59 */
const KOREAN = /^(\d{4})년\s*(\d{1,2})월\s*(\d{1,2})일(?:\s*[월화수목금토일]요일)?,?\s*/;
/** 2023年4月1日 土曜日 8:15:30 */
const WEEKDAY_BEHIND =
  /^(\d{4}\D\d{1,2}\D\d{1,2}日?)[,\s]*(?:[（(]?[日月火水木金土](?:曜日?)?[)）]?|星期[一二三四五六日天])(?=[\s\d上下午])/;

/** A date with its month as a number, and the order that it was written in. */
export interface NumberedDate {
  /** Year, month and day with slashes, the rest as it was. */
  readonly text: string;
  readonly order: 'year-month-day' | 'month-day-year' | 'day-month-year';
}

/**
 * A date whose month or weekday is written in words, in numbers; `undefined` for any other text.
 *
 * @example numberedDate('Saturday, April 1, 2023 8:15:30 AM')?.text // '2023/4/1 8:15:30 AM'
 */
export function numberedDate(text: string): NumberedDate | undefined {
  const korean = text.replace(KOREAN, '$1/$2/$3 ').trimEnd();
  if (korean !== text) return { text: korean, order: 'year-month-day' };
  const weekday = text.replace(WEEKDAY_BEHIND, '$1 ');
  if (weekday !== text) return { text: weekday, order: 'year-month-day' };
  const [, monthName, dayBehind, yearBehind, timeBehind] = MONTH_FIRST.exec(text) ?? [];
  if (monthName !== undefined) return numbered(yearBehind, monthName, dayBehind, timeBehind, 'month-day-year');
  const [, day, name, year, time] = DAY_FIRST.exec(text) ?? [];
  if (day !== undefined) return numbered(year, name, day, time, 'day-month-year');
  const [, dashedDay, , dashedName, dashedYear, dashedTime] = DASHED.exec(text) ?? [];
  if (dashedDay !== undefined) return numbered(dashedYear, dashedName, dashedDay, dashedTime, 'day-month-year');
  const [, month, date, clock, last, sign, hours = '', minutes] = YEAR_LAST.exec(text) ?? [];
  if (month === undefined) return undefined;
  const zone = sign === undefined ? '' : `${sign}${hours.padStart(2, '0')}:${minutes}`;
  return numbered(last, month, date, `${clock}${zone}`, 'month-day-year');
}

function numbered(
  year: string | undefined,
  name: string | undefined,
  day: string | undefined,
  time: string | undefined,
  order: NumberedDate['order'],
): NumberedDate | undefined {
  const month = monthOf(name?.toLowerCase() ?? '');
  return month === undefined
    ? undefined
    : { text: `${year}/${month}/${day}${time === undefined ? '' : ` ${time}`}`, order };
}

/** The month of a whole name, or of one cut to three or four letters that is the beginning of one month alone. */
export function monthOf(name: string): number | undefined {
  const found = FULL_NAMES.filter(([full]) => full === name || (name.length <= SHORT_MAX && full.startsWith(name)));
  const months = new Set(found.map(([, month]) => month));
  return months.size === 1 ? found[0]?.[1] : undefined;
}
