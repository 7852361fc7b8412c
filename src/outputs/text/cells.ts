/** What may stand between the cells of a list. */
export type Delimiter = ',' | ';' | '\t' | '|';

const DELIMITERS = ['\t', ';', '|', ','] as const satisfies readonly Delimiter[];

/** The delimiter that a line uses, the rarer sign first: `SRV01;6.1.7601.17802;KB1,KB2` is cut at its semicolons. */
export function delimiterOf(text: string): Delimiter | undefined {
  const bare = text.includes('"') ? text.replace(/"[^"]*"/g, '') : text;
  return DELIMITERS.find((delimiter) => bare.includes(delimiter));
}

/**
 * Cuts a line into cells; quotes keep a delimiter inside a cell and stand for themselves when doubled.
 *
 * @example cutCells('"SRV01","4/1/2023, 8:15:30 AM"', ',') // ['SRV01', '4/1/2023, 8:15:30 AM']
 */
export function cutCells(text: string, delimiter: Delimiter): readonly string[] {
  if (!text.includes('"')) {
    const cells = text.split(delimiter);
    for (let index = 0; index < cells.length; index += 1) {
      const cell = cells[index] ?? '';
      if (hasBlankEnd(cell)) cells[index] = cell.trim();
    }
    return cells;
  }
  const cells: string[] = [];
  let from = 0;
  while (from <= text.length) {
    const end = endOfCell(text, from, delimiter);
    cells.push(unquoted(text.slice(from, end).trim()));
    from = end + 1;
  }
  return cells;
}

/** A line below headings: "|---|---|" of Markdown, "+-----+-----+" of databases. */
export const RULER = /^[\s|+:=-]{3,}$/;

/**
 * Cuts a row of a table; cells between bars have one before the first and behind the last, or two of them in a heading of
 * Jira's.
 *
 * @example cutRow('| SRV01 | 6.1.7601.17514 |', '|') // ['SRV01', '6.1.7601.17514']
 */
export function cutRow(text: string, delimiter: Delimiter): readonly string[] {
  if (delimiter !== '|') return cutCells(text, delimiter);
  const heading = /^\s*\|\|(.*)\|\|\s*$/.exec(text)?.[1]?.replaceAll('||', '|');
  return cutCells(heading ?? text.replace(/^\s*\|/, '').replace(/\|\s*$/, ''), '|');
}

/**
 * What a line leaves behind: an open quote (the cell goes on in the next line), none, or one that stands where a list
 * has none.
 *
 * @param quoted whether the line begins inside a quoted cell
 * @example quotesAfter('SRV01,"KB2491683', ',', false) // 'open'
 * @example quotesAfter('KB2688338",x', ',', true) // 'closed'
 */
export function quotesAfter(text: string, delimiter: Delimiter, quoted: boolean): 'open' | 'closed' | 'broken' {
  let inside = quoted;
  for (let at = 0; ; at += 1) {
    if (!inside) {
      while (text[at] === ' ') at += 1;
      inside = text[at] === '"';
      if (inside) at += 1;
    }
    if (inside) {
      at = behindQuotes(text, at);
      if (at < 0) return 'open';
      while (text[at] === ' ') at += 1;
      if (at < text.length && text[at] !== delimiter) return 'broken';
      inside = false;
    } else at = text.indexOf(delimiter, at);
    if (at < 0 || at >= text.length) return 'closed';
  }
}

/** The place behind the quote that ends a cell, not a doubled one; -1 where none does. */
function behindQuotes(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at < 0 ? -1 : at + 1;
}

/** Few cells have one, and looking costs less than trimming. */
function hasBlankEnd(cell: string): boolean {
  return (
    !(cell.charCodeAt(0) > 32 && cell.charCodeAt(0) < 0x80) ||
    !(cell.charCodeAt(cell.length - 1) > 32 && cell.charCodeAt(cell.length - 1) < 0x80)
  );
}

function endOfCell(text: string, from: number, delimiter: Delimiter): number {
  let quoted = false;
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') quoted = !quoted;
    else if (sign === delimiter && !quoted) return at;
  }
  return text.length;
}

function unquoted(cell: string): string {
  if (!cell.startsWith('"')) return cell;
  return cell
    .slice(1, cell.endsWith('"') && cell.length > 1 ? -1 : undefined)
    .replaceAll('""', '"')
    .trim();
}
