import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { feedOf } from '../../api/feed.ts';
import { addressesOf } from '../../api/json-response.ts';
import { catalog } from '../../catalog/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { localePaths } from '../../i18n/paths.ts';

export const getStaticPaths = localePaths;

/** The changes of the catalogue, for feed readers. */
export const GET: APIRoute = ({ params, site }) => {
  const lang = params['lang'] as Locale; // getStaticPaths gives no other
  return rss(feedOf(catalog, lang, messagesFor(lang).openData.feed, addressesOf(site)));
};
