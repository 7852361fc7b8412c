import { describe, expect, test } from 'vitest';
import { editionRows, LISTED_EDITIONS } from '../support/edition-table.ts';
import { documentOf, pageAt } from '../support/built-site.ts';
import { VARIANTS } from '../support/variants.ts';

const NOT_SOURCED = { ja: '出典なし', en: 'not sourced' };
const BOTH = VARIANTS.flatMap((variant) => (['ja', 'en'] as const).map((language) => ({ variant, language })));

// Edition, update, date, GDR, LDR: from the bulletins and the scanners, independently of the catalogue.
const KNOWN = [
  ['windows-7', 'KB2688338', '2012-05-08', '6.1.7600.16986', '6.1.7600.21178'],
  ['windows-7', 'KB2790655', '2013-02-12', '6.1.7600.17206', '6.1.7600.21415'],
  ['windows-server-2008-r2', 'KB2688338', '2012-05-08', '6.1.7600.16986', '6.1.7600.21178'],
  ['windows-server-2008-r2', 'KB2634907', undefined, '6.1.7600.17092', '6.1.7600.21294'],
  ['windows-7-sp1', 'KB2688338', '2012-05-08', '6.1.7601.17802', '6.1.7601.21954'],
  ['windows-7-sp1', 'KB2790655', '2013-02-12', '6.1.7601.18042', '6.1.7601.22209'],
  ['windows-7-sp1', 'KB2845690', '2013-06-11', '6.1.7601.18148', '6.1.7601.22319'],
  ['windows-7-sp1', 'KB2868623', '2013-08-13', '6.1.7601.18203', '6.1.7601.22378'],
  ['windows-7-sp1', 'KB2957189', '2014-06-10', '6.1.7601.18438', '6.1.7601.22648'],
  ['windows-server-2008-r2-sp1', 'KB2957189', '2014-06-10', '6.1.7601.18438', '6.1.7601.22648'],
  ['windows-server-2008-r2-sp1', 'KB2764305', undefined, undefined, undefined],
] as const;

describe.each(BOTH)('edition tables ($language, $variant.name)', ({ variant, language }) => {
  test.each(LISTED_EDITIONS)(
    '$edition lists $security security updates and $other others, each once',
    ({ edition, security, other }) => {
      const rows = editionRows(variant, language, edition);
      expect(rows.map(({ kind }) => kind)).toEqual([
        ...Array(security).fill('security'),
        ...Array(other).fill('other'),
      ]);
      expect(new Set(rows.map(({ kb }) => kb)).size).toBe(security + other);
      expect(rows.map(({ heading }) => heading)).toEqual(rows.map(({ kb }) => kb));
    },
  );

  test('all together list 20 updates', () => {
    const kbs = LISTED_EDITIONS.flatMap(({ edition }) => editionRows(variant, language, edition)).map(({ kb }) => kb);
    expect(new Set(kbs).size).toBe(20);
  });

  test('KB2790655 stands once under Windows 7 SP1, as a security update', () => {
    const rows = editionRows(variant, language, 'windows-7-sp1').filter(({ kb }) => kb === 'KB2790655');
    expect(rows.map(({ kind }) => kind)).toEqual(['security']);
  });

  test.each(KNOWN)('%s %s: %s, %s, %s', (edition, kb, released, gdr, ldr) => {
    const unknown = NOT_SOURCED[language];
    const row = editionRows(variant, language, edition).find((candidate) => candidate.kb === kb);
    expect(row).toMatchObject({ released: released ?? unknown, gdr: gdr ?? unknown, ldr: ldr ?? unknown });
  });

  test.each(LISTED_EDITIONS)('$edition: a cell holds a figure or says that there is no source', ({ edition }) => {
    for (const { released, gdr, ldr } of editionRows(variant, language, edition)) {
      const unknown = NOT_SOURCED[language];
      if (released !== unknown) expect(released).toMatch(/^20\d\d-\d\d-\d\d$/);
      for (const version of [gdr, ldr]) if (version !== unknown) expect(version).toMatch(/^6\.1\.760[01]\.\d{5}$/);
    }
    const unsourced = editionRows(variant, language, edition).filter(({ gdr, ldr }) => gdr === ldr);
    expect(unsourced.length).toBeGreaterThan(10);
  });

  test.each(LISTED_EDITIONS)(
    '$edition: every row has a title, says how it supersedes and on whose word',
    ({ edition }) => {
      const rows = editionRows(variant, language, edition);
      expect(rows.length).toBeGreaterThan(0);
      for (const field of ['title', 'how', 'evidence'] as const)
        expect(rows.filter((row) => row[field] === '')).toEqual([]);
      expect(rows.find(({ kb }) => kb === 'KB2790655')?.how).toContain('KB2688338');
    },
  );

  test.each(['KB2459530', 'KB2524732'])('%s shows its doubt', (kb) => {
    const doubt = { ja: '疑問点', en: /doubt/i }[language];
    expect(editionRows(variant, language, 'windows-7-sp1').find((row) => row.kb === kb)?.evidence).toMatch(doubt);
  });

  test.each(['windows-vista-sp2', 'windows-server-2008-sp2'])('%s has no list of the source document', (edition) => {
    const document = documentOf(pageAt(variant, `${language}/editions/${edition}/`));
    expect(document.querySelectorAll('[data-edition-table]')).toHaveLength(0);
    expect(document.querySelector('#facts')?.textContent).toContain('6.0.6002.22643');
    expect(document.querySelector('#why-cannot-tell + p')?.textContent.length).toBeGreaterThan(40);
  });
});
