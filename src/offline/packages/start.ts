import { arriveWith } from '../../islands/packages/arrive.ts';
import type { PartAnswer, PartRequest, ReadingRequest } from './protocol.ts';

/*
 * The program of packages, which waits in the file as text and runs with the first package. What opens one runs in a
 * worker: one step of unpacking takes seconds in a rollup, or for ever in a package that is made so, and a page that
 * does it itself can neither be used nor stopped meanwhile.
 */

/** What waits in the file beside it, as the text of an element. */
function waiting(what: string): string {
  const element = document.querySelector(`[data-waiting="${what}"]`);
  if (element?.textContent == null) throw new Error(`The file has no ${what}`);
  return element.textContent;
}

/** Made here, as bytes go over to the worker and a text would be copied twice. */
function bytesIn(base64: string): ArrayBuffer {
  const signs = atob(base64);
  // By counting: a function called for each sign, or a text of each, takes the page five times as long.
  const bytes = new Uint8Array(signs.length);
  for (let at = 0; at < signs.length; at += 1) bytes[at] = signs.charCodeAt(at);
  return bytes.buffer;
}

let address = '';

arriveWith(({ name, content }) => {
  // An address made up for the worker's text, as a file from a disk has none to fetch. It stays, for further packages.
  address ||= URL.createObjectURL(new Blob([waiting('package-reader')], { type: 'text/javascript' }));
  const worker = new Worker(address);
  const { port1: own, port2: parts } = new MessageChannel();
  own.addEventListener('message', async ({ data: [from, to] }: MessageEvent<PartRequest>) => {
    const part: PartAnswer = await content
      .slice(from, to)
      .arrayBuffer()
      .catch(() => undefined);
    own.postMessage(part, part ? [part] : []);
  });
  own.start();
  const library = bytesIn(waiting('archive-library'));
  const request: ReadingRequest = { name, size: content.size, parts, library };
  worker.postMessage(request, [parts, library]);
  return worker;
});
