import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** How two folders compare. */
export interface Comparison {
  /** Files that either of them has. */
  readonly files: number;
  /** Bytes of the first. */
  readonly bytes: number;
  /** One line for each file that the other lacks or has otherwise, with the first place where they part. */
  readonly found: readonly string[];
}

const AROUND = 40;

/** Compares all files of two folders, byte for byte. */
export function differences(one: string, other: string): Comparison {
  const names = [...new Set([...filesIn(one), ...filesIn(other)])].sort();
  const pairs = names.map((name) => ({ name, a: contentOf(join(one, name)), b: contentOf(join(other, name)) }));
  return {
    files: names.length,
    bytes: pairs.reduce((sum, { a }) => sum + (a?.length ?? 0), 0),
    found: pairs.flatMap(({ name, a, b }) => difference(name, a, b) ?? []),
  };
}

function difference(name: string, a: Buffer | undefined, b: Buffer | undefined): string | undefined {
  if (a === undefined || b === undefined) return `${name}: only in the ${a === undefined ? 'second' : 'first'}`;
  if (a.equals(b)) return undefined;
  const at = a.findIndex((byte, index) => byte !== b[index]);
  const place = at < 0 ? a.length : at;
  const around = (content: Buffer) =>
    JSON.stringify(content.subarray(Math.max(0, place - AROUND), place + AROUND).toString('latin1'));
  return `${name}: byte ${place} of ${a.length} and ${b.length}\n  ${around(a)}\n  ${around(b)}`;
}

function filesIn(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)));
}

function contentOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined; // the folder does not have it
  }
}
