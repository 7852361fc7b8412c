/* Logarithms of chances, and back: the scale on which a model mixes what its contexts say. In steps of 1/256. */

/** Logarithms go so far on both sides of zero, in steps. */
export const RANGE = 2047;

// exp(1/256). Powers by multiplication: `Math.exp` may differ in its last digit between browsers, and then nothing
// could be read. Additions and multiplications are the same everywhere.
const GROWTH = 1.0039138893383475;

const CHANCES = chances();
const LOGARITHMS = logarithms();

/** The chance, from 0 to 1, that a logarithm stands for. */
export function squash(steps: number): number {
  return CHANCES[Math.floor(clamp(steps)) + RANGE] ?? 0;
}

/** The logarithm, in steps, of a chance from 0 to 65535 of 65536. */
export function stretch(chance: number): number {
  return LOGARITHMS[chance >> 4] ?? 0;
}

/** The nearest logarithm within the range. */
export function clamp(steps: number): number {
  return Math.max(-RANGE, Math.min(RANGE, steps));
}

function chances(): Float64Array {
  const table = new Float64Array(2 * RANGE + 1);
  let power = 1;
  for (let step = 0; step <= RANGE; step += 1) {
    table[RANGE + step] = power / (1 + power);
    table[RANGE - step] = 1 / (1 + power);
    power *= GROWTH;
  }
  return table;
}

function logarithms(): Int16Array {
  const table = new Int16Array(4096);
  let step = -RANGE;
  for (let chance = 0; chance < 4096; chance += 1) {
    while (step < RANGE && squash(step) * 4096 < chance + 0.5) step += 1;
    table[chance] = step;
  }
  return table;
}
