import { fileNamedIn } from '../values/file-name.ts';
import { isOfElse } from './origins.ts';
import { saysRefused } from './status.ts';
import { putsOff } from './put-off.ts';
import { HEADS, withoutMarks } from './facts-in-lines.ts';

/*
 * What a line is that speaks: of a list, of what stands above or below it, that something is wrong or not so. In ten languages.
 */

/** The length beyond which a line is no note. */
export const NOTE_MAX = 200;

/** What introduces a note or explains the marks of a list, and labels no value of a machine. */
export const NOTE_LABEL =
  /^\s*(?:notes?|n\.?b\.?|legend[ae]?|légende|leyenda|key|remarks?|hinweis|anm(?:erkung)?|bemerkung|remarques?|notas?|nota bene|opmerking|let op|примечание|условные обозначения|注意?|備考|凡例|备注|注记|图例|비고|참고|범례)\s*[.:：]/iu;

/** What points to a list: "these", "above". */
export const POINTS =
  /(?:^|[^\p{L}])(?:these|those|both|above|all of (?:them|these)|they|none of|the (?:first|second|third|last|former|latter)(?: one)?|diese|oben|obige[nr]?|beide|alle|keine[rs]?|ces|ci-dessus|les deux|tou(?:te)?s|aucune?|estos|ambos|arriba|tod[oa]s|ningun[oa]|questi|entrambi|sopra|tutt[ie]|nessun[oa]?|deze|bovenstaande|geen|эти|оба|выше|все|ни один|estes|acima|nenhum)(?![\p{L}])|上記|以上(?:は|の|、|全)|これら|いずれも|すべて|全て|(?:どちら|両方)も|这些|以上(?:服务器|均|都|为|是)|全部|上述|이상은|위의|모두/iu;

/** The list itself, and what it consists of. */
export const OF_LIST =
  /(?:^|[^\p{L}])(?:list|table|values?|data|figures|numbers|entries|format|layout|look(?:s|ed)? like|liste|tabelle|(?:\p{L}+)?werte|daten|zahlen|angaben|einträge|aussehen|tableau|valeurs?|données|chiffres|lista|tabla|valores?|datos|cifras|formato|tabella|valor[ei]|dati|lijst|tabel|waarden|gegevens|список|таблиц\p{L}*|значени\p{L}*|данные|цифры|tabela|dados)(?![\p{L}])|一覧|リスト|表|値|データ|書式|列表|表格|数据|数值|格式|목록|값|데이터|서식/iu;

/** "Wrong list, ignore the above", "Correction: that was SRV02." */
export const DISOWNS =
  /(?:^|[^\p{L}])(?:wrong|incorrect|ignore|disregard|strike|forget|scrap that|corrections?|mistake|typo|tippfehler|typfout|опечатка|falsch\p{L}*|ignorier\p{L}*|vergiss|vergesst|korrektur|fausse?|erreur|ignor(?:er|ez)|oubliez|erratum|errata|corrección|erróne[oa]|ignor(?:ar|en?)|sbagliat[oa]|correzione|fout|negeer|correctie|неверн\p{L}*|ошибк\p{L}*|correção|errad[oa])(?![\p{L}])|誤り|間違|訂正|誤記|取り消|取消|撤回|無視|撤销|취소|更正|错误|忽略|정정|잘못|무시/iu;

/** What points to what was said, anywhere in a line. */
export const THAT =
  /(?:^|[^\p{L}])(?:that|this|those|these|das|dies|die|ça|c'(?:est|était)|ceci|eso|esto|era|questo|quello|dat|dit|это|isso|isto)(?![\p{L}])|それ|これ|あれ|那|这|그|이것/iu;

/** The same at its beginning. */
export const BEGINS_WITH_THAT =
  /^\s*(?:this|that|it|das|dies|es|ceci|cela|c'est|esto|eso|es|questo|è|dit|dat|это|isto|são|é)(?![\p{L}])|^\s*(?:これ|それ|这|那|이것|그것)/iu;

/** The end of a sentence. */
export const ENDS = /[.!。]\s*$/;
// Where words are joined, the last of a sentence tells, or the "is" in it.
const JOINED_SENTENCE = /(?:です|ます|でした|ました|ません|다|요)[\s.!)）]*$|[是为]|。\s*$/u;
// What Windows says of a command that failed: of no list.
const MESSAGE = /^(?:the (?:operation|command|system|parameter|requested|specified)|volume in drive)\s/i;

/**
 * True for words about the list above them: a sentence, or what names it: "Just to show the format". Not for the heading
 * of the next list.
 */
export function isSentence(text: string): boolean {
  if (text.length > NOTE_MAX || pointsOn(text) || MESSAGE.test(text)) return false;
  if (LABEL.test(text) && !NOTE_LABEL.test(text) && !LEADS.test(text)) return false;
  if (JOINED_SENTENCE.test(text) || (ENDS.test(text) && NEGATES.test(text)) || /[?？]\s*$/.test(text)) return true;
  return (speaksOfList(text) || SPEAKS.test(text)) && text.trim().split(/\s+/).length > 2;
}

const LABEL = /^[^:：]{1,40}[:：]/;
// "Above: targets"
const LEADS = /^\W*(?:above|oben|ci-dessus|arriba|sopra|boven|выше|acima|上記|以上|위)\s?[:：]/iu;
// What points to the lines below it.
const POINTS_ON =
  /(?:^|[^\p{L}])(?:following|below|like this|folgende\p{L}*|unten|nachstehende\p{L}*|suivant\p{L}*|ci-dessous|voici|siguientes?|abajo|seguenti|seguente|sotto|volgende|onderstaande|следующ\p{L}*|ниже|seguintes?|abaixo)(?![\p{L}])|以下|次の|下記|下の|こうなる|こうなり|このよう|如下|下列|다음|아래/iu;

/** True for words that point to what stands below them. */
export function pointsOn(text: string): boolean {
  return POINTS_ON.test(text);
}

/**
 * True for words about what stands below them: at the end of a text that is nothing, and they may mean what stands above.
 *
 * @example speaksOfBelow('The data below are targets.') // true
 * @example speaksOfBelow('See below.') // false
 */
export function speaksOfBelow(text: string): boolean {
  return pointsOn(text) && text.length <= NOTE_MAX && (OF_LIST.test(text) || LABEL.test(text)) && !HEADS.test(text);
}

/** True for words about a list that stands beside them, whatever they say of it. */
export function speaksOfList(text: string): boolean {
  return OF_LIST.test(text) || POINTS.test(text) || BEGINS_WITH_THAT.test(text);
}

/** True for what a program says where it got no answer: more than a word. */
export function isMessage(text: string): boolean {
  return saysRefused(text) && SENTENCE.test(text);
}

const SENTENCE = /\S\s+\S|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]{7}/u;

/** True for a line between the marks of headings that says of what stands above it that it is wrong: "*** wrong, SRV11's". */
export function isCorrection(text: string): boolean {
  return DISOWNS.test(text) && withoutMarks(text).split(/\s+/).length > 2;
}

/** True for what wants something, negates, or is of something else. */
export function saysOtherwise(line: string): boolean {
  // Here it is "that is all", elsewhere "at least".
  const text = line.replace(/^\s*以上/, ' ');
  return putsOff(text) || NEGATES.test(text) || isOfElse(text) || fileNamedIn(text) === 'other-file';
}

/** What says something of a machine: a verb, a full stop. */
export const SPEAKS =
  /[.!。！]\s*$|\p{Script=Hiragana}{2}|(?:^|[^\p{L}])(?:is|was|are|were|has|had|have|will|not|yet|ist|war|wird|hat|soll|noch|nicht|est|était|sera|a été|pas|está|fue|será|aún|era|sarà|non|ancora|wordt|nog|niet|не|был\p{L}*|будет|ещё|não|ainda|foi)(?![\p{L}])|尚|还|未|将|습니다|아직/iu;

/** What denies. */
export const NEGATES =
  /(?:^|[^\p{L}])(?:not|never|none|ne|n['’](?:est|a|ont)|nicht|kein\p{L}*|pas|jamais|aucune?s?|no|nunca|ningun[oa]|non|mai|nessun[oa]?|niet|geen|не|нет|ни|não|nenhum)(?![\p{L}])|n['’]t(?!\p{L})|[未没尚]|ない|ません|않|아직|미/iu;
