import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { messagesFor, type Messages } from '../../i18n/messages.ts';

/** Markup, as opposed to text: it may stand in the file as it is. */
export interface Markup {
  readonly html: string;
}

/** The same thing said in every language. */
export type InBoth = Readonly<Record<Locale, string>>;

type Filling = string | number | Markup | readonly Markup[];

/**
 * Makes markup. Text that is filled in gets escaped, markup does not, and lists of markup are joined.
 *
 * @example markup`<td>${'a < b'}</td>`.html // '<td>a &lt; b</td>'
 */
export function markup(parts: TemplateStringsArray, ...fillings: readonly Filling[]): Markup {
  const html = parts.map((part, index) => part + (index < fillings.length ? htmlOf(fillings[index] ?? '') : ''));
  return { html: html.join('') };
}

/** Says something of the dictionary in both languages. */
export function say(words: (messages: Messages, locale: Locale) => string): InBoth {
  return { ja: words(messagesFor('ja'), 'ja'), en: words(messagesFor('en'), 'en') };
}

/**
 * Words in both languages, each marked with its own; once, where both say the same.
 *
 * The element is the one for a passage in another language; its name, the shortest, counts in the file's tables.
 *
 * @example both({ ja: '公開日', en: 'Released' }).html // '<i lang=ja>公開日</i><i lang=en>Released</i>'
 */
export function both(words: InBoth): Markup {
  if (words.ja === words.en) return markup`${words.ja}`;
  return markup`${LOCALES.map((locale) => markup`<i lang=${locale}>${words[locale]}</i>`)}`;
}

/** Words in both languages as paragraphs. */
export function paragraphs(words: InBoth): Markup {
  if (words.ja === words.en) return markup`<p>${words.ja}</p>`;
  return markup`${LOCALES.map((locale) => markup`<p lang=${locale}>${words[locale]}</p>`)}`;
}

/** A heading in both languages. */
export function heading(level: 2 | 3, id: string, words: InBoth): Markup {
  return markup`<h${level} id="${id}">${both(words)}</h${level}>`;
}

/** A table that scrolls by itself, with a caption and a head. */
export function table(caption: Markup, columns: readonly InBoth[], bodies: readonly Markup[], hook = ''): Markup {
  const head = columns.map((column) => markup`<th scope=col>${both(column)}`);
  return markup`<div class=table-scroll tabindex=0><table class=data ${hook}><caption>${caption}</caption><thead><tr>${head}
${bodies}</table></div>
`;
}

function htmlOf(filling: Filling): string {
  if (typeof filling === 'number') return String(filling);
  if (typeof filling === 'string') return escape(filling);
  return 'html' in filling ? filling.html : filling.map(({ html }) => html).join('');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
