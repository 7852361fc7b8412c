import { describe, expect, test } from 'vitest';
import { rulerData } from '../../src/catalog/ruler-data.ts';
import { changedCatalog } from '../support/catalog-fixtures.ts';

describe('what the rulers show', () => {
  test('the versions of each build that has some, by branch, with the fix level and where the build began', () => {
    const rulers = rulerData(changedCatalog());
    expect(rulers.map(({ build }) => build)).toEqual(['6.0.6001', '6.0.6002', '6.1.7600', '6.1.7601']);
    expect(rulers[0]).toEqual({
      build: '6.0.6001',
      lanes: [
        {
          branch: 'GDR',
          fixLevel: null,
          ticks: [
            [18493, 'KB978886'],
            [18000, null],
          ],
        },
        { branch: 'LDR', fixLevel: null, ticks: [[22713, 'KB978886']] },
      ],
    });
    const [gdr, ldr] = rulers[3]?.lanes ?? [];
    expect([gdr?.fixLevel, ldr?.fixLevel]).toEqual([17757, 21893]);
    expect(gdr?.ticks).toContainEqual([17802, 'KB2688338']);
    expect(ldr?.ticks).toContainEqual([21954, 'KB2688338']);
    expect(ldr?.ticks).not.toContainEqual([17802, 'KB2688338']);
  });

  test.each([
    [15999, 0, 0],
    [16000, 1, 0],
    [19999, 1, 0],
    [20000, 0, 1],
    [65535, 0, 1],
    [65536, 0, 0],
    [undefined, 0, 0],
  ])('a build that began with %s shows that in its branch alone', (value, gdr, ldr) => {
    const changed = changedCatalog(({ scope }) => {
      for (const build of scope.builds) {
        if (build.build !== '6.1.7601') continue;
        if (value === undefined) delete build.baseRevision;
        else build.baseRevision = { value, sources: ['tss'] };
      }
    });
    const lanes = rulerData(changed).find(({ build }) => build === '6.1.7601')?.lanes;
    const bases = lanes?.map(({ ticks }) => ticks.filter(([revision, kb]) => revision === value && kb === null).length);
    expect(bases).toEqual([gdr, ldr]);
    expect(lanes?.flatMap(({ ticks }) => ticks.filter(([, kb]) => kb === null))).toHaveLength(gdr + ldr);
  });
});
