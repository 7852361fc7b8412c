import { facts } from 'virtual:fleet-facts';
import type { Report, Request } from './protocol.ts';
import { createSession } from './session.ts';

/* The worker of the results: everything that takes long happens here, away from the page. */

const session = createSession(facts, {
  report: (report: Report) => postMessage(report),
  nowMs: () => Date.now(),
  // Positive east of UTC, other than JavaScript's own.
  zoneOffsetMinutes: (ms) => -new Date(ms).getTimezoneOffset(),
  pause: () => new Promise((resolve) => setTimeout(resolve)),
  readDriverFile: async (bytes) => (await import('../../outputs/driver/driver-file.ts')).readDriverFile(bytes),
});
addEventListener('message', ({ data }: MessageEvent<Request>) => session.handle(data));
