import type { APIRoute } from 'astro';
import type { Locale } from '../../i18n/locales.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { localePaths, pathTo, pathToFile } from '../../i18n/paths.ts';
import tokens from '../../styles/tokens.css?raw';

export const getStaticPaths = localePaths;

/** What a device needs to know to keep the site among its applications. */
export const GET: APIRoute<Record<string, never>, { lang: Locale }> = ({ params: { lang } }) => {
  const { site, offline } = messagesFor(lang);
  const manifest = {
    name: site.name,
    short_name: offline.appName,
    description: site.description,
    lang,
    start_url: pathTo(lang),
    scope: pathToFile(),
    display: 'standalone',
    theme_color: lightColour('accent'),
    background_color: lightColour('paper'),
    icons: [
      { src: pathToFile('favicon.svg'), type: 'image/svg+xml', sizes: 'any' },
      { src: pathToFile('icon-192.png'), type: 'image/png', sizes: '192x192' },
      { src: pathToFile('icon-512.png'), type: 'image/png', sizes: '512x512' },
      { src: pathToFile('icon-maskable-512.png'), type: 'image/png', sizes: '512x512', purpose: 'maskable' },
    ],
  };
  return new Response(`${JSON.stringify(manifest)}\n`, { headers: { 'content-type': 'application/manifest+json' } });
};

/** A colour of the style sheets as it is in the light; a manifest knows no other. */
function lightColour(token: string): string {
  const [, colour] = new RegExp(`--${token}: light-dark\\((#[0-9a-f]{6}),`).exec(tokens) ?? [];
  if (colour === undefined) throw new Error(`tokens.css has no --${token}`);
  return colour;
}
