import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Locale } from '../i18n/locales.ts';
import type { PageText } from '../search/pages.ts';

/** What Pagefind 1.6.0 keeps of a page, for passages of hits. */
interface Fragment {
  readonly url: string;
  /** With a zero-width space between the words of languages that write none. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly anchors: readonly { readonly element: string; readonly text: string }[];
}

const SIGNATURE = 'pagefind_dcd';
const FRAGMENT = '.pf_fragment';

/**
 * Puts the texts of all pages of a language into one file, in place of Pagefind's one file a page: a hit would cost a
 * request, and all together compressed weigh as much as three of them as they are.
 */
export function packPageTexts(root: string, lang: Locale): void {
  const folder = join(root, 'pagefind', 'fragment');
  const files = readdirSync(folder).filter((name) => name.startsWith(`${lang}_`) && name.endsWith(FRAGMENT));
  const pages = files.map((name) => pageText(name.slice(0, -FRAGMENT.length), readFragment(join(folder, name))));
  // The order in which Pagefind's names come is chance.
  const sorted = pages.sort((a, b) => (a.address < b.address ? -1 : 1));
  writeFileSync(join(root, lang, 'search', 'pages.json'), JSON.stringify(sorted));
  for (const name of files) rmSync(join(folder, name));
}

function readFragment(file: string): Fragment {
  const text = gunzipSync(readFileSync(file)).toString();
  if (!text.startsWith(SIGNATURE)) throw new Error(`${file} is no fragment of Pagefind as it is known`);
  return JSON.parse(text.slice(SIGNATURE.length)) as Fragment; // its own file
}

function pageText(id: string, { url, content, meta, filters, anchors }: Fragment): PageText {
  const { title, description = '' } = meta;
  if (title === undefined) throw new Error(`Pagefind found no title on ${url}`);
  return {
    id,
    address: url.replace(/^\//, ''),
    title,
    kind: filters['kind']?.[0] ?? 'other',
    editions: filters['edition'] ?? [],
    headings: anchors.filter(({ element }) => /^h[2-6]$/.test(element)).map((anchor) => withoutMarks(anchor.text)),
    text: withoutMarks(`${content} ${description}`.trimEnd()),
  };
}

function withoutMarks(text: string): string {
  return text.replaceAll('\u200b', '');
}
