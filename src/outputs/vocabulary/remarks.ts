import { readUptime } from '../../deadlines/uptime.ts';
import { isNameLike } from '../values/host-name.ts';
import { isHarmlessNote, isStateOfMachine } from './harmless-notes.ts';
import { isOfElse } from './origins.ts';
import { saysWhereOrWhose } from './machine-words.ts';
import { refuses } from './status.ts';
import { leavesRemark, tellsOfElsewhere } from './leaves-list.ts';

/*
 * Remarks in a row whose headings say what its facts are. One word may be a place, a person, a product, and those that
 * put something off are known; more words may say anything.
 */

const WORDS = /[\p{L}\p{N}][^\s,;:()（）、。]*/gu;
const NAMES = /[a-z][\w-]*/gi;
const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{4}/u;
// Nothing stands there.
const NONE = /^[\p{Pd}−.…/]*$/u;
// What a machine is for: "main file server", unless it is another one.
const MACHINE =
  /(?:servers?|hosts?|controllers?|nodes?|clusters?|clients?|workstations?|boxe?s?|rechner|knoten|serveurs?|servidor(?:es)?|nodo|сервер|хост|узел|サーバー?|ホスト|機|端末|服务器|主机|서버|호스트)\W*$/iu;
const OTHER =
  /(?:^|[^\p{L}])(?:other|another|only|old|former|wrong|new|next|spare|ander\p{L}*|nur|alte[rnms]?|neue[rnms]?|alt|neu|ersatz|(?:vor|nach)her|falsch\p{L}*|autres?|seule?(?:ment)?|ancienn?e?s?|nouve\p{L}*|otr[oa]s?|s[oó]lo|solamente|viej[oa]s?|antigu[oa]s?|nuev[oa]s?|altr[oiea]|soltanto|vecchi[oa]?|nuov[oa]|alleen|oude?|nieuwe?|друг\p{L}*|только|стар\p{L}*|нов\p{L}*|outr[oa]s?|apenas|antig[oa]s?|nov[oa])(?![\p{L}])|別|他|旧|新|のみ|だけ|限|另|其他|只|仅|다른|만$|구\s/iu;
const NAME_WORDS_MAX = 4;

/**
 * True for a remark that is one word, or more of which it is known that they leave the row as it is. The name of a machine
 * that is like the row's own, but another, may be whose value it is.
 *
 * @example leavesRow('Exchange', 'SRV01') // true
 * @example leavesRow('rebooted at night', 'SRV01') // true
 * @example leavesRow('only on DR', 'SRV01') // false
 * @example leavesRow('SRV02', 'SRV01') // false
 */
export function leavesRow(remark: string, host: string): boolean {
  if ((remark.match(NAMES) ?? []).some((name) => isAnother(name, host)) || tellsOfElsewhere(remark)) return false;
  const words = wordsIn(remark);
  if ((!isPhrase(remark) && !OTHER.test(remark)) || isHarmlessNote(remark) || leavesRemark(remark)) return true;
  if (isStateOfMachine(remark)) return true;
  if (words.length > NAME_WORDS_MAX || OTHER.test(remark) || isOfElse(remark)) return false;
  // "Site Köln"
  return MACHINE.test(remark) || (words.length === 2 && saysWhereOrWhose(words[0] ?? ''));
}

function wordsIn(remark: string): readonly string[] {
  // "19 inch" is one word.
  return (remark.match(WORDS) ?? []).filter((word) => /\p{L}/u.test(word));
}

function isPhrase(remark: string): boolean {
  const words = wordsIn(remark);
  return IDEOGRAPHS.test(remark) || (words.length > 1 && words.some((word) => /\p{L}{2}/u.test(word)));
}

// How large, of what architecture, branch or language; no share of a date.
const MEASURE =
  /^(?:[\d.,\s]+(?:[kmgt]i?b|bytes?|ghz|mhz|cores?|cpus?)?|x64|x86|amd64|i386|ia64|(?:32|64)[- ]?bit|gdr|ldr|qfe|rtm|sp\s?\d|[a-z]{2}-[a-z]{2})$/i;
// A place, a person.
const NAME = /^\p{Lu}\p{Ll}+$/u;
/**
 * The same beside a version, where nobody knows what the column holds: of one word, too, it has to be known.
 *
 * @example leavesVersion('x64', 'SRV01') // true
 * @example leavesVersion('old', 'SRV01') // false
 */
export function leavesVersion(remark: string, host: string): boolean {
  const word = remark.trim();
  if (refuses(word)) return false;
  if (isStateOfMachine(word) || readUptime(word) !== undefined) return true;
  if (!leavesRow(remark, host)) return false;
  return isPhrase(remark) || NAME.test(word) || isHarmlessNote(remark) || MEASURE.test(word);
}

/** True for the name of a machine that is numbered as this one is. */
function isAnother(name: string, host: string): boolean {
  const [mine, other] = [host, name].map((one) => one.toUpperCase().replace(/\..*/s, ''));
  if (mine === other || mine === undefined || other === undefined) return false;
  return /\d/.test(other) && /[A-Z]/.test(other) && mine.replace(/\d+/g, '#') === other.replace(/\d+/g, '#');
}

// What collects such values.
const COLLECTED =
  /^(?:ad|wmi|cim|wsus|sccm|mecm|configmgr|gpo|intune|agent|script|skript|scan|scanner|inventory|inventar|psexec|powershell|winrm|ansible|nessus|tenable|qualys|openvas|zabbix|prtg|scom|cmdb|manual|manuell|live|host|self)$/i;

/**
 * True for who told of a row, where that leaves it as it is: the machine itself, or what collects such values.
 *
 * @example isHarmlessOrigin('WMI', 'SRV01') // true
 * @example isHarmlessOrigin('SRV11', 'SRV01') // false
 */
export function isHarmlessOrigin(origin: string, host: string): boolean {
  const [word, mine] = [origin.trim(), host].map((one) => one.toUpperCase().replace(/\..*/s, ''));
  if (NONE.test(origin) || word === mine || COLLECTED.test(origin.trim())) return true;
  if (isNameLike(origin.trim())) return !isAnother(origin.trim(), host);
  return isHarmlessNote(origin);
}
