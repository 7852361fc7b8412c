import { readBootTime } from '../../deadlines/boot-time.ts';
import type { KbNumber } from '../../domain/facts.ts';
import type { Fields } from '../sighting.ts';
import { dayBeside } from '../still-to-come.ts';
import type { BadReason } from '../text/line-ledger.ts';
import { areOnlyKbs, isCutKb, kbsIn } from '../values/kb-numbers.ts';
import {
  affirmsInstalled,
  deniesBeside,
  deniesInstalled,
  isNoAnswer,
  isYesOrNo,
  saysUndone,
} from '../vocabulary/status.ts';
import { isContradicted } from '../vocabulary/own-outputs.ts';
import { isTitle } from '../vocabulary/update-title.ts';
import { readNegated, type Statuses } from './update-statuses.ts';

// As systeminfo has its updates: "2 Hotfix(s) Installed.,[01]: KB2553549,[02]: KB976902".
const NUMBERED = /^\d{1,4}\s[^[\]\d]{1,60}(?=\[01\]:)|,?\[\d{2,3}\]:\s*/g;
// Numbers of articles without their letters; nothing else below such a heading has so many digits.
const ARTICLES = /^(?:[2-5]\d{6}|9\d{5})(?:[\s,;/|]+(?:[2-5]\d{6}|9\d{5}))*$/;

/** Adds the updates of a cell that has those which are installed; titles count only where another cell affirms them. */
export function readKbs(fields: Fields, statuses: Statuses, text: string): BadReason | undefined {
  const cell = text.replace(NUMBERED, ' ').trim();
  const found = ARTICLES.test(cell) ? articlesIn(cell) : kbsIn(cell);
  if (found.length === 0) return isCutKb(cell) ? 'cut-off' : isNoAnswer(cell) ? undefined : 'unreadable-value';
  if (isContradicted(cell)) fields.absent = found;
  else if (isTitle(cell)) {
    statuses.titled = [...statuses.titled, ...found];
    return undefined;
  } else if (!areOnlyKbs(cell) && !ARTICLES.test(cell)) return 'not-installed';
  fields.kbs = fields.kbs.length === 0 ? found : [...new Set([...fields.kbs, ...found])];
  return undefined;
}

/** Adds articles, which may be about updates: they count only where another cell affirms them. */
export function readArticles(fields: Fields, statuses: Statuses, cell: string): BadReason | undefined {
  const isOnly = areOnlyKbs(cell);
  if (!isOnly && !ARTICLES.test(cell)) return readKbs(fields, statuses, cell);
  statuses.titled = [...statuses.titled, ...(isOnly ? kbsIn(cell) : articlesIn(cell))];
  return undefined;
}

function articlesIn(cell: string): readonly KbNumber[] {
  return kbsIn(cell.replace(/\d+/g, 'KB$&'));
}

// Below the number of an update alone these may mark where it is to go.
const TICK = /^(?:\p{L}|[^\p{L}]+)$/u;
const WORD_OF_ONE = /[\p{Script=Han}\p{Script=Hangul}]/u;
const DASH = /^[\p{Pd}−]+$/u;

/**
 * A column for one update: whatever is neither a yes nor a no says nothing of it.
 *
 * @param asks true where the heading asks whether it is installed, and does not only name it
 */
export function readOfUpdate(
  fields: Fields,
  statuses: Statuses,
  kb: KbNumber,
  cell: string,
  asks: boolean,
): BadReason | undefined {
  const { day, words } = dayBeside(cell) ?? { words: cell };
  const dayAlone = asks ? readBootTime(cell) : undefined;
  if (dayAlone !== undefined || (affirmsInstalled(words) && (asks || !TICK.test(words) || WORD_OF_ONE.test(words)))) {
    const on = dayAlone ?? day;
    statuses.affirmed = true;
    fields.kbs = [...fields.kbs, kb];
    if (on !== undefined) fields.installs = [...fields.installs, { kb, on }];
    return undefined;
  }
  if (DASH.test(cell)) return 'no-answer';
  if (!deniesBeside(cell) && !saysUndone(cell)) return 'unreadable-value';
  if (isNoAnswer(cell) && !deniesInstalled(cell) && !isYesOrNo(cell) && cell !== '0') return 'no-answer';
  fields.absent = [...fields.absent, kb];
  return 'not-installed';
}

/** Adds updates that are not there, or takes away those of the row where its cell says so. */
export function readMissing(fields: Fields, statuses: Statuses, cell: string): BadReason | undefined {
  const found = kbsIn(cell);
  if (found.length === 0) {
    readNegated(statuses, cell);
    return isYesOrNo(cell) || readBootTime(cell) !== undefined ? 'not-installed' : undefined;
  }
  if (areOnlyKbs(cell)) fields.absent = [...fields.absent, ...found];
  return 'not-installed';
}
