import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

// Built, generated or for tests only: nothing that the site is made of.
const LEFT_OUT: ReadonlySet<string> = new Set(['.git', '.astro', 'dist', 'node_modules', join('test', 'output')]);

/**
 * Copies the project into a folder, without what is built, to build it there from other files or in another place.
 * Its packages are those of the project; what a build keeps beside them stays apart.
 */
export function copyProject(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(ROOT, folder, {
    recursive: true,
    filter: (path) => {
      const inside = relative(ROOT, path);
      return !LEFT_OUT.has(inside) && !inside.split(sep).includes('node_modules');
    },
  });
  const packages = join(ROOT, 'node_modules');
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(packages)) {
    // Each on its own: Astro and Vite keep what they remember of a build in this folder, in .astro and .vite.
    if (name === '.bin' || !name.startsWith('.')) symlinkSync(join(packages, name), join(folder, 'node_modules', name));
  }
}
