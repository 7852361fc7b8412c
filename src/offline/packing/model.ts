import { clamp, RANGE, squash, stretch } from './logistic.ts';

/** Predicts a text bit by bit from what came before. Writer and reader each run one: both must predict the same. */
export interface Model {
  /** @returns how likely the next bit is a one, from 1 to 65535 of 65536 */
  readonly predict: () => number;
  /** Learns what the bit was. */
  readonly learn: (bit: number) => void;
}

// Contexts: the last 0 to 4 and 6 bytes, the word, and the word with the one before it.
const CONTEXTS = 8;
// They, and what followed the last time that the same bytes stood here.
const INPUTS = CONTEXTS + 1;
const LONGEST = 40;
// Places to remember where six bytes stood.
const SEEN = 2 ** 20;
// A power of two. Each context has sixteen neighbouring slots for half a byte: that is what a processor fetches at once.
const SLOTS = 2 ** 22;
const LIMIT = 20;
const STEP = 0.02;
const HALF = 32_768;
const GOLDEN = 0x9e3779b1;

/**
 * A model that mixes what several contexts say, each weighted by how right it has been: the method of the "PAQ" family
 * of packers. It packs this script a quarter smaller than deflate does, which is what lets the file keep its size.
 *
 * @param bytes how long the text is
 */
export function createModel(bytes: number): Model {
  // Kept as their distance from one half: memory that was never touched is never taken.
  const chances = new Uint16Array(CONTEXTS * SLOTS);
  const counts = new Uint8Array(CONTEXTS * SLOTS);
  const weights = new Float64Array(2 * 256 * INPUTS).fill(0.3);
  const refined = new Uint16Array(2 ** 16 * 33).map((_, index) => squash((index % 33) * 128 - RANGE - 1) * 65_535);
  const hashes = new Int32Array(CONTEXTS);
  const starts = new Int32Array(CONTEXTS);
  const slots = new Int32Array(CONTEXTS);
  const inputs = new Float64Array(INPUTS);
  const last = new Uint8Array(8);
  const history = new Uint8Array(bytes);
  const seenAt = new Int32Array(SEEN);
  // How often what was repeated went on, by the length of the repeat.
  const trust = new Uint16Array(LONGEST + 1).fill(50_000);
  let size = 0;
  let matched = 0;
  let length = 0;
  // The bits of the byte so far, and of its half, each behind a leading one.
  let partial = 1;
  let node = 1;
  let word = 0;
  let wordBefore = 0;
  let byPartial = 0;
  let byLast = 0;
  let mixedByPartial = 0;
  let mixedByLast = 0;
  let refinedAt = 0;
  let share = 0;

  const place = () => {
    for (let context = 0; context < CONTEXTS; context += 1) {
      const hash = Math.imul((hashes[context] ?? 0) + Math.imul(partial, GOLDEN), 0x2c1b3c6d);
      starts[context] = context * SLOTS + ((hash ^ (hash >>> 15)) & (SLOTS - 16));
    }
  };
  const select = () => {
    let hash = 0;
    for (let order = 1; order <= 6; order += 1) {
      hash = blend(hash, last[order - 1] ?? 0);
      if (order !== 5) hashes[order === 6 ? 5 : order] = hash;
    }
    hashes[6] = blend(blend(word, 0x1ff), last[0] ?? 0);
    hashes[7] = blend(blend(word, wordBefore), 0x3ff);
    place();
  };
  // What followed when these bytes stood here before: the next bit, as far as it still fits.
  const repeated = (): number | undefined =>
    length === 0 ? undefined : ((history[matched] ?? 0) >> (7 - (31 - Math.clz32(partial)))) & 1;
  const findRepeat = () => {
    const seen = (hashes[5] ?? 0) >>> 12;
    if (length > 0) {
      matched += 1;
      length = Math.min(length + 1, LONGEST);
    } else {
      matched = seenAt[seen] ?? 0;
      const same = (back: number) => history[matched - back] === history[size - back];
      while (length < Math.min(matched, LONGEST) && same(length + 1)) length += 1;
    }
    seenAt[seen] = size;
  };
  select();

  return {
    predict: () => {
      byPartial = partial * INPUTS;
      byLast = (256 + (last[0] ?? 0)) * INPUTS;
      mixedByPartial = 0;
      mixedByLast = 0;
      for (let context = 0; context < CONTEXTS; context += 1) {
        const slot = (starts[context] ?? 0) + node;
        slots[context] = slot;
        const input = stretch((chances[slot] ?? 0) ^ HALF);
        inputs[context] = input;
        mixedByPartial += input * (weights[byPartial + context] ?? 0);
        mixedByLast += input * (weights[byLast + context] ?? 0);
      }
      const foreseen = repeated();
      const said = stretch(trust[length] ?? 0);
      const input = foreseen === undefined ? 0 : foreseen === 1 ? said : -said;
      inputs[CONTEXTS] = input;
      mixedByPartial += input * (weights[byPartial + CONTEXTS] ?? 0);
      mixedByLast += input * (weights[byLast + CONTEXTS] ?? 0);
      const mixed = clamp((mixedByPartial + mixedByLast) / 2);
      const step = (mixed + RANGE + 1) / 128;
      share = step - Math.floor(step);
      refinedAt = (((last[0] ?? 0) << 8) | partial) * 33 + Math.floor(step);
      const corrected = (refined[refinedAt] ?? 0) * (1 - share) + (refined[refinedAt + 1] ?? 0) * share;
      const chance = (squash(mixed) * 65_536 + corrected) / 2;
      return Math.max(1, Math.min(65_535, Math.floor(chance)));
    },
    learn: (bit) => {
      const target = bit * 65_535;
      const errorByPartial = ((bit - squash(mixedByPartial)) * STEP) / 256;
      const errorByLast = ((bit - squash(mixedByLast)) * STEP) / 256;
      for (let context = 0; context < CONTEXTS; context += 1) {
        const input = inputs[context] ?? 0;
        const slot = slots[context] ?? 0;
        const count = counts[slot] ?? 0;
        const chance = (chances[slot] ?? 0) ^ HALF;
        weights[byPartial + context] = (weights[byPartial + context] ?? 0) + errorByPartial * input;
        weights[byLast + context] = (weights[byLast + context] ?? 0) + errorByLast * input;
        chances[slot] = (chance + (target - chance) / (count + 1.3)) ^ HALF;
        if (count < LIMIT) counts[slot] = count + 1;
      }
      const foreseen = repeated();
      if (foreseen !== undefined) {
        const input = inputs[CONTEXTS] ?? 0;
        weights[byPartial + CONTEXTS] = (weights[byPartial + CONTEXTS] ?? 0) + errorByPartial * input;
        weights[byLast + CONTEXTS] = (weights[byLast + CONTEXTS] ?? 0) + errorByLast * input;
        const before = trust[length] ?? 0;
        trust[length] = before + ((foreseen === bit ? 65_535 : 0) - before) / 60;
        if (foreseen !== bit) length = 0;
      }
      const nearer = refinedAt + (share > 0.5 ? 1 : 0);
      refined[nearer] = (refined[nearer] ?? 0) + (target - (refined[nearer] ?? 0)) / 50;
      partial = (partial << 1) | bit;
      node = (node << 1) | bit;
      if (partial < 256) {
        if (node < 16) return;
        node = 1;
        place();
        return;
      }
      const byte = partial & 255;
      last.copyWithin(1, 0);
      last[0] = byte;
      if (isWordByte(byte)) word = blend(word, byte);
      else if (word !== 0) {
        wordBefore = word;
        word = 0;
      }
      partial = 1;
      node = 1;
      history[size] = byte;
      size += 1;
      select();
      findRepeat();
    },
  };
}

function blend(hash: number, byte: number): number {
  return Math.imul(Math.imul(hash, 0x2f0b4c47) + byte + 1, GOLDEN) ^ (hash >>> 7);
}

function isWordByte(byte: number): boolean {
  return (
    byte >= 128 || byte === 36 || byte === 95 || (byte >= 48 && byte <= 57) || ((byte | 32) >= 97 && (byte | 32) <= 122)
  );
}
