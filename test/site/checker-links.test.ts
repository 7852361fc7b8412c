import { expect, test } from 'vitest';
import { CHECKER_PAGES, documentOf, EACH_PAGE, fileAt, attributes, type BuiltPage } from '../support/built-site.ts';

/** The reasons that a version can have, as the addresses of the guidance use them. `invalid` stands for all of its own. */
const REASONS = [
  'at-or-above-listed-update',
  'at-or-above-fix-level',
  'below-fix-level',
  'no-gdr-fix-known',
  'no-fix-level-known',
  'edition-mismatch',
  'branch-mismatch',
  'newer-windows',
  'older-windows',
  'invalid',
];

interface ShippedProps {
  readonly paths: Readonly<Record<string, string>>;
  readonly sources: Readonly<Record<string, string>>;
  readonly facts: { readonly editions: readonly { readonly id: string }[] };
  readonly bulletins: Readonly<Record<string, string>>;
}

function shippedProps(page: BuiltPage): ShippedProps {
  const text = documentOf(page).querySelector('[data-checker-props]')?.textContent ?? '';
  return JSON.parse(text) as ShippedProps; // the names used here are checked by the test below
}

/** The addresses that the checker's script can make from what the page ships. */
function possibleLinks({ paths, sources, facts, bulletins }: ShippedProps): readonly string[] {
  return [
    ...Object.values(paths),
    ...Object.keys(sources).map((id) => `${paths['sources']}#${id}`),
    ...facts.editions.map(({ id }) => `${paths['editions']}${id}/`),
    ...Object.keys(bulletins).map((kb) => `${paths['kb']}${kb.slice(2)}/`),
    ...REASONS.map((reason) => `${paths['whatToDo']}#${reason}`),
  ];
}

test('the checker is on 4 pages of each variant', () => {
  expect(CHECKER_PAGES).toHaveLength(2 * 2 * 2);
});

test.each(CHECKER_PAGES)(`every link of a verdict leads somewhere: ${EACH_PAGE}`, (page) => {
  const links = possibleLinks(shippedProps(page)).map((link) => new URL(link, page.url));
  expect(links.length).toBeGreaterThan(30);
  const broken = links.filter(({ href, hash }) => {
    const file = fileAt(page.variant, href);
    if (file === undefined) return true;
    return (
      hash !== '' && !attributes(documentOf({ variant: page.variant, file }), '[id]', 'id').includes(hash.slice(1))
    );
  });
  expect(broken.map(({ href }) => href)).toEqual([]);
});

test.each(CHECKER_PAGES)(`the checker has its hooks: ${EACH_PAGE}`, (page) => {
  const checker = documentOf(page).querySelector('[data-checker]');
  expect(checker?.querySelector('input[name="version"]')).toBeTruthy();
  expect(checker?.querySelector('select[name="edition"] option[value=""]')).toBeTruthy();
  expect(checker?.querySelector('output[data-verdict=""][data-reason=""][data-evidence=""]')).toBeTruthy();
});
