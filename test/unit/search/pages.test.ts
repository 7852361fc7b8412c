import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptOf, partsIn, searchPages, wordsOf, type PageText } from '../../../src/search/pages.ts';

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

describe('a text comes close to a word', () => {
  const english = 'Restart, uptime, patch, reboot. Windows and TCP ports of tcpip.sys, as is. Help held here: 4227.';
  const japanese = 'サーバーを再起動します。あのネットワークのポートが枯渇し、通信できません。その場合の適用です。';

  test.each([
    [english, 'restarting', ['restart']],
    [english, 'rebooted patches', ['reboot', 'patch']],
    [english, 'windowz', ['window']],
    [english, 'tcpip.system', ['tcpip']],
    [japanese, '再起動させる', ['再起動']],
    [japanese, 'ネットワーク障害', ['ネットワーク']],
    [japanese, 'パッチ適用', ['適用']],
    [japanese, '通信断', ['通信']],
    [japanese, 'ポート枯渇する', ['ポート', '枯渇']],
  ])('%#: %s', (text, query, parts) => {
    const found = partsIn(text, wordsOf(query));
    for (const part of parts) expect(found.some((one) => one.startsWith(part))).toBe(true);
  });

  test.each([
    ...['qwertzuiop', 'asdf', 'xyzzy', 'foobar', 'hello', 'KBX', 'r', '42277', 'aaaaaa'].map((query) => [
      english,
      query,
    ]),
    ...['あああああ', 'ほげほげ', 'んんん', '犬と猫', '寿司', 'します', 'でき', '猫'].map((query) => [japanese, query]),
  ])('and not by a sign or two: %#', (text, query) => {
    expect(partsIn(text, wordsOf(query))).toEqual([]);
  });

  test('within a moment, whatever is searched for', () => {
    const long = '再起動ネットワーク'.repeat(1000);
    expect(partsIn(japanese, [long, 'restarting'.repeat(1000)]).length).toBeGreaterThan(0);
  });
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
