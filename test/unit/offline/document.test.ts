import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { catalogFromDisk } from '../../../src/catalog/from-disk.ts';
import { offlineDocument } from '../../../src/offline/document/document.tsx';

const catalog = catalogFromDisk();
const html = offlineDocument({
  catalog,
  site: 'https://497.example/',
  programs: { checker: 'checker()', packages: 'packages()', packageReader: 'reader()' },
  archiveLibrary: 'AGFzbQ==',
  chooseLanguage: 'choose()',
  style: 'p{color:red}',
  license: { text: 'MIT License', libraries: ['library (Copyright)'], archiveLibrary: 'Copyright of others' },
});
const { document } = parseHTML(html);

/** The text of the file for readers of one language. */
function textIn(language: 'ja' | 'en'): string {
  const copy = parseHTML(html).document;
  for (const other of copy.querySelectorAll(`:is(p, i)[lang="${language === 'ja' ? 'en' : 'ja'}"]`)) other.remove();
  return copy.querySelector('main')?.textContent ?? '';
}

const LISTS = catalog.editions.flatMap(({ id, sourceDocument }) =>
  sourceDocument ? [[id, sourceDocument.security + sourceDocument.other] as const] : [],
);

test('four editions have a list', () => {
  expect(LISTS).toHaveLength(4);
});

test.each(LISTS)('%s: all %i updates of the source document are in its table', (edition, count) => {
  const table = document.querySelector(`#${edition}`)?.closest('table');
  const rows = [...(table?.querySelectorAll('tr[data-kb]') ?? [])].map((row) => row.getAttribute('data-kb'));
  expect(new Set(rows).size).toBe(count);
  expect(rows).toHaveLength(count);
});

test('every known version of tcpip.sys stands in the file', () => {
  const versions = catalog.updates.flatMap(({ tcpipSys = [] }) => tcpipSys.map(({ version }) => version));
  expect(versions.length).toBeGreaterThan(50);
  expect(versions.filter((version) => !html.includes(version))).toEqual([]);
});

describe.each(['ja', 'en'] as const)('%s', (language) => {
  test('has every title in its language, and where there is none, the English one', () => {
    const text = textIn(language);
    const listed = catalog.updates.filter((update) => update.listed !== undefined);
    const titles = listed.flatMap(({ title }) => (title === undefined ? [] : [(title[language] ?? title.en).value]));
    expect(titles).toHaveLength(listed.length);
    expect(listed.length).toBeGreaterThan(15);
    expect(titles.filter((title) => !text.includes(title))).toEqual([]);
  });

  test('says its doubts, and nothing of the other language', () => {
    const text = textIn(language);
    const other = language === 'ja' ? 'en' : 'ja';
    const doubts = catalog.updates.flatMap(({ doubt }) => doubt?.text ?? []);
    expect(doubts.length).toBeGreaterThan(0);
    for (const doubt of doubts) {
      expect(text).toContain(doubt[language]);
      expect(text).not.toContain(doubt[other]);
    }
  });
});

test('no two elements have the same id', () => {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(30);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('every link stays in the file', () => {
  const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
  expect(links.length).toBeGreaterThan(3);
  expect(links.filter((link) => !link.startsWith('#') || document.querySelector(link) === null)).toEqual([]);
});
