/** Texts, lists of texts and words by name, to any depth. */
type Texts = string | number | readonly Texts[] | { readonly [name: string]: Texts };

// A console's code page lacks these, and Windows then puts the nearest sign in their place: "≥" would become "=".
const PLAIN: Readonly<Record<string, string>> = {
  '≥': '>=',
  '≤': '<=',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
};

/**
 * Words as a console can show them.
 *
 * @example consoleText('17802 ≥ 17757') // '17802 >= 17757'
 */
export function consoleText<T extends Texts>(texts: T): T {
  const plain = (part: Texts): Texts => {
    if (typeof part === 'string') return part.replace(/[≥≤‘’“”–—]/g, (sign) => PLAIN[sign] ?? sign);
    if (typeof part === 'number') return part;
    if (isList(part)) return part.map(plain);
    return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, plain(value)]));
  };
  return plain(texts) as T; // the same shape: only the letters of texts change
}

/**
 * Data as a literal of ECMAScript 3 in ASCII, one line a word or row, so that people can read it: every name is in
 * quotes, so none can be a reserved word, and every letter beyond ASCII is an escape.
 *
 * @example asciiLiteral({ class: '対' }) // '{\n"class":"\\u5bfe"\n}'
 */
export function asciiLiteral(data: Texts): string {
  return inLines(data, 0).replace(
    /[^\n\x20-\x7e]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

// Data, words, language: below that, a line for each.
const LINES_DOWN_TO = 3;

function inLines(part: Texts, depth: number): string {
  if (typeof part !== 'object' || depth === LINES_DOWN_TO) return JSON.stringify(part);
  if (isList(part))
    return depth === 1 ? `[\n${part.map((item) => JSON.stringify(item)).join(',\n')}\n]` : JSON.stringify(part);
  const lines = Object.entries(part).map(([name, value]) => `${JSON.stringify(name)}:${inLines(value, depth + 1)}`);
  return `{\n${lines.join(',\n')}\n}`;
}

function isList(part: Texts): part is readonly Texts[] {
  return Array.isArray(part);
}
