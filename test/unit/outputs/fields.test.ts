import { describe, expect, test } from 'vitest';
import { columnsOf, promiseFacts } from '../../../src/outputs/readers/columns.ts';
import { roleOf } from '../../../src/outputs/vocabulary/role-of-heading.ts';
import type { Role } from '../../../src/outputs/vocabulary/roles.ts';
import { hasFacts, noFields } from '../../../src/outputs/sighting.ts';
import { readFields } from '../../../src/outputs/readers/fields.ts';

/** What the cells of a row say, without what they don't say. Cells are written as `role: text`, with ` | ` between. */
function read(row: string): unknown {
  const cells = row.split(' | ').map((cell) => /^([\w-]+): ?(.*)$/.exec(cell));
  const found = readFields(
    cells.map((cell) => cell?.[1] as Role), // the tests below name roles
    cells.map((cell) => cell?.[2] ?? ''),
  );
  if (typeof found === 'string') return found;
  const { apart, version, boot, uptime, otherStarts, product, kbs, absent, installs, ...rest } = found;
  const said = {
    ...rest,
    apart: apart || undefined,
    version: version && [version.version.build, version.version.revision, version.origin].join(' '),
    boot: boot?.raw,
    uptime: uptime?.seconds,
    otherStarts: otherStarts?.map((told) => ('boot' in told ? told.boot.raw : told.uptime.raw)).join(', '),
    product: product?.raw,
    kbs: kbs.length === 0 ? undefined : kbs.join(' '),
    absent: absent.length === 0 ? undefined : absent.join(' '),
    installs: installs.length === 0 ? undefined : installs.map(({ on }) => on.raw).join(' '),
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

const VERSION = '6.1.7601.17514';
const SAID = { version: '7601 17514 text' };

describe('a cell', () => {
  test.each<[Role, string, unknown]>([
    ['version', VERSION, SAID],
    ['version', `${VERSION} (win7sp1_rtm.101119-1850)`, SAID],
    ['version', '6.1.7601', { osVersion: '6.1.7601' }],
    ['version', '6.1.7601.70000', 'bad-version'],
    ['version', '6.1.7601.17...', 'cut-off'],
    ['version', `${VERSION} 6.1.7601.18438`, 'several-versions'],
    ['version', 'n/a', 'no-answer'],
    ['version', '< 6.1.7601.17514', 'wanted'],
    ['version', 'about 6.1.7601.17514', 'prose'],
    ['version', '12.1.6318.6100', 'foreign-version'],
    ['version', '12.05.2012', 'unreadable-value'],
    ['os-version', '6.1.7601', { osVersion: '6.1.7601' }],
    ['os-version', '6.1.7601.65536', { osVersion: '6.1.7601' }],
    ['os-version', '10.0.10240.16384', { osVersion: '10.0.10240' }],
    ['os-version', '10.10.10240.16384', 'unreadable-value'],
    ['os-version', 'x 6.1.7601.24545', 'unreadable-value'],
    ['os-version', '6.1.7601.24545.1', 'unreadable-value'],
    ['os-version', 'Windows 7 SP1', { product: 'Windows 7 SP1' }],
    ['os-version', '6.1.7601 Service Pack 1', { osVersion: '6.1.7601' }],
    ['product', 'Windows 7 SP1', { product: 'Windows 7 SP1' }],
    ['product', 'a server', 'unreadable-value'],
    ['kb', 'KB2688338, KB2553549', { kbs: 'KB2688338 KB2553549' }],
    ['kb', 'KB26', 'cut-off'],
    ['kb', 'kb', 'cut-off'],
    ['kb', 'KB26 and more', 'unreadable-value'],
    ['kb', 'see KB26', 'unreadable-value'],
    ['kb', 'KB2688338 (failed)', 'not-installed'],
    ['kb', 'Security Update (KB2688338)', 'not-installed'],
    ['missing', 'KB2688338', 'not-installed'],
    ['found', '6.1.7601.17514', 'unnamed-file'],
    ['wanted', '6.1.7601.17514', 'no-fact'],
    ['kb', 'none', 'no-fact'],
    ['boot', '2023-04-01 08:15:30', { boot: '2023-04-01 08:15:30' }],
    ['boot', '412.03:15:22', { uptime: 35_608_522 }],
    ['boot', '412', 'unreadable-value'],
    ['uptime', '412', 'unreadable-value'],
    ['uptime-day', '412', { uptime: 35_596_800 }],
    ['uptime-hour', '9888', { uptime: 35_596_800 }],
    ['uptime', '412 days', { uptime: 35_596_800 }],
    ['uptime', '412d', { uptime: 35_596_800 }],
    ['uptime', '412日', { uptime: 35_596_800 }],
    ['uptime', '412.125 Tage', { uptime: 35_607_600 }],
    ['uptime', '412.03:15', { uptime: 35_608_500 }],
    ['uptime', 'up 412', 'unreadable-value'],
    ['uptime', '412 d 3 h', { uptime: 35_607_600 }],
    ['uptime', '412 fortnights and more', 'unreadable-value'],
    ['uptime-day', '0.5', { uptime: 43_200 }],
    ['host', 'SRV01', 'no-fact'],
    ['file', 'tcpip.sys', 'no-fact'],
    ['name', 'Windows 7', { product: 'Windows 7' }],
    ['name', 'SRV01', 'no-fact'],
    ['ignored', VERSION, 'no-fact'],
    ['part-0', '6', 'no-fact'],
  ])('of the role %s: %j', (role, cell, said) => {
    expect(read(`${role}: ${cell}`)).toEqual(said);
  });

  test.each<[string, string, unknown]>([
    ['the first host', `host: SRV01 | host: SRV02 | name: SRV03 | version: ${VERSION}`, { host: 'SRV01', ...SAID }],
    ['a host, where a name is one', `name: SRV03 | version: ${VERSION}`, { host: 'SRV03', ...SAID }],
    [
      'no host, where a name is the file',
      `name: C:\\Windows\\System32\\drivers\\tcpip.sys | version: ${VERSION}`,
      SAID,
    ],
    ['no product of a host', `host: Windows 7 | version: ${VERSION}`, 'prose'],
    ['what else is known, where an update is cut off', 'kb: KB26 | os-version: 6.1.7601', { osVersion: '6.1.7601' }],
    ['nothing of another file', `file: afd.sys | version: ${VERSION}`, 'other-file'],
    [
      'nothing of another file, also where a later cell can’t be read',
      `version: ${VERSION} | name: C:\\Windows\\System32\\drivers\\afd.sys | kb: KB26`,
      'other-file',
    ],
    [
      'the first of two, and of starts both',
      `version: ${VERSION} | version: ${VERSION} (win7sp1_rtm.101119-1850) | product: Windows 7 | product: Windows Vista | name: Windows Server 2008 | os-version: 6.1.7601 | os-version: 6.1.7600 | boot: 2023-04-01 | boot: 2023-04-02 | uptime-day: 1 | uptime-day: 2`,
      {
        ...SAID,
        product: 'Windows 7',
        osVersion: '6.1.7601',
        boot: '2023-04-01',
        uptime: 86_400,
        otherStarts: '2023-04-02, 2',
      },
    ],
    [
      'updates of several cells, each once',
      'kb: KB2688338 | kb:  | kb: KB2553549 KB2688338',
      { kbs: 'KB2688338 KB2553549' },
    ],
    ['a version, also where another cell can’t be read', `version: ${VERSION} | kb: KB26`, SAID],
    ['why neither of two versions is taken', `version: 6.1.7601.18438 | version: ${VERSION}`, 'several-versions'],
    [
      'the host alone, where neither of two versions is taken',
      `host: SRV01 | version: 6.1.7601.18438 | version: ${VERSION}`,
      { host: 'SRV01' },
    ],
    [
      'no update beside a version that can’t be read',
      'host: SRV01 | version: 6.1.7601.18... | kb: KB2688338',
      { host: 'SRV01' },
    ],
    [
      'no update beside a status that is none',
      'host: SRV01 | kb: KB2688338 | status: Failed',
      { host: 'SRV01', absent: 'KB2688338' },
    ],
    ['no update beside a status that nobody knows', 'host: SRV01 | kb: KB2688338 | status: so-so', { host: 'SRV01' }],
    [
      'no update that was taken away',
      'host: SRV01 | kb: KB2688338 | status: Uninstallation | status: Succeeded',
      { host: 'SRV01', absent: 'KB2688338' },
    ],
    [
      'no update of which only the attempt is known',
      'host: SRV01 | kb: KB2688338 | status: Installation',
      { host: 'SRV01' },
    ],
    [
      'an update that was installed',
      'host: SRV01 | kb: KB2688338 | status: Installation | status: Succeeded',
      { host: 'SRV01', kbs: 'KB2688338' },
    ],
    [
      'an update with the day of its installation',
      'host: SRV01 | kb: KB2688338 | installed: 5/10/2012',
      { host: 'SRV01', kbs: 'KB2688338', installs: '5/10/2012' },
    ],
    ['no update beside a “no”', 'host: SRV01 | kb: KB2688338 | installed: 0', { host: 'SRV01', absent: 'KB2688338' }],
    [
      'why none is taken, where another cell for it can’t be read',
      `version: ${VERSION} | version: 6.1.7601.18... | kb: KB2688338`,
      'cut-off',
    ],
    [
      'the four parts, whatever the cells for the version say',
      `version: 6.1.7601.17... | version: ${VERSION} | part-0: 6 | part-1: 1 | part-2: 7601 | part-3: 18438`,
      { version: '7601 18438 parts' },
    ],
    ['why nothing is known, where the version can’t be read', 'version: 6.1.7601.17... | kb: KB2688338', 'cut-off'],
    [
      'the four parts before the text',
      `version: ${VERSION} | part-0: 6 | part-1: 1 | part-2: 7601 | part-3: 18438`,
      { version: '7601 18438 parts' },
    ],
    [
      'a version in one number before the text',
      `version: ${VERSION} | raw-version: 6.1.7601.18438`,
      { version: '7601 18438 parts' },
    ],
    [
      'a version in one number, whatever the text says',
      'raw-version: 6.1.7601.18438 | version: 6.1.7601.17...',
      { version: '7601 18438 parts' },
    ],
    [
      'a version in one number with its text behind it',
      `raw-version: 6.1.7601.18438 (win7sp1_ldr.1) | version: ${VERSION}`,
      { version: '7601 18438 parts' },
    ],
    [
      'why none is taken, where that number can’t be read',
      `version: ${VERSION} | raw-version: 6.1.7601.18...`,
      'cut-off',
    ],
    [
      'the four parts where the third is headed as a build',
      'part-0: 6 | part-1: 1 | os-version: 7601 | part-3: 18438',
      { version: '7601 18438 parts' },
    ],
    [
      'the third part before a build',
      'os-version: 7600 | part-0: 6 | part-1: 1 | part-2: 7601 | part-3: 18438',
      { version: '7601 18438 parts' },
    ],
    [
      'the third part before a build behind it',
      'part-0: 6 | part-1: 1 | part-2: 7601 | part-3: 18438 | os-version: 7600',
      { version: '7601 18438 parts' },
    ],
    [
      'no third part from another column',
      'part-0: 6 | part-1: 1 | uptime-day: 760 | part-3: 18438',
      { uptime: 65_664_000 },
    ],
    [
      'no third part from a whole version of Windows',
      'part-0: 6 | part-1: 1 | os-version: 6.1.7601 | part-3: 18438',
      { osVersion: '6.1.7601' },
    ],
    [
      'no version of Windows, whose last number is too large',
      'part-0: 6 | part-1: 1 | os-version: 7601 | part-3: 65536',
      'no-fact',
    ],
    [
      'the largest parts',
      'part-3: 65535 | part-2: 65535 | part-1: 65535 | part-0: 65535',
      { version: '65535 65535 parts' },
    ],
    ['no part that is too large', 'part-0: 6 | part-1: 1 | part-2: 7601 | part-3: 65536', 'no-fact'],
    ['no part that is no number', `version: ${VERSION} | part-0: 6 | part-1: 1 | part-2: 7601 | part-3: 18438x`, SAID],
    ...[0, 1, 2, 3].map((missing): [string, string, unknown] => [
      `nothing without part ${missing}`,
      [0, 1, 2, 3].flatMap((part) => (part === missing ? [] : `part-${part}: 6`)).join(' | '),
      'no-fact',
    ]),
  ])('says %s', (_name, row, said) => {
    expect(read(row)).toEqual(said);
  });

  test('may be missing, and columns of no interest say nothing', () => {
    expect(readFields(['version', 'kb'], [VERSION])).toMatchObject({ version: { version: { revision: 17514 } } });
    expect(readFields([undefined, 'kb'], [VERSION, ''])).toBe('no-fact');
  });
});

test('a host alone is no fact; anything else is', () => {
  expect(hasFacts({ ...noFields(), host: 'SRV01' })).toBe(false);
  const facts = readFields(
    ['version', 'kb', 'os-version', 'boot', 'uptime', 'product'],
    [VERSION, 'KB2688338', '6.1.7601', '2023-04-01', '412 days', 'Windows 7'],
  );
  if (typeof facts === 'string') throw new Error(facts);
  for (const key of ['version', 'kbs', 'osVersion', 'boot', 'uptime', 'product'] as const) {
    expect(hasFacts({ ...noFields(), [key]: facts[key] })).toBe(true);
  }
});

describe('a column', () => {
  test.each<[string, Role | undefined]>([
    ['host', 'host'],
    ['Host Name', 'host'],
    ['HOST_NAME', 'host'],
    ['Nom d’hôte', 'host'],
    ['サーバー', 'host'],
    ['サーバ', 'host'],
    ['サーバー名', 'host'],
    ['Имя узла', 'host'],
    ['主机名', 'host'],
    ['Name', 'name'],
    ['FileName', 'file'],
    ['ファイル', 'file'],
    ['tcpip.sys', 'version'],
    ['tcpip.sys version', 'version'],
    ['tcpip.sys required', 'wanted'],
    ['tcpip.sys (Soll)', 'wanted'],
    ['minimum tcpip.sys', 'wanted'],
    ['tcpip.sys 必要バージョン', 'wanted'],
    ['Fixed version', 'wanted'],
    ['tcpip.sys before', 'wanted'],
    ['tcpip.sys size', 'ignored'],
    ['Missing KBs', 'missing'],
    ['KBs missing', 'missing'],
    ['Required updates', 'missing'],
    ['未適用KB', 'missing'],
    ['Installed KBs', 'kb'],
    ['Installed', 'installed'],
    ['Compliance State', 'status'],
    ['状態', 'status'],
    ['afd.sys', 'ignored'],
    ['tcpip6.sys', 'ignored'],
    ['tcpip.sys (2024-11-01)', 'version'],
    ['SRV01 tcpip.sys', undefined],
    ['srv-1 tcpip.sys', undefined],
    ['10.20.30.40 tcpip.sys', undefined],
    ['tcpip.sys 6.1.7601.17514', undefined],
    ['Build', 'os-version'],
    ['Édition', 'product'],
    ['Hotfix(s)', 'kb'],
    ['更新プログラム', 'kb'],
    ['Last boot-up time', 'boot'],
    ['起動日時', 'boot'],
    ['Uptime (days)', 'uptime-days'],
    ['UptimeDays', 'uptime-d'],
    ['Days since last reboot', 'uptime-days'],
    ['Tage seit Neustart', 'uptime-days'],
    ['Days since last patch', undefined],
    ['稼働時間 (h)', 'uptime-hour'],
    ['Uptime status', undefined],
    ['FilePrivatePart', 'part-3'],
    ['Revision', 'part-3'],
    ['FileVersionRaw', 'raw-version'],
    [`${' '.repeat(116)}host`, 'host'],
    [`${' '.repeat(117)}host`, undefined],
    ['LastBootUpTime0', 'boot'],
    ['ansible_lastboot', 'boot'],
    ['Retrieve File Version of tcpip.sys in Windows System32 drivers folder - Results', 'version'],
    ['Retrieve the required file version of tcpip.sys in the Windows System32 drivers folder', 'wanted'],
    ['What is the file version of the driver C:\\Windows\\System32\\drivers\\afd.sys here', 'ignored'],
    ['colour', undefined],
    ['', undefined],
  ])('headed %j holds %s', (header, role) => {
    expect(roleOf(header)).toBe(role);
  });

  test('promises a fact, unless it names machines or files', () => {
    for (const role of [
      'version',
      'os-version',
      'product',
      'kb',
      'missing',
      'boot',
      'uptime',
      'ignored',
      'part-0',
    ] as const) {
      expect(promiseFacts([undefined, 'host', role])).toBe(true);
    }
    expect(promiseFacts(['host', 'name', 'file', undefined])).toBe(false);
    expect(promiseFacts([])).toBe(false);
  });

  test.each<[readonly string[], readonly (Role | undefined)[]]>([
    [
      ['VM', 'Host', 'tcpip.sys'],
      ['host', 'other-host', 'version'],
    ],
    [
      ['Source', 'Server', 'Version'],
      ['other-host', 'host', 'version'],
    ],
    [
      ['Node', 'Computer', 'Version'],
      ['other-host', 'host', 'version'],
    ],
    [
      ['Host', 'host', 'Version'],
      ['host', 'host', 'version'],
    ],
    [
      ['Source', 'HotFixID'],
      ['host', 'kb'],
    ],
    [
      ['Server', 'Instance', 'Version'],
      ['host', undefined, 'found'],
    ],
    [
      ['Computer', 'OS', 'Version'],
      ['host', 'product', 'os-version'],
    ],
    [
      ['Computer', 'OS', 'OS Version', 'Version'],
      ['host', 'product', 'os-version', 'version'],
    ],
    [
      ['Computer', 'OS', 'File version'],
      ['host', 'product', 'version'],
    ],
    [
      ['host', 'Version', 'tcpip.sys'],
      ['host', 'ignored', 'version'],
    ],
    [
      ['host', 'tcpip.sys required', 'Installed version'],
      ['host', 'wanted', 'version'],
    ],
    [
      ['host', 'tcpip.sys (Soll)', 'Ist'],
      ['host', 'wanted', 'version'],
    ],
    [
      ['host', 'minimum tcpip.sys', 'found'],
      ['host', 'wanted', 'version'],
    ],
    [
      ['host', 'Installed version', 'Fixed version'],
      ['host', 'found', 'wanted'],
    ],
    [
      ['host', 'KB', 'Installed'],
      ['host', 'kb', 'installed'],
    ],
    [
      ['host', 'Started', 'Last boot'],
      ['host', undefined, 'boot'],
    ],
    [
      ['host', 'Started'],
      ['host', 'boot'],
    ],
  ])('beside others: %j', (headers, roles) => {
    expect(columnsOf(headers)).toEqual(roles);
  });
});
