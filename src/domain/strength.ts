/**
 * What kind of publisher a source has. `official`: Microsoft's own words or Microsoft-signed code; `package`: an update
 * package that Microsoft signed, one certain file.
 */
export type SourceKind = 'official' | 'package' | 'scanner' | 'independent' | 'third-party';

/** How strong the evidence for a figure is. `derived`: follows from several facts together, no stronger than the weakest. */
export type Strength = 'official' | 'scanner' | 'independent' | 'derived' | 'third-party';

/** The strengths in the order in which they are shown, strongest first. */
export const STRENGTHS = [
  'official',
  'scanner',
  'independent',
  'derived',
  'third-party',
] as const satisfies readonly Strength[];

/**
 * Says how strong a figure is that rests on sources of these kinds: as strong as the strongest of them.
 * Scanners count as `scanner` only where two or more agree; one alone is no better than any third party.
 *
 * @example strengthOf(['scanner', 'scanner', 'third-party']) // 'scanner'
 * @example strengthOf(['scanner']) // 'third-party'
 * @example strengthOf([]) // undefined: a figure without a source has no strength and carries no verdict
 */
export function strengthOf(kinds: readonly SourceKind[]): Exclude<Strength, 'derived'> | undefined {
  // A signed package is what Microsoft shipped: stronger than what scanners say of it.
  if (kinds.includes('official') || kinds.includes('package')) return 'official';
  if (kinds.filter((kind) => kind === 'scanner').length > 1) return 'scanner';
  if (kinds.includes('independent')) return 'independent';
  return kinds.length > 0 ? 'third-party' : undefined;
}
