import { expect, test } from 'vitest';
import { catalog } from '../../src/catalog/index.ts';
import { readCatalog } from '../../src/catalog/read.ts';
import { catalogVersion } from '../../src/catalog/version.ts';
import { filesWith, realFiles } from '../support/catalog-fixtures.ts';

const version = catalogVersion(catalog);

test('the version is the day of the newest change and twelve digits of a hash', () => {
  expect(version).toEqual({ date: catalog.changes[0]?.date, hash: expect.stringMatching(/^[0-9a-f]{12}$/) });
});

test('it stays the same where only the layout of a file changes', () => {
  const files = { ...realFiles, 'scope.yaml': `# one more comment\n${realFiles['scope.yaml']}` };
  expect(catalogVersion(readCatalog(files))).toEqual(version);
});

test('it is another one where a fact changes', () => {
  const files = filesWith('updates/KB2754804.yaml', /value: "FTP[^"]*"/, 'value: "Another title"');
  expect(catalogVersion(readCatalog(files)).hash).not.toBe(version.hash);
});
