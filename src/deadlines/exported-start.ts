import type { Locale } from '../i18n/locales.ts';
import type { BootTime } from './boot-time.ts';
import { DEADLINE_WORDS } from './deadline-words.ts';
import { fill } from '../i18n/fill.ts';
import { bootIso } from './iso-wall.ts';

/*
 * A date that stands alone in a cell is decided by the spreadsheet that opens it, day and month in the order of its
 * country. With words beside it, it stays the text that it is.
 */

/** A start for a cell: in ISO 8601 where it has one reading, else as it was written. */
export function startCell(boot: BootTime, lang: Locale): string {
  const [reading, other] = boot.readings;
  return reading === undefined || other !== undefined
    ? asWritten(boot.raw, lang)
    : momentCell(bootIso(reading, boot), lang);
}

/** What a program or a person wrote, for a cell. */
export function asWritten(start: string, lang: Locale): string {
  return fill(DEADLINE_WORDS[lang].cell.asWritten, { start });
}

/** A moment in ISO 8601 for a cell, with its offset or the word that none is known. */
export function momentCell(start: string, lang: Locale): string {
  const { noOffset, noTime } = DEADLINE_WORDS[lang].cell;
  if (!start.includes('T')) return fill(noTime, { start });
  return /[+-]\d\d:\d\d$/.test(start) ? start : fill(noOffset, { start });
}

// In whatever language the export was made, and also where somebody wrote its wide signs in the width of letters.
const BESIDE = Object.values(DEADLINE_WORDS)
  .flatMap(({ cell }) => Object.values(cell))
  .flatMap((words) => [words, words.normalize('NFKC')])
  .map((words) => words.split('{start}'));

/**
 * What such a cell is about, to be read as any start.
 *
 * @example startInCell('as written: 03/04/2019 10:00') // '03/04/2019 10:00'
 * @example startInCell('2023-04-01T08:15:30（UTCとの時差は不明）') // '2023-04-01T08:15:30'
 */
export function startInCell(cell: string): string {
  const [before = '', after = ''] =
    BESIDE.find(([first = '', last = '']) => cell.startsWith(first) && cell.endsWith(last)) ?? [];
  return cell.slice(before.length, cell.length - after.length);
}
