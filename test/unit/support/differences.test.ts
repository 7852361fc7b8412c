import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { differences } from '../../support/differences.ts';

/* What compares two builds has to find what differs, or "the same" means nothing. */

let root = '';
const one = () => join(root, 'one');
const other = () => join(root, 'other');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'differences-'));
  mkdirSync(join(one(), 'ja', 'kb'), { recursive: true });
  writeFileSync(join(one(), 'ja', 'kb', 'index.html'), 'page');
  writeFileSync(join(one(), 'data.bin'), Uint8Array.of(0, 255, 10));
  cpSync(one(), other(), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

test('copies are the same', () => {
  expect(differences(one(), other())).toEqual({ files: 2, bytes: 7, found: [] });
});

test('a byte of a file in a folder differs', () => {
  writeFileSync(join(other(), 'ja', 'kb', 'index.html'), 'pace');
  const { found } = differences(one(), other());
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/^ja\/kb\/index\.html: byte 2 of 4 and 4\n.*page.*\n.*pace/);
});

test('a file is longer', () => {
  writeFileSync(join(other(), 'data.bin'), Uint8Array.of(0, 255, 10, 0));
  expect(differences(one(), other()).found).toEqual([expect.stringMatching(/^data\.bin: byte 3 of 3 and 4/)]);
});

test('a file is missing on either side', () => {
  rmSync(join(one(), 'data.bin'));
  rmSync(join(other(), 'ja', 'kb', 'index.html'));
  expect(differences(one(), other()).found).toEqual([
    'data.bin: only in the second',
    'ja/kb/index.html: only in the first',
  ]);
});
