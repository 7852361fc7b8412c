/** Figures of one measurement by name; `NaN` for what does not apply. */
export type Figures<Name extends string> = Readonly<Record<Name, number>>;

/** The middle one of an odd number of values, the upper middle one of an even number. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** The median of each figure over several runs of the same measurement. */
export function medians<Name extends string>(runs: readonly Figures<Name>[]): Figures<Name> {
  const [first] = runs;
  if (first === undefined) throw new Error('No run, no median');
  const names = Object.keys(first) as Name[]; // the keys of a record are its names
  return Object.fromEntries(names.map((name) => [name, median(runs.map((run) => run[name]))])) as Figures<Name>;
}

/** A figure as it is printed: `1,234`, `0.417`, `–` for `NaN`. */
export function shown(figure: number): string {
  if (Number.isNaN(figure)) return '–';
  return figure.toLocaleString(
    'en',
    Math.abs(figure) < 10 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 0 },
  );
}
