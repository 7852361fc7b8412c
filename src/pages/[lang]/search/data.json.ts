import type { APIRoute } from 'astro';
import { exactIndex } from '../../../catalog/exact-index.ts';
import { catalog } from '../../../catalog/index.ts';
import { checkerProps } from '../../../components/page-checker-props.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { messagesFor } from '../../../i18n/messages.ts';
import { localePaths } from '../../../i18n/paths.ts';
import type { SearchData } from '../../../search/data.ts';

export const getStaticPaths = localePaths;

/** What the search knows exactly: fetched when the box is first used, so that no page carries it. */
export const GET: APIRoute = ({ params }) => {
  const lang = params['lang'] as Locale; // getStaticPaths gives no other
  const { messages, facts, bulletins } = checkerProps(lang);
  const { search, kb } = messagesFor(lang);
  const data: SearchData = {
    index: exactIndex(catalog, lang),
    words: search,
    rollupKinds: kb.rollupKinds,
    editions: facts.editions,
    checker: { messages, facts, bulletins },
  };
  return Response.json(data);
};
