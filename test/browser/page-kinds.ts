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

/** One address of every kind of page, in both languages. */
export const PAGE_KINDS = [
  '',
  '404.html',
  ...LANGUAGES.flatMap((language) => KINDS.map((kind) => `${language}/${kind}`)),
];
