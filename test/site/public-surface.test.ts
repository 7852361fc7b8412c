import { describe, expect, test } from 'vitest';
import { fileAt, urlOf } from '../support/built-site.ts';
import { VARIANTS } from '../support/variants.ts';

const EDITIONS = [
  'windows-7',
  'windows-server-2008-r2',
  'windows-7-sp1',
  'windows-server-2008-r2-sp1',
  'windows-vista-sp2',
  'windows-server-2008-sp2',
];

// The 20 updates of the source document, the fix itself, what led to it, and what else carries tcpip.sys.
const UPDATES = [
  '2459530 2524732 2582281 2634907 2639824 2675785 2688338 2719347 2727330 2733445 2741850 2754804 2764305 2785146 2786464',
  '2789378 2790655 2845690 2868623 2957189 2553549 978886 2563894 2588516 4018885 4022722 4058165',
]
  .join(' ')
  .split(' ');

const GUIDE = [
  'now',
  'method',
  'what-counts',
  'problem',
  'check',
  'why-tcpip-sys',
  'version-number',
  'what-to-do',
  'vista-2008',
  'same-name',
  'faq',
];

const PATHS = [
  '',
  'check/',
  'editions/',
  ...EDITIONS.map((id) => `editions/${id}/`),
  'kb/',
  ...UPDATES.map((number) => `kb/${number}/`),
  'guide/',
  ...GUIDE.map((slug) => `guide/${slug}/`),
  'sources/',
  'contribute/',
  'data/',
  'changes/',
  'search/',
  'offline/',
  'accessibility/',
];

const FILES = [
  'api/v1/catalog.json',
  'api/v1/catalog.csv',
  'api/v1/vectors.json',
  ...EDITIONS.map((id) => `api/v1/editions/${id}.json`),
  ...UPDATES.map((number) => `api/v1/updates/KB${number}.json`),
  ...['catalog', 'edition', 'update', 'vectors', 'machines'].map((name) => `api/v1/schema/${name}.json`),
  '.well-known/security.txt',
  'licences.txt',
  'ja/feed.xml',
  'en/feed.xml',
];

describe.each(VARIANTS)('addresses that others rely on ($name)', (variant) => {
  test.each(['', ...['ja/', 'en/'].flatMap((language) => PATHS.map((path) => language + path))])('/%s', (path) => {
    expect(fileAt(variant, urlOf(variant, path))).toBe(`${path}index.html`);
  });

  test.each(['404.html', 'favicon.svg', 'robots.txt', 'sitemap-index.xml', '_headers', ...FILES])('/%s', (file) => {
    expect(fileAt(variant, urlOf(variant, file))).toBe(file);
  });
});
