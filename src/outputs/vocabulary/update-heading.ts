import type { KbNumber } from '../../domain/facts.ts';
import { meaningOf } from './heading-words.ts';
import { isAbsence, roleOf, withoutChoice } from './role-of-heading.ts';
import type { Role } from './roles.ts';
import { affirmsInstalled, deniesInstalled, isAttempt } from './status.ts';

const UPDATE_HEADING =
  /^(\D{0,40}?)(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}_-])KB(\d{6,7})(?![\p{Script=Latin}\p{Script=Cyrillic}\p{N}-])(\D{0,40})$/iu;

/**
 * True for a heading with the number of one update in it.
 *
 * @example namesOneUpdate('KB2553549 [Y/N]') // true
 */
export function namesOneUpdate(header: string): boolean {
  return UPDATE_HEADING.test(withoutChoice(header));
}

/**
 * What a heading with the number of an update in it says of its column: "KB2553549 installed?" is `has-KB2553549`, the
 * number alone `of-KB2553549`, "KB2553549 fehlt" `missing`.
 *
 * @example roleOfUpdate('KB2553549 installed?') // 'has-KB2553549'
 */
export function roleOfUpdate(header: string): Role | undefined {
  const [, before = '', digits, behind = ''] = UPDATE_HEADING.exec(withoutChoice(header)) ?? [];
  if (digits === undefined) return undefined;
  const kb: KbNumber = `KB${Number(digits)}`;
  const words = `${before} ${behind}`.replace(/[\s:：?？()（）[\]_/-]+/g, ' ').trim();
  if (words === '') return `of-${kb}`;
  if (deniesInstalled(words) || isAbsence(words)) return 'missing';
  const role = roleOf(words);
  // In Japanese it heads ○ and ×.
  if (words === '適用' || (role === 'kb' && meaningOf(words) === 'installed')) return `has-${kb}`;
  if (role === 'status' || role === 'kb' || isAttempt(words)) return `of-${kb}`;
  if (role === 'installed' || role === 'installed-on' || affirmsInstalled(words)) return `has-${kb}`;
  return role === 'missing' || role === 'wanted' ? 'missing' : undefined;
}
