import { describe, expect, test } from 'vitest';
import { assessMachine } from '../../../src/domain/assess-machine.ts';
import { formatFileVersion } from '../../../src/domain/file-version.ts';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { readOutputs } from '../../support/outputs.ts';
import { check, csvRows, facts } from '../../support/script-host/script.ts';
import { computer, type FakeOs, type FakeWindows } from '../../support/script-host/windows.ts';

const VERSIONS: Readonly<Record<string, string | null>> = {
  BELOW: '6.1.7601.17514',
  FIX: '6.1.7601.17757',
  LISTED: '6.1.7601.17802',
  LDR: '6.1.7601.21893',
  OTHER: '6.0.6002.18005',
  ODD: '6.1.7601.178',
  NEWER: '6.3.9600.16384',
  MUTE: null,
};
const OTHERS: Readonly<Record<string, Partial<FakeOs>>> = {
  OTHER: { Version: '6.0.6002', Caption: 'Microsoft\u00ae Windows Server\u00ae 2008 Standard ' },
  NEWER: { Version: '6.3.9600', Caption: 'Microsoft Windows Server 2012 R2 Standard', CSDVersion: null },
};
const NAMES = Object.keys(VERSIONS);
const windows: FakeWindows = {
  own: computer('6.1.7601.17514'),
  others: NAMES.map((name) => computer(VERSIONS[name] ?? null, { name, os: OTHERS[name] ?? {} })),
};

/** What the site reads of what the script prints about these computers. */
function read(args: readonly string[], names: readonly string[]) {
  const { out, err } = check([`/computer:${names.join(',')}`, ...args], windows);
  return readOutputs(`${out}\r\n${err}`).machines;
}

const ARGUMENTS = LOCALES.flatMap((lang) =>
  ['', '/short', '/csv', '/nagios'].map((format) => [[`/lang:${lang}`, ...(format === '' ? [] : [format])]] as const),
);

describe.each(ARGUMENTS)('what the script prints with %j is read rightly or not at all', (args) => {
  const perComputer = !args.includes('/nagios');

  test.each(NAMES)('%s alone', (name) => {
    const machines = read(args, [name]);
    expect(machines.length).toBeLessThanOrEqual(1);
    for (const machine of machines) {
      expect(machine.host).toBe(name);
      expect(machine.kbs).toEqual([]);
      expect(machine.versions.map(({ version }) => formatFileVersion(version))).toEqual(
        [VERSIONS[name]].filter((version) => version !== null),
      );
    }
    // A computer whose version was read is never lost.
    if (VERSIONS[name] !== null) expect(machines).toHaveLength(1);
  });

  test('several together', () => {
    const machines = read(args, [...NAMES, 'GONE']);
    const found = machines.map(({ host, versions }) => [
      host,
      ...versions.map((each) => formatFileVersion(each.version)),
    ]);
    const right = NAMES.map((name) => [name, VERSIONS[name]]);
    for (const one of found.filter(([, version]) => version !== undefined)) expect(right).toContainEqual(one);
    if (perComputer) expect(found.filter(([, version]) => version !== undefined)).toHaveLength(NAMES.length - 1);
    else expect(found).toEqual([]);
  });

  test('and gets the verdict that the script gave', () => {
    for (const name of NAMES) {
      const [row] = csvRows([`/computer:${name}`], windows);
      for (const machine of read(args, [name])) {
        const { verdict } = assessMachine(machine, facts.version, facts.installed);
        expect(verdict, name).toBe(row?.['verdict']);
      }
    }
  });
});

describe.each(LOCALES)('the full report (%s)', (lang) => {
  test('gives the Windows and the start too', () => {
    const [machine] = read([`/lang:${lang}`], ['BELOW']);
    expect(machine).toMatchObject({
      osVersion: '6.1.7601',
      edition: 'windows-server-2008-r2-sp1',
      // To the minute, which is all that it says.
      boot: { readings: [{ year: 2023, month: 4, day: 1, hour: 8, minute: 15, second: 0 }], offsetMinutes: 540 },
    });
  });

  test('is not read where it is cut off, nor the words before and behind it', () => {
    const { out } = check([`/lang:${lang}`], windows);
    const lines = out.split('\r\n');
    expect(readOutputs(lines.slice(0, 6).join('\r\n')).machines).toEqual([]);
    const { machines, badLines } = readOutputs(['See below', ...lines, 'See above'].join('\r\n'));
    expect(machines.map(({ kbs, versions }) => [kbs.length, versions.length])[0]).toEqual([0, 1]);
    expect(badLines.map(({ text }) => text)).toEqual(['See below', 'See above']);
  });

  test('of a version that was typed is that version, of no computer', () => {
    const { out } = check(['/version:6.1.7601.17514', `/lang:${lang}`], windows);
    expect(readOutputs(out).machines).toMatchObject([
      { host: undefined, versions: [{ version: { revision: 17514 } }] },
    ]);
  });

  test('leaves nothing to be read of the help and of wrong arguments', () => {
    for (const args of [['/?'], ['/fast'], ['/version:6.1.7601.17802', '/computer:X']]) {
      const { out, err } = check([...args, `/lang:${lang}`], windows);
      expect(readOutputs(`${out}${err}`).machines, args.join(' ')).toEqual([]);
    }
  });
});
