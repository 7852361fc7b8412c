import { parse } from 'acorn';
import { expect, test } from 'vitest';
import { filesOf, readBuilt } from '../support/built-site.ts';
import { VARIANTS, type Variant } from '../support/variants.ts';

/* What the oldest browsers of src/build/browser-targets.ts can't read must not be in what is built. */

interface Part {
  readonly file: string;
  readonly text: string;
}

const scriptsOf = (variant: Variant): readonly Part[] =>
  filesOf(variant, '.js').map((file) => ({ file, text: readBuilt(variant, file) }));

// Styles of a page that its script brings stand in the script, as text.
const stylesOf = (variant: Variant): readonly Part[] => [
  ...filesOf(variant, '.html').flatMap((file) =>
    [...readBuilt(variant, file).matchAll(/<style>([^]*?)<\/style>/g)].map(([, text = '']) => ({ file, text })),
  ),
  ...filesOf(variant, '.css').map((file) => ({ file, text: readBuilt(variant, file) })),
];

test.each(VARIANTS)('no style asks for light-dark(), which Chrome 123 was the first to know: $name', (variant) => {
  const styles = stylesOf(variant);
  expect(styles.filter(({ text }) => text.includes('color-scheme')).length).toBeGreaterThan(90);
  const asking = [...styles, ...scriptsOf(variant)].filter(({ text }) => text.includes('light-dark('));
  expect(asking.map(({ file }) => file)).toEqual([]);
});

test.each(VARIANTS)(
  'no :has() takes other selectors with it, where Firefox before 121 does not know it: $name',
  (variant) => {
    const selectors = stylesOf(variant).flatMap(({ file, text }) =>
      [...text.matchAll(/(?<=^|[{};])([^{};@]*:has\([^{};]*)\{/g)].map(([, selector = '']) => `${file}: ${selector}`),
    );
    expect(selectors).not.toEqual([]);
    expect(selectors.filter(isList)).toEqual([]);
  },
);

// Internet Explorer 8 leaves out a rule with a selector that it does not know, and a dead field would stand there.
test.each(VARIANTS)('what needs scripts is hidden by a rule that every browser reads: $name', (variant) => {
  const pages = filesOf(variant, '.html').filter((file) => readBuilt(variant, file).includes('needs-script"'));
  expect(pages.length).toBeGreaterThan(20);
  const hiding = /(?:^|[}>])(?:[.\w[\]-]+[ ,])*\.needs-script(?:,[^{}:>~+]+)?\{display:none/;
  expect(pages.filter((file) => !hiding.test(readBuilt(variant, file)))).toEqual([]);
});

// WebKit draws a digit right behind an ideograph upon the next digit: "6.1.7601" reads "61.7601".
test.each(VARIANTS)('no style wants a space between ideographs and digits: $name', (variant) => {
  const wanted = stylesOf(variant).flatMap(({ text }) => text.match(/text-autospace:[^;}]*/g) ?? []);
  expect(wanted).not.toEqual([]);
  expect(wanted.filter((value) => /normal|auto$|numeric/.test(value))).toEqual([]);
});

// Chrome 109, Firefox 115 and Safari 16.4 read all of ECMAScript 2022, and none of them the flag v of 2024.
test.each(VARIANTS)('every script parses as ECMAScript 2022: $name', (variant) => {
  const scripts = scriptsOf(variant);
  expect(scripts.length).toBeGreaterThan(10);
  const problems = scripts.flatMap(({ file, text }) => {
    try {
      parse(text, { ecmaVersion: 2022, sourceType: 'module' });
      return [];
    } catch (error) {
      return [`${file}: ${String(error)}`];
    }
  });
  expect(problems).toEqual([]);
});

// Internet Explorer shows a box for a syntax error, and no page would say there why it has no field.
test.each(VARIANTS)('every browser can read the script in the head of a page: $name', (variant) => {
  const inline = filesOf(variant, '.html')
    .filter((file) => !file.startsWith('offline/'))
    .flatMap((file) => [
      ...readBuilt(variant, file).matchAll(/<script(?![^>]*\b(?:src|type)=)[^>]*>([^]*?)<\/script>/g),
    ])
    .map(([, text = '']) => text);
  expect(inline.length).toBeGreaterThan(90);
  for (const text of new Set(inline)) expect(() => parse(text, { ecmaVersion: 3, sourceType: 'script' })).not.toThrow();
});

// WebKit would run the whole entry a second time: each message is answered twice, each file saved twice.
test.each(VARIANTS)("no chunk imports a worker's entry: $name", (variant) => {
  const scripts = scriptsOf(variant);
  const workers = scripts.flatMap(({ text }) =>
    [...text.matchAll(/new Worker\(new URL\(["'`][^"'`]*?([^/"'`]+\.js)["'`]/g)].map(([, name = '']) => name),
  );
  expect(workers).not.toEqual([]);
  const importing = scripts.filter(({ text }) =>
    workers.some((name) =>
      new RegExp(`(?:from|import|import\\()\\s*["'\`][^"'\`]*${name.replace(/\W/g, '\\$&')}`).test(text),
    ),
  );
  expect(importing.map(({ file }) => file)).toEqual([]);
});

/** True where a comma stands outside of all parentheses and brackets. */
function isList(selector: string): boolean {
  let inner = selector;
  for (let before = ''; before !== inner;) {
    before = inner;
    inner = inner.replace(/\([^()]*\)|\[[^[\]]*\]/g, '');
  }
  return inner.includes(',');
}
