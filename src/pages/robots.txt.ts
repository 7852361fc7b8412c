import type { APIRoute } from 'astro';
import { pathToFile } from '../i18n/paths.ts';

/** Everything may be read; the sitemap's address depends on where the site lives. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(pathToFile('sitemap-index.xml'), site).href}\n`);
