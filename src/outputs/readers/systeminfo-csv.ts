import { cutCells } from '../text/cells.ts';
import { noFields, type Sighting } from '../sighting.ts';
import type { Line } from '../text/line-ledger.ts';
import type { BlockReader } from '../reader.ts';
import { bootAmong, dateIn, isOsVersionLine } from '../values/systeminfo-values.ts';
import { nameIn } from '../values/host-name.ts';
import { productIn } from '../values/product.ts';
import { kbsIn } from '../values/kb-numbers.ts';
import { osVersionIn } from '../values/versions.ts';

// Windows 7 prints 31 columns, Vista 30; a header has no digits in any language.
const CELLS_MIN = 20;
const HEADER = /^"[^"\d]+"(?:,"[^"\d]+"){19,60}$/;
const OS_VERSION_CELL = 2;

/**
 * `systeminfo /fo csv`, with its header (in any display language) or without (`/nh`).
 *
 * ```
 * "Host Name","OS Name","OS Version",…,"Hotfix(s)","Network Card(s)"
 * "SRV01","Microsoft Windows 7 Professional ","6.1.7601 Service Pack 1 Build 7601",…,"2 Hotfix(s) Installed.,[01]: KB2491683,[02]: KB2506212",…
 * ```
 */
export const systeminfoCsv: BlockReader = {
  name: 'systeminfo-csv',
  recognise: (line) => HEADER.test(line.text) || readRow(line) !== undefined,
  read: (sink) => ({
    read(line) {
      if (line.text.trim() === '' || HEADER.test(line.text)) return (sink.structural(line), true);
      const found = readRow(line);
      if (found !== undefined) sink.sighting('systeminfo-csv', found, [line]);
      return found !== undefined;
    },
    end() {},
  }),
};

// No other program rules its columns so, with one blank between.
const RULER = /^={4,}(?: ={4,}){19,60}\s*$/;

/** True for the line below the headings of `systeminfo /fo table`. */
export function isSysteminfoRuler(text: string): boolean {
  return RULER.test(text);
}

/**
 * `systeminfo /fo table`: the same in columns that its ruler tells.
 *
 * ```
 * Host Name OS Name                                   OS Version                     …
 * ========= ========================================= ============================== …
 * SRV01     Microsoft Windows Server 2008 R2 Standard 6.1.7601 Service Pack 1 Build 7601 …
 * ```
 */
export const systeminfoTable: BlockReader = {
  name: 'systeminfo-csv',
  recognise: ({ text }) => isSysteminfoRuler(text),
  read: (sink, first) => {
    const starts = [...first.text.matchAll(/=+/g)].map(({ index }) => index);
    return {
      read(line) {
        if (line === first || line.text.trim() === '') return (sink.structural(line), true);
        // A value that runs across the beginning of a column might be cut into another one.
        const isCut = starts.some((start) => start > 0 && line.text.slice(start - 1, start).trim() !== '');
        const cells = starts.map((start, index) => line.text.slice(start, starts[index + 1]).trim());
        const found = isCut ? undefined : sightingOf(cells);
        if (found !== undefined) sink.sighting('systeminfo-csv', found, [line]);
        return found !== undefined;
      },
      end() {},
    };
  },
};

function readRow({ text }: Line): Sighting | undefined {
  return text.startsWith('"') ? sightingOf(cutCells(text, ',')) : undefined;
}

function sightingOf(cells: readonly string[]): Sighting | undefined {
  const osVersion = cells[OS_VERSION_CELL] ?? '';
  if (cells.length < CELLS_MIN || !isOsVersionLine(osVersion)) return undefined;
  const fields = noFields();
  const name = nameIn(cells[0] ?? '');
  if (typeof name === 'object') fields.host = name.host;
  else fields.apart = true;
  fields.product = productIn(cells[1] ?? '');
  fields.osVersion = osVersionIn(osVersion);
  // Installed, started: no other cell is a date and nothing else.
  const dates = cells.slice(OS_VERSION_CELL + 1).flatMap((cell) => dateIn(cell) ?? []);
  fields.boot = dates[1] && bootAmong(dates, dates[1]);
  fields.kbs = [...new Set(cells.slice(OS_VERSION_CELL + 1).flatMap(listedKbs))];
  return fields;
}

/** Only numbered entries count: `[01]: KB2491683`. */
function listedKbs(cell: string) {
  return cell.includes('[01]:') ? kbsIn(cell) : [];
}
