import { assessMachine, type MachineVerdict } from '../domain/assess-machine.ts';
import type { Machine, VersionFound } from '../outputs/machine.ts';
import type { FleetFacts } from './fleet-facts.ts';

// Beyond this, machines have versions or updates of their own, and remembering would only cost memory.
const KEPT = 20_000;

type Remembered = Map<string, Map<Machine['kbs'], Map<VersionFound, MachineVerdict>>>;

/**
 * Gives machines their verdicts. Of 100,000 machines few have a version, updates and an edition of their own: the
 * others share what was decided before. Cells of one text are read as one object, so it is objects that are looked
 * up: to put all facts into one text, for every machine, would cost more than most decisions.
 */
export function createJudge({ version, installed }: FleetFacts): (machine: Machine) => MachineVerdict {
  const known: Remembered = new Map();
  let size = 0;
  return (machine) => {
    const { versions, kbs, edition = '', osVersion = '', lines } = machine;
    const [found] = versions;
    // The lists of a machine that is told of in several lines grow: nothing can be remembered by them.
    const oneLine = lines.length === 1 && lines[0]?.from === lines[0]?.to;
    if (found === undefined || versions.length > 1 || !oneLine) return assessMachine(machine, version, installed);
    const name = osVersion === '' ? edition : `${edition} ${osVersion}`;
    const before = known.get(name)?.get(kbs)?.get(found);
    if (before !== undefined || size === KEPT) return before ?? assessMachine(machine, version, installed);
    const verdict = assessMachine(machine, version, installed);
    const byKbs = known.get(name) ?? new Map<Machine['kbs'], Map<VersionFound, MachineVerdict>>();
    const byVersion = byKbs.get(kbs) ?? new Map<VersionFound, MachineVerdict>();
    known.set(name, byKbs.set(kbs, byVersion.set(found, verdict)));
    size += 1;
    return verdict;
  };
}
