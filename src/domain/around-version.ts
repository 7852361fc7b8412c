// A name with its folders; behind it, what makes it the name of another file: `tcpip.sys.bak`.
const FILE = /[^\s"'=,;|<>()]*\.(sys|dll|exe)(?![a-z\d])[^\s"'=,;:|<>()]*/gi;
// Windows loads the driver from one folder.
const OWN =
  /^((\\\\[^\\]+\\\w+\$|[a-z]:)?\\*(%?(windows|winnt|windir|systemroot)%?\\+)?sys(tem32|native)\\+drivers\\+|drivers\\)?tcpip\.sys\.?$/i;
const COPY = /winsxs|backup|cop[iy]|コピー/i;

// What may stand around a version: the branch that Windows' own strings name behind it, what outputs and Explorer call
// it, other numbers, and punctuation. A sign of comparison is none of it.
const AROUND =
  /\w+\.\d{6}-\d{4}|\w*_([gl]dr|rtm|qfe)\w*|\b((file|product)?\s?version|(file)?name|v)(?![^\W\d])|(ファイル )?バージョンは?|-{3,}|[\s\d"':=,;.()]/gi;

/**
 * The name of a file that is not the tcpip.sys that Windows loads, or what makes it a copy of that; `undefined` where a
 * text has neither.
 *
 * @example otherFileIn('C:\\Windows\\System32\\drivers\\tcpip.sys') // undefined
 * @example otherFileIn('C:\\Windows\\System32\\afd.sys 6.1.7601.17802') // 'C:\\Windows\\System32\\afd.sys'
 */
export function otherFileIn(text: string): string | undefined {
  const names: readonly string[] = text.replaceAll('/', '\\').match(FILE) ?? [];
  return names.find((name) => !OWN.test(name)) ?? COPY.exec(text)?.[0];
}

/**
 * True where a text has nothing but versions, the driver's name and what outputs write around them. Other words make a
 * version one that is wanted, compared with, or told of: no list of such words would hold them all.
 *
 * @example hasNoWords('FileVersion : 6.1.7601.17802 (win7sp1_gdr.120329-1500)') // true
 * @example hasNoWords('>= 6.1.7601.17802') // false
 */
export function hasNoWords(text: string): boolean {
  return text.replace(FILE, '').replace(AROUND, '') === '';
}
