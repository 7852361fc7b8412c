import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { addressesOf, jsonResponse } from '../../../../api/json-response.ts';
import { updateDocument } from '../../../../api/update-document.ts';
import { catalog } from '../../../../catalog/index.ts';

export function getStaticPaths() {
  return catalog.updates.map((update) => ({ params: { kb: update.kb }, props: { update } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) =>
  jsonResponse(updateDocument(catalog, props.update, addressesOf(site)));
