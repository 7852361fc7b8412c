import type { Basis } from '../domain/assess.ts';
import { CHIMNEY_MS, WRAP_MS } from '../deadlines/counter.ts';
import { catalogVersionText } from '../domain/catalog-version.ts';
import type { FleetFacts } from '../fleet/fleet-facts.ts';
import { consoleText } from './ascii-text.ts';
import { decisionTable, type Outcome } from './decision-table.ts';
import { pool } from './pool.ts';
import { chainLines, outcomeWords, scriptWords } from './script-words.ts';

/** All that the script knows: the table of verdicts, on what they rest, and the words of both languages. */
export function scriptData(facts: FleetFacts, site: string) {
  const table = decisionTable(facts.version, facts.installed);
  const grounds = pool<Ground>();
  const sentences = pool<InBoth>();
  const nextSteps = pool<InBoth>();
  const chains = pool<InBoth>();
  const [en, ja] = [outcomeWords(table.outcomes, 'en', facts), outcomeWords(table.outcomes, 'ja', facts)];

  const chainOf = (outcome: Outcome) => {
    const inJapanese = chainLines(outcome, 'ja', facts);
    return chainLines(outcome, 'en', facts).map((line, index) => chains.add([line, inJapanese[index] ?? '']));
  };
  const outcomes = table.outcomes.map((outcome, index) => ({
    verdict: outcome.verdict,
    reason: outcome.reason,
    ...('bases' in outcome && {
      branch: outcome.branch,
      evidence: outcome.evidence,
      bases: outcome.bases.map((basis) => [grounds.add(groundOf(basis)), basis.relation, basis.level]),
    }),
    ...('derivation' in outcome && { evidence: outcome.evidence, chain: chainOf(outcome) }),
    ...('sources' in outcome && { sources: outcome.sources }),
    sentence: sentences.add([en[index]?.sentence ?? '', ja[index]?.sentence ?? '']),
    next: nextSteps.add([en[index]?.next ?? '', ja[index]?.next ?? '']),
  }));

  const wordsOf = (side: 0 | 1) => ({
    ...scriptWords(side === 0 ? 'en' : 'ja', facts),
    chains: chains.all().map((pair) => pair[side]),
    sentences: sentences.all().map((pair) => pair[side]),
    nextSteps: nextSteps.all().map((pair) => pair[side]),
  });
  return consoleText({
    catalog: catalogVersionText(facts.catalog),
    site,
    chimneyMs: CHIMNEY_MS,
    wrapMs: WRAP_MS,
    lines: table.lines,
    columns: table.columns,
    outcomes,
    grounds: grounds.all(),
    together: table.together,
    words: { en: wordsOf(0), ja: wordsOf(1) },
  });
}

type InBoth = readonly [en: string, ja: string];

/** What a comparison rests on: whose level it is, on whose word. The level itself differs by build and branch. */
type Ground = ReturnType<typeof groundOf>;

function groundOf(basis: Basis) {
  const { relation: _, level: __, ...ground } = basis;
  return ground;
}
