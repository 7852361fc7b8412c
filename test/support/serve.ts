/* Serves a built site as a careful web server would: with the headers of its `_headers` file, and its own 404. */
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor } from './headers-file.ts';
import { VARIANTS } from './variants.ts';

const [{ dir }] = VARIANTS;
const headers = headersFor(dir);
const notFound = readFileSync(join(dir, '404.html'));
const files = sirv(dir, {
  // Read from the disk at each request: the tests may build again while this runs.
  dev: true,
  setHeaders: (response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  },
});

const server = createServer((request, response) => {
  files(request, response, () => {
    response.writeHead(404, { ...headers, 'content-type': 'text/html; charset=utf-8' });
    response.end(notFound);
  });
});

server.listen(Number(process.env['PORT'] ?? 0), 'localhost', () => {
  const address = server.address();
  // Playwright reads the port from this line.
  if (address !== null && typeof address === 'object')
    console.log(`Serving ${dir} at http://localhost:${address.port}`);
});
