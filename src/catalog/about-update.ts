import type { Branch } from '../domain/branch.ts';
import { relationTo, type Basis } from '../domain/basis.ts';
import type { KbNumber } from '../domain/facts.ts';
import { oncePerCatalog } from './once-per-catalog.ts';
import { allLinks, versionRows, type DeclaredSupersedence, type VersionRow } from './query.ts';
import type { Catalog, Note, Update } from './schema.ts';

/*
 * What the catalogue has about one update, found without looking through the others: its page, its document and its
 * row in a list ask for each.
 */

/** The update of this number; `undefined` where the catalogue has none. */
export function updateOf(catalog: Catalog, kb: KbNumber): Update | undefined {
  return updatesByKb(catalog).get(kb);
}

/** The known versions that the update installs. */
export function versionsOf(catalog: Catalog, kb: KbNumber): readonly VersionRow[] {
  return versionsByKb(catalog).get(kb) ?? [];
}

/** The version that the fix itself installs in a build and branch; `undefined` where nobody published it. */
export function fixVersion(catalog: Catalog, build: string, branch: Branch): VersionRow | undefined {
  return versionsOf(catalog, catalog.scope.fix).find((row) => row.build === build && row.branch === branch);
}

/** A version beside the fix level of its own build and branch; `undefined` where nobody published one. */
export function againstFixLevel(
  catalog: Catalog,
  { build, branch, version }: VersionRow,
): { readonly relation: Basis['relation']; readonly fix: VersionRow } | undefined {
  const fix = fixVersion(catalog, build, branch);
  return fix && { fix, relation: relationTo(fix.version.revision, version.revision) };
}

/** The declared supersedences in which the update is the newer or the older one. */
export function linksOf(catalog: Catalog, kb: KbNumber): readonly DeclaredSupersedence[] {
  return linksByKb(catalog).get(kb) ?? [];
}

/** The declared supersedences of a build that hang together with the update over any number of steps. */
export function linksAround(catalog: Catalog, build: string, kb: KbNumber): readonly DeclaredSupersedence[] {
  const links = new Set<DeclaredSupersedence>();
  const seen = new Set([kb]);
  for (const at of seen) {
    for (const link of linksOf(catalog, at)) {
      if (link.build !== build) continue;
      links.add(link);
      seen.add(link.newer).add(link.older);
    }
  }
  // In the order of the catalogue: where an update replaces several, the first named is followed.
  const place = linkPlaces(catalog);
  return [...links].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
}

/** The notes about the update. */
export function notesOf(catalog: Catalog, kb: KbNumber): readonly Note[] {
  return notesByKb(catalog).get(kb) ?? [];
}

const updatesByKb = oncePerCatalog(({ updates }) => new Map(updates.map((update) => [update.kb, update])));
const versionsByKb = oncePerCatalog((catalog) => Map.groupBy(versionRows(catalog), ({ kb }) => kb));
const linkPlaces = oncePerCatalog((catalog) => new Map(allLinks(catalog).map((link, index) => [link, index])));

const linksByKb = oncePerCatalog((catalog) =>
  grouped(allLinks(catalog).flatMap((link) => [[link.newer, link] as const, [link.older, link] as const])),
);

const notesByKb = oncePerCatalog(({ notes }) =>
  grouped(notes.flatMap((note) => [...new Set(note.kbs)].map((kb) => [kb, note] as const))),
);

function grouped<T>(pairs: readonly (readonly [KbNumber, T])[]): ReadonlyMap<KbNumber, readonly T[]> {
  const groups = new Map<KbNumber, T[]>();
  for (const [kb, item] of pairs) {
    const group = groups.get(kb);
    if (group === undefined) groups.set(kb, [item]);
    else group.push(item);
  }
  return groups;
}
