/** What an address asks of a build: one of its files, a page that stands at another address, or neither. */
export type Requested =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'moved'; readonly path: string }
  | { readonly kind: 'unknown' };

/**
 * Finds the file of a build that an address shows. What stands behind `?` or `#` chooses no file.
 *
 * @param scope full address of the site's base, with a slash at its end
 * @param has whether the build has a file at an address below the base
 * @example requested('https://497.example/ja/search/?q=KB2553549', 'https://497.example/', () => true)
 * // { kind: 'file', path: 'ja/search/' }
 */
export function requested(address: string, scope: string, has: (path: string) => boolean): Requested {
  const { origin, pathname } = new URL(address);
  const base = new URL(scope);
  if (origin !== base.origin || !pathname.startsWith(base.pathname)) return { kind: 'unknown' };
  const path = pathname.slice(base.pathname.length).replace(/(^|\/)index\.html$/, '$1');
  if (has(path)) return { kind: 'file', path };
  // A web server leads from a folder's name to the folder; without one, so do we.
  if (has(`${path}/`)) return { kind: 'moved', path: `${path}/` };
  return { kind: 'unknown' };
}

/**
 * Whether an address looks like that of a page, and not of a file to download.
 *
 * @example isPageAddress('https://497.example/ja/kb/1/') // true
 * isPageAddress('https://497.example/api/v1/vectors.json') // false
 */
export function isPageAddress(address: string): boolean {
  const name = new URL(address).pathname.replace(/^.*\//, '');
  return !name.includes('.') || name.endsWith('.html');
}
