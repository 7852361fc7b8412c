import { fleetFacts } from '../../../src/catalog/fleet-facts.ts';
import { catalog } from '../../../src/catalog/index.ts';
import type { Clocks } from '../../../src/deadlines/machine-start.ts';
import { assessMachine } from '../../../src/domain/assess-machine.ts';
import type { Machine } from '../../../src/outputs/machine.ts';
import { createFleet, type Fleet, type MachineRow } from '../../../src/fleet/fleet.ts';
import { machineOf, readOutputs } from '../../support/outputs.ts';

/** 2026-11-24 12:00 in Japan. */
export const CLOCKS: Clocks = { nowMs: Date.UTC(2026, 10, 24, 3), zoneOffsetMinutes: () => 540, dateOrders: new Map() };

/** The real catalogue's facts. */
export const facts = fleetFacts(catalog);

/** Machines with their verdicts, as the page has them. */
export function judged(machines: readonly Machine[]): readonly MachineRow[] {
  return machines.map((machine, index) => ({
    position: index + 1,
    machine,
    verdict: assessMachine(machine, facts.version, facts.installed),
  }));
}

/** What inputs with these texts give. */
export function rowsOf(...texts: readonly string[]): readonly MachineRow[] {
  return judged(readOutputs(...texts).machines);
}

/** A fleet that has read and judged these texts. */
export function fleetOf(...texts: readonly string[]): Fleet {
  const fleet = createFleet(facts, CLOCKS.nowMs);
  for (const text of texts) {
    fleet.push(text);
    fleet.nextInput();
  }
  fleet.end();
  fleet.judge();
  return fleet;
}

/** What a fleet has judged. */
export function rowsIn(fleet: Fleet): readonly MachineRow[] {
  return fleet.rows.map((row) => ({ ...row, machine: machineOf(row.machine) }));
}

/** The only machine that these texts give. */
export function rowOf(...texts: readonly string[]): MachineRow {
  const [row, ...others] = rowsOf(...texts);
  if (row === undefined || others.length > 0) throw new Error('That is not one machine');
  return row;
}

/** A text for every reason that a machine's verdict can have, and the sentence's reason where it differs. */
export const BY_REASON: Readonly<Record<string, string>> = {
  'at-or-above-listed-update': 'SRV01 6.1.7601.17802',
  'at-or-above-fix-level': 'SRV01 6.1.7601.17757',
  'below-fix-level': 'SRV01 6.1.7601.17514',
  'no-gdr-fix-known': 'SRV01 6.0.6002.18005',
  'no-fix-level-known': 'SRV01 6.0.6001.18000',
  'edition-mismatch': 'host,version,edition\nSRV01,6.1.7601.17802,windows-7',
  'branch-mismatch': 'host,version\nSRV01,6.1.7601.17802 (win7sp1_ldr.1)',
  'newer-windows': 'SRV01 6.3.9600.17415',
  'older-windows': 'SRV01 5.2.3790.3959',
  'newer-than-listed-line': 'SRV01 6.0.6003.20489',
  'listed-update-installed': 'host,kb,os version\nSRV01,KB2688338,6.1.7601',
  'rollup-installed': 'host,kb,os version\nSRV01,KB4022719,6.1.7601',
  'doubtful-update-only': 'host,kb,edition\nSRV01,KB2459530,windows-7-sp1',
  'no-listed-update-installed': 'SRV01;KB1234567',
};
