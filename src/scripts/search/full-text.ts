/** One page that matched, with the passage around the matched words. */
export interface Hit {
  readonly address: string;
  readonly title: string;
  readonly kind: string;
  /** Pieces of the passage; the matched ones are marked. */
  readonly excerpt: readonly { readonly text: string; readonly marked: boolean }[];
  readonly lang: string;
}

/** The hits of a query; `shortened` where none of them contains what was asked for. */
interface FullTextResult {
  readonly hits: readonly Hit[];
  readonly shortened: boolean;
}

interface PagefindPage {
  readonly url: string;
  readonly content: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** The part of Pagefind's JavaScript interface (1.6.0) that is used here. */
interface PagefindModule {
  readonly createInstance: (options: { baseUrl: string; noWorker: boolean }) => Pagefind;
}

interface Pagefind {
  readonly init: () => Promise<void>;
  readonly mergeIndex: (path: string, options: { language: string; baseUrl: string }) => Promise<void>;
  readonly search: (
    term: string,
    options: { filters: Record<string, string> },
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<PagefindPage> }[] }>;
}

// With fewer than these in the page's language, those of the other language are of use too.
const ENOUGH = 3;

/** The full-text index of the site, fetched when it is first asked for. */
export class FullText {
  readonly #base: string;
  readonly #lang: string;
  readonly #indexes = new Map<string, Promise<Pagefind>>();

  constructor(base: string, lang: string) {
    this.#base = base;
    this.#lang = lang;
  }

  /** Begins to fetch the index, so that it is there when the first query is. */
  warmUp(): void {
    this.#load(this.#lang).catch(() => undefined); // the first query says what failed
  }

  /**
   * Finds the pages that hold the words of a text.
   *
   * @param limit how many pages at most: each is a request of its own
   * @throws where the index can't be fetched or is blocked
   */
  async search(text: string, filters: Record<string, string>, limit: number): Promise<FullTextResult> {
    const own = await this.#searchIn(this.#lang, text, filters, limit);
    const others =
      own.hits.length < ENOUGH
        ? await this.#searchIn(this.#lang === 'ja' ? 'en' : 'ja', text, filters, limit)
        : undefined;
    const hits = [...own.hits, ...(others && !others.shortened ? others.hits : [])];
    return { hits, shortened: own.shortened && (others === undefined || others.shortened) };
  }

  async #searchIn(lang: string, text: string, filters: Record<string, string>, limit: number): Promise<FullTextResult> {
    const pagefind = await this.#load(lang);
    const { results } = await pagefind.search(text, { filters });
    const pages = await Promise.all(results.slice(0, limit).map((result) => result.data()));
    const own = pages.filter(({ url }) => url.includes(`/${lang}/`));
    const exact = own.filter((page) => contains(page, text));
    // Pagefind cuts a word until something matches; pages that hold the whole query come first, alone if there are any.
    return {
      hits: (exact.length > 0 ? exact : own).map((page) => toHit(page, lang)),
      shortened: own.length > 0 && exact.length === 0,
    };
  }

  #load(lang: string): Promise<Pagefind> {
    const loading = this.#indexes.get(lang) ?? this.#fetch(lang);
    this.#indexes.set(lang, loading);
    loading.catch(() => this.#indexes.delete(lang)); // a later query tries again
    return loading;
  }

  async #fetch(lang: string): Promise<Pagefind> {
    // Pagefind's own file, whose address has no fingerprint; its interface is written down above.
    const { createInstance } = (await import(/* @vite-ignore */ `${this.#base}pagefind/pagefind.js`)) as PagefindModule;
    // A search takes milliseconds here: the worker would cost a round trip and eleven kilobytes for nothing.
    const pagefind = createInstance({ baseUrl: this.#base, noWorker: true });
    await pagefind.init();
    if (lang !== this.#lang) {
      // The index of the other language; with a relative path Pagefind would take it for the one it has.
      const path = new URL(`${this.#base}pagefind/`, location.href).href;
      await pagefind.mergeIndex(path, { language: lang, baseUrl: this.#base });
    }
    return pagefind;
  }
}

function contains({ content, meta }: PagefindPage, text: string): boolean {
  const page = plain(`${meta['title'] ?? ''} ${content}`);
  return plain(text)
    .split(' ')
    .every((word) => page.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function toHit({ url, meta, excerpt, filters }: PagefindPage, lang: string): Hit {
  // The excerpt is markup with <mark> around matches. A parsed document is never shown: only its text is taken.
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  return {
    address: url,
    title: meta['title'] ?? url,
    kind: filters['kind']?.[0] ?? 'other',
    excerpt: [...parsed.body.childNodes].map((node) => ({
      text: node.textContent ?? '',
      marked: node.nodeName === 'MARK',
    })),
    lang,
  };
}
