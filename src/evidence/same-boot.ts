import type { BootTime } from './boot-time.ts';
import { wallMs } from './deadlines.ts';

// Two outputs of one machine may compute its start from clocks that drift.
const SAME_START_MS = 120_000;

/** True where two outputs can mean the same start: some reading of each lies within two minutes of the other's. */
export function sameBoot(a: BootTime, b: BootTime): boolean {
  if (a.raw === b.raw) return true;
  return a.readings.some((one) => b.readings.some((other) => Math.abs(wallMs(one) - wallMs(other)) <= SAME_START_MS));
}
