import { formatFileVersion } from '../../domain/file-version.ts';
import { fill } from '../../i18n/fill.ts';
import { comparisonText, nextStep } from '../../i18n/verdict-wording.ts';
import type { CheckerProps } from './checker-props.ts';
import { checkerNames, type Answer } from './checker-state.ts';

/**
 * The verdict as text for a ticket or a change record, in the page's language: version, verdict, comparison,
 * sources, date of the catalogue, link. Empty where there is no verdict yet.
 */
export function verdictTicket(
  { verdict, edition, sentence }: Answer,
  link: string,
  props: CheckerProps,
  more: readonly string[],
): string {
  if (verdict === undefined) return '';
  const { messages, sources, catalog } = props;
  const { ticket } = messages;
  const names = checkerNames(props);
  const version = 'version' in verdict ? verdict.version : undefined;
  const compared = 'bases' in verdict ? verdict : undefined;
  const bases = compared?.bases ?? [];
  const cited = bases.flatMap(({ claimSources, levelSources }) => [...claimSources, ...levelSources]);
  if ('sources' in verdict) cited.push(...verdict.sources);
  const lines = [
    ticket.title,
    version && fill(ticket.version, { version: formatFileVersion(version) }),
    edition && fill(ticket.edition, { edition: names.edition(edition) }),
    fill(ticket.verdict, { verdict: messages.verdicts[verdict.verdict] }),
    sentence,
    ...bases.map((basis) =>
      fill(ticket.comparison, {
        comparison: compared ? comparisonText(compared, basis, messages) : '',
        kb: names.kb(basis.kb),
      }),
    ),
    'evidence' in verdict && fill(ticket.strength, { strength: messages.strength[verdict.evidence] }),
    cited.length > 0 &&
      fill(ticket.sources, {
        sources: [...new Set(cited)].map((id) => sources[id] ?? id).join(messages.sourceSeparator),
      }),
    ...more,
    fill(ticket.next, { next: nextStep(verdict, messages) }),
    fill(ticket.catalog, { version: catalog }),
    fill(ticket.link, { link }),
  ];
  return lines.filter(Boolean).join('\n');
}
