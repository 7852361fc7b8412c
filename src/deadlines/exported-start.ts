import type { BootTime } from './boot-time.ts';
import { bootIso } from './iso-wall.ts';

/*
 * A date that stands alone in a cell is decided by the spreadsheet that opens it, day and month in the order of its
 * country. With words beside it, it stays the text that it is.
 */

const AS_WRITTEN = 'as written: ';
const NO_OFFSET = ' (offset not known)';
const NO_TIME = ' (time not known)';
const BESIDE = /^as written: | \((?:offset|time) not known\)$/g;

/** A start for a cell: in ISO 8601 where it has one reading, else as it was written. */
export function startCell(boot: BootTime): string {
  const [reading, other] = boot.readings;
  return reading === undefined || other !== undefined ? asWritten(boot.raw) : momentCell(bootIso(reading, boot));
}

/** What a program or a person wrote, for a cell. */
export function asWritten(raw: string): string {
  return AS_WRITTEN + raw;
}

/** A moment in ISO 8601 for a cell, with its offset or the word that none is known. */
export function momentCell(iso: string): string {
  if (!iso.includes('T')) return iso + NO_TIME;
  return /[+-]\d\d:\d\d$/.test(iso) ? iso : iso + NO_OFFSET;
}

/**
 * What such a cell is about, to be read as any start.
 *
 * @example startInCell('as written: 03/04/2019 10:00') // '03/04/2019 10:00'
 * @example startInCell('2023-04-01T08:15:30 (offset not known)') // '2023-04-01T08:15:30'
 */
export function startInCell(cell: string): string {
  return cell.replace(BESIDE, '');
}
