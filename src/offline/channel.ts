import { facts } from '../fleet/given-facts.ts';
import { browserHost } from '../islands/machines/browser-host.ts';
import type { Channel } from '../islands/machines/channel.ts';
import { createSession } from '../islands/machines/session.ts';
import type { Report } from '../islands/machines/protocol.ts';
import { readDriverFile } from '../outputs/driver/driver-file.ts';
import { storedIn } from '../packages/stored-list.ts';

/**
 * A channel to a session in the page itself, which reads in slices and answers in between. A worker would start the
 * whole program a second time, at an address that the page makes up (`blob:`), where WebKit lets nobody open a chosen
 * file. Update packages have one nonetheless (`packages/start.ts`): unpacking does not stop in between.
 */
export function pageChannel(): Channel {
  let hear: (report: Report) => void = () => undefined;
  let failed: () => void = () => undefined;
  const session = createSession(
    facts,
    browserHost(
      (report) => hear(report),
      (bytes) => Promise.resolve(readDriverFile(bytes)),
      (text) => Promise.resolve(storedIn(text)),
    ),
  );
  return {
    // In a turn of its own, as from a worker: whoever asks is not answered while asking.
    tell: (request) =>
      void Promise.resolve()
        .then(() => session.handle(request))
        .catch(() => failed()),
    listen: (onReport, onFailure) => {
      hear = onReport;
      failed = onFailure;
    },
  };
}
