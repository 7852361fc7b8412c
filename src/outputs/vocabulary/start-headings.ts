import { remembered } from '../../domain/remembered.ts';
import { roleOfWord } from './role-words.ts';
import type { Role } from './roles.ts';

/*
 * What stands behind the word for a start or an uptime in a heading: the zone of its clock, or how the cells are written.
 */

const QUALIFIED =
  /^(.*?[^\s_:/,.(（[-])[\s_:/,.-]*[(（[]?\s*((?:utc|gmt)\s?[-+±]\s?\d{1,2}(?::?\d\d)?|[^\s()（）[\]]{1,20}|local time|server time)\s*[)）\]]?$/iu;
const OFFSET = /^(?:utc|gmt)?\s?([-+±])\s?(\d{1,2})(?::?(\d\d))?$/i;
const ZONES: Readonly<Record<string, number>> = { utc: 0, gmt: 0, z: 0, zulu: 0, jst: 540, kst: 540 };
// Of clocks that are set forward in summer nobody knows; nor of a machine's own.
const OWN_CLOCK =
  /^(?:local(?: ?time)?|server ?time|lokal|ortszeit|locale|現地時刻?|現地時間|ローカル|本地(?:时间)?|현지(?:시간)?|w?es?t|ces?t|mes?z|ees?t|[ecmp][sd]t|msk|bst)$/i;
const DATE_FORMAT = /^([djtgmya]{1,4})[-/.]([djtgmya]{1,4})[-/.]([djtgmya]{2,4})(?:[T\s]?[hms:]*)$/i;
// As `readUptime` reads clocks: hours, minutes and seconds; days before these.
const CLOCK_FORMAT = /^(?:d{1,4}[.:]hh?:mm:ss|d{1,4}\.hh?:mm|h{1,4}:mm(?::ss)?)$/i;

/**
 * The role of a heading with a zone or a format behind the word for a start or an uptime.
 *
 * @example qualifiedStart('Boot time (UTC+9)') // 'boot-540'
 * @example qualifiedStart('last boot (dd/mm/yyyy)') // 'boot-dmy'
 * @example qualifiedStart('last boot (planned)') // undefined
 */
export function qualifiedStart(header: string): Role | undefined {
  // Cells of rows are asked for, too.
  return MAY_QUALIFY.test(header) ? (qualified(header) ?? undefined) : undefined;
}

const MAY_QUALIFY = /boot|start|up|起動|再起動|démarrage|arranque|reinicio|avvio|загрузк|启动|重启|부팅/iu;

// `null` is remembered, too.
const qualified = remembered((header: string): Role | null => readQualified(header) ?? null);

function readQualified(header: string): Role | undefined {
  const [, base = '', behind = ''] = QUALIFIED.exec(header) ?? [];
  const role = behind === '' ? undefined : roleOfWord(base);
  if (role === 'uptime') return CLOCK_FORMAT.test(behind) ? 'uptime' : undefined;
  if (role !== 'boot') return undefined;
  const offset = offsetOfZone(behind);
  if (offset !== undefined) return `boot-${offset}`;
  const [, first = ''] = DATE_FORMAT.exec(behind) ?? [];
  if (first !== '') return /^[ya]/i.test(first) ? 'boot' : /^m/i.test(first) ? 'boot-mdy' : 'boot-dmy';
  return OWN_CLOCK.test(behind) ? 'boot' : undefined;
}

/**
 * Minutes east of UTC, where a zone says so in all seasons.
 *
 * @example offsetOfZone('+05:30') // 330
 * @example offsetOfZone('CET') // undefined
 */
export function offsetOfZone(zone: string): number | undefined {
  const text = zone.trim();
  const [, sign, hours, minutes = '0'] = OFFSET.exec(text) ?? [];
  if (hours === undefined) return ZONES[text.toLowerCase()];
  const offset = Number(hours) * 60 + Number(minutes);
  if (offset > 14 * 60) return undefined;
  return sign === '-' ? -offset : offset;
}
