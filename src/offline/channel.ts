import type { Channel } from '../islands/machines/channel.ts';
import type { Report } from '../islands/machines/protocol.ts';
import type { Session } from '../islands/machines/session.ts';

/**
 * A channel to a session in the page itself, which reads in slices and answers in between. A worker would start the
 * whole program a second time, at an address that the page makes up (`blob:`), where WebKit lets nobody open a chosen
 * file. Update packages have one nonetheless (`packages/start.ts`): unpacking does not stop in between.
 */
export function pageChannel(): Channel {
  let hear: (report: Report) => void = () => undefined;
  let failed: () => void = () => undefined;
  // Most of the program is for reading: its tables of words are not made before there is something to read.
  let session: Promise<Session> | undefined;
  const begun = () =>
    (session ??= import('./session.ts').then(({ sessionInPage }) => sessionInPage((said) => hear(said))));
  return {
    // In a turn of its own, as from a worker: whoever asks is not answered while asking.
    tell: (request) =>
      void begun()
        .then((one) => one.handle(request))
        .catch(() => failed()),
    listen: (onReport, onFailure) => {
      hear = onReport;
      failed = onFailure;
    },
  };
}
