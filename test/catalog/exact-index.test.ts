import { describe, expect, test } from 'vitest';
import { exactIndex } from '../../src/catalog/exact-index.ts';
import { catalog as real } from '../../src/catalog/index.ts';
import { changedCatalog, updateIn } from '../support/catalog-fixtures.ts';

describe('what the search answers exactly', () => {
  const entry = (kb: string, language: 'en' | 'ja' = 'en') =>
    exactIndex(changedCatalog(), language).updates.find((own) => own.kb === kb);

  test('an update with all that it can have', () => {
    expect(entry('KB2957189')).toEqual({
      kb: 'KB2957189',
      listedFor: ['windows-7-sp1', 'windows-server-2008-r2-sp1'],
      fixedOn: ['windows-7-sp1', 'windows-server-2008-r2-sp1'],
      bulletin: 'MS14-031',
      bulletinKb: 'KB2962478',
      cves: updateIn(real, 'KB2957189').cves?.values,
      versions: updateIn(real, 'KB2957189').tcpipSys?.map(({ version }) => version),
      title: updateIn(real, 'KB2957189').title?.en.value,
      titleLang: 'en',
    });
  });

  test('an update in Japanese, with its own title or marked as English', () => {
    expect(entry('KB2688338', 'ja')).toMatchObject({
      title: updateIn(real, 'KB2688338').title?.ja?.value,
      titleLang: 'ja',
    });
    expect(entry('KB2754804', 'ja')).toMatchObject({
      title: updateIn(real, 'KB2754804').title?.en.value,
      titleLang: 'en',
    });
  });

  test('a doubt, and an update that fixes nothing by itself', () => {
    expect(entry('KB2459530')).toMatchObject({ doubtful: true, fixedOn: [] });
    expect(entry('KB2688338')).not.toHaveProperty('doubtful');
    expect(entry('KB978886')).toMatchObject({ listedFor: [], fixedOn: [] });
  });

  test('the end of the address of its article, where a source is named for it', () => {
    expect(entry('KB2553549')).toHaveProperty('topic', '38c81adc-d990-c6f7-3689-91cca5d19a20');
    expect(entry('KB2688338')).not.toHaveProperty('topic');
  });

  test('an update without title, bulletin and CVE leaves them out', () => {
    const index = exactIndex({ ...real, updates: [{ kb: 'KB2957189', kind: 'hotfix' }] }, 'en');
    expect(index.updates).toEqual([{ kb: 'KB2957189', listedFor: [], fixedOn: [] }]);
  });

  test('the fix, and rollups with their date, kind and build, marked where they carry the file', () => {
    const { fix, rollups } = exactIndex(changedCatalog(), 'en');
    expect(fix).toBe('KB2553549');
    expect(rollups).toHaveLength(real.rollups.rollups.length);
    expect(rollups.find(({ kb }) => kb === 'KB4022719')).toEqual({
      kb: 'KB4022719',
      released: '2017-06-13',
      kind: 'monthly-rollup',
      build: '6.1.7601',
      carrier: true,
    });
    expect(rollups.find(({ kb }) => kb === 'KB3172605')).not.toHaveProperty('carrier');
  });
});
