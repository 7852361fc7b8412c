import { execFile } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(import.meta.dirname, '..', '..');

/**
 * Installs a package that only a benchmark needs, away from the project's own. What is there already stays.
 *
 * @param name of a folder beside this file with a `package.json` and its lock
 * @returns the folder that it has been copied to, with its `node_modules`
 * @throws where npm fails, with what npm says
 */
export async function installOwnPackage(name: 'starlight' | 'lighthouse'): Promise<string> {
  const folder = join(ROOT, 'test', 'output', 'bench', name);
  cpSync(join(import.meta.dirname, name), folder, { recursive: true });
  const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8');
  // Written last, so that an installation that was broken off does not pass for a whole one.
  const stamp = join(folder, 'node_modules', '.installed-lock.json');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return folder;
  await runIn(folder, 'npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund']);
  writeFileSync(stamp, lock);
  return folder;
}

/**
 * Runs a program in a folder, with the Node that runs this.
 *
 * @returns what it printed
 * @throws where it does not end well, with what it said
 */
export async function runIn(folder: string, program: string, args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(program, args, {
    cwd: folder,
    maxBuffer: 64 * 1024 * 1024,
    env: {
      ...process.env,
      PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}`,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  return stdout;
}
