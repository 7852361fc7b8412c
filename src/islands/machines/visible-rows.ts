/** Up to so many rows all stand in the page. */
export const ALL_SHOWN = 1000;

// The table is 46rem high at most. What stands around what is seen is there already when it is scrolled to; each row
// more is paid for when the first results appear.
const SEEN = 12;
const AROUND = 10;
/** As high as styles/machines.css makes a row of a long table, in root font sizes. */
const ROW_REM = 4.5;

/** The height of a row of a long table in pixels; it follows the visitor's text size. */
export function rowHeight(): number {
  return ROW_REM * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

/** The rows to show, the last one excluded, for a table that is scrolled to a row. */
export function shownRange(size: number, scrolled: number): { readonly from: number; readonly to: number } {
  if (size <= ALL_SHOWN) return { from: 0, to: size };
  const top = Math.max(0, Math.min(Math.floor(scrolled), size - SEEN));
  return { from: Math.max(0, top - AROUND), to: Math.min(size, top + SEEN + AROUND) };
}
