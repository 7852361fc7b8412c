import { DAY_MS, wallMs, wallTimeAt } from '../deadlines/counter.ts';
import { readBootTime, type BootTime } from '../deadlines/boot-time.ts';
import type { Sighting } from './sighting.ts';

/**
 * What a sighting says without the updates whose day of installation is still to come, and without a version of such a
 * day: lists of plans have such days, too.
 * The same object where there is none. A day may have begun elsewhere, and one with two readings may have passed.
 */
export function withoutPlans(seen: Sighting, nowMs: number): Sighting {
  if (seen.version !== undefined && seen.versionDays?.some((day) => isToCome(day, nowMs)))
    return withoutPlans({ ...seen, version: undefined }, nowMs);
  // Most have none, and looking closer costs more.
  if (seen.installs.length === 0 || !seen.installs.some(({ on }) => isToCome(on, nowMs))) return seen;
  const planned = new Set(seen.installs.flatMap(({ kb, on }) => (isToCome(on, nowMs) ? [kb] : [])));
  return {
    ...seen,
    kbs: seen.kbs.filter((kb) => !planned.has(kb)),
    installs: seen.installs.filter(({ kb }) => !planned.has(kb)),
  };
}

/** True for a day that has begun nowhere yet. */
export function isToCome({ readings }: Pick<BootTime, 'readings'>, nowMs: number): boolean {
  return readings.length > 0 && readings.every((reading) => wallMs(reading) > nowMs + DAY_MS);
}

const DAYS = /\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}/g;
const YEARS = /(?<![\d.-])20\d\d(?![\d.-])/g;

/** The days in a text, or that it is. */
export function daysIn(text: string): readonly BootTime[] {
  if (!/\d/.test(text)) return [];
  const day = readBootTime(text);
  return day !== undefined ? [day] : (text.match(DAYS) ?? []).flatMap((one) => readBootTime(one) ?? []);
}

// The time of the day, and what joins both to a word: "Installed on 5/10/2012 10:05 AM", "ja (10.05.2012)".
const TIME = /^[ T]\d{1,2}:\d\d(?::\d\d)?(?:\s?[AP]M)?/i;
const JOINS = /^[\s)）,:;-]+|[\s(（,:;-]+(?:(?:on|am|le|el|il|op|em|dnia)\s*)?$/giu;

/**
 * The one day in a text, and the words beside it.
 *
 * @example dayBeside('Installed on 2012-05-10')?.words // 'Installed'
 * @example dayBeside('2012-05-10') // undefined: no words
 */
export function dayBeside(text: string): { readonly day: BootTime; readonly words: string } | undefined {
  const [day = '', ...others] = /\d{4}/.test(text) && text.length <= BESIDE_MAX ? (text.match(DAYS) ?? []) : [];
  const on = day === '' || others.length > 0 ? undefined : readBootTime(day);
  if (on === undefined) return undefined;
  const at = text.indexOf(day);
  const behind = text
    .slice(at + day.length)
    .replace(TIME, '')
    .replace(JOINS, '');
  const before = text.slice(0, at).replace(JOINS, '');
  return (before === '') === (behind === '') ? undefined : { day: on, words: before + behind };
}

const BESIDE_MAX = 60;

/**
 * True for a heading with a day or a year that is still to come.
 *
 * @example namesDayToCome('Installed in 2027:', Date.UTC(2026, 10, 24)) // true
 */
export function namesDayToCome(text: string, nowMs: number): boolean {
  if (!Number.isFinite(nowMs)) return false;
  const { year } = wallTimeAt(nowMs);
  return (
    (text.match(DAYS) ?? []).some((day) => isToCome(readBootTime(day) ?? NO_DAY, nowMs)) ||
    (text.replace(DAYS, ' ').match(YEARS) ?? []).some((found) => Number(found) > year)
  );
}

const NO_DAY: Pick<BootTime, 'readings'> = { readings: [] };
