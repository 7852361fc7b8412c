import { describe, expect, test } from 'vitest';
import type { Machine } from '../../../src/outputs/machine.ts';
import { sayBoot } from '../outputs/fixtures.ts';
import { readOutputs } from '../../support/outputs.ts';

const OUTPUTS = import.meta.glob<string>('../outputs/command-outputs/{systeminfo,boot-table}.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

function machinesOf(inputs: readonly string[]): readonly Machine[] {
  return readOutputs(...inputs).machines;
}

function list(boot: string): string {
  return `host;version;boot\nSRV01;6.1.7601.17514;${boot}\n`;
}

const EARLIER_AND_LATER: readonly (readonly [string, (a: string, b: string) => readonly string[]])[] = [
  ['first', (a, b) => [a, b]],
  ['last', (a, b) => [b, a]],
];

describe.each(EARLIER_AND_LATER)('of two outputs that mean the same start, the clearer one %s', (_name, inOrder) => {
  test.each([
    ['one reading', '20230401081530.500000+540', '4/1/2023 8:15:30 AM', '2023-04-01 08:15:30 540'],
    ['one reading, though without offset', '2023-04-01 08:15:30', '04/01/2023 08:15', '2023-04-01 08:15:30'],
    ['a time zone', '2023-04-01T08:15:31+09:00', '2023-04-01 08:15:30', '2023-04-01 08:15:31 540'],
    ['a time of day', '2023-04-01 08:15:30', '2023-04-01', '2023-04-01 08:15:30'],
    ['a time of day, late', '2023-04-01 23:15:30', '2023/4/1', '2023-04-01 23:15:30'],
    ['one reading of a day', '2023-04-01 08:15:30', '4/1/2023', '2023-04-01 08:15:30'],
    ['all of it', '20230401081530.500000+540', '4/1/2023', '2023-04-01 08:15:30 540'],
  ])('is kept: %s', (_what, clear, other, expected) => {
    const [machine, ...others] = machinesOf(inOrder(list(clear), list(other)));
    expect(others).toEqual([]);
    expect(machine?.boot && sayBoot(machine.boot)).toBe(expected);
    expect(machine?.boot?.raw).toBe(clear);
    expect(machine?.conflicts).toEqual([]);
  });

  test('settles the date of systeminfo', () => {
    const systeminfo = (OUTPUTS['../outputs/command-outputs/systeminfo.txt'] ?? '').replace('5/25/2012', '5/10/2012');
    expect(systeminfo).toContain('5/10/2012');
    const boots = OUTPUTS['../outputs/command-outputs/boot-table.txt'] ?? '';
    const [machine] = machinesOf(inOrder(boots, systeminfo));
    expect(machine?.boot).toMatchObject({ ambiguous: false, offsetMinutes: 540, order: 'wmi' });
    expect(machine?.conflicts).toEqual([]);
  });

  test('is a conflict where they are different starts', () => {
    for (const other of [
      '2023-04-02',
      '2022-04-01',
      '5/1/2023',
      '2023-04-01 08:17:31',
      '2023-04-01 08:20:30',
      '4/2/2023 8:15:30 AM',
    ]) {
      const inputs = inOrder('2023-04-01 08:15:30', other);
      const [kept] = inputs;
      const [machine] = machinesOf(inputs.map(list));
      expect(machine?.conflicts).toEqual([{ field: 'boot', kept, other: inputs[1] }]);
      expect(machine?.boot?.raw).toBe(kept);
    }
  });
});

test('a conflict names the start that was kept in the end', () => {
  const [machine] = machinesOf(['4/1/2023 8:15:30 AM', '2023-05-01 08:15:30', '2023-04-01 08:15:30'].map(list));
  expect(machine?.boot?.raw).toBe('2023-04-01 08:15:30');
  expect(machine?.conflicts).toEqual([{ field: 'boot', kept: '2023-04-01 08:15:30', other: '2023-05-01 08:15:30' }]);
});

test('of two that are as clear, the first is kept', () => {
  const [machine] = machinesOf(['2023-04-01 08:15:30', '2023-04-01 08:16:30'].map(list));
  expect(machine?.boot?.raw).toBe('2023-04-01 08:15:30');
  expect(machine?.conflicts).toEqual([]);
});

test('two minutes apart is the same start, and so is what nobody can read twice', () => {
  for (const [first, second] of [
    ['2023-04-01 08:15:30', '2023-04-01 08:17:30'],
    ['2023-04-31 08:15:30', '2023-04-31 08:15:30'],
  ] as const) {
    const [machine] = machinesOf([list(first), list(second)]);
    expect([machine?.boot?.raw, machine?.conflicts]).toEqual([first, []]);
  }
});
