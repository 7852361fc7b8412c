import { spawnSync } from 'node:child_process';

/**
 * Lets the next browser that starts draw Japanese with the fonts of this machine, where there are any. The browser from
 * npm brings none for Japanese, and a letter that no font has is looked for anew each time it is drawn, which takes
 * several times as long as drawing it. To be called when its options are known, which name its own fonts.
 *
 * @returns a line that says what Japanese is drawn with
 */
export function useJapaneseFont(): string {
  if (!hasFontsFor('ja')) return 'No Japanese font on this machine: pages take longer than with one.';
  process.env['FONTCONFIG_PATH'] = '/etc/fonts';
  return 'Japanese in a font of this machine.';
}

function hasFontsFor(language: string): boolean {
  // Of this environment only the path: the browser's own fonts and libraries are not what is asked for.
  const env = { PATH: process.env['PATH'] };
  const { stdout } = spawnSync('fc-list', [`:lang=${language}`], { encoding: 'utf8', env });
  return Boolean(stdout);
}
