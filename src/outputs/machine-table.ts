import type { Machine, VersionFound } from './machine.ts';

/**
 * Machines by their order. Most of a fleet are kept as numbers: `machine` makes an object of one, the other questions
 * don't.
 */
export interface MachineTable {
  /** Orders given so far, those of removed machines among them. */
  size(): number;
  /** A machine as it is known by now; `undefined` where it turned out to be another one. */
  machine(order: number): Machine | undefined;
  host(order: number): string | undefined;
  /** True where a start or an uptime is known. */
  isTimed(order: number): boolean;
  /**
   * A number above 0 that machines share which have one version, the same one, and the same edition; 0 where only the
   * machine itself tells.
   */
  kind(order: number): number;
  kindFacts(kind: number): KindFacts;
}

/** What the machines of a kind have in common: one version, and perhaps an edition. */
export type KindFacts = Pick<Machine, 'edition'> & { readonly versions: readonly [VersionFound] };

/** Which machines are new since the last look, and which of those seen before have changed. */
export interface Changes {
  /** Orders from here on, */
  readonly from: number;
  /** up to here, this one not included, are new. */
  readonly to: number;
  readonly again: readonly number[];
}
