import type { Random } from '../support/random.ts';
import { LINES, PIECES, TEXTS } from './corpus.ts';

/** A mebibyte less a little: the size up to which an answer has to come within the time of `watch.ts`. */
export const LARGE = 1_000_000;

const CHANGES_MAX = 6;
const ONE_OF_LARGE = 400;

/** A text that resembles what people paste, spoilt; once in a while a very long one. */
export function anyText(random: Random): string {
  const text = mutate(random.below(3) === 0 ? someLines(random) : pick(TEXTS, random), random);
  return random.below(ONE_OF_LARGE) === 0 ? blowUp(text, random) : text;
}

/** A short text as it is typed into a field, spoilt; once in a while a very long one. */
export function anyTyped(random: Random): string {
  const start = random.below(2) === 0 ? pick(PIECES, random) : pick(LINES, random).slice(0, 80);
  const text = mutate(random.below(4) === 0 ? start + pick(PIECES, random) : start, random);
  return random.below(ONE_OF_LARGE * 20) === 0 ? blowUp(text, random) : text;
}

/** Bytes with some of them changed, cut off or doubled. */
export function mutateBytes(bytes: Uint8Array<ArrayBuffer>, random: Random): Uint8Array<ArrayBuffer> {
  const changed = bytes.slice(0, random.below(4) === 0 ? random.below(bytes.length + 1) : bytes.length);
  for (let left = 1 + random.below(CHANGES_MAX); left > 0 && changed.length > 0; left -= 1) {
    const at = random.below(changed.length);
    // Extremes first: lengths and offsets break at them.
    changed[at] = random.below(2) === 0 ? random.one([0, 1, 0x7f, 0x80, 0xff]) : random.below(256);
    if (random.below(8) === 0) changed.copyWithin(random.below(changed.length), at, at + random.below(64));
  }
  return changed;
}

function mutate(start: string, random: Random): string {
  let text = start;
  for (let left = random.below(CHANGES_MAX); left > 0; left -= 1) text = changeOnce(text, random);
  return text;
}

function changeOnce(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  const end = at + random.below(random.below(2) === 0 ? 4 : text.length - at + 1);
  const [before, middle, after] = [text.slice(0, at), text.slice(at, end), text.slice(end)];
  switch (random.below(7)) {
    case 0:
      return before + after;
    case 1:
      return before + middle + middle + after;
    case 2:
      return before + pick(PIECES, random) + middle + after;
    case 3:
      return before + String.fromCodePoint(anyCodePoint(random)) + after;
    case 4:
      return before + pick(LINES, random) + after;
    case 5:
      return after + before;
    default:
      return before + middle.repeat(1 + random.below(20)).slice(0, 5000) + after;
  }
}

/** A part of the text over and over: what takes time by the square, or worse, takes it here. */
function blowUp(text: string, random: Random): string {
  const source = random.below(2) === 0 ? text : pick(PIECES, random);
  const at = random.below(source.length + 1);
  const part = source.slice(at, at + 1 + random.below(12)) || source || '1';
  const end = random.below(2) === 0 ? '' : text.slice(0, 200);
  return part.repeat(Math.floor(LARGE / part.length)) + end;
}

function someLines(random: Random): string {
  return Array.from({ length: random.below(40) }, () => pick(LINES, random)).join(
    random.one(['\n', '\r\n', '\r\r\n', '\r']),
  );
}

function anyCodePoint(random: Random): number {
  return random.below(random.one([0x80, 0x100, 0x3100, 0x1_0000, 0x11_0000]));
}

function pick(items: readonly string[], random: Random): string {
  return items[random.below(items.length)] ?? '';
}
