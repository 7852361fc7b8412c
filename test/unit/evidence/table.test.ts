import { describe, expect, test } from 'vitest';
import { readEvidence } from '../../../src/evidence/evidence-reader.ts';

/** `host version updates` of each machine, and who read it. */
function read(...lines: readonly string[]) {
  const { machines, badLines, counts } = readEvidence(lines.join('\n'));
  return {
    said: machines.map(({ host, versions, kbs }) =>
      [
        host,
        ...versions.map(({ version: { major, minor, build, revision } }) => [major, minor, build, revision].join('.')),
        ...kbs,
      ].join(' '),
    ),
    readers: [...new Set(machines.flatMap((machine) => machine.readers))],
    bad: badLines.map(({ line, reason }) => `${line} ${reason}`),
    structural: counts.structural,
  };
}

describe('a table with a ruler below its headings', () => {
  test.each<[string, string, string]>([
    // Headings that could be wmic's, some that could not, and some in another script.
    ['CSName  Version', '------  -------', 'SRV01   6.1.7601.17514'],
    ['Computer Name  File Version', '-------------  ------------', 'SRV01          6.1.7601.17514'],
    ['Имя узла  Версия файла', '--------  ------------', 'SRV01     6.1.7601.17514'],
    ['  CSName  Version', '  ------  -------', '  SRV01   6.1.7601.17514'],
  ])('is PowerShell’s: %s', (...lines) => {
    expect(read(...lines, '')).toEqual({
      said: ['SRV01 6.1.7601.17514'],
      readers: ['powershell-table'],
      bad: [],
      structural: 2,
    });
  });

  test('has its columns where the ruler has them, also where a heading is shorter', () => {
    const { said, readers } = read(
      'PSComputerName  HotFixID   Description',
      '--------------  --------   -----------',
      'SRV01           KB2688338  Security Update',
      'SRV02           KB2553549  Hotfix for the 497 days',
    );
    expect(said).toEqual(['SRV01 KB2688338', 'SRV02 KB2553549']);
    expect(readers).toEqual(['powershell-table']);
  });

  test('whose headings promise nothing is no table', () => {
    expect(read('Name  Colour', '----  ------', 'SRV01 blue').said).toEqual([]);
  });
});

describe('a table without a ruler', () => {
  test('is wmic’s, and ends where another output begins', () => {
    expect(read('CSName  Version         ', 'SRV01   6.1.7601.17514  ', '', 'SRV02   6.1.7601.17725  ')).toEqual({
      said: ['SRV01 6.1.7601.17514', 'SRV02 6.1.7601.17725'],
      readers: ['wmic-table'],
      bad: [],
      structural: 2,
    });
    const { said, readers } = read(
      'CSName  Version',
      'SRV01   6.1.7601.17514',
      'Version=6.1.7601.18438',
      'CSName=SRV02',
    );
    expect(said).toEqual(['SRV01 6.1.7601.17514', 'SRV02 6.1.7601.18438']);
    expect(readers).toEqual(['wmic-table', 'wmic-list']);
  });

  test('is cut at its gaps where a value runs over the next column', () => {
    expect(read('CSName  Version', 'SRV-WITH-A-NAME  6.1.7601.17514').said).toEqual(['SRV-WITH-A-NAME 6.1.7601.17514']);
    expect(read('CSName  Version', 'SRV-WITH-A-NAME 6.1.7601.17514').said).toEqual(['SRV-WITH-A-NAME 6.1.7601.17514']);
    expect(read('サーバー  Version', 'SRV01   6.1.7601.17514').said).toEqual(['SRV01 6.1.7601.17514']);
  });

  test('names the rows that say nothing', () => {
    const { said, bad } = read(
      'CSName  HotFixID   Description',
      'SRV01   File 1     Update',
      'SRV02   KB2688338  Update',
    );
    expect(said).toEqual(['SRV02 KB2688338']);
    expect(bad).toEqual(['2 no-fact']);
  });
});
