import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { BOOT_SCRIPT_HASH } from './src/build/boot-script.ts';
import { BROWSER_TARGETS } from './src/build/browser-targets.ts';
import { fleetFactsModule } from './src/build/fleet-facts.ts';
import { hosting } from './src/build/hosting.ts';
import { offlineFile } from './src/offline/build.ts';
import { libarchiveInBrowser } from './src/build/libarchive-in-browser.ts';
import { knownLicences } from './src/build/licences.ts';
import { ownCopies } from './src/build/own-copies.ts';
import { packageFactsModule } from './src/build/package-facts.ts';
import { searchIndex } from './src/build/search-index.ts';
import { serverPreact } from './src/build/server-preact.ts';
import { securityHeaders } from './src/build/security-headers.ts';
import { serviceWorker } from './src/service-worker/build.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  integrations: [
    serverPreact(),
    mdx(),
    sitemap({
      i18n: { defaultLocale: 'en', locales: { en: 'en', ja: 'ja' } },
      filter: (page) => !page.endsWith('/404/'),
      // The language choice has no language: it must not stand as an English page beside the home pages.
      serialize: (item) => ({
        ...item,
        ...(item.links && { links: item.links.filter(({ lang, url }) => url.includes(`/${lang}/`)) }),
      }),
    }),
    searchIndex(),
    securityHeaders(),
    offlineFile(),
    serviceWorker(),
    hosting(),
  ],
  build: {
    // One request for the text and its looks: nothing but the HTML blocks rendering.
    inlineStylesheets: 'always',
  },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      // Command switches suffer from smart punctuation: -- would become a dash.
      features: { headingAttributes: true, smartPunctuation: false },
    }),
  },
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [BOOT_SCRIPT_HASH] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    plugins: [ownCopies(), packageFactsModule(), knownLicences()],
    worker: {
      // A module, so that it loads the reader of driver files only when there is one.
      format: 'es',
      plugins: () => [ownCopies(), fleetFactsModule(), libarchiveInBrowser(), knownLicences()],
      rolldownOptions: {
        // A comment of a library names an address; nothing of the site is to name one of another origin.
        output: { minify: true, comments: { legal: false } },
      },
    },
    build: {
      // Chrome 109 knows no light-dark(): without this, no page has colours, borders or a focus ring there.
      target: BROWSER_TARGETS,
      // Scripts stay files of their own, which a browser keeps; the HTML stays light.
      assetsInlineLimit: 0,
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            // CheckerIsland.Dn3k2x.js: the default repeats "astro_type_script_index_0_lang" in every page.
            output: { entryFileNames: ({ name }) => `_astro/${name.split('.')[0]}.[hash].js` },
          },
        },
      },
    },
  },
  devToolbar: { enabled: false },
});
