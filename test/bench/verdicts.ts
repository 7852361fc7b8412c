import { BUDGETS, type BudgetName } from '../budgets.ts';
import { shown } from './figures.ts';
import { textTable } from './text-table.ts';

/** A figure to hold against its budget, and where it was found. */
export interface Held {
  readonly budget: BudgetName;
  readonly figure: number;
  readonly where: string;
}

/** The one of several that is furthest up: a budget holds where even that one keeps to it. */
export function worst(budget: BudgetName, figures: readonly Omit<Held, 'budget'>[]): Held {
  const [first] = figures.toSorted((a, b) => b.figure - a.figure);
  if (first === undefined) throw new Error(`Nothing was measured for ${budget}`);
  return { budget, ...first };
}

/** True where a figure is above its budget; what could not be measured is. */
export function isOver({ budget, figure }: Held): boolean {
  return !(figure <= BUDGETS[budget].most);
}

/** The table of the budgets, and below it the reason of each that is not kept. */
export function budgetTable(all: readonly Held[]): string {
  const rows = all.map((held) => {
    const { most, unit } = BUDGETS[held.budget];
    const withUnit = (figure: number) => `${shown(figure)} ${unit}`.trim();
    return [held.budget, withUnit(held.figure), withUnit(most), isOver(held) ? 'over' : 'ok', held.where];
  });
  const reasons = all.filter(isOver).map(({ budget }) => `${budget}: ${BUDGETS[budget].because}`);
  return [textTable(['budget', 'worst', 'at most', '', 'where'], rows), ...reasons].join('\n');
}
