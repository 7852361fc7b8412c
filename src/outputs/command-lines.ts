import type { KbNumber } from '../domain/facts.ts';
import { opensRemoteShell, remoteShellOf } from './remote-shells.ts';
import { FILE_NAME, fileNamedIn, isOtherFolder } from './values/file-name.ts';
import { hostIn, isNameLike, nameIn, type NameFound } from './values/host-name.ts';

/** A line with a prompt or a command, and what it says of the output below it. */
export interface CommandLine {
  readonly text: string;
  /** The folder that the prompt names. */
  readonly folder: string | undefined;
  /** The path on another drive than C: that the command names. */
  readonly drive: string | undefined;
  /** The one machine that the output is of, where the prompt or the command names it. */
  readonly host: string | undefined;
  /** All machines that it asks by name. */
  readonly asked: readonly string[];
  /** True where the output is of another machine than the console's, or of several. */
  readonly remote: boolean;
  readonly file: ReturnType<typeof fileNamedIn>;
  /** True where it shows a text or another thing's version, of which nothing says whose it is. */
  readonly shows: boolean;
  /** True where it lists what is installed: no list of updates below another command says that they are there. */
  readonly lists: boolean;
  /** True where it asks how long a machine has been up, or since when. */
  readonly asksUptime: boolean;
  /** True where it asks for the moment of the start alone. */
  readonly asksStart: boolean;
  /** True where it asks for what is known of a machine: one that is named and tells nothing did not answer. */
  readonly asksFacts: boolean;
  /** True where it asks a console for the name of its machine and nothing else. */
  readonly asksName: boolean;
  /** What somebody wrote behind it: "(from the old server)", "# before the restore". */
  readonly remark: string | undefined;
  /** True where it leaves a console, or opens another machine's: what follows is no longer the first one's. */
  readonly ends: boolean;
}

const ASKS_NAME = /^\s*(?:hostname(?:\.exe)?|\$env:computername|echo %computername%)\s*$/i;
const ENDS = /^\s*(?:exit|logoff|logout)\s*$/i;

// `echo`, `type`, `findstr`; a variable; the version of Windows or of PowerShell.
const SHOWS =
  /^\s*(?:echo|type|expand|7z|tar|more|find(?:str)?(?:\.exe)?|cat|gc|grep|head|tail|notepad|Get-Content|Select-String|Import-Csv|Write-(?:Host|Output))\b|^\s*(?:dir|ls|gci|Get-ChildItem)\s(?=.*[\\/])(?!.*tcpip)|\bRead-Host\b|\bGet-\w*(?:Missing|Needed|Pending|Available|Required)\w*|\bGet-WUList\b|-(?:eq|match|like)\s+["'](?:Missing|Needed|Pending|Required|NotInstalled|Not Installed|Failed)|\$(?:missing|needed|pending|required|toinstall)\b|^\s*\$\w+\s*(?:=\s*["']|$)|OSVersion\b|PSVersionTable|\bBuildLab/i;

// Names in a file, of each of which something is asked.
const FEEDS = /^\s*(?:cat|gc|type|Get-Content|Import-Csv)\s[^|{}]{1,200}\|\s*(?:%|foreach(?:-object)?)\s*\{/i;
const ASKS_EACH =
  /\b(?:Get-HotFix|Get-WmiObject|gwmi|Get-CimInstance|gcim|Get-Item(?:Property)?|gi|Get-ChildItem|gci|Invoke-Command|icm|wmic|systeminfo|GetVersionInfo)\b[^;|]{1,200}\$_/i;

/** True where what is printed stands in the command or in a file, and was asked of no machine. */
function showsAnything(command: string): boolean {
  const each = command.replace(FEEDS, '');
  return SHOWS.test(each !== command && ASKS_EACH.test(each) ? each : command);
}

const INVENTORY = /\b(?:systeminfo|qfe|Win32_QuickFixEngineering|Get-HotFix|psinfo(?:64)?)\b|\bfrom patches\b/i;
// A comparison prints what is missing; what a filter asks is not what goes through it.
const COMPARES =
  /\b(?:Compare-Object|Compare|diff)\b|-not\w*\b|-[ic]?ne\b|(?<![\w"'])!|\bif\s*\(|\bExcept\b|\|\||;\s*\$\w+\s*(?:\||$)/i;
const FILTER = /(?:\?|\bwhere(?:-object)?)\s*\{([^{}]*)\}/gi;
const ASKS_INSTALLED = /-eq\s+["']Installed["']/i;
const PASSES = /\$_\.\w+\s+-[ic]?(?:eq|like|match|in|contains|gt|ge|lt|le)\b/i;

/** True for a command that prints what is installed, and nothing else of it: "Get-HotFix", not "Compare-Object $a (Get-HotFix)". */
function listsInstalled(command: string): boolean {
  return (
    (INVENTORY.test(command.replace(FILTER, ' ')) || ASKS_INSTALLED.test(command)) &&
    !COMPARES.test(command) &&
    [...command.matchAll(FILTER)].every(([, condition = '']) => PASSES.test(condition))
  );
}

// "C:\Users\admin>wmic …", "PS C:\> Get-HotFix", "[SRV01]: PS C:\>", "admin@SRV01 C:\>", "[PS] C:\Windows\system32>".
const PROMPT =
  /^\s*(?:\[([^\]\s]{1,255})\]:\s*)?(?:\[PS\]\s*)?(?:(?:[\w.$-]{1,64}@([\w.-]{1,255})\s+)?(?:PS )?([A-Za-z]:\\[^>|"]{0,200})|PS ((?:Microsoft\.PowerShell\.Core\\FileSystem::)?(?:[A-Za-z]\w{1,30}:\\|\\\\)[^>|"]{0,200})|PS)>(.*)$/;
// With the machine's name ahead, as people set it or write it: "SRV01>", "[SRV01] C:\\>", "SRV01: PS C:\\>", "PS SRV01>".
const NAMED_PROMPT = /^\s*(?:PS )?[[(]?([\w.-]{2,63})[\])]?(?::?\s+(?:PS )?([A-Za-z]:\\[^>|"]{0,200}))?>\s?(?=\S)(.*)$/;
// The file in the folder that the prompt names.
const HERE = /(?<![\w\\/])(?:\.\\)?tcpip\.sys\b/i;
const OTHER_PROMPT =
  /^\s*(?:\d{0,3}:?\s?l?kd>|[\w.-]{1,64}@[\w.-]{1,64}:[^$#\s]{0,80}[$#](?=\s)|\$\s(?=\S)|sqlcmd>|\d>\s)(.*)$/;
const CONTINUED = /^\s*>>(?:\s(.*))?$/;
const PROGRAM =
  /^(?:"[^"]{0,200}\\)?(?:[A-Za-z]:\\[^\s"]{0,200}\\)?(?:wmic|systeminfo|p[sa]exec(?:64)?|plink|winexe|winrs|findstr|find|reg|cscript|wscript|dism|wusa|wevtutil|sigcheck(?:64)?|filever|driverquery|schtasks|tasklist|powershell|pwsh|net|sc|ssh|ansible|cmd|dir|type|ver|echo|copy|hostname)(?:\.exe)?"?(?=$|\s+["'/\\\-|>&$@%(.]|\s+(?:qfe|os|datafile|computersystem|product|bios|query|start|statistics|stats|where|get|path|list|localhost)\b)/i;
const CMDLET =
  /^(?:\(|\$\w+\s*=\s*|&\s*|foreach\s*\(|@\()*\s*(?:Get|Set|Enter|Exit|Invoke|New|Install|Uninstall|Remove|Select|Where|ForEach|Import|Export|Test|Start|Stop|Out|Write|Format|Add|Sort|Measure|Update)-[A-Z][A-Za-z]{2,30}(?=$|\)|\s+["'$|({@-]|\s+\w+$|\s*\||\s+[A-Z]:\\)/;

const ASKS_FACTS =
  /\b(?:systeminfo|wmic|qfe|reg(?:\.exe)?\s+query|Get-HotFix|Get-Uptime|LastBootUpTime|Win32_\w+|psinfo(?:64)?|net(?:\.exe)?\s+stat\w*)\b/i;
// What is subtracted from now is the start; from another moment it may be anything.
const SINCE_START = /\bLastBootUpTime\b/gi;
const FROM_NOW = /\bGet-Date\b(?!\s*\)?\s*\.Add|\s+["'\d-])|\bNow\b(?!\s*\)?\s*\.Add)|\bNew-TimeSpan\b/i;

const STATISTICS = /\bnet1?(?:\.exe)?\s+stat\w*\s+(?:server|workstation|srv|wksta|lanman\w+)\b/i;

/** True for "(Get-Date) - (gcim Win32_OperatingSystem).LastBootUpTime" and the like. */
function asksUptime(command: string): boolean {
  if (STATISTICS.test(command)) return true;
  if (/^\s*Get-Uptime\s*$|\{\s*Get-Uptime\s*\}|\bGet-Uptime\s+-(?:ComputerName|cn)\b/i.test(command)) return true;
  const starts = command.replace(/ConvertToDateTime\s*\(/gi, '').match(SINCE_START) ?? [];
  return starts.length === 1 && FROM_NOW.test(command) && !/\.Add\w+\(/i.test(command);
}

const START_ALONE =
  /\.LastBootUpTime\b|-Expand\w*\s+['"]?LastBootUpTime\b|(?:%|\bForEach(?:-Object)?)\s+(?:-MemberName\s+)?LastBootUpTime\b/i;
// What counts with it, compares it, puts it into a sentence, or prints another moment beside it.
const NOT_PRINTED =
  /\b(?:InstallDate|LocalDateTime|CreationDate|Last(?:Write|Access)Time)\b|\.Add\w+\(|\.Subtract\(|\s-(?:[lg][te]|eq|ne|f|as)\s|["'][^"']*\$\(/i;

/** True for "(Get-CimInstance Win32_OperatingSystem).LastBootUpTime" and the like, where it is what is printed. */
function asksStart(command: string): boolean {
  const last = command.split(';').at(-1) ?? '';
  return START_ALONE.test(last) && !/^\s*\$\w+\s*=/.test(last) && !FROM_NOW.test(command) && !NOT_PRINTED.test(command);
}

const HAS_SIGN = /[>$#(|:\\-]/;

/** What a pasted line with a prompt, or a command without one, says of the output below it. */
export function commandIn(text: string): CommandLine | undefined {
  // Words alone may be a command, but no prompt stands before it.
  if (!HAS_SIGN.test(text))
    return WITH_REMARK.test(text) || PROGRAM.test(text) ? commandLine(text, undefined) : undefined;
  const prompt = PROMPT.exec(text);
  if (prompt !== null) {
    const [, session, account, local, provided, command = ''] = prompt;
    const folder = local ?? provided ?? '';
    return { ...commandLine(command, nameOf(session ?? account)), folder, file: fileAskedFor(command, folder) };
  }
  const [, name = '', path = '', asked = ''] = NAMED_PROMPT.exec(text) ?? [];
  if (isNameLike(name) && isCommand(asked)) {
    const file = fileAskedFor(asked, path);
    return { ...commandLine(asked, nameOf(name)), ...(path !== '' && { folder: path }), file };
  }
  const [, continued] = CONTINUED.exec(text) ?? [];
  if (continued !== undefined && isCommand(continued.trim())) return commandLine(continued, undefined);
  const [, other] = OTHER_PROMPT.exec(text) ?? [];
  if (other !== undefined) return commandLine(other, undefined);
  return isCommand(text.trim()) ? commandLine(text, undefined) : undefined;
}

// Words behind it are no list's heading: "systeminfo # of the old one".
const WITH_REMARK = /^(?:systeminfo|wmic)\s(?:[^#;]*\s)?(?:#|rem\s)/i;

function isCommand(text: string): boolean {
  return WITH_REMARK.test(text) || PROGRAM.test(text) || CMDLET.test(text);
}

// Programs that ask or run others; any other name of a file in a command is the file that it is about.
const ASKING =
  /\b(?:wmic|cmd|powershell|pwsh|psexec(?:64)?|cscript|wscript|sigcheck(?:64)?|findstr|find|reg|sc|net|systeminfo|winrs|ssh|filever|tasklist|dism|wusa|wevtutil)\.exe\b/gi;

const WINDOWS = /\$env:(?:windir|systemroot)(?=\\)/gi;
const OTHER_DRIVE = /(?<![\w$:])(?!C:|HK|Cert:|Env:|WSMan:)[A-Z]\w{0,30}:\\(?=\w)/i;

// Not those before a machine's name: "\\\\SRV01\\c$".
const DOUBLED = /(?<=[^\s"'(=,])\\\\/g;

// PowerShell takes both: "C:/Windows", "/mnt/disk/Windows".
const SLASHED = /[^\s"'(=,]{0,200}\/tcpip\.sys(?![\w-])/gi;

/** The file that a command asks for, from the folder that its prompt names. */
export function fileAskedFor(command: string, folder = ''): ReturnType<typeof fileNamedIn> {
  if (HERE.test(command) && isOtherFolder(folder.replace(/\\?$/, '\\'))) return 'other-file';
  const text = withPlainPaths(command);
  return text.search(FILE_NAME) < 0 && !text.includes('\\') ? undefined : fileNamedIn(text);
}

function withPlainPaths(command: string): string {
  return command
    .replace(ASKING, ' ')
    .replace(SLASHED, (path) => path.replaceAll('/', '\\'))
    .replace(DOUBLED, '\\')
    .replace(WINDOWS, 'C:\\Windows');
}

function commandLine(command: string, own: string | undefined): CommandLine {
  const asked = askedBy(command);
  const shows = showsAnything(command);
  const names = (asked ?? []).map((one) => nameIn(one));
  const local = asked === undefined || (names.length > 0 && names.every((name) => name === 'nobody'));
  const hosts = local ? (own === undefined ? [] : [own]) : names.flatMap((name) => hostOf(name) ?? []);
  const [only] = hosts;
  return {
    text: command,
    folder: undefined,
    drive: OTHER_DRIVE.exec(withPlainPaths(command))?.[0],
    host: local || names.length === 1 ? only : undefined,
    asked: hosts,
    remote: !local || own !== undefined,
    file: fileAskedFor(command),
    shows,
    lists: listsInstalled(command),
    asksUptime: asksUptime(command),
    asksStart: asksStart(command),
    asksFacts: ASKS_FACTS.test(command) || fileAskedFor(command) === 'tcpip.sys',
    asksName: own === undefined && ASKS_NAME.test(command),
    remark: remarkBehind(command),
    ends: own === undefined && (ENDS.test(command) || opensRemoteShell(command)),
  };
}

// Words in brackets that no switch, sign or pipe asks for; signs that lead to words.
const IN_BRACKETS = /(?<!(?:^|\s)-\w{1,40}:?\s?|[|=,&;(]\s?)\s[(（]([^()（）$|"'\\]*\p{L}[^()（）$|"'\\]*)[)）]\s*$/u;
const BEHIND_SIGN =
  /\s(?:#+|<[-–—=]+|[←⇐]|(?:\/\/|-{2,})(?=\s)|[–—*※]|;(?=\s?\p{L}+(?:\s\p{L}+)+\s*$)|&?\s?(?:rem|::)(?=\s))\s*(?![\w.]+-\w|\$|[-/|])([\p{L}\p{N}(（][^|{}$"']*)$/iu;

function remarkBehind(command: string): string | undefined {
  const found = IN_BRACKETS.exec(command) ?? BEHIND_SIGN.exec(command);
  const remark = found?.[1]?.trim();
  const isAlone = command.slice(0, found?.index).trim() === '' || isComment(command);
  return remark === undefined || isAlone || isCommand(remark) ? undefined : remark;
}

function nameOf(text: string | undefined): string | undefined {
  return text === undefined ? undefined : hostOf(nameIn(text));
}

function hostOf(found: NameFound): string | undefined {
  return typeof found === 'object' ? found.host : undefined;
}

const NAME = String.raw`(?:"[^"|;)]{1,255}"|'[^'|;)]{1,255}'|[^\s"'|;),]+)`;
const LIST = String.raw`(${NAME}(?:\s*,\s*${NAME})*)`;
const ASKS: readonly RegExp[] = [
  new RegExp(String.raw`\/node:\s*${LIST}`, 'i'),
  new RegExp(
    String.raw`\b(?:systeminfo|schtasks|tasklist|driverquery|getmac|gpresult)(?:\.exe)?\b.*?\s\/s\s+${LIST}`,
    'i',
  ),
  new RegExp(String.raw`\s-(?:ComputerName|cn|Computer|VMName|HostName|Server|Target)[:\s]\s*${LIST}`, 'i'),
  new RegExp(String.raw`\s-(?:Cim)?Session[:\s]\s*${LIST}`, 'i'),
  /\bpsexec(?:64)?(?:\.exe)?\s+(?:-\S+\s+)*(@\S+)/i,
  new RegExp(String.raw`\s-r(?:emote)?:${LIST}`, 'i'),
  new RegExp(String.raw`\b(?:Enter-PSSession|etsn|New-PSSession|nsn|Invoke-Command|icm)\s+(?!-)${LIST}`, 'i'),
  /(?<![\w\\:%])\\\\([\w.*@$%-]+(?:,[\w.*@$%-]+)*)(?=[\s\\"']|$)/,
  // A file in a variable may be anybody's.
  /(?:\b(?:gi|get-item|gci|dir|ls|get-childitem|filever|sigcheck(?:64)?)(?:\.exe)?\s+(?:-\S+\s+)*|GetVersionInfo\()["']?(\$(?!env:(?:windir|systemroot)\b)\w+)/i,
];

// A script, with what is handed to it.
const SCRIPT = /(?:^|[\s"'\\&.])[\w.-]+\.(?:bat|cmd|vbs|vbe|ps1|js|wsf|py|pl)["']?\s+(.*)$/i;

/** The machines that a command asks; `undefined` where it asks the one it runs on. */
function askedBy(command: string): readonly string[] | undefined {
  for (const pattern of ASKS) {
    const [, list] = pattern.exec(command) ?? [];
    if (list === undefined) continue;
    const names = list.split(',').map((name) => name.trim().replace(/^["']?(?:\\\\)?|["']$/g, ''));
    // A file of names, a variable: some machine or other.
    if (names.some((name) => /^[@(*{]|[$%]/.test(name)))
      return /^\$env:computername$/i.test(names.join(',')) ? undefined : [];
    return names;
  }
  const there = remoteShellOf(command);
  if (there !== undefined) return [there];
  // It may ask the machine that it is told; or not.
  const [, told = ''] = SCRIPT.exec(command) ?? [];
  return told.split(/[\s,;:="']+/).some((word) => isNameLike(word.replace(/^[-/]+/, ''))) ? [] : undefined;
}

/** True for a remark at a prompt: it may turn to another machine. */
export function isComment(command: string): boolean {
  return /^\s*(?:#|::|rem\s)/i.test(command);
}

const ERROR_PLACE =
  /^\s*(?:At|In|Au|En|In riga|Op|В|発生場所|所在位置|위치).{0,120}?(?:line|行|Zeile|Ligne|línea|riga|regel|строка|줄)\s?:\s?\d+\s.{0,30}?:\s?\d+/i;
const ERROR_LINE =
  /^\s*\+\s+(?:CategoryInfo|FullyQualifiedErrorId|PSComputerName|~+|~|.*<<<<)|^\s*\+\s+(?=[A-Z][a-z]+-[A-Z])/;
// "[SRV01] Connecting to remote server SRV01 failed with the following error message : …"
const REMOTE = /^\s*\[(?!\d+\/\d+\])[^\]\s]{1,255}\]\s(?!(?:PS )?[A-Za-z]:\\[^>]{0,200}>)\S.*:/;
const MESSAGE = /^\s*[A-Z][a-z]+-[A-Z][A-Za-z]+\s:\s\S/;

/** True for a line of the message that a failed command leaves. */
export function isErrorMessage(text: string): boolean {
  if (!text.includes(':') && !text.includes('+')) return false;
  return ERROR_LINE.test(text) || MESSAGE.test(text) || ERROR_PLACE.test(text) || REMOTE.test(text);
}

const NAMED = /\[([^\]\s]{1,255})\]|'([^'\s]{1,255})'/g;

/** The machines that such a message names: they were asked. */
export function namedInMessage(text: string): readonly string[] {
  const names = [...text.matchAll(NAMED)].map(([, bracketed, quoted]) => bracketed ?? quoted ?? '');
  return [...new Set(names.filter(isNameLike).flatMap((name) => hostIn(name) ?? []))];
}

const AT_PROMPT = /[A-Za-z]:\\[^>]{0,200}>|\bPS>/;

/**
 * The same of a command that stands in a text without the prompt of a console, in words or alone.
 *
 * @example removedIn('Then: pkgmgr /up:Package_for_KB2553549') // 'KB2553549'
 * @example removedIn('C:\\>wusa /uninstall /kb:2553549') // undefined: of the console's machine
 */
export function removedIn(text: string): KbNumber | undefined {
  return text.length > REMOVAL_MAX || AT_PROMPT.test(text) ? undefined : removedBy(text);
}

const REMOVAL_MAX = 500;
const REMOVES =
  /(?:\bwusa\b.{0,80}?\/uninstall\b|\/remove-package\b|\bpkgmgr\b.{0,80}?\/up:|\bRemove-(?:WindowsPackage|WindowsUpdate|WUUpdate)\b|\bGet-WUUninstall\b).{0,200}?(?<![a-z])KB:?(\d{6,7})/i;

/**
 * The update that a command takes off.
 *
 * @example removedBy('wusa /uninstall /kb:2553549 /quiet') // 'KB2553549'
 * @example removedBy('pkgmgr /up:Package_for_KB2553549~31bf') // 'KB2553549'
 */
export function removedBy(command: string): KbNumber | undefined {
  const [, number] = REMOVES.exec(command) ?? [];
  return number === undefined ? undefined : `KB${Number(number)}`;
}
