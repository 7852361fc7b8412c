import { assessMachine, type MachineVerdict } from '../domain/assess-machine.ts';
import { formatFileVersion } from '../domain/file-version.ts';
import type { Machine } from '../outputs/machine.ts';
import type { FleetFacts } from './fleet-facts.ts';

// A fleet has some thousand different versions; more different answers are not kept.
const KEPT = 20_000;
// A long list of updates is one machine's own.
const KBS_MAX = 8;

/**
 * Gives machines their verdicts. Of 100,000 machines few have a version, an edition and updates of their own: the
 * others share what was decided before.
 */
export function createJudge({ version, installed }: FleetFacts): (machine: Machine) => MachineVerdict {
  const known = new Map<string, MachineVerdict>();
  return (machine) => {
    const key = keyOf(machine);
    const before = known.get(key);
    if (before !== undefined) return before;
    const verdict = assessMachine(machine, version, installed);
    if (machine.kbs.length <= KBS_MAX && known.size < KEPT) known.set(key, verdict);
    return verdict;
  };
}

/** All that a verdict depends on. */
function keyOf({ versions, edition, osVersion, kbs }: Machine): string {
  const found = versions.map(({ version, tag }) => `${formatFileVersion(version)} ${tag}`);
  return `${found.join()}/${edition}/${osVersion}/${kbs.join()}`;
}
