import { uptimeUnit } from '../../deadlines/uptime.ts';
import { isOfElse, isUnsure } from './origins.ts';
import { mayPutOff } from './put-off.ts';
import { leavesRow } from './remarks.ts';
import { isUnreal } from './wanted.ts';

/*
 * What a note says of a start or an uptime that stands above or beside it. In ten languages.
 */

const RESTART =
  /re-?boot|re-?start|power-?cycl|neu ?start|neu ?gestartet|redémarr|reinici|riavvi|herstart|перезагру|перезапу|再起動|リブート|重启|重啟|重新启动|重新開機|재시작|재부팅/iu;
const RESTARTED =
  /(?<!\p{L})(?:re-?booted|re-?started|power-?cycled|(?:re-?boot|re-?start) (?:is )?(?:done|ok|completed?|finished)|neu ?gestartet|neustart (?:ist )?(?:erledigt|durchgeführt|erfolgt)|redémarrée?s?|reiniciad[oa]s?|riavviat[oaie]|herstart|перезагружен\p{L}*|перезапущен\p{L}*)(?!\p{L})|(?:再起動|リブート)(?:を?(?:済|完了|実施)|後|し(?:た|まし)|され(?:た|まし))|已(?:重启|重啟|重新启动)|重启了|(?:재시작|재부팅)\s?(?:됨|함|했|되었|완료)/iu;
// Before it: that it is not done, is to be, or what would be then.
const UNDONE =
  /(?:^|[^\p{L}])(?:not|never|\p{L}{1,6}n['’]t|be|once|if|when|unless|nicht|nie|wird|sobald|wenn|falls|pas|jamais|être|sera|quand|si|no|nunca|ser|será|cuando|non|mai|essere|va|sarà|quando|se|niet|nooit|wordt|als|zodra|не|если|когда|não)\s(?:\p{L}+\s){0,3}$/iu;
const TO_BE = /^\s(?:werden|worden)(?!\p{L})/iu;
const PLANNED =
  /need|requir|pending|schedul|plann?|should|must|to be|geplant|nötig|erforderlich|ausstehend|prévu|requis|nécessaire|necesari|pendiente|previst|programad|necessari|gepland|nodig|требу|нуж|заплан|予定|必要|要再起動|未再起動|需要|待重启|未重启|필요|예정/iu;
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

/** True for a note that no restart was done, or that one is to come. */
export function tellsOfNoRestart(text: string): boolean {
  return (
    RESTART.test(text) && !/[?？]/.test(text) && !tellsOfRestart(text) && (RESTARTED.test(text) || PLANNED.test(text))
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
