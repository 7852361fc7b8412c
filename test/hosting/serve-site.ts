import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headerRules, headersAt } from './header-rules.ts';

/** A web server of a test's own: it can publish another build, and it can go. */
export interface SiteServer {
  /** Address of the site's base, with a slash at its end. */
  readonly address: string;
  /** Paths that were asked for since the last publication, below the base. */
  readonly asked: string[];
  readonly publish: (dir: string) => void;
  readonly stop: () => Promise<void>;
}

/** Serves a built site below a base path, as a host does that reads `_headers`. */
export async function serveSite(dir: string, base: string): Promise<SiteServer> {
  const asked: string[] = [];
  let published = publication(dir, base);
  const server = createServer((request, response) => {
    const { url = '' } = request;
    if (!url.startsWith(base)) {
      response.writeHead(404).end();
      return;
    }
    const path = url.slice(base.length);
    asked.push(path);
    const { files, headersOf, notFound } = published;
    for (const [name, value] of headersOf(path)) response.setHeader(name, value);
    request.url = `/${path}`;
    files(request, response, () => {
      response.removeHeader('cache-control');
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return {
    address: `http://localhost:${address.port}${base}`,
    asked,
    publish: (next) => {
      published = publication(next, base);
      asked.length = 0;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function publication(dir: string, base: string) {
  const rules = headerRules(readFileSync(join(dir, '_headers'), 'utf8'));
  return {
    files: sirv(dir, { etag: true }),
    headersOf: (path: string) => headersAt(rules, base + path.replace(/[?#].*/, '')),
    notFound: readFileSync(join(dir, '404.html')),
  };
}
