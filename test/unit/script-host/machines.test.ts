import { describe, expect, test } from 'vitest';
import { CHIMNEY_MS, WRAP_MS } from '../../../src/deadlines/counter.ts';
import { runScript } from '../../support/script-host/run-script.ts';
import { check, csvRows, script, SITE } from '../../support/script-host/script.ts';
import { computer, ERRORS, TCPIP, type FakeComputer, type FakeWindows } from '../../support/script-host/windows.ts';

const remote = (version: string | null, more: Partial<FakeComputer> = {}): FakeWindows => ({
  own: computer('6.1.7601.17802'),
  others: [computer(version, { name: 'SRV02', ...more })],
});
const asRemote = (windows: FakeWindows) => check(['/computer:SRV02'], windows);

describe('this computer', () => {
  test('gets verdict, comparisons, evidence with sources, deadlines, next step, catalogue and a link', () => {
    const { out, status } = check([], { own: computer('6.1.7601.17514') });
    expect(out.split('\r\n')).toEqual([
      '497-day problem: check of tcpip.sys',
      'Computer: SRV01',
      'Windows: Microsoft Windows Server 2008 R2 Standard Service Pack 1 (6.1.7601)',
      `File: ${TCPIP}`,
      'Version: 6.1.7601.17514',
      'Verdict: Not fixed',
      expect.stringContaining(
        '6.1.7601.17514 is older than the version of KB2553549 (as an unofficial page gives it).',
      ),
      'Comparison: 6.1.7601, GDR: 17514 < 17757 (KB2553549)',
      '  Number from: vwnet.jp (unofficial)',
      'Strength of evidence: unofficial',
      'Up since: 2023-04-01 08:15 (UTC+09:00), 412.2 days',
      'Day 497: 2024-08-10 10:43 (UTC+09:00), 84.8 days left',
      'Day 248.5, where TCP Chimney Offload is in use: 2023-12-05 21:29 (UTC+09:00), passed 163.6 days ago',
      expect.stringContaining('Next step: Restart the machine before it has been up for 497 days (248.5 days'),
      expect.stringMatching(/^Data version: \d{4}-\d\d-\d\d\+[0-9a-f]{12}$/),
      `Link to this check: ${SITE}en/check/#v=6.1.7601.17514`,
    ]);
    expect(status).toBe(2);
  });

  test('has no deadline where it is fixed, and shows on whose list and whose number that rests', () => {
    const { out, status } = check(['/lang:ja'], { own: computer('6.1.7601.17802') });
    expect(out).toContain('判定：対策済み\r\n');
    expect(out).toContain('比較：6.1.7601, GDR: 17802 >= 17802（KB2688338）\r\n');
    expect(out).toContain(
      '  一覧の出典：日本マイクロソフトの一覧（公式）\r\n  番号の出典：Nessus、OpenVAS、OVAL（スキャナーが一致）',
    );
    expect(out).toContain('起動日時：2023-04-01 08:15 (UTC+09:00)、稼働412.2日\r\n');
    expect(out).not.toMatch(/稼働497日[:：]|稼働248.5日/);
    expect(out).toContain(`${SITE}ja/check/#v=6.1.7601.17802`);
    expect(status).toBe(0);
  });

  test('is read from Sysnative where the script host is led away from System32', () => {
    const own = computer('6.1.7601.17802', {
      files: { [TCPIP]: '6.1.7601.17802', 'C:\\Windows\\SysWOW64\\drivers\\tcpip.sys': '6.1.7601.17514' },
    });
    const { out } = check([], { own, redirected: true });
    expect(out).toContain('File: C:\\Windows\\Sysnative\\drivers\\tcpip.sys\r\nVersion: 6.1.7601.17802');
  });

  test('is read from System32 where nothing leads away from it, though someone made a folder of that name', () => {
    const own = computer(null, {
      files: { [TCPIP]: '6.1.7601.17514', 'C:\\Windows\\Sysnative\\drivers\\tcpip.sys': '6.1.7601.17802' },
    });
    expect(csvRows([], { own })).toMatchObject([{ version: '6.1.7601.17514', verdict: 'not-fixed' }]);
  });

  test('is "cannot tell" where the script itself fails, and that is said', () => {
    const broken = script.replace('function judge(machine) {', 'function judge(machine) { null.x();');
    const run = runScript(broken, []);
    expect(run).toMatchObject({ status: 3, out: '' });
    expect(run.err).toContain('Cannot tell, because of an unexpected error');
  });

  test('is read by WMI where the script host has no file system object', () => {
    expect(csvRows([], { own: computer('6.1.7601.17802'), noFileSystem: true })).toMatchObject([
      { version: '6.1.7601.17802', verdict: 'fixed', error: '' },
    ]);
  });

  test('is read by WMI where the script host throws for a file that is there', () => {
    const windows = { own: computer('6.1.7601.17802'), noFileVersion: true };
    expect(csvRows([], windows)).toMatchObject([{ version: '6.1.7601.17802', verdict: 'fixed', error: '' }]);
  });

  test('has a file that cannot be read, not one that is missing, where the script host and WMI give no version', () => {
    const { out, status } = check([], { own: computer('', { os: {} }), noFileVersion: true });
    expect(out).toContain(`${TCPIP} on SRV01 has no version that can be read.`);
    expect(out).not.toContain('There is no');
    expect(status).toBe(3);
  });

  test('is judged by the file where WMI fails, which is said', () => {
    const { out, status } = check([], { own: computer('6.1.7601.17514', { wmiError: ERRORS.invalidNamespace }) });
    expect(out).toContain('Verdict: Not fixed');
    expect(out).toContain('WMI on SRV01 gave error 0x8004100E.');
    expect(out).toContain('Uptime: could not be read.');
    expect(status).toBe(2);
  });

  test('is out of scope by its Windows alone, where there is no version to read', () => {
    const own = computer(null, { files: {}, os: { Version: '6.3.9600', Caption: 'Microsoft Windows Server 2012 R2' } });
    expect(csvRows([], { own })).toMatchObject([{ version: '', verdict: 'out-of-scope', reason: 'newer-windows' }]);
    expect(check([], { own })).toMatchObject({ status: 3 });
    expect(check([], { own }).out).toContain('6.3 is newer than Windows 7 and Server 2008 R2.');
  });
});

describe('another computer', () => {
  test('is read by WMI, from its own Windows directory', () => {
    const path = "D:\\It's\\System32\\drivers\\tcpip.sys";
    const os = { WindowsDirectory: "D:\\It's" };
    const run = asRemote(remote(null, { files: { [path]: '6.1.7601.21893' }, os }));
    expect(run.out).toContain(`File: ${path}\r\nVersion: 6.1.7601.21893\r\nVerdict: Fixed`);
    expect(run.status).toBe(0);
  });

  test.each<[string, FakeWindows, string]>([
    ['does not exist', { own: computer('6.1.7601.17802') }, 'SRV02 cannot be reached (error 0x800A01CE).'],
    [
      'denies access',
      remote('6.1.7601.17802', { wmiError: ERRORS.accessDenied }),
      'SRV02 denied access (error 0x800A0046). Run this as a user who is an administrator there.',
    ],
    [
      'denies access by WMI',
      remote('6.1.7601.17802', { wmiError: -2147217405 }),
      'SRV02 denied access (error 0x80041003).',
    ],
    ['breaks off', remote('6.1.7601.17802', { wmiError: -2147023169 }), 'SRV02 cannot be reached (error 0x800706BF).'],
    [
      'has no such namespace',
      remote('6.1.7601.17802', { wmiError: ERRORS.invalidNamespace }),
      'gave error 0x8004100E.',
    ],
    ['fails without a number', remote('6.1.7601.17802', { wmiError: 0 }), 'WMI on SRV02 gave error ?.'],
    ['gives no Windows', remote('6.1.7601.17802', { os: null }), 'WMI on SRV02 says nothing about its Windows.'],
    [
      'gives no directory',
      remote('6.1.7601.17802', { os: { WindowsDirectory: null } }),
      'WMI on SRV02 says nothing about its Windows.',
    ],
    ['has no such file', remote(null, { files: {} }), `There is no ${TCPIP} on SRV02.`],
    ['has a file without a version', remote(''), `${TCPIP} on SRV02 has no version that can be read.`],
    ['has a null for a version', remote(null), 'has no version that can be read.'],
    ['has a text for a version', remote('6.1.7601'), 'has no version that can be read.'],
    ['has a version too large', remote('6.1.7601.99999'), 'has no version that can be read.'],
  ])('that %s is "cannot tell", with the reason, and never fixed', (_, windows, reason) => {
    const run = asRemote(windows);
    expect(run.out).toContain('Verdict: Cannot tell\r\n');
    expect(run.out).toContain(reason);
    expect(run.out).toContain(
      'Next step: Nothing is known about this computer. Do not treat it as fixed: restart it before',
    );
    expect(run.status).toBe(3);
    const [row] = csvRows(['/computer:SRV02'], windows);
    expect(row).toMatchObject({ host: 'SRV02', verdict: 'cannot-tell', reason: 'not-read', evidence: '' });
    expect(row?.['error']).toContain(reason);
    expect(check(['/computer:SRV02', '/lang:ja'], windows).out).toContain(
      '対策済みとして扱わず、連続稼働497日（TCP Chimneyオフロード使用時は248.5日）に達する前に再起動',
    );
  });

  test('whose properties are all null is judged by its file alone', () => {
    const os = { Caption: null, CSDVersion: null, Version: null, LastBootUpTime: null, LocalDateTime: null };
    const { out } = asRemote(remote('6.1.7601.17802', { os }));
    expect(out).toContain('Verdict: Fixed');
    expect(out).toContain('Uptime: could not be read.');
    expect(out).not.toMatch(/null|undefined|NaN/);
  });
});

describe('several computers', () => {
  const of = (...versions: readonly (string | undefined)[]) => {
    const others = versions.flatMap((version, index) =>
      version === undefined ? [] : [computer(version, { name: `H${index}` })],
    );
    const names = versions.map((_, index) => `H${index}`).join(',');
    return check([`/computer:${names}`], { own: computer('6.1.7601.17802'), others });
  };
  const FIXED = '6.1.7601.17802';
  const NOT_FIXED = '6.1.7601.17514';
  const CANNOT_TELL = '6.0.6002.18005';

  test.each([
    [[FIXED, FIXED], 0],
    [[FIXED, CANNOT_TELL], 3],
    [[FIXED, '10.0.14393.0'], 3],
    [[FIXED, undefined], 3],
    [[undefined, NOT_FIXED, FIXED], 2],
    [[NOT_FIXED, undefined], 2],
    [[CANNOT_TELL, NOT_FIXED], 2],
  ])('%j give the worst status, %d', (versions, status) => {
    expect(of(...versions).status).toBe(status);
  });

  test('are counted at the end', () => {
    expect(of(FIXED, NOT_FIXED, undefined, FIXED).out).toMatch(/Computers: 4\. Fixed 2, Not fixed 1, Cannot tell 1$/);
  });
});

describe('deadlines', () => {
  const upFor = (ms: number, version = '6.1.7601.17514') => {
    const boot = Date.UTC(2023, 3, 1, 8, 15, 30);
    const wmi = (at: number) => `${new Date(at).toISOString().replace(/\D/g, '').slice(0, 14)}.000000-060`;
    const os = { LastBootUpTime: wmi(boot), LocalDateTime: wmi(boot + ms) };
    return check([], { own: computer(version, { os }) }).out;
  };
  const DAY = 86_400_000;

  test('are counted from the start, on the clock of the machine', () => {
    const out = upFor(100 * DAY);
    expect(out).toContain('Up since: 2023-04-01 08:15 (UTC-01:00), 100 days');
    expect(out).toContain('Day 497: 2024-08-10 10:43 (UTC-01:00), 397.1 days left');
    expect(out).toContain(
      'Day 248.5, where TCP Chimney Offload is in use: 2023-12-05 21:29 (UTC-01:00), 148.5 days left',
    );
  });

  test('pass when the counter ends, not before', () => {
    const lastSecond = Math.floor(WRAP_MS / 1000) * 1000;
    expect(upFor(lastSecond)).toContain('0 days left');
    expect(upFor(lastSecond)).not.toContain('Day 497 has passed');
    expect(upFor(lastSecond + 1000)).toContain('Day 497 has passed. TCP ports may be running out already.');
    expect(upFor(lastSecond + 1000)).toContain('passed 0 days ago');
    expect(upFor(Math.ceil(CHIMNEY_MS / 1000) * 1000)).toContain('21:29 (UTC-01:00), passed 0 days ago');
  });

  test('stand also where the verdict is "cannot tell", and not where the machine is out of scope', () => {
    expect(upFor(DAY, '6.0.6002.18005')).toContain('Day 497:');
    expect(upFor(DAY, '10.0.14393.0')).not.toContain('Day 497:');
  });

  test('are not given where the clock runs backwards', () => {
    expect(upFor(-DAY)).toContain('Uptime: could not be read.');
  });
});
