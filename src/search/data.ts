import type { ExactIndex } from './lookup.ts';
import type { Messages } from '../i18n/messages.ts';
import type { CheckerMessages } from '../i18n/verdict-wording.ts';
import type { VersionFacts } from '../domain/facts.ts';

/** What the search fetches when its box is first used, in the page's language. */
export interface SearchData {
  readonly index: ExactIndex;
  readonly words: Messages['search'];
  readonly rollupKinds: Messages['kb']['rollupKinds'];
  readonly editions: readonly { readonly id: string; readonly name: string }[];
  /** For the verdict on a version that was searched for. */
  readonly checker: {
    readonly messages: CheckerMessages;
    readonly facts: VersionFacts;
    readonly bulletins: Readonly<Record<string, string>>;
  };
}
