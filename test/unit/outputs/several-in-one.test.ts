import { describe, expect, test } from 'vitest';
import { readOutputs } from '../../support/outputs.ts';
import { fixedIn, versionsIn } from '../../support/versions-in.ts';

const [OLD, NEW] = ['6.1.7601.17514', '6.1.7601.24545'] as const;

describe('several versions in a quoted cell with a line break', () => {
  test.each([`${NEW}\n${OLD}`, `${OLD}\n${NEW}`])('are none of the machine, nor of another: %j', (cell) => {
    for (const text of [`Host,tcpip.sys\nSRV01,"${cell}"`, `Host;tcpip.sys;Note\nSRV01;"${cell}";x`]) {
      expect(versionsIn(text)).toEqual([]);
      expect(readOutputs(text).machines.map(({ host }) => host)).toEqual(['SRV01']);
      expect(readOutputs(text).badLines.map(({ reason }) => reason)).toEqual(['several-versions']);
    }
    expect(versionsIn(`Host,tcpip.sys\nSRV01,"${cell}"\nSRV02,${OLD}`)).toEqual([OLD]);
  });

  test('behind a quote that nobody closes are those of their rows', () => {
    expect(versionsIn(`Host,Note,tcpip.sys\nSRV01,"19,${NEW}\nSRV02,x",${OLD}`)).toContain(OLD);
  });
});

describe('the first and the last name of several machines', () => {
  test.each([
    'SRV01..05',
    'SRV01..SRV05',
    'SRV01 - SRV05',
    'SRV01～SRV05',
    'SRV01…SRV05',
    'SRV01 to SRV05',
    'SRV01 through SRV05',
    'SRV01 bis SRV05',
    'SRV01 à SRV05',
    'SRV01 a SRV05',
    'SRV01 から SRV05',
    'SRV01 до SRV05',
  ])('is no name: %s', (range) => {
    for (const text of [`${range} ${NEW}`, `${range}: ${NEW}`, `${range},${NEW}`, `Host,tcpip.sys\n${range},${NEW}`]) {
      expect([text, ...readOutputs(text).machines.map(({ host }) => host)]).toEqual([text]);
      expect(readOutputs(text).badLines).toHaveLength(1);
    }
  });
});

describe('words behind a command and a semicolon', () => {
  const command = String.raw`PS C:\> (Get-Item C:\Windows\System32\drivers\tcpip.sys).VersionInfo.FileVersion`;

  test.each([';last year', '; letztes Jahr', ';from the template'])('are a remark: %s', (remark) => {
    expect(fixedIn(`${command} ${remark}\n${NEW}`)).toEqual([]);
  });

  test.each(['; hostname', '; Get-Date', '; exit'])('are another command: %s', (other) => {
    expect(fixedIn(`${command} ${other}\n${NEW}`)).toEqual([NEW]);
  });
});
