import { strengthOfSources } from '../../catalog/query.ts';
import type { Catalog } from '../../catalog/schema.ts';
import { Both, say } from './in-both.tsx';

/** What no source says. The file explains the sign: in words it would be a tenth of its tables. */
export const NOT_SOURCED = '—';

/** Sources by name, and how strong they are together: `Nessus, OpenVAS (scanners agree)`. */
export function Evidence({ catalog, sources }: { readonly catalog: Catalog; readonly sources: readonly string[] }) {
  const strength = strengthOfSources(catalog, sources);
  if (strength === undefined) throw new Error(`No source with a strength among: ${sources.join(', ')}`);
  const names = say((_, locale) => sources.map((id) => catalog.sources[id]?.label[locale] ?? id).join(', '));
  return (
    <>
      <Both of={names} /> (<Both of={say(({ checker }) => checker.strength[strength])} />)
    </>
  );
}
