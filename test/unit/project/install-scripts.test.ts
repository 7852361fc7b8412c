import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..', '..');

interface LockFile {
  readonly packages: Readonly<Record<string, { readonly hasInstallScript?: boolean; readonly integrity?: string }>>;
}

interface PackageFile {
  readonly allowScripts: Readonly<Record<string, boolean>>;
}

function json<T>(file: string): T {
  return JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as T; // npm's own files
}

const { packages } = json<LockFile>('package-lock.json');
const { allowScripts } = json<PackageFile>('package.json');
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

test('only packages that are known to need it run a script when they are installed', () => {
  const withScript = Object.entries(packages).flatMap(([path, { hasInstallScript }]) =>
    hasInstallScript ? [nameOf(path)] : [],
  );
  // Both fetch nothing but their own binary for this machine. A new name here is to be looked at before it is allowed.
  expect([...new Set(withScript)].sort()).toEqual(['esbuild', 'node']);
  expect(withScript.filter((name) => allowScripts[name] === undefined)).toEqual([]);
});

test('nothing is allowed that is not installed', () => {
  const installed = new Set(Object.keys(packages).map(nameOf));
  expect(Object.keys(allowScripts).filter((name) => !installed.has(name))).toEqual([]);
});

test('every package is held to the hash of its content', () => {
  const others = Object.entries(packages).filter(
    ([path, { integrity = '' }]) => path !== '' && !integrity.startsWith('sha512-'),
  );
  expect(others.map(([path]) => path)).toEqual([]);
});
