import { versionIn } from '../values/versions.ts';
import { noFields, type Sighting } from '../sighting.ts';
import { isNameLike } from '../values/host-name.ts';
import { isLabel, mayBeName } from '../vocabulary/labels.ts';
import { meaningOf } from '../vocabulary/heading-words.ts';
import { statusOf } from '../vocabulary/status.ts';
import { isUnreal, isWanted } from '../vocabulary/wanted.ts';

const LINE = /^([a-z]\w*(?:-\w+)*) +(\d{1,2}\.\d{1,2}\.\d{4,5}\.\d{1,5})$/i;
const CELLS = /^([a-z]\w*(?:-\w+)*)[,;|\t](\d{1,2}\.\d{1,2}\.\d{4,5}\.\d{1,5})$/i;

/**
 * `SRV01 6.1.7601.17514`, or the same in two cells: what lists of machines mostly consist of. Says what
 * `readPlainLine` says, without cutting the line into pieces; leaves to it whatever may be read in another way.
 */
export function readPlainRow(text: string, cells = false): Sighting | undefined {
  const [, host, found] = (cells ? CELLS : LINE).exec(text) ?? [];
  if (host === undefined || found === undefined || host.length > 63 || !isNameLike(host)) return undefined;
  const version = versionIn(found);
  if (typeof version !== 'object') return undefined;
  const fields = noFields();
  fields.host = host;
  fields.version = version;
  return fields;
}

// Joined by a hyphen, or what machines are called after: any other word may say what the version is.
const SMALL =
  /^([a-z]+(?:-[a-z]+)+|[a-z]+(?:server|srv|serveur|servidor|host|client|pc|dc|db|sql|vm)) +(\d{1,2}\.\d{1,2}\.\d{4,5}\.\d{1,5})$/;

/**
 * The same of a name in small letters alone, right below a line that `readPlainRow` reads: there a word that looks like a
 * name and says nothing else is one.
 *
 * @example readPlainRowBeside('fileserver 6.1.7601.17514')?.host // 'fileserver'
 * @example readPlainRowBeside('latest 6.1.7601.24545') // undefined
 */
export function readPlainRowBeside(text: string): Sighting | undefined {
  const [, host, found] = SMALL.exec(text.trim()) ?? [];
  if (
    host === undefined ||
    found === undefined ||
    host.length > 63 ||
    !mayBeName(host.replaceAll('-', '').toUpperCase())
  )
    return undefined;
  const words = host.split('-');
  const saysMore = [host, ...words].some(
    (word) => isLabel(word) || isWanted(word) || isUnreal(word) || (word.length > 2 && statusOf(word).size > 0),
  );
  if (saysMore || meaningOf(host) !== 'unknown') return undefined;
  const version = versionIn(found);
  return typeof version === 'object' ? { ...noFields(), host, version } : undefined;
}
