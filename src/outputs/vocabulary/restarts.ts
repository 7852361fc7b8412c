import { uptimeUnit } from '../../deadlines/uptime.ts';
import { isOfElse, isUnsure } from './origins.ts';
import { mayPutOff } from './put-off.ts';
import { leavesRow } from './remarks.ts';
import { RESTART } from './restart-questions.ts';
import { isUnreal } from './wanted.ts';

/*
 * What a note says of a start or an uptime that stands above or beside it. In ten languages.
 */

const RESTARTED =
  /(?<!\p{L})(?:re-?booted|re-?started|power-?cycled|(?:re-?boot|re-?start) (?:is )?(?:done|ok|completed?|finished)|neu ?gestartet|neustart (?:ist )?(?:erledigt|durchgeführt|erfolgt)|redémarrée?s?|reiniciad[oa]s?|riavviat[oaie]|herstart|перезагружен\p{L}*|перезапущен\p{L}*)(?!\p{L})|(?:再起動|リブート)(?:を?(?:済|完了|実施)|後|し(?:た|まし)|され(?:た|まし))|已(?:重启|重啟|重新启动)|重启了|(?:재시작|재부팅)\s?(?:됨|함|했|되었|완료)/iu;
// Before it: that it is not done, is to be, or what would be then.
const UNDONE =
  /(?:^|[^\p{L}])(?:not|never|\p{L}{1,6}n['’]t|be|once|if|when|unless|nicht|nie|wird|sobald|wenn|falls|pas|jamais|être|sera|quand|si|no|nunca|ser|será|cuando|non|mai|essere|va|sarà|quando|se|niet|nooit|wordt|als|zodra|не|если|когда|não)\s(?:\p{L}+\s){0,3}$/iu;
const TO_BE = /^\s(?:werden|worden)(?!\p{L})/iu;
const PLANNED =
  /need|requir|pending|schedul|plann?|should|must|\b(?:to|will) be\b|muss|wird|sera|doit|será|debe|sarà|deve|wordt|moet|будет|долж|geplant|nötig|erforderlich|ausstehend|prévu|requis|nécessaire|necesari|pendiente|previst|programad|necessari|gepland|nodig|требу|нуж|заплан|予定|必要|要再起動|未再起動|需要|待重启|未重启|필요|예정/iu;
// "Of the host", "from last month"
const OF_OTHERS =
  /^\W*(?:of|from|before|until|vom?|von|aus|bis|vor|de|du|des|avant|del|della|dell|dal|prima|van|uit|voor|из|от|до|do|da|antes)(?!\p{L})|の(?:値|もの|起動|稼働)|(?:再起動|起動)前/iu;

/**
 * True for a note that a machine was restarted: what was said of its start is over.
 *
 * @example tellsOfRestart('SRV01 rebooted today') // true
 * @example tellsOfRestart('not rebooted since') // false
 */
export function tellsOfRestart(text: string): boolean {
  const found = /[?？]/.test(text) || text.length > NOTE_MAX ? null : RESTARTED.exec(text);
  if (found === null) return false;
  const { index, 0: word } = found;
  return !UNDONE.test(text.slice(0, index)) && !TO_BE.test(text.slice(index + word.length));
}

const NOTE_MAX = 200;

/** True for a note that no restart was done since, or that one is to come. */
export function tellsOfNoRestart(text: string): boolean {
  if (!RESTART.test(text) || /[?？]/.test(text) || CALLED_OFF.test(text) || POINTS.test(text) || tellsOfRestart(text))
    return false;
  return (RESTARTED.test(text) && SINCE.test(text)) || PLANNED.test(text);
}

// What was to be the start that stands there: "was not restarted after all".
const CALLED_OFF =
  /after all|cancel|call(?:ed)? off|postpone|skipped|did(?: not|n['’]t) (?:happen|take place)|abgesagt|abgebrochen|verschoben|ausgefallen|doch nicht|annul|report[ée]e?(?!\p{L})|cancelad|aplazad|rinviat|geannuleerd|uitgesteld|отмен|перенес|adiad|中止|取りやめ|延期|見送|取消|推迟|취소|연기/iu;
// "These are the planned restarts"
const POINTS =
  /(?<!\p{L})(?:these|those|diese|jene|ces|estos|questi|deze|эти|estes)(?!\p{L})|これら|上記|这些|以上|이것들/iu;
const SINCE =
  /(?<!\p{L})(?:since|yet|ever|never|still|for|until now|seit\p{L}*|noch|nie|depuis|encore|jamais|desde|aún|todavía|nunca|da|ancora|mai|sinds|nog|nooit|с|ещё|еще|ainda)(?!\p{L})|以来|以降|まだ|ずっと|未(?:再起動|重启)|尚|还|從|从未|이후|아직/iu;

/**
 * True for a note that a restart was not done, of which nothing says that the start above it is an earlier one.
 *
 * @example deniesRestart('The restart was cancelled.') // true
 * @example deniesRestart('not restarted since') // false
 */
export function deniesRestart(text: string): boolean {
  if (!RESTART.test(text) || text.length > NOTE_MAX || /[?？]/.test(text) || tellsOfNoRestart(text)) return false;
  return (
    CALLED_OFF.test(text) ||
    POINTS.test(text) ||
    (RESTARTED.test(text) && !tellsOfRestart(text) && !/[:：=]/.test(text))
  );
}

/**
 * True for a note beside a start that leaves it as it is.
 *
 * @example leavesStart('rack 12', 'SRV01') // true
 * @example leavesStart('before restart', 'SRV01') // false
 */
export function leavesStart(note: string, host: string): boolean {
  if (tellsOfNoRestart(note)) return true;
  // "Hours!"
  const isUnit = uptimeUnit(note.replace(/[^\p{L}]+/gu, '')) !== undefined;
  return !isUnit && !doubtsStart(note) && !mayPutOff(note) && leavesRow(note, host);
}

/**
 * True for a note that says of a start that it is over, another machine's, or not sure.
 *
 * @example doubtsStart('of the ESX host') // true
 * @example doubtsStart('mail server') // false
 */
export function doubtsStart(note: string): boolean {
  if (tellsOfNoRestart(note)) return false;
  return RESTART.test(note) || OF_OTHERS.test(note) || isUnreal(note) || isUnsure(note) || isOfElse(note);
}
