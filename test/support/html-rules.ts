import type { ConfigData } from 'html-validate';

/** What every page is held to; each rule that is not at its strictest has its reason. */
export const HTML_RULES: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // Safari no longer calls a list without bullets a list, unless its role says so.
    'no-redundant-role': 'off',
    // A scrolling wrapper is a region so that a keyboard user can name and scroll it; it is no section of the text.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // Everything comes from the site's own origin, together with the page that would carry the hash.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
};
