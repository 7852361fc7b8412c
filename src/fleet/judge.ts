import { assessMachine, type MachineVerdict } from '../domain/assess-machine.ts';
import type { Machine, VersionFound } from '../outputs/machine.ts';
import type { FleetFacts } from './fleet-facts.ts';

// Beyond this, machines have versions or updates of their own, and remembering would only cost memory.
const KEPT = 20_000;

/**
 * Gives machines their verdicts. Of 100,000 machines few have a version, updates and an edition of their own: the
 * others share what was decided before. Cells of one text are read as one object, so it is objects that are looked
 * up: to put all facts into one text, for every machine, would cost more than most decisions.
 */
export function createJudge({ version, installed }: FleetFacts): (machine: Machine) => MachineVerdict {
  const known = new Map<VersionFound, Map<Machine['kbs'], Map<string, MachineVerdict>>>();
  let size = 0;
  return (machine) => {
    const { versions, kbs, edition = '', osVersion } = machine;
    const [found] = versions;
    const name = osVersion === undefined ? edition : `${edition} ${osVersion}`;
    const before = found === undefined || versions.length > 1 ? undefined : known.get(found)?.get(kbs)?.get(name);
    if (before !== undefined) return before;
    const verdict = assessMachine(machine, version, installed);
    if (found !== undefined && versions.length === 1 && size < KEPT) {
      const ofVersion = known.get(found) ?? new Map<Machine['kbs'], Map<string, MachineVerdict>>();
      known.set(
        found,
        ofVersion.set(kbs, (ofVersion.get(kbs) ?? new Map<string, MachineVerdict>()).set(name, verdict)),
      );
      size += 1;
    }
    return verdict;
  };
}
