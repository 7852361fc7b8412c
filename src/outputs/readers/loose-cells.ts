import { readBootTime } from '../../deadlines/boot-time.ts';
import { readUptime } from '../../deadlines/uptime.ts';
import { fileNamedIn } from '../values/file-name.ts';
import { addFile, addVersion, noFields, type Fields } from './fields.ts';
import type { BadReason } from '../text/line-ledger.ts';
import type { Sighting } from '../machine.ts';
import { productIn } from '../values/product.ts';
import { hostIn, kbsIn, osVersionIn, versionIn } from '../values/values.ts';

// A cell with a value and words around it is a sentence with a comma in it, no list.
const ONLY_VERSION = /^v?[\d.,\s]+(?:\([^()]*\))?$/i;
const ONLY_OS_VERSION = /^\d{1,2}\.\d{1,2}\.\d{4,5}(?:\s.*)?$/;
const ONLY_KBS = /^(?:KB\d{6,7}(?:-?v\d)?[\s,;/|+]*)+$/i;

/**
 * Reads cells without a header by their shape alone, in any order; the first cell that can be a host name is the host.
 *
 * @example readLooseCells(['6.1.7601.17802', 'SRV01', 'KB2688338']) // { host: 'SRV01', kbs: ['KB2688338'], … }
 */
export function readLooseCells(cells: readonly string[]): Sighting | BadReason {
  const fields = noFields();
  let problem: BadReason | undefined;
  for (const cell of cells) {
    if (cell !== '') problem = readLooseCell(fields, cell) ?? problem;
  }
  if (problem !== undefined) return problem;
  // A date beside a KB number alone is the day of its installation.
  if (fields.version === undefined && fields.osVersion === undefined) {
    if (fields.kbs.length > 0) fields.boot = undefined;
    else return 'no-fact';
  }
  return fields;
}

function readLooseCell(fields: Fields, cell: string): BadReason | undefined {
  const version = versionIn(cell);
  if (typeof version === 'string') return version;
  if (version !== undefined) return ONLY_VERSION.test(cell) ? addVersion(fields, version) : 'no-fact';
  if (ONLY_KBS.test(cell)) fields.kbs = [...new Set([...fields.kbs, ...kbsIn(cell)])];
  else if (ONLY_OS_VERSION.test(cell)) fields.osVersion ??= osVersionIn(cell);
  else return kbsIn(cell).length > 0 ? 'no-fact' : readWords(fields, cell);
  return undefined;
}

function readWords(fields: Fields, cell: string): BadReason | undefined {
  const named = fileNamedIn(cell);
  if (named !== undefined) return addFile(fields, cell, named);
  const boot = readBootTime(cell);
  const uptime = readUptime(cell);
  const product = productIn(cell);
  if (boot !== undefined) fields.boot ??= boot;
  else if (uptime !== undefined) fields.uptime ??= uptime;
  else if (product !== undefined) fields.product ??= product;
  else fields.host ??= hostIn(cell);
  return undefined;
}
