import { describe, expect, test } from 'vitest';
import { accountOf } from './fixtures.ts';

describe('a table with a ruler below its headings', () => {
  test.each<[string, string, string]>([
    // Headings that could be wmic's, some that could not, and some in another script.
    ['CSName  Version', '------  -------', 'SRV01   6.1.7601.17514'],
    ['Computer Name  File Version', '-------------  ------------', 'SRV01          6.1.7601.17514'],
    ['Имя узла  Версия файла', '--------  ------------', 'SRV01     6.1.7601.17514'],
    ['  CSName  Version', '  ------  -------', '  SRV01   6.1.7601.17514'],
  ])('is PowerShell’s: %s', (...lines) => {
    expect(accountOf(...lines, '')).toEqual({
      said: ['SRV01 6.1.7601.17514'],
      took: ['3 powershell-table'],
      bad: [],
      structural: 2,
    });
  });

  test('has its columns where the ruler has them, also where a heading is shorter', () => {
    const { said, took } = accountOf(
      'PSComputerName  HotFixID   Description',
      '--------------  --------   -----------',
      'SRV01           KB2688338  Security Update',
      'SRV02           KB2553549  Hotfix for the 497 days',
    );
    expect(said).toEqual(['SRV01 KB2688338', 'SRV02 KB2553549']);
    expect(took).toEqual(['3 powershell-table', '4 powershell-table']);
  });

  test('takes no words ahead of a day for the day of an installation', () => {
    const table = (cell: string) => [
      'PSComputerName HotFixID  InstalledOn',
      '-------------- --------  -----------',
      `SRV01          KB4022719 ${cell}`,
      'SRV02          KB2506212 5/10/2012 12:00:00 AM',
    ];
    for (const cell of ['OPEN since 2025-03-04', 'offen seit 2025-03-04', 'ticket of 3/4/2025'])
      expect(accountOf(...table(cell)).said, cell).toEqual(['SRV01', 'SRV02 KB2506212']);
    for (const cell of ['2025-03-04', '3/4/2025 12:00:00 AM', '01cd2e4f7a3c1b00', ''])
      expect(accountOf(...table(cell)).said, cell).toEqual(['SRV01 KB4022719', 'SRV02 KB2506212']);
  });

  test('takes a name with an answer of no behind it for no name', () => {
    const table = [
      'Source        Description      HotFixID      InstalledBy          InstalledOn',
      '------        -----------      --------      -----------          -----------',
      'WEB12         Security Update  KB4022719     NT AUTHORITY\\SYSTEM  5/10/2012 12:00:00 AM',
      'SRV01 - error de instalación - KB4022719',
    ];
    expect(accountOf(...table)).toMatchObject({ said: ['WEB12 KB4022719'], bad: ['4 prose'] });
  });

  test('gives no version of a file that is no file', () => {
    for (const note of ['(KB2688338)', '[KB2688338]', 'unknown']) {
      expect(accountOf('FileVersion     FileName', `6.1.7601.24545  ${note}`).said, note).toEqual([]);
      expect(accountOf('file,version', `${note},6.1.7601.24545`).said, note).toEqual([]);
    }
  });

  test('whose headings promise nothing is no table', () => {
    expect(accountOf('Name  Colour', '----  ------', 'SRV01 blue').said).toEqual([]);
  });
});

describe('a table without a ruler', () => {
  test('is wmic’s, and ends where another output begins', () => {
    expect(accountOf('CSName  Version         ', 'SRV01   6.1.7601.17514  ', '', 'SRV02   6.1.7601.17725  ')).toEqual({
      said: ['SRV01 6.1.7601.17514', 'SRV02 6.1.7601.17725'],
      took: ['2 wmic-table', '4 wmic-table'],
      bad: [],
      structural: 2,
    });
    const { said, took } = accountOf(
      'CSName  Version',
      'SRV01   6.1.7601.17514',
      'Version=6.1.7601.18438',
      'CSName=SRV02',
    );
    expect(said).toEqual(['SRV01 6.1.7601.17514', 'SRV02 6.1.7601.18438']);
    expect(took).toEqual(['2 wmic-table', '3-4 wmic-list']);
  });

  test.each([
    ['', ''],
    ['', '', ''],
  ])('ends where the headings of the next command stand, behind %#', (...blanks) => {
    const starts = ['CSName  LastBootUpTime', 'SRV01   20250722173207.123456+540'];
    const versions = ['CSName  Version', 'SRV01   6.1.7601.17514', 'SRV02   6.1.7601.17725'];
    const said = ['SRV01 6.1.7601.17514 2025-07-22 17:32:07 540', 'SRV02 6.1.7601.17725'];
    expect(accountOf(...starts, ...blanks, ...versions)).toMatchObject({ said, bad: [] });
    expect(accountOf(...versions, ...blanks, ...starts)).toMatchObject({ said, bad: [] });
  });

  test.each([
    ['CSName  Version', 'SRV-WITH-A-NAME  6.1.7601.17514', 'SRV-WITH-A-NAME 6.1.7601.17514'],
    ['CSName  Version', 'SRV-WITH-A-NAME 6.1.7601.17514', 'SRV-WITH-A-NAME 6.1.7601.17514'],
    ['CSName  Version', ' SRV-WITH-A-NAME  6.1.7601.17514 ', 'SRV-WITH-A-NAME 6.1.7601.17514'],
    [
      'CSName  Caption    Version',
      'SRV-WITH-A-NAME  Windows 7   6.1.7601.17514',
      'SRV-WITH-A-NAME 6.1.7601.17514 windows-7-sp1',
    ],
  ])('is cut at its gaps where a value runs over the next column: %s, %s', (header, row, text) => {
    expect(accountOf(header, row)).toMatchObject({ said: [text], took: ['2 wmic-table'] });
  });

  test('is not cut where that gives another number of cells', () => {
    const { said, took } = accountOf('CSName  Version', 'SRV-WITH-A-NAME  6.1.7601.17514  x');
    expect({ said, took }).toEqual({ said: [], took: [] });
  });

  test('may have headings that are wider than they seem', () => {
    expect(accountOf('サーバー  Version', 'SRV01   6.1.7601.17514').said).toEqual(['SRV01 6.1.7601.17514']);
  });

  test.each([
    ['CSName  Version         LastBootUpTime', 'SRV01   6.1.7601.17514', 'SRV01 6.1.7601.17514'],
    ['Version         CSName', '10.0.17763.1751', '10.0.17763.1751'],
  ])('may have rows that end before its last column: %s', (header, row, text) => {
    expect(accountOf(header, row)).toMatchObject({ said: [text], took: ['2 wmic-table'] });
  });

  test('goes on behind blank lines and rows that say nothing', () => {
    const { took, bad } = accountOf('CSName  HotFixID   ', '', ' ', 'SRV01   none     ', 'SRV02   KB2688338');
    expect({ took, bad }).toEqual({ took: ['4 wmic-table', '5 wmic-table'], bad: [] });
  });

  test('names the rows that say nothing', () => {
    const { said, bad } = accountOf(
      'CSName  HotFixID   Description',
      'SRV01   File 1     Update',
      'SRV02   KB2688338  Update',
    );
    expect(said).toEqual(['SRV01', 'SRV02 KB2688338']);
    expect(bad).toEqual(['2 unreadable-value']);
  });
});

describe('a table that is aligned with blanks', () => {
  test.each<[string, string, string]>([
    [
      'Server    Boot time             Version',
      'SRV01     2026-03-14 08:15:30   6.1.7601.17514',
      'SRV01 6.1.7601.17514 2026-03-14 08:15:30',
    ],
    ['サーバー名      起動日時', 'SRV01          2026/03/14 08:15:30', 'SRV01 2026-03-14 08:15:30'],
    ['Rechner   Letzter Start', 'SRV01     14.03.2026 08:15:30', 'SRV01 2026-03-14 08:15:30'],
    [
      'Host      Last scan             tcpip.sys',
      'SRV01     2026-03-14 08:15:30   6.1.7601.17514',
      'SRV01 6.1.7601.17514',
    ],
    [
      'Host      Required              tcpip.sys',
      'SRV01     6.1.7601.18438        6.1.7601.17514',
      'SRV01 6.1.7601.17514',
    ],
  ])('has its columns where the headings have them: %s', (header, row, text) => {
    expect(accountOf(header, row)).toMatchObject({ said: [text], took: ['2 delimited-list'], bad: [] });
  });

  test('ends with a line that is none of its rows', () => {
    const { said, bad } = accountOf(
      'Server    Boot time',
      'SRV01     2026-03-14 08:15:30',
      'Next:  2026-12-14 08:15:30 for SRV02',
    );
    expect([said, bad]).toEqual([['SRV01 2026-03-14 08:15:30'], ['3 unlabelled-date']]);
  });

  test.each(['Process', 'Job', 'Service', 'タスク'])('has no start of a machine beside a column for %j', (heading) => {
    expect(
      accountOf(`Host      ${heading}    Started`, 'SRV01     Backup     2026-03-14 08:15:30').said.join(),
    ).not.toContain('2026');
    expect(accountOf(`Host,${heading},StartTime`, 'SRV01,Backup,2026-03-14 08:15:30').said.join()).not.toContain(
      '2026',
    );
  });

  test('is none without the names of machines', () => {
    expect(accountOf('Service    Start time', 'Spooler    2026-03-14 08:15:30').said).toEqual([]);
  });
});
