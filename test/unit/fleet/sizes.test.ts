import { describe, expect, test } from 'vitest';
import { assessMachine } from '../../../src/domain/assess-machine.ts';
import { noVerdicts } from '../../../src/fleet/fleet.ts';
import { MACHINES_MAX } from '../../../src/outputs/machine.ts';
import { processorTime } from '../../support/processor-time.ts';
import { CLOCKS, facts, fleetOf } from './fleet-facts.ts';

describe('a fleet of 100,000 machines', () => {
  test('is judged with the counts that assessing each gives', () => {
    const lines = Array.from({ length: 100_000 }, (_, index) => `SRV${index} 6.1.7601.${16_000 + (index % 8000)}`);
    const fleet = fleetOf(lines.join('\n'));
    const counts = noVerdicts();
    for (let revision = 16_000; revision < 24_000; revision += 1) {
      const known = { versions: [{ version: { major: 6, minor: 1, build: 7601, revision } }] };
      const { verdict } = assessMachine(known, facts.version, facts.installed);
      counts[verdict] += revision - 16_000 < 100_000 % 8000 ? 13 : 12;
    }
    expect(fleet.counts()).toEqual(counts);
    expect(fleet.row(100_000).machine.host).toBe('SRV99999');
  });

  test('takes no more than a moment to put in any order', () => {
    const lines = Array.from(
      { length: 100_000 },
      (_, index) => `SRV${(index * 7919) % 100_000} 6.1.7601.${16_000 + ((index * 31) % 9000)}`,
    );
    const fleet = fleetOf(lines.join('\n'));
    for (const sort of ['host', 'verdict', 'version', 'deadline'] as const) {
      const took = processorTime(() => expect(fleet.view({ filter: '', sort }, CLOCKS).length).toBe(100_000));
      expect(took, `by ${sort}`).toBeLessThan(3000);
    }
  });
});

describe('more machines than are taken', () => {
  test('are left out and counted; of those that were taken, reading goes on', () => {
    const lines = Array.from({ length: MACHINES_MAX }, (_, index) => `SRV${index} 6.1.7601.17514\n`);
    const fleet = fleetOf(
      lines.join(''),
      'LATE1 6.1.7601.17514\n\nlate1 KB2688338\n6.1.7601.17514\nsee above\nsrv7 6.1.7601.18438\n',
    );
    expect(MACHINES_MAX).toBe(250_000);
    expect(fleet.rows).toHaveLength(MACHINES_MAX);
    expect(fleet.lineCounts()).toEqual({
      lines: MACHINES_MAX + 6,
      consumed: MACHINES_MAX + 1,
      structural: 1,
      notUnderstood: 1,
      partly: 0,
      leftOut: 3,
    });
    expect(fleet.row(8).verdict.contradictions).toEqual(['several-versions']);
  });
});
