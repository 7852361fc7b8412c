// Longer queries are pasted by mistake; cut before NFKC, whose cost grows with the square of combining marks.
const QUERY_MAX = 300;

// Every dash that word processors, web pages and Japanese keyboards put where a plain hyphen is meant.
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63]|(?<=[a-z0-9])ー(?=[0-9])/gi;

/**
 * Brings a query into one spelling: NFKC, plain hyphens, no quotation marks around it, single blanks.
 *
 * @example normaliseQuery('  ＫＢ２６８８３３８ ') // 'KB2688338'
 * @example normaliseQuery('"ms12‑032"') // 'ms12-032'
 */
export function normaliseQuery(input: string): string {
  return input
    .slice(0, QUERY_MAX)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(DASHES, '-')
    .replace(/^[\s"'「『“”]+|[\s"'」』“”]+$/g, '')
    .replace(/\s+/g, ' ');
}

// What people type → the spelling that the site uses.
const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/497\s*日\s*問題/g, '497日問題'],
  [/497[\s-]*days?(?=\s|$)/gi, '497-day'],
  [/修正モジュール|修正パッチ|パッチ|ホットフィックス/g, '修正プログラム'],
  [/リブート/g, '再起動'],
  [/繋が/g, 'つなが'],
  [/イベント\s?ID[\s:]*(?=\d)/gi, 'イベント'],
  [/\breboot(?:s|ed|ing)?\b/gi, 'restart'],
  [/\bcan['’]t\b/gi, 'cannot'],
  [/\bpatch(?:es)?\b/gi, 'update'],
  [/TIME[\s-]WAIT/gi, 'TIME_WAIT'],
  [/\bQFE\b/gi, 'LDR'],
  [/\b(?:WS|Windows\s*Server\s*|Server\s*)?(?:20)?08\s*R2\b/gi, 'Server 2008 R2'],
];

/**
 * Puts the site's own words in place of the synonyms in a text query.
 *
 * @example withSiteWords('WS08R2') // 'Server 2008 R2'
 * @example withSiteWords('497 日問題') // '497日問題'
 */
export function withSiteWords(query: string): string {
  return SYNONYMS.reduce((text, [pattern, word]) => text.replace(pattern, word), query);
}
