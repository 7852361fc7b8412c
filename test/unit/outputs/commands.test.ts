import { describe, expect, test } from 'vitest';
import { formatFileVersion } from '../../../src/domain/file-version.ts';
import { decodeText } from '../../../src/outputs/text/decode.ts';
import type { Machine } from '../../../src/outputs/machine.ts';
import { COMMAND_SETS, COMMANDS, type Command, type CommandId, type Told } from '../../../src/outputs/commands.ts';
import { encode, utf16, utf8, type CodePage } from './encode.ts';
import { fixture, LANGUAGES, saidOf, type Language, type Said } from './fixtures.ts';
import { readOutputs } from '../../support/outputs.ts';

const OUTPUTS = import.meta.glob<string>('./command-outputs/*.txt', { query: '?raw', import: 'default', eager: true });
const EACH = Object.entries(COMMANDS) as [CommandId, Command][]; // the table's keys are the ids
const READ = EACH.filter(([, { tells }]) => tells.length > 0).map(([id]) => id);

function outputOf(id: CommandId): string {
  const text = OUTPUTS[`./command-outputs/${id}.txt`];
  if (text === undefined) throw new Error(`There is no output of ${id}`);
  return text;
}

const SRV01 = { host: 'SRV01', version: '6.1.7601.18438' };
const BOOT = '2023-04-01 08:15:30';
const SYSTEMINFO: Said = {
  host: 'SRV01',
  os: '6.1.7601',
  edition: 'windows-server-2008-r2-sp1',
  kbs: 'KB2491683 KB2688338',
  boot: BOOT,
};

// In servers.txt of the sample, and off: asked, so it is a machine, of which nothing is known.
const SILENT = 'SRV03';

/** The machines as each command's output tells of them. */
const EXPECTED: Partial<Record<CommandId, readonly Said[]>> = {
  'wmic-table': [SRV01],
  'wmic-value': [SRV01],
  'wmic-csv': [SRV01],
  'powershell-parts': [SRV01],
  'powershell-wmi': [SRV01],
  'script-run': [{ version: '6.1.7601.18438' }],
  systeminfo: [SYSTEMINFO],
  'systeminfo-csv': [SYSTEMINFO],
  deadline: [{ host: 'SRV01', boot: BOOT }],
  'boot-table': [{ host: 'SRV01', boot: `${BOOT} 540` }],
  'boot-value': [{ host: 'SRV01', boot: `${BOOT} 540` }],
  'updates-wmic': [{ host: 'SRV01', kbs: 'KB2491683 KB2688338' }],
  'updates-powershell': [{ host: 'SRV01', kbs: 'KB2491683 KB2688338' }],
  'remote-one': [{ host: 'SERVER01', version: '6.1.7601.17514' }],
  'remote-versions': [SRV01, { host: 'SRV-02', version: '6.1.7601.21893' }],
  'remote-boots': [
    { host: 'SRV01', os: '6.1.7601', boot: `${BOOT} 540` },
    { host: 'SRV-02', os: '6.1.7601', boot: '2023-02-26 23:59:59 -300' },
  ],
  'remote-all': [
    { ...SRV01, os: '6.1.7601', edition: 'windows-server-2008-r2-sp1', boot: `${BOOT} 540` },
    {
      host: 'SRV-02',
      version: '6.0.6002.22643',
      os: '6.0.6002',
      edition: 'windows-server-2008-sp2',
      boot: '2023-02-26 23:59:59 -300',
    },
    { host: SILENT },
    {
      host: 'SRV04',
      version: '6.1.7601.21893',
      os: '6.1.7601',
      edition: 'windows-7-sp1',
      boot: '2024-01-05 10:11:12 180',
    },
  ],
};

describe('the commands', () => {
  test.each(EACH)('%s is one line that can be pasted, into a batch file too', (_id, { text }) => {
    expect(text).toMatch(/^[\x20-\x7e]+$/);
    expect(text).toBe(text.trim());
    expect(text.replaceAll('%TEMP%', '')).not.toContain('%');
  });

  test.each(EACH)('%s changes nothing', (_id, { shell, text }) => {
    if (shell === 'cmd') {
      expect(text).toMatch(/^(?:wmic [^|&]* get [A-Za-z,]+|systeminfo\b[^|&]*|cscript \/\/nologo|echo WScript\.Echo )/);
      return;
    }
    const cmdlets = text.match(/\b[A-Z][a-z]+-[A-Z][A-Za-z]+\b/g) ?? [];
    expect(cmdlets.length).toBeGreaterThan(0);
    expect(cmdlets.filter((name) => !/^(?:Get|Select|New-Object|ForEach-Object|Export-Csv)/.test(name))).toEqual([]);
  });

  test.each(EACH)('%s needs no newer PowerShell than 2.0', (_id, { text }) => {
    expect(text).not.toMatch(
      /\[(?:ordered|pscustomobject)\]|Cim(?:Instance|Session)|\.(?:Where|ForEach)\(|-(?:in|Raw)\b/i,
    );
  });

  test.each(EACH.filter(([, { text }]) => /datafile/i.test(text)))('%s doubles the backslashes', (_id, { text }) => {
    expect(text).toMatch(/name=(["'])C:\\\\Windows\\\\System32\\\\drivers\\\\tcpip\.sys\1/i);
  });

  test('a machine that does not answer does not get the answer of the one before it', () => {
    const { text } = COMMANDS['remote-all'];
    expect(text.indexOf('$file = $os = $null')).toBeGreaterThan(text.indexOf('ForEach-Object {'));
    expect(text.indexOf('$file = $os = $null')).toBeLessThan(text.indexOf('Get-WmiObject'));
  });

  test('those beside the intake tell of one machine and of many, versions and starts', () => {
    const told = COMMAND_SETS.intake.map((id): readonly Told[] => COMMANDS[id].tells);
    expect(told.every((tells) => tells.includes('host'))).toBe(true);
    expect(told.filter((tells) => tells.includes('version')).length).toBeGreaterThan(1);
    expect(told.filter((tells) => tells.includes('boot')).length).toBeGreaterThan(1);
  });
});

describe('what they print', () => {
  test('every command that feeds the checker has an output and an expectation', () => {
    expect(READ.length).toBeGreaterThan(12);
    expect(Object.keys(EXPECTED).sort()).toEqual(READ.toSorted());
    for (const id of READ) expect(outputOf(id)).not.toBe('');
  });

  test.each(READ)('%s is read as it stands on the screen', (id) => {
    expect(saidOf(outputOf(id))).toEqual(EXPECTED[id]);
  });

  test.each(READ)('%s tells what it promises, and no more', (id) => {
    const [first] = readOutputs(outputOf(id)).machines;
    expect(tellsOf(first)).toEqual(COMMANDS[id].tells);
  });

  test.each(READ.filter((id) => COMMANDS[id].text.startsWith('wmic ')))(
    '%s is read from the file that wmic writes',
    (id) => {
      const { text, encoding } = decodeText(wmicFile(outputOf(id)));
      expect(encoding).toBe('UTF-16 LE');
      expect(saidOf(text)).toEqual(EXPECTED[id]);
    },
  );

  test.each(READ.filter((id) => COMMANDS[id].shell === 'powershell' && id !== 'remote-all'))(
    '%s is read from the file that PowerShell writes with >',
    (id) => {
      expect(saidOf(decodeText(utf16(crlf(outputOf(id)), 'LE', true)).text)).toEqual(EXPECTED[id]);
    },
  );

  test('remote-all is read from the file that Export-Csv writes', () => {
    const { text, encoding } = decodeText(utf8(crlf(outputOf('remote-all')), true));
    expect(encoding).toBe('UTF-8 with byte-order mark');
    expect(saidOf(text)).toEqual(EXPECTED['remote-all']);
  });

  test('a machine that is off is one of which nothing is known', () => {
    const { machines, badLines } = readOutputs(
      'Node - SRV09\r\r\nERROR:\r\r\nDescription = The RPC server is unavailable.\r\r\n',
    );
    expect(machines.map((machine) => [machine.host, tellsOf(machine)])).toEqual([['SRV09', ['host']]]);
    expect(badLines.map(({ line, reason }) => `${line} ${reason}`)).toEqual(['1 no-answer', '2 no-fact', '3 no-fact']);
  });

  test('a machine that did not answer is none of the lines that were not understood', () => {
    const { machines, badLines } = readOutputs(outputOf('remote-all'));
    expect(machines.find(({ host }) => host === SILENT)?.lines).toEqual([{ input: 0, from: 4, to: 4 }]);
    expect(badLines).toEqual([]);
  });

  test.each([
    ['the days of uptime', outputOf('uptime-days')],
    ['a file that is not there', 'No Instance(s) Available.\r\r\n\r\r\n'],
  ])('%s is taken for no machine', (_name, text) => {
    expect(saidOf(text)).toEqual([]);
  });
});

describe('outputs of two commands', () => {
  const PAIRS: readonly (readonly [CommandId, CommandId])[] = [
    ...(['wmic-table', 'wmic-value', 'wmic-csv', 'powershell-parts', 'powershell-wmi'] as const).flatMap((version) =>
      (['systeminfo', 'systeminfo-csv', 'boot-table', 'boot-value', 'updates-wmic', 'updates-powershell'] as const).map(
        (other) => [version, other] as const,
      ),
    ),
    ['systeminfo', 'boot-value'],
    ['remote-versions', 'remote-boots'],
  ];

  test.each(PAIRS)('%s and %s are joined, whichever comes first', (one, other) => {
    for (const [first, second] of [
      [one, other],
      [other, one],
    ] as const) {
      const machines = joined([outputOf(first), outputOf(second)]);
      expect(machines).toHaveLength(EXPECTED[one]?.length ?? 0);
      expect(machines[0]?.host).toBe('SRV01');
      const promised: readonly Told[] = [...COMMANDS[one].tells, ...COMMANDS[other].tells];
      expect(tellsOf(machines[0]).filter((told) => !promised.includes(told))).toEqual([]);
      expect(promised.filter((told) => !tellsOf(machines[0]).includes(told))).toEqual([]);
      expect(machines.flatMap(({ conflicts }) => conflicts)).toEqual([]);
    }
  });

  const CODE_PAGE: Readonly<Record<Language, CodePage>> = {
    en: 'cp850',
    ja: 'shift_jis',
    de: 'cp850',
    fr: 'cp850',
    es: 'cp850',
    it: 'cp850',
    nl: 'cp850',
    ru: 'ibm866',
    zh: 'gbk',
  };

  test.each(LANGUAGES.flatMap((language) => [`systeminfo-${language}.txt`, `systeminfo-${language}.csv`] as const))(
    '%s in its code page is joined with the version that wmic wrote',
    (name) => {
      const language = LANGUAGES.find((each) => name.includes(`-${each}.`)) ?? 'en';
      const host = `SRV-${language.toUpperCase()}`;
      const machines = joined([
        decodeText(encode(crlf(fixture(name)), CODE_PAGE[language])).text,
        decodeText(wmicFile(outputOf('wmic-csv').replaceAll('SRV01', host))).text,
      ]);
      expect(machines.map((machine) => [machine.host, versionsOf(machine)])).toEqual([[host, '6.1.7601.18438']]);
      expect(tellsOf(machines[0])).toEqual(['host', 'version', 'osVersion', 'product', 'boot', 'kbs']);
    },
  );

  test.each(LANGUAGES)('Get-HotFix with the dates of %s is joined with a version', (language) => {
    const host = `HF-${language.toUpperCase()}`;
    const machines = joined([
      fixture(`get-hotfix-${language}.txt`),
      outputOf('powershell-parts').replace('SRV01', host),
    ]);
    expect(machines.find((machine) => machine.host === host)).toMatchObject({ kbs: ['KB2688338', 'KB2506212'] });
    expect(machines.map(versionsOf)).toEqual(['6.1.7601.18438', '']);
  });
});

/** The lines of a Windows file. */
function crlf(text: string): string {
  return text.replaceAll('\n', '\r\n');
}

/** What `wmic … > file` writes: UTF-16 with a mark, and a carriage return too many at every line. */
function wmicFile(text: string): Uint8Array {
  return utf16(text.replaceAll('\n', '\r\r\n'), 'LE', true);
}

function joined(inputs: readonly string[]): readonly Machine[] {
  return readOutputs(...inputs).machines;
}

function versionsOf({ versions }: Machine): string {
  return versions.map(({ version }) => formatFileVersion(version)).join(' ');
}

/** In the order in which the commands' table names them. */
function tellsOf(machine: Machine | undefined): readonly Told[] {
  if (machine === undefined) return [];
  const { host, versions, osVersion, product, boot, kbs } = machine;
  const told: Readonly<Record<Told, boolean>> = {
    host: host !== undefined,
    version: versions.length > 0,
    osVersion: osVersion !== undefined,
    product: product !== undefined,
    boot: boot !== undefined,
    kbs: kbs.length > 0,
  };
  return (Object.keys(told) as Told[]).filter((key) => told[key]); // `Record<Told, …>` has no other keys
}
