/**
 * A base path with a slash at its end, however it was written.
 *
 * @example basePath('/497') // '/497/'
 */
export function basePath(base: string): string {
  return base.replace(/\/*$/, '/');
}
