import { expect, test } from 'vitest';
import { attributes, documentOf, EACH_PAGE, fileAt, PAGES, type BuiltPage } from '../support/built-site.ts';

/** Every address of the page that lies in the site: links, assets, canonical, alternates. */
function internalTargets(page: BuiltPage): readonly string[] {
  const document = documentOf(page);
  return [...attributes(document, '[href]', 'href'), ...attributes(document, '[src]', 'src')]
    .map((target) => new URL(target, page.url))
    .filter(({ protocol, origin }) => protocol.startsWith('http') && origin === page.variant.site)
    .map(({ href }) => href);
}

test.each(PAGES)(`links and assets exist: ${EACH_PAGE}`, (page) => {
  const targets = internalTargets(page);
  expect(targets.length).toBeGreaterThan(0);
  expect(targets.filter((target) => fileAt(page.variant, target) === undefined)).toEqual([]);
});
