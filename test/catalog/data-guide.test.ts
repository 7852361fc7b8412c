import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import guide from '../../catalog/README.md?raw';
import { fieldRows, fieldsByFile, fieldTable, withFieldTables } from '../../src/catalog/field-table.ts';
import { RULES } from '../../src/catalog/rules.ts';
import { editionSchema, updateSchema } from '../../src/catalog/schema.ts';
import { realFiles } from '../support/catalog-fixtures.ts';

describe('the field tables', () => {
  test('in the data guide are those of the schemas', () => {
    expect(guide, 'catalog/README.md is out of date: run `npm run catalog:fields`').toBe(withFieldTables(guide));
  });

  test('cover every kind of file', () => {
    const kinds = new Set(
      Object.keys(realFiles).map((file) => file.replace(/KB\d+/, 'KB…').replace(/\/windows-.*\./, '/windows-….')),
    );
    expect(
      fieldsByFile()
        .map(({ file }) => file)
        .sort(),
    ).toEqual([...kinds].sort());
    for (const { file, rows } of fieldsByFile()) expect(rows.length, file).toBeGreaterThan(1);
  });

  test('name every field that the real files have', () => {
    const known = fieldRows(updateSchema).map(({ path }) => path);
    const updates = Object.entries(realFiles).filter(([file]) => file.startsWith('updates/'));
    const used = updates.flatMap(([, text]) => Object.keys(parse(text, { schema: 'failsafe' })));
    expect(used).not.toHaveLength(0);
    expect(known).toEqual(expect.arrayContaining(used));
  });

  test('say everything in words', () => {
    const types = fieldsByFile().flatMap(({ rows }) => rows.map(({ type }) => type));
    expect(types.filter((type) => type.includes('matches') || type === '')).toEqual([]);
  });

  test.each([
    [editionSchema, { path: 'order', required: true, type: 'whole number', description: 'Place in lists' }],
    [editionSchema, { path: 'builds', required: true, type: 'list, at least one: build, such as `6.1.7601`' }],
    [updateSchema, { path: 'kind', required: true, type: '`hotfix`, `security-update` or `security-only-update`' }],
    [updateSchema, { path: 'released', required: false, type: '`value`: date, `YYYY-MM-DD`; `sources`' }],
    [updateSchema, { path: 'title.en', required: true, type: '`value`: text; `sources`' }],
    [updateSchema, { path: 'title.ja', required: false }],
    [updateSchema, { path: 'doubt.text', required: true, type: '`en` and `ja`: text' }],
    [updateSchema, { path: 'supersedes[].kb', required: true, type: 'KB number, such as `KB2688338`' }],
    [updateSchema, { path: 'tcpipSys[].branch', required: false, type: '`GDR` or `LDR`' }],
  ])('have a row as expected (%#)', (schema, row) => {
    expect(fieldRows(schema)).toContainEqual(expect.objectContaining(row));
  });

  test('every field has a description', () => {
    const silent = fieldsByFile().flatMap(({ file, rows }) =>
      rows.filter(({ description }) => description === '').map(({ path }) => `${file}: ${path}`),
    );
    expect(silent).toEqual([]);
  });

  test('cannot be placed without their markers, or with these the wrong way round', () => {
    const [start = '', end = ''] = guide.match(/<!-- fields:(?:start|end)[^>]*-->/g) ?? [];
    expect(withFieldTables(`${start}${end}`)).toMatch(/^<!-- fields:start/);
    for (const broken of ['# no markers', start, end, `${end}\n${start}`]) {
      expect(() => withFieldTables(broken)).toThrow(/fields:start/);
    }
  });

  test('keep a bar inside a cell', () => {
    expect(fieldTable([{ path: 'a', required: true, type: 'b | c', description: 'd | e' }])).toContain(
      '| `a` | yes | b \\| c | d \\| e |',
    );
  });
});

describe('the template of an update', () => {
  const [, template = ''] = /```yaml\n([\s\S]*?)```/.exec(guide) ?? [];

  test('is accepted once its comments are gone', () => {
    const plain = template.replace(/(^|\s)#.*$/gm, '');
    expect(plain).not.toContain('#');
    const update = updateSchema.safeParse(parse(plain, { schema: 'failsafe' }));
    expect(update.error).toBeUndefined();
  });

  test('shows every field that an update can have', () => {
    const shown = Object.keys(parse(template, { schema: 'failsafe' }));
    expect(shown.sort()).toEqual(Object.keys(updateSchema.shape).sort());
  });

  test('has a comment before each field', () => {
    for (const block of template.trim().split('\n\n')) expect(block).toMatch(/^# \S/);
  });
});

test('the guide has one line for each rule, and for the two that go together', () => {
  const [, section = ''] = /## What must hold across files\n([\s\S]*?)\n## /.exec(guide) ?? [];
  // sourcesAreKnown and sourcesAreUsed share a line.
  expect(section.match(/^- /gm)).toHaveLength(Object.keys(RULES).length - 1);
});
