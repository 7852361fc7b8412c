import { describe, expect, test } from 'vitest';
import { documentOf, pageAt, textOf } from '../support/built-site.ts';
import { VARIANTS } from '../support/variants.ts';

const TO_MAY_2012 = ['KB978886', 'KB2563894', 'KB2588516', 'KB2688338'];
const TO_JUNE_2014 = [...TO_MAY_2012, 'KB2790655', 'KB2845690', 'KB2868623', 'KB2957189'];

const BOTH = VARIANTS.flatMap((variant) => (['ja', 'en'] as const).map((language) => ({ variant, language })));

describe.each(BOTH)('declared chain ($language, $variant.name)', ({ variant, language }) => {
  const pageOf = (path: string) => documentOf(pageAt(variant, `${language}/${path}`));
  const kbsIn = (texts: readonly string[]) => texts.flatMap((text) => text.match(/KB\d+/g) ?? []);

  test.each([
    ['windows-7', [...TO_MAY_2012, 'KB2790655']],
    ['windows-server-2008-r2', [...TO_MAY_2012, 'KB2790655']],
    ['windows-7-sp1', TO_JUNE_2014],
    ['windows-server-2008-r2-sp1', TO_JUNE_2014],
  ])('%s has it whole: what is older than the fix below its table, the rest in the table, by date', (edition, kbs) => {
    const page = pageOf(`editions/${edition}/`);
    const older = kbsIn([...page.querySelectorAll('.table-notes a')].map(textOf));
    const listed = [...page.querySelectorAll('tr[data-kind="security"]')].map((row) => row.getAttribute('data-kb'));
    expect(new Set(older)).toEqual(new Set(TO_MAY_2012.slice(0, -1)));
    expect(listed).toEqual(kbs.slice(3));
    const dates = [...page.querySelectorAll('tr[data-kind="security"] time')].map(textOf);
    expect(dates).toEqual(dates.toSorted());
  });

  test.each([
    // KB4018885 is for Server 2008 SP2 alone.
    ['windows-vista-sp2', TO_JUNE_2014],
    ['windows-server-2008-sp2', [...TO_JUNE_2014, 'KB4018885']],
  ])('%s has it whole in its table', (edition, kbs) => {
    const rows = [...pageOf(`editions/${edition}/`).querySelectorAll('tr[data-kb]')];
    const chain = rows.map((row) => row.getAttribute('data-kb') ?? '').filter((kb) => kb !== 'KB2553549');
    expect(chain.filter((kb) => kb !== 'KB4058165')).toEqual(kbs);
  });

  test('an update of the chain shows what replaced it, to the end, and itself in it', () => {
    const page = pageOf('kb/2588516/');
    expect(kbsIn([...page.querySelectorAll('.chain li')].map(textOf))).toEqual([...TO_JUNE_2014, 'KB4018885']);
    const own = [...page.querySelectorAll('.chain [aria-current]')].map(textOf);
    expect(kbsIn(own)).toEqual(['KB2588516']);
  });

  test('an update says which one it replaces and which one replaced it, for each build once', () => {
    const facts = pageOf('kb/2688338/').querySelector('#supersedence + dl');
    const rows = [...(facts?.querySelectorAll('dd') ?? [])].slice(0, 2).map(textOf);
    expect(kbsIn(rows)).toEqual(['KB2588516', 'KB2790655']);
    for (const row of rows) expect(row).toMatch(/6\.0\.6002.*6\.1\.7600.*6\.1\.7601/);
    const [replaces, replacedBy] = [...(facts?.querySelectorAll('dt') ?? [])].map(textOf);
    expect(replaces).toMatch({ ja: /この更新プログラムが置き換えるもの/, en: /It replaces/ }[language]);
    expect(replacedBy).toMatch({ ja: /この更新プログラムを置き換えたもの/, en: /It was replaced by/ }[language]);
  });
});
