import { withoutCaptionMarks } from './caption-marks.ts';
import { fileNamedIn } from '../values/file-name.ts';
import { isNameLike } from '../values/host-name.ts';
import { isDoneElsewhere } from './done-elsewhere.ts';
import { roleOf } from './role-of-heading.ts';
import { isGreeting, isMailFooter, isSignOff } from './greetings.ts';
import { isDoubtfulAside, isHarmlessNote } from './harmless-notes.ts';
import { meaningOf } from './heading-words.ts';
import { headsCopy, isCopy, isGone } from './origins.ts';
import { affirmsInstalled, deniesInstalled, isNoAnswer, saysTakenBack, saysUndone } from './status.ts';
import { putsOff } from './put-off.ts';
import { asksOfRestart } from './restart-questions.ts';
import { isPlace } from './report-words.ts';
import { isWanted } from './wanted.ts';
import { HEADS, HAS_FACT, HAS_TIME, withoutMarks, FOUR_PARTS, besideFacts, namesMachine } from './facts-in-lines.ts';
import { DISOWNS, isMessage, saysOtherwise, NEGATES } from './sentences.ts';

/*
 * Lines below a list that leave it as it is: they end it, count it, say that something is done, or thank. In ten languages.
 */

/** "（以上）" ends a text. */
export const CLOSES = /^[(（\s]*以上(?:です)?[。)）\s]*$/;
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

/** What a program counts below a table. */
export const ROWS =
  /^\W*\d+\s*(?:rows?|records?|lines?|zeilen?|datensätze|lignes?|filas?|righe|rijen|строк\p{L}*|linhas?|行|件|个|개)/iu;
const SEEN_OR_DONE =
  /(?:^|[^\p{L}])(?:as of|stand(?: von)? heute|(?:stand|stato|état|situation|situación|situazione|situação)(?: (?:vom|am|per|au|al|a|em|del))? \d[\d./-]*|по состоянию на|checked|verified|seen|scanned|read|collected|exported|restarted|rebooted|patched|updated|geprüft|neu gestartet|gepatcht|erledigt|vérifiée?s?|redémarrée?s?|terminée?s?|comprobad[oa]s?|reiniciad[oa]s?|controllat[oaie]|riavviat[oaie]|fatto|gecontroleerd|herstart|gedaan|проверен\p{L}*|перезагружен\p{L}*|готово|verificad[oa]s?|feito)(?![\p{L}])|済|完了|確認|再起動|時点|检查|完成|截[至止]|已|확인|완료|재시작/iu;
const LAST_WORDS =
  /^(?:(?:that|this)(?:'s| is| was) )?(?:all|everything|it|the end|end)$|^end of (?:the )?(?:list|report|file|output|export|data)$|^(?:das (?:ist|war) )?alles$|^das war['’]s$|^ende$|^c['’](?:est|était) tout$|^fin(?:e|is)?$|^(?:es[ot]o es )?todo$|^(?:questo )?(?:è )?tutto$|^(?:dat is )?alles$|^einde$|^(?:это )?вс[её]$|^конец$|^(?:(?:isso )?é )?tudo$|^fim$|^全部$/iu;
// Of a cell a yes; in a sentence "it is not true any more", "if".
const TRUTH = /^(?:true|wahr|vrai|verdadero|vero|waar|si)$/i;

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

// Rows of other lists, lines of logs, paths.
const OF_TOOLS = /\S {2,}\S|[\t;|\\]|:\/\/|_KB\d/i;

/** True for a remark with a version that may be the one that was found. */
export function tellsVersion(text: string): boolean {
  return FOUR_PARTS.test(text) && !leavesList(text);
}

// "fileserver 6.1.7601.17514", of a machine whose name is not told from a word.
const ROW_OF_WORD = /^\W*([\w.-]+)[\s,;]+\d+(?:\.\d+){3}(?:[\s,;][^:：]*)?$/;

/** True for a line with a version or an update that says nothing against a list above it. */
export function leavesBesideFacts(text: string): boolean {
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

/** True for a remark that something is done or was looked at. */
export function saysDone(text: string): boolean {
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
