import { BIN_DAYS, CHIMNEY_DAYS, PAST_BIN, WRAP_DAYS, type Count, type TimelineData } from '../deadlines/timeline.ts';

/** One mark or bar. `x` and `width` in per cent of the picture's width, `y` and `height` in pixels. */
export interface Mark {
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
}

/** Where everything of the picture stands. Marks of `atRisk` rise above the axis, those of `others` hang below it. */
interface TimelineLayout {
  readonly height: number;
  /** The axis, and the upper and lower edge of what is drawn around it. */
  readonly axisY: number;
  readonly topY: number;
  readonly bottomY: number;
  /** `dots`: each mark is one machine. `bars`: each mark is all machines of a bin. */
  readonly style: 'dots' | 'bars';
  readonly atRisk: readonly Mark[];
  readonly others: readonly Mark[];
  readonly ticks: readonly { readonly day: number; readonly x: number }[];
  readonly chimneyX: number;
  readonly wrapX: number;
  /** How many machines the tallest bar stands for. */
  readonly tallest: number;
}

// Labels above and below; in per cent, the margin left of day 0, the axis up to day 497, and the middle of the bin past it.
const TOP = 24;
const BOTTOM = 44;
const LEFT = 3;
const AXIS = 86;
const PAST = 95;
// How much of a bin's width its marks take.
const FILL = 0.8;
const UNIT_MAX = 10;
const PLOT_MAX = 160;
const SIDE_MIN = 20;
// A single machine among many thousands is still seen.
const BAR_MIN = 3;
const GAP = 1.5;

const TICK_DAYS = [0, 100, 200, 300, 400, 497];

/**
 * Places the bins. Horizontally in per cent, so that the picture fills any width while its words and marks keep their
 * size; both sides have the same scale.
 */
export function layOutTimeline({ bins }: TimelineData): TimelineLayout {
  const above = Math.max(0, ...bins.map(({ atRisk }) => atRisk));
  const below = Math.max(0, ...bins.map(({ others }) => others));
  const style = (above + below) * UNIT_MAX <= PLOT_MAX ? 'dots' : 'bars';
  const unit = style === 'dots' ? UNIT_MAX : PLOT_MAX / (above + below);
  const axisY = TOP + Math.max(SIDE_MIN, above * unit);
  const bottomY = axisY + Math.max(SIDE_MIN, below * unit);
  const marks = (side: keyof Count, up: boolean) =>
    bins.flatMap((count, bin) => {
      const lengths = style === 'dots' ? dots(count[side]) : bar(count[side] * unit);
      return lengths.map(({ from, length }) => ({
        ...columnOf(bin),
        y: up ? axisY - from - length : axisY + from,
        height: length,
      }));
    });
  return {
    height: bottomY + BOTTOM,
    axisY,
    topY: TOP,
    bottomY,
    style,
    atRisk: marks('atRisk', true),
    others: marks('others', false),
    ticks: TICK_DAYS.map((day) => ({ day, x: xOf(day) })),
    chimneyX: xOf(CHIMNEY_DAYS),
    wrapX: xOf(WRAP_DAYS),
    tallest: Math.max(above, below),
  };
}

type Stretch = { readonly from: number; readonly length: number };

/** One stretch a machine, from the axis outwards. */
function dots(count: number): readonly Stretch[] {
  return Array.from({ length: count }, (_, index) => ({ from: index * UNIT_MAX + GAP, length: UNIT_MAX - GAP }));
}

function bar(length: number): readonly Stretch[] {
  return length > 0 ? [{ from: GAP, length: Math.max(BAR_MIN, length - GAP) }] : [];
}

function columnOf(bin: number): { readonly x: number; readonly width: number } {
  const step = xOf(BIN_DAYS) - xOf(0);
  const width = step * FILL;
  // As wide as the others: a wider one would look like more machines.
  if (bin === PAST_BIN) return { x: PAST - width / 2, width };
  return { x: xOf(bin * BIN_DAYS) + (step - width) / 2, width };
}

function xOf(day: number): number {
  return LEFT + (day / WRAP_DAYS) * AXIS;
}
