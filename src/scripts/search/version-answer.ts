import { assessText } from '../../domain/assess.ts';
import { comparisonText, namesFrom, reasonSentence } from '../../i18n/verdict-wording.ts';
import type { AnswerItem } from './answer.ts';
import { element } from '../dom.ts';
import type { Search } from './start.ts';

/** The verdict on a version that was searched for, with a link that opens the checker with it. */
export function versionAnswer(text: string, { data, base, lang }: Search): AnswerItem {
  const { words, checker, editions } = data;
  const { messages, facts, bulletins } = checker;
  const verdict = assessText(text, undefined, facts);
  const editionNames = Object.fromEntries(editions.map(({ id, name }) => [id, name]));
  const names = namesFrom({ bulletins, editionNames }, messages);
  const address = `${base}${lang}/check/#${new URLSearchParams({ v: text }).toString()}`;
  const equations =
    'bases' in verdict
      ? verdict.bases.map((basis) => element('code', { translate: 'no' }, comparisonText(verdict, basis, messages)))
      : [];
  return {
    address,
    title: messages.verdicts[verdict.verdict],
    lines: [
      element(
        'span',
        { 'data-search-verdict': verdict.verdict },
        reasonSentence(verdict, undefined, facts, messages, names),
      ),
      ...equations,
      element('a', { href: address }, words.openChecker),
    ],
  };
}
