import { readBootTime } from '../../deadlines/boot-time.ts';
import { readUptime } from '../../deadlines/uptime.ts';
import { noFields, type Sighting } from '../sighting.ts';
import { fileNamedIn } from '../values/file-name.ts';
import { hostIn, isNameLike } from '../values/host-name.ts';
import { productIn } from '../values/product.ts';
import { isOsVersionLine } from '../values/systeminfo-values.ts';
import { isOnlyOsVersion, isOnlyVersion, osVersionIn, versionIn } from '../values/versions.ts';
import { plainWord } from '../vocabulary/plain-word.ts';
import { isVagueStart } from '../vocabulary/neighbour-words.ts';
import { mayPutOff } from '../vocabulary/put-off.ts';
import { roleOf } from '../vocabulary/role-of-heading.ts';
import { unitOf } from '../vocabulary/roles.ts';

// "Uptime: 412 days", "- boot_time: 2026-03-14 08:15", "uptime => 412 days"
const LABELLED =
  /^\s*(?:[-•*]\s)?(\p{L}[^:：=]{0,60}?)(?<![<>≤≥≦≧≠≈~!＜＞‹›±∼～\s])\s*(?:=>|[:：=])\s*"?(\S.{0,100}?)"?,?\s*$/u;

/** A label without a digit, and its value; `undefined` where a line is nothing of the kind. */
export function labelAndValue(text: string): readonly [label: string, value: string] | undefined {
  // Most lines have no label, and are asked for one more than once.
  if (!/[:：=]/.test(text)) return undefined;
  const [, label, value] = LABELLED.exec(text) ?? [];
  return label === undefined || value === undefined || /\d|\\/.test(label) ? undefined : [label, value];
}

/** True for a label with the file's name, be it in letters alone: "Current tcpip.sys version", "tcpip_sys". */
export function isFileLabel(label: string): boolean {
  return plainWord(label).startsWith('tcpipsys') || fileNamedIn(label) === 'tcpip.sys';
}

/**
 * What a line of a label and a value alone says of the machine whose name stands above it: its start, uptime, OS
 * version or product.
 *
 * @example readLabelledFact('Uptime: 412 days')?.uptime?.seconds // 35596800
 * @example readLabelledFact('Agent uptime: 412 days') // undefined
 */
export function readLabelledFact(text: string): Sighting | undefined {
  // A form of two columns has a tab or a gap.
  const [label, value] = labelAndValue(text.replace(/^([^:：=]{0,60}?\S)(?:\t| {2,8})(?=\S)/, '$1: ')) ?? [];
  if (label === undefined || value === undefined) return undefined;
  const role = roleOf(label);
  switch (role) {
    case 'boot': {
      const boot = isVagueStart(label) ? undefined : readBootTime(value);
      return boot === undefined || boot.readings.length === 0 ? undefined : { ...noFields(), boot };
    }
    case 'os-version':
    case 'product': {
      const osVersion = isOsVersionLine(value) || isOnlyOsVersion(value) ? osVersionIn(value) : undefined;
      const product = osVersion === undefined && !mayPutOff(value) ? productIn(value) : undefined;
      return osVersion === undefined && product === undefined ? undefined : { ...noFields(), osVersion, product };
    }
    case 'version': {
      const version = isFileLabel(label) && isOnlyVersion(value) ? versionIn(value) : undefined;
      return typeof version === 'object' ? { ...noFields(), version } : undefined;
    }
    default: {
      const unit = unitOf(role);
      const uptime = role === 'uptime' || unit !== undefined ? readUptime(value, unit) : undefined;
      return uptime && { ...noFields(), uptime };
    }
  }
}

// A sign between is a colon or a line; any other may compare.
const NAMED_UPTIME =
  /^\s*(?:\\\\)?(\S{1,63}?)[:：,]?\s+(?:is\s|has been\s)?(\p{L}[\p{L}\p{M}\s.'’()_-]{1,40}?)\s?(?:[:：=–—]|=>|->)?\s*(\d.{0,60})$/u;

/**
 * The uptime in a line with a machine's name before it.
 *
 * @example readNamedUptime('SRV01 uptime 450 days')?.uptime?.seconds // 38880000
 * @example readNamedUptime('SRV01 uptime > 450 days') // undefined
 */
export function readNamedUptime(text: string): Sighting | undefined {
  if (!/\d/.test(text)) return undefined;
  const [, name = '', label = '', value = ''] = NAMED_UPTIME.exec(text) ?? [];
  const role = isNameLike(name) ? roleOf(label) : undefined;
  const unit = unitOf(role);
  if (role !== 'uptime' && unit === undefined) return undefined;
  const [host, uptime] = [hostIn(name), readUptime(value.replace(/\(s\)/gi, 's'), unit)];
  return host === undefined || uptime === undefined ? undefined : { ...noFields(), host, uptime };
}
