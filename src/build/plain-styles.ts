import { readFileSync } from 'node:fs';

/**
 * The styles of browsers that know no layers, and of them alone: they come in no layer themselves, so they would win
 * over all others. Chrome before 101 and Firefox before 107 enter the first block, Internet Explorer 9 to 11, which
 * skips it, the second, whose condition nothing else can read.
 */
export function plainStyles(): string {
  const styles = readFileSync('src/styles/plain.css', 'utf8').trim();
  return `@supports not (font-palette: light) {\n${styles}\n}\n@media screen and (min-width: 0\\0) {\n${styles}\n}\n`;
}
