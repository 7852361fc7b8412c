/** One block of a `_headers` file: what is sent for addresses of a pattern. */
export interface HeaderRule {
  /** A path, or the beginning of paths with `*` at its end. */
  readonly pattern: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/**
 * Reads a `_headers` file.
 *
 * @example headerRules('/ja/*\n  Cache-Control: no-cache\n')
 * // [{ pattern: '/ja/*', headers: [['Cache-Control', 'no-cache']] }]
 * @throws where a line is neither a path, a header nor a comment
 */
export function headerRules(text: string): readonly HeaderRule[] {
  const rules: { pattern: string; headers: [string, string][] }[] = [];
  for (const line of text.split('\n').filter((each) => each.trim() !== '' && !each.startsWith('#'))) {
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (line.startsWith('/')) rules.push({ pattern: line.trim(), headers: [] });
    else if (name !== undefined && value !== undefined && rule) rule.headers.push([name, value]);
    else throw new Error(`_headers: cannot read "${line}"`);
  }
  return rules;
}

/** What a `_headers` file makes a host send for a path, as [name, value] pairs. */
export function headersAt(rules: readonly HeaderRule[], path: string): HeaderRule['headers'] {
  return rules.filter(({ pattern }) => matches(pattern, path)).flatMap(({ headers }) => headers);
}

function matches(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}
