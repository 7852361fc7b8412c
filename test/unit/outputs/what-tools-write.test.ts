import { describe, expect, test } from 'vitest';
import { readOutputs } from '../../support/outputs.ts';
import { type Said, saidOf } from './fixtures.ts';

const OLD = '6.1.7601.17514';
const NEW = '6.1.7601.24384';
const DRIVER = 'C:\\Windows\\System32\\drivers\\tcpip.sys';

/** What machines say, without those that say nothing. */
function facts(text: string): readonly Said[] {
  return saidOf(text).filter((said) => Object.keys(said).length > 1);
}

describe('events of the system log', () => {
  const start = (id: string, source: string, message: string) =>
    `Log Name: System\nSource: ${source}\nEvent ID: ${id}\nComputer: SRV01\nDescription:\n${message}`;
  const KERNEL = 'Microsoft-Windows-Kernel-General';
  const STARTED =
    'The operating system started at system time \u200e2023\u200e-\u200e05\u200e-\u200e25T01:05:22.125599600Z.';

  test.each([
    start('12', KERNEL, STARTED),
    start('12', KERNEL, STARTED).replaceAll('\n', '\n  ').replace('Log Name', 'Event[0]:\n  Log Name'),
    `ログの名前: System\nソース: ${KERNEL}\nイベント ID: 12\nコンピューター: SRV01\n説明:\nオペレーティング システムがシステム時間 2023-05-25T01:05:22.125599600Z に起動しました。`,
  ])('12 of the kernel says when it started: %j', (text) => {
    expect(saidOf(text)).toEqual([{ host: 'SRV01', boot: '2023-05-25 01:05:22 0' }]);
  });

  test.each([start('13', KERNEL, STARTED), start('12', 'Disk', STARTED), start('12', KERNEL, 'It started.')])(
    'others say nothing of it: %j',
    (text) => {
      expect(facts(text)).toEqual([]);
    },
  );

  test.each([
    'EventID: 6013\nComputer: SRV01\nTimeGenerated: 2023-05-25 12:00:00\nMessage: The system uptime is 86400 seconds.',
    'イベント ID: 6013\nコンピューター: SRV01\n日時: 2023/05/25 12:00:00\nシステムの稼働時間は 86400 秒です。',
  ])('6013 may begin with its number: %j', (text) => {
    expect(saidOf(text)).toEqual([{ host: 'SRV01', boot: '2023-05-24 12:00:00' }]);
  });

  test('6013 without its day tells nothing, and takes no name from what follows', () => {
    expect(saidOf('イベント ID: 6013\nコンピューター: SRV01\nシステムの稼働時間は 86400 秒です。')).toEqual([]);
    expect(saidOf(`EventID: 6013\n\nComputer: SRV02\ntcpip.sys: ${OLD}`)).toEqual([{ host: 'SRV02', version: OLD }]);
  });
});

describe('Qualys', () => {
  const row = (results: string) => `"IP","NetBIOS","QID","Results"\n"10.0.0.7","SRV01","90745","${results}"`;

  test.each([
    row(`${DRIVER} Version is ${OLD}`),
    `QID: 90745\nHost: SRV01 (10.0.0.7)\nResults:\n%windir%\\System32\\drivers\\tcpip.sys Version is ${OLD}\nPatched version: ${NEW}`,
  ])('says which version it found of the file: %j', (text) => {
    expect(saidOf(text)).toEqual([{ host: 'SRV01', version: OLD }]);
  });

  test.each([
    row(`C:\\Windows\\System32\\drivers\\netio.sys Version is ${NEW}`),
    row(`${DRIVER} Version is ${OLD}\n${DRIVER} Version is ${NEW}`),
    row(`${DRIVER} Version should be ${NEW}`),
    `Host: SRV01\nC:\\Windows.old\\System32\\drivers\\tcpip.sys Version is ${NEW}`,
    'Host,KB,Results\nSRV01,KB2553549,failed',
  ])('says nothing by another file, two versions, a wish: %j', (text) => {
    expect(facts(text)).toEqual([]);
  });
});

describe('a record of a tool with the file’s name', () => {
  test('has the version that was found beside the one that is required', () => {
    expect(saidOf(`Device: SRV01\nFile: tcpip.sys\nFound version: ${OLD}\nRequired version: ${NEW}`)).toEqual([
      { host: 'SRV01', version: OLD },
    ]);
  });

  test.each([
    `Device: SRV01\nFile: netio.sys\nFound version: ${NEW}`,
    `Device: SRV01\nFile: tcpip.sys.bak\nFound version: ${NEW}`,
    `Device: SRV01\nFile: tcpip.sys\nRequired version: ${NEW}`,
  ])('has none of another file, nor a required one: %j', (text) => {
    expect(saidOf(text)).toEqual([]);
  });
});

describe('what is there, below what is wanted', () => {
  test.each([
    ['TARGET', 'ACTUAL'],
    ['Planned:', 'Current:'],
    ['SOLL', 'IST'],
    ['目標', '現在'],
  ])('%s, then %s', (wanted, found) => {
    expect(saidOf(`${wanted}\nSRV01 ${NEW}\n\n${found}\nSRV01 ${OLD}`)).toEqual([{ host: 'SRV01', version: OLD }]);
  });

  test.each(['VALUE', 'Current target:', 'Actual plan'])('is not meant by %s', (heading) => {
    expect(saidOf(`TARGET\nSRV01 ${NEW}\n\n${heading}\nSRV01 ${NEW}`)).toEqual([]);
  });

  test('stands below its key', () => {
    expect(saidOf(`srv01:\n  expected:\n    tcpip.sys: ${NEW}\n  found:\n    tcpip.sys: ${OLD}`)).toEqual([
      { host: 'srv01', version: OLD },
    ]);
  });
});

describe('lists of a mail', () => {
  test.each([
    `Hello team,\n\nhere are the tcpip.sys versions as of this morning:\n\n* SRV01: tcpip.sys ${OLD}`,
    `> Here they are:\n> SRV01  tcpip.sys  ${OLD}\nThanks!`,
  ])('stand below a sentence that says nothing of them: %j', (text) => {
    expect(saidOf(text)).toEqual([{ host: 'SRV01', version: OLD }]);
  });

  test.each([
    `Here they are, as wished:\nSRV01 tcpip.sys ${NEW}`,
    `The versions as of next Monday:\nSRV01 tcpip.sys ${NEW}`,
    `Today:\nSRV01 tcpip.sys ${NEW}`,
  ])('but not below one that may say more: %j', (text) => {
    expect(saidOf(text)).toEqual([]);
  });
});

describe('columns and labels of tools', () => {
  test.each<[string, Said]>([
    ['端末機名,ログオンユーザー,Windows更新プログラム\nSRV01,tanaka,KB2553549;KB976902', { kbs: 'KB2553549 KB976902' }],
    ['Computer Name,Hot Fix Name,Hot Fix Installed On\nSRV01,KB2553549,2012-05-01', { kbs: 'KB2553549' }],
    ['Poste;Correctif;État\nSRV01;KB2553549;installé', { kbs: 'KB2553549' }],
    ['サーバ名\tファイル\tあるべき版\t現在の版\nSRV01\ttcpip.sys\t6.1.7601.24384\t6.1.7601.17514', { version: OLD }],
    ['ホスト名：SRV01\n前回起動：令和5年5月25日 10時05分', { boot: '2023-05-25 10:05:00' }],
    [
      'System information for \\\\SRV01:\nKernel build number:       7601\nOS Hot Fix   Installed\nKB2553549    5/1/2012\nKB976902     11/20/2010',
      { kbs: 'KB2553549 KB976902' },
    ],
  ])('%j', (text, said) => {
    expect(saidOf(text)).toEqual([{ host: 'SRV01', ...said }]);
  });

  test.each([
    'Computer Name,Hot Fix Name,Hot Fix Installed On\nSRV01,KB2553549,',
    'Poste;Correctif;État\nSRV01;KB2553549;manquant',
    'Poste;Correctif;État\nSRV01;KB2553549;en attente de redémarrage',
    'サーバ名\tファイル\tあるべき版\t現在の版\nSRV01\ttcpip.sys\t6.1.7601.24384\t',
    '端末機名,未適用のWindows更新プログラム\nSRV01,KB2553549',
    'System information for \\\\SRV01:\nOS Hot Fix   Installed\nKB2553549    failed',
  ])('nothing where they say otherwise: %j', (text) => {
    expect(facts(text)).toEqual([]);
  });

  test('a gap stands for the colon of a label', () => {
    const { machines } = readOutputs('Computer name: SRV01\nUp time  412:03:15:22');
    expect(machines.map(({ host, uptime }) => [host, uptime?.seconds])).toEqual([['SRV01', 35_608_522]]);
    expect(readOutputs('Agent: SRV01\nAgent uptime  412:03:15:22').machines).toEqual([]);
  });
});

describe('the last values of a monitor', () => {
  test.each([
    'Host\tName\tLast check\tLast value\nSRV01\tSystem uptime\t2026-01-01 12:00:00\t86 days, 03:15:22',
    'Name\tHost\tLast check\tLast value\nUptime\tSRV01\t2026-01-01 12:00:00\t86 days, 03:15:22',
    'ホスト\t名前\t最新のチェック時刻\t最新の値\nSRV01\tSystem uptime\t2026-01-01 12:00:00\t86 days, 03:15:22',
  ])('count an uptime back from their moment: %j', (text) => {
    expect(saidOf(text)).toEqual([{ host: 'SRV01', boot: '2025-10-07 08:44:38' }]);
  });

  test('are no uptime of the machine where they are of something else', () => {
    const { machines } = readOutputs(
      'Host\tName\tLast check\tLast value\nSRV01\tAgent uptime\t2026-01-01 12:00:00\t86 days\nSRV02\tCPU load\t2026-01-01 12:00:00\t3',
    );
    expect(machines.flatMap(({ boot, uptime }) => [boot, uptime])).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  const version = (item: string) => `Host\tName\tLast check\tLast value\nSRV01\t${item}\t2026-01-01 12:00:00\t${OLD}`;

  test('may be the version of the driver', () => {
    expect(saidOf(version('tcpip.sys file version'))).toEqual([{ host: 'SRV01', version: OLD }]);
  });

  test.each(['netio.sys file version', 'tcpip.sys required version', 'tcpip.sys version (baseline)', 'Agent version'])(
    'or not: %s',
    (item) => {
      expect(facts(version(item))).toEqual([]);
    },
  );

  test('may have the sensor above them', () => {
    const { machines } = readOutputs('Device: SRV01\nSensor: System Uptime (SNMP)\nSystem Uptime: 412 d 3 h 15 m');
    expect(machines.map(({ host, uptime }) => [host, uptime?.raw])).toEqual([['SRV01', '412 d 3 h 15 m']]);
    expect(readOutputs('Device: SRV01\nSensor: Agent\nAgent Uptime: 412 d').machines).toEqual([]);
  });

  const uptimes = (text: string) => readOutputs(text).machines.map(({ host, uptime }) => [host, uptime?.seconds]);

  test.each([
    'Host: SRV01\nItem: uptime\nValue: 412 days, 03:15:22',
    'Host: SRV01\nItem: System uptime\nStatus: PROBLEM\nLast value: 412 days, 03:15:22',
    'Device: SRV01\nSensor: System Uptime\nStatus: Up\nLast Value: 412 days, 03:15:22',
    'Server: SRV01\nMetric: Uptime\nThreshold: 400 days\nValue: 412 days, 03:15:22',
    'ホスト: SRV01\nアイテム: システム稼働時間\n値: 412日3時間15分22秒',
    'ホスト：SRV01\n監視項目：稼働時間\n値：412日3時間15分22秒',
    'Rechner: SRV01\nSensor: Betriebszeit\nWert: 412 Tage, 03:15:22',
    'Hôte : SRV01\nÉlément : uptime\nValeur : 412 jours, 03:15:22',
    '1. System uptime (SRV01:system.uptime): 412 days, 03:15:22',
  ])('may be in a mail: %j', (text) => {
    expect(uptimes(text)).toEqual([['SRV01', 35_608_522]]);
  });

  test.each([
    'Host: SRV01\nItem: CPU load\nValue: 412 days',
    'Host: SRV01\nItem: Agent uptime\nValue: 412 days',
    'Host: SRV01\nItem: uptime threshold\nValue: 412 days',
    'Host: SRV01\nItem: uptime\nThreshold: 412 days',
    'Host: SRV01\nItem: uptime\nExpected value: 412 days',
    'Host: SRV01\nItem: uptime\nItem: CPU load\nValue: 412 days',
    'Host: SRV01\nItem: uptime\n\nValue: 412 days',
    '1. Agent uptime (SRV01:agent.uptime): 412 days, 03:15:22',
  ])('and are none there of something else: %j', (text) => {
    expect(uptimes(text).flatMap(([, seconds]) => seconds ?? [])).toEqual([]);
    expect(readOutputs(text).badLines).not.toEqual([]);
  });

  test('say nothing of updates between them', () => {
    expect(facts('Host: SRV01\nItem: uptime\nSeverity: Critical\nKB: KB2553549\nValue: 412 days')).toEqual([]);
  });
});

describe('a message in JSON', () => {
  const message = (text: string) => `ok: [srv01] => {\n    "msg": "${text}"\n}`;

  test('says what the label in it says', () => {
    expect(saidOf(message(`tcpip.sys FileVersion: ${OLD}`))).toEqual([{ host: 'srv01', version: OLD }]);
  });

  test.each([`tcpip.sys required: ${NEW}`, `netio.sys FileVersion: ${NEW}`, `FileVersion: ${NEW}`])(
    'says nothing by itself: %s',
    (text) => {
      expect(saidOf(message(text))).toEqual([]);
    },
  );
});

describe('a name above its updates', () => {
  test.each(['SRV01 インストール済みの更新プログラム', 'SRV-01 適用済みの更新プログラム', 'SRV01 installed updates'])(
    '%s',
    (title) => {
      expect(saidOf(`${title}\nKB2553549\nKB976902`)).toEqual([
        { host: title.split(' ')[0], kbs: 'KB2553549 KB976902' },
      ]);
    },
  );

  test.each([
    'SRV01 未インストールの更新プログラム',
    'SRV01 updates',
    'SRV01 installed updates missing',
    'SRV01 updates to be installed',
  ])('is none where they are not said to be there: %s', (title) => {
    expect(saidOf(`${title}\nKB2553549\nKB976902`)).toEqual([]);
  });
});

test('a ticket names its machine', () => {
  expect(
    saidOf(`Ticket: INC004512\nAffected CI: SRV01\ntcpip.sys file version: ${OLD}\nComment: please advise`),
  ).toEqual([{ host: 'SRV01', version: OLD }]);
});
