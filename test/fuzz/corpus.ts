import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const TEST = join(import.meta.dirname, '..');

/** Everything that machines are known to print: the readers' fixtures. */
export const TEXTS: readonly string[] = ['fixtures/outputs', 'unit/outputs/command-outputs']
  .flatMap((folder) => globSync(join(TEST, folder, '*')).sort())
  .map((file) => readFileSync(file, 'utf8'));

/** Lines of them, each once. */
export const LINES: readonly string[] = [...new Set(TEXTS.flatMap((text) => text.split(/\r*\n/)))];

/** Pieces that meant something to somebody once: parts of formats, and what hurts regular expressions. */
export const PIECES: readonly string[] = [
  ['6.1.7601.17802', '6, 1, 7601, 17802', '6.1.7601', '65536', '99999999999999999999', '1.', '．', '。', '٣', '²'],
  ['KB2688338', 'KB', 'ms12-032', 'CVE-2012-0174', 'https://support.microsoft.com/kb/', '(win7sp1_gdr.120329-1500)'],
  ['03/04/2019 10:00', '20230401081530.500000+540', '412日', '412.03:15:22', '2023-04-01', '平成', 'AM', '午後'],
  ['\r', '\n', '\r\n', '\r\r\n', '\t', ',', ';', '"', '""', "'", '=', ': ', '[01]: ', '-----', '  '],
  [
    '\u0000',
    '\u00a0',
    '\u200b',
    '\u202e',
    '\ufeff',
    '\u0301',
    '\u3099',
    'ﷺ',
    '\ud800',
    '\udc00',
    '😀',
    'ｶﾞ',
    '＝',
    '＂',
  ],
  ['<script>', '=cmd|', '@SUM(', '__proto__', 'constructor', 'toString', '{edition}', '$&', '%s', '\\', '/'],
].flat();
