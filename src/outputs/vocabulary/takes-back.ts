import { fileNamedIn, mentionsDriver } from '../values/file-name.ts';
import { isMailFooter } from './greetings.ts';
import { saysNothing } from './harmless-notes.ts';
import { givenTo } from './of-another.ts';
import { comesFromCopy, isGone, isOfElse, isOfFormer } from './origins.ts';
import { affirmsInstalled, deniesInstalled, saysNoAnswer, saysTakenBack, saysUndone } from './status.ts';
import { putsOff } from './put-off.ts';
import { isUnreal, isWanted } from './wanted.ts';
import { HEADS, HAS_FACT, HAS_TIME, withoutMarks, namesMachine } from './facts-in-lines.ts';
import {
  NOTE_MAX,
  NOTE_LABEL,
  POINTS,
  OF_LIST,
  DISOWNS,
  THAT,
  BEGINS_WITH_THAT,
  ENDS,
  saysOtherwise,
  SPEAKS,
  NEGATES,
} from './sentences.ts';
import { CLOSES, ROWS, isHarmless, leavesBesideFacts, isCourtesy } from './leaves-list.ts';

/*
 * Notes below a list that say of all of it that it is not so: "* not yet installed", "These are planned", "(of afd.sys)".
 * In ten languages.
 */

const MARKED = /^\s*(?:[*^†‡※↑←→⇒]+\s*(?=[\p{L}\p{P}])|[(（[【].*[)）\]】]\s*[.。]?\s*$)/u;
// The same, where it can be no bullet and no heading: "[SRV02]", "* Berlin".
const IS_NOTE =
  /^\s*(?:[†‡※↑←→⇒^]+\s*(?=\p{L})|\*(?=\p{L})(?!.*\*)|\*+\s*\p{L}\S*\s+\S+\s+\S|[(（](?=.*(?:\s|[\p{Lo}ー]{3})).*[)）]\s*[.。]?\s*$)/u;
// What may label a value as well.
const STATE_LABEL =
  /^\s*(?:p\.?s\.?|edit|obs(?:ervación)?|attenzione|status|state|zustand|état|estado|stato|состояние|状態|状态|상태)\s*[.:：]/iu;
const ASKS =
  /(?:^|[^\p{L}])(?:please|pls|bitte|merci de|s'il vous pla[iî]t|por favor|per favore|graag|пожалуйста|favor)(?![\p{L}])|お願い|ください|请(?:安装|更新)|부탁|(?:^|[^\p{L}])(?:to be|à|zu|por|da|te|para|do)\s+(?:be\s+)?(?:instal|apply|patch)/iu;
const LEADS_CORRECTION = /^\s*[\p{L}]+\s*[:：]/u;
// The time of a work to come: "Maintenance window: Saturday"; not the name that dism prints of itself.
const WORK =
  /^[^\p{L}]*(?:(?:next|planned)\s)?(?:maintenance|(?:change|patch|service)[ -](?:window|slot|night|day)|deployment(?! image servicing)|roll-?out|go-?live|scheduled|planned|wartung(?:sfenster)?|änderungsfenster|termin|geplant|fenêtre de maintenance|déploiement|prévue?|planifiée?|(?:ventana de )?mantenimiento|despliegue|program(?:ado|ada)|previst[oa]|(?:finestra di )?manutenzione|pianificat[oa]|onderhoud(?:svenster)?|uitrol|gepland|(?:окно )?обслуживани[ея]|запланировано|(?:janela de )?manutenção|agendad[oa])(?![\p{L}])|^[^\p{L}]*(?:メンテナンス|作業(?:予定|日)|(?:実施|適用|更新)予定|维护|计划|유지\s?보수|점검|예정)/iu;
// "Sorry, that was the file of another machine."
const APOLOGY =
  /^\s*(?:sorry|apologies|oops|entschuldigung|désolée?|pardon|perdón|lo siento|scus[ai]|извин\p{L}*|desculpe?m?)(?![\p{L}])|^\s*(?:すみません|すいません|申し訳|失礼|抱歉|对不起|죄송|미안)/iu;
// "IT operations"
const IN_CAPITALS = /^\s*[A-Z]{2,}(?![\p{L}])/u;
// "Apart from the above"
const APART =
  /以外|除|other than|apart from|except|besides|außer|sauf|hormis|salvo|excepto|tranne|behalve|кроме|exceto/iu;
const ABOVE = /above|obige|ci-dessus|arriba|sopra|bovenstaande|выше|acima|上記|以上|上述|위/i;
const SENTENCE_WORDS = 4;

/**
 * True for a line below a list that says of the list that it is wanted, planned, not there, or of another file, and that
 * names no machine, update or version of its own:
 * "* rolled back on 12 Nov", but not "Installation of KB2688338 failed", which says so of that update.
 */
function takesBack(text: string): boolean {
  if (text.length > NOTE_MAX || HAS_FACT.test(text) || (HEADS.test(text) && !ABOVE.test(text))) return false;
  if (isMailFooter(text)) return false;
  if (comesFromCopy(text)) return true;
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
  if (!disowns && !points && !isExample && !MARKED.test(text) && !isLabelledNote(text) && !isOfFormer(text))
    return false;
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

function isLabelledNote(text: string): boolean {
  return NOTE_LABEL.test(text) || STATE_LABEL.test(text);
}

/** True for what the marks of a list mean, where that is no yes: "yellow = planned". */
function isLegend(text: string): boolean {
  const [, value = ''] = /^\s*[^\s=:：＝]{1,20}\s?[=＝]\s?([^=]{1,40})$/.exec(text.replace(NOTE_LABEL, '')) ?? [];
  return value !== '' && (isWanted(value) || saysUndone(value.trim()));
}

const CORRECTS =
  /^\s*[(（[]?(?:no|nope|not|wrong|corrections?|corrected|correct is|edit|update|actually|sorry|oops|typo|p\.?s\.?|nein|falsch|korrektur|richtig ist|nachtrag|non|correction|rectificatif|en fait|corrección|en realidad|correzione|in realtà|correctie|eigenlijk|нет|исправление|correção|na verdade)(?![\p{L}\p{N}])|^\s*(?:訂正|修正|誤|いいえ|追記|更正|更新：|不是|정정|수정)/iu;
const HAS_DAY = /\d{1,4}[-/.年]\d/;

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
    isLabelled:
      comesFromCopy(text) || (NOTE_LABEL.test(text) && !saysNothing(text.replace(NOTE_LABEL, '')) && takesBack(text)),
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
  const other = givenTo(text)?.toUpperCase();
  const isOfOther = other !== undefined && printed.named(other) === undefined && listed.named(other) === undefined;
  return isOfOther || takesBack(text) ? [...printed.hosts, ...listed.hosts] : [];
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
