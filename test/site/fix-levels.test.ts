import { describe, expect, test } from 'vitest';
import { documentOf, pageAt, textOf } from '../support/built-site.ts';
import { VARIANTS } from '../support/variants.ts';

const LEVELS = ['6.0.6002.22643', '6.1.7600.16943', '6.1.7600.21122', '6.1.7601.17757', '6.1.7601.21893'];
const LOWEST_LISTED = ['6.1.7600.16986', '6.1.7600.21178', '6.1.7601.17802', '6.1.7601.21954'];
const BOTH = VARIANTS.flatMap((variant) => (['ja', 'en'] as const).map((language) => ({ variant, language })));

describe.each(BOTH)('fix-level table ($language, $variant.name)', ({ variant, language }) => {
  test.each(['check/', 'editions/'])('%s answers by eye', (path) => {
    const table = documentOf(pageAt(variant, `${language}/${path}`)).querySelector('#fix-levels ~ * table');
    const rows = [...(table?.querySelectorAll('tbody tr') ?? [])];
    const column = (fromEnd: number) =>
      rows.map((row) => textOf([...row.querySelectorAll('td')].at(-fromEnd)?.querySelector('.version')));
    // Two branches for each of six builds.
    expect(rows).toHaveLength(12);
    expect(column(2).filter(Boolean)).toEqual(LEVELS);
    expect(column(1).filter(Boolean)).toEqual(LOWEST_LISTED);
    expect(textOf(table)).toContain({ ja: '不明', en: 'unknown' }[language]);
  });

  test.each([
    ['windows-7', ['6.1.7600.16943', '6.1.7600.21122']],
    ['windows-server-2008-r2-sp1', ['6.1.7601.17757', '6.1.7601.21893']],
    ['windows-vista-sp2', ['6.0.6002.22643']],
  ])('%s shows its own: %s', (edition, levels) => {
    const facts = documentOf(pageAt(variant, `${language}/editions/${edition}/`)).querySelector('#facts');
    expect([...(facts?.querySelectorAll('.version') ?? [])].map(textOf)).toEqual(levels);
  });
});
