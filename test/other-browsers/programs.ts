import { spawn, type ChildProcess } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Whether a program stands on PATH. */
export function isInstalled(program: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/**
 * Starts a program and waits for a line that it prints.
 *
 * @returns the program, and what the pattern's first group found
 * @throws where it ends, or says nothing for half a minute
 */
export function startUntil(
  program: string,
  args: readonly string[],
  pattern: RegExp,
): Promise<{ readonly child: ChildProcess; readonly found: string }> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (why: string) => {
      child.kill();
      reject(new Error(`${program} ${why}. It said: ${said}`));
    };
    const patience = setTimeout(() => fail('did not get ready'), 30_000);
    const hear = (text: Buffer) => {
      said += String(text);
      const found = pattern.exec(said)?.[1];
      if (found === undefined) return;
      clearTimeout(patience);
      resolve({ child, found });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', ({ message }) => fail(message));
    child.once('exit', (code) => fail(`ended with ${code}`));
  });
}

/** Ends a program that was started here, and waits until it has ended. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  await ended;
}
