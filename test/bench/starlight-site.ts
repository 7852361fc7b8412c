import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { installOwnPackage, runIn } from './own-package.ts';
import { LANGUAGES, TWIN_PAGES } from './pages.ts';
import { starlightMarkdown } from './starlight-markdown.ts';

const KINDS = ['editions', 'guide'] as const;

/**
 * Builds the same tables and guidance on Starlight, out of what our own build made of the catalogue.
 *
 * @param site folder of the built site
 * @returns folder of the site on Starlight
 */
export async function buildStarlight(site: string): Promise<string> {
  const folder = await installOwnPackage('starlight');
  const content = join(folder, 'src', 'content', 'docs');
  rmSync(content, { recursive: true, force: true });
  for (const language of LANGUAGES)
    for (const kind of KINDS)
      for (const name of TWIN_PAGES[kind]) {
        const path = join(language, kind, name);
        const file = join(content, `${path}.md`);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, starlightMarkdown(readFileSync(join(site, path, 'index.html'), 'utf8'), kind));
      }
  await runIn(folder, join(folder, 'node_modules', '.bin', 'astro'), ['build']);
  return join(folder, 'dist');
}
