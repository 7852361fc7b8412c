import { describe, expect, test } from 'vitest';
import { catalog as real } from '../../src/catalog/index.ts';
import type { Update } from '../../src/catalog/schema.ts';
import { unknowns } from '../../src/catalog/unknowns.ts';
import { changedCatalog, updateIn } from '../support/catalog-fixtures.ts';

describe('what is not known', () => {
  const kbsOf = (updates: readonly Update[]) => updates.map(({ kb }) => kb);

  test('counted from the catalogue', () => {
    const found = unknowns(changedCatalog());
    expect(kbsOf(found.versions)).toEqual(kbsOf(real.updates.filter(({ listed, tcpipSys }) => listed && !tcpipSys)));
    expect(kbsOf(found.versions)).not.toContain('KB2688338');
    expect(kbsOf(found.released)).toContain('KB2553549');
    expect(kbsOf(found.released)).not.toContain('KB2688338');
    expect(kbsOf(found.japaneseTitles)).toContain('KB2754804');
    expect(kbsOf(found.japaneseTitles)).not.toContain('KB2688338');
    expect(found.levels.map(({ build, branch }) => `${build} ${branch}`)).toEqual([
      '6.0.6000 GDR',
      '6.0.6000 LDR',
      '6.0.6001 GDR',
      '6.0.6001 LDR',
      '6.0.6002 GDR',
      '6.0.6003 GDR',
      '6.0.6003 LDR',
    ]);
    expect(found.unofficialLevels.map(({ build, branch }) => `${build} ${branch}`)).toEqual([
      '6.0.6002 LDR',
      '6.1.7600 GDR',
      '6.1.7600 LDR',
      '6.1.7601 GDR',
      '6.1.7601 LDR',
    ]);
    expect(found.rollups).toBe(real.rollups.rollups.length - 1);
    expect(found.endOfSupport).toEqual([]);
  });

  test('what is taken out of the catalogue is not known from then on', () => {
    const found = unknowns(
      changedCatalog((c) => {
        updateIn(c, 'KB2688338').tcpipSys = [];
        delete updateIn(c, 'KB2688338').title;
        delete updateIn(c, 'KB2688338').released;
        delete updateIn(c, 'KB4022722').tcpipSys;
        for (const edition of c.editions) if (edition.id === 'windows-7') delete edition.endOfSupport;
      }),
    );
    expect(kbsOf(found.versions)).toContain('KB2688338');
    expect(kbsOf(found.versions)).not.toContain('KB4022722'); // no list names it
    expect(kbsOf(found.japaneseTitles)).toContain('KB2688338');
    expect(kbsOf(found.released)).toContain('KB2688338');
    expect(found.rollups).toBe(real.rollups.rollups.length);
    expect(found.endOfSupport.map(({ id }) => id)).toEqual(['windows-7']);
  });
});
