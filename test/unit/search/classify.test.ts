import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify } from '../../../src/search/classify.ts';
import { normaliseQuery, withSiteWords } from '../../../src/search/normalise.ts';

const identifiers = (query: string) => classify(query).identifiers;
const kb = (number: string, sure = true) => ({ kind: 'kb', kb: `KB${number}`, sure });
const bulletin = (number: string) => ({ kind: 'bulletin', bulletin: number });

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
    'KB#2688338',
    '#2688338',
    'KB: 2688338',
    'kbid=KB2688338',
    '2688338)',
    '(KB2688338)',
    'windows6.1-kb2688338-x64.msu',
    'https://support.microsoft.com/kb/2688338/en-us',
    'support.microsoft.com/kb/2688338',
    'https://support.microsoft.com/help/2688338',
    'https://support.microsoft.com/?id=2688338',
    'http://support.microsoft.com/default.aspx?scid=kb;en-us;2688338',
    'https://www.catalog.update.microsoft.com/Search.aspx?q=KB2688338',
    'https://www.catalog.update.microsoft.com/Search.aspx?q=2688338',
    'https://learn.microsoft.com/en-us/answers/questions/1234567/kb2688338-missing',
    'https://techcommunity.microsoft.com/t5/windows-server/kb2688338-497-days/m-p/1234567',
    'https://support.microsoft.com/en-us/topic/ms-description-of-the-update-kb2688338-38c81adc-d990-c6f7-3689-91cca5d19a20',
    'KB2688338 インストール済み',
    'https://support.microsoft.com/kb/2688338 を参照',
    'is KB2688338 enough?',
  ])('in %s', (query) => {
    expect(identifiers(query)).toEqual([kb('2688338')]);
  });

  test('with six digits too', () => {
    expect(identifiers('kb978886')).toEqual([kb('978886')]);
  });

  test('once each, where there are several', () => {
    expect(identifiers('KB2688338 vs KB2790655, not KB2688338')).toEqual([kb('2688338'), kb('2790655')]);
  });

  test.each(['article 2688338', 'サポート技術情報2688338', 'https://example.com/kb2688338-missing', 'x 2688338, y'])(
    'in %s, but only where it is known: it may number something else',
    (query) => {
      expect(identifiers(query)).toEqual([kb('2688338', false)]);
    },
  );

  test('but not for certain where the six digits can be the date of a build', () => {
    expect(identifiers('120329')).toEqual([kb('120329', false)]);
    expect(identifiers('KB120329')).toEqual([kb('120329')]);
  });

  test('but not what begins with zero', () => {
    for (const query of ['microsoft.com/000000', '0123456', 'x 0123456']) expect(identifiers(query)).toEqual([]);
  });
});

describe('a number in an address is no KB number', () => {
  test.each([
    'https://example.com/2688338',
    'https://kb.example.com/kb/2688338',
    'example.com/help/2688338',
    'https://microsoft.com.example.net/kb/2688338',
    'https://notmicrosoft.com/kb/2688338',
    'https://www.microsoft.com/en-us/download/details.aspx?id=297331',
    'https://learn.microsoft.com/en-us/answers/questions/1234567/restart',
  ])('%s', (query) => {
    expect(identifiers(query)).toEqual([]);
  });
});

describe('other identifiers', () => {
  test.each([
    'MS12-032',
    'ms12\u2011032',
    'ms12–032',
    'ＭＳ１２－０３２',
    'MS12ー032',
    'MS12032',
    'ms 12 032',
    'MS12-032 2008 R2',
    'Microsoft Security Bulletin MS12-032',
    'https://learn.microsoft.com/en-us/security-updates/securitybulletins/2012/ms12-032',
  ])('%s names a bulletin', (query) => {
    expect(identifiers(query)).toEqual([bulletin('MS12-032')]);
  });

  test.each([
    'CVE-2012-0174',
    'cve 2012 0174',
    'CVE‑2012‑0174',
    'https://msrc.microsoft.com/update-guide/vulnerability/CVE-2012-0174',
  ])('%s names a CVE', (query) => {
    expect(identifiers(query)).toEqual([{ kind: 'cve', cve: 'CVE-2012-0174' }]);
  });

  test.each([
    '6.1.7601.17802',
    'v6.1.7601.17802',
    '６．１．７６０１．１７８０２',
    '6.1.7601.17802 (win7sp1_gdr.120329-1500)',
    '6.1.7601.99999',
  ])('%s is a version', (query) => {
    expect(identifiers(query)).toMatchObject([{ kind: 'version' }]);
  });

  test('versions stand beside other things', () => {
    expect(identifiers('KB2688338: 6.1.7601.17802 or 6.1.7601.21954?')).toEqual([
      kb('2688338'),
      { kind: 'version', text: '6.1.7601.17802' },
      { kind: 'version', text: '6.1.7601.21954' },
    ]);
  });

  test.each(['7601.17802', 'tcpip.sys 7601.17802'])('%s is a version without its first numbers', (query) => {
    expect(identifiers(query)).toEqual([{ kind: 'short-version', build: '7601', revision: '17802' }]);
  });

  test('an address of an article without its number is known by its end', () => {
    const end = '38c81adc-d990-c6f7-3689-91cca5d19a20';
    expect(identifiers(`https://support.microsoft.com/en-us/topic/all-the-ports-are-not-closed-${end}`)).toEqual([
      { kind: 'topic', topic: end },
    ]);
    expect(identifiers(`https://example.com/topic/all-the-ports-are-not-closed-${end}`)).toEqual([]);
  });

  test('four or five digits may be part of a KB number, with KB before them they are', () => {
    expect(identifiers('26883')).toEqual([{ kind: 'part', digits: '26883', sure: false }]);
    expect(identifiers('KB2688')).toEqual([{ kind: 'part', digits: '2688', sure: true }]);
    expect(identifiers('event 4227')).toEqual([]);
  });
});

describe('what cannot be what it is meant as is told from words', () => {
  test.each([
    ['KB12', 'kb'],
    ['KB26883381', 'kb'],
    ['KB0688338', 'kb'],
    ['MS12-0321', 'bulletin'],
    ['MS2-032', 'bulletin'],
    ['CVE-2012-17', 'cve'],
    ['CVE-12-0174', 'cve'],
    ['6.1.7601', 'version'],
  ])('%s (%s)', (text, form) => {
    expect(identifiers(text)).toEqual([{ kind: 'malformed', form, text }]);
  });

  test.each(['512 KB 16', '10.0.0.1', 'ping 10.0.0.1', 'timeout ms 30000', '497.1', '12345678', '2008R2', 'MS-DOS'])(
    '%s is words',
    (query) => {
      expect(identifiers(query)).toEqual([]);
    },
  );
});

describe('the words for the full text', () => {
  test.each([
    ['497 日問題', '497日問題'],
    ['４９７日問題', '497日問題'],
    ['修正モジュール', '修正プログラム'],
    ['パッチ', '修正プログラム'],
    ['リブート 期限', '再起動 期限'],
    ['繋がらない', 'つながらない'],
    ['イベントＩＤ：4227', 'イベント4227'],
    ['イベント ID 4227', 'イベント4227'],
    ['reboot server', 'restart server'],
    ['can’t connect', 'cannot connect'],
    ['patches', 'update'],
    ['TIME-WAIT', 'TIME_WAIT'],
    ['time wait', 'TIME_WAIT'],
    ['QFE', 'LDR'],
    ['2008R2', 'Server 2008 R2'],
    ['WS08R2', 'Server 2008 R2'],
    ['Windows Server 2008 R2', 'Server 2008 R2'],
    ['"failover"', 'failover'],
    ['event 4227', 'event 4227'],
    ['10.0.0.1', '10.0.0.1'],
    ['https://example.com/2688338', 'https://example.com/2688338'],
  ])('%s is searched as %s', (query, text) => {
    expect(classify(query)).toEqual({ identifiers: [], text });
  });

  test.each(['', '   ', '""', '\u200e'])('are none in %j', (query) => {
    expect(classify(query)).toEqual({ identifiers: [], text: '' });
  });
});

test('nothing throws, and every identifier comes once', () => {
  const kinds = new Set<string>();
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc
          .array(
            fc.oneof(
              fc.constantFrom('KB', '2688338', 'MS', '12', 'CVE', '-', ' ', '.', '/', 'microsoft.com'),
              fc.nat().map(String),
            ),
          )
          .map((parts) => parts.join('')),
      ),
      (query) => {
        const found = identifiers(query);
        for (const { kind } of found) kinds.add(kind);
        expect(new Set(found.map((each) => JSON.stringify(each))).size).toBe(found.length);
        expect(normaliseQuery(normaliseQuery(query))).toBe(normaliseQuery(query));
      },
    ),
    { numRuns: 500 },
  );
  expect([...kinds]).toEqual(expect.arrayContaining(['kb', 'malformed']));
});

test('ten kilobytes of noise and a megabyte of combining marks are cut, not searched', () => {
  expect(normaliseQuery('x'.repeat(10_000))).toHaveLength(300);
  expect(identifiers('\u0301'.repeat(1_000_000))).toEqual([]);
});

test('a word that already is the site’s own stays', () => {
  expect(withSiteWords('497日問題 TIME_WAIT LDR Server 2008 R2')).toBe('497日問題 TIME_WAIT LDR Server 2008 R2');
});
