import { describe, expect, test } from 'vitest';
import { documentOf, pageAt, textOf } from '../support/built-site.ts';
import { VARIANTS } from '../support/variants.ts';

const LEVELS = ['6.0.6002.22643', '6.1.7600.16943', '6.1.7600.21122', '6.1.7601.17757', '6.1.7601.21893'];
const BOTH = VARIANTS.flatMap((variant) => (['ja', 'en'] as const).map((language) => ({ variant, language })));

describe.each(BOTH)('fix-level table ($language, $variant.name)', ({ variant, language }) => {
  test.each(['check/', 'editions/'])('%s answers by eye', (path) => {
    const table = documentOf(pageAt(variant, `${language}/${path}`)).querySelector('#fix-levels ~ * table');
    const rows = [...(table?.querySelectorAll('tbody tr') ?? [])];
    const saysOf = (build: string) =>
      [...(rows.find((row) => textOf(row.querySelector('th')).includes(build))?.querySelectorAll('td') ?? [])].map(
        textOf,
      );
    // Four builds of which something is known, and one row for those of which nothing is.
    expect(rows).toHaveLength(5);
    expect([...(table?.querySelectorAll('.version') ?? [])].map(textOf).sort()).toEqual(LEVELS);
    expect(saysOf('6.1.7601')).toEqual([expect.stringContaining('17802'), expect.stringContaining('21954')]);
    expect(saysOf('6.1.7600')).toEqual([expect.stringContaining('16986'), expect.stringContaining('21178')]);
    expect(saysOf('6.0.6002')[0]).toBe({ ja: '提供なし', en: 'not issued' }[language]);
    expect(saysOf('6.0.6003')[0]).toMatch({ ja: /^すべて対策済み/, en: /^all fixed/ }[language]);
    expect(saysOf('6.0.6001')).toEqual([{ ja: '不明（判定不能）', en: 'unknown: cannot tell' }[language]]);
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
