import { oncePerCatalog } from './once-per-catalog.ts';
import { editionsOfBuild } from './query.ts';
import type { Catalog, Rollup } from './schema.ts';

type Kind = Rollup['kind'];

/** The kinds in the order of the table's columns. */
const KINDS = ['monthly-rollup', 'security-only', 'preview', 'optional-rollup'] as const satisfies readonly Kind[];

/** The rollups of one year for one line of Windows, a row a month and a column a kind. */
export interface RollupYear {
  readonly year: string;
  readonly count: number;
  /** The kinds that this year has. */
  readonly kinds: readonly Kind[];
  readonly months: readonly {
    readonly month: string;
    /** By kind, in the order of `kinds`. */
    readonly cells: readonly (readonly Rollup[])[];
  }[];
}

/** The rollups of one line of Windows, the newest year first. */
export interface RollupLine {
  /** The build that they stand under. */
  readonly line: string;
  /** What they are for. */
  readonly products: readonly string[];
  readonly years: readonly RollupYear[];
}

/** All rollups by line, year, month and kind. */
export const rollupYears = oncePerCatalog((catalog): readonly RollupLine[] => {
  const byLine = Map.groupBy(catalog.rollups.rollups, ({ build }) => build);
  return [...byLine].map(([line, rollups]) => ({
    line,
    products: productsOf(catalog, line),
    years: [...Map.groupBy(rollups, ({ released }) => released.slice(0, 4))]
      .map(([year, own]) => yearOf(year, own))
      .sort((a, b) => (a.year < b.year ? 1 : -1)),
  }));
});

/** Vista shares its build with Server 2008, and had no rollups: its updates ended before them. */
function productsOf(catalog: Catalog, line: string): readonly string[] {
  const first = catalog.rollups.rollups.find(({ build }) => build === line)?.released ?? '';
  return editionsOfBuild(catalog, line)
    .filter(({ endOfSupport }) => endOfSupport === undefined || endOfSupport.value >= first)
    .map(({ name }) => name);
}

function yearOf(year: string, rollups: readonly Rollup[]): RollupYear {
  const kinds = KINDS.filter((kind) => rollups.some((rollup) => rollup.kind === kind));
  return {
    year,
    count: rollups.length,
    kinds,
    months: [...Map.groupBy(rollups, ({ released }) => released.slice(0, 7))].map(([month, own]) => ({
      month,
      cells: kinds.map((kind) => own.filter((rollup) => rollup.kind === kind)),
    })),
  };
}
