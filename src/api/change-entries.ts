import type { Bilingual, Catalog } from '../catalog/schema.ts';

/** One change of the catalogue as the changes page and the feeds show it. */
interface ChangeEntry {
  /** The same for good: place on the changes page, and what a feed reader knows the change by. */
  readonly id: string;
  /** The day, ISO 8601. */
  readonly date: string;
  readonly text: Bilingual;
}

/**
 * The changes, newest first. Several of one day are counted from the oldest, so that a new one on top renames none.
 *
 * @example changeEntries(catalog)[0]?.id // 'change-2026-11-30'
 */
export function changeEntries({ changes }: Pick<Catalog, 'changes'>): readonly ChangeEntry[] {
  return changes.map(({ date, text }, index) => {
    const earlier = changes.slice(index + 1).filter((change) => change.date === date).length;
    return { id: `change-${date}${earlier === 0 ? '' : `-${earlier + 1}`}`, date, text };
  });
}
