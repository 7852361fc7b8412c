import type { CheckerMessages } from '../../i18n/verdict-wording.ts';
import type { EditionFacts, VersionFacts } from '../../domain/facts.ts';
import type { More } from './more.ts';

/** Everything the checker needs, chosen at build time: the island itself never sees the catalogue. */
export interface CheckerProps {
  readonly messages: CheckerMessages;
  /** With the editions' names, which a verdict mentions. */
  readonly facts: Omit<VersionFacts, 'editions'> & {
    readonly editions: readonly (EditionFacts & { readonly name: string })[];
  };
  /** Bulletins by KB number, where an update has one. */
  readonly bulletins: Readonly<Record<string, string>>;
  /** Short names of the sources that a verdict can rest on. */
  readonly sources: Readonly<Record<string, string>>;
  /** The catalogue's version, as text. */
  readonly catalog: string;
  /** Addresses of the pages that a verdict leads to. */
  readonly paths: {
    readonly check: string;
    readonly kb: string;
    readonly editions: string;
    readonly sources: string;
    readonly whatToDo: string;
    readonly howToCheck: string;
    readonly many: string;
  };
  /** The address of what explains verdicts, or what makes it. */
  readonly more: string | (() => More);
}
