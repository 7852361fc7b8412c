import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptOf, searchPages, wordsOf, type PageText } from '../../../src/search/pages.ts';

const ANY = { kind: '', edition: '' };
const page = (title: string, text: string, more: Partial<PageText> = {}): PageText => ({
  id: title,
  address: `en/${title}/`,
  title,
  kind: 'guide',
  editions: [],
  headings: [],
  text: `${title}. ${text}`,
  ...more,
});
const titles = (pages: readonly PageText[], query: string, filter = ANY) =>
  searchPages(pages, query, filter).map((match) => match.page.title);
const said = (text: string, query: string) =>
  excerptOf(text, wordsOf(query))
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');

describe('a page is found', () => {
  const pages = [
    page('Restart', 'A restart in time.'),
    page('Start', 'The ports of a server start at 1025.'),
    page('Ports', 'Every port, until the restart.', { headings: ['Before the restart'] }),
    page('再起動', 'サーバーを再起動します。', { kind: 'update', editions: ['windows-7'] }),
  ];

  test('by all words of the query, in any case and order', () => {
    expect(titles(pages, 'TIME restart')).toEqual(['Restart']);
    expect(titles(pages, 'restart nowhere')).toEqual([]);
  });

  test('by the beginning of a word, not by its middle, and in Japanese by any part', () => {
    expect(titles(pages, 'port')).toEqual(['Ports', 'Start']);
    expect(titles(pages, 'start')).toEqual(['Start']);
    expect(titles(pages, '起動')).toEqual(['再起動']);
  });

  test('first where the words stand in its title, then in a heading', () => {
    expect(titles([...pages, page('Other', 'restart')], 'restart')).toEqual(['Restart', 'Ports', 'Other']);
  });

  test('where it is of the kind and edition that are asked for', () => {
    expect(titles(pages, '再起動', { kind: 'update', edition: 'windows-7' })).toEqual(['再起動']);
    expect(titles(pages, '再起動', { kind: 'guide', edition: '' })).toEqual([]);
    expect(titles(pages, '再起動', { kind: '', edition: 'windows-7-sp1' })).toEqual([]);
  });

  test('by nothing where the query has no words', () => {
    expect(titles(pages, ' -- ?')).toEqual([]);
  });
});

test('a query’s words lose the signs around them, not those inside', () => {
  expect(wordsOf('What is "LDR"? (TIME_WAIT, tcpip.sys)')).toEqual(['what', 'is', 'ldr', 'time_wait', 'tcpip.sys']);
});

describe('the passage', () => {
  const filler = 'Nothing to be seen in these words here. '.repeat(10);

  test('is where most of the words stand, with each marked', () => {
    const text = `${filler}One restart. ${filler}The restart frees each port, restarted or not. ${filler}`;
    expect(said(text, 'restart port')).toMatch(/The \[restart\] frees each \[port\], \[restart\]ed or not\. Nothing/);
  });

  test('is the beginning where none does', () => {
    expect(said('The beginning.', 'nowhere')).toBe('The beginning.');
  });

  test('is a piece of the text, whatever is searched for', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '再', '起', '.'), maxLength: 600 });
    fc.assert(
      fc.property(text, text, (whole, query) => {
        const passage = excerptOf(whole, wordsOf(query));
        expect(whole).toContain(passage.map((piece) => piece.text).join(''));
      }),
    );
  });
});
