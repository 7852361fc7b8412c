import { assessText, type VersionVerdict } from '../../domain/assess.ts';
import { namesFrom, reasonSentence, type Names } from '../../i18n/verdict-wording.ts';
import type { Query } from './fragment.ts';
import type { CheckerProps } from './checker-props.ts';
import type { More } from './more.ts';

/** What can be done with a verdict once it stands. */
export type AfterVerdict = typeof import('./after-verdict.ts');

/** What the checker shows at one moment; everything else follows from it. The answer is always the query's. */
export interface CheckerState {
  readonly query: Query;
  readonly answer: Answer;
  /** What a screen reader was told last. */
  readonly spoken: string;
  /** What became of the last press on a copy button. */
  readonly copied: string;
  /** Whether what stands below the verdict may be drawn: while typing it waits until the verdict has been painted. */
  readonly settled: boolean;
  /** What draws and copies what stands below a verdict; absent until it has come. */
  readonly after?: AfterVerdict | undefined;
  /** What else there is to say of a verdict; absent until that has come. */
  readonly more?: More | undefined;
}

/** What a visitor can do. */
export interface CheckerActions {
  readonly copyLink: () => void;
  readonly copyText: () => void;
}

/** The state of a checker that nobody has touched. */
export function untouched(props: CheckerProps): CheckerState {
  return { ...asked({ text: '', edition: '' }, props), spoken: '', copied: '', settled: true };
}

/** The answer to a query. */
export interface Answer {
  /** Absent while nothing is entered. */
  readonly verdict: VersionVerdict | undefined;
  /** Absent where it is to be found from the version. */
  readonly edition: string | undefined;
  readonly sentence: string;
}

/** A query with its answer. */
export function asked(query: Query, props: CheckerProps): Pick<CheckerState, 'query' | 'answer'> {
  const { messages, facts } = props;
  const edition = query.edition === '' ? undefined : query.edition;
  const verdict = query.text.trim() === '' ? undefined : assessText(query.text, edition, facts);
  const sentence = verdict === undefined ? '' : reasonSentence(verdict, edition, facts, messages, checkerNames(props));
  return { query, answer: { verdict, edition, sentence } };
}

/** What the checker calls updates and editions. */
export function checkerNames({ bulletins, facts, messages }: CheckerProps): Names {
  const editionNames = Object.fromEntries(facts.editions.map(({ id, name }) => [id, name]));
  return namesFrom({ bulletins, editionNames }, messages);
}
