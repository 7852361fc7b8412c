import type { Sighting } from '../sighting.ts';
import type { Line } from '../text/line-ledger.ts';
import { readPlainRow } from './plain-row.ts';

const NUMBERED = /^\s*(\d{1,4})(?:\s*[,;|\t]\s*|\s+)(\S.*?)\s*$/;

/** Rows of the plain list with their numbers before them, in order from 1: anything else there may be a flag or a code. */
export interface NumberedRows {
  /** What `readPlainRow` says of the row behind its number. */
  read(line: Line): Sighting | undefined;
}

/** No row was read yet. */
export function createNumberedRows(): NumberedRows {
  let last = { number: 0, at: -1 };
  return {
    read({ text, number: at }) {
      const [, digits, row = ''] = NUMBERED.exec(text) ?? [];
      if (digits === undefined) return undefined;
      const found = readPlainRow(row) ?? readPlainRow(row.replace(/ ?([,;|\t]) ?/, '$1'), true);
      const number = Number(digits);
      if (found === undefined || !(number === 1 || (number === last.number + 1 && at === last.at + 1)))
        return undefined;
      last = { number, at };
      return found;
    },
  };
}
