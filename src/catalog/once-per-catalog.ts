import type { Catalog } from './schema.ts';

/**
 * The same answer about the same catalogue, worked out once. A build asks again on every page, and with the number of
 * updates both the pages and the work would grow. It holds because a catalogue does not change once it is read.
 *
 * @example const kbs = oncePerCatalog(({ updates }) => updates.map(({ kb }) => kb)); kbs(catalog) === kbs(catalog) // true
 */
export function oncePerCatalog<T>(answer: (catalog: Catalog) => T): (catalog: Catalog) => T {
  const known = new WeakMap<Catalog, { readonly answer: T }>();
  return (catalog) => {
    const before = known.get(catalog);
    if (before !== undefined) return before.answer;
    const now = { answer: answer(catalog) };
    known.set(catalog, now);
    return now.answer;
  };
}
