/** One thing wrong with the catalogue, said so that its author can mend it. */
export interface Problem {
  /** Path below `catalog/`. */
  readonly file: string;
  /** Path of the field inside the file, dotted; empty for the file as a whole. */
  readonly field: string;
  /** What is wrong and what to write instead. */
  readonly message: string;
}

/** Thrown for a catalogue that must not be published. Its message lists every problem, one a line. */
export class CatalogError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const lines = problems.map(({ file, field, message }) => `  catalog/${file}${field && `: ${field}`}: ${message}`);
    super(`The catalogue has ${problems.length} problem(s):\n${lines.join('\n')}`);
    this.name = 'CatalogError';
    this.problems = problems;
  }
}
