import type { MachineVerdict } from '../domain/assess-machine.ts';
import type { Machine } from '../outputs/machine.ts';

/** A machine with its verdict. */
export interface MachineRow {
  /** Its place in the input, without gaps; the first is 1. */
  readonly position: number;
  readonly machine: Machine;
  readonly verdict: MachineVerdict;
}
