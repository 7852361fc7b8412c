import { fileNamedIn } from '../values/file-name.ts';
import { isNameLike } from '../values/host-name.ts';
import { kbsIn } from '../values/values.ts';
import { saysUndone } from './status.ts';
import { isUnreal, isWanted } from './wanted.ts';

/*
 * Notes below a list that say of all of it that it is not so: "* not yet installed", "These are planned", "(of afd.sys)".
 * In ten languages.
 */

const NOTE_MAX = 200;
const MARKED = /^\s*(?:[*^†‡※↑←→⇒]+\s*(?=[\p{L}\p{P}])|[(（[【].*[)）\]】]\s*[.。]?\s*$)/u;
const LABELLED =
  /^\s*(?:notes?|n\.?b\.?|remarks?|hinweis|anm(?:erkung)?|bemerkung|remarques?|notas?|obs(?:ervación)?|attenzione|opmerking|let op|примечание|status|state|zustand|état|estado|stato|состояние|状態|状态|상태|注意?|備考|备注|注记|비고|참고)\s*[.:：]/iu;
const POINTS =
  /(?:^|[^\p{L}])(?:these|those|both|above|all of (?:them|these)|they|diese|obige[nr]?|beide|ces|ci-dessus|les deux|tous|estos|ambos|arriba|questi|entrambi|sopra|deze|bovenstaande|эти|оба|выше|estes|acima)(?![\p{L}])|上記|以上(?:は|の)|これら|いずれも|(?:どちら|両方)も|这些|以上服务器|上述|이상은|위의|모두/iu;
const ASKS =
  /(?:^|[^\p{L}])(?:please|pls|bitte|merci de|s'il vous pla[iî]t|por favor|per favore|graag|пожалуйста|favor)(?![\p{L}])|お願い|ください|请(?:安装|更新)|부탁|(?:^|[^\p{L}])(?:to be|à|zu|por|da|te|para|do)\s+(?:be\s+)?(?:instal|apply|patch)/iu;
// "Wrong list, ignore the above", "Correction: that was SRV02."
const DISOWNS =
  /(?:^|[^\p{L}])(?:wrong|incorrect|ignore|disregard|corrections?|mistake|falsch|ignorieren|korrektur|fausse?|erreur|ignorer|erratum|errata|corrección|erróne[oa]|ignorar|sbagliat[oa]|correzione|fout|negeer|correctie|неверн\p{L}*|ошибк\p{L}*|correção|errad[oa])(?![\p{L}])|誤り|間違|訂正|無視|更正|错误|忽略|정정|잘못|무시/iu;
const LEADS_CORRECTION = /^\s*[\p{L}]+\s*[:：]/u;
// Rows of lists, which are most of what is asked, have a version or an update.
const HAS_FACT = /\d\.\d+\.\d{4}|\bKB\d|\\|^\s*\d{4}-\d\d|\d:\d\d:\d\d/;

/**
 * True for a line below a list that says of the list that it is wanted, planned, not there, or of another file, and that
 * names no machine, update or version of its own.
 *
 * @example takesBack('* rolled back on 12 Nov') // true
 * @example takesBack('上記は適用予定です。') // true
 * @example takesBack('Installation of KB2688338 failed') // false: it says so of that update
 */
export function takesBack(text: string): boolean {
  if (text.length > NOTE_MAX || HAS_FACT.test(text) || kbsIn(text).length > 0) return false;
  const points = POINTS.test(text);
  const disowns = DISOWNS.test(text);
  if (disowns && (points || LEADS_CORRECTION.test(text))) return true;
  if (!disowns && !points && !MARKED.test(text) && !LABELLED.test(text)) return false;
  if (text.split(/[\s,;:()]+/).some((word) => /\d/.test(word) && isNameLike(word))) return false;
  return (
    isWanted(text) ||
    isUnreal(text) ||
    ASKS.test(text) ||
    fileNamedIn(text) === 'other-file' ||
    text.split(/[.,;:()（）。、]+/).some((phrase) => saysUndone(phrase.trim()))
  );
}
