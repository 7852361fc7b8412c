import { facts } from '../../fleet/given-facts.ts';
import { browserHost } from './browser-host.ts';
import type { Report, Request } from './protocol.ts';
import { createSession } from './session.ts';

/* The worker of the results: everything that takes long happens here, away from the page. */

const host = browserHost(
  (report: Report) => postMessage(report),
  async (bytes) => (await import('../../outputs/driver/driver-file.ts')).readDriverFile(bytes),
  async (text) => (await import('../../packages/stored-list.ts')).storedIn(text),
);
const session = createSession(facts, host);
addEventListener('message', ({ data }: MessageEvent<Request>) => session.handle(data));
