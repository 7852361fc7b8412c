import type { SessionHost } from './session.ts';

/** What a browser gives a session, in a worker or in the page itself. */
export function browserHost(
  report: SessionHost['report'],
  readDriverFile: SessionHost['readDriverFile'],
  readStored: SessionHost['readStored'],
): SessionHost {
  return {
    report,
    readDriverFile,
    readStored,
    nowMs: () => Date.now(),
    // Positive east of UTC, other than JavaScript's own.
    zoneOffsetMinutes: (ms) => -new Date(ms).getTimezoneOffset(),
    pause: () => new Promise((resolve) => setTimeout(resolve)),
  };
}
