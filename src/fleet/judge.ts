import { assessMachine, type MachineVerdict } from '../domain/assess-machine.ts';
import type { Machine, VersionFound } from '../outputs/machine.ts';
import type { FleetFacts } from './fleet-facts.ts';

// Beyond this, machines have versions or updates of their own, and remembering would only cost memory.
const KEPT = 20_000;
// More would take longer to look through than to decide again.
const BESIDE_MAX = 20;

/** What was decided of machines with one version: few have more than a set of updates and an edition beside it. */
interface Decided {
  readonly kbs: Machine['kbs'];
  readonly edition: Machine['edition'];
  readonly osVersion: Machine['osVersion'];
  readonly otherWindows: Machine['otherWindows'];
  readonly verdict: MachineVerdict;
}

/**
 * Gives machines their verdicts. Of 100,000 machines few have a version, updates and an edition of their own: the
 * others share what was decided before. Cells of one text are read as one object, so it is objects that are looked
 * up: to put all facts into one text, for every machine, would cost more than most decisions.
 */
export function createJudge({ version, installed }: FleetFacts): (machine: Machine) => MachineVerdict {
  const known = new Map<VersionFound, Decided[]>();
  let size = 0;
  return (machine) => {
    const { versions, kbs, edition, osVersion, otherWindows, lines } = machine;
    const [found] = versions;
    // The lists of a machine that is told of in several lines grow: nothing can be remembered by them.
    const oneLine = lines.length === 1 && lines[0]?.from === lines[0]?.to;
    if (found === undefined || versions.length > 1 || !oneLine) return assessMachine(machine, version, installed);
    const decided = known.get(found);
    if (decided !== undefined) {
      for (const one of decided) {
        const isSame = one.kbs === kbs && one.edition === edition && one.osVersion === osVersion;
        if (isSame && one.otherWindows === otherWindows) return one.verdict;
      }
    }
    const verdict = assessMachine(machine, version, installed);
    if (size === KEPT || decided?.length === BESIDE_MAX) return verdict;
    size += 1;
    const beside = { kbs, edition, osVersion, otherWindows, verdict };
    if (decided === undefined) known.set(found, [beside]);
    else decided.push(beside);
    return verdict;
  };
}
