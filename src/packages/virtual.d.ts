/** Made from the catalogue at build time. */
declare module 'virtual:package-facts' {
  export const facts: import('./package-facts.ts').PackageFacts;
}
