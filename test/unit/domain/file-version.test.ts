import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  buildOf,
  compareFileVersions,
  formatFileVersion,
  readFileVersion,
  type FileVersion,
} from '../../../src/domain/file-version.ts';

const V = { major: 6, minor: 1, build: 7601, revision: 17802 };

/** The version in a text; fails the test where none could be read. */
function read(text: string): FileVersion {
  const reading = readFileVersion(text);
  if (!reading.ok) throw new Error(`${text}: ${JSON.stringify(reading.problem)}`);
  return reading.version;
}

const problemOf = (text: string) => {
  const reading = readFileVersion(text);
  return reading.ok ? undefined : reading.problem;
};

describe('reads 6.1.7601.17802 from', () => {
  test.each([
    ['the bare number', '6.1.7601.17802'],
    ['blanks around it', '  \t6.1.7601.17802 \r\n'],
    ['full-width blanks around it', '\u30006.1.7601.17802\u3000'],
    ['a leading v', 'v6.1.7601.17802'],
    ['a leading V and a blank', 'V 6.1.7601.17802'],
    ['full-width digits and dots', '６．１．７６０１．１７８０２'],
    ['full-width digits and commas', '６，１，７６０１，１７８０２'],
    ['ideographic full stops for dots', '6。1。7601。17802'],
    ['half-width ideographic full stops for dots', '6｡1｡7601｡17802'],
    ['full-width digits with ideographic full stops', '６。１。７６０１。１７８０２'],
    ['the commas of a VersionInfo string', '6, 1, 7601, 17802'],
    ['commas without blanks', '6,1,7601,17802'],
    ['leading zeros', '06.01.07601.017802'],
    ['a branch tag behind it', '6.1.7601.17802 (win7sp1_gdr.120329-1500)'],
    ['quotation marks', '"6.1.7601.17802"'],
    ['a row of a wmic table', 'c:\\windows\\system32\\drivers\\tcpip.sys  6.1.7601.17802  '],
    [
      'a whole wmic table',
      'Name                                       Version         \r\nC:\\Windows\\System32\\drivers\\tcpip.sys  6.1.7601.17802  \r\n',
    ],
    ['wmic with /value', '\r\n\r\nVersion=6.1.7601.17802\r\n\r\n'],
    ['an Explorer line in English', 'File version\t6.1.7601.17802'],
    ['an Explorer line in English with direction marks', 'File version: \u200e6.1.7601.17802\u200e'],
    ['an Explorer line in Japanese', 'ファイル バージョン\t6.1.7601.17802'],
    ['an Explorer line in Japanese with direction marks', 'ファイル バージョン：\u200e6.1.7601.17802\u200e'],
    ['direction marks between the parts', '6.\u200e1.\u200e7601.\u200e17802'],
    ['a byte-order mark before it', '\ufeff6.1.7601.17802'],
    ['PowerShell', 'FileVersion      : 6.1.7601.17802 (win7sp1_gdr.120329-1500)'],
    ['a trailing Japanese full stop', 'バージョンは 6.1.7601.17802。'],
    ['the end of a dotted leader', 'File version ...... 6.1.7601.17802'],
    ['the end of a dotted leader without a blank', 'File version......6.1.7601.17802'],
    ['a line that also holds a date with dots', '2012.03.30 6.1.7601.17802'],
    ['the same version twice', 'File version 6.1.7601.17802, product version 6.1.7601.17802'],
    ['the same version twice, once with zeros', '6.1.7601.17802 6.01.7601.17802'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual(V);
  });
});

describe('the branch tag behind the number', () => {
  test.each([
    ['6.1.7601.17802 (win7sp1_gdr.120329-1500)', 'GDR'],
    ['6.1.7601.21954 (win7sp1_ldr.120329-1505)', 'LDR'],
    ['6.0.6002.22643 (lh_sp2_qfe.110505-1236)', 'LDR'],
    ['6.1.7601.17514 (win7sp1_rtm.101119-1850)', undefined],
    ['6.1.7601.17802', undefined],
  ])('%s names %s', (text, tag) => {
    expect(readFileVersion(text)).toMatchObject({ ok: true, tag });
  });
});

describe('rejects', () => {
  test.each([
    ['nothing', '', 'not-a-version', 'none'],
    ['blanks', ' \t\u3000', 'not-a-version', 'none'],
    ['words', 'latest', 'not-a-version', 'none'],
    ['Japanese words', 'わかりません', 'not-a-version', 'none'],
    ['a lone v', 'v', 'not-a-version', 'none'],
    ['dots alone', '...', 'not-a-version', 'none'],
    ['a KB number', 'KB2688338', 'not-a-version', 'none'],
    ['a number and words', '7601 servers', 'not-a-version', 'none'],
    ['several KB numbers', 'KB2688338, KB2790655', 'not-a-version', 'none'],
    ['two versions', '6.1.7601.17802 6.1.7601.21954', 'not-a-version', 'several'],
    ['two versions joined by a comma', '6.1.7601.17802,6.1.7601.21954', 'not-a-version', 'too-many-parts'],
    [
      'more than four parts with blanks around commas',
      '5, 6, 1, 7601, 17802, 1, 2, 3, 4',
      'not-a-version',
      'too-many-parts',
    ],
    ['two versions written with commas', '6, 1, 7601, 17802 / 6, 1, 7601, 21954', 'not-a-version', 'several'],
    ['a sentence', 'It is 6.1.7601.17802.', 'not-a-version', 'words'],
    ['a Japanese sentence', '確認しました。6.1.7601.17802 でした。', 'not-a-version', 'words'],
    ['a host and its version', 'SERVER,6,1,7601,17802', 'not-a-version', 'words'],
    [
      'a line that also names the build',
      'Windows 6.1 (Build 7601), tcpip.sys 6.1.7601.17802',
      'not-a-version',
      'words',
    ],
    ['a superscript footnote mark', '6.1.7601.1780²', 'not-a-version', 'words'],
    [
      'a copy in winsxs',
      'C:\\Windows\\winsxs\\amd64_6.1.7601.17802\\tcpip.sys',
      'other-file',
      'C:\\Windows\\winsxs\\amd64_6.1.7601.17802\\tcpip.sys',
    ],
    ['five parts', '6.1.7601.17802.1', 'not-a-version', 'too-many-parts'],
    ['five parts with commas', '6,1,7601,17802,1', 'not-a-version', 'too-many-parts'],
    ['one part', '17802', 'too-few-parts', '17802'],
    ['one part with a v', 'v6', 'too-few-parts', 'v6'],
    ['two parts', '6.1', 'too-few-parts', '6.1'],
    ['three parts', '6.1.7601', 'too-few-parts', '6.1.7601'],
    ['three full-width parts', '６．１．７６０１', 'too-few-parts', '6.1.7601'],
    ['three parts and a dot, as while typing', '6.1.7601.', 'too-few-parts', '6.1.7601'],
    ['three parts with commas', '6, 1, 7601', 'too-few-parts', '6.1.7601'],
    ['an empty part', '6.1..17802', 'too-few-parts', '6.1'],
    ['65536 in the last part', '6.1.7601.65536', 'part-out-of-range', '65536'],
    ['65536 in the first part', '65536.1.7601.17802', 'part-out-of-range', '65536'],
    ['65536 among commas', '6, 1, 65536, 17802', 'part-out-of-range', '65536'],
    ['more digits than a number can hold', `6.1.7601.${'9'.repeat(400)}`, 'part-out-of-range', '9'.repeat(20)],
  ])('%s', (_, text, code, detail) => {
    expect(readFileVersion(text)).toEqual({ ok: false, problem: { code, detail } });
  });

  test('but accepts 65535 in every part', () => {
    expect(formatFileVersion(read('65535.65535.65535.65535'))).toBe('65535.65535.65535.65535');
  });
});

describe('a megabyte of noise is read at once and never throws', () => {
  const times = (text: string) => text.repeat(Math.ceil(1_000_000 / text.length));
  test.each([
    ['digits', times('1'), false],
    ['digits and dots', times('1.'), false],
    ['digits and commas', times('1,'), false],
    ['digits, blanks and commas', times('1 , '), false],
    ['numbers with long gaps', times(`1${' '.repeat(5000)}`), false],
    ['three parts over and over', times('6.1.7601 '), false],
    ['underscores and tags', times('_gd'), false],
    ['one version over and over', times('6.1.7601.17802 '), true],
    ['combining marks out of order', times('\u0315\u0323'), false],
    ['ligatures that unfold to a sentence', times('\ufdfa'), false],
    ['lone surrogates', times('\ud800'), false],
  ])('%s', (_, noise, ok) => {
    expect(readFileVersion(noise).ok).toBe(ok);
  });

  test('what a problem echoes stays short', () => {
    for (const noise of [times('1'), `${times('1')}.2`, `6.1.7601.${times('9')}`]) {
      const reading = readFileVersion(noise);
      if (reading.ok) throw new Error('noise was read as a version');
      expect(reading.problem.detail.length).toBeLessThanOrEqual(20);
    }
  });
});

describe('compareFileVersions', () => {
  const pairs: readonly [older: string, newer: string][] = [
    ['6.1.7601.17801', '6.1.7601.17802'],
    ['6.1.7601.9999', '6.1.7601.17802'],
    ['6.1.7601.17802', '6.1.7601.21893'],
    ['6.1.7600.21415', '6.1.7601.17514'],
    ['6.0.6002.24296', '6.1.7600.16385'],
    ['5.2.3790.4318', '6.0.6000.16386'],
    ['6.3.9600.17031', '10.0.14393.0'],
    ['0.0.0.0', '0.0.0.1'],
    ['0.0.0.65535', '0.0.1.0'],
  ];
  test.each(pairs)('%s comes before %s, and each equals itself', (older, newer) => {
    expect(compareFileVersions(read(older), read(newer))).toBeLessThan(0);
    expect(compareFileVersions(read(newer), read(older))).toBeGreaterThan(0);
    expect(compareFileVersions(read(older), read(older))).toBe(0);
    expect(compareFileVersions(read(newer), read(newer))).toBe(0);
  });
});

test('buildOf gives the first three parts', () => {
  expect(buildOf(V)).toBe('6.1.7601');
});

describe('laws', () => {
  const part = fc.integer({ min: 0, max: 65535 });
  const version = fc.record({ major: part, minor: part, build: part, revision: part });

  test('reading what was written gives the same version', () => {
    fc.assert(
      fc.property(version, (v) => {
        expect(read(formatFileVersion(v))).toEqual(v);
      }),
    );
  });

  test('full-width, comma and plain writing read alike', () => {
    const wide = (text: string) => text.replace(/[0-9.]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(version, (v) => {
        const plain = formatFileVersion(v);
        expect(read(wide(plain))).toEqual(v);
        expect(read(plain.replaceAll('.', ', '))).toEqual(v);
      }),
    );
  });

  test('any text is read or refused, and nothing throws', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'019.,。．９ v_\u200e\n') }),
    );
    fc.assert(
      fc.property(text, (any) => {
        expect(readFileVersion(any).ok).toBeTypeOf('boolean');
      }),
    );
  });
});

test('of several runs with too few parts, the longest is named, wherever it stands', () => {
  const problem = { code: 'too-few-parts', detail: '6.1.7601' };
  expect(problemOf('6.1 and 6.1.7601')).toEqual(problem);
  expect(problemOf('6.1.7601 and 6.1')).toEqual(problem);
});

test('a lone number with blanks around it is too short for a version', () => {
  expect(problemOf('  7601 \n')).toEqual({ code: 'too-few-parts', detail: '7601' });
});

test('two versions of the same digits are two versions', () => {
  expect(problemOf('6.1.7601.17514 or 6.17.601.17514')).toEqual({ code: 'not-a-version', detail: 'several' });
});

test.each<keyof FileVersion>(['major', 'minor', 'build', 'revision'])(
  'versions that differ in their %s are ordered by it, whatever stands behind it',
  (part) => {
    const parts = ['major', 'minor', 'build', 'revision'] as const;
    const behind = parts.slice(parts.indexOf(part) + 1);
    const all = { major: 5, minor: 5, build: 5, revision: 5 };
    const lower = { ...all, [part]: 4, ...Object.fromEntries(behind.map((name) => [name, 9])) };
    const higher = { ...all, [part]: 6, ...Object.fromEntries(behind.map((name) => [name, 1])) };
    expect(compareFileVersions(lower, higher)).toBeLessThan(0);
    expect(compareFileVersions(higher, lower)).toBeGreaterThan(0);
  },
);
