import { describe, expect, test } from 'vitest';
import { documentOf, EACH_PAGE, filesOf, PAGES, readBuilt } from '../support/built-site.ts';
import { VARIANTS, type Variant } from '../support/variants.ts';

interface Named {
  readonly catalog: { readonly date: string; readonly hash: string };
}

function versionOf(variant: Variant): string {
  const { catalog } = JSON.parse(readBuilt(variant, 'api/v1/catalog.json')) as Named; // held by its schema elsewhere
  return `${catalog.date}+${catalog.hash}`;
}

// The choice of a language says nothing of the data.
test.each(PAGES.filter(({ file }) => file !== 'index.html'))(
  `says which state of the catalogue it was made from: ${EACH_PAGE}`,
  (page) => {
    expect(documentOf(page).body.textContent).toContain(versionOf(page.variant));
  },
);

describe.each(VARIANTS)('open data ($name)', (variant) => {
  test('each document names the catalogue’s version', () => {
    const documents = filesOf(variant, '.json').filter((file) => /^api\/v1\/(?!schema\/)/.test(file));
    expect(documents.length).toBeGreaterThan(30);
    for (const file of documents) {
      const { catalog } = JSON.parse(readBuilt(variant, file)) as Named;
      expect(`${catalog.date}+${catalog.hash}`, file).toBe(versionOf(variant));
    }
  });

  test('each row of the table names it', () => {
    const [, ...rows] = readBuilt(variant, 'api/v1/catalog.csv').trimEnd().split('\r\n');
    expect(rows.length).toBeGreaterThan(27);
    expect(
      rows.filter((row) => !row.endsWith(`,"${versionOf(variant)}"`) && !row.endsWith(`,${versionOf(variant)}`)),
    ).toEqual([]);
  });
});
