import { versionIn } from '../values/values.ts';
import type { Sighting } from '../machine.ts';
import { noFields } from './fields.ts';

// A host that ends with a digit is no label, and no word for "unknown".
const ROW = /^([a-z][\w-]{0,61}\d) +(\d{1,2}\.\d{1,2}\.\d{4,5}\.\d{1,5})$/i;
// What may be a product, an update, a date or a label all the same.
const NO_HOST = /win|server20|kb\d|\d-\d|versi/i;

/**
 * `SRV01 6.1.7601.17514`, the line that lists of machines mostly consist of. Says what the reader of free lines says,
 * without asking every format first; leaves to it whatever may be read in another way.
 */
export function readPlainRow(text: string): Sighting | undefined {
  const [, host, found] = ROW.exec(text) ?? [];
  if (host === undefined || found === undefined || NO_HOST.test(host)) return undefined;
  const version = versionIn(found);
  return typeof version === 'object' ? { ...noFields(), host, version } : undefined;
}
