import { attributes, documentOf, fileAt, readBuilt, type BuiltPage } from './built-site.ts';

// Not import(…): that is fetched when it is needed, as the search is when its box is focused.
const IMPORT = /(?:\bfrom\s*|\bimport\s*)["'`](\.{1,2}\/[^"'`]+)["'`]/g;

/** The script files that a page loads at once, with everything that they import in turn. */
export function scriptsOf(page: BuiltPage): readonly string[] {
  const found = new Set<string>();
  const visit = (url: string) => {
    const file = fileAt(page.variant, url);
    if (file === undefined) throw new Error(`${page.file} loads ${url}, which does not exist`);
    if (found.has(file)) return;
    found.add(file);
    for (const [, target = ''] of readBuilt(page.variant, file).matchAll(IMPORT)) visit(new URL(target, url).href);
  };
  for (const src of attributes(documentOf(page), 'script[src]', 'src')) visit(new URL(src, page.url).href);
  return [...found].sort();
}
