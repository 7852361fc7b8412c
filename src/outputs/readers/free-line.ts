import type { LineReader } from '../reader.ts';
import { readPlainLine } from './plain-line.ts';

/**
 * Lines as people write them: a host, a version, updates, in any order.
 *
 * ```
 * SRV01 6.1.7601.17514
 * 6.1.7601.17802 (win7sp1_gdr.120329-1500)
 * SRV02: KB2688338, KB2790655
 * ```
 */
export const freeLine: LineReader = {
  name: 'free-line',
  recognise: ({ text }) => /\d{4}/.test(text),
  read: ({ text }, file) => readPlainLine(text, { file, cells: false }),
};
