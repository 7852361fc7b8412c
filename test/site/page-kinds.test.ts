import { expect, test } from 'vitest';
import { PAGE_KINDS } from '../browser/page-kinds.ts';
import { PAGES } from '../support/built-site.ts';

/** The pages that one template makes, e.g. `ja/kb/…`; a page of its own is a kind of its own. */
function kindOf(path: string): string {
  return path.replace(/^((?:ja|en)\/[a-z]+\/).+/, '$1…');
}

test('the browser tests that go through the kinds of pages miss none, in either language', () => {
  const built = PAGES.map(({ file }) => kindOf(file.replace(/(^|\/)index\.html$/, '$1')));
  expect([...new Set(PAGE_KINDS.map(kindOf))].sort()).toEqual([...new Set(built)].sort());
});
