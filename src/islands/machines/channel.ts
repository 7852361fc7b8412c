import type { Report, Request } from './protocol.ts';

/** The way from the page to what reads and judges machines, and back. */
export interface Channel {
  readonly tell: (request: Request) => void;
  /** @param failed called when nothing can be judged: the program could not be loaded, or it broke */
  readonly listen: (hear: (report: Report) => void, failed: () => void) => void;
}

/** A channel to a session in a worker. */
export function workerChannel(worker: Worker): Channel {
  return {
    tell: (request) => worker.postMessage(request),
    listen: (hear, failed) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Report>) => hear(data));
      worker.addEventListener('error', failed);
    },
  };
}
