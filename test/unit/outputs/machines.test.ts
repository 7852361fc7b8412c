import { describe, expect, test } from 'vitest';
import { accountOf } from './fixtures.ts';
import { createOutputReader, type OutputReader } from '../../../src/outputs/output-reader.ts';
import { finished, readOutputs } from '../../support/outputs.ts';

const OS = 'Caption=Microsoft Windows 7 Professional\nVersion=6.1.7601\n\n';
const BOOT = 'LastBootUpTime=20230401081530.500000+540\n\n';
const VERSION = 'Name=C:\\Windows\\System32\\drivers\\tcpip.sys\nVersion=6.1.7601.17514\n\n';
const UPDATES = 'HotFixID\nKB2688338\nKB2553549\n\n';
const HOST = 'CSName=SRV01\nVersion=6.1.7601\n\n';

/** `SRV01 6.1.7601.17514 …` for each machine of some inputs. */
function saidOf(...inputs: readonly string[]): readonly string[] {
  return readOutputs(...inputs).machines.map(({ host, versions, osVersion, product, kbs, boot }) =>
    [host, ...versions.map(({ version }) => version.revision), osVersion, product, ...kbs, boot?.raw.slice(0, 4)]
      .filter((part) => part !== undefined)
      .join(' '),
  );
}

describe('outputs that name no host', () => {
  test('are of the machine that is named, before or after them', () => {
    const all = 'SRV01 17514 6.1.7601 KB2688338 KB2553549 2023';
    expect(saidOf(HOST + VERSION + UPDATES + BOOT)).toEqual([all]);
    expect(saidOf(VERSION + UPDATES + HOST + BOOT)).toEqual([all]);
  });

  test('are of one machine where none is named, and they say different things', () => {
    expect(saidOf(VERSION + OS + UPDATES + BOOT)).toEqual([
      '17514 6.1.7601 Microsoft Windows 7 Professional KB2688338 KB2553549 2023',
    ]);
  });

  test.each([
    ['versions', VERSION],
    ['updates', UPDATES],
    ['OS versions', 'Version=6.1.7601\n\n'],
    ['starts', BOOT],
  ])('are of several machines where two say the same kind of thing: %s', (_name, output) => {
    expect(saidOf(`${output}\n${output}`)).toHaveLength(2);
    expect(saidOf(`${output}\n${OS}${UPDATES}${output}`).length).toBeGreaterThan(2);
  });

  test('of which one says what the named machine says already are of another', () => {
    expect(saidOf(HOST + OS)).toEqual(['SRV01 6.1.7601', '6.1.7601 Microsoft Windows 7 Professional']);
  });

  test('are of nobody where two machines are named, whatever comes first', () => {
    const other = HOST.replace('SRV01', 'SRV02');
    expect(saidOf(HOST + VERSION + other)).toEqual(['SRV01 6.1.7601', '17514', 'SRV02 6.1.7601']);
    expect(saidOf(VERSION + HOST + other)).toEqual(['17514', 'SRV01 6.1.7601', 'SRV02 6.1.7601']);
    expect(saidOf(HOST + other + VERSION)).toEqual(['SRV01 6.1.7601', 'SRV02 6.1.7601', '17514']);
    expect(saidOf(HOST + HOST + VERSION)).toEqual(['SRV01 17514 6.1.7601']);
  });

  test('are of nobody where the input is a list of people', () => {
    expect(saidOf(`SRV01 6.1.7601.17514\n\n${UPDATES}`)).toEqual(['SRV01 17514', 'KB2688338 KB2553549']);
    expect(saidOf(`SRV01,6.1.7601.17514\n\n${UPDATES}`)).toEqual(['SRV01 17514', 'KB2688338 KB2553549']);
    expect(saidOf(`6.1.7601.17514\n\n${UPDATES}`)).toEqual(['17514', 'KB2688338 KB2553549']);
    expect(saidOf(`SRV01 6.1.7601.17514\n\nVersion=6.1.7601\n\n${BOOT}`)).toEqual(['SRV01 17514', '6.1.7601', '2023']);
  });

  test('are joined within an input only', () => {
    expect(saidOf(HOST, VERSION)).toEqual(['SRV01 6.1.7601', '17514']);
    expect(saidOf(HOST + HOST.replace('SRV01', 'SRV02'), HOST + VERSION)).toEqual([
      'SRV01 17514 6.1.7601',
      'SRV02 6.1.7601',
    ]);
    expect(saidOf(VERSION + BOOT, HOST)).toEqual(['17514 2023', 'SRV01 6.1.7601']);
  });

  test('are eight at the most', () => {
    const products = (count: number) => 'Caption=Microsoft Windows 7 Professional\n\n'.repeat(count);
    expect(saidOf(products(8))).toHaveLength(1);
    expect(saidOf(products(9))).toHaveLength(9);
  });

  test('keep their lines and readers where they are joined', () => {
    const reader = createOutputReader();
    reader.push(VERSION + UPDATES + HOST);
    const [machine] = finished(reader).machines;
    expect(machine?.lines).toEqual([
      { input: 0, from: 8, to: 9 },
      { input: 0, from: 1, to: 2 },
      { input: 0, from: 5, to: 6 },
    ]);
    expect(machine?.readers).toEqual(['wmic-list', 'wmic-table']);
  });
});

describe('updates without a host', () => {
  test('are of one machine as long as the list goes on', () => {
    expect(saidOf(UPDATES)).toEqual(['KB2688338 KB2553549']);
    expect(saidOf(UPDATES + UPDATES)).toEqual(['KB2688338 KB2553549', 'KB2688338 KB2553549']);
    expect(saidOf('HotFixID\nKB2688338\n', 'HotFixID\nKB2553549\n')).toEqual(['KB2688338', 'KB2553549']);
  });

  test('are another machine’s where something else stands between', () => {
    expect(saidOf('CSName  HotFixID\n        KB2688338\nSRV01   KB2553549\n        KB2491683\n')).toEqual([
      'KB2688338',
      'SRV01 KB2553549',
      'KB2491683',
    ]);
    expect(
      saidOf(
        'Version         HotFixID\n                KB2688338\n6.1.7601.17514  KB2553549\n                KB2491683\n',
      ),
    ).toEqual(['KB2688338', '17514 KB2553549', 'KB2491683']);
  });
});

describe('what is new and what has changed', () => {
  const push = (reader: OutputReader, ...lines: readonly string[]) => {
    reader.push(lines.map((line) => `${line}\n`).join(''));
    return [...reader.changes()];
  };

  test('is said once', () => {
    const reader = createOutputReader();
    expect(push(reader)).toEqual([]);
    expect(push(reader, 'SRV01 6.1.7601.17514', 'SRV02 6.1.7601.17514', 'SRV02 KB2688338')).toEqual([1, 2]);
    expect(push(reader)).toEqual([]);
    const lines = ['SRV03 6.1.7601.17514', 'SRV02 KB2553549', 'SRV01 KB2553549', 'SRV02 KB2491683', 'SRV03 KB2553549'];
    expect(push(reader, ...lines).sort()).toEqual([1, 2, 3]);
    expect(push(reader)).toEqual([]);
    expect(push(reader, 'SRV04 6.1.7601.17514')).toEqual([4]);
    expect(reader.machines.map(({ host }) => host)).toEqual(['SRV01', 'SRV02', 'SRV03', 'SRV04']);
  });

  test('waits for outputs that still look for their host', () => {
    const reader = createOutputReader();
    expect(push(reader, ...(HOST + VERSION).split('\n'), 'x')).toEqual([1]);
    reader.nextInput();
    // The version has become the host's: what was taken has changed.
    expect([...reader.changes()]).toEqual([1]);
    expect(reader.machines.map(({ versions }) => versions.length)).toEqual([1]);
  });

  test('does not wait where none will find it', () => {
    const reader = createOutputReader();
    const two = HOST + HOST.replace('SRV01', 'SRV02') + VERSION;
    expect(push(reader, ...two.split('\n'), 'x')).toEqual([1, 2, 3]);
    expect(reader.machines[2]?.host).toBeUndefined();
  });
});

describe('lines', () => {
  test('are spans, those that follow each other joined', () => {
    const lines = (...texts: readonly string[]) =>
      readOutputs(...texts).machines.map((machine) =>
        machine.lines.map(({ input, from, to }) => `${input}: ${from}-${to}`),
      );
    expect(lines('A1 6.1.7601.17514\na1 KB2688338\n\nA1 KB2553549\n', 'A1 KB2491683\n')).toEqual([
      ['0: 1-2', '0: 4-4', '1: 1-1'],
    ]);
    expect(lines('CSName=A1\nVersion=6.1.7601\n')).toEqual([['0: 1-2']]);
  });
});

describe('what the inputs say of one machine', () => {
  const HEADER = 'host,version,os version,edition,boot,uptime days,kb';

  function machineOf(...rows: readonly string[]) {
    const [machine, ...others] = readOutputs(...rows.map((row) => `${HEADER}\n${row}\n`)).machines;
    expect(others).toEqual([]);
    return machine;
  }

  test('is kept, each thing once', () => {
    const machine = machineOf(
      'SRV01,6.1.7601.17514,,,,,KB2688338',
      'srv01,6.1.7601.18438,6.1.7601,,,412,KB2553549 KB2688338',
      'SRV01,6.1.7601.17514,,,,413,KB2553549',
      'SRV01,6.1.7601.18438,,,,,',
    );
    expect(machine?.versions.map(({ version }) => version.revision)).toEqual([17514, 18438]);
    expect(machine).toMatchObject({
      host: 'SRV01',
      osVersion: '6.1.7601',
      kbs: ['KB2688338', 'KB2553549'],
      // Measured close together: the longer is the later.
      uptime: { raw: '413' },
      readers: ['delimited-list'],
      conflicts: [],
    });
    expect(machine?.lines).toEqual([0, 1, 2, 3].map((input) => ({ input, from: 2, to: 2 })));
  });

  test.each([
    ['Windows 7', 'Windows 7 SP1', 'windows-7-sp1', 'Windows 7 SP1', 0],
    ['Windows 7 SP1', 'Windows 7', 'windows-7-sp1', 'Windows 7 SP1', 0],
    ['Windows 7 SP1', 'Windows 7 SP1', 'windows-7-sp1', 'Windows 7 SP1', 0],
    ['windows-7', 'Windows 7 SP1', 'windows-7', 'windows-7', 1],
    ['Windows Vista SP2', 'Windows 7 SP1', 'windows-vista-sp2', 'Windows Vista SP2', 1],
    ['Windows 10', 'Windows 7 SP1', undefined, 'Windows 10', 1],
  ])('%s, then %s', (first, second, edition, product, conflicts) => {
    const machine = machineOf(`SRV01,,,${first},,,KB2688338`, `SRV01,,,${second},,,`);
    expect([machine?.edition, machine?.product, machine?.conflicts.length]).toEqual([edition, product, conflicts]);
  });

  test('has each contradiction as it was, where a start is said more clearly', () => {
    const machine = machineOf(
      'SRV01,,6.1.7600,,4/1/2023 8:15:30 AM,,',
      'SRV01,,6.1.7601,,2023-05-01 08:15:30,,',
      'SRV01,,,,2023-04-01 08:15:30,,',
    );
    expect(machine?.conflicts).toEqual([
      { field: 'os-version', kept: '6.1.7600', other: '6.1.7601' },
      { field: 'boot', kept: '2023-04-01 08:15:30', other: '2023-05-01 08:15:30' },
    ]);
  });

  test('has the service pack of the build, Windows’ own word before a file’s', () => {
    expect(machineOf('SRV01,6.1.7601.17514,,Windows 7,,,')?.edition).toBe('windows-7-sp1');
    expect(machineOf('SRV01,6.1.7601.17514,6.1.7600,Windows 7,,,')?.edition).toBe('windows-7');
    expect(machineOf('SRV01,,,Windows 7,,,KB2688338', 'SRV01,,6.1.7600,,,,')?.edition).toBe('windows-7');
  });

  test('says no more than 50 contradictions, each once', () => {
    const rows = Array.from({ length: 60 }, (_, day) => `SRV01,,6.1.${7000 + day},,,,`);
    expect(machineOf(...rows, ...rows)?.conflicts).toHaveLength(50);
    expect(machineOf('SRV01,,6.1.7600,,,,', 'SRV01,,6.1.7601,,,,', 'SRV01,,6.1.7601,,,,')?.conflicts).toEqual([
      { field: 'os-version', kept: '6.1.7600', other: '6.1.7601' },
    ]);
  });
});

test('100 and more machines that are more than a row are all found again', () => {
  const lines = Array.from({ length: 700 }, (_, index) => `SRV${index} KB2688338`);
  const { said } = accountOf(...lines, ...lines.map((line) => line.replace('KB2688338', 'KB2553549').toLowerCase()));
  expect(said).toEqual(lines.map((line) => `${line} KB2553549`));
});

test('uptimes without a host are a machine each', () => {
  expect(accountOf('host,uptime', ',412 days', ',413 days').took).toEqual(['2 delimited-list', '3 delimited-list']);
});

describe('machines of one name in two domains', () => {
  const ROWS = 'Host,Installed KBs\nX\\SRV01,KB2553549\nY\\SRV01,KB976902\n';

  test('are two, each with its domain', () => {
    expect(readOutputs(ROWS).machines.map(({ host, kbs }) => [host, ...kbs])).toEqual([
      ['X\\SRV01', 'KB2553549'],
      ['Y\\SRV01', 'KB976902'],
    ]);
  });

  test('are two in two inputs; what names no domain is of neither', () => {
    const [x = '', y = ''] = ['X', 'Y'].map((domain) => `Host,tcpip.sys\n${domain}\\SRV01,6.1.7601.17514\n`);
    const { machines } = readOutputs(x, y, 'SRV01 6.1.7601.24545', x);
    expect(machines.map(({ host, versions }) => [host, ...versions.map(({ version }) => version.revision)])).toEqual([
      ['X\\SRV01', 17514],
      ['Y\\SRV01', 17514],
      ['SRV01', 24545],
    ]);
  });

  test('are one where one domain alone is named', () => {
    const { machines } = readOutputs(
      'Host,Installed KBs\nX\\SRV01,KB2553549\nx\\srv01,KB976902\n',
      'SRV01 6.1.7601.17514',
    );
    expect(machines.map(({ host, kbs }) => [host, ...kbs])).toEqual([['SRV01', 'KB2553549', 'KB976902']]);
  });

  test('are both without their facts where a note takes back what one of them has', () => {
    const { machines } = readOutputs(`${ROWS},failed\n`);
    expect(machines.flatMap(({ kbs }) => kbs)).toEqual([]);
  });
});

describe('rows of one name in several places', () => {
  test.each([
    'host,site,tcpip.sys\nSRV01,Ulm,6.1.7601.24545\nSRV01,Bonn,',
    'host,domain,tcpip.sys\nSRV01,lab.example.com,6.1.7601.24545\nSRV01,example.com,not reachable',
    'host,environment,tcpip.sys,boot time\nSRV01,test,6.1.7601.24545,2026-03-01 08:15\nSRV01,prod,6.1.7601.17514,2026-04-01 08:15',
    'Rechner;Standort;Installierte KB\nSRV01;Ulm;KB2553549\nsrv01;Bonn;KB976902',
    'サーバー,拠点,適用済みKB\nSRV01,東京,KB2553549\nSRV01,大阪,KB976902\nSRV01,東京,KB2688338',
    'host   site   tcpip.sys\nSRV01  Ulm    6.1.7601.24545\nSRV01  Bonn   6.1.7601.17514',
  ])('may be several machines, of which none is known: %j', (text) => {
    const { machines, badLines } = readOutputs(text);
    expect(machines.map(({ versions, kbs, boot }) => [...versions, ...kbs, boot])).toEqual([[undefined]]);
    expect(badLines.map(({ reason }) => reason)).toContain('namesake');
  });

  test.each([
    'host,site,Installed KB\nSRV01,Ulm,KB2553549\nSRV01,ULM,KB976902',
    'host,site,Installed KB\nSRV01,Ulm,KB2553549\nSRV01,,KB976902',
    'host,owner,Installed KB\nSRV01,Meier,KB2553549\nSRV01,Sato,KB976902',
    'host,site,Installed KB\nSRV01,Ulm,KB2553549\n\nNext output:\nhost,site,Installed KB\nSRV01,ULM-1,KB976902',
  ])('are one where nothing says otherwise: %j', (text) => {
    const [machine, ...others] = readOutputs(text).machines;
    expect([machine?.kbs, others]).toEqual([['KB2553549', 'KB976902'], []]);
  });
});

test('plain lines with domains before one name are of two machines', () => {
  const { machines } = readOutputs('LAB\\SRV01 6.1.7601.24545\nPROD\\SRV01 6.1.7601.17514');
  expect(machines.map(({ host, versions }) => [host, versions[0]?.version.revision])).toEqual([
    ['LAB\\SRV01', 24545],
    ['PROD\\SRV01', 17514],
  ]);
});
