import type { APIRoute } from 'astro';
import { catalogDocument } from '../../../api/catalog-document.ts';
import { addressesOf, jsonResponse } from '../../../api/json-response.ts';
import { catalog } from '../../../catalog/index.ts';

export const GET: APIRoute = ({ site }) => jsonResponse(catalogDocument(catalog, addressesOf(site)));
