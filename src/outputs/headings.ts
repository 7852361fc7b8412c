import { roleOf } from './vocabulary/role-of-heading.ts';
import { hostIn, isNameLike, nameIn } from './values/host-name.ts';
import { fileNamedIn } from './values/file-name.ts';
import { kbsIn } from './values/kb-numbers.ts';
import { versionIn } from './values/versions.ts';
import { meaningOf } from './vocabulary/heading-words.ts';
import { plainWord } from './vocabulary/plain-word.ts';

/** A line that says whose the lines below it are. */
export interface Heading {
  /** `undefined`: somebody else's, or nobody's in particular. */
  readonly host: string | undefined;
  /** True where it says that the machine did not answer. */
  readonly silent: boolean;
  /** True where it ends what stands above, and is of nothing below. */
  readonly closes?: true;
}

// Rows of lists are most of what is read, and none of these.
const ROW = /^[\w".-]+[,;\t|]/;
const HAS_SIGN = /[^\p{L}\p{N}\s.,]|^\s*h[1-6]\.\s/u;
const HAS_WORD = /[\p{L}\p{N}]/u;
const DECORATED =
  /^\s*(?:={2,}|-{2,}|\*{2,}|#{1,6}(?=\s|[\p{L}\p{N}])|h[1-6]\.(?=\s)|~{2,}|_{2,}(?!\w+\s*:\s)|■|●|◆|▼|▪|【|<{2,}|>{2,})\s*(.{1,100}?)\s*(?:={2,}|-{2,}|\*{2,}|#{1,6}|~{2,}|_{2,}|】|>{2,}|<{2,})?\s*:?\s*$/u;
// "*SRV01*:"
const BOLD = /^\s*([*_])([^\s*_]{1,64})\1\s?:?\s*$/;
const IN_BRACKETS = /^\s*\[([^[\]]{1,100})\]\s*:?\s*$/;
// Others are quotations, too.
const NAME_IN_BRACKETS = /^\s*[＜<〈《「『〔［]\s?(\S{1,64}?)\s?[＞>〉》」』〕］]\s*[:：]?\s*$/;
// PowerShell prints what it groups tables by three blanks in.
const LABELLED = /^(?: {3})?([^\s:：=](?:[^:：=]{0,37}?[^\s:：=])?)[:：]\s?(\S{1,255}(?:\s\(\d[\d.]+\))?)\s*:?$/u;
const SERVER_NAME = /^(\p{L}{2,20})\s(\S{1,255}?):?\s*$/u;
const WITH_COLON = /^(\\\\)?([^\s:]{1,255}):\s*$/;
const ANSIBLE = /^(\S{1,255}) \| (SUCCESS|CHANGED|FAILED|UNREACHABLE)\b!?.{0,60}?(?:=>\s*\{?|>>)\s*(?:\{.*)?$/;
const WITH_PORT = /^(\S{1,255})\s\(?(?:tcp|udp)\/?\s?\d{0,5}(?:\/\w{1,20})?\)?:?\s*$/i;
const WITH_ADDRESS = /^(\S{1,255})\s[([]\d{1,3}(?:\.\d{1,3}){3}[)\]]:?\s*$/;
// What PsInfo prints above all.
const PSINFO = /^System information for \\\\([^\\\s:]{1,255}):?\s*$/i;
// Whose a scanner's or a script's report is: "Nessus Scan: SRV01", "Scan report for SRV01", "From SRV01:".
const REPORT =
  /^((?:[\p{L}-]{1,20}\s){0,2}?(?:scan|report|results?|output|details?|bericht|ergebnis(?:se)?|ausgabe|rapport|résultats?|informe|resultados?|risultat[oi]|rapporto|resultaten|отч[её]т|sortie|salida|saída|uitvoer|вывод))(?:\s(?:of|for|from|on|von|für|auf|de|pour|sur|para|em|di|per|van|voor|с|на))?\s?[\s:]\s?(\S{1,255}?)\s?:?\s*$/iu;
// What such reports and outputs are called for; any other word may say that it is old, or an example.
const PRINTING =
  /(?<!\p{L})(?:nessus|openvas|qualys|nmap|vulnerability|audit|compliance|powershell|systeminfo|wmic|command|console|script)(?!\p{L})/giu;
const FROM =
  /^(?:(?:this|the following|here) is(?: from| of| on)?|from|on|von|auf|de|sur|en|em|da|su|van|op|от|на|с)\s(\S{1,255}?)\s?[:：]\s*$/iu;
// "SRV01 の出力:", "SRV01에서:": its last letters would pass for the name's.
const THEN_OUTPUT =
  /^(\S{1,64}?)\s?(?:(?:の|的|의)\s?(?:出力|実行結果|結果|输出|輸出|结果|출력|결과)|では|上|에서)\s?[:：]\s*$/u;
// Whose updates a list has: "SRV01 - installed updates:", "Installed updates on SRV01:".
const THEN_INSTALLED = /^(\S{1,255}?)\s?[-–—:：(（,]\s?(\p{L}[^:：\d]{2,60}?)[)）]?\s?[:：]\s*$/u;
const THEN_UPDATES = /^(\S{1,64})\s(?:の\s?)?(\p{L}[^:：\d]{2,60}?)\s*$/u;
const INSTALLED_ON = /^(\p{L}[^:：\d]{2,60}?)\s(\S{1,255}?)\s?[:：]\s*$/u;
// What `find` prints over the lines of a file; a capture is named for its machine.
const FOUND_IN = /^-{10} (?:\S*[\\/])?([^\\/\s]+)\.(?:txt|log|out|csv)$/i;
const NODE = /^Node - (\S{1,255})\s*$/;
// What PsExec says when the console of another machine is left.
const EXITED = /^\S+ exited (?:on \S+ )?with error code -?\d+\.?\s*$/;
const NO_ACCESS = /^Couldn't access (\S{1,255}?):?\s*$/i;

/**
 * Reads a line that stands over an output: `=== SRV02 ===`, `\\SRV02:`, `Computer: SRV02`, `SRV02 | SUCCESS =>`.
 *
 * @example headingIn('=== SRV02 ===')?.host // 'SRV02'
 * @example headingIn('=== Summary ===') // { host: undefined, … }: what follows is not of the machine above
 */
export function headingIn(text: string): Heading | undefined {
  if (text.length > 300 || ROW.test(text)) return undefined;
  if (EXITED.test(text)) return { host: undefined, silent: false, closes: true };
  // Words alone are a heading only where two of them are "Server SRV01".
  if (!HAS_SIGN.test(text)) {
    const named = serverName(text) ?? reportedIn(text) ?? ownerOfUpdates(text);
    return named === undefined ? undefined : { host: named, silent: false };
  }
  const [, node = NO_ACCESS.exec(text)?.[1]] = NODE.exec(text) ?? [];
  if (node !== undefined) return heading(node, true);
  const [, managed, state] = ANSIBLE.exec(text) ?? [];
  if (managed !== undefined) return heading(managed, state === 'UNREACHABLE' || state === 'FAILED');
  const [, capture] = FOUND_IN.exec(text.trim()) ?? [];
  if (capture !== undefined) return { host: isNameLike(capture) ? hostIn(capture) : undefined, silent: false };
  // Long gaps say no more than two blanks, and would be tried in all ways.
  const [, decorated = IN_BRACKETS.exec(text)?.[1] ?? BOLD.exec(text)?.[2]] =
    DECORATED.exec(text.replace(/\s{3,}/g, '  ')) ?? [];
  if (decorated !== undefined) return HAS_WORD.test(decorated) ? headingOf(decorated) : undefined;
  const [, bracketed = ''] = NAME_IN_BRACKETS.exec(text) ?? [];
  const host = isNameLike(bracketed) ? hostIn(bracketed) : plainHeading(text);
  return host === undefined ? undefined : { host, silent: false };
}

const BULLET = /^(?:[•*◦▪–-]\s|・\s?|[(（]?\d{1,3}[.)）．]\s|[①-⑳]\s?)/u;

/** True for a line that is a machine's name and nothing else, be it one of a list. */
export function bareNameIn(text: string): string | undefined {
  const word = text.trim().replace(BULLET, '');
  return isNameLike(word) ? hostIn(word) : undefined;
}

function heading(name: string, silent: boolean): Heading | undefined {
  const found = nameIn(name);
  return found === undefined ? undefined : { host: found === 'nobody' ? undefined : found.host, silent };
}

/** What stands between marks is a heading, of a machine where it names one. */
function headingOf(inner: string): Heading | undefined {
  // Names beside values are a line of a list, with marks around it.
  if (
    /^#?TYPE\s/.test(inner) ||
    kbsIn(inner).length > 0 ||
    versionIn(inner) !== undefined ||
    /\d\.\d+\.\d{4}/.test(inner)
  )
    return undefined;
  if (fileNamedIn(inner) !== undefined) return undefined;
  const host = plainHeading(inner) ?? bareNameIn(inner.replace(/^\\\\/, ''));
  return { host, silent: false };
}

function plainHeading(text: string): string | undefined {
  const [, printing] = THEN_OUTPUT.exec(text) ?? [];
  if (printing !== undefined) return isNameLike(printing) ? hostIn(printing) : undefined;
  const [, share, word] = WITH_COLON.exec(text) ?? [];
  if (word !== undefined) return share !== undefined || isNameLike(word) ? hostIn(word) : undefined;
  const owner = inventoryOwner(text);
  if (owner !== undefined) return owner;
  const [, about] = PSINFO.exec(text) ?? [];
  if (about !== undefined) return hostIn(about);
  const [, label, name] = LABELLED.exec(text) ?? [];
  if (label !== undefined && name !== undefined) {
    // Of a table that PowerShell has grouped by it, the source is the machine.
    if (!isHostLabel(label) && !(/^ {3}Source: /.test(text) && isNameLike(name))) return reportedIn(text);
    if (fileNamedIn(name) !== undefined) return undefined;
    return !/^\d+$/.test(name) && !name.includes('/') ? hostIn(name) : undefined;
  }
  const named = serverName(text) ?? reportedIn(text);
  if (named !== undefined) return named;
  const [, asked = WITH_ADDRESS.exec(text)?.[1]] = WITH_PORT.exec(text) ?? [];
  return asked !== undefined && isNameLike(asked) ? hostIn(asked) : undefined;
}

function inventoryOwner(text: string): string | undefined {
  const owner = ownerOfUpdates(text);
  if (owner !== undefined) return owner;
  const [, first = '', behind = ''] = THEN_INSTALLED.exec(text) ?? [];
  if (isNameLike(first) && meaningOf(behind) === 'installed') return hostIn(first);
  const [, before = '', last = ''] = INSTALLED_ON.exec(text) ?? [];
  return isNameLike(last) && meaningOf(before) === 'installed' ? hostIn(last) : undefined;
}

/** "SRV01 installed updates" */
function ownerOfUpdates(text: string): string | undefined {
  const [, name = '', words = ''] = THEN_UPDATES.exec(text) ?? [];
  return isNameLike(name) && roleOf(words) === 'kb' && meaningOf(words) === 'installed' ? hostIn(name) : undefined;
}

function serverName(text: string): string | undefined {
  const [, server, named] = SERVER_NAME.exec(text) ?? [];
  return server !== undefined && named !== undefined && isNameLike(named) && isHostLabel(server)
    ? hostIn(named)
    : undefined;
}

function reportedIn(text: string): string | undefined {
  const [, words = '', of] = REPORT.exec(text) ?? [];
  const [, name = meaningOf(words.replace(PRINTING, ' ')) === 'unknown' ? '' : of] = FROM.exec(text) ?? [];
  return name !== undefined && isNameLike(name) ? hostIn(name) : undefined;
}

function isHostLabel(label: string): boolean {
  return roleOf(label) === 'host' && plainWord(label) !== 'source';
}

// "Microsoft Windows [Version 6.1.7601]" in any language, and the line below it: of the console, not of a machine.
const BANNER = /^\s*Microsoft Windows \[[^\]]{0,30}\d+\.\d+[^\]]{0,20}\]\s*$/;
const COPYRIGHT =
  /^\s*(?:Copyright\s+)?\(c\)\s.*Microsoft\b|^\s*Copyright\s.*Microsoft Corp|^\s*Windows PowerShell\s*$|^(?:Ps[A-Z]\w+|Sigcheck|Handle|ListDLLs|Autoruns|AccessChk|Coreinfo|LoadOrder|ProcDump|LogonSessions) v\d[\d.]* - |^Copyright \(C\) \d[\d-]* Mark Russinovich\s*$|^Sysinternals - www\.sysinternals\.com\s*$/i;

/** True for the first line of a console's window. */
export function isBanner(text: string): boolean {
  return BANNER.test(text);
}

/** True for the lines that a console's window begins with below its first, and those that Sysinternals' tools begin with. */
export function isCopyright(text: string): boolean {
  return COPYRIGHT.test(text);
}
