import { strengthOfSources } from '../../catalog/query.ts';
import type { Catalog } from '../../catalog/schema.ts';
import { both, markup, say, type Markup } from './markup.ts';

/** What no source says. The file explains the sign: in words it would be a tenth of its tables. */
export const NOT_SOURCED: Markup = markup`—`;

/** Sources by name, and how strong they are together: `Nessus, OpenVAS (scanners agree)`. */
export function evidence(catalog: Catalog, sources: readonly string[]): Markup {
  const strength = strengthOfSources(catalog, sources);
  if (strength === undefined) throw new Error(`No source with a strength among: ${sources.join(', ')}`);
  const names = say((_, locale) => sources.map((id) => catalog.sources[id]?.label[locale] ?? id).join(', '));
  return markup`${both(names)} (${both(say(({ checker }) => checker.strength[strength]))})`;
}
