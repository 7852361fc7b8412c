import type { APIRoute } from 'astro';
import { API } from '../../../../api/address.ts';
import { addressesOf, jsonResponse } from '../../../../api/json-response.ts';
import { MACHINES_SCHEMA } from '../../../../api/machines-schema.ts';

/** What the checker exports for many machines: no document of the site, but its shape is public. */
export const GET: APIRoute = ({ site }) =>
  jsonResponse({ $id: addressesOf(site)(API.schema('machines')), ...MACHINES_SCHEMA });
