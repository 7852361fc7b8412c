import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { jsonInPage } from '../../../src/components/json-in-page.ts';

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
  '/src/build/boot.js': 'the address of a style sheet, from where the build wrote it in the page',
  '/src/components/CheckerIsland.astro': 'JSON that json-in-page.ts makes harmless',
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

test.each(['</script><img src=x onerror=alert(1)>', '<!--<script>', ']]><b>', '</SCRIPT >', '\\u003c'])(
  'data with %j in it stays data in a page',
  (text) => {
    const { document } = parseHTML(`<p></p><script type="application/json">${jsonInPage({ text })}</script><p></p>`);
    expect([...document.querySelectorAll('*')].map(({ localName }) => localName)).toEqual(['p', 'script', 'p']);
    const json = document.querySelector('script')?.textContent ?? '';
    expect(json).not.toContain('<');
    expect(JSON.parse(json)).toEqual({ text });
  },
);
