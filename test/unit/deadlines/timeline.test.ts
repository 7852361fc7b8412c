import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PAST_BIN, timelineData, WRAP_DAYS } from '../../../src/deadlines/timeline.ts';
import { layOutTimeline, type Mark } from '../../../src/pictures/timeline-geometry.ts';

const item = fc.record({ uptimeDays: fc.double({ min: 0, max: 2000, noNaN: true }), atRisk: fc.boolean() });

function of(...items: readonly (readonly [days: number, atRisk: boolean])[]) {
  return timelineData(items.map(([uptimeDays, atRisk]) => ({ uptimeDays, atRisk })));
}

describe('the numbers', () => {
  test.each([
    [0, 0, 'early'],
    [6.99, 0, 'early'],
    [7, 1, 'early'],
    [248.55, 35, 'early'],
    [248.56, 35, 'past-chimney'],
    [467.1, 66, 'past-chimney'],
    [467.11, 66, 'soon'],
    [497, 70, 'soon'],
    [497.1, 70, 'soon'],
    [WRAP_DAYS, 71, 'past-wrap'],
    [5000, 71, 'past-wrap'],
  ] as const)('day %d is in bin %d, %s', (days, bin, range) => {
    const data = of([days, true]);
    expect(data.bins.findIndex(({ atRisk }) => atRisk === 1)).toBe(bin);
    expect(data.ranges[range]).toEqual({ atRisk: 1, others: 0 });
  });

  test('every machine is counted once in the bins, once in the ranges and once in all', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 300 }), (items) => {
        const { bins, ranges, total } = timelineData(items);
        expect(bins).toHaveLength(PAST_BIN + 1);
        expect(total).toEqual({
          atRisk: items.filter(({ atRisk }) => atRisk).length,
          others: items.filter(({ atRisk }) => !atRisk).length,
        });
        for (const counts of [bins, Object.values(ranges)]) {
          for (const side of ['atRisk', 'others'] as const) {
            expect(counts.reduce((sum, count) => sum + count[side], 0)).toBe(total[side]);
          }
        }
      }),
    );
  });

  test('what is no uptime has no place', () => {
    expect(of([-1, true], [Number.NaN, true]).total).toEqual({ atRisk: 0, others: 0 });
  });
});

describe('the places', () => {
  test('few machines are a mark each, those at risk above the axis and the others below it', () => {
    const layout = layOutTimeline(of([3, true], [4, true], [300, true], [3, false]));
    expect(layout.style).toBe('dots');
    expect(layout.atRisk).toHaveLength(3);
    expect(layout.others).toHaveLength(1);
    for (const { y, height } of layout.atRisk) expect(y + height).toBeLessThan(layout.axisY);
    for (const { y } of layout.others) expect(y).toBeGreaterThan(layout.axisY);
  });

  test('many are a bar a bin, and one among them is still seen', () => {
    const items = Array.from({ length: 99_999 }, () => ({ uptimeDays: 100, atRisk: false }));
    const layout = layOutTimeline(timelineData([...items, { uptimeDays: 490, atRisk: true }]));
    expect(layout).toMatchObject({ style: 'bars', tallest: 99_999 });
    expect(layout.others).toHaveLength(1);
    expect(layout.atRisk).toHaveLength(1);
    expect(layout.atRisk[0]?.height).toBeGreaterThanOrEqual(3);
  });

  test('nothing overlaps, and nothing leaves the picture', () => {
    const overlap = (a: Mark, b: Mark) =>
      a.x < b.x + b.width - 1e-9 &&
      b.x < a.x + a.width - 1e-9 &&
      a.y < b.y + b.height - 1e-9 &&
      b.y < a.y + a.height - 1e-9;
    fc.assert(
      fc.property(fc.array(item, { maxLength: 120 }), (items) => {
        const layout = layOutTimeline(timelineData(items));
        const marks = [...layout.atRisk, ...layout.others];
        for (const [index, mark] of marks.entries()) {
          expect(mark.x).toBeGreaterThanOrEqual(0);
          expect(mark.x + mark.width).toBeLessThanOrEqual(100);
          expect(mark.y).toBeGreaterThanOrEqual(layout.topY - 3);
          expect(mark.y + mark.height).toBeLessThanOrEqual(layout.bottomY + 3);
          expect(marks.slice(index + 1).some((other) => overlap(mark, other))).toBe(false);
        }
        expect(layout.height).toBeLessThan(300);
      }),
      { numRuns: 50 },
    );
  });

  test('past day 497 lies right of its line, and only that', () => {
    const { atRisk, wrapX } = layOutTimeline(of([497.1, true], [WRAP_DAYS, true]));
    const [before, past] = atRisk;
    expect((before?.x ?? 0) + (before?.width ?? 0)).toBeLessThan(wrapX);
    expect(past?.x).toBeGreaterThan(wrapX);
  });

  test('the ticks are in order, with day 248.5 between 200 and 300', () => {
    const { ticks, chimneyX, wrapX } = layOutTimeline(of());
    expect(ticks.map(({ day }) => day)).toEqual([0, 100, 200, 300, 400, 497]);
    expect(ticks.map(({ x }) => x)).toEqual(ticks.map(({ x }) => x).toSorted((a, b) => a - b));
    expect(chimneyX).toBeGreaterThan(ticks[2]?.x ?? 100);
    expect(chimneyX).toBeLessThan(ticks[3]?.x ?? 0);
    expect(wrapX).toBeGreaterThan(ticks[5]?.x ?? 100);
  });
});
