import { describe, expect, test } from 'vitest';
import { fixedIn, versionsIn } from '../../support/versions-in.ts';

const VERSION = '6.1.7601.24545';

const LISTS = [
  `SRV01 ${VERSION}`,
  `host,tcpip.sys\nSRV01,${VERSION}`,
  `tcpip.sys ${VERSION}`,
  `SRV01: tcpip.sys ${VERSION}`,
  `\n| Host | tcpip.sys |\n|---|---|\n| SRV01 | ${VERSION} |`,
];

describe('a path above a list', () => {
  test.each([
    'C:\\Windows\\winsxs',
    'C:\\Windows\\winsxs:',
    'C:\\Windows\\WinSxS\\amd64_microsoft-windows-tcpip',
    'Directory: C:\\Windows\\winsxs',
    ' Directory of C:\\Windows\\winsxs',
    'tcpip.sys.bak',
    'tcpip.sys.old:',
    'C:\\Windows.old',
    'Folder: C:\\Windows.old',
    'C:\\Windows.old\\System32\\drivers',
    'D:\\Backup',
    'D:\\Backup\\tcpip.sys',
    'E:\\backup\\SRV01\\Windows\\System32\\drivers',
    '\\\\NAS\\backup\\drivers',
    'D:\\mount\\Windows\\System32\\drivers\\tcpip.sys',
    'C:\\mount\\Windows\\System32\\drivers',
    'C:\\Windows\\SoftwareDistribution\\Download',
    'D:\\Sicherung\\drivers',
    '/mnt/image/Windows/System32/drivers',
    'X:\\Windows\\System32\\drivers\\tcpip.sys',
    'C:\\Temp\\tcpip.sys',
    'D:\\バックアップ',
  ])('that leads to copies says that its versions are theirs: %s', (path) => {
    for (const list of LISTS) expect([list, ...fixedIn(`${path}\n${list}`)]).toEqual([list]);
  });

  test.each([
    'C:\\Windows\\System32\\drivers',
    'Directory: C:\\Windows\\System32\\drivers',
    'C:\\inventory\\versions.csv',
  ])('that leads to none leaves it: %s', (path) => {
    for (const list of [LISTS[0], LISTS[1], LISTS[4]])
      expect([list, ...versionsIn(`${path}\n${list}`)]).toEqual([list, VERSION]);
  });

  test('ends at the folder that Windows loads the driver from', () => {
    expect(
      versionsIn(`C:\\Windows\\winsxs\nSRV01 ${VERSION}\n\nC:\\Windows\\System32\\drivers\nSRV02 6.1.7601.17514`),
    ).toEqual(['6.1.7601.17514']);
  });
});
