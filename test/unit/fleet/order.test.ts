import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatFileVersion } from '../../../src/domain/file-version.ts';
import type { Fleet, Query } from '../../../src/fleet/fleet.ts';
import { hostKey } from '../../../src/fleet/host-key.ts';
import type { VerdictName } from '../../../src/domain/assess.ts';
import { startIn } from '../../../src/deadlines/machine-start.ts';
import { CLOCKS, fleetOf } from './fleet-facts.ts';

function rowsBy(fleet: Fleet, sort: Query['sort'], filter: VerdictName | '' = '') {
  return fleet.view({ filter, sort }, CLOCKS);
}

const hostsBy = (fleet: Fleet, sort: Query['sort'], filter: VerdictName | '' = '') =>
  rowsBy(fleet, sort, filter).map(({ machine }) => machine.host);

const MIXED = fleetOf(
  [
    'host,version,KBs',
    'srv10,6.1.7601.18438,',
    'SRV2,6.3.9600.17415,',
    ',6.1.7601.17514,',
    'srv1,6.1.7601.17514,',
    'SRV02,10.0.17763.1,',
    'app1,6.0.6001.18000,',
    'db1,,KB2688338',
    'App1b,6.1.7601.9,',
    '',
  ].join('\n'),
);

describe('machines in order', () => {
  test('of the input', () => {
    expect(rowsBy(MIXED, 'input')).toEqual(MIXED.rows);
  });

  test('of their hosts: whatever the case, by numbers, those without one last', () => {
    expect(hostsBy(MIXED, 'host')).toEqual(['app1', 'App1b', 'db1', 'srv1', 'SRV2', 'SRV02', 'srv10', undefined]);
  });

  test('of their verdicts, the worst first and the input’s order within each', () => {
    expect(rowsBy(MIXED, 'verdict').map(({ machine, verdict }) => [verdict.verdict, machine.host])).toEqual([
      ['not-fixed', undefined],
      ['not-fixed', 'srv1'],
      ['cannot-tell', 'app1'],
      ['cannot-tell', 'db1'],
      ['cannot-tell', 'App1b'],
      ['fixed', 'srv10'],
      ['out-of-scope', 'SRV2'],
      ['out-of-scope', 'SRV02'],
    ]);
  });

  test('of their versions, number by number, those without one last', () => {
    const versions = rowsBy(MIXED, 'version').map(({ machine }) => {
      const [found] = machine.versions;
      return found && formatFileVersion(found.version);
    });
    expect(versions).toEqual([
      '6.0.6001.18000',
      '6.1.7601.9',
      '6.1.7601.17514',
      '6.1.7601.17514',
      '6.1.7601.18438',
      '6.3.9600.17415',
      '10.0.17763.1',
      undefined,
    ]);
  });

  test('of the version that decided, where there are two', () => {
    const fleet = fleetOf('SRV01 6.1.7601.17600\nSRV02 6.1.7601.18438\nSRV02 6.1.7601.17514\n');
    expect(hostsBy(fleet, 'version')).toEqual(['SRV02', 'SRV01']);
  });

  test('of their deadlines, the nearest first, then unknown ones, those that need none last', () => {
    const fleet = fleetOf(
      'host,version,boot time\nNEVER,6.1.7601.17514,\nLATE,6.1.7601.17514,2026-09-01 08:00\nNEW,6.3.9600.17415,\nFIXED,6.1.7601.18438,2026-01-01 08:00\nOPEN,6.1.7601.17514,01/02/2023 10:00\nSOON,6.1.7601.17514,2026-01-01 08:00\nSAME,6.1.7601.17514,2026-09-01 08:00\n',
    );
    expect(hostsBy(fleet, 'deadline')).toEqual(['SOON', 'LATE', 'SAME', 'NEVER', 'OPEN', 'NEW', 'FIXED']);
    expect(hostsBy(fleet, 'deadline', 'not-fixed')).toEqual(['SOON', 'LATE', 'SAME', 'NEVER', 'OPEN']);
    fleet.enterStart(1, startIn('490 days'));
    expect(hostsBy(fleet, 'deadline')[0]).toBe('NEVER');
    fleet.enterStart(1, undefined);
    expect(hostsBy(fleet, 'deadline')[0]).toBe('SOON');
  });

  test('with one verdict only', () => {
    expect(hostsBy(MIXED, 'host', 'cannot-tell')).toEqual(['app1', 'App1b', 'db1']);
    expect(hostsBy(MIXED, 'version', 'out-of-scope')).toEqual(['SRV2', 'SRV02']);
    expect(hostsBy(MIXED, 'host', 'invalid')).toEqual([]);
  });

  test('that are found again after more was read', () => {
    const fleet = fleetOf('SRV2 6.1.7601.18438\nSRV1 6.1.7601.18438\n');
    const before = rowsBy(fleet, 'host');
    fleet.push('SRV0 6.1.7601.18438\n');
    fleet.judge();
    expect(hostsBy(fleet, 'host')).toEqual(['SRV0', 'SRV1', 'SRV2']);
    // What was asked for before stays as it was.
    expect(before.map(({ machine }) => machine.host)).toEqual(['SRV1', 'SRV2']);
  });

  test.each(['host', 'verdict', 'version', 'deadline'] as const)(
    '%s: every machine once, and machines that are the same in input order',
    (sort) => {
      fc.assert(
        fc.property(
          fc.array(fc.tuple(fc.stringMatching(/^[A-Ca-c]{1,2}\d{1,3}$/), fc.nat({ max: 4 })), { maxLength: 60 }),
          (machines) => {
            const fleet = fleetOf(machines.map(([host, digit]) => `${host} 6.1.7601.1751${digit}\n`).join(''));
            const positions = rowsBy(fleet, sort).map(({ position }) => position);
            expect(positions.toSorted((a, b) => a - b)).toEqual(fleet.rows.map(({ position }) => position));
            const same = rowsBy(fleet, sort).filter(({ machine }) => machine.versions.length === 1);
            for (const [index, row] of same.entries()) {
              const next = same[index + 1];
              const isSame =
                sort === 'verdict'
                  ? next?.verdict.verdict === row.verdict.verdict
                  : sort === 'version' &&
                    JSON.stringify(next?.machine.versions) === JSON.stringify(row.machine.versions);
              expect(isSame ? (next?.position ?? 0) - row.position : 1).toBeGreaterThan(0);
            }
          },
        ),
      );
    },
  );
});

describe('a host’s key', () => {
  test.each([
    ['SRV2', 'SRV10'],
    ['srv2', 'SRV10'],
    ['SRV9', 'srv010'],
    ['SRV', 'SRV1'],
    ['SRV1', 'SRV1A'],
    ['SRV99', 'SRVA'],
    ['10.0.0.9', '10.0.0.10'],
    ['A999999999', 'A1000000000'],
    [`A${'9'.repeat(17)}`, `A1${'0'.repeat(17)}`],
    [`A${'9'.repeat(18)}`, `A1${'0'.repeat(18)}`],
  ])('%s comes before %s', (first, second) => {
    expect(hostKey(first) < hostKey(second)).toBe(true);
  });

  test('orders numbers by their value', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 40n }), fc.bigInt({ min: 0n, max: 10n ** 40n }), (a, b) => {
        expect(hostKey(`SRV${a}`) < hostKey(`srv${b}`)).toBe(a < b);
      }),
    );
  });
});
