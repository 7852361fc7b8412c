import { remembered } from '../domain/remembered.ts';
import { safeText } from '../i18n/safe-text.ts';

const BARE = /^[A-Za-z0-9][A-Za-z0-9 _.:/()-]*$/;
// What makes a spreadsheet take a cell for a formula; East Asian editions take the wide signs too.
const FORMULA = /^\s*[=+\-@＝＋－＠﹢﹣﹦﹫]/;
// A spreadsheet that cuts at semicolons cuts inside our quotes as well.
const FORMULA_INSIDE = /(;\s*)(?=[=+\-@＝＋－＠﹢﹣﹦﹫])/g;

/**
 * A cell of a CSV file: on one line, quoted where it has to be, and never a formula to a spreadsheet. Such text gets
 * an apostrophe before it, which the readers of this site don't mind.
 *
 * @example csvCell('a, b') // '"a, b"'
 * @example csvCell('=1+1') // `"'=1+1"`
 */
export function csvCell(text: string): string {
  return text === '' || BARE.test(text) ? text : quotedCell(text);
}

// A fleet gets few different sentences.
const quotedCell = remembered((text: string): string => {
  // A wide quote becomes a plain one where the file is read again, and would end the cell.
  const line = safeText(text, Infinity).replaceAll('＂', '"').replace(FORMULA_INSIDE, "$1'");
  const inert = FORMULA.test(line) ? `'${line}` : line;
  return `"${inert.replaceAll('"', '""')}"`;
});
