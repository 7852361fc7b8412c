import { assessInstalled } from '../domain/assess-installed.ts';
import { againstFixLevel, versionsOf } from './about-update.ts';
import { installedFacts } from './assessment-facts.ts';
import { oncePerCatalog } from './once-per-catalog.ts';
import type { Catalog, Edition, Update } from './schema.ts';

/** What it means that an update is installed, nothing else being known, in the order in which people ask. */
const GROUPS = ['fixed', 'doubtful', 'older', 'open'] as const;
type Group = (typeof GROUPS)[number];

/** An update, and the editions on which it means "fixed". */
interface Grouped {
  readonly update: Update;
  readonly fixedOn: readonly Edition[];
}

/** All updates by what it means that one is installed; groups without any are left out. */
export const updateGroups = oncePerCatalog(
  (catalog): readonly { readonly group: Group; readonly updates: readonly Grouped[] }[] => {
    const facts = installedFacts(catalog);
    const all = catalog.updates.map((update) => ({
      update,
      fixedOn: catalog.editions.filter(({ id }) => assessInstalled([update.kb], id, facts).verdict === 'fixed'),
    }));
    const groups = Map.groupBy(all, ({ update, fixedOn }) => groupOf(catalog, update, fixedOn));
    return GROUPS.flatMap((group) => {
      const updates = groups.get(group);
      return updates === undefined ? [] : [{ group, updates }];
    });
  },
);

function groupOf(catalog: Catalog, update: Update, fixedOn: readonly Edition[]): Group {
  if (fixedOn.length > 0) return 'fixed';
  if (update.doubt !== undefined) return 'doubtful';
  const isOlder = versionsOf(catalog, update.kb).some((row) => againstFixLevel(catalog, row)?.relation === '<');
  return isOlder ? 'older' : 'open';
}
