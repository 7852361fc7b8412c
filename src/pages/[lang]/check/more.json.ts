import type { APIRoute } from 'astro';
import { checkerMore } from '../../../components/checker-more.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { localePaths } from '../../../i18n/paths.ts';

export const getStaticPaths = localePaths;

/** What explains the checker's verdicts: fetched when it is used, so that no page carries it. */
export const GET: APIRoute = ({ params }) => Response.json(checkerMore(params['lang'] as Locale));
