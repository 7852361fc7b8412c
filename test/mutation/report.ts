/** What we read of Stryker's report (schema of mutation-testing-elements). */
export interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

interface Mutant {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
}

const NOTICED: ReadonlySet<string> = new Set(['Killed', 'Timeout']);
const UNNOTICED: ReadonlySet<string> = new Set(['Survived', 'NoCoverage']);

/** Per cent of the mutants that a test noticed; those that can't run (a compile error) don't count. */
export function scoreOf({ files }: Report): number {
  const mutants = Object.values(files).flatMap((file) => file.mutants);
  const noticed = mutants.filter(({ status }) => NOTICED.has(status)).length;
  const unnoticed = mutants.filter(({ status }) => UNNOTICED.has(status)).length;
  return noticed + unnoticed === 0 ? 100 : (noticed * 100) / (noticed + unnoticed);
}

/** Every mutant that no test noticed, one a line, and the score of each file. */
export function reportText({ files }: Report): string {
  return Object.entries(files)
    .flatMap(([file, { source, mutants }]) => {
      const lines = source.split('\n');
      const unnoticed = mutants.filter(({ status }) => UNNOTICED.has(status));
      const score = scoreOf({ files: { [file]: { source, mutants } } });
      return [
        `${file}: ${score.toFixed(1)} % of ${mutants.length}`,
        ...unnoticed.map(({ mutatorName, replacement = '', location: { start }, status }) => {
          const line = lines[start.line - 1]?.trim() ?? '';
          return `  ${start.line}:${start.column} ${status} ${mutatorName} → ${replacement.replaceAll(/\s+/g, ' ')}\n      ${line}`;
        }),
      ];
    })
    .join('\n');
}
