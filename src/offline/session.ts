import { facts } from '../fleet/given-facts.ts';
import { browserHost } from '../islands/machines/browser-host.ts';
import { createSession, type Session } from '../islands/machines/session.ts';
import type { Report } from '../islands/machines/protocol.ts';
import { readDriverFile } from '../outputs/driver/driver-file.ts';
import { storedIn } from '../packages/stored-list.ts';

/** What reads outputs, with all that it needs in the file itself. */
export function sessionInPage(report: (report: Report) => void): Session {
  return createSession(
    facts,
    browserHost(
      report,
      (bytes) => Promise.resolve(readDriverFile(bytes)),
      (text) => Promise.resolve(storedIn(text)),
    ),
  );
}
