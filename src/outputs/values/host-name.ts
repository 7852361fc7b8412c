import { isWanted } from '../vocabulary/wanted.ts';

/** What a text says in a place for a name: a machine's, one that names nobody, or `undefined` where it is no name. */
export type NameFound = { readonly host: string } | 'nobody' | undefined;

// Most names: quicker than to look closer, with the same result.
const PLAIN = /^[a-z][\w-]{0,60}\d$/i;
const HOST = /^[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,254}$/u;
const ADDRESS = /^(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}$/;
// The same on every machine.
const NOBODY =
  /^(?:localhost(?:\.localdomain)?|127(?:\.\d{1,3}){3}|::1|0\.0\.0\.0|\.|loopback|this ?computer|この ?コンピューター)$/i;
const CUT = /^[\p{L}\p{N}_][\p{L}\p{N}_.-]*(?:\.\.\.|…)$/u;
const NO_NAME =
  /^(?:n\/?a|null|nil|none|unknown|undefined|error|true|false|-+|\?+|不明|なし|unbekannt|inconnu|desconocido|sconosciuto|onbekend|неизвестно|未知|알 ?수 ?없음)$/i;
// From one to another: "SRV01-SRV04".
const RANGE =
  /^(.*\D)\d+\s?(?:-|~|～|〜|…|\.{2,3}|–|—|から|(?<=\s)(?:to|thru|through|bis|à|al?|até|hasta|fino a|tot|до|至|到|부터)(?=\s))\s?\1\d+$|^.*\d(?:\.{2,3}|…)\d+$/u;
const NUMBERS = /^[\d.,:/-]+$/;
// `**SRV01**`, `[SRV01]`, `"SRV01"`: what people and programs put around a name.
const AROUND = /^(?:\*{1,2}|`|"|'|\[|\(|「|【|<)(.+?)(?:\*{1,2}|`|"|'|\]|\)|」|】|>)$/u;
const WITH_ADDRESS = /^(\S+)\s*(?:\(|\[|\/|,|;|-|\s)\s*\[?(\d{1,3}(?:\.\d{1,3}){3})[\])]?$/;

/**
 * Reads a name in a place where the text says that there is one: under a heading for hosts, behind `\\`, in a heading.
 *
 * @example nameIn('CONTOSO\\SRV01$') // { host: 'SRV01' }
 * @example nameIn('UPDATE') // { host: 'UPDATE' }: any word is a name there
 * @example nameIn('DC-PROD-TO...') // 'nobody'
 */
export function nameIn(text: string): NameFound {
  if (PLAIN.test(text) && !isRange(text)) return { host: text };
  let name = text.trim();
  name = AROUND.exec(name)?.[1]?.trim() ?? name;
  name = WITH_ADDRESS.exec(name)?.[1] ?? name;
  // The Korean genitive: "\\\\SRV01의 …".
  name = name.replace(/(?<=[\w-])의$/, '');
  if (NOBODY.test(name)) return 'nobody';
  // `\\SRV01`, `CONTOSO\SRV01`
  name = name.replace(/^\\\\/, '').replace(/^[\p{L}\p{N}_.-]{1,64}\\(?=[^\\]+$)/u, '');
  name = name.replace(/\$$/, '').replace(/(?<=[\p{L}\p{N}])\.$/u, '');
  if (ADDRESS.test(name)) return { host: name };
  if (CUT.test(name) || isRange(name)) return 'nobody';
  if (NO_NAME.test(name) || !HOST.test(name)) return undefined;
  return NUMBERS.test(name) && !/^\d{3,15}$/.test(name) ? undefined : { host: name };
}

const DOMAIN = /^([\p{L}\p{N}_-][\p{L}\p{N}_.-]{0,63})\\(?=[^\\]+$)/u;

/**
 * The domain that stands before a machine's name.
 *
 * @example domainIn('CONTOSO\\SRV01') // 'CONTOSO'
 */
export function domainIn(text: string): string | undefined {
  return text.includes('\\') ? DOMAIN.exec(text.trim())?.[1] : undefined;
}

/**
 * True for the first and the last name of several machines.
 *
 * @example isRange('SRV01 bis SRV05') // true
 */
export function isRange(text: string): boolean {
  return /[-.~–—～〜…\s]|から/.test(text) && RANGE.test(text);
}

/** The name itself, where there is one. */
export function hostIn(text: string): string | undefined {
  const found = nameIn(text);
  return typeof found === 'object' ? found.host : undefined;
}

/** The address that stands in the place of a name. */
export function addressIn(text: string): string | undefined {
  return isAddress(text.trim()) ? text.trim() : undefined;
}

/** True for an IPv4 address. */
function isAddress(text: string): boolean {
  return ADDRESS.test(text);
}

// Words with a digit that name no machine: tickets, bulletins, updates, steps, sizes, units, service packs, products.
const NO_HOST = new RegExp(
  [
    String.raw`(?:INC|CHG|REQ|RITM|PRB|S?C?TASK|RFC|CR|TKT|TICKET|CASE|SR|BUG|ISSUE)[-_#]?\d{2,}`,
    String.raw`(?:win32|cim)_\w+|CVE-\d{4}-\d+|MS\d\d-\d+|(?:ADV|AD|VU)-?\d{4,}|KB-?\d+(?:-?v\d)?|KB\d{6,7}[^\w.-].*|[^\w.-]+KB\d{6,7}.*|Q\d{6}|S-1-\d.*|0x[\da-f]+|\{?[\da-f]{8}-[\da-f-]{27}\}?|[\da-f]{16,}`,
    String.raw`(?:step|phase|stage|wave|batch|ring|group|week|kw|cw|day|sprint|task|item|page|part|section|line|row|table|figure|fig|note|option|plan|level|priority|prio|p|q|no|nr|list|round|test|build|rev|ver|version|v|sp|r|rc|release|event|id|error|code|win32_?\w*|port|tcp|udp|ipv|utf-?|x(?=86|64|32)|amd|ia|md|sha)[-_.]?\d+(?:\.\d+)*`,
    String.raw`(?:schritt|étape|etape|paso|fase|passo|stap|шаг|этап|вариант|variante?|vorschlag|ma(?:ß|ss)nahme|proposal|measure|solution|mesure|medida|misura|maatregel|мера|proposition|propuesta|proposta|voorstel|предложение|quartal|trimestre|quarter|手順|案|対策|対応|フェーズ|ステップ|段階|工程|項目|表|図|例|候補|方針|パターン|課題|注|步骤|阶段|方案|措施|단계|방안|표|그림)[-_.]?\d+(?:\.\d+)*`,
    String.raw`第\d+.*|\d+(?:案|次|弾|期|版|章|步|阶段|차|단계)`,
    String.raw`(?:(?:19|20)\d\d|fy\d\d)[-_]?(?:q[1-4]|h[12]|k?w\d\d?)|(?:q[1-4]|h[12])[-_]?(?:fy)?(?:19|20)?\d\d|fy(?:\d\d){1,2}`,
    String.raw`\d{1,2}-[a-z]{3,9}-(?:\d\d){1,2}|\d+(?:[.,]\d+)?(?:[a-z%°]{1,5}|bit)|\d+-?bit|\d+(?:st|nd|rd|th)|\d+[日月年時分秒週回台件行本枚個号]+.*`,
    String.raw`win(?:dows)?[-_]?(?:7|8|8\.1|10|11|xp|vista|2000|2003|2008|2012|2016|2019|2022)(?:[-_]?r2)?(?:[-_]?(?:sp|rtm)\d?)?`,
    String.raw`(?:win|vista|longhorn|lh)\w*_(?:rtm|gdr|ldr|qfe)\b.*|package_for_.*|(?:amd64|x86|wow64|ia64)_.*`,
    String.raw`[2-5]\d{6}|9\d{5}|(?:19|20)\d{6}|\d{1,4}`,
    String.raw`.*\.(?:txt|csv|log|sys|dll|exe|vbs|ps1|psm1|bat|cmd|html?|xml|json|zip|msu|msp|msi|cab|xlsx?|docx?|pdf|mui|evtx?|nessus|ini|reg|yaml|yml)`,
  ].join('|'),
  'i',
);
const NO_HOST_WHOLE = new RegExp(`^(?:${NO_HOST.source})$`, 'i');

// Japanese has no blank between the name of a file and what is said of it.
const OF_A_FILE = /\.(?:sys|dll|exe)(?![\w-]|\.\w)/i;
const LAST_WORD = /[-_.]([a-z]+)$/i;
// "SRV01を除く", "SRV01以外": words begin where the letters of a name end.
const JOINED_WORDS = /[\w.]\p{Script=Hiragana}|[\w.](?:以外|除外|対象外|以前|以降)/u;

/** True for a name with a file's in it, or with words behind it: "SRV01.tcpip.sys", "SRV01-target". */
function isWords(word: string): boolean {
  if (/\.tcpip\.sys(?:\.|$)/i.test(word) || OF_A_FILE.test(word) || JOINED_WORDS.test(word)) return true;
  const [, last] = LAST_WORD.exec(word) ?? [];
  return last !== undefined && isWanted(last);
}

// "win8version", "BUILD-VERSION": a label.
const VERSION_LABEL = /versi(?:on|one|ón|e)(?:$|[-_.])/i;

/**
 * True for a word that can be nothing but a machine's name, or is most probably one: with a digit, a domain, or
 * capitals joined by hyphens. Where nothing says that a word is a name, only such a word is taken for one.
 *
 * @example isNameLike('SRV01') // true
 * @example isNameLike('fileserver') // false: any word can look like that
 * @example isNameLike('MS12-032') // false: a bulletin
 */
export function isNameLike(word: string): boolean {
  if (isAddress(word)) return true;
  if (!HOST.test(word) || isRange(word)) return false;
  if (/^[\d.,:/_-]+$/.test(word)) return /^\d{5,15}$/.test(word) && !NO_HOST_WHOLE.test(word);
  // A digit, a domain, or capitals with hyphens.
  const mayBe =
    /\p{N}/u.test(word) || /^[\p{L}-]{2,}(?:\.[\p{L}-]{2,})+$/u.test(word) || /^\p{Lu}+(?:-\p{Lu}+)+$/u.test(word);
  return mayBe && !NO_HOST_WHOLE.test(word) && !VERSION_LABEL.test(word) && !isWords(word);
}

const SHARE = /(?<![^\s"'=,;|<>])\\\\([^\\\s"'=,;|<>]+)\\(?:[a-z]|admin)\$\\/i;

/**
 * The machine whose disk a path leads to.
 *
 * @example shareHostIn('\\\\SRV01\\c$\\Windows\\System32\\drivers\\tcpip.sys') // 'SRV01'
 */
export function shareHostIn(text: string): string | undefined {
  const [, host] = SHARE.exec(text) ?? [];
  return host === undefined ? undefined : hostIn(host);
}

const ITSELF = /^(?:localhost|127\.0\.0\.1|::1|\.)$/i;

/**
 * The machine whose disk a path leads to, where that is another one than a row's own. An address may be that of any.
 *
 * @example otherShareIn('\\\\SRV01\\c$\\Windows\\System32\\drivers\\tcpip.sys', 'JUMP01') // 'SRV01'
 */
export function otherShareIn(text: string, host: string): string | undefined {
  const share = shareHostIn(text);
  if (share === undefined || isAddress(share) || isAddress(host) || ITSELF.test(share)) return undefined;
  const [mine, other] = [host, share].map((name) => name.toUpperCase().replace(/\..*/s, ''));
  return mine === other ? undefined : share;
}
