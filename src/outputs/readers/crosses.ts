import type { KbNumber } from '../../domain/facts.ts';
import { readBootTime } from '../../deadlines/boot-time.ts';
import type { Sink } from '../reader.ts';
import type { Sighting } from '../sighting.ts';
import type { Line } from '../text/line-ledger.ts';
import { updateOf, type Role } from '../vocabulary/roles.ts';
import { affirmsInstalled } from '../vocabulary/status.ts';

/**
 * The letter x in a column that answers: it ticks a box, but beside another sign for yes, or a real cross, it may be a
 * cross itself.
 */
export interface Crosses {
  /** The cells of a row; an x that may be a cross is one with a question mark, which no column takes for an answer. */
  settled(roles: readonly (Role | undefined)[], cells: readonly string[]): readonly string[];
  /** What such a row said: taken back where a later one shows that its x may be a cross. */
  said(roles: readonly (Role | undefined)[], cells: readonly string[], seen: Sighting, line: Line): void;
}

interface Ticked {
  readonly host: string;
  readonly kbs: readonly KbNumber[];
  readonly line: Line;
}

interface Column {
  /** True once another sign stands in it. */
  isMixed: boolean;
  ticked: Ticked[];
}

const LETTER = /^x$/i;
const CROSS = /^[×✗✘✕❌✖❎]\uFE0F?$/u;
const ANSWERS: ReadonlySet<Role | undefined> = new Set<Role>(['installed', 'status', 'inventory', 'asked']);

/** No row was read yet. */
export function createCrosses(sink: Pick<Sink, 'takeBack' | 'remark'>): Crosses {
  const columns = new Map<number, Column>();
  const columnAt = (index: number): Column => {
    const column = columns.get(index) ?? { isMixed: false, ticked: [] };
    columns.set(index, column);
    return column;
  };
  let above: readonly (Role | undefined)[] = [];
  let answering: readonly number[] = [];
  /** The places of the columns that answer; all rows have the same. */
  const placesIn = (roles: readonly (Role | undefined)[]): readonly number[] => {
    if (roles !== above) {
      above = roles;
      answering = [...roles.keys()].filter(
        (index) => ANSWERS.has(roles[index]) || updateOf(roles[index]) !== undefined,
      );
    }
    return answering;
  };
  return {
    settled(roles, cells) {
      let changed: string[] | undefined;
      for (const index of placesIn(roles)) {
        const cell = cells[index] ?? '';
        if (LETTER.test(cell)) {
          if (columnAt(index).isMixed) (changed ??= [...cells])[index] = `${cell}?`;
        } else if (CROSS.test(cell) || affirmsInstalled(cell) || readBootTime(cell) !== undefined) {
          const column = columnAt(index);
          column.isMixed = true;
          for (const { host, kbs, line } of column.ticked.splice(0)) {
            sink.takeBack(host, kbs);
            sink.remark(line, 'unclear-column');
          }
        }
      }
      return changed ?? cells;
    },
    said(roles, cells, { host, kbs }, line) {
      if (host === undefined || kbs.length === 0) return;
      for (const index of placesIn(roles)) {
        if (!LETTER.test(cells[index] ?? '')) continue;
        const one = updateOf(roles[index]);
        columnAt(index).ticked.push({ host, kbs: one === undefined ? kbs : [one], line });
      }
    },
  };
}
