/** Made from the catalogue at build time. */
declare module 'virtual:fleet-facts' {
  export const facts: import('./fleet-facts.ts').FleetFacts;
}
