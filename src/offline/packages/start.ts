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
  const request: ReadingRequest = { name, size: content.size, parts, library: waiting('archive-library') };
  worker.postMessage(request, [parts]);
  return worker;
});
