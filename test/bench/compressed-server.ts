import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};
// Already compressed: Pagefind's own files, pictures and fonts.
const PACKED = /\.(?:png|webp|woff2|pagefind|pf_\w+)$/;

/** One answer of the server. */
export interface Answered {
  readonly path: string;
  /** What the browser wanted it for, in the words of `Sec-Fetch-Dest`: `document`, `script`, `empty` for a fetch. */
  readonly kind: string;
  /** Bytes of the body as sent. */
  readonly bytes: number;
}

/** A server that remembers what it has answered since it was last asked. */
export interface CompressedServer {
  readonly address: string;
  readonly takeAnswered: () => readonly Answered[];
  readonly close: () => void;
}

/** Serves a built site with brotli, as a content delivery network would. Nothing is cached by the browser's rules. */
export async function serveCompressed(root: string): Promise<CompressedServer> {
  const bodies = new Map<string, Buffer>();
  let answered: Answered[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
    const kind = request.headers['sec-fetch-dest'];
    const note = (bytes: number) => answered.push({ path, kind: typeof kind === 'string' ? kind : 'unknown', bytes });
    if (!existsSync(file) || !statSync(file).isFile()) {
      note(0);
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
    note(body.length);
    response.end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  const takeAnswered = () => {
    const taken = answered;
    answered = [];
    return taken;
  };
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return { address: `http://localhost:${port}`, takeAnswered, close: () => server.close() };
}
