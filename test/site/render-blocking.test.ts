import { expect, test } from 'vitest';
import { documentOf, EACH_PAGE, PAGES } from '../support/built-site.ts';

test.each(PAGES)(`nothing but the HTML blocks rendering: ${EACH_PAGE}`, (page) => {
  const document = documentOf(page);
  expect([...document.querySelectorAll('link[rel~="stylesheet"]:not(noscript > *)')]).toEqual([]);
  const scripts = [...document.querySelectorAll('script[src]')];
  expect(scripts.length).toBeGreaterThan(0);
  const blocking = scripts.filter(
    (script) =>
      script.getAttribute('type') !== 'module' && !script.hasAttribute('defer') && !script.hasAttribute('async'),
  );
  expect(blocking.map(({ outerHTML }) => outerHTML)).toEqual([]);
});
