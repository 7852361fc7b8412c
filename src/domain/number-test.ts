/** How old a package can be at least, told by the packages with higher numbers. */
export type NumberReading = 'younger' | 'probably-younger' | 'may-be-older';

/** What a package's age is compared with. Days are ISO 8601. */
export interface NumberTest {
  /** The last day on which the fix's own files can have been built. */
  readonly builtTo: string;
  /** By how many days a package can be older than every known one with a higher number. */
  readonly lateDays: number;
}

const DAY_MS = 86_400_000;

/**
 * Whether a package must be younger than the fix, by the build date of the oldest known package with a higher number.
 *
 * @example readNumber('2012-06-16', { builtTo: '2012-01-13', lateDays: 45 }) // 'younger'
 */
export function readNumber(oldestAbove: string, { builtTo, lateDays }: NumberTest): NumberReading {
  const margin = (Date.parse(oldestAbove) - Date.parse(builtTo)) / DAY_MS;
  if (margin > lateDays) return 'younger';
  return margin > 0 ? 'probably-younger' : 'may-be-older';
}
