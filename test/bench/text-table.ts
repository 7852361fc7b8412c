/**
 * Sets rows in columns as wide as their widest cell: the first one to the left, the others to the right.
 *
 * @example textTable(['page', 'bytes'], [['/en/', '9,876']]) // 'page  bytes\n/en/  9,876'
 */
export function textTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [heads, ...rows];
  const widths = heads.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return all.map(line).join('\n');
}
