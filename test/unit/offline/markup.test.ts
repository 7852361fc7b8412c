import { expect, test } from 'vitest';
import { both, markup, paragraphs } from '../../../src/offline/document/markup.ts';

test('text that is filled in becomes no markup', () => {
  expect(markup`<td title="${'"x"'}">${'<script>a & b</script>'}`.html).toBe(
    '<td title="&quot;x&quot;">&lt;script&gt;a &amp; b&lt;/script&gt;',
  );
});

test('markup that is filled in stays markup, and lists are joined', () => {
  expect(markup`<ul>${['a', 'b'].map((item) => markup`<li>${item}`)}</ul>`.html).toBe('<ul><li>a<li>b</ul>');
});

test('zero is a text, not nothing', () => {
  expect(markup`${0}`.html).toBe('0');
});

test('words stand in both languages, each marked with its own', () => {
  expect(both({ ja: '公開日', en: 'Released' }).html).toBe('<i lang=ja>公開日</i><i lang=en>Released</i>');
  expect(paragraphs({ ja: 'はい', en: 'Yes' }).html).toBe('<p lang=ja>はい</p><p lang=en>Yes</p>');
});

test('what is the same in both languages stands there once', () => {
  expect(both({ ja: 'KB', en: 'KB' }).html).toBe('KB');
});
