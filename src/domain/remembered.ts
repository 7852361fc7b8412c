// Columns of a fleet's list repeat themselves; more different values than this don't.
const KEPT = 2048;

/**
 * The same pure function, which remembers its last results. They are shared, so they must never be changed.
 *
 * @example const quick = remembered(productIn); quick('Windows 7') === quick('Windows 7') // true
 */
export function remembered<T>(read: (text: string) => T, kept = KEPT): (text: string) => T {
  let known = new Map<string, T>();
  let lastText: string | undefined;
  let last: T | undefined;
  return (text) => {
    if (text === lastText && last !== undefined) return last;
    let result = known.get(text);
    if (result === undefined) {
      result = read(text);
      if (known.size >= kept) known = new Map();
      known.set(text, result);
    }
    lastText = text;
    last = result;
    return result;
  };
}
