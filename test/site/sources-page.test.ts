import { describe, expect, test } from 'vitest';
import { documentOf, pageAt, textOf, type Language } from '../support/built-site.ts';
import { VARIANTS, type Variant } from '../support/variants.ts';

// The updates of the source document for which nobody gives a version of tcpip.sys.
const UNKNOWN = [
  'KB2459530 KB2524732 KB2582281 KB2639824 KB2675785 KB2719347 KB2727330',
  'KB2733445 KB2741850 KB2754804 KB2764305 KB2785146 KB2786464 KB2789378',
]
  .join(' ')
  .split(' ');

const BOTH = VARIANTS.flatMap((variant) => (['ja', 'en'] as const).map((language) => ({ variant, language })));

/** What stands under a heading, up to the next one. */
function section(variant: Variant, language: Language, id: string): Element {
  const document = documentOf(pageAt(variant, `${language}/sources/`));
  const box = document.createElement('div');
  let element = document.getElementById(id)?.nextElementSibling;
  while (element && element.localName !== 'h2') {
    box.append(element.cloneNode(true));
    element = element.nextElementSibling;
  }
  return box;
}

describe.each(BOTH)('sources page ($language, $variant.name)', ({ variant, language }) => {
  test('counts and names the listed updates without a known version', () => {
    const versions = section(variant, language, 'unknown').querySelector('[data-unknown="versions"]');
    expect(textOf(versions)).toMatch(/(?<!\d)14(?!\d)/);
    expect([...(versions?.querySelectorAll('a') ?? [])].map(textOf).sort()).toEqual(UNKNOWN);
  });

  test('records the slips of the source document', () => {
    const slips = textOf(documentOf(pageAt(variant, `${language}/sources/`)).querySelector('details#slips'));
    expect(slips).toContain('Tcpop.sys');
    expect(slips).toContain('KB2790655');
  });

  test('shows where sources disagree: GDR files of Vista SP2 and Server 2008 SP2', () => {
    expect(textOf(section(variant, language, 'disagreements'))).toContain('6.0.6002');
  });

  test('lists every source with its kind, publisher, date and the facts that rest on it', () => {
    const list = section(variant, language, 'list');
    const sources = [...list.querySelectorAll('tr[id]')];
    expect(sources.length).toBeGreaterThanOrEqual(17);
    for (const source of sources) {
      expect(textOf(source.querySelector('.strength'))).not.toBe('');
      expect(source.querySelector('a[href^="http"]')).not.toBeNull();
      expect(textOf(source.querySelector('time'))).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
    const more = [...list.querySelectorAll('#publishers tbody tr')].map((row) => [...row.children].map(textOf));
    expect(more.map(([, publisher]) => publisher)).not.toContain('');
    expect(more).toHaveLength(sources.length);
    // The last cell counts what rests on the source; none would be unused.
    for (const [, , uses] of more) expect(uses).toMatch(/\d/);
  });

  test('shows how to cite the document: who, title, dates, language and address', () => {
    const citation = textOf(section(variant, language, 'cite').querySelector('#citation'));
    expect(citation).toContain('497 日問題を回避する修正モジュールについて');
    expect(citation).toContain('https://learn.microsoft.com/de-de/archive/blogs/jpntsblog/497-2');
    expect(citation).toMatch(
      { ja: /公開日は不明、2026-11-24に確認、日本語/, en: /Japanese; no date of publication; read on 2026-11-24/ }[
        language
      ],
    );
  });

  test('tells how to report a wrong fact: page, wrong value, right value, source', () => {
    const form = section(variant, language, 'report').querySelector('#report-form')?.textContent.split('\n') ?? [];
    expect(form).toHaveLength(4);
  });
});
