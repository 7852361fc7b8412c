import { describe, expect, test } from 'vitest';
import { editionRows, LISTED_EDITIONS } from '../support/edition-table.ts';
import { documentOf, pageAt, textOf } from '../support/built-site.ts';
import { VARIANTS } from '../support/variants.ts';

const UNKNOWN = { ja: '不明', en: 'unknown' };
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
    const unknown = UNKNOWN[language];
    const row = editionRows(variant, language, edition).find((candidate) => candidate.kb === kb);
    expect(row).toMatchObject({ released: released ?? unknown, gdr: gdr ?? unknown, ldr: ldr ?? unknown });
  });

  test.each(LISTED_EDITIONS)('$edition: a cell holds a figure or is heard as unknown', ({ edition }) => {
    for (const { released, gdr, ldr } of editionRows(variant, language, edition)) {
      const unknown = UNKNOWN[language];
      if (released !== unknown) expect(released).toMatch(/^20\d\d-\d\d-\d\d$/);
      for (const version of [gdr, ldr]) if (version !== unknown) expect(version).toMatch(/^6\.1\.760[01]\.\d{5}$/);
    }
    const unsourced = editionRows(variant, language, edition).filter(({ gdr, ldr }) => gdr === ldr);
    expect(unsourced.length).toBeGreaterThan(10);
  });

  test.each(LISTED_EDITIONS)('$edition: every row has a title', ({ edition }) => {
    const rows = editionRows(variant, language, edition);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ title }) => title === '')).toEqual([]);
  });

  test.each(LISTED_EDITIONS)('$edition names a source once, and in a row only where the row differs', ({ edition }) => {
    const document = documentOf(pageAt(variant, `${language}/editions/${edition}/`));
    const sourcesIn = (selector: string) =>
      [...document.querySelectorAll(`${selector} a[href*="/sources/#"]`)].map((link) =>
        (link.getAttribute('href') ?? '').replace(/.*#/, ''),
      );
    expect(sourcesIn('.table-notes')).toEqual(['jpntsblog', 'nessus', 'openvas', 'oval']);
    expect(sourcesIn('tr[data-kb="KB2634907"]')).toEqual(['tss']);
    if (edition.endsWith('sp1')) expect(sourcesIn('tr[data-kb="KB2957189"]')).toEqual(['nessus', 'openvas']);
    expect(sourcesIn('tr[data-kb="KB2688338"]')).toEqual([]);
    const counts = Map.groupBy(sourcesIn('main'), (id) => id);
    for (const [id, links] of counts) expect(links.length, id).toBeLessThanOrEqual(2);
  });

  test.each(LISTED_EDITIONS)('$edition says what its security updates replace', ({ edition }) => {
    const notes = documentOf(pageAt(variant, `${language}/editions/${edition}/`)).querySelector('.table-notes');
    expect(textOf(notes)).toContain(
      { ja: 'それぞれが1つ前のセキュリティ更新プログラムを置き換えます', en: 'replaces the one before it' }[language],
    );
    expect(editionRows(variant, language, edition).find(({ kb }) => kb === 'KB2688338')?.title).toContain('KB2588516');
  });

  test.each(['KB2459530', 'KB2524732', 'KB2582281', 'KB2639824'])('%s shows its doubt', (kb) => {
    const doubt = { ja: '疑問あり', en: /doubtful/i }[language];
    const row = editionRows(variant, language, 'windows-7-sp1').find((candidate) => candidate.kb === kb);
    expect(row?.title).toMatch(doubt);
    expect(row?.links).toContainEqual(expect.stringMatching(/\/kb\/\d+\/#doubt$/));
  });

  test.each(LISTED_EDITIONS)('$edition says which one to take, and leads to the checker with itself chosen', (row) => {
    const document = documentOf(pageAt(variant, `${language}/editions/${row.edition}/`));
    const newest = row.edition.endsWith('sp1') ? 'KB2957189' : 'KB2790655';
    const inOrder = [...document.querySelectorAll('main a, [data-edition-table]')];
    const before = inOrder.slice(
      0,
      inOrder.findIndex((element) => element.matches('[data-edition-table]')),
    );
    expect(before.map(textOf).join()).toContain(newest);
    expect(before.map((link) => link.getAttribute('href'))).toContain(
      `${variant.base}${language}/check/#e=${row.edition}`,
    );
  });

  test.each(['windows-7-sp1', 'windows-server-2008-r2-sp1', 'windows-server-2008-sp2'])(
    '%s warns of the rollups of July 2018 where it leads to rollups',
    (edition) => {
      const links = [...documentOf(pageAt(variant, `${language}/editions/${edition}/`)).querySelectorAll('main a')];
      const isFaulty = edition.endsWith('sp1');
      expect(links.some((link) => link.getAttribute('href')?.endsWith('/kb/#july-2018'))).toBe(isFaulty);
      expect(links.some((link) => link.getAttribute('href')?.endsWith('/kb/#rollups'))).toBe(true);
    },
  );

  test.each(['windows-vista-sp2', 'windows-server-2008-sp2'])(
    '%s: reason and choices, then the versions',
    (edition) => {
      const document = documentOf(pageAt(variant, `${language}/editions/${edition}/`));
      const ids = [...document.querySelectorAll('main [id]')].map(({ id }) => id);
      const places = ['facts', 'why-cannot-tell', 'choices', 'sep-tmg-stop-error', 'updates'].map((id) =>
        ids.indexOf(id),
      );
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(places[0]).toBeGreaterThanOrEqual(0);
      expect(document.querySelector('#choices + ol #sep-tmg-stop-error')).not.toBeNull();
      const choices = textOf(document.querySelector('#choices + ol'));
      expect(choices).toContain('248.5');
      expect(choices.includes('KB4058165')).toBe(edition === 'windows-server-2008-sp2');
      const rows = [...document.querySelectorAll('tr[data-kb]')].map((row) => row.getAttribute('data-kb'));
      expect(rows).toContain('KB2957189');
      // For Server 2008 SP2 alone.
      expect(rows.includes('KB4018885')).toBe(edition === 'windows-server-2008-sp2');
      // No "take the last": a GDR file from it could not be judged.
      expect(textOf(document.querySelector('main'))).not.toMatch(/1つだけ適用する|install only one/);
    },
  );

  // On a phone the heads are gone: "Fixed" alone would stand beside a GDR file that nobody can judge.
  test.each(['windows-vista-sp2', 'windows-server-2008-sp2'])('each verdict of %s names its branch', (edition) => {
    const verdicts = [
      ...documentOf(pageAt(variant, `${language}/editions/${edition}/`)).querySelectorAll(
        '.edition-table td:has(.word)',
      ),
    ];
    expect(verdicts.length).toBeGreaterThan(5);
    for (const verdict of verdicts) expect(verdict.getAttribute('data-label')).toContain('LDR');
  });

  test.each(['windows-vista-sp2', 'windows-server-2008-sp2'])('%s has no list of the source document', (edition) => {
    const document = documentOf(pageAt(variant, `${language}/editions/${edition}/`));
    expect(document.querySelectorAll('[data-edition-table]')).toHaveLength(0);
    expect(document.querySelector('#facts')?.textContent).toContain('6.0.6002.22643');
    expect(document.querySelector('#why-cannot-tell + p')?.textContent.length).toBeGreaterThan(40);
  });
});
