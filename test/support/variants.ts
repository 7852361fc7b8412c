import { join } from 'node:path';

/** A place where the site may live: at the root of a domain, or below it. */
export interface Variant {
  readonly name: 'root' | 'sub';
  readonly base: string;
  readonly site: string;
  /** Folder of the built site. */
  readonly dir: string;
}

const OUTPUT = join(import.meta.dirname, '..', 'output');

/** The builds that the tests look at: what holds for one address has to hold for any. */
export const VARIANTS = [
  { name: 'root', base: '/', site: 'https://497.example', dir: join(OUTPUT, 'root') },
  { name: 'sub', base: '/497/', site: 'https://docs.example', dir: join(OUTPUT, 'sub') },
] as const satisfies readonly Variant[];
