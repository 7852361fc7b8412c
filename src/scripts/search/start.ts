import type { SearchData } from '../../search/data.ts';
import { FullText } from './full-text.ts';

/** What the parts of the search share: the exact data, the full-text index, and where the site lives. */
export interface Search {
  readonly data: SearchData;
  readonly fullText: FullText;
  readonly lang: string;
  /** Base path of the site, with a slash at its end. */
  readonly base: string;
}

/** Starts the search for a box: on the search page it fills the page, elsewhere it opens a list below the box. */
export async function startSearch(form: HTMLFormElement, input: HTMLInputElement): Promise<void> {
  const base = form.dataset['search'] ?? '/';
  const lang = document.documentElement.lang;
  const fullText = new FullText(base, lang);
  const page = document.querySelector<HTMLElement>('[data-search-page]');
  // Everything at once: on a slow line each thing that waits for another costs a round trip.
  fullText.warmUp();
  const [data, { makeInterface }] = await Promise.all([
    fetchData(`${base}${lang}/search/data.json`),
    page ? import('./results-page.ts') : import('./combobox.ts'),
  ]);
  if (data === undefined) {
    // Without its data the box stays the plain form that it was; the search page says so.
    page?.querySelector('[data-search-status]')?.replaceChildren(page.dataset['failed'] ?? '');
    return;
  }
  makeInterface(form, input, { data, fullText, lang, base });
}

async function fetchData(address: string): Promise<SearchData | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as SearchData) : undefined; // written by the build
  } catch {
    return undefined;
  }
}
