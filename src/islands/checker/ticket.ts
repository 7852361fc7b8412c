import type { VersionVerdict } from '../../domain/assess.ts';
import { formatFileVersion } from '../../domain/file-version.ts';
import { fill } from '../../i18n/fill.ts';
import { comparisonText, nextStep, reasonSentence, type Names } from '../../i18n/verdict-wording.ts';
import type { CheckerProps } from './props.ts';

/**
 * The verdict as text for a ticket or a change record, in the page's language: version, verdict, comparison,
 * sources, date of the catalogue, link.
 */
export function ticketText(
  verdict: VersionVerdict,
  edition: string | undefined,
  link: string,
  { messages, facts, sources, catalogDate }: CheckerProps,
  names: Names,
): string {
  const { ticket } = messages;
  const bases = 'bases' in verdict ? verdict.bases : [];
  const cited =
    'bases' in verdict
      ? bases.flatMap(({ claimSources, levelSources }) => [...claimSources, ...levelSources])
      : 'sources' in verdict
        ? verdict.sources
        : [];
  const sourceNames = [...new Set(cited)].map((id) => sources[id] ?? id);
  return [
    ticket.title,
    ...('version' in verdict ? [fill(ticket.version, { version: formatFileVersion(verdict.version) })] : []),
    ...(edition === undefined ? [] : [fill(ticket.edition, { edition: names.edition(edition) })]),
    fill(ticket.verdict, { verdict: messages.verdicts[verdict.verdict] }),
    reasonSentence(verdict, edition, facts, messages, names),
    ...('bases' in verdict
      ? bases.map((basis) =>
          fill(ticket.comparison, {
            comparison: comparisonText({ ...verdict, revision: verdict.version.revision }, basis, messages),
            kb: names.kb(basis.kb),
          }),
        )
      : []),
    ...('bases' in verdict ? [fill(ticket.strength, { strength: messages.strength[verdict.evidence] })] : []),
    ...(sourceNames.length > 0 ? [fill(ticket.sources, { sources: sourceNames.join(messages.sourceSeparator) })] : []),
    fill(ticket.next, { next: nextStep(verdict, messages) }),
    fill(ticket.catalog, { date: catalogDate }),
    fill(ticket.link, { link }),
  ].join('\n');
}
