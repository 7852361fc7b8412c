import { readBootTime } from '../../deadlines/boot-time.ts';
import { readUptime } from '../../deadlines/uptime.ts';
import { noFields, type Sighting } from '../sighting.ts';
import { fileNamedIn } from '../values/file-name.ts';
import { hostIn, isNameLike } from '../values/host-name.ts';
import { productIn } from '../values/product.ts';
import { isOsVersionLine } from '../values/systeminfo-values.ts';
import { isOnlyOsVersion, isOnlyVersion, osVersionIn, versionIn } from '../values/versions.ts';
import { readBoot } from './cell-values.ts';
import { plainWord } from '../vocabulary/plain-word.ts';
import { isVagueStart } from '../vocabulary/neighbour-words.ts';
import { mayPutOff } from '../vocabulary/put-off.ts';
import { roleOf } from '../vocabulary/role-of-heading.ts';
import { isStart, unitOf } from '../vocabulary/roles.ts';

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

const BARE_LABEL = /^(\s*(?:[-•*]\s)?(?:up since|up for|uptime|last boot))\s(?=\d)/i;

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
  const apart = text.replace(/^([^:：=]{0,60}?\S)(?:\t| {2,8})(?=\S)/, '$1: ').replace(BARE_LABEL, '$1: ');
  const [label, value] = labelAndValue(apart) ?? [];
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
      if (role !== undefined && isStart(role)) {
        const fields = noFields();
        readBoot(fields, value, role.slice('boot-'.length));
        return fields.boot === undefined || fields.boot.readings.length === 0 ? undefined : fields;
      }
      const unit = unitOf(role);
      const uptime = role === 'uptime' || unit !== undefined ? readUptime(value, unit) : undefined;
      return uptime && { ...noFields(), uptime };
    }
  }
}

const NAME = String.raw`(?:\\\\)?([\p{L}\p{N}][^\s:：,;=()（）の]{0,62})`;
const IS = String.raw`(?:is|has been|was(?=\s(?:last\s|re)\S)|ist|est|está|è|läuft|wurde(?=\szuletzt\s))`;
// A sign between is a colon or a line; any other may compare.
const LINK = String.raw`(?:\s?(?:[:：=–—]|=>|->)\s?|\s)\s*`;
const VALUE = String.raw`((?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s)?\d.{0,60})$`;
const SERVER = String.raw`(?:(?:server|host|サーバー?|serveur|servidor)\s+)?`;
const NAME_FIRST = new RegExp(
  String.raw`^\s*${SERVER}${NAME}(?:\s?の\s?|[:：,]?\s+(?:[-–—]\s+|=\s)?)(?:${IS}\s+)?(\p{L}[\p{L}\p{M}\s.'’()_-]{1,40}?)${LINK}${VALUE}`,
  'iu',
);
const LABEL_FIRST = new RegExp(
  String.raw`^\s*(\p{L}[\p{L}\p{M}\s.'’_-]{1,40}?)\s+(?:(?:of|on|for|von|für|auf|de|du|di|del|da|do|van|voor|для)\s+)?${SERVER}[(（]?${NAME}[)）]?(?:${LINK}|\s+${IS}\s+)${VALUE}`,
  'iu',
);
const VALUE_UP = new RegExp(String.raw`^\s*${NAME}[:：,]?\s+(\d.{0,60}?)\s+up$`, 'iu');
const UP = /^up(?: for)?$/i;
// In a column they may speak of a job.
const STARTED =
  /^(?:(?:up|running|läuft) (?:since|seit)|seit|(?:was )?last (?:re)?(?:boot|start)ed(?: on| at)?|zuletzt (?:neu )?gestartet(?: am)?)$/i;

/**
 * The uptime or the start in a line with a machine's name, before its label or behind it.
 *
 * @example readNamedFact('SRV01 uptime 450 days')?.uptime?.seconds // 38880000
 * @example readNamedFact('Last boot of SRV01: 2026-03-14 08:15')?.boot?.dateOnly // false
 * @example readNamedFact('SRV01 uptime > 450 days') // undefined
 */
export function readNamedFact(text: string): Sighting | undefined {
  if (text.length > TEXT_MAX || !/\d/.test(text)) return undefined;
  const [, item, measured] = ITEM_VALUE.exec(text) ?? [];
  if (item !== undefined) return readNamedFact(`${item}): ${measured}`);
  const [, name = '', label = '', value = ''] = NAME_FIRST.exec(text) ?? [];
  const first = factOf(name, label, value);
  if (first !== undefined) return first;
  const [, before = '', named = '', behind = ''] = LABEL_FIRST.exec(text) ?? [];
  const second = OF_CONTRACTS.test(before) ? undefined : factOf(named, before, behind);
  if (second !== undefined) return second;
  const [, whose = '', long = ''] = VALUE_UP.exec(text) ?? [];
  return factOf(whose, 'up', long);
}

const TEXT_MAX = 160;
// As Zabbix mails it: "1. System uptime (SRV01:system.uptime): 512 days, 03:11:22".
const ITEM_VALUE = /^\s*\d{1,2}\.\s(\p{L}[^()]{1,60}\s\([^\s():]{1,64}):\S{1,100}?\): (\d.{0,60})$/u;
// "Laufzeit Vertrag-01: 412 Tage"
const OF_CONTRACTS = /^laufzeit$/i;

function factOf(name: string, label: string, value: string): Sighting | undefined {
  const host = isNameLike(name) ? hostIn(name) : undefined;
  if (host === undefined) return undefined;
  const role = roleOf(label);
  if ((role === 'boot' && !isVagueStart(label)) || STARTED.test(label)) {
    const boot = readBootTime(value);
    return boot === undefined || boot.readings.length === 0 ? undefined : { ...noFields(), host, boot };
  }
  const unit = unitOf(role);
  if (role !== 'uptime' && unit === undefined && !UP.test(label)) return undefined;
  const uptime = readUptime(value.replace(/\(s\)/gi, 's'), unit);
  return uptime && { ...noFields(), host, uptime };
}
