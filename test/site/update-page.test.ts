import { describe, expect, test } from 'vitest';
import { documentOf, pageAt, textOf } from '../support/built-site.ts';
import { VARIANTS } from '../support/variants.ts';

const BOTH = VARIANTS.flatMap((variant) => (['ja', 'en'] as const).map((language) => ({ variant, language })));

describe.each(BOTH)('an update ($language, $variant.name)', ({ variant, language }) => {
  const pageOf = (number: string) => documentOf(pageAt(variant, `${language}/kb/${number}/`));
  const rowsOf = (number: string) => [...pageOf(number).querySelectorAll('#meaning + .table-scroll tbody tr')];
  const installOf = (number: string) => textOf(pageOf(number).querySelector('#install + ul'));
  /** The editions of the rows with this verdict, as the addresses of their pages name them. */
  const editionsWith = (number: string, verdict: string) =>
    rowsOf(number)
      .filter((row) => row.querySelector(`.tone-${verdict}`) !== null)
      .flatMap((row) => [...row.querySelectorAll('a')].map((link) => /([^/]+)\/$/.exec(link.href)?.[1]));

  test('says in one row for what it is fixed, and in another why the rest cannot be told', () => {
    expect(editionsWith('2688338', 'fixed')).toEqual([
      'windows-7',
      'windows-server-2008-r2',
      'windows-7-sp1',
      'windows-server-2008-r2-sp1',
    ]);
    expect(editionsWith('2688338', 'cannot-tell')).toEqual(['windows-vista-sp2', 'windows-server-2008-sp2']);
    expect(textOf(rowsOf('2688338')[1])).toContain(
      { ja: 'このOSの一覧はありません', en: 'no list for this Windows version' }[language],
    );
  });

  test.each([
    ['4018885', ['windows-server-2008-sp2']],
    ['4058165', ['windows-server-2008-sp2']],
    ['2901197', ['windows-server-2008-sp2']],
    ['4022722', ['windows-7-sp1', 'windows-server-2008-r2-sp1']],
    ['2896146', ['windows-7-sp1', 'windows-server-2008-r2-sp1']],
  ])('KB%s has no verdict for Windows that it is not for', (number, editions) => {
    expect([...editionsWith(number, 'fixed'), ...editionsWith(number, 'cannot-tell')]).toEqual(editions);
  });

  test('says where a version is known for one processor alone', () => {
    expect(textOf(rowsOf('4022722')[0])).toContain('x64');
    expect(textOf(rowsOf('2688338')[0])).not.toContain('x64');
  });

  test('that is a hotfix says what it does to the branch, what to check, and for whom it is meant', () => {
    const install = installOf('2675785');
    for (const part of ['LDR', '6.1.7600.21122', '6.1.7601.21893', 'KB2582281', 'KB2790655', 'KB2957189'])
      expect(install).toContain(part);
    expect(install).toMatch({ ja: /再起動/, en: /restart/ }[language]);
    expect(install).not.toContain('6.0.6002');
    // A security update does not move a file to LDR.
    expect(installOf('2688338')).not.toContain('LDR');
  });

  test('that is older than the fix is not to be installed against the problem', () => {
    for (const number of ['2588516', '2472264', '978886'])
      expect(installOf(number)).toMatch({ ja: /対策としては適用しないでください/, en: /Do not install it/ }[language]);
    // On 6.0.6002 its LDR file is newer than the one of the fix.
    expect(installOf('2588516')).not.toContain('6.0.6002');
  });

  test('is not told to be followed by an older one', () => {
    for (const number of ['2957189', '4022722', '4018885']) expect(installOf(number)).not.toContain('KB2957189');
  });

  test('that is the fix: both files, how it came, when at the latest, the warning before all else', () => {
    const page = pageOf('2553549');
    const install = installOf('2553549');
    for (const part of ['Fwpkclnt.sys', 'Windows Update', '6.0.6002.22643']) expect(install).toContain(part);
    expect(textOf(page.querySelector('details#notes'))).toMatch(/2012年1月16日|16 January 2012/);
    const ids = [...page.querySelectorAll('main [id]')].map(({ id }) => id);
    expect(ids.indexOf('sep-tmg-stop-error')).toBeLessThan(ids.indexOf('meaning'));
    expect(textOf(page.querySelector('#versions ~ .table-scroll'))).toContain('6.1.7601.17757');
  });

  test('has its versions once, with their sources once', () => {
    const page = pageOf('2688338');
    const table = page.querySelector('#versions + .table-scroll');
    const versions = [...(table?.querySelectorAll('.version') ?? [])].map(textOf);
    expect(versions).toEqual([
      '6.0.6002.18604',
      '6.0.6002.22828',
      '6.1.7600.16986',
      '6.1.7600.21178',
      '6.1.7601.17802',
      '6.1.7601.21954',
    ]);
    expect(table?.querySelectorAll('.evidence')).toHaveLength(0);
    expect(textOf(page.querySelector('#versions ~ p'))).toMatch(/Nessus.*OpenVAS.*OVAL.*x86.*ia64/);
  });

  test('keeps its facts and notes in the page, folded, after what people come for', () => {
    const page = pageOf('2688338');
    expect(textOf(page.querySelector('details#facts'))).toContain('CVE-2012-0174');
    expect(textOf(page.querySelector('details#facts'))).toContain('https://support.microsoft.com/kb/2688338/en-us');
    expect(textOf(page.querySelector('details#notes'))).toContain('22643');
    expect(page.querySelectorAll('a[href]').length).toBeLessThanOrEqual(45);
  });
});
