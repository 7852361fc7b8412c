import { describe, expect, test } from 'vitest';
import { documentOf, pageAt, textOf } from '../support/built-site.ts';
import { VARIANTS } from '../support/variants.ts';

const TO_MAY_2012 = ['KB978886', 'KB2563894', 'KB2588516', 'KB2688338'];
const TO_JUNE_2014 = [...TO_MAY_2012, 'KB2790655', 'KB2845690', 'KB2868623', 'KB2957189'];

const BOTH = VARIANTS.flatMap((variant) => (['ja', 'en'] as const).map((language) => ({ variant, language })));

describe.each(BOTH)('declared chain ($language, $variant.name)', ({ variant, language }) => {
  const chain = (path: string) =>
    [...documentOf(pageAt(variant, `${language}/${path}`)).querySelectorAll('.chain a')].map(textOf);

  test.each([
    ['windows-7', [...TO_MAY_2012, 'KB2790655']],
    ['windows-7-sp1', TO_JUNE_2014],
    ['windows-server-2008-r2-sp1', TO_JUNE_2014],
    // KB4018885 is for Server 2008 SP2 alone.
    ['windows-vista-sp2', TO_JUNE_2014],
    ['windows-server-2008-sp2', [...TO_JUNE_2014, 'KB4018885']],
  ])('%s is drawn to its end', (edition, kbs) => {
    expect(chain(`editions/${edition}/`)).toEqual(kbs);
  });

  test('an update of the chain shows what replaced it, to the end, and itself in it', () => {
    expect(chain('kb/2588516/')).toContain('KB2957189');
    const own = documentOf(pageAt(variant, `${language}/kb/2588516/`)).querySelectorAll('.chain [aria-current]');
    expect(new Set([...own].map(textOf))).toEqual(new Set(['KB2588516']));
  });
});
