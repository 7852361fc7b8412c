import { PART_MAX } from '../../domain/file-version.ts';
import type { Role } from '../vocabulary/roles.ts';
import type { BadReason } from '../text/line-ledger.ts';
import type { VersionFound } from '../machine.ts';
import { versionIn } from './versions.ts';

const NUMBER = /^\d{1,5}$/;

/**
 * The version by its numbers, which Windows compares and which can't be stale: in four columns, where `Build` may head
 * the third, or in one; why the one can't be read.
 *
 * @example versionOfParts(['part-0', 'part-1', 'os-version', 'part-3'], ['6', '1', '7601', '17514'])
 *   // { version: { major: 6, minor: 1, build: 7601, revision: 17514 }, … }
 */
export function versionOfParts(
  roles: readonly (Role | undefined)[],
  cells: readonly string[],
): VersionFound | BadReason | undefined {
  // Most lists have no such column.
  if (!roles.some(isPart)) return undefined;
  const parts: number[] = [];
  let raw: VersionFound | BadReason | undefined;
  for (let index = 0; index < roles.length; index += 1) {
    const role = roles[index];
    const cell = cells[index] ?? '';
    if (role === 'raw-version') raw ??= versionIn(cell);
    else if (role?.startsWith('part-') === true && NUMBER.test(cell)) parts[Number(role.slice(5))] = Number(cell);
    else if (role === 'os-version' && NUMBER.test(cell)) parts[2] ??= Number(cell);
  }
  return fromParts(parts) ?? (typeof raw === 'object' ? { ...raw, origin: 'parts' } : raw);
}

function isPart(role: Role | undefined): boolean {
  return role === 'raw-version' || role === 'part-0';
}

function fromParts(parts: readonly number[]): VersionFound | undefined {
  const [major, minor, build, revision] = parts;
  if (major === undefined || minor === undefined || build === undefined || revision === undefined) return undefined;
  if (Math.max(major, minor, build, revision) > PART_MAX) return undefined;
  return { version: { major, minor, build, revision }, tag: undefined, origin: 'parts' };
}
