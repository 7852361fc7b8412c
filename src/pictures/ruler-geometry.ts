import type { Branch } from '../domain/branch.ts';

/** One known version on a ruler: its revision and the update that installs it (none: the release itself). */
export type Tick = readonly [revision: number, kb: string | null];

/** One branch of a build, as the ruler shows it. */
interface Lane {
  readonly branch: Branch;
  readonly fixLevel: number | null;
  readonly ticks: readonly Tick[];
}

/** The versions of one build. */
export interface RulerData {
  readonly build: string;
  readonly lanes: readonly Lane[];
}

/** A tick with its place; `y` grows downwards, older versions lie lower. */
interface PlacedTick {
  readonly revision: number;
  readonly kb: string | null;
  readonly y: number;
  readonly isFixLevel: boolean;
}

export interface PlacedLane {
  readonly branch: Branch;
  readonly ticks: readonly PlacedTick[];
  /** Height of the line between fixed and not fixed; absent where no fix level is known. */
  readonly fixY?: number;
  /** Height of the visitor's own version, where it lies in this lane. */
  readonly markerY?: number;
}

interface RulerLayout {
  readonly height: number;
  readonly lanes: readonly PlacedLane[];
}

// Distance between two ticks: room for one line of text.
const ROW = 24;
const TOP = 44;

/**
 * Places the versions of a build: newest on top, one step a version, with the fix levels of all lanes at the same
 * height. The steps are equal because the numbers are not: gaps between revisions mean nothing.
 *
 * @param own the visitor's own version, if it is of this build
 */
export function layOut(data: RulerData, own?: { readonly branch: Branch; readonly revision: number }): RulerLayout {
  const above = Math.max(0, ...data.lanes.map(ticksAboveFix));
  const lanes = data.lanes.map((lane) => placeLane(lane, above - ticksAboveFix(lane), own));
  const lowest = Math.max(TOP, ...lanes.flatMap(({ ticks }) => ticks.map(({ y }) => y)));
  return { lanes, height: lowest + ROW + ROW / 2 };
}

function ticksAboveFix({ fixLevel, ticks }: Lane): number {
  return fixLevel === null ? 0 : ticks.filter(([revision]) => revision > fixLevel).length;
}

function placeLane(
  lane: Lane,
  offset: number,
  own?: { readonly branch: Branch; readonly revision: number },
): PlacedLane {
  const ticks = [...lane.ticks]
    .sort(([a], [b]) => b - a)
    .map(([revision, kb], row) => ({
      revision,
      kb,
      y: TOP + ROW * (row + offset + 1),
      isFixLevel: revision === lane.fixLevel,
    }));
  const fixTick = ticks.find(({ isFixLevel }) => isFixLevel);
  return {
    branch: lane.branch,
    ticks,
    ...(fixTick && { fixY: fixTick.y + ROW / 2 }),
    ...(own?.branch === lane.branch && { markerY: markerHeight(ticks, own.revision) }),
  };
}

/** On a tick where the version is known, half a step off it where it lies between two, above or below all. */
function markerHeight(ticks: readonly PlacedTick[], revision: number): number {
  const at = ticks.find((tick) => tick.revision <= revision);
  if (at === undefined) return (ticks.at(-1)?.y ?? TOP) + ROW / 2;
  return at.revision === revision ? at.y : at.y - ROW / 2;
}
