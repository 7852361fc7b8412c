import { expect, test } from 'vitest';
import type { Figures } from '../../bench/figures.ts';
import { demandsOn, isKept, type GrowthFigure } from '../../bench/growth-demands.ts';

const small: Figures<GrowthFigure> = {
  seconds: 20,
  msPerPage: 20,
  peakBytes: 1e9,
  pages: 1000,
  files: 2000,
  all: 1e7,
  updatePage: 20_000,
  growingPage: 60_000,
  growingRows: 20,
  steadyPage: 40_000,
  steadyRows: 9,
  searchIndex: 1e6,
  exactIndex: 50_000,
  firstSearch: 100_000,
  listPage: 70_000,
  homePage: 30_000,
  checkPage: 60_000,
  worker: 120_000,
  serviceWorker: 80_000,
  offlineFile: 160_000,
  catalog: 250_000,
  vectors: 1e6,
  version: 2500,
  installed: 5000,
};
const large = { ...small, msPerPage: 30, growingPage: 600_000, growingRows: 200, version: 3000, installed: 7500 };
const broken = (figures: Figures<GrowthFigure>) =>
  demandsOn([small, small, figures])
    .filter((demand) => !isKept(demand))
    .map(({ name }) => name);

test('a site keeps to the demands where it grows with its lists only', () => {
  expect(broken(large)).toEqual([]);
});

test.each<[string, Partial<Figures<GrowthFigure>>]>([
  ['time per page', { msPerPage: 31 }],
  ["by others' updates", { steadyPage: 40_001 }],
  ['bytes per own update', { growingPage: 600_001 }],
  ['verdict on a version', { version: 3751 }],
  ['verdict on installed updates', { installed: 7501 }],
])('it does not where it grows otherwise: %s', (name, worse) => {
  expect(broken({ ...large, ...worse })).toEqual([expect.stringContaining(name)]);
});

test('what could not be measured keeps to nothing', () => {
  expect(broken({ ...large, version: Number.NaN })).toHaveLength(1);
});
