import type { MachineVerdict } from '../domain/assess-machine.ts';
import type { DerivationId, SourceId } from '../domain/facts.ts';
import type { Locale } from '../i18n/locales.ts';
import { citationText } from '../i18n/citation.ts';
import type { FleetFacts } from '../fleet/fleet-facts.ts';
import type { Voice } from './words.ts';

/** The sources that a verdict rests on, each once; none where it rests on nothing that a source says. */
export function verdictSources(
  verdict: MachineVerdict,
  { installedSources, derivations }: FleetFacts,
): readonly SourceId[] {
  if ('derivation' in verdict) return derivationSources(verdict.derivation, derivations);
  switch (verdict.reason) {
    case 'listed-update-installed':
    case 'doubtful-update-only':
      return installedSources.listed;
    case 'no-gdr-fix-known':
      return verdict.sources;
    default:
      if (!('bases' in verdict)) return [];
      return [
        ...new Set(verdict.bases.flatMap(({ claimSources, levelSources }) => [...claimSources, ...levelSources])),
      ];
  }
}

function derivationSources(id: DerivationId, derivations: FleetFacts['derivations']): readonly SourceId[] {
  return [...new Set(derivations[id]?.links.flatMap(({ sources }) => sources))];
}

/** A source as it is cited: name, title, address, and the day on which it was read. */
export function sourceCitation(id: SourceId, { facts, lang }: Voice): string {
  const citation = facts.citations[id];
  if (citation === undefined) return sourceName(id, facts, lang);
  return citationText(id, citation, { lang, sourceNames: facts.sourceNames });
}

/** The short name of a source. */
export function sourceName(id: SourceId, { sourceNames }: FleetFacts, lang: Locale): string {
  return sourceNames[id]?.[lang] ?? id;
}
