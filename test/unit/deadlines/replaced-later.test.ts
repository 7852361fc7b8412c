import { describe, expect, test } from 'vitest';
import { readBootTime } from '../../../src/deadlines/boot-time.ts';
import { deadlineOf } from '../../../src/deadlines/deadline.ts';
import { installedAfter, type Replaceable } from '../../../src/deadlines/replaced-later.ts';
import type { Clocks } from '../../../src/deadlines/machine-start.ts';
import type { KbNumber } from '../../../src/domain/facts.ts';
import { readOutputs } from '../../support/outputs.ts';

const START = '2012-05-01T08:15:00';

function fixedBy(kbs: readonly KbNumber[], days: Readonly<Record<KbNumber, string>>): Replaceable {
  const installs = Object.entries(days).flatMap(([kb, day]) => {
    const on = readBootTime(day);
    return on === undefined ? [] : [{ kb: kb as KbNumber, on }]; // the keys are
  });
  return { machine: { installs }, verdict: { verdict: 'fixed', basis: 'installed', kbs } };
}

describe('an update that makes a machine fixed was installed after its start', () => {
  test.each([
    ['5/13/2012', ['2012-05-13']],
    ['5/13/2012 12:00:00 AM', ['2012-05-13']],
    ['2012-05-02', ['2012-05-02']],
    ['2012-05-01', []],
    ['4/30/2012', []],
    // Both readings are later, or only one is.
    ['6/7/2012', ['2012-06-07']],
    ['5/1/2012', []],
  ])('on %s: %j', (day, expected) => {
    const later = installedAfter(fixedBy(['KB2688338'], { KB2688338: day }), START);
    expect(later.map((one) => one.day)).toEqual(expected);
  });

  test('only where the day of each of them is known and later', () => {
    const kbs: readonly KbNumber[] = ['KB2688338', 'KB2553549'];
    expect(installedAfter(fixedBy(kbs, { KB2688338: '2012-06-01', KB2553549: '2012-06-02' }), START)).toHaveLength(2);
    expect(installedAfter(fixedBy(kbs, { KB2688338: '2012-06-01' }), START)).toEqual([]);
    expect(installedAfter(fixedBy(kbs, { KB2688338: '2012-06-01', KB2553549: '2012-04-02' }), START)).toEqual([]);
  });

  test('never without a start, for another verdict, or for one that rests on the file', () => {
    const row = fixedBy(['KB2688338'], { KB2688338: '2012-06-01' });
    expect(installedAfter(row, '')).toEqual([]);
    expect(installedAfter({ ...row, verdict: { ...row.verdict, verdict: 'cannot-tell' } }, START)).toEqual([]);
    expect(installedAfter({ ...row, verdict: { ...row.verdict, basis: 'version' } }, START)).toEqual([]);
  });

  test('then it has a deadline still', () => {
    const { machine, verdict } = fixedBy(['KB2688338'], { KB2688338: '2012-06-01' });
    const clocks: Clocks = { nowMs: Date.UTC(2012, 6, 1), zoneOffsetMinutes: () => 0, dateOrders: new Map() };
    const row = (start: string) => ({
      machine: { ...machine, conflicts: [], boot: readBootTime(start), uptime: undefined },
      verdict,
    });
    expect(deadlineOf(row(START), clocks).kind).toBe('known');
    expect(deadlineOf(row('2012-06-02 08:00'), clocks).kind).toBe('none-needed');
  });
});

describe('the day of an installation is read', () => {
  const installsOf = (text: string) =>
    readOutputs(text).machines.flatMap(({ installs }) => installs.map(({ kb, on }) => `${kb} ${on.raw}`));

  test.each([
    [
      'Source        Description      HotFixID      InstalledBy          InstalledOn\n' +
        '------        -----------      --------      -----------          -----------\n' +
        'SRV01         Security Update  KB2688338     NT AUTHORITY\\SYSTEM  5/13/2012 12:00:00 AM',
      'KB2688338 5/13/2012 12:00:00 AM',
    ],
    [
      'SRV01         Security Update  KB2688338     NT AUTHORITY\\SYSTEM  5/13/2012 12:00:00 AM',
      'KB2688338 5/13/2012 12:00:00 AM',
    ],
    ['Node,CSName,HotFixID,InstalledOn\nSRV01,SRV01,KB2688338,5/13/2012', 'KB2688338 5/13/2012'],
    ['HotFixID    : KB2688338\nInstalledOn : 5/13/2012', 'KB2688338 5/13/2012'],
  ])('of %j', (text, expected) => {
    expect(installsOf(text)).toEqual([expected]);
  });

  test('but not of a column for anything else, nor where none can be read', () => {
    expect(installsOf('Host,HotFixID,Last scan\nSRV01,KB2688338,5/13/2012')).toEqual([]);
    expect(installsOf('Host,HotFixID,InstalledOn\nSRV01,KB2688338,01cd2e6b')).toEqual([]);
  });

  test('and stays with a machine that several outputs speak of', () => {
    expect(
      installsOf(
        'Host Name:                 SRV01\nOS Version:                6.1.7601 Service Pack 1 Build 7601\n' +
          'System Boot Time:          5/1/2012, 8:15:00 AM\n\nHotFixID   InstalledOn  \nKB2688338  5/13/2012    \n',
      ),
    ).toEqual(['KB2688338 5/13/2012']);
  });
});
