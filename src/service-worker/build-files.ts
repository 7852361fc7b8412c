/** Every file of one build that is kept for use without a network. */
export interface BuildFiles {
  /** Names the build: another content of any file is another build. */
  readonly id: string;
  /**
   * SHA-256 in base64 by address below the site's base. A page stands there by the address that visitors use:
   * `ja/check/`, and the empty address for the language choice.
   */
  readonly files: Readonly<Record<string, string>>;
}

/** One file of a build, as it is fetched and kept. */
export interface KeptFile {
  /** Address below the base. */
  readonly path: string;
  readonly url: string;
  /** Address in the cache: the same for the same content in any build, and another for another content. */
  readonly cacheKey: string;
  /** Checked by the browser: while a site is being published a server may hand out files of two builds. */
  readonly integrity: string;
  /** Whether a copy that the browser has already may do. */
  readonly cache: 'default' | 'reload';
}

// Their names carry a fingerprint, which never means another content.
const FINGERPRINTED = '_astro/';

/**
 * How a file of a build is fetched and kept; `undefined` where the build has no such file.
 *
 * @param path address below the base
 * @param scope full address of the site's base, with a slash at its end
 */
export function keptFile({ files }: BuildFiles, path: string, scope: string): KeptFile | undefined {
  const hash = Object.hasOwn(files, path) ? files[path] : undefined;
  if (hash === undefined) return undefined;
  const { href } = new URL(path, scope);
  const fingerprinted = path.startsWith(FINGERPRINTED);
  return {
    path,
    url: href,
    cacheKey: fingerprinted ? href : `${href}?sha256=${encodeURIComponent(hash)}`,
    integrity: `sha256-${hash}`,
    cache: fingerprinted ? 'default' : 'reload',
  };
}

/**
 * Whether a file may come when the pages are in use already: the index of the full-text search, the library that opens
 * update packages, the licences, and what is for other programs or to be carried elsewhere. It is half of all.
 *
 * @example comesLater('ja/check/') // false
 * comesLater('pagefind/pagefind.js') // true
 */
export function comesLater(path: string): boolean {
  return /^(?:pagefind|api|offline|tools)\/|^licences\.txt$|\.wasm$/.test(path);
}
