import { plainText, readFileVersion, type VersionReading } from './file-version.ts';

// More than any output about one file. What is pasted by mistake must not cost seconds.
const TEXT_MAX = 2000;
const NAME_MAX = 100;

// A name with its folders; behind it, what makes it the name of another file: `tcpip.sys.bak`.
const FILE = /[^\s"'=,;|<>()[\]]*\.(?:sys|dll|exe)(?![a-z\d])[^\s"'=,;:|<>()[\]]*/gi;
// Windows loads the driver from one folder, which stands in a folder of its own right below the root.
const OWN =
  /^(?:(?:(?:[a-z]:|\\\\[\w.-]+\\[a-z]\$)?\\*(?!windows\.old|backup|temp|mount)[^\\:]+\\+|\\\\[\w.-]+\\admin\$\\+)?(?:system32|sysnative)\\+drivers\\+|drivers\\+)?tcpip\.sys\.?$/i;
const COPY = /winsxs|windows\.old|\b(?:back-?up|copy|kopie|copie|copia|mounted)\b|コピー|バックアップ/i;

/*
 * What may stand around a version: the driver's name, what outputs, Explorer and lists call the number, the branch that
 * Windows' own strings name behind it, and punctuation. A sign of comparison is none of it.
 */
const AROUND = [
  FILE,
  /\d+(?:(?:\.|\s*,\s*)\d+){3}/g,
  /\w+\.\d{6}-\d{4}|(?<!\w)(?:win7|vista|lh)?(?:sp\d)?(?:_(?:sp\d|rtm|gdr|ldr|qfe)\w*)+/gi,
  /(?<!\p{L})(?:version du fichier|versi[oó]n del archivo|versione (?:del )?file|версия файла|(?:datei|bestands|(?:file|product)?\s?)versi(?:on|e)|(?:file)?name|v(?:er\.?)?)(?!\p{L})/giu,
  /(?:ファイル|製品)?\s?バージョン|文件版本|파일 버전/g,
  /-{3,}|[\s"'“”「」:=,;.()[\]]/g,
];

/**
 * Reads the one version of tcpip.sys that somebody typed or pasted. The version of another file, or of a copy that Windows
 * does not load, says nothing of the machine; and where words are left over, the number may be wanted, compared with or
 * told of, which no list of words would settle.
 *
 * @example readTypedVersion('Version=6.1.7601.17802').ok // true
 * @example readTypedVersion('afd.sys 6.1.7601.17802') // { ok: false, problem: { code: 'other-file', detail: 'afd.sys' } }
 * @example readTypedVersion('>= 6.1.7601.17802') // { ok: false, problem: { code: 'not-a-version', detail: 'words' } }
 */
export function readTypedVersion(input: string): VersionReading {
  const reading = readFileVersion(input);
  const text = plainText(input).replaceAll('/', '\\');
  const short = text.slice(0, TEXT_MAX);
  const other = short.match(FILE)?.find((name) => !OWN.test(name)) ?? COPY.exec(short)?.[0];
  if (other !== undefined) return { ok: false, problem: { code: 'other-file', detail: other.slice(0, NAME_MAX) } };
  const isAlone = text === short && AROUND.reduce((rest, known) => rest.replace(known, ''), text) === '';
  return reading.ok && !isAlone ? { ok: false, problem: { code: 'not-a-version', detail: 'words' } } : reading;
}
