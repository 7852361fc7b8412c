import { readBootTime, spellingOf, type BootTime, type DayMonthOrder } from '../../../src/deadlines/boot-time.ts';
import type { Machine } from '../../../src/outputs/machine.ts';
import { readUptime } from '../../../src/deadlines/uptime.ts';
import { deadlineOf, type DeadlineState } from '../../../src/deadlines/deadline.ts';
import type { Clocks } from '../../../src/deadlines/machine-start.ts';
import type { MachineRow } from '../../../src/fleet/fleet.ts';

const MACHINE: Machine = {
  host: 'SRV01',
  versions: [],
  osVersion: undefined,
  edition: undefined,
  product: undefined,
  kbs: [],
  boot: undefined,
  uptime: undefined,
  otherStarts: undefined,
  installs: [],
  lines: [],
  readers: [],
  conflicts: [],
  osVersions: [],
  editions: [],
  otherWindows: undefined,
  otherProduct: undefined,
};

/** A machine that nothing is known of, so that its verdict is "cannot tell", with these facts. */
export function rowWith(facts: Partial<Machine>, verdict: Partial<MachineRow['verdict']> = {}): MachineRow {
  const unknown = {
    contradictions: [],
    basis: 'none',
    verdict: 'cannot-tell',
    reason: 'no-listed-update-installed',
    kbs: [],
  };
  return {
    position: 1,
    machine: { ...MACHINE, ...facts },
    verdict: { ...unknown, ...verdict } as MachineRow['verdict'], // of a verdict, deadlines need its name alone
  };
}

export function bootOf(raw: string): BootTime {
  const boot = readBootTime(raw);
  if (boot === undefined) throw new Error(`${raw} is no date`);
  return boot;
}

/** 2024-05-18 08:15:30 in Japan, whose clocks know no summer time. */
export const NOW = Date.UTC(2024, 4, 17, 23, 15, 30);

export function optionsAt(nowMs: number, more: Partial<Clocks> = {}): Clocks {
  return { nowMs, zoneOffsetMinutes: () => 540, dateOrders: new Map(), ...more };
}

/** The state of an unjudged machine with a boot time. */
export function stateOf(raw: string, more: Partial<Clocks> = {}): DeadlineState {
  return deadlineOf(rowWith({ boot: bootOf(raw) }), optionsAt(NOW, more));
}

/** The same of one with an uptime. */
export function stateAfter(raw: string, more: Partial<Clocks> = {}): DeadlineState {
  const uptime = readUptime(raw, 'day');
  if (uptime === undefined) throw new Error(`${raw} is no uptime`);
  return deadlineOf(rowWith({ uptime }), optionsAt(NOW, more));
}

/** The clocks of somebody who said in which order such dates are. */
export function answered(raw: string, order: DayMonthOrder): Pick<Clocks, 'dateOrders'> {
  return { dateOrders: new Map([[spellingOf(raw), order]]) };
}
