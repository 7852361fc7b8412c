import {
  excerptOf,
  fits,
  partsIn,
  searchPages,
  wordsOf,
  type Excerpt,
  type PageFilter,
  type PageText,
} from '../../search/pages.ts';

/** One page that matched, with the passage around the matched words. */
export interface Hit {
  readonly address: string;
  readonly title: string;
  readonly kind: string;
  readonly excerpt: Excerpt;
  readonly lang: string;
}

/** The hits of a query; `near` where none of them contains what was asked for, and each a part of it. */
interface FullTextResult {
  readonly hits: readonly Hit[];
  readonly near: boolean;
}

/** The part of Pagefind's JavaScript interface (1.6.0) that is used here. */
interface PagefindModule {
  readonly createInstance: (options: { baseUrl: string; noWorker: boolean }) => Pagefind;
}

interface Pagefind {
  readonly init: () => Promise<void>;
  readonly search: (term: string) => Promise<{ readonly results: readonly { readonly id: string }[] }>;
}

// With fewer than these in the page's language, those of the other language are of use too.
const ENOUGH = 3;

/** The full-text search of the site. */
export class FullText {
  readonly #base: string;
  readonly #lang: string;
  readonly #texts = new Map<string, Promise<readonly PageText[]>>();
  #pagefind: Promise<Pagefind> | undefined;

  constructor(base: string, lang: string) {
    this.#base = base;
    this.#lang = lang;
  }

  /** Begins to fetch the pages' texts, so that they are there when the first query is. */
  warmUp(): void {
    this.#textsOf(this.#lang).catch(() => undefined); // the first query says what failed
  }

  /**
   * Finds the pages that hold the words of a text: first those of the page's language, then, where these are few, also
   * those of the other. Where there is none at all, Pagefind looks for pages that come close.
   *
   * @param named true where the text is a name: nothing comes close to that
   * @throws where the texts can't be fetched
   */
  async *search(text: string, filter: PageFilter, named = false): AsyncGenerator<FullTextResult> {
    const own = await this.#hitsIn(this.#lang, text, filter);
    if (own.length > 0) yield { hits: own, near: false };
    if (own.length >= ENOUGH) return;
    const others = await this.#hitsIn(this.#lang === 'ja' ? 'en' : 'ja', text, filter);
    if (others.length > 0) yield { hits: [...own, ...others], near: false };
    if (own.length + others.length > 0) return;
    if (named) {
      yield { hits: [], near: false };
      return;
    }
    const near = await this.#near(text, filter);
    yield { hits: near, near: near.length > 0 };
  }

  async #hitsIn(lang: string, text: string, filter: PageFilter): Promise<readonly Hit[]> {
    const matches = searchPages(await this.#textsOf(lang), text, filter);
    return matches.map(({ page, excerpt }) => this.#toHit(page, excerpt, lang));
  }

  /**
   * Pagefind knows stems of words. It also cuts a word until something matches, down to one letter, and what it finds so
   * scores no lower: only pages that hold a part worth the name are near.
   */
  async #near(text: string, filter: PageFilter): Promise<readonly Hit[]> {
    const [pages, pagefind] = await Promise.all([this.#textsOf(this.#lang), this.#loadPagefind()]);
    const { results } = await pagefind.search(text);
    const byId = new Map(pages.map((page) => [page.id, page]));
    const words = wordsOf(text);
    return results
      .flatMap(({ id }) => byId.get(id) ?? [])
      .filter((page) => fits(page, filter))
      .map((page) => ({ page, parts: partsIn(page.text, words) }))
      .filter(({ parts }) => parts.length > 0)
      .map(({ page, parts }) => this.#toHit(page, excerptOf(page.text, parts), this.#lang));
  }

  #toHit({ address, title, kind }: PageText, excerpt: Excerpt, lang: string): Hit {
    return { address: `${this.#base}${address}`, title, kind, excerpt, lang };
  }

  #textsOf(lang: string): Promise<readonly PageText[]> {
    const loading = this.#texts.get(lang) ?? fetchTexts(`${this.#base}${lang}/search/pages.json`);
    this.#texts.set(lang, loading);
    loading.catch(() => this.#texts.delete(lang)); // a later query tries again
    return loading;
  }

  #loadPagefind(): Promise<Pagefind> {
    const loading = this.#pagefind ?? fetchPagefind(this.#base);
    this.#pagefind = loading;
    loading.catch(() => (this.#pagefind = undefined)); // a later query tries again
    return loading;
  }
}

async function fetchTexts(address: string): Promise<readonly PageText[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as readonly PageText[]; // written by the build
}

async function fetchPagefind(base: string): Promise<Pagefind> {
  // Pagefind's own file, whose address has no fingerprint; its interface is written down above.
  const { createInstance } = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as PagefindModule;
  // A search takes milliseconds here: the worker would cost a round trip and eleven kilobytes for nothing.
  const pagefind = createInstance({ baseUrl: base, noWorker: true });
  await pagefind.init();
  return pagefind;
}
