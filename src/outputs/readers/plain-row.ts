import { versionIn } from '../values/values.ts';
import type { Sighting } from '../machine.ts';
import { isNameLike } from '../values/host-name.ts';
import { noFields } from './fields.ts';

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
