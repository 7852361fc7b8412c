import { describe, expect, test } from 'vitest';
import { catalog } from '../../src/catalog/index.ts';
import { unknowns } from '../../src/catalog/unknowns.ts';
import { documentOf, pageAt, textOf } from '../support/built-site.ts';
import { VARIANTS } from '../support/variants.ts';

const BOTH = VARIANTS.flatMap((variant) => (['ja', 'en'] as const).map((language) => ({ variant, language })));
const counted = unknowns(catalog);

describe.each(BOTH)('the page of what nobody has published ($language, $variant.name)', ({ variant, language }) => {
  const page = () => documentOf(pageAt(variant, `${language}/contribute/`));

  test('counts what the data lacks, with a way to find each out', () => {
    const rows = [...page().querySelectorAll('tr[data-unknown]')];
    expect(rows.map((row) => [row.getAttribute('data-unknown'), Number(row.getAttribute('data-count'))])).toEqual([
      ['versions', counted.versions.length],
      ['unlisted', counted.unlisted.length],
      ['own', counted.unofficialLevels.length],
      ['levels', counted.levels.length],
      ['rollups', counted.rollups],
      ['released', counted.released.length],
      ['titles', counted.japaneseTitles.length],
    ]);
    for (const row of rows) {
      expect(textOf(row)).toContain(row.getAttribute('data-count'));
      expect(textOf(row.querySelector('td:last-child'))).not.toBe('');
    }
  });

  test('names what is counted, here or where a link leads', () => {
    const document = page();
    const named = (id: string) =>
      [...document.querySelectorAll(`tr[data-unknown="${id}"] details a`)].map((link) => textOf(link));
    expect(named('released')).toEqual(counted.released.map(({ kb }) => kb));
    expect(named('titles')).toEqual(counted.japaneseTitles.map(({ kb }) => kb));
    expect([...document.querySelectorAll('tr[data-kb]')].map((row) => row.getAttribute('data-kb'))).toEqual(
      [...counted.versions, ...counted.unlisted].map(({ kb }) => kb),
    );
    const linked = (id: string) => document.querySelector(`tr[data-unknown="${id}"] td a`)?.getAttribute('href');
    expect([linked('versions'), linked('unlisted')]).toEqual(['#wanted', '#wanted']);
    expect(linked('rollups')).toMatch(/\/kb\/#rollups$/);
  });
});
