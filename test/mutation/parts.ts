/** A part of the source that is mutated on its own: by its own tests, not by those of everything that uses it. */
export interface Part {
  readonly name: string;
  /** What is mutated, as Stryker takes it. */
  readonly mutate: readonly string[];
  /** The tests that are to notice. */
  readonly tests: readonly string[];
  /**
   * Whether what runs when a module is loaded is left as it is. A change there means all tests from the start, and of
   * the catalogue, which is read when its module is loaded, that is nearly all the time.
   */
  readonly ignoreStatic: boolean;
  /** Per cent of the mutants that have to be noticed; less is a failure. */
  readonly least: number;
}

export const PARTS: readonly Part[] = [
  {
    name: 'domain',
    mutate: ['src/domain/**/*.ts'],
    tests: ['test/unit/domain/*.test.ts'],
    ignoreStatic: false,
    least: 90,
  },
  {
    name: 'catalog',
    mutate: ['src/catalog/**/*.ts', '!src/catalog/index.ts', '!src/catalog/*-cli.ts'],
    tests: ['test/catalog/*.test.ts', 'test/unit/api/*.test.ts'],
    ignoreStatic: true,
    least: 0,
  },
  {
    name: 'outputs',
    mutate: ['src/{deadlines,outputs}/**/*.ts'],
    tests: ['test/unit/{deadlines,outputs}/*.test.ts'],
    ignoreStatic: true,
    least: 0,
  },
];

/** @throws where there is no such part */
export function partNamed(name: string): Part {
  const part = PARTS.find((candidate) => candidate.name === name);
  if (part === undefined) throw new Error(`No part is called "${name}": ${PARTS.map((each) => each.name).join(', ')}`);
  return part;
}
