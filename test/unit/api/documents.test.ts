import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { LICENSE } from '../../../src/api/document-head.ts';
import type { CatalogDocument, EditionDocument, UpdateDocument } from '../../../src/api/document-schemas.ts';
import { publishedSchema, SCHEMA_NAMES } from '../../../src/api/published-schema.ts';
import { catalogVersion } from '../../../src/catalog/version.ts';
import { address, allDocuments, catalog } from './documents.ts';

const documents = allDocuments();
const ajv = new Ajv2020({ allErrors: true });
formats.default(ajv);

/** A copy of a schema that takes no field that it does not describe. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return 'properties' in copy && !('additionalProperties' in copy) ? { ...copy, additionalProperties: false } : copy;
}

const validators = new Map(
  SCHEMA_NAMES.map((name) => {
    const schema = publishedSchema(name, address) as AnySchemaObject;
    // Under another name: one address stands for one schema.
    const strict = { ...(closed(schema) as AnySchemaObject), $id: `${schema['$id']}?closed` };
    return [name, { open: ajv.compile(schema), strict: ajv.compile(strict) }];
  }),
);

function read<T>(name: string): T {
  return JSON.parse(documents.find((document) => document.name === name)?.text ?? 'null') as T;
}

test.each(documents)('$name follows its schema, and the schema describes all of it', ({ schema, text }) => {
  const { open, strict } = validators.get(schema) ?? {};
  const document: unknown = JSON.parse(text);
  open?.(document);
  expect(open?.errors).toBeNull();
  strict?.(document);
  expect(strict?.errors).toBeNull();
});

test.each(documents)('$name names its schema, the version of the catalogue and the licence', ({ schema, text }) => {
  const document = JSON.parse(text) as CatalogDocument;
  expect(document.$schema).toBe(`https://497.example/base/api/v1/schema/${schema}.json`);
  expect(document.catalog).toEqual(catalogVersion(catalog));
  expect(document.license).toEqual(LICENSE);
  expect(Object.keys(document).slice(0, 4)).toEqual(['$schema', 'catalog', 'license', 'links']);
});

test('the same catalogue gives the same bytes', () => {
  expect(allDocuments()).toEqual(documents);
});

test('the licence is the one in LICENSE', () => {
  const license = readFileSync('LICENSE', 'utf8');
  expect(license).toMatch(new RegExp(`^${LICENSE.id} License`));
  expect(license).toContain(LICENSE.notice);
  expect(readFileSync('README.md', 'utf8')).toContain(LICENSE.exception);
});

describe('the whole catalogue', () => {
  const whole = read<CatalogDocument>('catalog');

  test('gives the hash to whoever computes it from the document', () => {
    const { sources, scope, editions, updates, rollups, facts, notes, changes } = whole;
    const text = JSON.stringify({ sources, scope, editions, updates, rollups, facts, notes, changes });
    expect(createHash('sha256').update(text).digest('hex').slice(0, 12)).toBe(whole.catalog.hash);
  });

  test('loses and adds no fact', () => {
    const { sources, scope, editions, updates, rollups, facts, notes, changes } = whole;
    expect({ sources, scope, editions, updates, rollups, facts, notes, changes }).toEqual(catalog);
  });

  test('names a document for every edition and update', () => {
    const names = [...whole.links.editions, ...whole.links.updates].map((link) => /([^/]+)\.json$/.exec(link)?.[1]);
    expect(names).toEqual(
      documents.filter(({ schema }) => schema === 'edition' || schema === 'update').map(({ name }) => name),
    );
  });
});

describe('an edition', () => {
  test('has its list, security updates first', () => {
    const { listed, edition } = read<EditionDocument>('windows-7-sp1');
    expect(listed).toHaveLength(18);
    expect(listed.map(({ heading }) => heading)).toEqual([...Array(5).fill('security'), ...Array(13).fill('other')]);
    expect(listed.filter(({ doubtful }) => doubtful).map(({ kb }) => kb)).toEqual([
      'KB2459530',
      'KB2524732',
      'KB2582281',
      'KB2639824',
    ]);
    expect(edition.name).toBe('Windows 7 SP1');
  });

  test('says of each fix level whether it is known, and why not', () => {
    const levels = read<EditionDocument>('windows-server-2008-sp2').fixLevels;
    expect(levels.map(({ build, branch, status, version }) => [build, branch, status, version])).toEqual([
      ['6.0.6002', 'GDR', 'not-issued', undefined],
      ['6.0.6002', 'LDR', 'sourced', '6.0.6002.22643'],
      ['6.0.6003', 'GDR', 'not-sourced', undefined],
      ['6.0.6003', 'LDR', 'not-sourced', undefined],
    ]);
  });

  test('has only versions of its own builds', () => {
    const { versions } = read<EditionDocument>('windows-7');
    expect(versions.length).toBeGreaterThan(5);
    expect(new Set(versions.map(({ build }) => build))).toEqual(new Set(['6.1.7600']));
  });
});

describe('an update', () => {
  test('says what follows where it is installed, by edition', () => {
    const { installed } = read<UpdateDocument>('KB2688338');
    const verdicts = Object.fromEntries(installed.map(({ edition, verdict }) => [edition, verdict]));
    expect(verdicts).toMatchObject({ 'windows-7-sp1': 'fixed', 'windows-vista-sp2': 'cannot-tell' });
  });

  test('proves nothing where it is doubtful', () => {
    const { installed } = read<UpdateDocument>('KB2459530');
    expect(new Set(installed.map(({ verdict, evidence }) => `${verdict} ${evidence}`))).toEqual(
      new Set(['cannot-tell null']),
    );
  });

  test('names what replaces it, build by build', () => {
    const { supersededBy } = read<UpdateDocument>('KB2688338');
    expect(supersededBy).toContainEqual({ build: '6.1.7601', kb: 'KB2790655' });
  });

  test('places its versions against the fix level', () => {
    const { versions } = read<UpdateDocument>('KB2588516');
    expect(new Set(versions.filter(({ build }) => build === '6.1.7601').map(({ fixLevel }) => fixLevel))).toEqual(
      new Set(['below']),
    );
    const gdr = versions.find(({ build, branch }) => build === '6.0.6002' && branch === 'GDR');
    expect(gdr?.fixLevel).toBe('not-sourced');
  });
});
