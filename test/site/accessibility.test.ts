import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { attributes, documentOf, pageAt, textOf } from '../support/built-site.ts';
import { VARIANTS } from '../support/variants.ts';

const { devDependencies } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
  devDependencies: Readonly<Record<string, string>>;
};

const BOTH = VARIANTS.flatMap((variant) => (['ja', 'en'] as const).map((language) => ({ variant, language })));

describe.each(BOTH)('accessibility page ($language, $variant.name)', ({ variant, language }) => {
  const document = documentOf(pageAt(variant, `${language}/accessibility/`));
  const text = textOf(document.querySelector('main'));

  test('names the versions that the tests run with', () => {
    expect(text).toContain(`axe-core ${devDependencies['axe-core']}`);
    expect(text).toContain(`Chromium ${devDependencies['@sparticuz/chromium']}`);
  });

  test('says what was tested, what was not, what is limited, and where to report', () => {
    expect([...document.querySelectorAll('h2')].map(({ id }) => id)).toEqual([
      'tested',
      'untested',
      'limits',
      'report',
    ]);
    for (const name of ['NVDA', 'JAWS', 'Firefox', 'Safari']) {
      expect(textOf(document.getElementById('untested')?.nextElementSibling)).toContain(name);
    }
    expect(attributes(document, 'main a', 'href')).toEqual([`${variant.base}${language}/sources/#report`]);
  });

  test('is linked from the sources page', () => {
    const sources = documentOf(pageAt(variant, `${language}/sources/`));
    expect(attributes(sources, 'main a', 'href')).toContain(`${variant.base}${language}/accessibility/`);
  });
});
