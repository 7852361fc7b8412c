import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../../../../catalog/index.ts';
import { editionCheckerProps } from '../../../../components/checker-props.ts';
import { localePaths } from '../../../../i18n/paths.ts';

export const getStaticPaths = (() =>
  localePaths().flatMap(({ params: { lang } }) =>
    catalog.editions.map((edition) => ({ params: { lang, edition: edition.id }, props: { lang, edition } })),
  )) satisfies GetStaticPaths;

/** What the checker of an edition's page works with: fetched with its script, so that the page does not carry it. */
export const GET: APIRoute = ({ props: { lang, edition } }) => Response.json(editionCheckerProps(lang, edition));
