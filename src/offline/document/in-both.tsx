import type { ComponentChildren } from 'preact';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { messagesFor, type Messages } from '../../i18n/messages.ts';

/** The same thing said in every language. */
export type InBoth = Readonly<Record<Locale, string>>;

/** Says something of the dictionary in both languages. */
export function say(words: (messages: Messages, locale: Locale) => string): InBoth {
  return { ja: words(messagesFor('ja'), 'ja'), en: words(messagesFor('en'), 'en') };
}

/**
 * Words in both languages, each marked with its own; once, where both say the same.
 *
 * The element is the one for a passage in another language; its name, the shortest, counts in the file's tables.
 *
 * @example <Both of={{ ja: '公開日', en: 'Released' }} /> // <i lang="ja">公開日</i><i lang="en">Released</i>
 */
export function Both({ of: words }: { readonly of: InBoth }) {
  if (words.ja === words.en) return <>{words.ja}</>;
  return LOCALES.map((locale) => <i lang={locale}>{words[locale]}</i>);
}

/** Words in both languages as paragraphs. */
export function Paragraphs({ of: words }: { readonly of: InBoth }) {
  if (words.ja === words.en) return <p>{words.ja}</p>;
  return LOCALES.map((locale) => <p lang={locale}>{words[locale]}</p>);
}

/** The heading of a section. */
export function Heading({ id, of: words }: { readonly id: string; readonly of: InBoth }) {
  return (
    <h2 id={id}>
      <Both of={words} />
    </h2>
  );
}

/** The heading of a part of a section. */
export function Subheading({ id, of: words }: { readonly id: string; readonly of: InBoth }) {
  return (
    <h3 id={id}>
      <Both of={words} />
    </h3>
  );
}

/** A table that scrolls by itself, with a caption and a head; its children are its bodies. */
export function Table(props: {
  readonly caption: ComponentChildren;
  readonly columns: readonly InBoth[];
  readonly listsUpdates?: boolean;
  readonly children: ComponentChildren;
}) {
  return (
    <div class="table-scroll" tabindex={0}>
      <table class="data" data-edition-table={props.listsUpdates}>
        <caption>{props.caption}</caption>
        <thead>
          <tr>
            {props.columns.map((column) => (
              <th scope="col">
                <Both of={column} />
              </th>
            ))}
          </tr>
        </thead>
        {props.children}
      </table>
    </div>
  );
}
