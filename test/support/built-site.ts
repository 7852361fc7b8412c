import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { VARIANTS, type Variant } from './variants.ts';

export type Language = 'ja' | 'en';

/** One page of a built site. */
export interface BuiltPage {
  readonly variant: Variant;
  /** Path below the variant's folder, e.g. `en/check/index.html`. */
  readonly file: string;
  /** Full address, e.g. `https://497.example/en/check/`. */
  readonly url: string;
  /** Absent for the language choice and the page for wrong addresses. */
  readonly language: Language | undefined;
  /** Path below the language, the same for a page and its twin, e.g. `check/`. */
  readonly page: string;
}

// The catalogue alone makes more; fewer means that the build or this list is broken, and every check would pass.
const FEWEST_PAGES = 90;

/** Every page of every variant. */
export const PAGES: readonly BuiltPage[] = VARIANTS.flatMap(pagesOf);

/** The pages that exist in both languages. */
export const LANGUAGE_PAGES = PAGES.filter(({ language }) => language !== undefined);

/** The pages with the checker: home and the full checker. */
export const CHECKER_PAGES = LANGUAGE_PAGES.filter(({ page }) => page === '' || page === 'check/');

/** The title that a test of a page gets with `test.each`. */
export const EACH_PAGE = '$variant.name: $file';

function pagesOf(variant: Variant): readonly BuiltPage[] {
  if (!existsSync(variant.dir)) throw new Error(`${variant.dir} is missing: run npm run test:build first`);
  // The file for places without a network is no page of the site.
  const files = filesOf(variant, '.html').filter((file) => !file.startsWith('offline/'));
  const pages = files.map((file) => toPage(variant, file));
  if (pages.length < FEWEST_PAGES) throw new Error(`${variant.dir} holds only ${pages.length} pages`);
  return pages;
}

function toPage(variant: Variant, file: string): BuiltPage {
  const [, language, page = ''] = /^(ja|en)\/(.*)index\.html$/.exec(file) ?? [];
  return {
    variant,
    file,
    url: urlOf(variant, file.replace(/(^|\/)index\.html$/, '$1')),
    language: language === 'ja' || language === 'en' ? language : undefined,
    page,
  };
}

/** The files of a built site whose names end so, in a fixed order. */
export function filesOf({ dir }: Variant, ending: string): readonly string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .sort();
}

/** The full address of a path of the site. */
export function urlOf({ site, base }: Variant, path: string): string {
  return `${site}${base}${path}`;
}

/** The page of a variant at a path, e.g. `en/check/`. */
export function pageAt(variant: Variant, path: string): BuiltPage {
  const found = PAGES.find((page) => page.url === urlOf(variant, path));
  if (found === undefined) throw new Error(`${variant.name} has no page at ${path}`);
  return found;
}

/** The file that an address shows, or `undefined` where it leads nowhere or out of the site. */
export function fileAt(variant: Variant, url: string): string | undefined {
  const { origin, pathname } = new URL(url);
  if (origin !== variant.site || !pathname.startsWith(variant.base)) return undefined;
  const path = decodeURI(pathname.slice(variant.base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return statSync(join(variant.dir, file), { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

/** The text of a built file. */
export function readBuilt({ dir }: Variant, file: string): string {
  return readFileSync(join(dir, file), 'utf8');
}

const documents = new Map<string, Document>();

/** The parsed page. Not to be changed: every test of a file gets the same. */
export function documentOf({ variant, file }: Pick<BuiltPage, 'variant' | 'file'>): Document {
  const key = join(variant.dir, file);
  const document = documents.get(key) ?? parseHTML(readBuilt(variant, file)).document;
  documents.set(key, document);
  return document;
}

/** Value of an attribute of every element that a selector finds. */
export function attributes(document: Document, selector: string, name: string): readonly string[] {
  return [...document.querySelectorAll(selector)].flatMap((element) => element.getAttribute(name) ?? []);
}

/** Text as a reader gets it: blanks joined. */
export function textOf(element: Element | null | undefined): string {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}
