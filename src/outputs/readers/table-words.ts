import { mayPutOff } from '../vocabulary/put-off.ts';
import { mayHang } from '../vocabulary/leaves-list.ts';
import { elementsNamed, textIn, type Element } from './markup-tree.ts';

/** A row of a table, or what a page says of the tables that come next. */
export type PageItem = { readonly row: Element } | { readonly words: string };

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'caption', 'figcaption', 'summary', 'p']);
const CAPTIONS = new Set(['caption', 'figcaption']);
const UNSEEN = new Set(['script', 'style']);
const TITLES = ['summary', 'title', 'aria-label'] as const;

/**
 * The rows of all tables of a page with what stands over them, in the order in which it is said. What stands behind the
 * last row heads nothing: it is said of the table above it, as are captions, wherever they stand in it.
 */
export function itemsOfPage(roots: readonly Element[]): readonly PageItem[] {
  const items: PageItem[] = [];
  /** Where the last table begins. */
  let start = 0;
  let table: Element | undefined;
  /** Words of which the page's marks do not say that they are a heading: right over a table they may put it off. */
  let loose: string | undefined;
  for (const piece of roots.flatMap((root) => [...piecesOf(root)])) {
    if (!('row' in piece)) {
      loose = piece.isHeading ? undefined : piece.words;
      if (piece.isHeading) items.push({ words: piece.words });
      continue;
    }
    if (loose !== undefined && mayPutOff(loose)) items.push({ words: loose });
    loose = undefined;
    const around = tableAround(piece.row);
    if (around !== table) [table, start] = [around, items.length];
    items.push(piece);
    const words = loneCell(piece.row);
    if (words !== undefined) items.push({ words });
  }
  const lastRow = items.findLastIndex((item) => 'row' in item && loneCell(item.row) === undefined);
  const behind = items.slice(lastRow + 1).flatMap((item) => ('words' in item ? item.words : []));
  const said = [...behind, ...(loose === undefined ? [] : [loose])].filter((words) => mayHang(words, true));
  return items.toSpliced(start, 0, ...said.map((words) => ({ words })));
}

type Piece = { readonly row: Element } | { readonly words: string; readonly isHeading: boolean };

function* piecesOf(element: Element): Generator<Piece> {
  const { name, attributes, children, text } = element;
  if (UNSEEN.has(name)) return;
  if (name === 'tr') {
    yield { row: element };
    // A table inside a cell.
    for (const cell of children) if (holds(cell, 'tr')) yield* piecesOf(cell);
    return;
  }
  for (const title of name === 'table' ? TITLES : []) {
    const words = attributes[title] ?? '';
    if (mayPutOff(words)) yield { words, isHeading: true };
  }
  const isHeading = HEADINGS.has(name);
  if (isHeading || !holds(element, 'tr', ...HEADINGS)) {
    const words = textIn(element);
    if (words !== '') yield { words, isHeading };
    return;
  }
  if (text.trim() !== '') yield { words: text.replace(/\s+/g, ' ').trim(), isHeading: false };
  for (const child of children) if (CAPTIONS.has(child.name)) yield* piecesOf(child);
  for (const child of children) if (!CAPTIONS.has(child.name)) yield* piecesOf(child);
}

function holds({ children }: Element, ...names: readonly string[]): boolean {
  return children.some((child) => !elementsNamed(child, ...names).next().done);
}

/** The words of a row that is one cell: a heading inside its table. */
function loneCell({ children }: Element): string | undefined {
  const [cell, ...others] = children.filter(({ name }) => name === 'td' || name === 'th');
  const isWide = Number(cell?.attributes['colspan'] ?? 1) > 1;
  return cell === undefined || others.length > 0 || !isWide ? undefined : textIn(cell);
}

/** The table that a row stands in. */
export function tableAround(row: Element): Element | undefined {
  let found = row.around;
  while (found !== undefined && found.name !== 'table') found = found.around;
  return found;
}
