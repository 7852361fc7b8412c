import { assessMachine, decideMachine, type MachineKnowledge, type MachineVerdict } from '../domain/assess-machine.ts';
import { VERDICTS } from '../domain/assess.ts';
import type { FileVersion } from '../domain/file-version.ts';
import type { MachineTable } from '../outputs/machine-table.ts';
import type { Machine } from '../outputs/machine.ts';
import type { FleetFacts } from './fleet-facts.ts';

/** Judges machines of a table. */
export interface Judge {
  /** The verdict's place in `VERDICTS`, counted from 1; 0 where there is no such machine. */
  code(order: number): number;
  /** Where a version decided, which one. */
  decidingVersion(order: number): FileVersion | undefined;
  /** The decision with what contradicts it. */
  verdict(machine: Machine): MachineVerdict;
}

/** A judge who judges each kind of machine once: of 100,000 machines few have a version of their own. */
export function createJudge(table: MachineTable, { version, installed }: FleetFacts): Judge {
  let codes = new Uint8Array(1024);

  const codeOf = (known: MachineKnowledge | undefined): number =>
    known === undefined ? 0 : VERDICTS.indexOf(decideMachine(known, version, installed).verdict) + 1;

  return {
    code(order) {
      const kind = table.kind(order);
      if (kind === 0) return codeOf(table.machine(order));
      const known = codes[kind] ?? 0;
      if (known !== 0) return known;
      if (kind >= codes.length) {
        const larger = new Uint8Array(kind * 2);
        larger.set(codes);
        codes = larger;
      }
      const code = codeOf(table.kindFacts(kind));
      codes[kind] = code;
      return code;
    },
    decidingVersion(order) {
      const kind = table.kind(order);
      if (kind !== 0) return table.kindFacts(kind).versions[0].version;
      const machine = table.machine(order);
      const decision = machine && decideMachine(machine, version, installed);
      return decision?.basis === 'version' ? decision.version : undefined;
    },
    verdict: (machine) => assessMachine(machine, version, installed),
  };
}
