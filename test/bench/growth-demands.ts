import { shown, type Figures } from './figures.ts';
import { EDITIONS, type SizeFigure } from './growth-sizes.ts';
import type { VerdictFigure } from './growth-verdicts.ts';
import { textTable } from './text-table.ts';

/** All that is measured with one catalogue. */
export type GrowthFigure = SizeFigure | VerdictFigure | 'seconds' | 'msPerPage' | 'peakBytes';

type Unit = '' | 's' | 'ms' | 'ns' | 'B' | 'kB' | 'MB';

const DIVISOR: Readonly<Record<Unit, number>> = { '': 1, s: 1, ms: 1, ns: 1, B: 1, kB: 1e3, MB: 1e6 };

const ROWS: readonly (readonly [figure: GrowthFigure, name: string, unit: Unit])[] = [
  ['seconds', 'build', 's'],
  ['msPerPage', '  a page', 'ms'],
  ['pages', '  pages', ''],
  ['peakBytes', '  memory at its peak', 'MB'],
  ['all', 'all files', 'MB'],
  ['files', '  number', ''],
  ['searchIndex', 'full-text index', 'kB'],
  ['exactIndex', 'exact index', 'kB'],
  ['firstSearch', 'first search, compressed', 'kB'],
  ['growingPage', `page of ${EDITIONS.growing}`, 'B'],
  ['growingRows', '  updates of its own', ''],
  ['steadyPage', `page of ${EDITIONS.steady}`, 'B'],
  ['steadyRows', '  updates of its own', ''],
  ['updatePage', 'page of an update, mean', 'B'],
  ['version', 'verdict on a version', 'ns'],
  ['installed', 'verdict on 30 installed updates', 'ns'],
  ['homePage', 'home page', 'kB'],
  ['checkPage', 'check page', 'kB'],
  ['listPage', 'list of all updates', 'kB'],
  ['worker', 'worker with facts', 'kB'],
  ['serviceWorker', 'service worker', 'kB'],
  ['offlineFile', 'offline file', 'kB'],
  ['catalog', 'catalog.json', 'kB'],
  ['vectors', 'vectors.json', 'kB'],
];

/** The figures as a table: a column for each catalogue. */
export function figureTable(counts: readonly number[], all: readonly Figures<GrowthFigure>[]): string {
  const rows = ROWS.map(([figure, name, unit]) => [
    name,
    ...all.map((figures) => `${shown(figures[figure] / DIVISOR[unit])} ${unit}`.trim()),
  ]);
  return textTable(['made-up updates', ...counts.map((count) => shown(count))], rows);
}

/** How something may grow, and how it does. */
export interface Demand {
  readonly name: string;
  readonly figure: number;
  readonly most: number;
}

// What grows with the catalogue would be a hundred times as slow; what does not varies by less on a busy machine.
const STEADY_TIME = 1.5;

/**
 * What the largest catalogue's figures have to keep to.
 *
 * @param all from the smallest catalogue to the largest, two at least
 */
export function demandsOn(all: readonly Figures<GrowthFigure>[]): readonly Demand[] {
  const [smallest, before, largest] = [all[0], all.at(-2), all.at(-1)];
  if (smallest === undefined || before === undefined || largest === undefined) throw new Error('Nothing was measured');
  const perRow = ({ growingPage, growingRows }: Figures<GrowthFigure>) => growingPage / growingRows;
  return [
    { name: 'time per page, to the size before', figure: largest.msPerPage / before.msPerPage, most: 1.5 },
    { name: "edition page, bytes by others' updates", figure: largest.steadyPage - smallest.steadyPage, most: 0 },
    {
      name: 'edition page, bytes per own update, to the smallest',
      figure: perRow(largest) / perRow(smallest),
      most: 1,
    },
    { name: 'verdict on a version, to the smallest', figure: largest.version / smallest.version, most: STEADY_TIME },
    {
      name: 'verdict on installed updates, to the smallest',
      figure: largest.installed / smallest.installed,
      most: STEADY_TIME,
    },
  ];
}

/** False where something grows more than it may. */
export function isKept({ figure, most }: Demand): boolean {
  return figure <= most;
}

/** The table of the demands. */
export function demandTable(demands: readonly Demand[]): string {
  return textTable(
    ['demand', 'measured', 'at most', ''],
    demands.map((demand) => [demand.name, shown(demand.figure), shown(demand.most), isKept(demand) ? 'ok' : 'over']),
  );
}
