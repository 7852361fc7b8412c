import { noFields, plainVersion } from './fields.ts';
import type { Sighting } from './machine.ts';

const QUICK = /^([A-Z][A-Z\d_-]{0,62})[ \t]+(\d{1,2}\.\d{1,2}\.\d{4,5}\.\d{1,5})$/i;
const LABEL = /^(?:file|.*versi)/i;

/**
 * The short way for the line that fleets consist of; everything else goes the long way, with the same result.
 *
 * @example quickSighting('SRV01 6.1.7601.17514')?.host // 'SRV01'
 */
export function quickSighting(line: string): Sighting | undefined {
  const match = QUICK.exec(line);
  if (match === null) return undefined;
  const [, host = '', number = ''] = match;
  const version = plainVersion(number);
  if (version === undefined || LABEL.test(host)) return undefined;
  const fields = noFields();
  fields.host = host;
  fields.version = version;
  return fields;
}
