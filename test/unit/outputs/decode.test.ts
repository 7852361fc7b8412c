import { describe, expect, test } from 'vitest';
import { decodeText, kindOfFile, type Encoding, type FileKind } from '../../../src/outputs/text/decode.ts';
import { encode } from './encode.ts';

const wide = (text: string, littleEndian: boolean) =>
  [...text].flatMap((sign) => {
    const code = sign.charCodeAt(0);
    return littleEndian ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff];
  });
const ascii = (text: string) => [...text].map((sign) => sign.charCodeAt(0));
const utf8 = (text: string) => [...new TextEncoder().encode(text)];

describe('a text', () => {
  // Without an ASCII sign in it only the mark tells what it is.
  const KANJI = '更新適用済';
  test.each<[string, readonly number[], string, Encoding]>([
    ['UTF-16 LE with its mark', [0xff, 0xfe, ...wide(KANJI, true)], KANJI, 'UTF-16 LE'],
    ['UTF-16 BE with its mark', [0xfe, 0xff, ...wide(KANJI, false)], KANJI, 'UTF-16 BE'],
    ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, ...utf8(KANJI)], KANJI, 'UTF-8 with byte-order mark'],
    ['UTF-8 without one', utf8(KANJI), KANJI, 'UTF-8'],
    ['UTF-16 LE without one', wide('SRV01\r\n', true), 'SRV01\r\n', 'UTF-16 LE'],
    ['UTF-16 BE without one', wide('SRV01\r\n', false), 'SRV01\r\n', 'UTF-16 BE'],
    ['UTF-16 LE of which half is Japanese', wide('番号01番号02', true), '番号01番号02', 'UTF-16 LE'],
    ['nothing', [], '', 'UTF-8'],
  ])('%s', (_, bytes, text, encoding) => {
    expect(decodeText(Uint8Array.from(bytes))).toEqual({ text, encoding });
  });

  test.each<[string, readonly number[]]>([
    ['the first byte of UTF-16 LE’s', [0xff, 0x41, 0x42]],
    ['the second byte of UTF-16 LE’s', [0x41, 0xfe, 0x42]],
    ['the first byte of UTF-16 BE’s', [0xfe, 0x41, 0x42]],
    ['the second byte of UTF-16 BE’s', [0x41, 0xff, 0x42]],
    ['the first byte of UTF-8’s', [0xef, 0x41, 0x42]],
    ['two bytes of UTF-8’s', [0xef, 0xbb, 0x42]],
    ['the last byte of UTF-8’s', [0x41, 0x42, 0xbf]],
  ])('that begins with %s has no mark', (_, bytes) => {
    const { text, encoding } = decodeText(Uint8Array.from([...bytes, ...ascii(' SRV01 6.1.7601.17514')]));
    expect(encoding).not.toMatch(/UTF-16|mark/);
    expect(text).toContain('SRV01 6.1.7601.17514');
  });
});

test('text that begins with two of the three bytes of a mark has none', () => {
  expect(decodeText(Uint8Array.from(utf8('\uff3fSRV01')))).toEqual({ text: '\uff3fSRV01', encoding: 'UTF-8' });
  expect(decodeText(Uint8Array.from([...ascii('a'), 0xbb, 0xbf, ...ascii(' SRV01')])).encoding).not.toContain('mark');
});

describe('a file that two programs have written into', () => {
  const host = 'ホスト名:               SRV01\r\nOS バージョン:          6.1.7601 Service Pack 1 ビルド 7601\r\n';
  const version = 'Version         \r\r\n6.1.7601.18438  \r\r\n更新適用済\r\r\n';
  const narrow = [...encode(host, 'shift_jis')];
  const wideBytes = wide(version, true);
  const MARK = [0xff, 0xfe];
  test.each<[string, readonly number[], string]>([
    ['wmic behind systeminfo', [...narrow, ...wideBytes], host + version],
    ['with a mark', [...narrow, ...MARK, ...wideBytes], host + version],
    ['wmic before it', [...MARK, ...wideBytes, ...narrow], version + host],
    [
      'a batch with echo on',
      [...ascii('C:\\>wmic\r\n'), ...wideBytes, ...ascii('C:\\>systeminfo\r\n'), ...narrow],
      `C:\\>wmic\r\n${version}C:\\>systeminfo\r\n${host}`,
    ],
  ])('%s', (_, bytes, text) => {
    expect(kindOfFile(Uint8Array.from(bytes))).toBe('text');
    expect(decodeText(Uint8Array.from(bytes))).toEqual({ text, encoding: 'Shift_JIS (code page 932) and UTF-16 LE' });
  });
});

test('a code page is told by the first line that needs one, however far down it stands', () => {
  const head = 'SRV01 6.1.7601.17514\r\n'.repeat(4000);
  const bytes = [...ascii(head), ...encode('ホスト名: SRV01\r\nOS バージョン: 6.1.7601\r\n', 'shift_jis')];
  const { text, encoding } = decodeText(Uint8Array.from(bytes));
  expect(encoding).toBe('Shift_JIS (code page 932)');
  expect(text.slice(head.length)).toBe('ホスト名: SRV01\r\nOS バージョン: 6.1.7601\r\n');
});

describe('a file', () => {
  const line = ascii('SRV01 6.1.7601.17514\r\n');
  const lines = (share: number, byte: number) =>
    Array.from({ length: 1000 }, (_, at) => (at < share * 1000 ? byte : 0x41));
  test.each<[string, readonly number[], FileKind]>([
    ['that is a program', [...ascii('MZ'), 0x90, 0, 3, 0, ...line], 'driver-file'],
    ['with nothing but the first two bytes of one', ascii('MZ'), 'driver-file'],
    ['with the first three', ascii('MZA'), 'driver-file'],
    ['in UTF-16 LE without a mark', wide('SRV01\r\n', true), 'text'],
    ['in UTF-16 BE without a mark', wide('SRV01\r\n', false), 'text'],
    ['with the first and the third byte of a mark', [0xef, 1, 0xbf, 1, 2, 3], 'binary'],
    ['with a name that begins so', ascii('MZ01'), 'text'],
    [
      'with such a name, and a zero byte after the 64th',
      [...ascii('MZ'), ...Array<number>(62).fill(0x41), 0, ...line],
      'text',
    ],
    [
      'with such a name, and a zero byte before that',
      [...ascii('MZ'), ...Array<number>(61).fill(0x41), 0, ...line],
      'driver-file',
    ],
    ['that begins with M alone', [...ascii('MA'), 0, ...line, ...line, ...line], 'text'],
    ['with Z as its second sign', [...ascii('AZ'), 0, ...line, ...line, ...line], 'text'],
    ['with a mark of UTF-16 LE before control signs', [0xff, 0xfe, 1, 2, 3, 4], 'text'],
    ['with a mark of UTF-16 BE before control signs', [0xfe, 0xff, 1, 2, 3, 4], 'text'],
    ['with a mark of UTF-8 before control signs', [0xef, 0xbb, 0xbf, 1, 2, 3], 'text'],
    ['with half a mark before control signs', [0xef, 0xbb, 1, 2, 3], 'binary'],
    ['with the other half', [0xfe, 0xfe, 1, 2, 3, 4], 'binary'],
    ['with the same byte twice', [0xff, 0xff, 1, 2, 3, 4], 'binary'],
    ['with the last byte of a mark out of place', [1, 0xbb, 0xbf, 2, 3, 4], 'binary'],
    ['with few control signs', lines(0.02, 1), 'text'],
    ['with more of them', lines(0.021, 1), 'binary'],
    ['full of line ends and tabs', [9, 10, 11, 12, 13], 'text'],
    ['full of the escapes and ends of old consoles', [0x1b, 0x1a], 'text'],
    ['full of what comes before a tab', [8, 8], 'binary'],
    ['full of what comes after a line end', [14, 14], 'binary'],
    ['full of blanks', [0x20, 0x20], 'text'],
    ['full of what comes before a blank', [0x1f, 0x1f], 'binary'],
    ['without anything', [], 'text'],
  ])('%s', (_, bytes, kind) => {
    expect(kindOfFile(Uint8Array.from(bytes))).toBe(kind);
  });

  test('whose zero bytes lie on both sides is no text in UTF-16', () => {
    const both = Array.from({ length: 400 }, (_, at) => (at % 4 === 1 || at % 4 === 2 ? 0 : 0x41));
    expect(kindOfFile(Uint8Array.from(both))).toBe('binary');
    expect(decodeText(Uint8Array.from(both))).toEqual({ text: '', encoding: 'binary' });
  });
});
