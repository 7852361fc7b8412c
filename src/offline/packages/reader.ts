import { answer } from '../../islands/packages/answer.ts';
import type { Content } from '../../packages/reader/unreadable.ts';
import type { PartAnswer, PartRequest, ReadingRequest } from './protocol.ts';

/* The worker that reads a package: it is handed everything, for it can fetch nothing. */

addEventListener('message', ({ data: { name, size, parts, library } }: MessageEvent<ReadingRequest>) =>
  answer({ name, content: { size, slice: partsBehind(parts) } }, unpacked(library)),
);

/** A file that the page opens: in a worker of a file from a disk, WebKit opens none. One part is asked for at a time. */
function partsBehind(port: MessagePort): Content['slice'] {
  return (...part: PartRequest) => ({
    arrayBuffer: () =>
      new Promise((resolve, reject) => {
        port.onmessage = ({ data }: MessageEvent<PartAnswer>) => (data ? resolve(data) : reject(new Error('gone')));
        port.postMessage(part);
      }),
  });
}

/** What `packedLibrary` of the file's build packed. */
function unpacked(packed: ArrayBuffer): Promise<ArrayBuffer> {
  const { body } = new Response(packed);
  return new Response(body?.pipeThrough(new DecompressionStream('deflate'))).arrayBuffer();
}
