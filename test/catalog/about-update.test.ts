import { describe, expect, test } from 'vitest';
import { linksAround, linksOf, notesOf } from '../../src/catalog/about-update.ts';
import { catalog as real } from '../../src/catalog/index.ts';
import { allLinks } from '../../src/catalog/query.ts';
import { changedCatalog, updateIn } from '../support/catalog-fixtures.ts';

test('every declared replacement is of two KB numbers', () => {
  for (const { newer, older } of allLinks(changedCatalog()))
    expect(`${newer} ${older}`).toMatch(/^KB\d{6,7} KB\d{6,7}$/);
});

describe('what hangs together with an update', () => {
  test('its declared replacements, its notes, and those over any number of steps on one build', () => {
    const own = changedCatalog();
    expect(
      linksOf(own, 'KB2688338')
        .map(({ build, newer, older }) => `${build} ${newer} ${older}`)
        .sort(),
    ).toEqual([
      '6.0.6002 KB2688338 KB2588516',
      '6.0.6002 KB2790655 KB2688338',
      '6.1.7600 KB2688338 KB2588516',
      '6.1.7600 KB2790655 KB2688338',
      '6.1.7601 KB2688338 KB2588516',
      '6.1.7601 KB2790655 KB2688338',
    ]);
    expect(linksOf(own, 'KB2754804')).toEqual([]);
    expect(linksAround(own, '6.1.7600', 'KB978886').map(({ newer }) => newer)).toEqual([
      'KB2563894',
      'KB2588516',
      'KB2688338',
      'KB2790655',
    ]);
    expect(notesOf(own, 'KB2688338')).toEqual(real.notes.filter(({ kbs = [] }) => kbs.includes('KB2688338')));
    expect(notesOf(own, 'KB1234567')).toEqual([]);
  });

  test('come in the order of the catalogue, not in that in which they are found', () => {
    const changed = changedCatalog((c) => {
      updateIn(c, 'KB2688338').supersedes?.push({ build: '6.1.7601', kb: 'KB978886', sources: ['ms-bulletins'] });
    });
    const pairs = linksAround(changed, '6.1.7601', 'KB978886').map(({ newer, older }) => `${newer} ${older}`);
    expect(pairs.slice(0, 4)).toEqual([
      'KB2563894 KB978886',
      'KB2588516 KB2563894',
      'KB2688338 KB2588516',
      'KB2688338 KB978886',
    ]);
  });
});
