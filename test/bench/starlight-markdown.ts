import { parseHTML } from 'linkedom';

/** What a table, a list or a paragraph needs on another site; looks and hooks stay behind. */
const KEPT_ATTRIBUTES = new Set(['href', 'lang', 'scope', 'colspan', 'datetime']);
const LEFT_OUT = 'script, svg, button, .copy, [role="status"], .visually-hidden';

/** Makes Starlight's Markdown out of a built page of the site. */
export function starlightMarkdown(html: string, kind: 'editions' | 'guide'): string {
  const { document } = parseHTML(html);
  const title = document.querySelector('h1')?.textContent ?? '';
  const description = document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
  const blocks = kind === 'guide' ? guideBlocks(document) : editionBlocks(document);
  if (title === '' || blocks.length === 0) throw new Error(`A page of ${kind} has changed: there is nothing to copy`);
  const head = `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---\n`;
  return `${head}\n${blocks.map(markdown).join('\n\n')}\n`;
}

function guideBlocks(document: Document): readonly Element[] {
  return [...(document.querySelector('.prose')?.children ?? [])];
}

/** The facts and the table. The checker, the chain and the rulers are ours alone. */
function editionBlocks(document: Document): readonly Element[] {
  return ['#facts', 'table[data-edition-table]', '.table-notes'].flatMap(
    (selector) => document.querySelector(selector) ?? [],
  );
}

function markdown(block: Element): string {
  const heading = /^H([23])$/.exec(block.tagName);
  if (heading !== null) return `${'#'.repeat(Number(heading[1]))} ${block.textContent.trim()}`;
  const code = block.tagName === 'PRE' ? block : block.querySelector(':scope > pre');
  if (code !== null) return `\`\`\`\n${code.textContent.trimEnd()}\n\`\`\``;
  const copy = block.cloneNode(true) as Element; // a clone of an element is one
  for (const element of copy.querySelectorAll(LEFT_OUT)) element.remove();
  for (const element of [copy, ...copy.querySelectorAll('*')])
    for (const name of element.getAttributeNames()) if (!KEPT_ATTRIBUTES.has(name)) element.removeAttribute(name);
  // On one line: an empty line would end the HTML and begin a paragraph.
  return copy.outerHTML.replace(/\s+/g, ' ');
}
