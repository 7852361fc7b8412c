const FIRST_SIZE = 1024;

/** Finds the machine that has a host name, whatever the case of its letters. */
export interface HostIndex {
  /** The machine whose host stands in a text from one place to another; -1 where there is none yet. */
  find(hash: number, text: string, from: number, to: number): number;
  /** Enters a machine that `find` did not find. */
  add(hash: number, order: number): void;
}

/**
 * An open hash table over the hosts that the machines have anyway. A `Map` would need a name in capitals for each,
 * and costs more for 100,000 hosts than reading their lines does.
 */
export function createHostIndex(hostOf: (order: number) => string): HostIndex {
  // Pairs: an order + 1 (0: free), and its host's hash. Names are compared only where hashes are the same.
  let slots = new Int32Array(FIRST_SIZE * 2);
  let count = 0;

  const put = (hash: number, value: number): void => {
    const mask = slots.length - 1;
    let slot = (hash * 2) & mask;
    while (slots[slot] !== 0) slot = (slot + 2) & mask;
    slots[slot] = value;
    slots[slot + 1] = hash;
  };
  const grow = (): void => {
    const old = slots;
    slots = new Int32Array(old.length * 4);
    for (let slot = 0; slot < old.length; slot += 2) {
      const value = old[slot] ?? 0;
      if (value !== 0) put(old[slot + 1] ?? 0, value);
    }
  };

  return {
    find(hash, text, from, to) {
      const mask = slots.length - 1;
      for (let slot = (hash * 2) & mask; ; slot = (slot + 2) & mask) {
        const value = slots[slot] ?? 0;
        if (value === 0) return -1;
        if (slots[slot + 1] === hash && isSame(hostOf(value - 1), text.slice(from, to))) return value - 1;
      }
    },
    add(hash, order) {
      count += 1;
      if (count * 4 > slots.length) grow();
      put(hash, order + 1);
    },
  };
}

function isSame(a: string, b: string): boolean {
  return a === b || a.toUpperCase() === b.toUpperCase();
}
