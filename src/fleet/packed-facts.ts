import type { DatedBranch } from '../domain/built-between.ts';
import type { InstalledFacts } from '../domain/facts.ts';
import type { FleetFacts } from './fleet-facts.ts';

type Carrier = InstalledFacts['carriers'][number];

/** Updates that carry the fix for the same reason: what they share, and their numbers. */
interface PackedCarriers extends Omit<Carrier, 'kb'> {
  readonly kbs: readonly number[];
}

/** The dated revisions of a branch; revision and day in turn, each as the distance from the one before. */
interface PackedBranch extends Omit<DatedBranch, 'revisions'> {
  readonly steps: readonly number[];
}

/** The same facts as they travel: what hundreds of entries share is written once. */
export interface PackedFacts extends Omit<FleetFacts, 'installed' | 'dated'> {
  readonly installed: Omit<InstalledFacts, 'carriers'> & { readonly carriers: readonly PackedCarriers[] };
  readonly dated: Omit<FleetFacts['dated'], 'branches'> & { readonly branches: readonly PackedBranch[] };
}

/** Writes once what many entries share. */
export function packFacts(facts: FleetFacts): PackedFacts {
  const groups = Map.groupBy(facts.installed.carriers, ({ editions, reason, derivation }) =>
    JSON.stringify({ editions, reason, derivation }),
  );
  return {
    ...facts,
    installed: {
      ...facts.installed,
      carriers: [...groups].map(([shared, same]) => ({
        ...(JSON.parse(shared) as Omit<Carrier, 'kb'>), // written a line above
        kbs: same.map(({ kb }) => Number(kb.slice(2))),
      })),
    },
    dated: {
      ...facts.dated,
      branches: facts.dated.branches.map(({ revisions, ...branch }) => ({
        ...branch,
        steps: revisions.flatMap(([revision, day], index) => {
          const [lastRevision, lastDay] = revisions[index - 1] ?? [0, 0];
          return [revision - lastRevision, day - lastDay];
        }),
      })),
    },
  };
}

/** The facts as they were before they were packed. */
export function unpackFacts({ installed, dated, ...facts }: PackedFacts): FleetFacts {
  return {
    ...facts,
    installed: {
      ...installed,
      carriers: installed.carriers.flatMap(({ kbs, ...shared }) =>
        kbs.map((number) => ({ kb: `KB${number}` as const, ...shared })),
      ),
    },
    dated: { ...dated, branches: dated.branches.map(unpackBranch) },
  };
}

function unpackBranch({ steps, ...branch }: PackedBranch): DatedBranch {
  const revisions: (readonly [number, number])[] = [];
  let [revision, day] = [0, 0];
  for (let index = 0; index < steps.length; index += 2) {
    revision += steps[index] ?? 0;
    day += steps[index + 1] ?? 0;
    revisions.push([revision, day]);
  }
  return { ...branch, revisions };
}
