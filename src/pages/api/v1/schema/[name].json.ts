import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { addressesOf, jsonResponse } from '../../../../api/json-response.ts';
import { publishedSchema, SCHEMA_NAMES } from '../../../../api/published-schema.ts';

export function getStaticPaths() {
  return SCHEMA_NAMES.map((name) => ({ params: { name }, props: { name } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) =>
  jsonResponse(publishedSchema(props.name, addressesOf(site)));
