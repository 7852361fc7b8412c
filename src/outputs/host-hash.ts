const SEED = 0x811c9dc5;

/** A hash of a host name that is the same for names that differ in case only. */
export function hostHash(host: string): number {
  let hash = SEED;
  for (let at = 0; at < host.length; at += 1) {
    const code = host.charCodeAt(at);
    if (code > 0x7f) return hostHash(asciiOf(host.toUpperCase()));
    hash = withCode(hash, code >= 0x61 && code <= 0x7a ? code - 0x20 : code);
  }
  return spread(hash);
}

/** The hash of nothing, to begin with. */
export const HASH_SEED = SEED;

/** The hash with one more ASCII character; a host's letters have to be capitals. */
export function withCode(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** The low bits choose a slot, so all bits have to reach them. */
export function spread(hash: number): number {
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}

/** Other names written in ASCII: different names may become the same, which a hash may. */
function asciiOf(capitals: string): string {
  return capitals.replace(/[^\0-\x7f]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) & 0x7f));
}
