import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runIn } from './own-package.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/**
 * Checks another commit out, away from the project's own files, and installs its packages. What is there already stays.
 *
 * @returns its folder
 * @throws where git or npm fails, with what it says
 */
export async function otherCommit(commit: string): Promise<string> {
  const id = (await runIn(ROOT, 'git', ['rev-parse', '--verify', `${commit}^{commit}`])).trim();
  const folder = join(ROOT, 'test', 'output', 'bench', id.slice(0, 12));
  if (!existsSync(folder)) {
    await runIn(ROOT, 'git', ['clone', '--quiet', '--shared', '--no-checkout', ROOT, folder]);
    await runIn(folder, 'git', ['checkout', '--quiet', '--detach', id]);
  }
  // npm writes this file last: an installation that was broken off lacks it.
  if (!existsSync(join(folder, 'node_modules', '.package-lock.json'))) {
    await runIn(folder, 'npm', ['ci', '--no-audit', '--no-fund']);
  }
  return folder;
}
