import type { APIRoute } from 'astro';
import { catalog } from '../../catalog/index.ts';
import { catalogVersion } from '../../catalog/version.ts';
import { LOCALES } from '../../i18n/locales.ts';
import { pathTo, pathToFile } from '../../i18n/paths.ts';

/** Where to report a weakness (RFC 9116). It expires a year after the catalogue's date: the same input, the same file. */
export const GET: APIRoute = ({ site }) => {
  const expires = new Date(catalogVersion(catalog).date);
  expires.setUTCFullYear(expires.getUTCFullYear() + 1);
  const lines = [
    ...LOCALES.map((locale) => `Contact: ${new URL(pathTo(locale, 'sources/#report'), site).href}`),
    `Expires: ${expires.toISOString()}`,
    `Preferred-Languages: ${LOCALES.join(', ')}`,
    `Canonical: ${new URL(pathToFile('.well-known/security.txt'), site).href}`,
  ];
  return new Response(`${lines.join('\n')}\n`);
};
