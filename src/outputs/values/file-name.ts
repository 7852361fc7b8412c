/** The name of a program or driver; not the beginning of a host's, such as `web.sys.example.com`. */
export const FILE_NAME = /(?<![\w.-])[\w-]{1,64}\.(?:sys|dll|exe)(?:\.mui)?(?![\w-]|\.\w)/gi;

const TCPIP = /^tcpip\.sys$/i;
// What VersionInfo gives as the driver's original name; anywhere else it is the language file.
const ORIGINAL_NAME = /^\s*tcpip\.sys\.mui\s*$/i;
const FOLDER = /(?<![^\s"'=,;|<>[])([^\s"'=,;|<>[]*)\\tcpip\.sys(?![\w-])/gi;
// Windows loads the driver from one folder. Paths may be relative, doubled (JSON) or begin with dots.
// Own is `Windows\System32\drivers` on C:, where a Windows that runs has itself; any other folder or drive may hold a copy:
// a second disk, a mounted image, WinPE's own X:. `admin$` is that folder, a share of C: leads there.
const WINDOWS = String.raw`(?:windows|systemroot|%(?:systemroot|windir)%|\$env:(?:systemroot|windir))`;
const DRIVERS = String.raw`(?:system32|sysnative)\\+drivers`;
const OWN_FOLDER = new RegExp(
  [
    String.raw`\.`,
    String.raw`(?:(?:\\\?\?\\|\\\\\?\\)?c:\\*|\\{2,4}[^\\?]+\\+c\$\\+|\\+)?${WINDOWS}\\+${DRIVERS}`,
    String.raw`\\{2,4}[^\\?]+\\+admin\$\\+${DRIVERS}`,
    String.raw`\\*${DRIVERS}`,
    String.raw`(?:[.…]+\\+)?drivers`,
  ]
    .map((form) => `^${form}\\\\*$`)
    .join('|'),
  'i',
);
// WinSxS keeps what updates bring, of the branch that is not installed too.
const KEPT_ASIDE =
  /\\(?:winsxs|windows\.old|system volume information)\\|(?<![\w.-])tcpip\.sys(?:[._-](?!mui\b|version\b)\w+|~|\s?\((?:\d{1,3}|copy|kopie|copie|copia|コピー)\)|\s-\s(?:copy|kopie|copie|copia|コピー))|\b(?:copy|kopie|copie|copia)\b[^\\"]{0,20}\btcpip\.sys|tcpip\s?(?:\(\d{1,3}\)|-\s?\w+)\.sys|コピー[^\\]{0,12}tcpip|tcpip\.sys のコピー|microsoft-windows-tcpip-|(?<=_)\d+\.\d+\.\d{4,}\.\d+(?=_)|~\d+\.\d+\.\d+\.\d+(?!\d)/i;
// A path that is cut off ("C:\\Windows\\Sys...") may lead anywhere.
const FOLDER_ONLY = /^(?:[a-z]:)?\\(?!\\)[^"*?<>|]*(?<![.…])$/i;
const VERSION = /\d\.\d+\.\d{4,}\.\d/;
const BEHIND_NAME = /(?<![\w.-])tcpip\.sys["')\]]?\s{0,9}[:=]?\s{0,99}(\d+\.\d+\.\d{4,}\.\d+)(?!\d|\.\d)/i;

/**
 * What a text says about whose version it holds. A copy of tcpip.sys that Windows does not load is another file: its
 * version says nothing of the machine.
 *
 * @example fileNamedIn('C:\\Windows\\System32\\drivers\\tcpip.sys') // 'tcpip.sys'
 * @example fileNamedIn('C:\\Windows\\winsxs\\amd64_…_6.1.7601.21893_none_…\\tcpip.sys') // 'other-file'
 */
export function fileNamedIn(text: string): 'tcpip.sys' | 'other-file' | undefined {
  // Most cells have neither a name nor a path, and looking closer costs more.
  if (!text.includes('.') && !text.includes('\\')) return undefined;
  if (namesCopy(text)) return 'other-file';
  const names = text.match(FILE_NAME);
  if (names === null) return undefined;
  if (ORIGINAL_NAME.test(text)) return 'tcpip.sys';
  return names.every((name) => TCPIP.test(name)) ? 'tcpip.sys' : 'other-file';
}

/** True where a text has the driver's name in it, with `.sys` or without. */
export function mentionsDriver(text: string): boolean {
  return /tcpip/i.test(text);
}

/** True for the name of a file with a driver's texts in one language: only where it is called original is it the driver's. */
export function isLanguageFile(name: string): boolean {
  return /\.mui\s*$/i.test(name);
}

/**
 * True for a folder that Windows does not load tcpip.sys from: lists may have the folder in a column of its own.
 *
 * @example isOtherFolder('C:\\Windows\\System32\\drivers\\') // false
 * @example isOtherFolder('\\windows\\winsxs\\amd64_…\\') // true
 */
export function isOtherFolder(path: string): boolean {
  return FOLDER_ONLY.test(path) && path.search(FILE_NAME) < 0 && !isOwnFolder(path);
}

/**
 * The version right behind the name of tcpip.sys, in a text with several files or versions; `undefined` where a
 * version stands before the first name, since then each may belong to the name behind it.
 *
 * @example versionBehindName('afd.sys 6.1.7601.18000, tcpip.sys 6.1.7601.17514') // '6.1.7601.17514'
 */
export function versionBehindName(text: string): string | undefined {
  const versionFirst = VERSION.test(text.slice(0, text.search(FILE_NAME)));
  if (versionFirst || namesCopy(text)) return undefined;
  const found = BEHIND_NAME.exec(text);
  if (found === null) return undefined;
  // Of two versions behind one name, nothing says which is the file's.
  const behind = text.slice(found.index + found[0].length);
  const next = behind.search(VERSION);
  const name = behind.search(FILE_NAME);
  return next >= 0 && (name < 0 || next < name) ? undefined : found[1];
}

// Where copies are kept, by the names of folders.
const ASIDE =
  /[\\/](?:winsxs|windows\.old|\$windows\.~bt|softwaredistribution|servicing|mnt|mount\w*|images?|snapshots?|[\w-]*(?:back-?up|sicherung|sauvegarde|respaldo|copia)[\w-]*|バックアップ|备份|백업)(?=[\\/]|[\s:"'）)]*$)/i;
const OF_WINDOWS = /\\(?:windows|system32|drivers)\\$/i;
const PATH = /(?<![\w\\])(?:[a-z]:\\|\\\\|\/(?=mnt\/|media\/|backup))[^"*?<>|:]{1,250}/i;

/**
 * True for a path alone in a line, or behind a label, to a copy of tcpip.sys or to a folder that holds one: over versions
 * it says that these are the copies'.
 *
 * @example leadsToCopy('Directory of C:\\Windows\\winsxs') // true
 * @example leadsToCopy('tcpip.sys.bak:') // true
 * @example leadsToCopy('C:\\inventory') // false
 */
export function leadsToCopy(text: string): boolean {
  const line = text.trim();
  if (
    mentionsDriver(line) &&
    !VERSION.test(line) &&
    /^\S+$/.test(line) &&
    fileNamedIn(line.replace(/:$/, '')) === 'other-file'
  )
    return true;
  const [path = ''] = PATH.exec(line) ?? [];
  if (path === '' || (!line.endsWith(path) && !line.endsWith(`${path}:`))) return false;
  const folder = `${path.trim().replace(/\\+$/, '')}\\`;
  if (ASIDE.test(folder)) return true;
  if (fileNamedIn(path) !== undefined) return mentionsDriver(path) && fileNamedIn(path) === 'other-file';
  return OF_WINDOWS.test(folder) && isOtherFolder(folder);
}

function isOwnFolder(folder: string): boolean {
  return OWN_FOLDER.test(folder);
}

function namesCopy(text: string): boolean {
  return KEPT_ASIDE.test(text) || [...text.matchAll(FOLDER)].some(([, folder = '']) => !isOwnFolder(folder));
}
