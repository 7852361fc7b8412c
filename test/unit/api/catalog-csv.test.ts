import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogCsv } from '../../../src/api/catalog-csv.ts';
import { csvText } from '../../../src/api/csv.ts';
import type { Catalog } from '../../../src/catalog/schema.ts';
import { versionRows } from '../../../src/catalog/query.ts';
import { catalog } from './documents.ts';

/** A small reader of RFC 4180, of our own: rows of cells, without the byte-order mark. */
function cellsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of text
    .replace(/^\ufeff/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const [head = [], ...rows] = cellsOf(catalogCsv(catalog));
const records = rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index]])));
const of = (kb: string, build: string, branch: string) =>
  records.find(
    (record) => record['kb'] === kb && record['build'] === `Windows ${build}` && record['branch'] === branch,
  );

describe('the file', () => {
  test('begins with a byte-order mark and ends every line with CR LF', () => {
    const text = catalogCsv(catalog);
    expect(text.startsWith('\ufeffkb,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('keeps its columns: new ones go to the end', () => {
    expect(head.slice(0, 17)).toEqual(
      'kb kind title_en title_ja bulletin released build branch version version_status fix_level version_strength version_sources listed_editions list_strength list_sources doubtful'.split(
        ' ',
      ),
    );
  });

  test('has as many cells in every line', () => {
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([head.length]));
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1'])('never holds %j as a formula', (title) => {
    const [first] = catalog.updates;
    if (first === undefined) throw new Error('no update');
    const spoilt: Catalog = { ...catalog, updates: [{ ...first, title: { en: { value: title, sources: [] } } }] };
    const [, row] = cellsOf(catalogCsv(spoilt));
    expect(row?.[2]).toMatch(/^'/);
  });

  test('gives back what was written, whatever it is but a formula', () => {
    const cell = fc.string().filter((text) => /^[A-Za-z][\x20-\x7e]*$/.test(text) && !text.includes(';'));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1 }), (table) => {
        expect(cellsOf(csvText(table))).toEqual(table);
      }),
    );
  });
});

describe('the rows', () => {
  test('hold every update and every known version', () => {
    expect(new Set(records.map(({ kb }) => kb))).toEqual(new Set(catalog.updates.map(({ kb }) => kb)));
    const written = records.filter(({ version }) => version !== '').map(({ kb, version }) => `${kb} ${version}`);
    expect(written.sort()).toEqual(
      versionRows(catalog)
        .map(({ kb, text }) => `${kb} ${text}`)
        .sort(),
    );
  });

  test('stand once an update, build and branch', () => {
    const keys = records.map(({ kb, build, branch }) => `${kb} ${build} ${branch}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('tell a version that nobody gives from one that was not issued', () => {
    expect(of('KB2553549', '6.0.6002', 'GDR')).toMatchObject({
      version: '',
      version_status: 'not-issued',
      fix_level: '',
    });
    expect(of('KB2459530', '6.1.7601', 'GDR')).toMatchObject({
      version: '',
      version_status: 'not-sourced',
      doubtful: 'yes',
    });
    expect(of('KB2688338', '6.1.7601', 'GDR')).toMatchObject({
      version: '6.1.7601.17802',
      version_status: 'sourced',
      fix_level: 'at-or-above',
      version_strength: 'scanner',
      version_sources: 'nessus openvas oval',
      listed_editions: 'windows-7-sp1 windows-server-2008-r2-sp1',
      list_strength: 'official',
    });
  });

  test('name only editions of their own build', () => {
    expect(of('KB2688338', '6.1.7600', 'LDR')).toMatchObject({ listed_editions: 'windows-7 windows-server-2008-r2' });
    expect(of('KB2688338', '6.0.6002', 'LDR')).toMatchObject({ listed_editions: '', list_strength: '' });
  });
});
