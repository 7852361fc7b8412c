import { describe, expect, test } from 'vitest';
import { installedFacts, versionFacts } from '../../../src/catalog/assessment-facts.ts';
import { fleetFacts } from '../../../src/catalog/fleet-facts.ts';
import { exactIndex } from '../../../src/catalog/exact-index.ts';
import { catalog } from '../../../src/catalog/index.ts';
import { editionSchema } from '../../../src/catalog/schema.ts';
import { readBootTime } from '../../../src/deadlines/boot-time.ts';
import { createFleet } from '../../../src/fleet/fleet.ts';
import { messagesFor } from '../../../src/i18n/messages.ts';
import { productIn } from '../../../src/outputs/values/product.ts';
import { classify } from '../../../src/search/classify.ts';
import { voiceOf } from '../../../src/reports/words.ts';
import { examplesIn } from './examples-in.ts';

const SOURCES = import.meta.glob<string>('/src/**/*.ts', { query: '?raw', import: 'default', eager: true });
const MODULES = import.meta.glob<Record<string, unknown>>('/src/**/*.ts');

const nowMs = Date.UTC(2024, 4, 17);
const fleet = createFleet(fleetFacts(catalog), nowMs);
fleet.push('host,file version,product,boot\nSRV01,6.1.7601.17514,Windows 7 SP1,20230401081530.500000+540\n');
fleet.end();
fleet.judge();
const row = fleet.row(1);
const clocks = { nowMs, zoneOffsetMinutes: () => 540, dateOrders: new Map() };

/** The names that examples use without saying where they come from. */
const GIVEN: Readonly<Record<string, unknown>> = {
  catalog,
  classify,
  clocks,
  editionSchema,
  index: exactIndex(catalog, 'en'),
  facts: versionFacts(catalog),
  installed: installedFacts(catalog),
  ranges: versionFacts(catalog).ranges,
  row,
  machine: row.machine,
  nowMs,
  verdict: row.verdict,
  voice: voiceOf(fleetFacts(catalog), 'en', ['srv.txt']),
  boot: readBootTime('20230401081530.500000+540'),
  messagesFor,
  productIn,
};

/** What `facts` are differs from file to file. */
const FACTS: Readonly<Record<string, unknown>> = {
  '/src/domain/assess-installed.ts': installedFacts(catalog),
  '/src/fleet/fleet.ts': fleetFacts(catalog),
};

const EXAMPLES = Object.entries(SOURCES).flatMap(([file, text]) =>
  examplesIn(text).map((example) => ({ file, ...example })),
);
/** Written as `// e.g. …`: to be read, not to be run. */
const isRun = ({ value }: (typeof EXAMPLES)[number]) => !value?.startsWith('e.g. ');

describe('every example of a doc comment', () => {
  test('is found', () => {
    expect(EXAMPLES.filter(isRun).length).toBeGreaterThan(60);
  });

  test.each(EXAMPLES.filter(isRun))('is true: $file: $code', async ({ file, code, value }) => {
    const scope = { ...GIVEN, ...(file in FACTS && { facts: FACTS[file] }), ...(await MODULES[file]?.()) };
    const actual = run(code, scope);
    if (value === undefined) throw new Error('Say what comes of it behind //, or that it is not to be run: // e.g. …');
    const { expected, isPart } = valueIn(value);
    if (!isPart) expect(actual).toEqual(expected);
    else if (Array.isArray(expected)) expect(actual).toEqual(expect.arrayContaining(expected));
    else expect(actual).toMatchObject(expected as object); // what ends in } is one
  });
});

/** Runs statements, where it begins with one, and gives the value of the last expression. */
function run(code: string, scope: Readonly<Record<string, unknown>>): unknown {
  const last = code.startsWith('const ') ? code.lastIndexOf(';') + 1 : 0;
  const body = `${code.slice(0, last)} return (${code.slice(last).trim()});`;
  // oxlint-disable-next-line no-new-func -- the program is a comment of our own
  return new Function(...Object.keys(scope), body)(...Object.values(scope)) as unknown;
}

/** The value at the beginning of a comment: `'RTM': an edition id says it` gives `'RTM'`. With `…` it is a part. */
function valueIn(comment: string): { readonly expected: unknown; readonly isPart: boolean } {
  const text = comment.replaceAll(/, …(?= ?[\]}])/g, '');
  const ends = [...text.matchAll(/[:,]/g)].map(({ index }) => index).reverse();
  for (const end of [text.length, ...ends]) {
    try {
      return { expected: run(text.slice(0, end), {}), isPart: text !== comment };
    } catch {
      // What follows is a sentence: look for an earlier end.
    }
  }
  throw new Error(`No value stands at the beginning of: ${comment}`);
}
