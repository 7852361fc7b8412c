import { describe, expect, test } from 'vitest';
import { readOutputs } from '../../support/outputs.ts';
import { accountOf, saidOf } from './fixtures.ts';

const HEAD = `PsInfo v1.78 - Local and remote system information viewer
Copyright (C) 2001-2016 Mark Russinovich
Sysinternals - www.sysinternals.com

System information for \\\\FS11:
Uptime:                    412 days 3 hours 12 minutes 5 seconds
Kernel version:            Windows Server 2008 R2 Standard, Multiprocessor Free
Product type:              Server
Product version:           6.1
Service pack:              1
Kernel build number:       7601
Registered owner:          Windows User
IE version:                9.0000
System root:               C:\\Windows
Processors:                4
Processor type:            Intel(R) Xeon(R) CPU E5-2609 v2 @
Physical memory:           4 MB
Video driver:              Standard VGA Graphics Adapter
`;
const LIST = `OS Hot Fix   Installed
KB2553549    5/10/2012
KB976902     11/21/2010
`;

describe('what PsInfo prints', () => {
  test('is an uptime and the updates that are installed, of the machine that it names', () => {
    const { machines } = readOutputs(HEAD + LIST);
    expect(machines).toMatchObject([
      { host: 'FS11', kbs: ['KB2553549', 'KB976902'], uptime: { seconds: 412 * 86_400 + 3 * 3600 + 12 * 60 + 5 } },
    ]);
  });

  test('has no line that is not understood', () => {
    expect(accountOf(...(HEAD + LIST).split('\n')).bad).toEqual([]);
  });

  test('ends with the programs', () => {
    expect(saidOf(`${HEAD}${LIST}Applications:\nUpdate KB2688338 for something 1.0\n`)).toEqual([
      { host: 'FS11', edition: 'windows-server-2008-r2-sp1', kbs: 'KB2553549 KB976902' },
    ]);
  });

  test('is of another machine below another name, and what is wanted of none', () => {
    const other = HEAD.replace('FS11', 'FS12').replace('Service pack:              1\n', '');
    expect(saidOf(`${HEAD}${LIST}\n${other}OS Hot Fix   Installed\nKB976902     11/21/2010`)).toEqual([
      { host: 'FS11', edition: 'windows-server-2008-r2-sp1', kbs: 'KB2553549 KB976902' },
      { host: 'FS12', kbs: 'KB976902' },
    ]);
    expect(saidOf(`What FS11 should have:\n\n${LIST}`)).toEqual([]);
  });

  test('belongs to nobody where it names none', () => {
    expect(saidOf(LIST).filter(({ host }) => host !== undefined)).toEqual([]);
  });

  test.each([
    LIST.replace('5/10/2012', 'pending'),
    LIST.replace('KB2553549    5/10/2012', 'KB2553549    removed'),
    LIST.replace('KB2553549    5/10/2012', 'KB2553549'),
    `${LIST}\nwusa /uninstall /kb:2553549\n\nKB2553549 was uninstalled again on Friday.`,
  ])('says nothing of an update that another word stands beside: %j', (list) => {
    expect(saidOf(HEAD + list).map(({ kbs = '' }) => kbs.includes('KB2553549'))).toEqual([false]);
  });
});

describe('the banners of Sysinternals’ tools', () => {
  const by = (tool: string): string =>
    `${tool}\nCopyright (C) 2001-2021 Mark Russinovich\nSysinternals - www.sysinternals.com\n\n`;
  const psexec = by('PsExec v2.2 - Execute processes remotely');
  const outputOf = (version: string): string =>
    `${by('Sigcheck v2.82 - File version and signature viewer')}c:\\windows\\system32\\drivers\\tcpip.sys:\n\tVerified:\tSigned\n\tFile version:\t${version}\n`;

  test('stand between a machine’s name and its output', () => {
    const text = `${psexec}\n\\\\APP07:\n\n${outputOf('6.1.7601.24545')}sigcheck.exe exited on APP07 with error code 0.\n\n\\\\APP08:\n\n${outputOf('6.1.7601.17514')}`;
    expect(saidOf(text)).toEqual([
      { host: 'APP07', version: '6.1.7601.24545' },
      { host: 'APP08', version: '6.1.7601.17514' },
    ]);
  });

  test('stand between a command and its output', () => {
    const text = `C:\\>psexec \\\\APP07 -c sigcheck.exe C:\\Windows\\System32\\drivers\\tcpip.sys\n\n${psexec}${outputOf('6.1.7601.24545')}`;
    expect(saidOf(text)).toEqual([{ host: 'APP07', version: '6.1.7601.24545' }]);
  });

  test('are not what anybody calls a plan', () => {
    expect(saidOf('Plan v2 - Versions after the change\nAPP07 6.1.7601.24545')).toEqual([]);
  });
});
