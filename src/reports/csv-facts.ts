import { asWritten, startCell } from '../deadlines/exported-start.ts';
import { readUptime, type Uptime } from '../deadlines/uptime.ts';
import type { Conflict, Machine, VersionFound } from '../outputs/machine.ts';
import { fill } from '../i18n/fill.ts';
import { inertText } from './inert-text.ts';
import type { Voice } from './words.ts';

/** The columns that this site's readers read again. */
export interface CsvFacts {
  readonly host: string;
  readonly version: string;
  readonly 'os version': string;
  readonly edition: string;
  readonly 'boot time': string;
  readonly uptime: string;
  readonly kbs: string;
  readonly product: string;
}

// Excel cuts a cell at 32,767 characters.
const KBS_A_CELL = 3000;
const DAYS_MAX = 99_999;

/**
 * How many rows a machine needs: one for each version, one for every 3,000 updates, and one for each fact that another
 * contradicts. Where no host joins them again, their position does.
 */
export function csvRowCount(machine: Machine): number {
  return ownRows(machine) + machine.conflicts.length;
}

function ownRows({ versions, kbs }: Machine): number {
  return Math.max(1, versions.length, Math.ceil(kbs.length / KBS_A_CELL));
}

/** What is known of a machine, in a form that says the same when it is read again. `index`: which of its rows. */
export function csvFacts(machine: Machine, index: number, voice: Voice): CsvFacts {
  const { lang, words } = voice;
  const { host, versions, osVersion, edition, boot, uptime, kbs, product } = machine;
  const conflict = machine.conflicts[index - ownRows(machine)];
  if (conflict !== undefined) return { ...NOTHING, host: inertText(host ?? ''), ...conflictCell(conflict, voice) };
  const version = versions[index];
  return {
    host: inertText(host ?? ''),
    version: version === undefined ? '' : versionCell(version),
    'os version': osVersion === undefined ? '' : osVersionCell(osVersion),
    edition: edition ?? '',
    'boot time': boot === undefined ? '' : startCell(boot, lang),
    uptime: uptime === undefined ? '' : uptimeCell(uptime),
    kbs: kbs
      .slice(index * KBS_A_CELL, (index + 1) * KBS_A_CELL)
      .map(kbCell)
      .join(' '),
    product: inertText(product ?? (needsProduct(machine) ? words.machines.csv.someWindows : '')),
  };
}

const NOTHING = {
  host: '',
  version: '',
  'os version': '',
  edition: '',
  'boot time': '',
  uptime: '',
  kbs: '',
  product: '',
} as const satisfies CsvFacts;

/** What another input says instead, in its own column. */
function conflictCell({ field, other }: Conflict, { lang, words }: Voice): Partial<CsvFacts> {
  switch (field) {
    case 'os-version':
      return { 'os version': osVersionCell(other) };
    case 'edition':
      return { product: inertText(other) };
    case 'boot':
      return { 'boot time': asWritten(other, lang) };
    case 'uptime': {
      const uptime = readUptime(other);
      return { uptime: uptime === undefined ? '' : uptimeCell(uptime) };
    }
    case 'update':
      return { kbs: fill(words.machines.csv.contradicted, { kb: kbCell(other) }) };
  }
}

/** Three numbers alone would become a date of the year 7601. */
function osVersionCell(version: string): string {
  return `Windows ${readable(version)}`;
}

/** A row of updates alone would be read as one machine's list with its neighbours, and one of a host alone not be understood. */
function needsProduct({ host, versions, osVersion, edition, boot, uptime, kbs }: Machine): boolean {
  if (versions.length > 0 || [osVersion, boot].some((fact) => fact !== undefined)) return false;
  if (kbs.length > 0) return host === undefined;
  return edition === undefined && uptime === undefined;
}

/** With the branch that its text named, in the form that Windows' own strings have. */
function versionCell({ version: { major, minor, build, revision }, tag }: VersionFound): string {
  const text = readable(`${major}.${minor}.${build}.${revision}`);
  return tag === undefined ? text : `${text} (_${tag.toLowerCase()})`;
}

/** Readers take a third part of four digits and more; no Windows has a lower one, but damaged input may. */
function readable(version: string): string {
  return version.replace(
    /^(\d+\.\d+\.)(\d{1,3})(?!\d)/,
    (_, before: string, build: string) => before + build.padStart(4, '0'),
  );
}

/** Readers take numbers of six digits and more. */
function kbCell(kb: string): string {
  return `KB${kb.slice(2).padStart(6, '0')}`;
}

/** In words, which no spreadsheet takes for a time of day; months and years as they were written, since they are rough. */
function uptimeCell({ raw, seconds, most, wraps }: Uptime): string {
  if (most !== undefined && readUptime(raw)?.most === most) return raw;
  const days = Math.floor(seconds / 86_400);
  const two = (number: number) => String(number).padStart(2, '0');
  if (days > DAYS_MAX) return raw;
  const ticks = wraps === true ? `Timeticks: (${seconds * 100}) ` : '';
  return `${ticks}${days} d ${two(Math.floor(seconds / 3600) % 24)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
