import { withoutCaptionMarks } from './caption-marks.ts';
import { fileNamedIn, mentionsDriver } from '../values/file-name.ts';
import { isNameLike } from '../values/host-name.ts';
import { isDoneElsewhere } from './done-elsewhere.ts';
import { roleOf } from './role-of-heading.ts';
import { isGreeting, isMailFooter, isSignOff } from './greetings.ts';
import { isDoubtfulAside, isHarmlessNote, saysNothing } from './harmless-notes.ts';
import { meaningOf } from './heading-words.ts';
import { headsCopy, isCopy, isGone, isOfElse } from './origins.ts';
import {
  affirmsInstalled,
  deniesInstalled,
  isNoAnswer,
  saysNoAnswer,
  saysRefused,
  saysTakenBack,
  saysUndone,
} from './status.ts';
import { putsOff } from './put-off.ts';
import { asksOfRestart } from './restart-questions.ts';
import { isPlace } from './report-words.ts';
import { isUnreal, isWanted } from './wanted.ts';

/*
 * Notes below a list that say of all of it that it is not so: "* not yet installed", "These are planned", "(of afd.sys)".
 * In ten languages.
 */

const NOTE_MAX = 200;
const MARKED = /^\s*(?:[*^†‡※↑←→⇒]+\s*(?=[\p{L}\p{P}])|[(（[【].*[)）\]】]\s*[.。]?\s*$)/u;
// The same, where it can be no bullet and no heading: "[SRV02]", "* Berlin".
const IS_NOTE =
  /^\s*(?:[†‡※↑←→⇒^]+\s*(?=\p{L})|\*(?=\p{L})(?!.*\*)|\*+\s*\p{L}\S*\s+\S+\s+\S|[(（](?=.*(?:\s|[\p{Lo}ー]{3})).*[)）]\s*[.。]?\s*$)/u;
// What introduces a note or explains the marks of a list, and labels no value of a machine.
const NOTE_LABEL =
  /^\s*(?:notes?|n\.?b\.?|legend[ae]?|légende|leyenda|key|remarks?|hinweis|anm(?:erkung)?|bemerkung|remarques?|notas?|nota bene|opmerking|let op|примечание|условные обозначения|注意?|備考|凡例|备注|注记|图例|비고|참고|범례)\s*[.:：]/iu;
// What may label a value as well.
const STATE_LABEL =
  /^\s*(?:p\.?s\.?|edit|obs(?:ervación)?|attenzione|status|state|zustand|état|estado|stato|состояние|状態|状态|상태)\s*[.:：]/iu;
const POINTS =
  /(?:^|[^\p{L}])(?:these|those|both|above|all of (?:them|these)|they|none of|the (?:first|second|third|last|former|latter)(?: one)?|diese|oben|obige[nr]?|beide|alle|keine[rs]?|ces|ci-dessus|les deux|tou(?:te)?s|aucune?|estos|ambos|arriba|tod[oa]s|ningun[oa]|questi|entrambi|sopra|tutt[ie]|nessun[oa]?|deze|bovenstaande|geen|эти|оба|выше|все|ни один|estes|acima|nenhum)(?![\p{L}])|上記|以上(?:は|の|、|全)|これら|いずれも|すべて|全て|(?:どちら|両方)も|这些|以上(?:服务器|均|都|为|是)|全部|上述|이상은|위의|모두/iu;
// The list itself, and what it consists of.
const OF_LIST =
  /(?:^|[^\p{L}])(?:list|table|values?|data|figures|numbers|entries|format|layout|look(?:s|ed)? like|liste|tabelle|(?:\p{L}+)?werte|daten|zahlen|angaben|einträge|aussehen|tableau|valeurs?|données|chiffres|lista|tabla|valores?|datos|cifras|formato|tabella|valor[ei]|dati|lijst|tabel|waarden|gegevens|список|таблиц\p{L}*|значени\p{L}*|данные|цифры|tabela|dados)(?![\p{L}])|一覧|リスト|表|値|データ|書式|列表|表格|数据|数值|格式|목록|값|데이터|서식/iu;
const ASKS =
  /(?:^|[^\p{L}])(?:please|pls|bitte|merci de|s'il vous pla[iî]t|por favor|per favore|graag|пожалуйста|favor)(?![\p{L}])|お願い|ください|请(?:安装|更新)|부탁|(?:^|[^\p{L}])(?:to be|à|zu|por|da|te|para|do)\s+(?:be\s+)?(?:instal|apply|patch)/iu;
// "Wrong list, ignore the above", "Correction: that was SRV02."
const DISOWNS =
  /(?:^|[^\p{L}])(?:wrong|incorrect|ignore|disregard|strike|forget|scrap that|corrections?|mistake|typo|tippfehler|typfout|опечатка|falsch\p{L}*|ignorier\p{L}*|vergiss|vergesst|korrektur|fausse?|erreur|ignor(?:er|ez)|oubliez|erratum|errata|corrección|erróne[oa]|ignor(?:ar|e|en)|sbagliat[oa]|correzione|fout|negeer|correctie|неверн\p{L}*|ошибк\p{L}*|correção|errad[oa])(?![\p{L}])|誤り|間違|訂正|誤記|取り消|取消|撤回|無視|撤销|취소|更正|错误|忽略|정정|잘못|무시/iu;
const LEADS_CORRECTION = /^\s*[\p{L}]+\s*[:：]/u;
// The time of a work to come: "Maintenance window: Saturday"; not the name that dism prints of itself.
const WORK =
  /^[^\p{L}]*(?:(?:next|planned)\s)?(?:maintenance|(?:change|patch|service)[ -](?:window|slot|night|day)|deployment(?! image servicing)|roll-?out|go-?live|scheduled|planned|wartung(?:sfenster)?|änderungsfenster|termin|geplant|fenêtre de maintenance|déploiement|prévue?|planifiée?|(?:ventana de )?mantenimiento|despliegue|program(?:ado|ada)|previst[oa]|(?:finestra di )?manutenzione|pianificat[oa]|onderhoud(?:svenster)?|uitrol|gepland|(?:окно )?обслуживани[ея]|запланировано|(?:janela de )?manutenção|agendad[oa])(?![\p{L}])|^[^\p{L}]*(?:メンテナンス|作業(?:予定|日)|(?:実施|適用|更新)予定|维护|计划|유지\s?보수|점검|예정)/iu;
// "Sorry, that was the file of another machine."
const APOLOGY =
  /^\s*(?:sorry|apologies|oops|entschuldigung|désolée?|pardon|perdón|lo siento|scus[ai]|извин\p{L}*|desculpe?m?)(?![\p{L}])|^\s*(?:すみません|すいません|申し訳|失礼|抱歉|对不起|죄송|미안)/iu;
const THAT =
  /(?:^|[^\p{L}])(?:that|this|those|these|das|dies|die|ça|c'(?:est|était)|ceci|eso|esto|era|questo|quello|dat|dit|это|isso|isto)(?![\p{L}])|それ|これ|あれ|那|这|그|이것/iu;
const BEGINS_WITH_THAT =
  /^\s*(?:this|that|it|das|dies|es|ceci|cela|c'est|esto|eso|es|questo|è|dit|dat|это|isto|são|é)(?![\p{L}])|^\s*(?:これ|それ|这|那|이것|그것)/iu;
// "IT operations"
const IN_CAPITALS = /^\s*[A-Z]{2,}(?![\p{L}])/u;
// "Apart from the above"
const APART =
  /以外|除|other than|apart from|except|besides|außer|sauf|hormis|salvo|excepto|tranne|behalve|кроме|exceto/iu;
// The heading of what follows, unless it says otherwise.
const HEADS = /[:：]\s*$/;
const ABOVE = /above|obige|ci-dessus|arriba|sopra|bovenstaande|выше|acima|上記|以上|上述|위/i;
const ENDS = /[.!。]\s*$/;
const SENTENCE_WORDS = 4;
// Rows of lists, which are most of what is asked, have a version or an update.
const HAS_FACT = /\d\.\d+\.\d{4}|\bKB\d|\\/;
const HAS_TIME = /^\s*\d{4}-\d\d|\d:\d\d:\d\d/;

/**
 * True for a line below a list that says of the list that it is wanted, planned, not there, or of another file, and that
 * names no machine, update or version of its own:
 * "* rolled back on 12 Nov", but not "Installation of KB2688338 failed", which says so of that update.
 */
function takesBack(text: string): boolean {
  if (text.length > NOTE_MAX || HAS_FACT.test(text) || (HEADS.test(text) && !ABOVE.test(text))) return false;
  if (isMailFooter(text)) return false;
  if (WORK.test(text) && (/\d|[:：]\s*\S/.test(text) || text.trim().split(/\s+/).length > 2))
    return !namesMachine(text) && !text.split(/[\s,;:：()（）]+/).some(affirmsInstalled);
  if (HAS_TIME.test(text)) return false;
  if (APOLOGY.test(text) && (THAT.test(text) || DISOWNS.test(text))) return true;
  if (BEGINS_WITH_THAT.test(text) && !IN_CAPITALS.test(text) && !isHarmless(text)) return !namesMachine(text);
  if (ROWS.test(text) || CLOSES.test(text) || isCourtesy(text)) return false;
  if (MARKED.test(text) && isGone(text)) return true;
  const points = POINTS.test(text);
  const disowns = DISOWNS.test(text);
  if (isLegend(text)) return true;
  // "Legend: values are targets"
  if (NOTE_LABEL.test(text) && OF_LIST.test(text) && !isHarmless(text)) return !namesMachine(text);
  if (disowns && (points || MARKED.test(text) || LEADS_CORRECTION.test(text) || THAT.test(text))) return true;
  // "Example only.", "Zielversionen.", "Kernel versions, not tcpip.sys."
  const isShort = text.trim().split(/\s+/).length < SENTENCE_WORDS;
  const isExample =
    ENDS.test(text) && (isUnreal(text) || (isShort && putsOff(text)) || (NEGATES.test(text) && mentionsDriver(text)));
  if (!disowns && !points && !isExample && !MARKED.test(text) && !isLabelledNote(text)) return false;
  // "The above is from SRV99"
  if (points && !APART.test(text) && namesMachine(text)) return true;
  const words = withoutMarks(text);
  return (
    !namesMachine(text) &&
    (((points || IS_NOTE.test(text)) && !isHarmless(text)) ||
      (points && saysOtherwise(text)) ||
      isWanted(text) ||
      isUnreal(words) ||
      ASKS.test(text) ||
      fileNamedIn(text) === 'other-file' ||
      isOfElse(text) ||
      text.split(/[.,;:()（）。、]+/).some((phrase) => saysUndone(phrase.trim())))
  );
}

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

function isLabelledNote(text: string): boolean {
  return NOTE_LABEL.test(text) || STATE_LABEL.test(text);
}

/** True for what the marks of a list mean, where that is no yes: "yellow = planned". */
function isLegend(text: string): boolean {
  const [, value = ''] = /^\s*[^\s=:：＝]{1,20}\s?[=＝]\s?([^=]{1,40})$/.exec(text.replace(NOTE_LABEL, '')) ?? [];
  return value !== '' && (isWanted(value) || saysUndone(value.trim()));
}

// "（以上）" ends a text.
const CLOSES = /^[(（\s]*以上(?:です)?[。)）\s]*$/;
// What a program says of itself or of its page below a table: "Script finished at 10:05", "Page 1 of 2", "EOF".
const RAN =
  /^(?:(?:the )?(?:script|job|query|scan|export|report) )?(?:finished|completed|ended|elapsed|duration|run ?time|laufzeit|dauer|所要時間|終了時刻|終了日時)(?: (?:time|at|in))?[ :：]*[\d:.,]*\s?(?:h|ms|s|sec|min|seconds?|minutes?|sekunden|秒|分)?\.?$/iu;
const PAGE = /^(?:page|seite|página|pagina|ページ) ?\d+(?: ?(?:of|von|de|di|\/) ?\d+)?$|^eof$/iu;
const WRITTEN_BY =
  /^(?:author|(?:created|prepared|generated|exported) by|erstellt von|créé par|作成者|作成日|調査者?|取得者?)\s?[:：]?\s?[^、。,]+$/iu;
const COUNTS =
  /^(?:count|sum|total|summe|gesamt|totale|totaal|всего|итого|合計|総計|小計|合计|共计|합계)\s?[:：]?\s?\d+\s?(?:台|件|行|个|개|rows?|machines?|servers?)?$/iu;
const PAUSED =
  /^(?:press any key|drücken sie eine beliebige taste|appuyez sur une touche|続行するには何かキー|请按任意键)/iu;
const CONFIDENTIAL = /^(?:confidential|internal use only|社外秘|関係者外秘|vertraulich|confidentiel)$/iu;
const FOOTERS = [RAN, PAGE, WRITTEN_BY, COUNTS, PAUSED, CONFIDENTIAL];
const FOOTER_MAX = 60;
// What a program counts below a table.
const ROWS =
  /^\W*\d+\s*(?:rows?|records?|lines?|zeilen?|datensätze|lignes?|filas?|righe|rijen|строк\p{L}*|linhas?|行|件|个|개)/iu;
const SEEN_OR_DONE =
  /(?:^|[^\p{L}])(?:as of|checked|verified|seen|scanned|read|collected|exported|restarted|rebooted|patched|updated|geprüft|neu gestartet|gepatcht|erledigt|vérifiée?s?|redémarrée?s?|terminée?s?|comprobad[oa]s?|reiniciad[oa]s?|controllat[oaie]|riavviat[oaie]|fatto|gecontroleerd|herstart|gedaan|проверен\p{L}*|перезагружен\p{L}*|готово|verificad[oa]s?|feito)(?![\p{L}])|済|完了|確認|再起動|時点|检查|完成|已|확인|완료|재시작/iu;
const LAST_WORDS =
  /^(?:(?:that|this)(?:'s| is| was) )?(?:all|everything|it|the end|end)$|^end of (?:the )?(?:list|report|file|output|export|data)$|^(?:das (?:ist|war) )?alles$|^das war['’]s$|^ende$|^c['’](?:est|était) tout$|^fin(?:e|is)?$|^(?:es[ot]o es )?todo$|^(?:questo )?(?:è )?tutto$|^(?:dat is )?alles$|^einde$|^(?:это )?вс[её]$|^конец$|^(?:(?:isso )?é )?tudo$|^fim$|^全部$/iu;

// Of a cell a yes; in a sentence "it is not true any more", "if".
const TRUTH = /^(?:true|wahr|vrai|verdadero|vero|waar|si)$/i;

function withoutMarks(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** True for a note that says of a list that it is done, or was looked at, or one of no words. */
export function isHarmless(text: string): boolean {
  if (!/\p{L}{2}/u.test(text)) return true;
  const words = withoutMarks(text);
  return (
    isHarmlessNote(words) ||
    LAST_WORDS.test(words) ||
    isFooter(words) ||
    SEEN_OR_DONE.test(text) ||
    text.split(/[\s,;:.!()（）]+/).some((word) => word.length > 1 && affirmsInstalled(word) && !TRUTH.test(word))
  );
}

/**
 * True for a line right below a list that is known to leave it as it is: it says that something is done or was looked at,
 * ends a mail, counts rows, begins what follows, or speaks of a machine by name. Any other may be against it.
 *
 * @example leavesList('2 rows') // true
 * @example leavesList('Zielversionen.') // false
 */
export function leavesList(text: string): boolean {
  if (withoutCaptionMarks(text) === '') return true;
  if (HAS_FACT.test(text)) return HEADS.test(text) || namesMachine(text) || leavesBesideFacts(text);
  if (HEADS.test(text) || HAS_TIME.test(text) || /\S {2,}\S|[\t;|]|:\/\/|_KB\d/.test(text)) return true;
  if (isGone(text)) return false;
  if (ROWS.test(text) || CLOSES.test(text) || namesMachine(text) || isMessage(text) || isPlace(text)) return true;
  return (
    isCourtesy(text) || (!saysOtherwise(text) && !/[?？]/.test(text) && (isFooter(text.trim()) || isHarmless(text)))
  );
}

// Of the driver's own form; of others nothing is said.
const FACTS = /(?<![\d.])(?:6\.\d|10\.0)\.\d{4,5}(?:\.\d+)?|(?<![\w-])KB\d{6,7}(?!\d)/gi;
const FOUR_PARTS = /(?<![\d.])(?:6\.\d|10\.0)\.\d{4,5}\.\d/;
// Rows of other lists, lines of logs, paths.
const OF_TOOLS = /\S {2,}\S|[\t;|\\]|:\/\/|_KB\d/i;

/** What a line says beside its versions and updates. */
function besideFacts(text: string): string {
  return text.replace(FACTS, ' ').trim();
}

/** True for a remark with a version that may be the one that was found. */
export function tellsVersion(text: string): boolean {
  return FOUR_PARTS.test(text) && !leavesList(text);
}

// "fileserver 6.1.7601.17514", of a machine whose name is not told from a word.
const ROW_OF_WORD = /^\W*([\w.-]+)[\s,;]+\d+(?:\.\d+){3}(?:[\s,;][^:：]*)?$/;

/** True for a line with a version or an update that says nothing against a list above it. */
function leavesBesideFacts(text: string): boolean {
  const rest = besideFacts(text);
  if (rest === text.trim() || !/\p{L}/u.test(rest)) return true;
  if (HAS_TIME.test(text) || OF_TOOLS.test(text) || fileNamedIn(text) === 'other-file') return true;
  const words = withoutMarks(rest);
  if (!FOUR_PARTS.test(text)) {
    if (isWanted(rest)) return !saysUndone(words);
    return !saysOtherwise(rest) && !/[?？]/.test(rest) && isHarmless(rest);
  }
  // "Fixed version: 6.1.7601.17802" is no machine's; any other is one that was found.
  if (isWanted(rest)) return !NEGATES.test(rest);
  const [, word] = ROW_OF_WORD.exec(text) ?? [];
  const isName = word !== undefined && !NEGATES.test(word) && (/\d/.test(word) || meaningOf(word) === 'unknown');
  return isName || roleOf(words) === 'version';
}

/** True for what a program says where it got no answer: more than a word. */
export function isMessage(text: string): boolean {
  return saysRefused(text) && SENTENCE.test(text);
}

const SENTENCE = /\S\s+\S|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]{7}/u;
const HAS_VALUE = /[:：=]\s*\S|[\t;|]/;

/** True for what counts or ends a list, and for a label and its value. */
function isOther(text: string): boolean {
  return ROWS.test(text) || CLOSES.test(text) || HAS_VALUE.test(text);
}

const HANGING_MAX = 60;
const HANGING_WORDS = 4;

/**
 * True for a few words that say of a list that it is not there, not yet, wanted, a copy: of the one above them, or of one
 * that follows.
 *
 * @example mayHang('- not yet -', true) // true
 * @example mayHang('see ticket', true) // false
 * @param isRightBelow other words say it of the list right above them, whatever follows; farther below, a single one may
 */
export function mayHang(text: string, isRightBelow: boolean): boolean {
  const words = withoutMarks(besideFacts(withoutCaptionMarks(text)));
  if (text.length > HANGING_MAX || words.split(/\s+/).length > HANGING_WORDS) return false;
  const isElse = [namesMachine, isMessage, isCourtesy].some((is) => is(text)) || isOther(words);
  if (isElse || (HAS_FACT.test(text) && leavesBesideFacts(text))) return false;
  if (isNoAnswer(words === '' ? text.trim() : words) || isCopy(words) || headsCopy(text) || putsOff(words)) return true;
  return !isRightBelow && isDoubtfulAside(words);
}

/**
 * True for a heading below which nothing stands that leaves what stands above it: "=== End of report ===".
 *
 * @example leavesAsFooter('--- draft ---') // false
 */
export function leavesAsFooter(text: string): boolean {
  const words = withoutMarks(text);
  if (FOOTER.test(words)) return true;
  if (namesMachine(words)) return !OF_ANOTHER.test(words);
  if (isHarmless(text) || (IS_NAME.test(text) && !saysOtherwise(words) && !saysTakenBack(words))) return true;
  return !deniesInstalled(words) && (leavesList(words) || meaningOf(words) !== 'unknown');
}

// "(Tom)"
const IS_NAME = /^[(（]\p{Lu}\p{Ll}+[)）]$/u;
// "From SRV11"
const OF_ANOTHER = /^(?:from|of|vom?|aus|de|du|del|dal|da|di|van|от|из|do)\s/iu;
const FOOTER = /^(?:summary|footer|end\b.*|zusammenfassung|résumé|resumen|riepilogo|итоги?|まとめ|总结|요약)$/iu;

// What comments in how-tos begin with.
const TELLS_TO =
  /^(?:get|list|show|check|query|print|display|find|read|verify|count|run as|liste|zeig\p{L}*|prüf\p{L}*|abfrage\p{L}*|affiche\p{L}*|lister|vérifie\p{L}*|muestra|lista|comprueba|mostra|elenca|toon|lijst|показать|список|確認|取得|一覧|表示|查看|检查|列出|확인|조회)(?!\p{L})/iu;

/**
 * True for a remark behind a command that leaves its output as it is.
 *
 * @example leavesOutput('list the updates') // true
 * @example leavesOutput('from the template') // false
 */
export function leavesOutput(remark: string): boolean {
  if (saysOtherwise(remark) || saysTakenBack(remark)) return false;
  return TELLS_TO.test(remark) || isNameLike(remark) || isHarmless(remark) || meaningOf(remark) !== 'unknown';
}

/** True for a line between the marks of headings that says of what stands above it that it is wrong: "*** wrong, SRV11's". */
export function isCorrection(text: string): boolean {
  return DISOWNS.test(text) && withoutMarks(text).split(/\s+/).length > 2;
}

// "Moved in May": the machine was.
const MOVED =
  /(?<!\p{L})(?:moved|umgezogen|déménagée?|trasladad[oa]|traslocat[oa]|verhuisd|перемещ[её]н)(?!\p{L})|移設/iu;
// What also joins words.
const JOINING = /^(?:tiene|heeft|есть)$/iu;

/** True for a remark beside facts that asks for an answer, or says that something is done or was looked at, and nothing else that is known. */
export function leavesRemark(text: string): boolean {
  if (saysOtherwise(text) || saysTakenBack(text) || namesMachine(text)) return false;
  return saysDone(text) || MOVED.test(text) || isSignOff(text);
}

/** True for a remark that something is done or was looked at, but elsewhere. */
export function tellsOfElsewhere(text: string): boolean {
  return saysDone(text) && isDoneElsewhere(text);
}

function saysDone(text: string): boolean {
  const says = text
    .split(/[\s,;:.!()（）]+/)
    .some((word) => word.length > 3 && !JOINING.test(word) && affirmsInstalled(word));
  return says || SEEN_OR_DONE.test(text);
}

function isFooter(text: string): boolean {
  return text.length <= FOOTER_MAX && FOOTERS.some((footer) => footer.test(text));
}

/** True for what begins or ends a mail and says nothing besides. */
export function isCourtesy(text: string): boolean {
  if (isMailFooter(text) || asksOfRestart(text)) return true;
  return (isGreeting(text) || isSignOff(text)) && !saysOtherwise(text) && !DISOWNS.test(text);
}

/** True for what wants something, negates, or is of something else. */
function saysOtherwise(line: string): boolean {
  // Here it is "that is all", elsewhere "at least".
  const text = line.replace(/^\s*以上/, ' ');
  return putsOff(text) || NEGATES.test(text) || isOfElse(text) || fileNamedIn(text) === 'other-file';
}

const CORRECTS =
  /^\s*[(（[]?(?:no|nope|not|wrong|corrections?|corrected|correct is|edit|update|actually|sorry|oops|typo|p\.?s\.?|nein|falsch|korrektur|richtig ist|nachtrag|non|correction|rectificatif|en fait|corrección|en realidad|correzione|in realtà|correctie|eigenlijk|нет|исправление|correção|na verdade)(?![\p{L}\p{N}])|^\s*(?:訂正|修正|誤|いいえ|追記|更正|更新：|不是|정정|수정)/iu;

// What says something of a machine: a verb, a full stop.
const SPEAKS =
  /[.!。！]\s*$|\p{Script=Hiragana}{2}|(?:^|[^\p{L}])(?:is|was|are|were|has|had|have|will|not|yet|ist|war|wird|hat|soll|noch|nicht|est|était|sera|a été|pas|está|fue|será|aún|era|sarà|non|ancora|wordt|nog|niet|не|был\p{L}*|будет|ещё|não|ainda|foi)(?![\p{L}])|尚|还|未|将|습니다|아직/iu;
const NEGATES =
  /(?:^|[^\p{L}])(?:not|never|none|ne|n['’](?:est|a|ont)|nicht|kein\p{L}*|pas|jamais|aucune?s?|no|nunca|ningun[oa]|non|mai|nessun[oa]?|niet|geen|не|нет|ни|não|nenhum)(?![\p{L}])|n['’]t(?!\p{L})|[未没尚]|ない|ません|않|아직|미/iu;
const HAS_DAY = /\d{1,4}[-/.年]\d/;
const BETWEEN_WORDS = /[^\w.-]+/;

/** What a line may say against what stands above it. */
export interface Note {
  readonly text: string;
  /** True where it tells that something was taken off again. */
  readonly removes: boolean;
  /** True for a note with a label of its own that takes back what stands above: "Legend: targets". */
  readonly isLabelled: boolean;
  /** True for a sentence that may be against what stands above, where it names a machine of that. */
  readonly isAgainst: boolean;
}

/**
 * What a line may say against what stands above it.
 *
 * @example noteIn('Rolled back on Friday.').removes // true
 * @example noteIn('(KB2553549 was uninstalled again last night)').removes // true
 * @example noteIn('Removed updates:').removes // false: the heading of a list
 */
export function noteIn(text: string): Note {
  return {
    text,
    removes: tellsOfRemoval(text) || speaksOfUpdate(text),
    isLabelled: NOTE_LABEL.test(text) && !saysNothing(text.replace(NOTE_LABEL, '')) && takesBack(text),
    isAgainst: speaksAgainst(text),
  };
}

/** Machines by the names that a note may call them by. */
export interface NamedMachines {
  /** All of them. */
  readonly hosts: readonly string[];
  /** The one of this name, in capitals. */
  named(name: string): string | undefined;
}

/**
 * The machines right above a line of which it takes back what was said: those that it names, or else all of a list.
 *
 * @param listed in a list that people wrote; a note below what a program printed has to name the machine
 */
export function takenBackBy(
  { text, removes, isAgainst }: Note,
  listed: NamedMachines,
  printed: NamedMachines,
): readonly string[] {
  if (removes) return [...printed.hosts, ...listed.hosts];
  if (text.length > NOTE_MAX || listed.hosts.length + printed.hosts.length === 0) return [];
  const named = CORRECTS.test(text) || isAgainst ? [...namedIn(text, printed), ...namedIn(text, listed)] : [];
  if (named.length > 0) return named;
  if (!takesBack(text)) return [];
  return [...printed.hosts, ...listed.hosts];
}

const WORD = /[\w.-]*\w/g;

/** The machines that a line names. */
export function namedIn(text: string, { named }: NamedMachines): readonly string[] {
  return [...new Set((text.match(WORD) ?? []).flatMap((word) => named(word.toUpperCase()) ?? []))];
}

/**
 * The machines of a list that a line below it names, where nothing is known of it that leaves them as they are: it need
 * be no sentence, "SRV01 Rückbau KW 50".
 */
export function doubtedBy(text: string, listed: NamedMachines): readonly string[] {
  if (text.length > NOTE_MAX || HEADS.test(text)) return [];
  const named = namedIn(text, listed);
  if (named.length === 0) return [];
  const rest = text.replace(WORD, (word) => (listed.named(word.toUpperCase()) === undefined ? word : ' '));
  if (HAS_FACT.test(text)) return leavesBesideFacts(rest.replace(/ {2,}/g, ' ')) ? [] : named;
  const said = rest.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  // "Is patched", which elsewhere may be what is wanted.
  const isDone = isHarmless(rest) && !saysOtherwise(rest.replace(/(?<!\p{L})(?:is|was) patched(?!\p{L})/iu, ' '));
  return (isDone || (saysNoAnswer(said) && !deniesInstalled(said))) && !isGone(rest) ? [] : named;
}

function speaksAgainst(text: string): boolean {
  // Rows of lists, which are most of what is asked, are told at once.
  if (ROW.test(text) || HEADS.test(text) || !SPEAKS.test(text) || saysNoAnswer(text)) return false;
  if (DISOWNS.test(text) || saysTakenBack(text)) return true;
  if (HAS_FACT.test(text) || HAS_DAY.test(text) || HAS_TIME.test(text)) return false;
  return NEGATES.test(text) || !isHarmless(text);
}

/** True for a line with a version, an update or a path in it. */
export function holdsFact(text: string): boolean {
  return HAS_FACT.test(text);
}

/** The machines that it says were taken back: "SRV01: rolled back, blue screen". */
export function machinesTakenBack(text: string): readonly string[] {
  if (!saysTakenBack(text) || HEADS.test(text)) return [];
  const names = text.split(BETWEEN_WORDS).map((word) => word.replace(/[.-]+$/, ''));
  return names.filter((word) => /\d/.test(word) && /[a-z]/i.test(word) && isNameLike(word));
}

/** True where it names a machine. */
export function namesMachine(text: string): boolean {
  return text.split(BETWEEN_WORDS).some((word) => /\d/.test(word) && /[a-z]/i.test(word) && isNameLike(word));
}

const BEGINS_WITH_UPDATE = /^[\s*※(（]*KB\d{6,7}\b/i;

/** True for a note that something was taken off again, below an output that says what is installed. */
function tellsOfRemoval(text: string): boolean {
  if (ROW.test(text) || !saysTakenBack(text) || /[:：]\s*$/.test(text)) return false;
  if (namesMachine(text)) return false;
  const said = text.replace(WHEN_OR_WHO, '').trim();
  if (HAS_VERSION.test(said)) return false;
  if (MARKED.test(text) || isLabelledNote(text) || BEGINS_WITH_UPDATE.test(said)) return true;
  // "The update above was backed out again"
  if (POINTS.test(text) && SPEAKS.test(text)) return true;
  const [first = '', ...others] = said.split(/\s+/);
  return saysTakenBack(`${first} ${others[0] ?? ''}`) && (others.length > 1 || /[.!。]$/.test(said));
}

/** True for a sentence on an update of an output above, which says anything but that it is there: "KB2553549 is gone". */
function speaksOfUpdate(text: string): boolean {
  if (isLabelledNote(text)) return false;
  const said = text.replace(WHEN_OR_WHO, '').trim();
  if (!BEGINS_WITH_UPDATE.test(said) || HEADS.test(said) || HAS_VERSION.test(said) || namesMachine(said)) return false;
  const rest = said.replace(BEGINS_WITH_UPDATE, '');
  return SPEAKS.test(rest) && !isHarmless(rest);
}

// What notes begin with: a day, a time, what stands in brackets, somebody's name.
const WHEN_OR_WHO =
  /^\s*(?:[-•*]\s)?(?:(?:[[(（【][^\])）】]{1,40}[\])）】]|\d{1,4}[-./年]\d{1,2}[-./月]\d{0,4}日?\.?|\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?[ap]m)?|\p{Lu}[\p{L}.]{1,20}(?:\s\p{Lu}[\p{L}.]{0,20})?(?:\s\d{1,2}[:.]\d\d)?[:：])[\s,:;–—-]*){1,4}/iu;

// Most of what is asked.
const ROW = /^"?[\w.-]+"?[,;\t|]/;
const HAS_VERSION = /\d\.\d+\.\d{4}|\\/;
