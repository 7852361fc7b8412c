import { expect, test } from 'vitest';
import { attributes, documentOf, EACH_PAGE, PAGES } from '../support/built-site.ts';

test.each(PAGES)(`has no style attribute, event handler or javascript: address: ${EACH_PAGE}`, (page) => {
  const document = documentOf(page);
  const elements = [...document.querySelectorAll('*')];
  expect(elements.length).toBeGreaterThan(10);
  const names = elements.flatMap((element) =>
    element.getAttributeNames().map((name) => `${element.localName} ${name}`),
  );
  expect(names.filter((name) => / (?:style|on\w+)$/.test(name))).toEqual([]);
  expect(attributes(document, '[href^="javascript:" i], [action^="javascript:" i]', 'href')).toEqual([]);
});
