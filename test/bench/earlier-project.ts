import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runIn } from './own-package.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/**
 * The project as it was at a commit, with the packages of that time, to compare with. What is there already stays.
 *
 * @returns its folder
 * @throws where git does not know the commit, or npm fails
 */
export async function earlierProject(commit: string): Promise<string> {
  const folder = join(ROOT, 'test', 'output', 'bench', commit);
  // Written last, so that an installation that was broken off does not pass for a whole one.
  const stamp = join(folder, '.installed');
  if (existsSync(stamp)) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const archive = spawnSync('git', ['archive', commit], { cwd: ROOT, maxBuffer: 64 * 1024 * 1024 });
  const unpacked = spawnSync('tar', ['-x', '-C', folder], { input: archive.stdout });
  if (archive.status !== 0 || unpacked.status !== 0) {
    throw new Error(`${commit} can't be checked out: ${archive.stderr.toString()}${unpacked.stderr.toString()}`);
  }
  await runIn(folder, 'npm', ['ci', '--no-audit', '--no-fund']);
  writeFileSync(stamp, commit);
  return folder;
}
