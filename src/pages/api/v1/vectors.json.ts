import type { APIRoute } from 'astro';
import { addressesOf, jsonResponse } from '../../../api/json-response.ts';
import { vectorsDocument } from '../../../api/vectors-document.ts';
import { catalog } from '../../../catalog/index.ts';

export const GET: APIRoute = ({ site }) => jsonResponse(vectorsDocument(catalog, addressesOf(site)));
