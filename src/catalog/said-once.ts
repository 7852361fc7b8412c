/**
 * The sources that most rows of a table rest on: they are said once for the table, and by a row only where it differs.
 * Of several that are as frequent, the first. Empty where no row has a source.
 *
 * @example usualSources([['nessus'], ['nessus'], ['tss'], []]) // ['nessus']
 */
export function usualSources(rows: readonly (readonly string[])[]): readonly string[] {
  const groups = [
    ...Map.groupBy(
      rows.filter((sources) => sources.length > 0),
      key,
    ).values(),
  ];
  return groups.toSorted((a, b) => b.length - a.length)[0]?.[0] ?? [];
}

/**
 * True where two rows rest on the same sources, in whatever order.
 *
 * @example sameSources(['nessus', 'oval'], ['oval', 'nessus']) // true
 */
export function sameSources(one: readonly string[], other: readonly string[]): boolean {
  return key(one) === key(other);
}

function key(sources: readonly string[]): string {
  return [...new Set(sources)].sort().join(' ');
}
