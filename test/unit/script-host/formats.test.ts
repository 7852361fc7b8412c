import { describe, expect, test } from 'vitest';
import { assessMachine } from '../../../src/domain/assess-machine.ts';
import { roleOf } from '../../../src/outputs/vocabulary/role-of-heading.ts';
import { check, csvRows, facts, readBack } from '../../support/script-host/script.ts';
import { computer, ERRORS, type FakeWindows } from '../../support/script-host/windows.ts';

const VERSIONS = [
  ['6.1.7601.17514', '6.1.7601'],
  ['6.1.7601.17757', '6.1.7601'],
  ['6.1.7601.17802', '6.1.7601'],
  ['6.1.7601.21893', '6.1.7601'],
  ['6.1.7600.16385', '6.1.7600'],
  ['6.1.7601.17802', '6.1.7600'],
  ['6.0.6002.18005', '6.0.6002'],
  ['6.0.6002.22643', '6.0.6003'],
  ['6.0.6001.18000', '6.0.6001'],
  ['6.3.9600.16384', '6.3.9600'],
  ['6.1.7601.178', '6.1.7601'],
] as const;
const CAPTIONS: Readonly<Record<string, string>> = { '6.0': 'Microsoft\u00ae Windows Server\u00ae 2008 Standard ' };
const fleet: FakeWindows = {
  own: computer('6.1.7601.17514'),
  others: VERSIONS.map(([version, Version], index) =>
    computer(version, {
      name: `SRV${index}`,
      os: { Version, Caption: CAPTIONS[Version.slice(0, 3)] ?? 'Microsoft Windows Server', CSDVersion: '' },
    }),
  ),
};
const asked = [`/computer:${VERSIONS.map((_, index) => `SRV${index}`).join(',')}`];

describe('/csv', () => {
  test('is read by the site: the same hosts, versions and starts, and the same verdicts', () => {
    const rows = csvRows(asked, fleet);
    const { machines, badLines } = readBack(asked, fleet);
    expect(badLines).toEqual([]);
    expect(machines).toHaveLength(VERSIONS.length);
    for (const [index, machine] of machines.entries()) {
      const verdict = assessMachine(machine, facts.version, facts.installed);
      expect(machine.host).toBe(`SRV${index}`);
      expect(machine.osVersion).toBe(VERSIONS[index]?.[1]);
      expect(machine.boot).toMatchObject({
        readings: [{ year: 2023, month: 4, day: 1, hour: 8, minute: 15, second: 30 }],
        offsetMinutes: 540,
      });
      expect(rows[index]).toMatchObject({
        host: machine.host,
        verdict: verdict.verdict,
        reason: verdict.reason,
        contradiction: verdict.contradictions.join(' '),
      });
    }
  });

  test('has columns that the site knows for facts, and none of its own words for other facts', () => {
    const [head = ''] = check(['/csv'], fleet).echoes;
    const roles = head.split(',').map((cell) => [cell.replaceAll('"', ''), roleOf(cell)]);
    expect(roles.filter(([, role]) => role !== undefined)).toEqual([
      ['host', 'host'],
      ['version', 'version'],
      ['os', 'product'],
      ['os version', 'os-version'],
      ['boot time', 'boot'],
      // No facts: what they say would only take some away.
      ['deadline', 'doubt'],
      ['error', 'error'],
    ]);
  });

  test('names Windows without the marks that a console may lack', () => {
    expect(csvRows(['/computer:SRV6'], fleet)).toMatchObject([{ os: 'Microsoft Windows Server 2008 Standard' }]);
  });

  test('leaves a computer that was not read without facts, so that no verdict comes of it', () => {
    const { machines, badLines } = readBack(['/computer:GONE,SRV0'], fleet);
    expect(machines.map(({ host }) => host)).toEqual(['GONE', 'SRV0']);
    expect(machines[0]).toMatchObject({ versions: [], kbs: [], osVersion: undefined, boot: undefined });
    expect(badLines.map(({ text }) => text.includes('GONE'))).not.toContain(false);
  });

  test('dates are ISO 8601 with the offset of the machine, days have a point, and only open deadlines stand', () => {
    expect(csvRows(['/computer:SRV0,SRV2'], fleet)).toMatchObject([
      {
        'boot time': '2023-04-01T08:15:30+09:00',
        'days up': '412.2',
        deadline: '2024-08-10T10:43:22+09:00',
        'deadline with tcp chimney': '2023-12-05T21:29:26+09:00',
      },
      { 'boot time': '2023-04-01T08:15:30+09:00', 'days up': '412.2', deadline: '', 'deadline with tcp chimney': '' },
    ]);
  });

  test.each(['=1+1', '+A', '-A', '@A', '=HYPERLINK("http://a","b")'])(
    'a cell that begins as %s is no formula to a spreadsheet',
    (caption) => {
      const own = computer('6.1.7601.17514', { os: { Caption: caption, CSDVersion: null } });
      expect(csvRows([], { own })[0]?.['os']).toBe(`'${caption}`);
    },
  );

  test('has one line a computer, whatever Windows says', () => {
    const own = computer('6.1.7601.17514', { os: { Caption: 'a\r\n"b",c\u202e' } });
    const { echoes } = check(['/csv'], { own });
    expect(echoes).toHaveLength(2);
    expect(echoes.join('')).not.toMatch(/[\r\n\u202e]/);
  });

  test('says what went wrong in the chosen language, and codes in none', () => {
    expect(csvRows(['/computer:GONE', '/lang:ja'], fleet)).toMatchObject([
      {
        verdict: 'cannot-tell',
        reason: 'not-read',
        error: expect.stringContaining('接続できません（エラー0x800A01CE）'),
      },
    ]);
  });
});

describe('/short', () => {
  test('is one line a computer', () => {
    expect(check(['/short', ...asked, '/computer:GONE'], fleet).echoes).toEqual([
      'SRV0: Not fixed; 6.1.7601, GDR: 17514 < 17757 (KB2553549); up 412.2 days; day 497 in 84.8 days',
      'SRV1: Fixed; 6.1.7601, GDR: 17757 >= 17757 (KB2553549); up 412.2 days',
      'SRV2: Fixed; 6.1.7601, GDR: 17802 >= 17802 (KB2688338); up 412.2 days',
      'SRV3: Fixed; 6.1.7601, LDR: 21893 >= 21893 (KB2553549); up 412.2 days',
      'SRV4: Not fixed; 6.1.7600, GDR: 16385 < 16943 (KB2553549); up 412.2 days; day 497 in 84.8 days',
      'SRV5: Fixed; 6.1.7601, GDR: 17802 >= 17802 (KB2688338); contradiction (Windows 6.1.7600, tcpip.sys 6.1.7601); up 412.2 days',
      'SRV6: Cannot tell; 6.0.6002.18005 (no-gdr-fix-known); up 412.2 days; day 497 in 84.8 days',
      'SRV7: Fixed; 6.0.6002, LDR: 22643 >= 22643 (KB2553549); up 412.2 days',
      'SRV8: Cannot tell; 6.0.6001.18000 (no-fix-level-known); up 412.2 days; day 497 in 84.8 days',
      'SRV9: Out of scope; 6.3.9600.16384 (newer-windows); up 412.2 days',
      'SRV10: Cannot tell; 6.1.7601.178 (no-fix-level-known); up 412.2 days; day 497 in 84.8 days',
      expect.stringMatching(/^GONE: Cannot tell; GONE cannot be reached \(error 0x800A01CE\)\./),
    ]);
  });

  test('is in Japanese on demand', () => {
    expect(check(['/short', '/lang:ja'], fleet).out).toBe(
      'SRV01: 未対策; 6.1.7601, GDR: 17514 < 17757 (KB2553549); 稼働412.2日; 稼働497日まであと84.8日',
    );
  });
});

describe('/nagios', () => {
  const nagios = (args: readonly string[], windows = fleet) => check(['/nagios', ...args], windows);

  test.each([
    ['SRV2', 'OK', 0, 'uptime_days=412.2;;'],
    ['SRV0', 'CRITICAL', 2, 'uptime_days=412.2;248.5;497.1'],
    ['SRV6', 'UNKNOWN', 3, 'uptime_days=412.2;248.5;497.1'],
    ['SRV9', 'UNKNOWN', 3, 'uptime_days=412.2;;'],
  ])('%s is %s on one line, with status %d and its uptime', (host, word, status, figure) => {
    const run = nagios([`/computer:${host}`]);
    expect(run.echoes).toHaveLength(1);
    expect(run.out).not.toMatch(/[\r\n]/);
    expect(run.out.startsWith(`${word} - ${host}: `)).toBe(true);
    expect(run.out.split('|')).toEqual([expect.any(String), figure]);
    expect(run.status).toBe(status);
  });

  test('a computer without an uptime has no figure', () => {
    const run = nagios([], { own: computer('6.1.7601.17802', { wmiError: ERRORS.accessDenied }) });
    expect(run.out).not.toContain('|');
    expect(run).toMatchObject({ status: 0 });
  });

  test('nothing but the figures follows a bar, whatever the computers are called', () => {
    const texts = { 'C:\\list.txt': new TextEncoder().encode('a|b=9\r\nSRV2') };
    const { out } = nagios(['/list:C:\\list.txt'], { ...fleet, texts });
    expect(out.split('|')).toEqual([expect.stringContaining('a/b=9: Cannot tell'), "'SRV2_uptime_days'=412.2;;"]);
  });

  test('several computers share a line under the worst word, each with a figure of its own', () => {
    const run = nagios(['/computer:SRV2,SRV0,GONE']);
    expect(run.status).toBe(2);
    expect(run.out).toMatch(/^CRITICAL - SRV2: Fixed; .* \/ SRV0: Not fixed; .* \/ GONE: Cannot tell; /);
    expect(run.out.split('|')[1]).toBe("'SRV2_uptime_days'=412.2;; 'SRV0_uptime_days'=412.2;248.5;497.1");
  });
});

describe('a double click runs wscript', () => {
  test.each([[[]], [['/csv', '/computer:SRV0,SRV1,SRV2']], [['/fast']], [['/?']]])(
    'which shows %j in one window',
    (args) => {
      const inWindow = check(args, { ...fleet, host: 'wscript' });
      const onConsole = check(args, fleet);
      expect(inWindow.echoes).toHaveLength(1);
      expect(inWindow.out).toBe(onConsole.out + onConsole.err);
      expect(inWindow.status).toBe(onConsole.status);
    },
  );
});
