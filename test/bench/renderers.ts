import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';

/** Ids of the processes in which a browser runs pages and their workers. */
export async function renderersOf(browser: Browser): Promise<readonly number[]> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

/** Memory that no other process has and no file backs, in bytes. */
export function privateMemory(processes: readonly number[]): number {
  return processes.reduce((sum, id) => {
    const [, kilobytes] = /^RssAnon:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8')) ?? [];
    return sum + Number(kilobytes) * 1024;
  }, 0);
}

// Long enough that being late by a millisecond does not count.
const TURN_MS = 20;

/**
 * Lets processes run for one turn in so many. What the browser has to make a processor slower leaves workers as fast as
 * they are.
 *
 * @returns to be called when they may run as they like again
 */
export function slowDown(processes: readonly number[], times: number): () => void {
  const signal = (name: 'SIGSTOP' | 'SIGCONT') => processes.forEach((id) => process.kill(id, name));
  const stop = () => {
    signal('SIGSTOP');
    turn = setTimeout(run, TURN_MS * (times - 1));
  };
  const run = () => {
    signal('SIGCONT');
    turn = setTimeout(stop, TURN_MS);
  };
  let turn = setTimeout(stop);
  return () => {
    clearTimeout(turn);
    signal('SIGCONT');
  };
}
