import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import guide from '../../../CONTRIBUTING.md?raw';
import { importsOf } from './imports.ts';
import { roomOf, ROOMS } from './rooms.ts';
import { withRoomsTable } from './rooms-table.ts';

const SOURCES = import.meta.glob<string>('/src/**/*.{ts,tsx,astro,js}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** An import that leaves its room. */
interface Arrow {
  readonly file: string;
  readonly from: string;
  /** A room, or a package. */
  readonly to: string;
  readonly typesOnly: boolean;
}

const ARROWS = Object.entries(SOURCES).flatMap(([path, text]) => arrowsOf(path.slice('/src/'.length), text));

function arrowsOf(file: string, text: string): readonly Arrow[] {
  const from = roomOf(file) ?? file;
  return importsOf(text)
    .map(({ source, typesOnly }) => ({ file, from, to: targetOf(file, source), typesOnly }))
    .filter(({ to }) => to !== from);
}

function targetOf(file: string, source: string): string {
  if (!source.startsWith('.')) return packageOf(source);
  const path = posix.join(posix.dirname(file), source.replace(/\?.*$/, ''));
  return roomOf(path) ?? posix.basename(path);
}

/** `workbox-routing`, `@astrojs/rss`, `astro` for `astro/types`, `node` for `node:fs`; a virtual module in full. */
function packageOf(source: string): string {
  if (source.startsWith('node:')) return 'node';
  return /^(?:@[^/]+\/)?[^/]+/.exec(source)?.[0] ?? source;
}

function isAllowed({ from, to, typesOnly }: Arrow): boolean {
  const { imports = [], types = [], packages = [] } = ROOMS[from] ?? {};
  return imports.includes(to) || packages.includes(to) || (typesOnly && types.includes(to));
}

describe('every file of src/', () => {
  test('stands in a room', () => {
    expect(Object.keys(SOURCES).length).toBeGreaterThan(250);
    expect(Object.keys(SOURCES).filter((path) => roomOf(path.slice('/src/'.length)) === undefined)).toEqual([]);
  });

  test('imports what its room may import, and nothing else', () => {
    const refused = ARROWS.filter((arrow) => !isAllowed(arrow));
    expect(
      refused.map(({ file, to, typesOnly }) => `${file} may not import ${typesOnly ? 'types of ' : ''}${to}`),
      'see test/unit/project/rooms.ts',
    ).toEqual([]);
  });
});

describe('the table of rooms', () => {
  test('allows nothing that nobody uses', () => {
    const uses = (from: string, to: string, anyUse: boolean) =>
      ARROWS.some((arrow) => arrow.from === from && arrow.to === to && (anyUse || !arrow.typesOnly));
    const unused = Object.entries(ROOMS).flatMap(([from, { imports = [], types = [], packages = [] }]) =>
      [
        ...imports.filter((to) => !uses(from, to, false)),
        ...[...types, ...packages].filter((to) => !uses(from, to, true)),
      ].map((to) => `${from} -> ${to}`),
    );
    expect(unused).toEqual([]);
  });

  test('has no room without files', () => {
    const files = Object.keys(import.meta.glob('/src/**/*.*')).map((path) => path.slice('/src/'.length));
    expect(Object.keys(ROOMS).filter((room) => !files.some((file) => roomOf(file) === room))).toEqual([]);
  });

  test('knows the rooms that it speaks of', () => {
    const named = Object.values(ROOMS).flatMap(({ imports = [], types = [] }) => [...imports, ...types]);
    expect(named.filter((room) => !(room in ROOMS))).toEqual([]);
  });

  test('stands in CONTRIBUTING as it is', () => {
    expect(guide, 'CONTRIBUTING.md is out of date: run `npm run rooms:table`').toBe(withRoomsTable(guide));
  });
});

test.each([
  ["import { z } from 'zod';", [{ source: 'zod', typesOnly: false }]],
  ["import type { Plugin } from 'vite';", [{ source: 'vite', typesOnly: true }]],
  ["import { type Facts, type Ids as Names } from './facts.ts';", [{ source: './facts.ts', typesOnly: true }]],
  ["import { type Facts, ids } from './facts.ts';", [{ source: './facts.ts', typesOnly: false }]],
  ["import {\n  one,\n  two,\n} from '../three.ts';", [{ source: '../three.ts', typesOnly: false }]],
  ["export { one } from './one.ts';", [{ source: './one.ts', typesOnly: false }]],
  ["export type { One } from './one.ts';", [{ source: './one.ts', typesOnly: true }]],
  ["import './new-version.css';", [{ source: './new-version.css', typesOnly: false }]],
  ["const { answer } = await import('./answer.ts');", [{ source: './answer.ts', typesOnly: false }]],
  ["  export const facts: import('./facts.ts').Facts;", [{ source: './facts.ts', typesOnly: true }]],
  ['<script src="../scripts/site.ts"></script>', [{ source: '../scripts/site.ts', typesOnly: false }]],
  ["import typeNames from './names.ts';", [{ source: './names.ts', typesOnly: false }]],
  ["/** Words\n * import { a } from 'b';\n */\nconst from = 'c';", []],
])('reads the import of %j', (text, imports) => {
  expect(importsOf(text)).toEqual(imports);
});
