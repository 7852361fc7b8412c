/** Made from the catalogue when the file is bundled. */
declare module 'virtual:offline-data' {
  export const rulers: readonly import('../pictures/ruler-geometry.ts').RulerData[];
  /** The address of the site that the file comes from, with the slash at its end. */
  export const site: string;
}

/** The finished file, for pages that name its hash. */
declare module 'virtual:offline-file' {
  /** In bytes. */
  export const size: number;
  /** In hexadecimal digits. */
  export const sha256: string;
}
