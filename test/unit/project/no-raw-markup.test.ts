import { expect, test } from 'vitest';

const SOURCES = import.meta.glob<string>('/src/**/*.{astro,ts,tsx,js}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

// Ways around the escaping of Astro, Preact and the DOM.
const RAW =
  /\bset:html\b|dangerouslySetInnerHTML|\.(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write|\bsrcdoc\b|createContextualFragment|setHTMLUnsafe/;
const CODE_FROM_TEXT = /\beval\(|new Function\(|set(?:Timeout|Interval)\(\s*['"`]/;

/** Where text becomes markup, and why it may. */
const ALLOWED: Readonly<Record<string, string>> = {
  '/src/components/CheckerIsland.astro': 'JSON in which every < is escaped',
  '/src/components/guide/CommandBlock.astro': 'what Astro itself rendered of our own guidance',
  '/src/layouts/Document.astro': 'our own script, a constant',
  '/src/offline/document/document.tsx': 'our own scripts and styles, checked not to end their elements',
};

test('text becomes markup in no other places than the known ones', () => {
  expect(Object.keys(SOURCES).length).toBeGreaterThan(150);
  const raw = Object.entries(SOURCES).flatMap(([file, text]) => (RAW.test(text) ? [file] : []));
  expect(raw.filter((file) => !(file in ALLOWED))).toEqual([]);
  expect(Object.keys(ALLOWED).filter((file) => !raw.includes(file))).toEqual([]);
});

test('no text is run as a program', () => {
  const run = Object.entries(SOURCES).flatMap(([file, text]) => (CODE_FROM_TEXT.test(text) ? [file] : []));
  expect(run).toEqual([]);
});

test('the JSON in a page can’t end its element', () => {
  const island = SOURCES['/src/components/CheckerIsland.astro'];
  expect(island).toContain(String.raw`JSON.stringify(props).replaceAll('<', '\\u003c')`);
});
