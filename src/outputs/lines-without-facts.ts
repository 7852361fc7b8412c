import { isInventoryHeading, OF_FACTS } from './list-headings.ts';
import { columnsOf } from './readers/columns.ts';
import { labelAndValue } from './readers/labelled-fact.ts';
import type { BadReason, Line } from './text/line-ledger.ts';
import { FILE_NAME, fileNamedIn } from './values/file-name.ts';
import { hostIn, isNameLike, shareHostIn } from './values/host-name.ts';
import { kbsIn } from './values/kb-numbers.ts';
import { spaced } from './vocabulary/plain-word.ts';
import { meaningOf } from './vocabulary/heading-words.ts';
import { isLabel } from './vocabulary/labels.ts';
import { turnsToAnother } from './vocabulary/machine-words.ts';
import { roleOf } from './vocabulary/role-of-heading.ts';
import { isNoAnswer, saysInstalled, saysNoAnswer, statusOf } from './vocabulary/status.ts';
import { isWanted } from './vocabulary/wanted.ts';

/* What lines that state no fact say all the same: of the machine above them, or that it did not answer. */

/** True for a label right below that of a machine which names what that one runs on: "VM: SRV01", "Host: HV02". */
export function runsOn(above: Line, { number, text }: Line): boolean {
  const labels = [above.text, text].map((each) => labelAndValue(each)?.[0]);
  const [machine, other] = labels;
  if (number !== above.number + 1 || machine === undefined || other === undefined) return false;
  const [first, second] = columnsOf([machine, other]);
  return first === 'host' && second === 'other-host';
}

/** True where there is a label for a fact, and in place of the fact that there is none: "tcpip.sys: n/a". */
export function saysNothingOf(text: string): boolean {
  const [label = '', value = ''] = labelAndValue(text) ?? [];
  return OF_FACTS.has(roleOf(label)) && isNoAnswer(value);
}

// What PsExec, systeminfo and wmic print of themselves before and behind their output.
const CHATTER =
  /^\s*(?:PsExec v\d|Copyright \(C\)|Sysinternals\b|Connecting (?:to|with PsExec service on) \S+\.\.\.$|Starting PSEXESVC service on \S+\.\.\.$|WMIC is deprecated)|\bexited on \S+ with error code 0\.?\s*$|^\s*(?:Loading .{1,40}|\S.{0,40}読み込んでいます|\S.{0,40} geladen|Chargement .{1,40}) ?\.\.\.\s*$/i;
const LABEL_OF_ONE_WORD = /^\s*[^\s:：]+[:：]\s*$/;
const STATES_NOTHING: ReadonlySet<BadReason> = new Set<BadReason>(['no-fact', 'prose', 'unlabelled-date']);

/**
 * True for a line that gives no fact and is of the machine all the same whose name stands right above it: another file
 * of it, a label with a value, in which no machine is named, or what a program prints of itself.
 */
export function isOfMachineAbove(text: string, reason: BadReason): boolean {
  if (reason === 'other-file' || reason === 'unnamed-file') return shareHostIn(text) === undefined && !namesText(text);
  if (!STATES_NOTHING.has(reason)) return false;
  if (CHATTER.test(text) || (saysInstalled(text) && isInventoryHeading(text))) return true;
  // "Results:", "  ansible_facts:"
  if (LABEL_OF_ONE_WORD.test(text) && meaningOf(spaced(text)) === 'nothing' && roleOf(text) !== 'host') return true;
  const [label, value] = labelAndValue(text) ?? [];
  if (label === undefined || value === undefined || !(isLabel(label) || /\s/.test(label))) return false;
  if (roleOf(label) === 'file' && fileNamedIn(value) === 'tcpip.sys') return true;
  // A note of many words, or without a number, may speak of anything.
  if (value.split(/\s+/).length > 5 || !/\d/.test(value)) return false;
  return (
    !turnsToAnother(label) &&
    !isWanted(label) &&
    !value.split(/[\s,;()[\]]+/).some((word) => isNameLike(word) && !/^\d/.test(word))
  );
}

/** True where another file begins that holds anything: "File: report2.txt". */
function namesText(text: string): boolean {
  const [label = '', value = ''] = labelAndValue(text) ?? [];
  return roleOf(label) === 'file' && value.search(FILE_NAME) < 0;
}

const NAME_AND_STATE = /^\s*([^\s:,;|]{1,255})(?:\s*[:,;|\t]\s*|\s+)(\S.{0,60}?)\s*$/;
// What a script says that it does before the machine answers: "[3/10] Checking server SRV03 (192.0.2.3) ... ".
const AHEAD =
  /^\s*(?:\[?\d+\/\d+\]?:?\s*)?(?:(?:(?:check|query|connect|scann|test|contact|process|collect|read|prob)ing|ping(?:ing)?|(?:über)?prüfe|verbinde|abfrage|vérification|connexion|interrogation|comprobando|conectando|consultando|controllo|connessione|controleren|verbinden|проверка|подключение|опрос|verificando|正在(?:检查|连接|查询))(?:\s?(?:to|with|of|von|mit|zu|de|à|a|con|di|met|к))?\s?(?:(?:server|host|computer|machine|rechner|serveur|servidor|сервер\p{L}*)\s)?)?/iu;
const BEHIND =
  /(?:を?(?:確認|接続|照会)中|に接続中|\s?(?:확인|연결|조회)\s?중)?(?:\s?\([\d.:a-f]{3,45}\))?\s?(?:\.{2,}|…+)/iu;

/**
 * The machine of a line that says of it only that it did not answer.
 *
 * @example unansweredIn('SRV01: timeout') // 'SRV01'
 * @example unansweredIn('Checking SRV01 ... ERROR: The RPC server is unavailable.') // 'SRV01'
 */
export function unansweredIn(text: string): string | undefined {
  const [, name = '', state = ''] = NAME_AND_STATE.exec(text.replace(AHEAD, '').replace(BEHIND, ' ')) ?? [];
  const isSilent = statusOf(state).has('no-answer') || (kbsIn(state).length === 0 && saysNoAnswer(state));
  return isNameLike(name) && isSilent ? hostIn(name) : undefined;
}
