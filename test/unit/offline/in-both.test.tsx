import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Both, Paragraphs } from '../../../src/offline/document/in-both.tsx';

test('words stand in both languages, each marked with its own', () => {
  const words = { ja: 'はい & いいえ', en: '<Yes>' };
  expect(render(<Both of={words} />)).toBe('<i lang="ja">はい &amp; いいえ</i><i lang="en">&lt;Yes></i>');
  expect(render(<Paragraphs of={words} />)).toBe('<p lang="ja">はい &amp; いいえ</p><p lang="en">&lt;Yes></p>');
});

test('what is the same in both languages stands there once', () => {
  expect(render(<Both of={{ ja: 'KB', en: 'KB' }} />)).toBe('KB');
});
