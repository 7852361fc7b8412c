import { describe, expect, test } from 'vitest';
import { accountOf, fixture, LANGUAGES } from './fixtures.ts';

/** Lines as `findstr`, `grep` and `Select-String` print them over several files. */
function picked(file: string, lines: readonly string[], numbered = false): readonly string[] {
  return lines.map((line, index) => `${file}:${numbered ? `${index + 2}:` : ''}${line}`);
}

const HOST = 'Host Name:                 ';
const START = 'System Boot Time:          5/25/2023, 10:05:22 AM';
const ENTRY = '                           [12]: KB2553549';
const OTHER_ENTRY = '                           [07]: KB2688338';

describe('lines that a search picked out of files', () => {
  test.each([
    ['SRV01.txt', 'SRV02.txt'],
    ['C:\\logs\\a.txt', 'C:\\logs\\b.txt'],
    ['D:\\My files\\a.log', 'D:\\My files\\b.log'],
    ['\\\\FS01\\logs$\\a.txt', '\\\\FS01\\logs$\\b.txt'],
    ['./logs/a.out', './logs/b.out'],
    ['.\\a.txt', '.\\b.txt'],
  ])('are of the machine that each file names inside: %s', (one, other) => {
    for (const numbered of [false, true]) {
      const { said, bad } = accountOf(
        ...picked(one, [HOST + 'APP01', ENTRY], numbered),
        ...picked(other, [HOST + 'APP02', START, OTHER_ENTRY], numbered),
      );
      expect(said).toEqual(['APP01 KB2553549', 'APP02 KB2688338 2023-05-25 10:05:22']);
      expect(bad).toEqual([]);
    }
  });

  test.each(LANGUAGES)('are read in each language: %s', (language) => {
    const lines = fixture(`systeminfo-${language}.txt`).split(/\r?\n/);
    const name = lines.find((line) => /\S/.test(line)) ?? '';
    const first = picked('a.txt', [name, ENTRY]);
    const second = picked('b.txt', [name.replace(/\S+$/, 'APP02'), OTHER_ENTRY]);
    const [one, two] = accountOf(...first, ...second).said;
    expect([one, two]).toEqual([`${/\S+$/.exec(name)?.[0]} KB2553549`, 'APP02 KB2688338']);
  });

  test('are read below the command that picked them, and between lines around them', () => {
    const { said } = accountOf(
      'PS C:\\logs> Select-String "Host Name","KB2553549" *.txt',
      '',
      ...picked('a.txt', [HOST + 'APP01', ENTRY], true),
      '',
      '$ grep -A1 "Host Name" *.txt',
      `b.txt:${HOST}APP02`,
      `b.txt-${START}`,
      '--',
      `c.txt:${HOST}APP03`,
      `c.txt-${START}`,
    );
    expect(said).toEqual(['APP01 KB2553549', 'APP02 2023-05-25 10:05:22', 'APP03 2023-05-25 10:05:22']);
  });

  test('are no machine’s where none is named inside, whatever the file is called', () => {
    expect(accountOf(...picked('APP01.txt', [ENTRY]), ...picked('APP02.txt', [START, '6.1.7601.18438']))).toMatchObject(
      {
        said: [],
        bad: ['1 no-name', '2 no-name', '3 no-name'],
      },
    );
  });

  test('are never those of another file', () => {
    expect(accountOf(...picked('a.txt', [HOST + 'APP01', START]), ...picked('b.txt', [ENTRY]))).toMatchObject({
      said: ['APP01 2023-05-25 10:05:22'],
      bad: ['3 no-name'],
    });
    const back = [`${HOST}APP01`, START].flatMap((line) => [`a.txt:${line}`, `b.txt:${ENTRY}`]);
    expect(accountOf(...back).said).toEqual([]);
  });

  test('end where a line without the name of a file stands', () => {
    const lines = [...picked('a.txt', [HOST + 'APP01', START]), ENTRY];
    expect(accountOf(...lines).said).toEqual(['APP01 2023-05-25 10:05:22', 'KB2553549']);
  });

  test.each([
    ['todo.txt', HOST + 'APP01', ENTRY],
    ['missing-updates.txt', HOST + 'APP01', ENTRY],
    ['MissingUpdates.txt', HOST + 'APP01', ENTRY],
    ['APP01_before_restore.txt', HOST + 'APP01', ENTRY],
    ['APP01-sample.log', HOST + 'APP01', ENTRY],
    ['planned/APP01.txt', HOST + 'APP01', ENTRY],
    ['backup\\APP01.txt', HOST + 'APP01', ENTRY],
    ['report.csv', 'APP01,KB2553549', 'APP02;KB2553549'],
    ['report.txt', 'APP01 KB2553549', 'APP02: KB2553549'],
  ])('say nothing where the file may hold a plan, or a list without its headings: %s', (file, ...lines) => {
    const { said, bad } = accountOf(...picked(file, lines));
    expect(said).toEqual([]);
    expect(bad).toHaveLength(2);
  });

  test.each(['Planned for tonight:', 'Example:', '=== Missing ==='])('are wished for below “%s”', (heading) => {
    const { said } = accountOf(
      heading,
      ...picked('a.txt', [HOST + 'APP01', ENTRY]),
      ...picked('b.txt', [HOST + 'APP02', ENTRY]),
    );
    expect(said).toEqual([]);
  });

  test('are none where words point to a file', () => {
    expect(accountOf('APP01.txt: KB2553549', 'See APP02.txt:KB2553549').said).toEqual([]);
  });
});
