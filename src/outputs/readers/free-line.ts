import { readBootTime } from '../../deadlines/boot-time.ts';
import { noFields, type Fields } from './fields.ts';
import { fileNamedIn, versionBehindName } from '../values/file-name.ts';
import type { BadReason } from '../text/line-ledger.ts';
import type { Sighting, VersionFound } from '../machine.ts';
import type { LineReader } from '../reader.ts';
import { productIn } from '../values/product.ts';
import { hostIn, kbsIn, osVersionIn, shareHostIn, versionIn, withoutValues } from '../values/values.ts';

const DATE =
  /\d{14}\.\d{6}[+-]\d{3}|(?<!\d)(?:(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d)(?!\d)(?:(?:T|,?\s+)(?:[AP]M |[午上下][前後午]\s*)?\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:\s*[AP]\.?\s?M\b\.?)?(?:Z|[+-]\d\d:?\d\d)?)?/i;
const LAB = /\([^()]{0,80}\)/g;
const PRODUCT =
  /\b(?:microsoft\s+)?win(?:dows)?\W{0,3}(?:server|7\b|vista\b|xp\b|8|1\d)[^,;|]{0,60}?(?=\s+\d+\.\d|\s*$|[,;|:])/i;
// "File version", "Dateiversion", "Версия файла", "ファイル バージョン": a label, never a host's name.
const LABEL = /versi|верси|バージョン|版本|^(?:file|fichier|archivo|datei|bestand|ファイル|файла?)$/i;

/**
 * Lines as people write them: a host, a version, updates, a start, in any order.
 *
 * ```
 * SRV01 6.1.7601.17514
 * 6.1.7601.17802 (win7sp1_gdr.120329-1500)
 * SRV02: KB2688338, KB2790655
 * ```
 */
export const freeLine: LineReader = {
  name: 'free-line',
  recognise: ({ text }) => /\d{4}/.test(text),
  read: ({ text }) => readFreeText(text),
};

function readFreeText(text: string): Sighting | BadReason {
  const version = ownVersionIn(text);
  if (typeof version === 'string') return version;
  const fields = noFields();
  fields.version = version;
  fields.kbs = kbsIn(text);
  readRest(fields, text);
  if (fields.version === undefined && fields.kbs.length === 0 && fields.osVersion === undefined) return 'no-fact';
  return fields;
}

/** The version of tcpip.sys, also where other files and their versions stand beside it. */
function ownVersionIn(text: string): VersionFound | BadReason | undefined {
  const version = versionIn(text);
  const other = fileNamedIn(text) === 'other-file';
  if (!other && version !== 'several-versions') return version;
  if (version === undefined) return 'no-fact';
  const behind = versionBehindName(text);
  if (behind === undefined) return other ? 'other-file' : version;
  return versionIn(behind);
}

/** Takes what has a shape of its own out of the text, and looks for the host in what is left. */
function readRest(fields: Fields, text: string): void {
  let rest = text.replace(LAB, ' ');
  const date = DATE.exec(rest)?.[0];
  const boot = date === undefined ? undefined : readBootTime(date);
  if (date !== undefined && boot !== undefined) rest = rest.replace(date, ' ');
  const product = PRODUCT.exec(rest)?.[0];
  fields.product = product === undefined ? undefined : productIn(product);
  if (product !== undefined) rest = rest.replace(product, ' ');
  fields.osVersion = osVersionIn(rest);
  // A date beside a KB number alone is the day of its installation.
  if (fields.version !== undefined || fields.osVersion !== undefined) fields.boot = boot;
  fields.host = hostAmong(withoutValues(rest)) ?? shareHostIn(text);
}

/** The one word that is left; two of them are prose, and prose names no host. */
function hostAmong(rest: string): string | undefined {
  const words = rest
    .split(/[\s,;|:="']+/)
    .filter((word) => word !== '' && !LABEL.test(word) && !word.endsWith('\\') && !/^[.()\-–→>]+$/.test(word));
  const [only] = words;
  return words.length === 1 && only !== undefined ? hostIn(only) : undefined;
}
