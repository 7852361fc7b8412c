import type { PackageFacts } from '../packages/package-facts.ts';
import { versionFacts } from './assessment-facts.ts';
import { versionRows } from './query.ts';
import type { Catalog } from './schema.ts';
import { catalogVersion } from './version.ts';

/** What judging update packages needs from the catalogue, and nothing more. */
export function packageFacts(catalog: Catalog, reportUrl?: string): PackageFacts {
  const { updates } = catalog;
  return {
    version: versionFacts(catalog),
    versions: versionRows(catalog).map(({ kb, build, branch, version: { revision } }) => ({
      kb,
      build,
      branch,
      revision,
    })),
    security: updates.filter(({ kind }) => kind === 'security-update').map(({ kb }) => kb),
    names: {
      updates: updates.map(({ kb }) => kb),
      bulletins: Object.fromEntries(updates.flatMap(({ kb, bulletin }) => (bulletin ? [[kb, bulletin.value]] : []))),
      catalog: catalogVersion(catalog),
      ...(reportUrl !== undefined && { reportUrl }),
    },
  };
}
