import { expect, test } from 'vitest';
import { documentOf, EACH_PAGE, PAGES, textOf } from '../support/built-site.ts';

// The shortest page, the one for wrong addresses, says this much.
const LEAST_TEXT = 60;

test.each(PAGES)(`has one h1, in a main with text: ${EACH_PAGE}`, (page) => {
  const document = documentOf(page);
  const mains = [...document.querySelectorAll('main')];
  expect(mains).toHaveLength(1);
  expect(document.querySelectorAll('h1')).toHaveLength(1);
  expect(textOf(mains[0]?.querySelector('h1'))).not.toBe('');
  expect(textOf(mains[0]).length).toBeGreaterThan(LEAST_TEXT);
});

test.each(PAGES)(`headings leave no level out and are not empty: ${EACH_PAGE}`, (page) => {
  const headings = [...documentOf(page).querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const levels = headings.map(({ localName }) => Number(localName.slice(1)));
  expect(levels[0]).toBe(1);
  expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  expect(headings.filter((heading) => textOf(heading) === '')).toEqual([]);
});
