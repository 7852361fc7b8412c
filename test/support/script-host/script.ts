import { catalog } from '../../../src/catalog/index.ts';
import { fleetFacts } from '../../../src/catalog/fleet-facts.ts';
import { checkScript } from '../../../src/script-host/check-script.ts';
import { cutCells } from '../../../src/outputs/text/cells.ts';
import { runScript, type ScriptRun } from './run-script.ts';
import type { FakeWindows } from './windows.ts';
import { readOutputs } from '../outputs.ts';

/** The address that the script of the tests was made for. */
export const SITE = 'https://example.org/497/';
export const facts = fleetFacts(catalog);
/** The script as it is published. */
export const script = checkScript(facts, SITE);

/** Runs the published script. */
export function check(args: readonly string[], windows?: FakeWindows): ScriptRun {
  return runScript(script, args, windows);
}

/** Runs it with /csv; gives its rows, by column. */
export function csvRows(
  args: readonly string[],
  windows?: FakeWindows,
): readonly Readonly<Record<string, string | undefined>>[] {
  const [head = '', ...rows] = check([...args, '/csv'], windows).echoes;
  const columns = cutCells(head, ',');
  return rows.map((row) => Object.fromEntries(cutCells(row, ',').map((cell, index) => [columns[index] ?? '', cell])));
}

/** What the site reads from a run with /csv. */
export function readBack(args: readonly string[], windows?: FakeWindows) {
  return readOutputs(check([...args, '/csv'], windows).out);
}
