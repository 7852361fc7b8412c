import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import type { CatalogDocument } from '../../src/api/document-schemas.ts';
import type { VectorsDocument } from '../../src/api/vectors-schema.ts';
import {
  documentOf,
  fileAt,
  filesOf,
  LANGUAGE_PAGES,
  pageAt,
  readBuilt,
  textOf,
  urlOf,
} from '../support/built-site.ts';
import { VARIANTS, type Variant } from '../support/variants.ts';
import { evaluatorFrom } from '../unit/api/own-evaluator.ts';

const isDocument = (file: string) => /^api\/v1\/(?!schema\/)/.test(file);
const documentsOf = (variant: Variant) => filesOf(variant, '.json').filter(isDocument);
const jsonOf = <T>(variant: Variant, file: string) => JSON.parse(readBuilt(variant, file)) as T;

/** Every full address of the site that stands anywhere in a document. */
function addressesIn(value: unknown, variant: Variant): readonly string[] {
  if (typeof value === 'string') return value.startsWith(variant.site) ? [value] : [];
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap((item) => addressesIn(item, variant))
    : [];
}

describe.each(VARIANTS)('the open data ($name)', (variant) => {
  const ajv = new Ajv2020();
  formats.default(ajv);
  for (const file of filesOf(variant, '.json').filter((name) => name.startsWith('api/v1/schema/'))) {
    ajv.addSchema(jsonOf<AnySchemaObject>(variant, file));
  }

  test('has a document for the catalogue, every edition, every update and the vectors', () => {
    expect(documentsOf(variant)).toHaveLength(1 + 6 + 32 + 1);
  });

  test.each(documentsOf(variant))('%s follows the schema that it names', (file) => {
    const document = jsonOf<{ $schema: string }>(variant, file);
    const validate = ajv.getSchema(document.$schema);
    validate?.(document);
    expect(validate?.errors).toBeNull();
  });

  test.each(documentsOf(variant))('%s says where it is, and all that it leads to exists', (file) => {
    const document = jsonOf<CatalogDocument>(variant, file);
    expect(document.links.self).toBe(urlOf(variant, file));
    const addresses = addressesIn(document, variant);
    expect(addresses.length).toBeGreaterThan(2);
    expect(addresses.filter((address) => fileAt(variant, address) === undefined)).toEqual([]);
  });

  test.each(filesOf(variant, '.json').filter((file) => file.startsWith('api/v1/schema/')))(
    '%s has its own address for a name',
    (file) => {
      expect(jsonOf<{ $id: string }>(variant, file).$id).toBe(urlOf(variant, file));
    },
  );

  test('every verdict can be computed from catalog.json alone', () => {
    const own = evaluatorFrom(readBuilt(variant, 'api/v1/catalog.json'));
    const { texts, versions, installed, machines } = jsonOf<VectorsDocument>(variant, 'api/v1/vectors.json');
    const rows = [
      ...texts.map((row) => [row, own.ofText(row.text, row.edition)] as const),
      ...versions.map((row) => [row, own.ofVersion(row.version, row.tag, row.edition)] as const),
      ...installed.map((row) => [row, own.ofInstalled(row.kbs, row.edition)] as const),
      ...machines.map((row) => [row, own.ofMachine(row)] as const),
    ];
    expect(rows.length).toBeGreaterThan(2000);
    expect(rows.filter(([row, got]) => row.reason !== got.reason || row.evidence !== got.evidence)).toEqual([]);
  });

  test('the table is for a spreadsheet: a byte-order mark and CR LF', () => {
    const csv = readBuilt(variant, 'api/v1/catalog.csv');
    expect(csv).toMatch(/^\ufeffkb,.*\r\n/);
    expect(csv.split('\r\n').length).toBeGreaterThan(100);
  });

  test.each(LANGUAGE_PAGES.filter((page) => page.variant === variant))(
    'the version of the catalogue stands at the foot of $file and leads to the changes',
    (page) => {
      const { date, hash } = jsonOf<CatalogDocument>(variant, 'api/v1/catalog.json').catalog;
      const link = documentOf(page).querySelector(`footer a[href="${variant.base}${page.language}/changes/"]`);
      expect(textOf(link)).toContain(`${date}+${hash}`);
    },
  );

  test.each(['ja/data/', 'en/data/', 'ja/changes/', 'en/changes/'])('%s gives the version', (path) => {
    const { date, hash } = jsonOf<CatalogDocument>(variant, 'api/v1/catalog.json').catalog;
    expect(textOf(documentOf(pageAt(variant, path)).querySelector('main'))).toContain(`${date}+${hash}`);
  });

  test.each(['ja/data/', 'en/data/'])('the examples on %s ask only for what exists', (path) => {
    const code = [...documentOf(pageAt(variant, path)).querySelectorAll('pre')].map(textOf).join('\n');
    const asked = code.match(/https:\/\/[^\s'")|]+/g) ?? [];
    expect(asked.length).toBeGreaterThan(4);
    expect(asked.filter((address) => fileAt(variant, address) === undefined)).toEqual([]);
  });
});

describe('two builds of the same catalogue', () => {
  const [root, sub] = VARIANTS;
  const home = urlOf(root, '');

  test('have the same documents, whenever and wherever they were made', () => {
    const files = [...documentsOf(root), 'api/v1/catalog.csv', 'api/v1/schema/catalog.json'];
    const moved = files.map((file) => {
      const data = readBuilt(sub, file).replaceAll(urlOf(sub, ''), home);
      return file.endsWith('.json') ? JSON.stringify(JSON.parse(data)) : data;
    });
    expect(moved).toEqual(
      files.map((file) => (file.endsWith('.json') ? JSON.stringify(jsonOf(root, file)) : readBuilt(root, file))),
    );
  });
});
