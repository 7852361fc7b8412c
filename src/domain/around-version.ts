// Windows loads the driver from one folder, on C: where a Windows that runs has itself: another drive may hold a copy. What
// stands before or behind the name makes it another file's: `tcpip.sys.bak`, `D:\Windows\System32\drivers\tcpip.sys`.
const OWN =
  /(?<![^\s"'=:,;(]|\b[a-z]:)((\\\\[^\\\s]+\\(c|admin)\$|c:)?[\\/]*((windows|%\w+%|systemroot)[\\/]+)?system32[\\/]+drivers[\\/]+|drivers\\)?tcpip\.sys(?!\.?[\w-])/gi;
const OTHER = /\S*(\\|\.(sys|dll|exe)|winsxs|backup|cop[iy]|コピー)\S*/i;

// What may stand around a version: before it a machine's name, which ends in a digit and is no update's; behind it the
// branch that Windows' own strings name; what outputs and Explorer call it, other numbers, and punctuation. A sign of
// comparison is none of it.
const AROUND =
  /^\s*(node=)?(?!kb|ms\d|cve|win|sp\d|ie\d|tcpip)[a-z][\w-]*\d(?=[\s,;:])|\w+\.\d{6}-\d{4}|\w*_([gl]dr|rtm|qfe)\w*|\b((file|product)?\s?version|(file)?name|v)(?![^\W\d])|(ファイル )?バージョンは?|-{3,}|[\s\d"':=,;.()]/gi;

// The version of Windows that a file came with: the file's own stands beside it, or the file's name.
const PRODUCT = /\bproduct\s?version\b|製品バージョン/i;
const FILE = /file\s?version|ファイル ?バージョン|tcpip\.sys/i;

// `wmic … get CSName,Version` of one machine, as a table (PowerShell's has a line below its heading), as a list or as CSV:
// below such a heading any word but an update is a name. A row of the CSV has the name twice.
const NAME = String.raw`(?!kb\d)[\p{L}\p{N}_.-]+`;
const ROW_OF_ONE = new RegExp(
  String.raw`^\s*(?:CSName\s+Version\s+(?:-+\s+-+\s+)?${NAME}\s+|CSName\s*[=:]\s*${NAME}\s+Version\s*[=:]\s*|(?:Node,CSName,Version\s+${NAME},${NAME}|(${NAME}),\1),)(?=\d+(?:\.\d+){3}\s*$)`,
  'iu',
);
const NAME_AND_COMMA = /(?<![\w-])(?!v?\d+\s*,)[\w-]+\s*,/gi;

/**
 * A text without the heading and the name that outputs of one machine have before its version, where that is all there is.
 *
 * @example withoutMachine('Node,CSName,Version SRV01,SRV01,6.1.7601.17802') // '6.1.7601.17802'
 */
export function withoutMachine(text: string): string {
  return text.replace(ROW_OF_ONE, '');
}

/**
 * A text without the names before commas: their digits would become the first number of the version.
 *
 * @example withoutNames('SRV01,6.1.7601.17802') // ' 6.1.7601.17802'
 */
export function withoutNames(text: string): string {
  return text.replace(NAME_AND_COMMA, ' ');
}

/**
 * What stands beside the versions in a text. `other`: the name of a file that is not the tcpip.sys that Windows loads, or
 * what makes it a copy of that, or the label of a product's version. `words`: true where anything is left but what outputs write around a version; then it is
 * wanted, compared with, or told of: no list of such words would hold them all.
 *
 * @example besideVersions('FileVersion : 6.1.7601.17802 (win7sp1_gdr.120329-1500)') // { other: undefined, words: false }
 * @example besideVersions('>= 6.1.7601.17802').words // true
 * @example besideVersions('C:\\Windows\\System32\\afd.sys 6.1.7601.17802').other // 'C:\\Windows\\System32\\afd.sys'
 */
export function besideVersions(text: string): { readonly other: string | undefined; readonly words: boolean } {
  const rest = text.replace(OWN, '');
  const product = FILE.test(text) ? undefined : PRODUCT.exec(text)?.[0];
  return { other: OTHER.exec(rest)?.[0] ?? product, words: rest.replace(AROUND, '') !== '' };
}
