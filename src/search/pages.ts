/** A page of the site as the full-text search has it. */
export interface PageText {
  /** Pagefind's name for the page. */
  readonly id: string;
  /** Below the base of the site. */
  readonly address: string;
  readonly title: string;
  readonly kind: string;
  readonly editions: readonly string[];
  readonly headings: readonly string[];
  /** All that is to be searched; it begins with the title. */
  readonly text: string;
}

/** What the pages have to fit besides the words; empty for anything. */
export interface PageFilter {
  readonly kind: string;
  readonly edition: string;
}

/** A page that holds every word of a query. */
export interface Match {
  readonly page: PageText;
  readonly excerpt: Excerpt;
}

/** Pieces of a passage; those that were searched for are marked. */
export type Excerpt = readonly { readonly text: string; readonly marked: boolean }[];

/**
 * The words of a query: in lower case, without signs around them.
 *
 * @example wordsOf('What is "LDR"?') // ['what', 'is', 'ldr']
 */
export function wordsOf(query: string): readonly string[] {
  return query
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/^\p{P}+|\p{P}+$/gu, ''))
    .filter((word) => word !== '');
}

/** The pages that hold every word of a query, the best first. */
export function searchPages(pages: readonly PageText[], query: string, filter: PageFilter): readonly Match[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const weighed = pages.map((page) => ({ page, weights: words.map((word) => weightIn(page, word)) }));
  const rarity = words.map((_, at) =>
    rarityOf(weighed.filter(({ weights }) => weights[at] !== 0).length, pages.length),
  );
  const meanLength = pages.reduce((sum, { text }) => sum + text.length, 0) / pages.length;
  return weighed
    .filter(({ page, weights }) => fits(page, filter) && weights.every((weight) => weight > 0))
    .map(({ page, weights }) => ({ page, score: scoreOf(weights, rarity, page.text.length / meanLength) }))
    .sort((a, b) => b.score - a.score)
    .map(({ page }) => ({ page, excerpt: excerptOf(page.text, words) }));
}

/** True where a page is of the kind and about the edition that are asked for. */
export function fits({ kind, editions }: PageText, filter: PageFilter): boolean {
  return (filter.kind === '' || filter.kind === kind) && (filter.edition === '' || editions.includes(filter.edition));
}

// Beyond what they count as part of the text.
const IN_TITLE = 30;
const IN_HEADING = 4;

function weightIn({ title, headings, text }: PageText, word: string): number {
  const inHeadings = headings.reduce((sum, heading) => sum + placesOf(word, heading).length, 0);
  return placesOf(word, text).length + IN_HEADING * inHeadings + IN_TITLE * placesOf(word, title).length;
}

// Okapi BM25 with its usual numbers: the rarer a word and the shorter the page, the more each further place counts.
const SATURATION = 1.2;
const BY_LENGTH = 0.75;

function rarityOf(holding: number, all: number): number {
  return Math.log(1 + (all - holding + 0.5) / (holding + 0.5));
}

function scoreOf(weights: readonly number[], rarity: readonly number[], length: number): number {
  const dampened = SATURATION * (1 - BY_LENGTH + BY_LENGTH * length);
  return weights.reduce((sum, weight, at) => sum + ((rarity[at] ?? 0) * weight) / (weight + dampened), 0);
}

/** Where a word stands in a text. A word of Latin letters or digits has to begin there: "art" is not in "start". */
function placesOf(word: string, text: string): readonly number[] {
  const lower = text.toLowerCase();
  const places: number[] = [];
  for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + word.length)) {
    if (!isLatin(word.charAt(0)) || !isLatin(lower.charAt(at - 1))) places.push(at);
  }
  return places;
}

// So many letters, and most of the word: what begins like it is not of the same kind.
const LETTERS_MIN = 4;
const LETTERS_SHARE = 0.6;
const KATAKANA_MIN = 3;
const WORD_MAX = 40;
const LETTERS = /[a-z]+/g;
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;
const KANJI = /\p{Script=Han}/u;
const KATAKANA = /^[\p{Script=Katakana}ー]+$/u;

/**
 * The parts of words that a text holds, where it comes close to them: the beginning of a word of letters; of Japanese, two
 * signs and more that say something, which hiragana alone do not. None for nonsense, of which a sign or two stand
 * anywhere.
 *
 * @example partsIn('Plan the restart', ['restarting']) // ['restart']
 * @example partsIn('サーバーを再起動します', ['再起動させる']) // ['再起動']
 */
export function partsIn(text: string, words: readonly string[]): readonly string[] {
  const holds = (part: string) => placesOf(part, text).length > 0;
  return words.flatMap((word) => {
    const short = word.slice(0, WORD_MAX);
    return [
      ...[...short.matchAll(LETTERS)].flatMap(([letters]) => beginningOf(letters, holds) ?? []),
      ...[...short.matchAll(JAPANESE)].flatMap(([signs]) => piecesOf(signs, holds)),
    ];
  });
}

function beginningOf(letters: string, holds: (part: string) => boolean): string | undefined {
  const least = Math.max(LETTERS_MIN, Math.ceil(letters.length * LETTERS_SHARE));
  for (let length = letters.length; length >= least; length -= 1) {
    const part = letters.slice(0, length);
    if (holds(part)) return part;
  }
  return undefined;
}

function piecesOf(signs: string, holds: (part: string) => boolean): readonly string[] {
  const found: string[] = [];
  for (let from = 0; from < signs.length; from += 1) {
    for (let to = signs.length; to - from >= 2; to -= 1) {
      const part = signs.slice(from, to);
      if (!saysSomething(part) || !holds(part)) continue;
      found.push(part);
      from = to - 1;
      break;
    }
  }
  return found;
}

function saysSomething(part: string): boolean {
  return KANJI.test(part) || (part.length >= KATAKANA_MIN && KATAKANA.test(part));
}

function isLatin(sign: string): boolean {
  return /[a-z\d]/.test(sign);
}

const BEFORE = 40;
const LENGTH = 170;

/** The passage of a text with the most of the words, or its beginning. */
export function excerptOf(text: string, words: readonly string[]): Excerpt {
  const places = words.map((word) => ({ word, at: placesOf(word, text) }));
  const starts = places.flatMap(({ at }) => at).map((at) => Math.max(0, at - BEFORE));
  const wordsFrom = (start: number) =>
    places.filter(({ at, word }) => at.some((place) => place >= start && place + word.length <= start + LENGTH)).length;
  const best = starts.reduce((a, b) => (wordsFrom(b) > wordsFrom(a) ? b : a), starts[0] ?? 0);
  const start = best === 0 ? 0 : afterBlank(text, best, best + BEFORE);
  const end = Math.min(text.length, start + LENGTH);
  const cut = end === text.length ? end : Math.max(text.lastIndexOf(' ', end), end - BEFORE);
  const inside = places
    .flatMap(({ word, at }) => at.map((place) => ({ from: place, to: place + word.length })))
    .filter(({ from, to }) => from >= start && to <= cut)
    .sort((a, b) => a.from - b.from);
  return pieces(text, start, cut, inside);
}

/** Where the next word begins, if that is soon: Japanese has no blanks, and may begin anywhere. */
function afterBlank(text: string, from: number, before: number): number {
  const blank = text.indexOf(' ', from);
  return blank >= 0 && blank < before ? blank + 1 : from;
}

function pieces(
  text: string,
  start: number,
  end: number,
  marks: readonly { readonly from: number; readonly to: number }[],
): Excerpt {
  const made: { text: string; marked: boolean }[] = [];
  let at = start;
  for (const { from, to } of marks) {
    if (from < at) continue; // inside the one before
    made.push({ text: text.slice(at, from), marked: false }, { text: text.slice(from, to), marked: true });
    at = to;
  }
  return [...made, { text: text.slice(at, end), marked: false }].filter((piece) => piece.text !== '');
}
