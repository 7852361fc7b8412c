import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BudgetName } from '../budgets.ts';
import { brotliSize } from '../support/brotli-size.ts';
import { worst, type Held } from './verdicts.ts';

/**
 * Finds the heaviest of the files of a built site whose paths match, by their bytes with brotli.
 *
 * @throws where none matches: a budget that nothing is held to would always be kept
 */
export function heaviest(site: string, budget: BudgetName, pattern: RegExp): Held {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => pattern.test(file));
  return worst(
    budget,
    files.map((where) => ({ where, figure: brotliSize(readFileSync(join(site, where), 'utf8')) })),
  );
}
