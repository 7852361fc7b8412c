import type { Locale } from './locales.ts';

const UNITS = ['byte', 'kilobyte', 'megabyte'] as const;

/**
 * A size for people.
 *
 * @example byteSize(5_242_880, 'en') // '5.2 MB'
 */
export function byteSize(bytes: number, language: Locale): string {
  const step = bytes < 1000 ? 0 : bytes < 1_000_000 ? 1 : 2;
  const value = bytes / 1000 ** step;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: UNITS[step] ?? 'megabyte',
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: value < 10 && step > 0 ? 1 : 0,
  }).format(value);
}
