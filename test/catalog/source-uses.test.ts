import { describe, expect, test } from 'vitest';
import { countUses, sourceUses } from '../../src/catalog/source-uses.ts';
import { changedCatalog } from '../support/catalog-fixtures.ts';

describe('what a source is used for', () => {
  test('every file that names one, with the place', () => {
    const uses = sourceUses(changedCatalog());
    const at = (file: string) => uses.filter((use) => use.file === file).map(({ field }) => field);
    expect(at('scope.yaml')).toContain('affected.0.sources');
    expect(at('rollups.yaml')).toContain('carriers.sources');
    expect(at('facts.yaml')).toContain('0.sources');
    expect(at('notes.yaml')).toContain('0.sources');
    expect(at('editions/windows-7.yaml')).toContain('sourceDocument.sources');
    expect(at('updates/KB2688338.yaml')).toContain('tcpipSys.0.sources');
  });

  test('counted by kind, in the order of the page, without kinds that have none', () => {
    const of = (file: string, ...fields: readonly string[]) => fields.map((field) => ({ id: 'a', file, field }));
    const uses = [
      ...of('updates/KB1.yaml', 'tcpipSys.0.sources', 'notIssued.0.sources', 'listed.1.sources', 'title.en.sources'),
      ...of('updates/KB1.yaml', 'released.sources', 'revised.sources', 'supersedes.0.sources', 'bulletin.sources'),
      ...of('editions/x.yaml', 'endOfSupport.sources'),
      ...of('rollups.yaml', 'title.sources'),
      ...of('facts.yaml', 'title.sources'),
      ...of('notes.yaml', 'title.sources', 'released.sources'),
    ];
    expect(countUses(uses, 'a')).toEqual([
      ['versions', 2],
      ['listed', 1],
      ['titles', 1],
      ['dates', 3],
      ['supersedes', 1],
      ['rollups', 1],
      ['facts', 1],
      ['notes', 2],
      ['other', 1],
    ]);
    expect(countUses(uses, 'b')).toEqual([]);
    expect(countUses([{ id: 'b', file: 'facts.yaml', field: '0.sources' }, ...uses], 'b')).toEqual([['facts', 1]]);
  });
});
