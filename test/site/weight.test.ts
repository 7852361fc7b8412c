import { afterAll, expect, test } from 'vitest';
import { BUDGETS } from '../budgets.ts';
import { brotliSize, brotliSizeWithin } from '../support/brotli-size.ts';
import {
  CHECKER_PAGES,
  documentOf,
  EACH_PAGE,
  filesOf,
  PAGES,
  readBuilt,
  type BuiltPage,
} from '../support/built-site.ts';
import { scriptsOf } from '../support/page-scripts.ts';
import { VARIANTS } from '../support/variants.ts';

const HTML = BUDGETS.html.most;
const CHECKER_SCRIPT = BUDGETS.checkerScript.most;
const SITE_SCRIPT = BUDGETS.siteScript.most;
const SORTER_SCRIPT = BUDGETS.sorterScript.most;

const sizes = new Map<string, number>();

function sizeOfFile({ variant }: BuiltPage, file: string): number {
  const key = `${variant.name}: ${file}`;
  const size = sizes.get(key) ?? brotliSize(readBuilt(variant, file));
  sizes.set(key, size);
  return size;
}

interface Weighed {
  readonly file: string;
  readonly bytes: number;
}

function weighScripts(page: BuiltPage): readonly Weighed[] {
  return weigh(page, scriptsOf(page));
}

function weigh(page: BuiltPage, files: readonly string[]): readonly Weighed[] {
  return files.map((file) => ({ file, bytes: sizeOfFile(page, file) }));
}

function total(scripts: readonly Weighed[]): number {
  return scripts.reduce((sum, { bytes }) => sum + bytes, 0);
}

function describe(scripts: readonly Weighed[]): string {
  return scripts.map(({ file, bytes }) => `${file} ${bytes}`).join(', ');
}

const heaviest = { scripts: '', bytes: 0 };
afterAll(() => {
  console.log(`Heaviest scripts: ${heaviest.scripts}, ${heaviest.bytes} B`);
});

test.each(PAGES)(`HTML with its styles stays within ${HTML} bytes: ${EACH_PAGE}`, (page) => {
  expect(brotliSizeWithin(HTML, readBuilt(page.variant, page.file))).toBeLessThanOrEqual(HTML);
});

test.each(CHECKER_PAGES)(`the checker's script stays within ${CHECKER_SCRIPT} bytes: ${EACH_PAGE}`, (page) => {
  const scripts = weighScripts(page);
  const checker = scripts.filter(({ file }) => file.includes('CheckerScript'));
  const machines = scripts.filter(({ file }) => file.includes('MachinesIsland'));
  const others = scripts.filter((script) => !checker.includes(script) && !machines.includes(script));
  expect(checker).toHaveLength(1);
  const bytes = total(checker);
  if (bytes > heaviest.bytes) Object.assign(heaviest, { scripts: `${page.variant.name}: ${page.file}`, bytes });
  expect(bytes).toBeLessThanOrEqual(CHECKER_SCRIPT);
  expect(machines.length).toBe(page.file.endsWith('check/index.html') ? 1 : 0);
  expect(total(machines), describe(machines)).toBeLessThanOrEqual(BUDGETS.machinesScript.most);
  expect(total(others), describe(others)).toBeLessThanOrEqual(SITE_SCRIPT);
});

test.each(VARIANTS)('what follows a verdict comes after the page, and stays within its bytes: $name', (variant) => {
  const programs = filesOf(variant, '.js').filter((file) => file.startsWith('_astro/after-verdict'));
  expect(programs).toHaveLength(1);
  expect(brotliSize(readBuilt(variant, programs[0] ?? ''))).toBeLessThanOrEqual(BUDGETS.afterVerdictScript.most);
  expect(CHECKER_PAGES.filter((page) => scriptsOf(page).includes(programs[0] ?? ''))).toEqual([]);
});

test.each(VARIANTS)('what shows packages waits in a template, and stays within its bytes: $name', (variant) => {
  const programs = filesOf(variant, '.js').filter((file) => file.startsWith('_astro/PackagesScript'));
  expect(programs).toHaveLength(1);
  expect(brotliSize(readBuilt(variant, programs[0] ?? ''))).toBeLessThanOrEqual(BUDGETS.packagesScript.most);
  const pages = PAGES.filter((page) => page.variant === variant && scriptsOf(page).includes(programs[0] ?? ''));
  expect(pages).toEqual([]);
});

test.each(VARIANTS)(
  `the worker for many machines stays within ${BUDGETS.machinesWorker.most} bytes: $name`,
  (variant) => {
    const workers = filesOf(variant, '.js').filter((file) => file.startsWith('_astro/worker-'));
    expect(workers).toHaveLength(1);
    expect(brotliSize(readBuilt(variant, workers[0] ?? ''))).toBeLessThanOrEqual(BUDGETS.machinesWorker.most);
  },
);

test.each(PAGES.filter((page) => !CHECKER_PAGES.includes(page)))(
  `without the checker only the site's small script, and the one that sorts a table: ${EACH_PAGE}`,
  (page) => {
    const scripts = weighScripts(page);
    const hasTable = documentOf(page).querySelector('[data-edition-table]') !== null;
    expect(scripts).toHaveLength(hasTable ? 2 : 1);
    expect(total(scripts), describe(scripts)).toBeLessThanOrEqual(SITE_SCRIPT + (hasTable ? SORTER_SCRIPT : 0));
  },
);
