import type { Branch } from '../domain/branch.ts';
import type { DatedRevision } from '../domain/built-between.ts';

/** A version of tcpip.sys whose time of building is bounded, to be marked in the picture. */
export interface MarkedRevision {
  readonly revision: number;
  /** The middle of the time that its neighbours leave, in days since 1970. */
  readonly day: number;
  readonly kind: 'fix' | 'listed';
}

/** One branch of a build: its dated revisions, and what is marked. */
export interface DatedLane {
  readonly branch: Branch;
  readonly revisions: readonly DatedRevision[];
  readonly marks: readonly MarkedRevision[];
}

/** What the picture of a build shows. */
export interface BuildDatesData {
  readonly build: string;
  readonly lanes: readonly DatedLane[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A lane as it is drawn. */
export interface PlacedLane {
  readonly branch: Branch;
  /** The line through its dated revisions. */
  readonly path: string;
  readonly end: Point;
  readonly marks: readonly (Point & { readonly kind: MarkedRevision['kind'] })[];
}

export const AREA = { left: 44, top: 8, width: 500, height: 200 } as const;
const FIRST_YEAR = 2009;
const LAST_YEAR = 2016;

/** Days since 1970 of the first day of a year. */
function dayOf(year: number): number {
  return Date.UTC(year, 0, 1) / 86_400_000;
}

/** The years along the lower edge. */
export const YEARS: readonly { readonly year: number; readonly x: number }[] = Array.from(
  { length: LAST_YEAR - FIRST_YEAR },
  (_, index) => ({ year: FIRST_YEAR + index, x: placeX(dayOf(FIRST_YEAR + index)) }),
);

function placeX(day: number): number {
  const [from, to] = [dayOf(FIRST_YEAR), dayOf(LAST_YEAR)];
  return AREA.left + Math.round(((day - from) / (to - from)) * AREA.width);
}

/** Places one build: time to the right, revisions upwards, both branches on one scale. */
export function layOutDates({ lanes }: BuildDatesData): {
  readonly lanes: readonly PlacedLane[];
  readonly steps: readonly { readonly revision: number; readonly y: number }[];
} {
  const all = lanes.flatMap(({ revisions }) => revisions.map(([revision]) => revision));
  const [low, high] = [Math.floor(Math.min(...all) / 1000) * 1000, Math.ceil(Math.max(...all) / 1000) * 1000];
  const placeY = (revision: number) => AREA.top + Math.round(((high - revision) / (high - low)) * AREA.height);
  return {
    lanes: lanes.map(({ branch, revisions, marks }) => {
      const points = revisions.map(([revision, day]) => ({ x: placeX(day), y: placeY(revision) }));
      return {
        branch,
        path: pathOf(points),
        end: points.at(-1) ?? { x: AREA.left, y: AREA.top },
        marks: marks.map(({ revision, day, kind }) => ({ x: placeX(day), y: placeY(revision), kind })),
      };
    }),
    steps: Array.from({ length: (high - low) / 1000 + 1 }, (_, index) => ({
      revision: low + index * 1000,
      y: placeY(low + index * 1000),
    })),
  };
}

/** A line through points, each once; steps are written as distances, which repeat and so weigh little. */
function pathOf(points: readonly Point[]): string {
  return points
    .map(({ x, y }, index) => {
      const before = points[index - 1];
      if (before === undefined) return `M${x} ${y}`;
      return before.x === x && before.y === y ? '' : `l${x - before.x} ${y - before.y}`;
    })
    .join('');
}
