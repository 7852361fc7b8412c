/* What this site's own tools print, where it is handed back to them. */

/** True for the headings of this site's own export. */
export function isOwnExport(headers: readonly string[]): boolean {
  return headers.includes('verdict text') && headers.includes('catalogue version');
}

/** True for the headings of what `check-497.js` prints. */
export function isFromScript(headers: readonly string[]): boolean {
  return ['evidence', 'comparison', 'catalogue'].every((header) => headers.includes(header));
}

/**
 * True for an update that two inputs contradict each other about, as the export has it in either language.
 *
 * @example isContradicted('KB2688338 (installed, missing)') // true
 */
export function isContradicted(cell: string): boolean {
  return /^KB\d{6,7} ?[(（](?:installed, missing|適用済み、未適用)[)）]$/.test(cell);
}

/** True for the reason that the export gives beside a version only where something said no of it. */
export function refusesVersion(reason: unknown): boolean {
  return reason === 'no-listed-update-installed';
}
