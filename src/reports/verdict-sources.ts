import type { MachineVerdict } from '../domain/assess-machine.ts';
import type { SourceId } from '../domain/facts.ts';
import type { Locale } from '../i18n/locales.ts';
import type { FleetFacts } from '../fleet/fleet-facts.ts';

/** The sources that a verdict rests on, each once; none where it rests on nothing that a source says. */
export function verdictSources(verdict: MachineVerdict, { installedSources }: FleetFacts): readonly SourceId[] {
  switch (verdict.reason) {
    case 'listed-update-installed':
    case 'doubtful-update-only':
      return installedSources.listed;
    case 'rollup-installed':
      return installedSources.carriers;
    case 'no-gdr-fix-known':
      return verdict.sources;
    default:
      if (!('bases' in verdict)) return [];
      return [
        ...new Set(verdict.bases.flatMap(({ claimSources, levelSources }) => [...claimSources, ...levelSources])),
      ];
  }
}

/** The short name of a source. */
export function sourceName(id: SourceId, { sourceNames }: FleetFacts, lang: Locale): string {
  return sourceNames[id]?.[lang] ?? id;
}
