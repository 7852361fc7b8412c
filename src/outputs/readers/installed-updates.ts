import { readBootTime } from '../../deadlines/boot-time.ts';
import type { Block, BlockReader, Sink } from '../reader.ts';
import { noFields } from '../sighting.ts';
import { cutRow, delimiterOf } from '../text/cells.ts';
import type { BadReason, Line } from '../text/line-ledger.ts';
import { hostIn } from '../values/host-name.ts';
import { kbsIn } from '../values/kb-numbers.ts';
import { BARE_VERSION, OTHER_THINGS } from '../vocabulary/neighbour-words.ts';
import { plainWord, wordsOf } from '../vocabulary/plain-word.ts';
import { roleOf } from '../vocabulary/role-of-heading.ts';
import { affirmsInstalled, saysUndone } from '../vocabulary/status.ts';
import { isTitle } from '../vocabulary/update-title.ts';

/** What a column of such a list has. */
type Column = 'host' | 'name' | 'day' | 'status' | 'publisher' | 'importance' | 'other';

const PUBLISHERS = wordsOf(
  'publisher softwarepublisher herausgeber éditeur editor autore uitgever издатель 発行元 发布者 게시자',
);
const IMPORTANCES = wordsOf('importance wichtigkeit importancia importanza belang важность 重要度 重要性 중요도');
const NAMES = wordsOf('software displayname softwarename');
const OTHERS = wordsOf('displayversion softwareversion size größe taille tamaño サイズ 大小 크기');
// Russian has the same word for the day and for "is installed".
const DAYS = wordsOf('установлено');

const GAP = /\s{2,}/;
// "Microsoft Windows (142)"
const GROUP = /^\S[^\t|;]{0,80} \(\d{1,4}\)\s*$/;
// What stands beside the title of an update: its program, its publisher, a version or a size.
const BESIDE = /^(?:Microsoft(?: Windows| Corporation)?|[\d.,]{0,20}(?:\s[KMGT]B)?)$/i;

/**
 * The list of installed updates that Windows shows in Control Panel, and the history of Windows Update: of the machine
 * that somebody looked at, or of those that a column names, as inventories of software have it.
 *
 * ```
 * Name                                                 Program              Version  Publisher              Installed On
 * Security Update for Microsoft Windows (KB2553549)    Microsoft Windows             Microsoft Corporation  5/10/2012
 * ```
 */
export const installedUpdates: BlockReader = {
  name: 'installed-updates',
  recognise: ({ text }) => columnsIn(text) !== undefined,
  read: updatesBlock,
};

function cut(text: string): readonly string[] {
  const delimiter = delimiterOf(text);
  return delimiter === undefined ? text.trim().split(GAP) : cutRow(text, delimiter);
}

function columnsIn(text: string): readonly Column[] | undefined {
  if (text.length > 150 || /\d/.test(text)) return undefined;
  const columns = cut(text).map(columnOf);
  const has = (column: Column): boolean => columns.filter((one) => one === column).length === 1;
  if (columns.includes('host') && (!has('host') || delimiterOf(text) === undefined)) return undefined;
  if (columns.includes(undefined) || !has('name') || !has('day')) return undefined;
  return has('publisher') || (has('status') && has('importance')) ? (columns as Column[]) : undefined;
}

function columnOf(header: string): Column | undefined {
  const word = plainWord(header);
  const role = roleOf(header);
  if (role === 'name' || role === 'status' || role === 'host') return role;
  if (NAMES.has(word)) return 'name';
  if (role === 'installed-on' || DAYS.has(word)) return 'day';
  if (PUBLISHERS.has(word)) return 'publisher';
  if (IMPORTANCES.has(word)) return 'importance';
  return OTHERS.has(word) || BARE_VERSION.has(word) || OTHER_THINGS.has(word) ? 'other' : undefined;
}

function updatesBlock(sink: Sink, first: Line): Block {
  const columns = columnsIn(first.text) ?? [];
  /** Without signs between them, an empty cell leaves no trace: the first and the last are sure. */
  const areApart = delimiterOf(first.text) !== undefined;
  /** In a list of several machines. */
  const named = columns.includes('host');
  if (named) sink.below(cut(first.text));

  const readRow = (line: Line, cells: readonly string[]): void => {
    const cellOf = (column: Column): string =>
      (areApart ? cells[columns.indexOf(column)] : column === 'name' ? cells[0] : cells.at(-1)) ?? '';
    const host = named ? hostIn(cellOf('host')) : undefined;
    const seen = { ...noFields(), host };
    const kbs = kbsIn(line.text);
    const on = readBootTime(cellOf('day'));
    const beside = areApart
      ? cells.filter((_, index) => columns[index] === 'other' || columns[index] === 'publisher')
      : cells.slice(1, -1);
    const problem = (): BadReason | undefined => {
      if (cells.length > columns.length) return 'extra-cells';
      if (named && host === undefined) return 'no-name';
      if (kbs.length === 0) return undefined;
      if (!isTitle(cellOf('name')) || on === undefined || on.readings.length === 0) return 'not-installed';
      if (!columns.includes('status')) return beside.every((cell) => BESIDE.test(cell)) ? undefined : 'unclear-column';
      return areApart && affirmsInstalled(cellOf('status')) && !saysUndone(cellOf('importance'))
        ? undefined
        : 'not-installed';
    };
    const reason = problem();
    if (reason !== undefined) sink.bad(line, reason);
    else if (kbs.length > 0 || named)
      sink.sighting(
        named ? 'delimited-list' : 'installed-updates',
        { ...seen, kbs, installs: on === undefined ? [] : kbs.map((kb) => ({ kb, on })) },
        [line],
      );
    else sink.structural(line);
  };

  return {
    read(line) {
      const cells = cut(line.text);
      if (line === first || line.text.trim() === '' || GROUP.test(line.text)) sink.structural(line);
      else if (cells.length > 1 && columnsIn(line.text) === undefined) readRow(line, cells);
      else return false;
      return true;
    },
    end() {},
  };
}
