import type { LineSpan } from '../outputs/machine.ts';
import { fill } from '../i18n/fill.ts';
import { safeText } from '../i18n/safe-text.ts';
import { listText, type Voice } from './words.ts';

const NAME_MAX = 80;
const SPANS_MAX = 5;

/**
 * Where something was read.
 *
 * @example readFrom([{ input: 0, from: 3, to: 9 }], voice) // 'lines 3-9 of srv.txt'
 */
export function readFrom(lines: readonly LineSpan[], voice: Voice): string {
  const { where } = voice.words.machines;
  // Of a machine with a list of a thousand lines only the first spans are looked at.
  const spans = lines.map(({ input, from, to }, index) =>
    index < SPANS_MAX ? fill(from === to ? where.line : where.lines, { input: inputName(input, voice), from, to }) : '',
  );
  return listText(spans, SPANS_MAX, voice);
}

/** The name of an input, or its number where it has none. */
export function inputName(input: number, { inputs, words }: Voice): string {
  const name = safeText(inputs[input] ?? '', NAME_MAX);
  return name === '' ? fill(words.machines.where.input, { number: input + 1 }) : name;
}
