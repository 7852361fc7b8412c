import type { SearchData } from '../../search/data.ts';
import { makeInterface } from './combobox.ts';
import { FullText } from './full-text.ts';
import { makeResultsPage } from './results-page.ts';

/** What the parts of the search share: the exact data, the full-text search, and where the site lives. */
export interface Search {
  readonly data: SearchData;
  readonly fullText: FullText;
  readonly lang: string;
  /** Base path of the site, with a slash at its end. */
  readonly base: string;
}

/**
 * Starts the search for a box: on the search page it fills the page, elsewhere it opens a list below the box.
 * All of it is one file: each further one would be one more wait on a slow line.
 */
export async function startSearch(form: HTMLFormElement, input: HTMLInputElement, given: Response): Promise<void> {
  const data = (await given.json()) as SearchData; // written by the build
  const base = form.dataset['search'] ?? '/';
  const lang = document.documentElement.lang;
  const search: Search = { data, fullText: new FullText(base, lang), lang, base };
  search.fullText.warmUp();
  if (document.querySelector('[data-search-page]') === null) return makeInterface(form, input, search);
  makeResultsPage(form, input, search);
}
