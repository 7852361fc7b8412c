import type { VersionFacts } from './facts.ts';

/** Whether the fix names a line of Windows (`6.0`, `6.1`), or on which side of those that it names a line lies. */
type WindowsLine = 'affected' | 'newer-windows' | 'older-windows';

/**
 * Where the first two parts of a version place it.
 *
 * @example windowsLineOf({ major: 6, minor: 3 }, facts) // 'newer-windows'
 */
export function windowsLineOf(
  { major, minor }: { readonly major: number; readonly minor: number },
  { affected }: VersionFacts,
): WindowsLine {
  const order = (line: { major: number; minor: number }) => line.major - major || line.minor - minor;
  if (affected.some((line) => order(line) === 0)) return 'affected';
  // Between two affected lines there is no Windows; whatever claims to be is nothing that the fix names.
  return affected.some((line) => order(line) > 0) ? 'older-windows' : 'newer-windows';
}
