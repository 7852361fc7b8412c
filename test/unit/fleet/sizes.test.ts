import { describe, expect, test } from 'vitest';
import { assessMachine } from '../../../src/domain/assess-machine.ts';
import type { FleetSort } from '../../../src/fleet/fleet-order.ts';
import { noVerdicts } from '../../../src/fleet/verdict-counts.ts';
import { facts, fleetOf } from './fleet-facts.ts';

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

  test.each<FleetSort>(['host', 'verdict', 'version', (position) => (position * 7919) % 100_000])(
    'by %s takes no more than a moment to put in order',
    (sort) => {
      const lines = Array.from(
        { length: 100_000 },
        (_, index) => `SRV${(index * 7919) % 100_000} 6.1.7601.${16_000 + ((index * 31) % 9000)}`,
      );
      const fleet = fleetOf(lines.join('\n'));
      const start = performance.now();
      expect(fleet.view({ filter: '', sort }).size).toBe(100_000);
      expect(performance.now() - start).toBeLessThan(3000);
    },
  );
});
