/*
 * Changes the source bit by bit, in a copy, and counts the changes that no test notices. `npm run mutation`, or for
 * some parts only: `npm run mutation -- domain`. Stryker is installed on demand into this folder.
 *
 *   --only <file>   only this file, or these of its lines: `--only src/catalog/rules.ts:20-60`
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PARTS, partNamed, type Part } from './parts.ts';
import { reportText, scoreOf, type Report } from './report.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const STRYKER = join(import.meta.dirname, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
const OUTPUT = join(ROOT, 'test', 'output', 'mutation');

const { values, positionals } = parseArgs({ allowPositionals: true, options: { only: { type: 'string' } } });
const parts = positionals.length === 0 ? PARTS : positionals.map(partNamed);

install();
const failed = parts.filter((part) => !run(part));
if (failed.length > 0) process.exitCode = 1;

function install(): void {
  if (existsSync(STRYKER)) return;
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: import.meta.dirname,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`Stryker could not be installed (npm: exit status ${status})`);
}

/** @returns whether enough mutants were noticed */
function run({ name, mutate, ignoreStatic, least }: Part): boolean {
  const folder = join(OUTPUT, name);
  mkdirSync(folder, { recursive: true });
  const config = join(folder, 'stryker.config.json');
  writeFileSync(
    config,
    JSON.stringify(options(folder, values.only === undefined ? mutate : [values.only], ignoreStatic), null, 2),
  );
  const start = performance.now();
  const { status } = spawnSync(process.execPath, [STRYKER, 'run', config], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, MUTATION_PART: name },
  });
  if (status !== 0) throw new Error(`Stryker could not run for ${name} (exit status ${status})`);
  const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as Report; // written by Stryker just now
  const score = scoreOf(report);
  console.log(reportText(report));
  console.log(`${name}: ${score.toFixed(1)} % noticed in ${((performance.now() - start) / 1000).toFixed(0)} s`);
  if (score < least) console.error(`${name}: at least ${least} % is wanted`);
  return score >= least;
}

function options(folder: string, mutate: readonly string[], ignoreStatic: boolean): object {
  return {
    mutate,
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    ignoreStatic,
    concurrency: 2,
    timeoutMS: 3_000,
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: join(folder, 'report.json') },
    // Outside of the project: Vitest would take the tests of a copy for its own.
    tempDirName: join(tmpdir(), 'mutation-copies'),
    ignorePatterns: ['dist', '.astro', 'test/output', 'test/browser', 'test/site'],
    allowEmpty: false,
    checkers: [],
  };
}
