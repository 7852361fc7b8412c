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
// A cross, a hand, a light: not a dash.
const SIGN = /^(?!(?:[\p{P}\s]|−)*$)[^\p{L}\p{N}]+$/u;
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
  if (TIME.test(note) || SIGN.test(note)) return false;
  if (MARK.test(note)) return true;
  if (readBootTime(note) !== undefined || productIn(note) !== undefined) return true;
  // A month, a day without its year.
  if (NUMBERS.test(note)) return false;
  return meaningOf(note) !== 'unknown';
}

// Of a machine, not of a version; where more is known of it, that decides.
const IN_USE =
  /^(?:active|operational|running|live|up|online|in (?:use|service|production|operation)|productive|enabled|monitored|healthy|aktiv|in betrieb|läuft|produktiv|actif|active|en (?:service|production)|activ[oa]|en (?:uso|servicio|producción)|attiv[oa]|in (?:uso|servizio|produzione)|actief|in gebruik|ativ[oa]|em (?:uso|produção)|активен|работает|в работе|稼働中|運用中|使用中|正常|运行中?|在用|使用中|가동\s?중|사용\s?중|운영\s?중|정상)$/iu;
// It is watched, or gets no updates from now on: what it has is not changed by that.
const WATCHED =
  /^(?:(?:not |un)?monitored|(?:nicht |un)?überwacht|(?:non )?surveillée?|(?:no )?monitorizad[oa]|(?:non )?monitorat[oa]|(?:windows |automatic |auto )?updates? (?:disabled|stopped|paused|suspended|off)|監視(?:中|対象外?|なし|あり|停止中?)|(?:windows update|自動更新|更新)(?:は)?(?:停止|無効|中断)(?:中|化|化中)?|不监控|监控中|已监控|모니터링(?:\s?(?:중|제외))?)$/iu;

/**
 * True for a state of a machine that says nothing of what it has.
 *
 * @example isStateOfMachine('監視対象外') // true
 * @example isStateOfMachine('停止中') // false: of an update?
 */
export function isStateOfMachine(text: string): boolean {
  const state = text.trim().replace(/[.。]$/, '');
  return IN_USE.test(state) || WATCHED.test(state);
}

// Nothing to remark.
const NO_NOTE = /^(?:なし|無し|無|特になし|none|keine|aucune?|ninguna|nessuna|geen|нет|无|無|没有|없음)$/iu;

/**
 * True for what stands where there is nothing to remark.
 *
 * @example saysNothing('特になし') // true
 */
export function saysNothing(note: string): boolean {
  return NO_NOTE.test(note.trim());
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
  if (isStateOfMachine(text) || saysNothing(text)) return false;
  if (saysUndone(text) || isCopy(text) || TIME.test(text.trim())) return true;
  return (ONE_WORD.test(text) || SIGN.test(text)) && !NAME.test(text) && !isHarmlessNote(text);
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
