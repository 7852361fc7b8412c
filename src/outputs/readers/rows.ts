import { hasFacts, noFields, type Sighting } from '../sighting.ts';
import type { BadReason } from '../text/line-ledger.ts';
import { hostIn, isNameLike } from '../values/host-name.ts';
import { areOnlyKbs, isCutKb, kbsIn } from '../values/kb-numbers.ts';
import { versionIn } from '../values/versions.ts';
import { columnsOf, headsMachines, promiseFacts } from './columns.ts';
import { roleOf } from '../vocabulary/role-of-heading.ts';
import type { Role } from '../vocabulary/roles.ts';
import { isHarmlessNote } from '../vocabulary/harmless-notes.ts';
import { isNoAnswer } from '../vocabulary/status.ts';
import { readFields, type Remark } from './fields.ts';
import { readPlainLine, type PlainLine } from './plain-line.ts';
import { withUnknown } from './unknown-columns.ts';

/** What the columns of a table hold. */
export type Header = readonly (Role | undefined)[];

/** A header says what its columns hold, in words: at least half of them known, or one that promises facts. */
export function headerOf(headings: readonly string[]): Header | undefined {
  if (headings.length < 2 || !isWordy(headings)) return undefined;
  const cells = unmarked(headings);
  // Most first rows are no header, and to look at their cells one by one costs less.
  if (cells.every((cell) => roleOf(cell) === undefined)) return undefined;
  const roles = columnsOf(cells);
  const known = roles.filter((role) => (role ?? 'place') !== 'place').length;
  if (headsMachines(cells, roles)) return withUnknown(cells, roles);
  if (cells.some((cell) => kbsIn(cell).length > 0)) return undefined;
  // "…, then removed" ends a sentence.
  return promiseFacts(roles.filter((role) => role !== 'missing')) && (known > 1 || known * 2 >= cells.length)
    ? withUnknown(cells, roles)
    : undefined;
}

// "HotFixID0", as the views of an inventory have the properties of WMI.
const MARKED = /^([A-Za-z_]{3,})0$/;

function unmarked(headings: readonly string[]): readonly string[] {
  return headings.every((heading) => MARKED.test(heading)) ? headings.map((heading) => heading.slice(0, -1)) : headings;
}

/** Cheap refusal of rows: no cell of a header starts with a digit. */
export function isWordy(cells: readonly string[]): boolean {
  for (const cell of cells) {
    const sign = cell.charCodeAt(0);
    if (sign >= 48 && sign <= 57) return false;
  }
  return true;
}

/**
 * A headed row; KB numbers beyond the last headed column belong to it, where that column is for them. Any other cell
 * there may say that they are not installed, or a sign inside a cell has made two of it and all others slide: then
 * nothing but the name before them is sure.
 */
export function readHeadedRow(header: Header, cells: readonly string[], remarks: Remark[]): Sighting | BadReason {
  const extra = cells.slice(header.length).filter((cell) => cell !== '');
  if (extra.length === 0) return readFields(header, cells, remarks);
  if (header.at(-1) === 'kb' && extra.every((cell) => areOnlyKbs(cell) || isCutKb(cell)))
    return readFields([...header, ...cells.slice(header.length).map(() => 'kb' as const)], cells, remarks);
  const host = header[0] === 'host' ? hostIn(cells[0] ?? '') : undefined;
  remarks.splice(0, remarks.length, { reason: 'extra-cells', index: header.length });
  return host === undefined ? 'extra-cells' : { ...noFields(), host };
}

/**
 * True for a row that may speak against the one above it: in the place for the name nothing stands, and in the others
 * words that give no fact and are not known to leave one as it is.
 *
 * @example isNoteOnRow(['host', 'kb'], ['', 'failed']) // true
 * @example isNoteOnRow(['host', 'kb'], ['', 'KB976902']) // false: one update more
 */
export function isNoteOnRow(header: Header, cells: readonly string[]): boolean {
  if (!header.includes('host') || header.some((role, index) => role === 'host' && cells[index] !== '')) return false;
  if (cells.every((cell) => cell === '' || leaves(cell)) || cells.some(hasFactInIt)) return false;
  const found = readFields(header, cells);
  return typeof found === 'string' || !hasFacts(found);
}

function leaves(cell: string): boolean {
  return isHarmlessNote(cell) && !isNoAnswer(cell);
}

function hasFactInIt(cell: string): boolean {
  return versionIn(cell) !== undefined || kbsIn(cell).length > 0;
}

/** True for a row of a machine without a name, where a column of which nobody knows what it holds has one like it. */
export function hidesName(header: Header, cells: readonly string[], { host }: Sighting): boolean {
  if (host !== undefined || header.some((role) => role === 'host' || role === 'name')) return false;
  return header.some((role, index) => (role ?? 'vague') === 'vague' && isNameLike(cells[index] ?? ''));
}

/** A row without a header is one of the plain list: known pieces and nothing else. */
export function readLooseRow(text: string): PlainLine | BadReason {
  const found = readPlainLine(text, { file: undefined, cells: true });
  return typeof found !== 'string' && found.needsHeading ? 'no-inventory' : found;
}
