/** The languages of the site. */
export const LANGUAGES = ['ja', 'en'] as const;

/** The page that stands on Starlight too, and is compared. */
export const COMPARED = 'editions/windows-server-2008-r2-sp1/';

/** One page of each kind that a visitor comes for, below the language, and what is measured there beside its load. */
export const MEASURED_PAGES = [
  { path: '', checker: true },
  { path: 'check/', checker: true },
  { path: COMPARED },
  { path: 'kb/2688338/' },
  { path: 'guide/check/' },
  { path: 'search/?q=KB2688338', answer: '[data-lookup="found"] h3' },
] as const;

/** The pages that are measured on Starlight too, below the language. */
export const MEASURED_TWINS = [COMPARED, 'guide/check/'] as const;

/** The pages that stand on Starlight with the same content, as paths below the language. */
export const TWIN_PAGES = {
  editions: ['windows-7', 'windows-server-2008-r2', 'windows-7-sp1', 'windows-server-2008-r2-sp1'],
  guide: ['problem', 'check'],
} as const;

/** One page of every kind, as paths below the language. */
export const PAGE_KINDS = [
  '',
  'check/',
  'editions/',
  COMPARED,
  'kb/',
  'kb/2688338/',
  'guide/',
  'guide/check/',
  'search/?q=KB2688338',
  'sources/',
  'changes/',
  'data/',
] as const;
