/** Things once each, in the order in which they came. */
interface Pool<T> {
  /** Adds a thing, unless an equal one is there; gives its place. */
  add(thing: T): number;
  all(): readonly T[];
}

/**
 * An empty pool.
 *
 * @param keyOf what makes two things different; all of them by default
 * @example const names = pool(); [names.add('a'), names.add('b'), names.add('a')] // [0, 1, 0]
 */
export function pool<T>(keyOf: (thing: T) => string = JSON.stringify): Pool<T> {
  const things: T[] = [];
  const places = new Map<string, number>();
  return {
    all: () => things,
    add(thing) {
      const key = keyOf(thing);
      const place = places.get(key) ?? things.push(thing) - 1;
      places.set(key, place);
      return place;
    },
  };
}
