/** What one file names in one import. */
export interface Import {
  /** As it is written: `../domain/facts.ts`, `node:fs`. */
  readonly source: string;
  /** Whether only types come of it, which leave nothing behind when the code runs. */
  readonly typesOnly: boolean;
}

// Words, commas, braces and stars before `from`; nothing but the file; `import('…')`; and Astro's `<script src="…">`.
const IMPORT =
  /^[ \t]*(?:import|export)\b([\w\s,{}*$]*?)\bfrom\s*'([^']+)'|^[ \t]*import\s*'([^']+)'|\bimport\('([^']+)'\)(\.[A-Z])?|<script src="([^"]+)"/gm;
const TYPES_ONLY = /^\s*(?:type\b|\{(?:\s*type\s+\w+(?:\s+as\s+\w+)?\s*,?)+\s*\}\s*$)/;

/**
 * The imports of a source text.
 *
 * @example importsOf("import type { Facts } from './facts.ts';") // [{ source: './facts.ts', typesOnly: true }]
 */
export function importsOf(text: string): readonly Import[] {
  return [...text.matchAll(IMPORT)].map(([, names = '', from, bare, inline, member, script]) => ({
    source: from ?? bare ?? inline ?? script ?? '',
    typesOnly: TYPES_ONLY.test(names) || member !== undefined,
  }));
}
