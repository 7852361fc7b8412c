import type { Report, Request } from '../islands/machines/protocol.ts';
import type { Channel } from '../islands/machines/channel.ts';
import { offlineSession, READY } from './session.ts';

/**
 * A channel to a session: in a worker where the browser allows one for a file from a disk, else in the page itself,
 * which then answers a little later while it reads. Nothing that was asked meanwhile is lost.
 *
 * @param program the address of this very program
 */
export function openChannel(program: string): Channel {
  let send: ((request: Request) => void) | undefined;
  const waiting: Request[] = [];
  const open = (sender: (request: Request) => void) => {
    send = sender;
    for (const request of waiting.splice(0)) sender(request);
  };
  return {
    tell: (request) => (send ? send(request) : void waiting.push(request)),
    listen: (hear, failed) => {
      const judgeHere = () => {
        const session = offlineSession(hear);
        open((request) => void session.handle(request).catch(failed));
      };
      try {
        const worker = new Worker(program);
        worker.addEventListener('message', ({ data }: MessageEvent<Report | typeof READY>) => {
          if (data === READY) open((request) => worker.postMessage(request));
          else hear(data);
        });
        worker.addEventListener('error', () => (send ? failed() : judgeHere()));
      } catch {
        judgeHere();
      }
    },
  };
}
