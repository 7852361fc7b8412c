import { installedAfter } from '../deadlines/replaced-later.ts';
import { fill } from '../i18n/fill.ts';
import type { MachineRow } from '../fleet/fleet.ts';
import { kbsText } from './wording.ts';
import type { Voice } from './words.ts';

const MOMENT = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(.*)$/;

/**
 * A moment in ISO 8601 for people, with its offset or the word that none is known; a day alone as it is.
 *
 * @example momentText('2023-05-25T10:05:22', voice) // '2023-05-25 10:05:22 (offset from UTC not known)'
 */
export function momentText(iso: string, { words }: Voice): string {
  const [, day, time, offset] = MOMENT.exec(iso) ?? [];
  if (day === undefined) return iso;
  const moment = `${day} ${time}`;
  return offset ? `${moment} ${offset}` : fill(words.reports.noOffset, { moment });
}

/** What a known start means for a machine that has the fix: a driver in use is replaced only at the restart. */
export function restartText(row: MachineRow, start: string, voice: Voice): string {
  if (row.verdict.verdict !== 'fixed' || start === '') return '';
  const later = installedAfter(row, start);
  const [last] = later
    .map(({ day }) => day)
    .sort()
    .slice(-1);
  if (last !== undefined) {
    return fill(voice.words.reports.notRestarted, {
      start: momentText(start, voice),
      kbs: kbsText(
        later.map(({ kb }) => kb),
        voice,
      ),
      day: last,
    });
  }
  return fill(voice.words.reports.started, { start: momentText(start, voice) });
}
