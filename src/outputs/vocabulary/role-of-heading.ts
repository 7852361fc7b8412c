import { uptimeUnit } from '../../deadlines/uptime.ts';
import { FILE_NAME, fileNamedIn } from '../values/file-name.ts';
import { remembered } from '../../domain/remembered.ts';
import { plainWord, wordsOf } from './plain-word.ts';
import { roleOfWord } from './role-words.ts';
import type { Role } from './roles.ts';
import { qualifiedStart } from './start-headings.ts';
import { affirmsInstalled, deniesInstalled, isAnswer, isAttempt } from './status.ts';
import { isWanted } from './wanted.ts';

// What may stand beside the name of tcpip.sys in a heading of its version; also nothing, hence the blank before all.
const HARMLESS = wordsOf(
  ' version versions ver build file fileversion filever the of driver folder drivers system system32 windows v retrieve results result in on from computer ' +
    'installed found current actual detected installedversion currentversion foundversion dateiversion datei ' +
    'fichier du de versiondufichier archivo del versiondelarchivo versione versionefile bestandsversie versie версия версияфайла файла バージョン の のバージョン ' +
    'ファイル ファイルバージョン 現在 現在のバージョン 現バージョン インストール済み インストール済みバージョン 版本 文件版本 当前版本 当前 的 버전 파일 파일버전 현재 ist istversion istwert aktuell ' +
    'dateiversion aktuelle installierte installiert vorhandene gefundene von des le actuelle installee trouvee instalada instalado encontrada archivo ' +
    'fichero di della dello attuale installata rilevata del nel huidige geinstalleerde gevonden van bestand ' +
    '確認結果 の のver のファイルバージョン のファイルのバージョン actuel 実測値 実測 now today currently 現在の 現行 現行の インストール済みの 当前的 текущая установленная найденная драйвера 已安装 已安装版本 安装版本 目前 目前版本 檔案版本 檔案 的版本 现有版本 현재버전 설치된 설치된버전 설치버전 의버전 versao ficheiro arquivo atual do da wersja pliku zainstalowana',
);
const DATE =
  /\(?(?<![\d.])(?:(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d)(?![\d.])\)?/g;
// A word of its own before or behind a heading for updates: "Missing KBs", "KBs applied".
const CUT_WORDS = /[\s_:/()-]+|(?<=[a-z])(?=[A-Z])/;
const JOINED_MISSING = /未適用|未インストール|未導入|不足|欠落|必要な|未安装|缺失|缺少|待安装|누락|미설치/u;
const JOINED_UPDATES = /kb|更新|修正|hotfix|パッチ|补丁|修补|업데이트|패치/iu;
// Other words of absence ("error", "failed") may speak of the machine.
const LACKS =
  /^(?:missing|not|pending|needed|uninstalled|removed|superseded|open|ersetzt|remplac|reemplaz|sostitu|vervang|замен|取代|대체|置き換え|fehl|manqu|falta|manca|ontbre|отсутств|未|不足|缺|누락)/i;
// Of these the beginning tells, where updates are named too.
const LACKS_BEGINNING = /^(?:fehl|manqu|falt|manca|ontbre|отсутств|未|不足|缺|누락)/i;
const DRIVE_PATH = /[a-z]:\\[^"*?<>|]*\\/gi;
const PATH = /[^\s"'=,;|<>()]*\\/g;

/**
 * The role that a header word or property name gives its column, or `undefined` where the column is of no interest.
 *
 * @example roleOf('CSName') // 'host'
 * @example roleOf('ファイル バージョン') // 'version'
 * @example roleOf('ProductVersion') // 'ignored': not the file's version
 * @example roleOf('tcpip.sys required') // 'wanted'
 */
export function roleOf(header: string): Role | undefined {
  const text = header.slice(0, HEADING_MAX);
  // A share of the time, not a time.
  if (text.includes('%')) return undefined;
  const role = roleOfWord(text);
  if (role !== undefined) return role;
  const [, fact, plain = fact] = MARKED.exec(text) ?? [];
  if (plain !== undefined) return roleOf(plain);
  const ofMachine = fieldOfMachine(text);
  if (ofMachine !== undefined) return NAMES.test(ofMachine) ? 'host' : roleWithin(OF_MACHINE, ofMachine);
  const ofUpdate = fieldOfUpdate(text);
  if (ofUpdate !== undefined)
    return NAMES.test(ofUpdate) || NUMBERS.test(ofUpdate) ? 'kb' : roleWithin(OF_UPDATE, ofUpdate);
  const start = qualifiedStart(text);
  if (start !== undefined) return start;
  const asked = withoutChoice(text);
  if (asked !== text) {
    const answered = roleOf(asked);
    if (answered !== undefined && ANSWERED.has(answered)) return answered;
  }
  // Cells of rows are asked for, too; with a digit in them they can only be headings that name the file.
  return /\d/.test(text) && !text.includes('.') ? undefined : (unusualRole(text) ?? undefined);
}

// What may stand in its cells: "(Y/N)", "[ja/nein]", "Y/N", "(o)".
const MAY_CHOOSE = /[)\]）］]\s*$|[/／|]/;
const CHOICE =
  /^(.*\S)(?:\s*[([（［]\s*([^\s()（）[\]/／|]{1,12}(?:\s?[/／|]\s?[^\s()（）[\]/／|]{1,12}){0,3})\s*[)\]）］]|\s+([^\s/／|]{1,6}[/／|][^\s/／|]{1,6}))\s*$/u;
// Roles of columns that are answered with yes or no.
const ANSWERED: ReadonlySet<Role> = new Set<Role>([
  'installed',
  'status',
  'asked',
  'answer',
  'missing',
  'wanted',
  'error',
  'doubt',
]);

/**
 * A heading without the answers that its cells may have.
 *
 * @example withoutChoice('Installiert (J/N)') // 'Installiert'
 * @example withoutChoice('Installed (UTC)') // 'Installed (UTC)'
 */
export function withoutChoice(header: string): string {
  if (!MAY_CHOOSE.test(header)) return header;
  const [, asked, inBrackets, bare = ''] = CHOICE.exec(header) ?? [];
  const answers = (inBrackets ?? bare).split(/[/／|]/).map((answer) => answer.trim());
  return asked !== undefined &&
    answers.every(isAnswer) &&
    (answers.length > 1 || bare.length + (inBrackets ?? '').length < 3)
    ? asked
    : header;
}

// Whole questions are headings of columns, where the tool has it so.
const HEADING_MAX = 120;
// What tools put around the names of WMI's properties: "LastBootUpTime0", "ansible_lastboot".
const MARKED = /^(?:(?:ansible_(?:facts\.)?|u_)(?=[a-z])(\w+)|([A-Za-z_]{3,})0)$/;

// A field of a record that another one names, as service desks export it.
const FIELD = /^([a-z][a-z_]{0,30})\.([a-z][a-z_.]{0,40})$/i;
const NAMES = /^(?:u_)?(?:name|display_?name)$/i;
const NUMBERS = /^(?:id|number|title)$/i;
// A machine's version and status are its hardware's and its life's.
const OF_MACHINE: ReadonlySet<Role> = new Set<Role>(['host', 'product', 'os-version', 'boot', 'uptime', 'kb']);
const OF_UPDATE: ReadonlySet<Role> = new Set<Role>([
  'kb',
  'status',
  'installed',
  'installed-on',
  'installed-by',
  'missing',
  'wanted',
  'error',
]);

/**
 * What a heading asks of the machine, where it has the field behind the machine's name.
 *
 * @example fieldOfMachine('cmdb_ci.os_version') // 'os_version'
 * @example fieldOfMachine('department.name') // undefined
 */
export function fieldOfMachine(header: string): string | undefined {
  const [, record = '', field] = FIELD.exec(header) ?? [];
  return field !== undefined && (roleOf(record) === 'host' || roleOfWord(`${record}name`) === 'host')
    ? field
    : undefined;
}

function fieldOfUpdate(header: string): string | undefined {
  const [, record = '', field] = FIELD.exec(header) ?? [];
  return field !== undefined && (roleOf(record) === 'kb' || isPatches(record)) ? field : undefined;
}

function roleWithin(roles: ReadonlySet<Role>, field: string): Role | undefined {
  const role = roleOf(field);
  return role !== undefined && roles.has(role) ? role : undefined;
}

// `null` is remembered, too.
const unusualRole = remembered((header: string): Role | null => readUnusual(header) ?? null);

function readUnusual(header: string): Role | undefined {
  const file = fileNamedIn(header);
  // A host's name or a version beside the file's: "SRV01 tcpip.sys 6.1.7601.17514" is no heading.
  if (
    file !== undefined &&
    /\p{L}-?\d|\d\.\d+\.\d/u.test(
      header
        .replace(DRIVE_PATH, '')
        .replace(FILE_NAME, '')
        .replace(DATE, '')
        .replace(/system32/gi, ''),
    )
  )
    return undefined;
  const unit = uptimeUnitOf(header);
  if (unit !== undefined) return unit;
  if (isAbsence(header)) return 'missing';
  if (file === 'tcpip.sys' && isAfterDone(header)) return 'version';
  if (isWanted(header)) return namesUpdates(header) ? 'missing' : 'wanted';
  // A column headed "fwpkclnt.sys version" must not pass for tcpip.sys's.
  if (file !== undefined) return file === 'tcpip.sys' && isHarmless(header) ? 'version' : 'ignored';
  if (JOINED_MISSING.test(header) && JOINED_UPDATES.test(header)) return 'missing';
  return besideUpdates(header);
}

/** A heading of what is not there, not there any more, or asked for: "Missing since", "Patch missing?", "Fehlende KB". */
export function isAbsence(header: string): boolean {
  if (LACKS.test(header) && deniesInstalled(header)) return true;
  const words = header.split(CUT_WORDS).map((word) => word.replace(/[?？]$/, ''));
  if (words.length > 4) return false;
  return words.some(
    (word) => (LACKS.test(word) && deniesInstalled(word)) || (LACKS_BEGINNING.test(word) && namesUpdates(header)),
  );
}

const UPTIME_WITH_UNIT = /^(.+?)[\s_:/,.-]*[([（]?\s*(?:in\s+|en\s+)?(\p{L}+)\s*[)\]）]?$/u;
const UPTIME_JOINED = /^(?:uptime(?:(d)ays|(h)ours|(min)utes|(s)econds)|betriebs(tage|stunden))$/;
const HAN = /\p{Script=Han}/u;
// Their names in the MIBs: what counts them begins anew.
const SNMP_UPTIME = /^(?:sysuptime(?:instance)?|hrsystemuptime)0?$/;
const DAYS_UP =
  /^(?:days(?:since|from)(?:last)?(?:re)?(?:boot|start)|tageseit(?:dem)?(?:letzten|letztem)?(?:neustart|systemstart|boot))$/;
const UPTIME_DAYS = /^(?:連続)?稼働日数日?$|^起動(?:後|から)の?(?:経過)?日数$/;

/** The unit that a heading for uptimes has: "UptimeDays", "uptime (h)", "稼働日数". */
function uptimeUnitOf(header: string): Role | undefined {
  const plain = plainWord(header);
  if (UPTIME_DAYS.test(plain)) return 'uptime-日';
  if (DAYS_UP.test(plain)) return 'uptime-days';
  if (SNMP_UPTIME.test(plain)) return 'uptime-snmp';
  const [, base = '', unit = ''] = UPTIME_WITH_UNIT.exec(header) ?? [];
  // What programs call it is of no language: see `readUptime`.
  const joined = UPTIME_JOINED.exec(plain)?.find((part, index) => index > 0 && part !== undefined);
  const word = roleOfWord(base) === 'uptime' ? (HAN.test(base) ? uptimeUnit(unit) : unit) : joined;
  return word !== undefined && (uptimeUnit(word) !== undefined || /^(?:ms|ticks)$/i.test(word))
    ? `uptime-${word}`
    : undefined;
}

const AFTER =
  /(?<![\p{L}])(?:after|nach(?:her)?|après|después|dopo|na|erna|после|após|depois)(?![\p{L}])|後|之后|之後|후/iu;
const DONE_PIECE = /(?:実施|適用|更新|作業)?(?:済|完了)|已完成|完成|완료/u;

/** True for the version after a change that the heading says was made: "tcpip.sys after (done)". */
function isAfterDone(header: string): boolean {
  const words = header.split(/[\s,;:()（）/_-]+/);
  return (
    AFTER.test(header) &&
    !/[?？]/.test(header) &&
    !words.some((word) => deniesInstalled(word)) &&
    (DONE_PIECE.test(header) ||
      words.some((word) => word.length > 1 && !isAttempt(word) && roleOfWord(word) === 'installed'))
  );
}

// What may stand beside its name in a cell for the file: in a heading these may be of what an update brings.
const OF_FILE =
  /(?<![\w.])(?:gdr|ldr|x64|x86|amd64|(?:64|32)[- ]?bit|tcp\/ip|protocol|\d+(?:\.\d+){3}|[a-z]:(?=\/))(?![\w.])|プロトコル/gi;

/**
 * True for a cell that names tcpip.sys, its folder, its branch or what it is, and nothing else: any other word may say that
 * it is a copy.
 *
 * @example isDriverAlone('C:\\Windows\\System32\\drivers\\tcpip.sys (GDR)') // true
 * @example isDriverAlone('tcpip.sys (staged)') // false
 */
export function isDriverAlone(cell: string): boolean {
  return isHarmless(cell.replace(DRIVE_PATH, ' ').replace(OF_FILE, ' '));
}

/** True where nothing but the file's name, its folder, a date and words for "version" stands in a heading. */
function isHarmless(header: string): boolean {
  const rest = header.replace(PATH, ' ').replace(FILE_NAME, ' ').replace(DATE, ' ');
  return HARMLESS.has(plainWord(rest)) || rest.split(CUT_WORDS).every((word) => HARMLESS.has(plainWord(word)));
}

function namesUpdates(header: string): boolean {
  return header.split(CUT_WORDS).some((word) => roleOfWord(word) === 'kb') || JOINED_UPDATES.test(header);
}

/** True for "Patch" or "Patches": alone they may be those to come. */
export function isPatches(header: string): boolean {
  return /^(?:u_)?patch(?:es)?$/i.test(header.trim());
}

const BESIDE_UPDATES_MAX = 8;

/** A heading for updates with a word that says whether they are installed. */
function besideUpdates(header: string): Role | undefined {
  const words = header.split(CUT_WORDS).filter((word) => word !== '');
  // Neither side is a sentence.
  if (words.length > BESIDE_UPDATES_MAX) return undefined;
  for (let cut = 1; cut < words.length; cut += 1) {
    const sides = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')] as const;
    for (const [updates, word] of [sides, [sides[1], sides[0]]] as const) {
      if (roleOfWord(updates) !== 'kb' && !isPatches(updates)) continue;
      if (deniesInstalled(word)) return 'missing';
      if (affirmsInstalled(word)) return 'kb';
    }
  }
  return undefined;
}
