import { readFileSync, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};
// Already compressed: Pagefind's own files and pictures.
const PACKED = /\.(?:png|pagefind|pf_\w+)$/;

/** A server that knows how many bytes of bodies it has sent since it was last asked. */
export interface CompressedServer {
  readonly address: string;
  readonly takeBytes: () => number;
  readonly close: () => void;
}

/** Serves a built site with brotli, as a content delivery network would. Nothing is cached by the browser's rules. */
export async function serveCompressed(root: string): Promise<CompressedServer> {
  const bodies = new Map<string, Buffer>();
  let sent = 0;
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const packed = PACKED.test(file);
    const body = bodies.get(file) ?? (packed ? readFileSync(file) : brotliCompressSync(readFileSync(file)));
    bodies.set(file, body);
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-length': body.length,
      ...(packed ? {} : { 'content-encoding': 'br' }),
    });
    sent += body.length;
    response.end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  const takeBytes = () => {
    const taken = sent;
    sent = 0;
    return taken;
  };
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return { address: `http://localhost:${port}`, takeBytes, close: () => server.close() };
}
