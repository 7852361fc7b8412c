import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor } from '../support/headers-file.ts';

/** A web server of a test's own: it can publish another build, and it can go. */
export interface SiteServer {
  /** Address of the site's base, with a slash at its end. */
  readonly address: string;
  /** Paths that were asked for since the last publication, below the base. */
  readonly asked: string[];
  readonly publish: (dir: string) => void;
  readonly stop: () => Promise<void>;
}

/** Serves a built site below a base path, as a careful web server does. */
export async function serveSite(dir: string, base: string): Promise<SiteServer> {
  const asked: string[] = [];
  let published = filesOf(dir);
  const server = createServer((request, response) => {
    const { url = '' } = request;
    if (!url.startsWith(base)) {
      response.writeHead(404).end();
      return;
    }
    request.url = `/${url.slice(base.length)}`;
    asked.push(url.slice(base.length));
    const { files, headers, notFound } = published;
    files(request, response, () => {
      response.writeHead(404, { ...headers, 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return {
    address: `http://localhost:${address.port}${base}`,
    asked,
    publish: (next) => {
      published = filesOf(next);
      asked.length = 0;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function filesOf(dir: string) {
  const headers = headersFor(dir);
  const files = sirv(dir, {
    dev: true,
    etag: true,
    setHeaders: (response) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    },
  });
  return { files, headers, notFound: readFileSync(join(dir, '404.html')) };
}
