import type { BootTime } from '../deadlines/boot-time.ts';
import type { Machine, VersionFound } from '../outputs/machine.ts';
import { bootIso } from '../deadlines/iso-wall.ts';
import type { Uptime } from '../deadlines/uptime.ts';

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
// Rows without a host that have updates and nothing else are read as one machine's list.
const SOME_WINDOWS = 'Windows (edition unknown)';
const DAYS_MAX = 99_999;

/** How many rows a machine needs: one for each version, and one for every 3,000 updates. */
export function csvRowCount({ versions, kbs }: Machine): number {
  return Math.max(1, versions.length, Math.ceil(kbs.length / KBS_A_CELL));
}

/** What is known of a machine, in a form that says the same when it is read again. `index`: which of its rows. */
export function csvFacts(machine: Machine, index: number): CsvFacts {
  const { host, versions, osVersion, edition, boot, uptime, kbs, product } = machine;
  const version = versions[index];
  return {
    host: host ?? '',
    version: version === undefined ? '' : versionCell(version),
    'os version': osVersion === undefined ? '' : readable(osVersion),
    edition: edition ?? '',
    'boot time': boot === undefined ? '' : bootCell(boot),
    uptime: uptime === undefined ? '' : uptimeCell(uptime),
    kbs: kbs
      .slice(index * KBS_A_CELL, (index + 1) * KBS_A_CELL)
      .map(kbCell)
      .join(' '),
    product: product ?? (needsProduct(machine) ? SOME_WINDOWS : ''),
  };
}

/** A row of updates alone would be joined with its neighbours, and one of a host alone not be understood. */
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

/** ISO 8601 where there is one reading; as it was written where there are two or none. */
function bootCell(boot: BootTime): string {
  const [reading] = boot.readings;
  return reading === undefined || boot.readings.length > 1 ? boot.raw : bootIso(reading, boot);
}

/** As .NET writes it: `412.03:15:22`. */
function uptimeCell({ raw, seconds }: Uptime): string {
  const days = Math.floor(seconds / 86_400);
  const two = (number: number) => String(number).padStart(2, '0');
  if (days > DAYS_MAX) return raw;
  return `${days}.${two(Math.floor(seconds / 3600) % 24)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
