import { noFields } from './fields.ts';
import type { Sighting } from './machine.ts';
import { versionAt } from './quick-version.ts';

const LABEL = /^file|versi/i;
const HOST_MAX = 63;

/**
 * The short way for the line that fleets consist of; everything else goes the long way, with the same result.
 *
 * @example quickSighting('SRV01 6.1.7601.17514')?.host // 'SRV01'
 */
export function quickSighting(line: string): Sighting | undefined {
  const hostEnd = endOfHost(line);
  if (hostEnd === 0) return undefined;
  let from = hostEnd;
  while (isBlank(line.charCodeAt(from))) from += 1;
  const version = from === hostEnd ? undefined : versionAt(line, from);
  if (version === undefined) return undefined;
  const fields = noFields();
  fields.host = line.slice(0, hostEnd);
  if (LABEL.test(fields.host)) return undefined;
  fields.version = version;
  return fields;
}

/** Where the host name ends that a line begins with: a letter, then letters, digits, `-` and `_`. */
function endOfHost(line: string): number {
  if (!isLetter(line.charCodeAt(0))) return 0;
  let at = 1;
  for (; at <= HOST_MAX; at += 1) {
    const code = line.charCodeAt(at);
    if (!isLetter(code) && !(code >= 48 && code <= 57) && code !== 45 && code !== 95) return at;
  }
  return 0;
}

function isLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}
