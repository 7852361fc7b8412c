import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify } from '../../../src/search/classify.ts';
import { normaliseQuery, withSiteWords } from '../../../src/search/normalise.ts';

describe('a KB number is recognised', () => {
  test.each([
    'KB2688338',
    'kb 2688338',
    '2688338',
    'KB-2688338',
    ' Kb2688338 ',
    'ＫＢ２６８８３３８',
    '"KB2688338"',
    '「KB2688338」',
    'https://support.microsoft.com/kb/2688338/en-us',
    'https://support.microsoft.com/help/2688338',
    'http://support.microsoft.com/default.aspx?scid=kb;en-us;2688338',
    'https://support.microsoft.com/en-us/topic/ms12-032-description-of-the-update-kb2688338-38c81adc-d990-c6f7-3689-91cca5d19a20',
    'KB2688338 インストール済み',
    'is KB2688338 enough?',
  ])('in %s', (query) => {
    expect(classify(query)).toEqual({ kind: 'kb', kb: 'KB2688338' });
  });
  test('with six digits too', () => {
    expect(classify('kb978886')).toEqual({ kind: 'kb', kb: 'KB978886' });
  });
});

describe('other identifiers', () => {
  test.each([
    ['MS12-032', 'MS12-032'],
    ['ms12\u2011032', 'MS12-032'],
    ['ms12–032', 'MS12-032'],
    ['ＭＳ１２－０３２', 'MS12-032'],
    ['MS12ー032', 'MS12-032'],
    ['ms 12 032', 'MS12-032'],
  ])('%s is a bulletin', (query, bulletin) => {
    expect(classify(query)).toEqual({ kind: 'bulletin', bulletin });
  });
  test.each(['CVE-2012-0174', 'cve 2012 0174', 'CVE‑2012‑0174'])('%s is a CVE', (query) => {
    expect(classify(query)).toEqual({ kind: 'cve', cve: 'CVE-2012-0174' });
  });
  test.each([
    '6.1.7601.17802',
    'v6.1.7601.17802',
    '６．１．７６０１．１７８０２',
    '6.1.7601.17802 (win7sp1_gdr.120329-1500)',
    '6.1.7601.99999',
  ])('%s is a version', (query) => {
    expect(classify(query).kind).toBe('version');
  });
  test('four or five digits may be part of a KB number, with KB before them they are', () => {
    expect(classify('26883')).toEqual({ kind: 'kb-part', digits: '26883', prefixed: false, text: '26883' });
    expect(classify('KB2688')).toMatchObject({ kind: 'kb-part', digits: '2688', prefixed: true });
  });
});

describe('everything else is text', () => {
  test.each([
    ['497 日問題', '497日問題'],
    ['４９７日問題', '497日問題'],
    ['修正モジュール', '修正プログラム'],
    ['パッチ', '修正プログラム'],
    ['TIME-WAIT', 'TIME_WAIT'],
    ['time wait', 'TIME_WAIT'],
    ['QFE', 'LDR'],
    ['2008R2', 'Server 2008 R2'],
    ['WS08R2', 'Server 2008 R2'],
    ['Windows Server 2008 R2', 'Server 2008 R2'],
    ['"failover"', 'failover'],
    ['KB2688338 KB2790655', 'KB2688338 KB2790655'],
    ['12345678', '12345678'],
    ['MS12-0321', 'MS12-0321'],
    ['https://example.com/2688338', 'https://example.com/2688338'],
  ])('%s is searched as %s', (query, text) => {
    expect(classify(query)).toEqual({ kind: 'text', text });
  });
  test.each(['', '   ', '""', '\u200e'])('nothing is asked by %j', (query) => {
    expect(classify(query)).toEqual({ kind: 'empty' });
  });
});

test('any query gets one kind, and nothing throws', () => {
  const kinds = new Set<string>();
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.stringMatching(/^[KBMSCVE0-9 .-]{0,20}$/)),
      (query) => {
        kinds.add(classify(query).kind);
        expect(normaliseQuery(normaliseQuery(query))).toBe(normaliseQuery(query));
      },
    ),
    { numRuns: 500 },
  );
  expect([...kinds]).toEqual(expect.arrayContaining(['text', 'empty']));
});

test('ten kilobytes of noise and a megabyte of combining marks are cut, not searched', () => {
  expect(normaliseQuery('x'.repeat(10_000))).toHaveLength(300);
  expect(classify('\u0301'.repeat(1_000_000)).kind).toBe('text');
});

test('a word that already is the site’s own stays', () => {
  expect(withSiteWords('497日問題 TIME_WAIT LDR Server 2008 R2')).toBe('497日問題 TIME_WAIT LDR Server 2008 R2');
});

test('a number that begins with zero is no KB number', () => {
  for (const query of ['microsoft.com/000000', 'KB0000000', '0123456']) expect(classify(query).kind).not.toBe('kb');
});
