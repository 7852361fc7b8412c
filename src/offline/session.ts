import { facts } from 'virtual:fleet-facts';
import { readDriverFile } from '../outputs/driver/driver-file.ts';
import type { Report, Request } from '../islands/machines/protocol.ts';
import { createSession, type Session } from '../islands/machines/session.ts';

/** What the worker says first: until then it may still turn out that the browser allows none. */
export const READY = 'ready';

/** A session with the facts of this file. */
export function offlineSession(report: (report: Report) => void): Session {
  return createSession(facts, {
    report,
    nowMs: () => Date.now(),
    // Positive east of UTC, other than JavaScript's own.
    zoneOffsetMinutes: (ms) => -new Date(ms).getTimezoneOffset(),
    pause: () => new Promise((resolve) => setTimeout(resolve)),
    readDriverFile: (bytes) => Promise.resolve(readDriverFile(bytes)),
  });
}

/** Answers the page from a worker. */
export function serveFromWorker(): void {
  const session = offlineSession((report) => postMessage(report));
  addEventListener('message', ({ data }: MessageEvent<Request>) => session.handle(data));
  postMessage(READY);
}
