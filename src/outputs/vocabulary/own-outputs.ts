/** True for the headings of this site's own export. */
export function isOwnExport(headers: readonly string[]): boolean {
  return headers.includes('verdict text') && headers.includes('catalogue version');
}
