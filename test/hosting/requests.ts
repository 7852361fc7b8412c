import { request as httpRequest, type IncomingMessage } from 'node:http';

/** A request below the base path, and what a right server answers. */
export interface HostingRequest {
  readonly path: string;
  readonly status: number;
  /** What the content type says. */
  readonly type?: RegExp;
  /** Where a redirect leads, below the base path. */
  readonly location?: string;
  readonly send?: Readonly<Record<string, string>>;
  /** Content coding that has to be used. */
  readonly coding?: 'gzip';
}

/** One request of each kind that visitors, programs and service workers make. */
export const REQUESTS: readonly HostingRequest[] = [
  { path: '', status: 200, type: /^text\/html/ },
  { path: 'ja/check/', status: 200, type: /^text\/html/ },
  { path: 'en/search/?q=KB2688338', status: 200, type: /^text\/html/ },
  { path: 'ja/check', status: 301, location: 'ja/check/' },
  { path: 'ja/kb/1/', status: 404, type: /^text\/html/ },
  { path: '404.html', status: 200, type: /^text\/html/ },
  {
    path: 'sw.js',
    status: 200,
    type: /^(?:application|text)\/javascript/,
    send: { 'accept-encoding': 'gzip' },
    coding: 'gzip',
  },
  { path: 'en/check/', status: 200, type: /^text\/html/, send: { 'accept-encoding': 'gzip' }, coding: 'gzip' },
  { path: 'en/manifest.webmanifest', status: 200, type: /^application\/manifest\+json/ },
  { path: 'favicon.svg', status: 200, type: /^image\/svg\+xml/ },
  { path: 'api/v1/catalog.json', status: 200, type: /^application\/json/ },
  { path: 'api/v1/catalog.csv', status: 200, type: /^text\/csv/ },
  { path: 'pagefind/pagefind.js', status: 200, type: /^(?:application|text)\/javascript/ },
  { path: 'pagefind/pagefind-entry.json?ts=1', status: 200, type: /^application\/json/ },
  { path: 'pagefind/wasm.en.pagefind', status: 200, type: /^application\/octet-stream/ },
  { path: 'api/v1/catalog.json', status: 206, send: { range: 'bytes=0-9' } },
];

interface Expected extends HostingRequest {
  /** Headers that the site's own rules give to the path. */
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Asks a server, and says what is wrong with its answer. */
export async function probe(origin: string, path: string, expected: Expected, base: string): Promise<string[]> {
  const { statusCode, headers } = await ask(origin + path, expected.send ?? {});
  const wanted: readonly (readonly [string, unknown, unknown])[] = [
    ['status', statusCode, expected.status],
    ['content-encoding', headers['content-encoding'], expected.coding],
    ['location', headers.location, expected.location === undefined ? undefined : base + expected.location],
    ...expected.headers
      // Nothing says how long an error or a redirect may be kept.
      .filter(([name]) => name !== 'Cache-Control' || expected.status < 300)
      .map(([name, value]) => [name, headers[name.toLowerCase()], value] as const),
  ];
  const problems = wanted
    .filter(([, found, right]) => found !== right)
    .map(([name, found, right]) => `${path}: ${name} is ${String(found)}, not ${String(right)}`);
  const type = headers['content-type'] ?? '';
  if (expected.type !== undefined && !expected.type.test(type)) problems.push(`${path}: ${type}`);
  return problems;
}

// Not fetch(): it asks for compression and undoes it unseen.
function ask(address: string, headers: Readonly<Record<string, string>>): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    httpRequest(address, { headers }, (response) => {
      response.resume();
      resolve(response);
    })
      .on('error', reject)
      .end();
  });
}
