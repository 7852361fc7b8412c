/** How long a machine has been up, where an output says that and not when it started. */
export interface Uptime {
  readonly raw: string;
  /** A month counts a twelfth of 365 days, a year 365. */
  readonly seconds: number;
  /** The longest that it can be, where months or years make it rough: they have up to 31 and 366 days. */
  readonly most?: number;
  /** True where it comes from SNMP, whose counter begins anew after 497 days: the machine may have been up longer. */
  readonly wraps?: true;
}

/** What an uptime is counted in. */
export type UptimeUnit = 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second';

const SECONDS: Readonly<Record<UptimeUnit, number>> = {
  year: 365 * 86_400,
  month: (365 * 86_400) / 12,
  week: 7 * 86_400,
  day: 86_400,
  hour: 3600,
  minute: 60,
  second: 1,
};
const MOST: Readonly<Record<UptimeUnit, number>> = { ...SECONDS, year: 366 * 86_400, month: 31 * 86_400 };

// English, Japanese, Chinese, Korean; German, French, Italian, Dutch, Russian; Spanish, Portuguese, and what several
// languages have. In the first 9,891 is a whole number, in the second 9.891, and the third do not say. `m` is no unit by
// itself: a minute to some, a month to others.
const WORDS: Readonly<Record<UptimeUnit, string>> = {
  year: 'year years 年 年間 년|jahr jahre jahren année années anni jaar jaren год года лет|yr yrs y an ans año años ano anos anno',
  month:
    'month months か月 ヶ月 カ月 ケ月 ヵ月 箇月 か月間 ヶ月間 カ月間 个月 個月 개월|monat monate monaten mois mese mesi maand maanden ' +
    'месяц месяца месяцев мес|mo mos mes meses mês',
  week: 'week weeks 週 週間 周 星期 주|woche wochen semaine semaines settimana settimane weken неделя недели недель нед|wk wks w semana semanas',
  day: 'day days 日 日間 天 일|tag tage tagen jour jours giorno giorni dag dagen день дня дней дн|d t j g gg día días dia dias',
  hour: 'hour hours 時間 小时 小時 时 시간|stunde stunden std heure heures ore uur uren час часа часов ч|hr hrs h hora horas ora',
  minute: '分 分間 分钟 分鐘 분|minuten minuti minuut минута минуты минут мин|minute minutes min mins minuto minutos',
  second:
    'second seconds 秒 秒間 초|sekunde sekunden sek secondo secondi seconden секунда секунды секунд сек|sec secs s seconde secondes segundo segundos seg',
};
// What stands between the thousands, in the order of these words.
const THOUSANDS = [',', '.', undefined];

interface Unit {
  readonly unit: UptimeUnit;
  readonly thousands: string | undefined;
}

const UNITS: ReadonlyMap<string, Unit> = new Map(
  (Object.entries(WORDS) as [UptimeUnit, string][]) // `Record<UptimeUnit, …>` has no other keys
    .flatMap(([unit, languages]) =>
      languages
        .split('|')
        .flatMap((words, index) =>
          words.split(' ').map((word) => [word, { unit, thousands: THOUSANDS[index] }] as const),
        ),
    ),
);
const ORDER = Object.keys(SECONDS);

// More digits than any uptime has would only cost time.
const TEXT_MAX = 100;
const DOTNET = /^(\d{1,5})[.:](\d{1,2}):(\d{2}):(\d{2})(?:[.,]\d+)?$|^(\d{1,5})\.(\d{1,2}):(\d{2})$/;
const CLOCK = /^(\d{1,5}):([0-5]\d)(?::([0-5]\d)(?:[.,]\d+)?)?\s*h?$/i;
const TERM = /^(\d+(?:[.,'’\s]\d+)*)\s*(\p{L}+)\.?/u;
const DECIMAL = /^\d{1,12}(?:[.,]\d{1,9})?$/;
const GROUPED = /^[1-9]\d{0,2}([.,'’\s])\d{3}(?:\1\d{3})*(?:(?!\1)[.,](\d{1,9}))?$/;
const BETWEEN = /^(?:\s|,|、|\+|&|(?:and|und|et|y|e|en|и|と)(?=\s))+/iu;
const SNMP = /^(?:timeticks:\s*)?\((\d{1,10})\)(?:\s|$)/i;
const DOTNET_TICKS = /^(\d{12,20})\s*ticks$/i;
const BARE_MAX = 99_999;
// No Windows with the problem is older: Vista came in November 2006.
const BARE_DAYS_MAX = 7320;
// Nothing with the problem ran longer: what says so is a mistake, or another counter.
const SECONDS_MAX = 25 * 366 * 86_400;

/**
 * An uptime in words and units, as clocks, .NET, SNMP and people write it. Whatever is left over, or has a unit that is
 * not known, makes it none: nothing is taken for days that does not say so, and none is older than Windows Vista.
 *
 * @param bare the word for the unit of a number without one, as the column or label has it; days only up to twenty years.
 *   `snmp`: none, and what counted it begins anew
 * @example readUptime('412.03:15:22')?.seconds // 35608522
 * @example readUptime('497 days, 3:12')?.seconds // 42952320
 * @example readUptime('9w 3d 01:44h')?.seconds // 5708640
 * @example readUptime('412') // undefined
 * @example readUptime('412', 'day')?.seconds // 35596800
 * @example readUptime('9.891 Stunden')?.seconds // 35607600
 */
export function readUptime(raw: string, bare = ''): Uptime | undefined {
  const uptime = readAny(raw, bare);
  return uptime !== undefined && bare === 'snmp' ? { ...uptime, wraps: true } : uptime;
}

function readAny(raw: string, bare: string): Uptime | undefined {
  const text = raw.trim();
  if (text.length > TEXT_MAX || !/\d/.test(text)) return undefined;
  const ticks = ofSnmp(text);
  if (ticks !== undefined) return { raw, seconds: ticks, wraps: true };
  const seconds =
    ofDotNet(text) ?? ofTicks(text) ?? ofParts(text, bare.toLowerCase()) ?? ofBare(text, UNITS.get(bare.toLowerCase()));
  if (seconds !== undefined) return seconds > SECONDS_MAX ? undefined : { raw, seconds };
  const terms = termsOf(text.replace(/^up\s+(?:for\s+)?/i, ''));
  if (terms === undefined || terms.seconds > SECONDS_MAX) return undefined;
  const rough = terms.most > terms.seconds;
  return { raw, seconds: Math.round(terms.seconds), ...(rough && { most: Math.round(terms.most) }) };
}

/**
 * A number of units. 9,891 is 9891 to some and a thousandth of it to others: the language of the word for the unit
 * decides, or that nothing runs for so long.
 */
function countOf(text: string, { unit, thousands }: Unit): number | undefined {
  const decimal = DECIMAL.test(text) ? Number(text.replace(',', '.')) : undefined;
  const [grouped, sign, fraction = ''] = GROUPED.exec(text) ?? [];
  if (grouped === undefined) return decimal;
  const digits = text.replace(/\D/g, '');
  const whole = Number(digits) / 10 ** fraction.length;
  if (decimal === undefined) return whole;
  if (whole * SECONDS[unit] > SECONDS_MAX) return decimal;
  return thousands === undefined ? undefined : thousands === sign ? whole : decimal;
}

/** `412.03:15:22`, and with colons alone only where there are four numbers: three are hours, minutes and seconds. */
function ofDotNet(text: string): number | undefined {
  const [, days, hours, minutes, seconds, ...short] = DOTNET.exec(text) ?? [];
  const [shortDays, shortHours, shortMinutes] = short;
  if (days !== undefined) return clock(Number(days) * 24 + Number(hours), minutes, seconds);
  return shortDays === undefined ? undefined : clock(Number(shortDays) * 24 + Number(shortHours), shortMinutes);
}

/** SNMP counts hundredths of a second, and writes the same again in words. */
function ofSnmp(text: string): number | undefined {
  const [, hundredths] = SNMP.exec(text) ?? [];
  return hundredths === undefined ? undefined : Math.floor(Number(hundredths) / 100);
}

/** .NET counts tenths of a millionth of a second. */
function ofTicks(text: string): number | undefined {
  const [, ticks] = DOTNET_TICKS.exec(text) ?? [];
  return ticks === undefined ? undefined : Math.floor(Number(ticks) / 10_000_000);
}

/** Thousandths, and what .NET counts, where a heading says so. */
function ofParts(text: string, bare: string): number | undefined {
  if (bare === 'ticks') return ofTicks(`${text} ticks`);
  return bare === 'ms' && /^\d{1,13}$/.test(text) ? Math.floor(Number(text) / 1000) : undefined;
}

function ofBare(text: string, given: Unit | undefined): number | undefined {
  if (given === undefined) return undefined;
  const number = countOf(text, given);
  if (number === undefined || (given.unit !== 'second' && number > BARE_MAX)) return undefined;
  return given.unit === 'day' && number > BARE_DAYS_MAX ? undefined : Math.round(number * SECONDS[given.unit]);
}

/** Terms from the largest unit down, each unit once; a clock may end them. */
function termsOf(text: string): { readonly seconds: number; readonly most: number } | undefined {
  let rest = text;
  let last = -1;
  let seconds = 0;
  let most = 0;
  while (rest !== '') {
    const [whole, hours, minutes, secs] = CLOCK.exec(rest) ?? [];
    if (whole !== undefined && last <= ORDER.indexOf('day')) {
      const time = clock(Number(hours), minutes, secs);
      return { seconds: seconds + time, most: most + time };
    }
    const [term = '', count = '', word = ''] = TERM.exec(rest) ?? [];
    const known = unitOf(word, last);
    const number = known && countOf(count, known);
    if (known === undefined || number === undefined || ORDER.indexOf(known.unit) <= last) return undefined;
    const { unit } = known;
    last = ORDER.indexOf(unit);
    seconds += number * SECONDS[unit];
    most += number * MOST[unit];
    rest = rest.slice(term.length).replace(BETWEEN, '').trim();
  }
  return last < 0 ? undefined : { seconds, most };
}

function unitOf(word: string, last: number): Unit | undefined {
  const plain = word.toLowerCase();
  // Behind days or hours it can only be minutes.
  if (plain === 'm') return last >= ORDER.indexOf('day') ? UNITS.get('min') : undefined;
  return UNITS.get(plain);
}

/**
 * An uptime as it was written, with its unit where that stood in a heading.
 *
 * @example uptimeText({ raw: '412', seconds: 35_596_800 }) // '412 d'
 */
export function uptimeText({ raw, seconds }: Uptime): string {
  if (readUptime(raw)?.seconds === seconds) return raw;
  return seconds % SECONDS.day === 0 ? `${seconds / SECONDS.day} d` : `${seconds} s`;
}

/** The unit that a word is for, as a heading has it: `h`, `Days`, `Stunden`. */
export function uptimeUnit(word: string): UptimeUnit | undefined {
  return UNITS.get(word.toLowerCase())?.unit;
}

function clock(hours: number, minutes = '0', seconds = '0'): number {
  return (hours * 60 + Number(minutes)) * 60 + Number(seconds);
}
