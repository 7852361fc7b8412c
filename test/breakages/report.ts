/** What we read of Playwright's report in JSON. */
export interface Report {
  readonly suites: readonly Suite[];
  readonly errors: readonly Failure[];
}

interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs: readonly {
    readonly title: string;
    readonly tests: readonly { readonly results: readonly { readonly errors: readonly Failure[] }[] }[];
  }[];
}

interface Failure {
  readonly message?: string;
}

// Colours of a terminal.
const ESCAPES = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');

/**
 * Every test that failed, with the beginning of its first error.
 *
 * @throws where no test ran at all: nothing can fail then
 */
export function failuresOf({ suites, errors }: Report): readonly string[] {
  const [error] = errors;
  const specs = suites.flatMap(specsOf);
  if (specs.length === 0) throw new Error(`No test ran: ${error?.message ?? 'none has such a title'}`);
  return specs.flatMap(({ title, tests }) => {
    const [first] = tests.flatMap(({ results }) => results.flatMap((result) => result.errors));
    return first === undefined ? [] : [`${title}: ${beginningOf(first)}`];
  });
}

function specsOf({ suites = [], specs }: Suite): Suite['specs'] {
  return [...specs, ...suites.flatMap(specsOf)];
}

function beginningOf({ message = '' }: Failure): string {
  const text = message.replaceAll(ESCAPES, '').replaceAll(/\s+/g, ' ').trim();
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
