import { compareFileVersions } from '../../domain/file-version.ts';
import { readBootTime } from '../../deadlines/boot-time.ts';
import { readUptime } from '../../deadlines/uptime.ts';
import type { Role } from './columns.ts';
import { fileNamedIn, isOtherFolder } from '../values/file-name.ts';
import { fixedVersionIn } from '../values/fixed-version.ts';
import type { BadReason } from '../text/line-ledger.ts';
import type { Sighting, VersionFound } from '../machine.ts';
import { productIn } from '../values/product.ts';
import { hostIn, kbsIn, NO_KBS, osVersionIn, shareHostIn, versionIn, withoutValues } from '../values/values.ts';

/** A sighting under construction. */
export type Fields = { -readonly [Key in keyof Sighting]: Sighting[Key] };

/** Nothing known yet: every sighting has the same fields in the same order. */
export function noFields(): Fields {
  return {
    host: undefined,
    version: undefined,
    osVersion: undefined,
    product: undefined,
    kbs: NO_KBS,
    boot: undefined,
    uptime: undefined,
  };
}

/** True where there is more than a host's name. */
export function hasFacts(fields: Sighting): boolean {
  return (
    fields.version !== undefined ||
    fields.kbs.length > 0 ||
    fields.osVersion !== undefined ||
    fields.boot !== undefined ||
    fields.uptime !== undefined ||
    fields.product !== undefined
  );
}

/**
 * Reads cells under known headers: one row of a table or CSV, or the properties of one record.
 *
 * @example readFields(['host', 'kb'], ['SRV01', 'KB2688338']) // { host: 'SRV01', kbs: ['KB2688338'], … }
 * @returns why there is nothing, where there is nothing
 */
export function readFields(roles: readonly (Role | undefined)[], cells: readonly string[]): Sighting | BadReason {
  const fields = noFields();
  let problem: BadReason | undefined;
  let versionProblem: BadReason | undefined;
  for (let index = 0; index < roles.length; index += 1) {
    const role = roles[index];
    const cell = cells[index];
    if (role === undefined || cell === undefined || cell === '') continue;
    const found = readCell(fields, role, cell);
    // Whatever else can't be read, the version is another file's.
    if (found === 'other-file') return found;
    if (role === 'version') versionProblem ??= found;
    else problem ??= found;
  }
  // The numbers can't be stale; without them, a version is only as good as every cell for it.
  const version = fixedVersionIn(roles, cells) ?? versionProblem ?? fields.version;
  if (typeof version === 'string') return version;
  fields.version = version;
  return hasFacts(fields) && (problem === undefined || fields.version !== undefined) ? fields : (problem ?? 'no-fact');
}

/**
 * A machine of which only the name is known: a row with a plausible host under a header that names hosts, and nothing
 * else. Lists have such rows of machines that did not answer.
 *
 * @example readHostOnly(['host', 'version'], ['SRV03', '']) // { host: 'SRV03', … }
 */
export function readHostOnly(roles: readonly (Role | undefined)[], cells: readonly string[]): Sighting | undefined {
  const fields = noFields();
  for (const [index, cell] of cells.entries()) {
    if (cell === '') continue;
    const host = roles[index] === 'host' && withoutValues(cell) === cell ? hostIn(cell) : undefined;
    if (host === undefined) return undefined;
    fields.host ??= host;
  }
  return fields.host === undefined ? undefined : fields;
}

/** Puts what a cell says into the fields; says why where it can't be read. */
function readCell(fields: Fields, role: Role, cell: string): BadReason | undefined {
  switch (role) {
    case 'host':
      fields.host ??= hostIn(cell);
      return undefined;
    case 'name':
      return readName(fields, cell);
    case 'file':
      return isOtherFolder(cell) ? 'other-file' : addFile(fields, cell, fileNamedIn(cell));
    case 'version':
      return readVersion(fields, cell);
    case 'os-version':
      fields.osVersion ??= osVersionIn(cell.replace(/^(\d+\.\d+\.\d+)\.\d+$/, '$1'));
      return undefined;
    case 'product':
      fields.product ??= productIn(cell);
      return undefined;
    case 'kb':
      return readKbs(fields, cell);
    case 'boot':
      fields.boot ??= readBootTime(cell);
      fields.uptime ??= fields.boot === undefined ? readUptime(cell) : undefined;
      return undefined;
    case 'uptime':
      fields.uptime ??= readUptime(cell, 'day');
      return undefined;
    default:
      return undefined;
  }
}

/** Takes what a file's name says, or its path, which may lead to another machine's disk. */
export function addFile(fields: Fields, cell: string, named: ReturnType<typeof fileNamedIn>): BadReason | undefined {
  if (named === 'other-file') return named;
  fields.host ??= shareHostIn(cell);
  return undefined;
}

/** `Name` is a path of CIM_DataFile, a product of Win32_OperatingSystem, a host in people's lists. */
function readName(fields: Fields, cell: string): BadReason | undefined {
  const named = fileNamedIn(cell);
  if (named !== undefined) return addFile(fields, cell, named);
  const product = productIn(cell);
  if (product === undefined) fields.host ??= hostIn(cell);
  else fields.product ??= product;
  return undefined;
}

/** Adds a version, once; says so where there is another one, since nothing tells which is tcpip.sys's. */
export function addVersion(fields: Fields, found: VersionFound): BadReason | undefined {
  fields.version ??= found;
  return compareFileVersions(fields.version.version, found.version) === 0 ? undefined : 'several-versions';
}

function readVersion(fields: Fields, cell: string): BadReason | undefined {
  const found = versionIn(cell);
  if (typeof found === 'string') return found;
  if (found !== undefined) return addVersion(fields, found);
  fields.osVersion ??= osVersionIn(cell);
  return undefined;
}

function readKbs(fields: Fields, cell: string): BadReason | undefined {
  const found = kbsIn(cell);
  if (found.length > 0) fields.kbs = fields.kbs.length === 0 ? found : [...new Set([...fields.kbs, ...found])];
  return found.length === 0 && /^KB\d{0,5}$/i.test(cell) ? 'cut-off' : undefined;
}
