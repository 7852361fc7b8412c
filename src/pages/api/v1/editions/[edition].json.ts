import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { editionDocument } from '../../../../api/edition-document.ts';
import { addressesOf, jsonResponse } from '../../../../api/json-response.ts';
import { catalog } from '../../../../catalog/index.ts';

export function getStaticPaths() {
  return catalog.editions.map((edition) => ({ params: { edition: edition.id }, props: { edition } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) =>
  jsonResponse(editionDocument(catalog, props.edition, addressesOf(site)));
