import { formatFileVersion } from '../../domain/file-version.ts';
import { fill } from '../../i18n/fill.ts';
import { comparisonText, nextStep } from '../../i18n/verdict-wording.ts';
import type { CheckerProps } from './checker-props.ts';
import type { MoreData } from '../../i18n/more-data.ts';
import { linesAbout } from './more.ts';
import { checkerNames, type Answer } from './checker-state.ts';

/**
 * The verdict as text for a ticket or a change record, in the page's language: version, verdict, comparison,
 * sources, date of the catalogue, link. Empty where there is no verdict yet.
 */
export function verdictTicket(
  { verdict, edition, sentence }: Answer,
  link: string,
  props: CheckerProps,
  texts: MoreData | undefined,
): string {
  if (verdict === undefined) return '';
  const { messages, sources, catalog } = props;
  const { ticket } = messages;
  const names = checkerNames(props);
  const version = 'version' in verdict ? verdict.version : undefined;
  const compared = 'bases' in verdict ? verdict : undefined;
  const bases = compared?.bases ?? [];
  // As they are cited, once that has come; until then by their short names.
  const cite = (ids: readonly string[]) =>
    ids.map((id) => texts?.[id]?.[0]?.[1] ?? sources[id] ?? id).join(messages.sourceSeparator);
  const basisLine = (from: string, strength: keyof typeof messages.strength, ids: readonly string[]) =>
    fill(ticket.basis, { from, strength: messages.strength[strength], sources: cite(ids) });
  const lines = [
    ticket.title,
    version && fill(ticket.version, { version: formatFileVersion(version) }),
    edition && fill(ticket.edition, { edition: names.edition(edition) }),
    fill(ticket.verdict, { verdict: messages.verdicts[verdict.verdict] }),
    sentence,
    ...bases.flatMap((basis) => [
      fill(ticket.comparison, {
        comparison: compared ? comparisonText(compared, basis, messages) : '',
        kb: basis.kb,
      }),
      basis.claim === 'listed-update' && basisLine(messages.claimFrom, basis.claimStrength, basis.claimSources),
      basisLine(messages.levelFrom, basis.levelStrength, basis.levelSources),
    ]),
    'derivation' in verdict && fill(ticket.strength, { strength: messages.strength[verdict.evidence] }),
    'sources' in verdict && fill(ticket.sources, { sources: cite(verdict.sources) }),
    ...linesAbout(verdict, texts),
    fill(ticket.next, { next: nextStep(verdict, messages, names) }),
    fill(ticket.evaluated, { moment: localMoment(new Date()) }),
    fill(ticket.catalog, { version: catalog }),
    fill(ticket.link, { link }),
  ];
  return lines.filter(Boolean).join('\n');
}

/** A moment on the reader's clock, down to the second, with its offset: `2026-12-01 07:52:38 +09:00`. */
function localMoment(now: Date): string {
  const [, hours, minutes] = /GMT(...)(..)/.exec(String(now)) ?? [];
  const wall = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString();
  return `${wall.slice(0, 19).replace('T', ' ')} ${hours}:${minutes}`;
}
