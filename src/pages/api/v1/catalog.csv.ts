import type { APIRoute } from 'astro';
import { catalogCsv } from '../../../api/catalog-csv.ts';
import { catalog } from '../../../catalog/index.ts';

export const GET: APIRoute = () =>
  new Response(catalogCsv(catalog), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
