import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFleet, noVerdicts } from '../../../src/fleet/fleet.ts';
import { CLOCKS, facts, fleetOf, rowsIn, rowsOf } from './fleet-facts.ts';

const SYSTEMINFO = [
  'Host Name:                 SRV01',
  'OS Name:                   Microsoft Windows 7 Professional ',
  'OS Version:                6.1.7601 Service Pack 1 Build 7601',
  'Original Install Date:     4/13/2019, 8:15:30 AM',
  'System Boot Time:          4/14/2023, 8:15:30 AM',
  'Hotfix(s):                 1 Hotfix(s) Installed.',
  '                           [01]: KB2688338',
  '',
].join('\n');
const WMIC =
  'Name                                   Version         \nC:\\Windows\\System32\\drivers\\tcpip.sys  6.1.7601.17514  \n';

const hosts = fc.constantFrom('SRV01', 'srv01', 'SRV02', 'SRV10', 'web-1', 'Web-1', '10.0.0.1', 'サーバー1');
const versions = fc.constantFrom(
  '6.1.7601.17514',
  '6.1.7601.17757',
  '6.1.7601.18438',
  '6.1.7601.21893',
  '6.1.7600.16385',
  '6.0.6002.18005',
  '6.0.6001.18000',
  '6.1.7601.178',
  '6.3.9600.17415',
  '5.2.3790.4573',
);
const editions = fc.constantFrom('', 'windows-7-sp1', 'windows-7', 'windows-server-2008-sp2', 'Windows 10', 'Linux');
const kbs = fc.constantFrom('', 'KB2688338', 'KB2459530', 'KB4022719', 'KB2491683 KB2790655');
const boots = fc.constantFrom('', '2023-04-01 08:15:30', '03/04/2019 10:00', '2023-02-31 10:00:00');

const block = fc.oneof(
  fc.tuple(hosts, versions).map((cells) => cells.join(' ')),
  fc.tuple(hosts, versions).map((cells) => cells.join(',')),
  fc.tuple(versions, hosts).map((cells) => cells.join(',')),
  fc
    .array(fc.tuple(hosts, versions, editions, boots, kbs), { minLength: 1, maxLength: 5 })
    .map((rows) => ['host,version,edition,boot time,KBs', ...rows.map((row) => row.join(','))].join('\n')),
  fc.tuple(hosts, kbs).map((cells) => cells.join(';')),
  fc.constantFrom(
    SYSTEMINFO,
    SYSTEMINFO.replace('SRV01', 'web-1'),
    WMIC,
    '6.1.7601.17514',
    'KB2688338',
    'no machine',
    '',
  ),
);
const input = fc.array(block, { maxLength: 8 }).map((blocks) => blocks.map((text) => `${text}\n`).join(''));
/** How much is read next, and whether it is judged at once. */
const turns = fc.tuple(fc.integer({ min: 1, max: 90 }), fc.boolean());
const inputs = fc.array(input, { minLength: 1, maxLength: 4 });

describe('a fleet', () => {
  test('says of every machine what assessing it alone says, in input order', () => {
    fc.assert(
      fc.property(inputs, (texts) => {
        const fleet = fleetOf(...texts);
        const expected = rowsOf(...texts);
        expect(rowsIn(fleet)).toEqual(expected);
        expect(expected.map(({ position }) => fleet.row(position).position)).toEqual(
          expected.map(({ position }) => position),
        );
      }),
      { numRuns: 100 },
    );
  });

  test('counts each machine once, under its verdict', () => {
    fc.assert(
      fc.property(inputs, (texts) => {
        const counts = noVerdicts();
        for (const { verdict } of rowsOf(...texts)) counts[verdict.verdict] += 1;
        const fleet = fleetOf(...texts);
        expect(fleet.counts()).toEqual(counts);
        expect(Object.values(fleet.counts()).reduce((sum, count) => sum + count)).toBe(fleet.rows.length);
      }),
      { numRuns: 100 },
    );
  });

  test('is the same wherever chunks end and however often it is judged', () => {
    fc.assert(
      fc.property(inputs, fc.array(turns, { minLength: 1, maxLength: 9 }), (texts, sizes) => {
        const fleet = createFleet(facts, CLOCKS.nowMs);
        const seen: string[] = [];
        let turn = 0;
        for (const text of texts) {
          for (let from = 0; from < text.length; turn += 1) {
            const [size, judges] = sizes[turn % sizes.length] ?? [1, true];
            fleet.push(text.slice(from, from + size));
            from += size;
            if (judges) fleet.judge();
            expect(Object.values(fleet.counts()).reduce((sum, count) => sum + count)).toBe(fleet.rows.length);
            // Whoever has a position keeps it.
            const known = fleet.rows.map(({ machine }) => `${machine.lines[0]?.input}:${machine.lines[0]?.from}`);
            expect(known.slice(0, seen.length)).toEqual(seen);
            seen.splice(0, seen.length, ...known);
          }
          fleet.nextInput();
        }
        fleet.end();
        fleet.judge();
        const atOnce = fleetOf(...texts);
        expect(rowsIn(fleet)).toEqual(rowsIn(atOnce));
        expect(fleet.counts()).toEqual(atOnce.counts());
        expect(fleet.lineCounts()).toEqual(atOnce.lineCounts());
        expect(fleet.badLines()).toEqual(atOnce.badLines());
      }),
      { numRuns: 100 },
    );
  });

  test('judges a machine again when another input says more of it', () => {
    const fleet = createFleet(facts, CLOCKS.nowMs);
    fleet.push('SRV01 6.1.7601.18438\nSRV02 6.1.7601.17514\n');
    fleet.nextInput();
    fleet.judge();
    expect(fleet.counts()).toMatchObject({ fixed: 1, 'not-fixed': 1 });
    fleet.push('srv01 6.1.7601.17514\n');
    fleet.end();
    fleet.judge();
    expect(fleet.counts()).toMatchObject({ fixed: 0, 'not-fixed': 2 });
    expect(fleet.row(1).verdict.contradictions).toEqual(['several-versions']);
    expect(fleet.view({ filter: 'not-fixed', sort: 'input' }, CLOCKS).length).toBe(2);
  });

  test('joins an output without a host with the systeminfo that comes after it', () => {
    const fleet = createFleet(facts, CLOCKS.nowMs);
    fleet.push(WMIC);
    fleet.judge();
    expect(fleet.rows.length).toBe(0);
    fleet.push(SYSTEMINFO);
    fleet.judge();
    fleet.end();
    fleet.judge();
    expect(fleet.rows.length).toBe(1);
    const { position, machine, verdict } = fleet.row(1);
    expect(position).toBe(1);
    expect(machine).toMatchObject({ host: 'SRV01', osVersion: '6.1.7601', kbs: ['KB2688338'] });
    expect(verdict).toMatchObject({ verdict: 'not-fixed', contradictions: ['update-installed-but-version-below'] });
  });

  test('positions have no gaps where machines turned out to be one', () => {
    const fleet = fleetOf(`${WMIC}\n${SYSTEMINFO}`, 'SRV02 6.1.7601.18438\nSRV03 6.1.7601.18438\n');
    expect(fleet.rows.map(({ position, machine }) => [position, machine.host])).toEqual([
      [1, 'SRV01'],
      [2, 'SRV02'],
      [3, 'SRV03'],
    ]);
  });

  test('counts no update that is to be installed after the moment of reading', () => {
    const text = 'Server,KB,Installed on\nSRV01,KB2553549,2026-12-05\nSRV02,KB2553549,2026-11-05\n';
    expect(fleetOf(text).rows.map(({ verdict }) => verdict.verdict)).toEqual(['cannot-tell', 'fixed']);
  });

  test('has nothing at first, and says so where a row is asked for', () => {
    const fleet = createFleet(facts, CLOCKS.nowMs);
    fleet.judge();
    expect(fleet.rows).toEqual([]);
    expect(fleet.view({ filter: '', sort: 'host' }, CLOCKS).length).toBe(0);
    for (const position of [0, 1, -1, Number.NaN]) expect(() => fleet.row(position)).toThrow(RangeError);
  });

  test('tells verdicts by the edition too', () => {
    const rows = ['windows-7-sp1', 'windows-7', ''].map((edition, index) => `SRV0${index},6.1.7601.18438,${edition}`);
    const fleet = fleetOf(`host,version,edition\n${rows.join('\n')}\n`);
    expect(fleet.rows.map(({ verdict }) => verdict.reason)).toEqual([
      'at-or-above-listed-update',
      'edition-mismatch',
      'at-or-above-listed-update',
    ]);
    expect(fleet.counts()).toEqual({ ...noVerdicts(), fixed: 2, 'cannot-tell': 1 });
  });
});
