/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** A whole number from 0 to `end - 1`. */
  below(end: number): number;
  one<T>(items: readonly [T, ...T[]]): T;
  /** A seed for something else that is to be repeatable. */
  seed(): number;
}

/** @param seed any whole number; its lowest 32 bits count */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  // Mulberry32: every state once, and good enough to choose inputs by.
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (end: number) => next() % end;
  return { below, one: (items) => items[below(items.length)] ?? items[0], seed: next };
}
