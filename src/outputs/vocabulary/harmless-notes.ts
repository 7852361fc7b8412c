import { readBootTime } from '../../deadlines/boot-time.ts';
import { productIn } from '../values/product.ts';
import { meaningOf } from './heading-words.ts';
import { isCopy } from './origins.ts';
import { affirmsInstalled, saysUndone } from './status.ts';

/*
 * Notes that leave what stands beside them as it is. Where nothing else says that an update is installed, a note in any
 * other words may put it off.
 */

const DONE =
  /^(?:checked|verified|restarted|rebooted|patched|updated|geprüft|neugestartet|neu gestartet|gepatcht|redémarrée?|mise? à jour|reiniciado|actualizado|riavviato|aggiornato|herstart|bijgewerkt|перезагружен|обновл[её]н|проверено?|確認済み?|再起動済み?|再起動完了|已重启|已更新|재시작됨|업데이트됨)$/iu;
// A number of a ticket, a rack or a phone, an address, a login; not a week, a quarter or a month.
const MARK = /^[a-z]+[-_#.:/]*\d[\w.:/#-]*$|^\+?\d{5,}$|^\d{1,3}(?:\.\d{1,3}){3}$|^\S+@\S+$|^[\w.-]+\\[\w.-]+$/i;
const NUMBERS = /^[\d\s./年月日-]+$/u;
const TIME = /^(?:kw|cw|w|wk|week|woche|semaine|semana|settimana|q|h|fy|phase|wave|welle|ring|step|sprint)[-_ .]?\d/i;

/**
 * True for a note that says where or what a machine is, gives a day, a number or a yes.
 *
 * @example isHarmlessNote('Production, rack 12') // true
 * @example isHarmlessNote('sometime') // false
 */
export function isHarmlessNote(text: string): boolean {
  const note = text.trim().replace(/[.!。]$/, '');
  if (/[?？]/.test(note)) return false;
  if (note === '' || affirmsInstalled(note) || DONE.test(note)) return true;
  if (TIME.test(note)) return false;
  if (MARK.test(note)) return true;
  if (readBootTime(note) !== undefined || productIn(note) !== undefined) return true;
  // A month, a day without its year.
  if (NUMBERS.test(note)) return false;
  return meaningOf(note) !== 'unknown';
}

// Alone in its cell such a word is a state, more than a note about the machine.
const ONE_WORD =
  /^[^\p{L}\p{N}]*(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,4}|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}-])+)[^\p{L}\p{N}]*$/u;
// A place, a person.
const NAME = /^\p{Lu}\p{Ll}/u;

/**
 * True for a cell beside a version of tcpip.sys that says it is not there, or is one word, and no name, of which nobody
 * knows what it says. People's longer notes are of their machines.
 *
 * @example isDoubtfulAside('コピー') // true
 * @example isDoubtfulAside('Berlin') // false
 * @example isDoubtfulAside('moved in May') // false
 */
export function isDoubtfulAside(text: string): boolean {
  if (saysUndone(text) || isCopy(text) || TIME.test(text.trim())) return true;
  return ONE_WORD.test(text) && !NAME.test(text) && !isHarmlessNote(text);
}

// Machines that get a change before others.
const STEP = /^(?:pilot|canary|broad|early|late)$/i;
const NUMBERED_STEP = /^(?:\p{L}+[\s._-]?)?\d{1,3}$|^(?!\p{Script=Han})\p{L}$|^第\d{1,3}\p{Lo}$/u;

/**
 * True for the name of a step, a ring or an origin that leaves what stands beside it as it is.
 *
 * @example isHarmlessPhase('Wave 2') // true
 * @example isHarmlessPhase('what-if') // false
 */
export function isHarmlessPhase(text: string): boolean {
  const word = text.trim();
  return STEP.test(word) || NUMBERED_STEP.test(word) || isHarmlessNote(word);
}
