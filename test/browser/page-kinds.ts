import { LANGUAGES } from './checker.ts';

const KINDS = [
  '',
  'check/',
  'editions/',
  'editions/windows-7-sp1/',
  'editions/windows-vista-sp2/',
  'kb/',
  'kb/2688338/',
  'guide/',
  'guide/check/',
  'offline/',
  'sources/',
  'contribute/',
  'data/',
  'changes/',
  'accessibility/',
  'search/',
];

/** Addresses of every kind of page, those of one kind together: each language's, or those that are in both. */
export const PAGES_BY_KIND: readonly (readonly string[])[] = [
  ['', '404.html'],
  ...KINDS.map((kind) => LANGUAGES.map((language) => `${language}/${kind}`)),
];

/** One address of every kind of page, in both languages. */
export const PAGE_KINDS = PAGES_BY_KIND.flat();
