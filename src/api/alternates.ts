import { API } from './address.ts';

/** The same content in another format: its media type, and its path in the site. */
interface Alternate {
  readonly type: 'application/json' | 'application/rss+xml';
  readonly path: string;
}

// Pages about the catalogue as a whole. Others carry no link to it: every byte of theirs counts.
const ABOUT_THE_CATALOGUE: ReadonlySet<string> = new Set(['', 'sources/', 'data/', 'changes/']);

/**
 * The data behind a page, and the feed where the page is about the whole catalogue.
 *
 * @param page path of the page below its language
 * @example alternatesOf('ja', 'kb/2688338/') // [{ type: 'application/json', path: 'api/v1/updates/KB2688338.json' }]
 */
export function alternatesOf(lang: string, page: string): readonly Alternate[] {
  const json = (path: string): Alternate => ({ type: 'application/json', path });
  if (ABOUT_THE_CATALOGUE.has(page)) {
    return [json(API.catalog), { type: 'application/rss+xml', path: `${lang}/feed.xml` }];
  }
  const [, folder, id = ''] = /^(editions|kb)\/([^/]+)\/$/.exec(page) ?? [];
  if (folder === 'editions') return [json(API.edition(id))];
  return folder === 'kb' ? [json(API.update(`KB${id}`))] : [];
}
