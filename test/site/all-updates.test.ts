import { describe, expect, test } from 'vitest';
import { catalogFromDisk } from '../../src/catalog/from-disk.ts';
import { documentOf, pageAt, textOf } from '../support/built-site.ts';
import { VARIANTS } from '../support/variants.ts';

const { updates, rollups } = catalogFromDisk();
const BOTH = VARIANTS.flatMap((variant) => (['ja', 'en'] as const).map((language) => ({ variant, language })));

describe.each(BOTH)('all updates ($language, $variant.name)', ({ variant, language }) => {
  const page = documentOf(pageAt(variant, `${language}/kb/`));
  const kbsOf = (group: string) =>
    [...page.querySelectorAll(`[data-group="${group}"] tr[data-kb]`)].map((row) => row.getAttribute('data-kb'));

  test('stand in groups by what it means that one is installed, each once', () => {
    expect(kbsOf('doubtful')).toEqual(['KB2459530', 'KB2524732', 'KB2582281', 'KB2639824']);
    expect(kbsOf('older')).toEqual(['KB978886', 'KB2472264', 'KB2563894', 'KB2588516']);
    expect(kbsOf('open')).toEqual(['KB2621067', 'KB2826167', 'KB2901197', 'KB4018885']);
    expect(kbsOf('fixed')).toContain('KB2553549');
    const all = ['fixed', 'doubtful', 'older', 'open'].flatMap(kbsOf);
    expect(all.toSorted()).toEqual(updates.map(({ kb }) => kb).toSorted());
  });

  test('name the Windows versions that one makes fixed', () => {
    const last = (kb: string) => textOf(page.querySelector(`tr[data-kb="${kb}"] td:last-child`));
    expect(last('KB2688338')).toBe(
      { ja: '7、Server 2008 R2（SPなし、SP1）', en: '7, Server 2008 R2 (no SP, SP1)' }[language],
    );
    expect(last('KB4058165')).toMatch(/^Server 2008.SP2|^Server 2008 \(SP2/);
  });

  test('end with every rollup at its own address', () => {
    const ids = [...page.querySelectorAll('.rollup-year [id^="KB"]')].map(({ id }) => id);
    expect(ids.toSorted()).toEqual(rollups.rollups.map(({ kb }) => kb).toSorted());
  });

  test('mark the updates of July 2018, those alone', () => {
    const marked = [...page.querySelectorAll('.rollup-year [id^="KB"]')].filter((cell) => textOf(cell).includes('⚠'));
    expect(marked.map(({ id }) => id).toSorted()).toEqual(['KB4338818', 'KB4338823']);
  });
});
