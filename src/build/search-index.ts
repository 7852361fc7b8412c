import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import { packPageTexts } from './page-texts.ts';

const UNUSED = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
] as const;

/** Builds the full-text index of the built pages, as part of the build: a site without it can't be published. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        // One language at a time: Pagefind keeps all that it indexes in memory, and the languages share nothing.
        const entries: Entry[] = [];
        for (const lang of LOCALES) {
          logger.info(`${await indexLanguage(root, lang)} pages indexed: ${lang}`);
          packPageTexts(root, lang);
          entries.push(JSON.parse(readFileSync(`${root}pagefind/pagefind-entry.json`, 'utf8')) as Entry); // its own file
        }
        writeFileSync(`${root}pagefind/pagefind-entry.json`, JSON.stringify(merged(entries)));
        // Pagefind brings its own interfaces; ours is smaller, and what nothing asks for is not published.
        for (const name of UNUSED) rmSync(`${root}pagefind/${name}`);
      },
    },
  };
}

/** Which languages are indexed, as Pagefind writes it down. The rest is the same for every language. */
interface Entry {
  readonly languages: Readonly<Record<string, unknown>>;
}

function merged(entries: readonly Entry[]): Entry {
  const languages = entries.flatMap((entry) => Object.entries(entry.languages)).sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...entries[0], languages: Object.fromEntries(languages) };
}

// The built HTML has no blanks between them, and Pagefind would make one word of the end of one and the next one's start.
const BESIDE_ITS_NEIGHBOUR =
  /<(?:dt|dd|th|td|caption|summary|br)\b|<span class="(?:[^"]* )?block"|(?<=<\/span>)<span>/g;

/** Indexes the pages of one language and gives back their number. Its process ends with it, and with it its memory. */
async function indexLanguage(root: string, lang: Locale): Promise<number> {
  const { index, errors } = await createIndex({ excludeSelectors: ['button'] });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const pages = globSync(`${lang}/**/*.html`, { cwd: root }).sort();
  const problems: string[] = [];
  for (const sourcePath of pages) {
    const content = readFileSync(join(root, sourcePath), 'utf8').replace(BESIDE_ITS_NEIGHBOUR, ' $&');
    problems.push(...(await index.addHTMLFile({ sourcePath, content })).errors);
  }
  problems.push(...(await index.writeFiles({ outputPath: `${root}pagefind` })).errors);
  if (problems.length > 0) throw new Error(`Pagefind: ${problems.join('; ')}`);
  await close();
  return pages.length;
}
