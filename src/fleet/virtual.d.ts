/** Made from the catalogue at build time. */
declare module 'virtual:fleet-facts' {
  export const packed: import('./packed-facts.ts').PackedFacts;
}
