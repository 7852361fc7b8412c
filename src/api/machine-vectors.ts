import { installedFacts, versionFacts } from '../catalog/assessment-facts.ts';
import type { Catalog } from '../catalog/schema.ts';
import { assessMachine } from '../domain/assess-machine.ts';
import type { KbNumber } from '../domain/facts.ts';
import type { BuildNumber } from '../domain/file-version.ts';
import { askedEditions, OUTSIDE, versionOf } from './boundaries.ts';
import type { MachineVector } from './vectors-schema.ts';

/** Everything that can be known of a machine, combined: what fits, what contradicts itself, what is missing. */
export function machineVectors(catalog: Catalog): readonly MachineVector[] {
  const [facts, installed] = [versionFacts(catalog), installedFacts(catalog)];
  const { build, versions, osVersions, kbLists } = samples(catalog);
  const editions = askedEditions(catalog, build);
  return versions.flatMap((found) =>
    osVersions.flatMap((osVersion) =>
      editions.flatMap((edition) =>
        kbLists.map((kbs) => {
          const verdict = assessMachine(
            {
              versions: found.map((text) => ({ version: versionOf(text) })),
              osVersion: osVersion ?? undefined,
              edition: edition ?? undefined,
              kbs,
            },
            facts,
            installed,
          );
          return {
            versions: found,
            edition,
            osVersion,
            kbs,
            verdict: verdict.verdict,
            reason: verdict.reason,
            evidence: 'evidence' in verdict ? verdict.evidence : null,
            basis: verdict.basis,
            contradictions: verdict.contradictions,
          };
        }),
      ),
    ),
  );
}

interface Samples {
  readonly build: BuildNumber;
  readonly versions: readonly (readonly string[])[];
  readonly osVersions: readonly (BuildNumber | null)[];
  readonly kbLists: readonly (readonly KbNumber[])[];
}

/** What to combine, around the newest build that has both a fix level and a list, and the build before it. */
function samples(catalog: Catalog): Samples {
  const { builds } = versionFacts(catalog);
  const { fix, listed, carriers } = installedFacts(catalog);
  const known = builds.flatMap(({ build, branches: { GDR } }) =>
    GDR?.fixLevel && GDR.listed[0] ? [{ build, level: GDR.fixLevel.revision, update: GDR.listed[0] }] : [],
  );
  const [other, own] = known.slice(-2);
  const doubtful = listed.find((update) => update.doubtful);
  if (own === undefined || other === undefined || carriers[0] === undefined || doubtful === undefined) {
    throw new Error('The catalogue has too little to combine: it needs two builds with lists, a carrier and a doubt');
  }
  const below = `${own.build}.${own.level - 1}`;
  const above = `${own.build}.${own.update.revision}`;
  const [older, , , newer] = OUTSIDE;
  return {
    build: own.build,
    versions: [[], [below], [above], [above, below], [`${other.build}.${other.level}`], [`${newer}.1`]],
    osVersions: [null, own.build, other.build, older, newer],
    kbLists: [
      [],
      [fix],
      [own.update.kb],
      [doubtful.kb],
      [carriers[0].kb],
      [doubtful.kb, carriers[0].kb],
      ['KB9999999'],
    ],
  };
}
