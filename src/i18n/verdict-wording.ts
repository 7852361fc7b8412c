import type { Basis, VersionVerdict } from '../domain/assess.ts';
import type { MachineVerdict } from '../domain/assess-machine.ts';
import type { EditionId, KbNumber, VersionFacts } from '../domain/facts.ts';
import { formatFileVersion } from '../domain/file-version.ts';
import { fill } from './fill.ts';
import type { Messages } from './messages.ts';

/** The checker's words, as far as the island needs them. */
export type CheckerMessages = Omit<Messages['checker'], 'page'>;

/** Names that the words need: an update with its bulletin, an edition in full. */
export interface Names {
  readonly kb: (kb: string) => string;
  readonly edition: (edition: EditionId) => string;
}

interface Named {
  readonly bulletins: Readonly<Record<string, string>>;
  readonly editionNames: Readonly<Record<EditionId, string>>;
}

/**
 * An update with its bulletin, where it has one.
 *
 * @example updateName('KB2688338', 'MS12-032', { named: '{kb} ({bulletin})' }) // 'KB2688338 (MS12-032)'
 */
export function updateName(
  kb: string,
  bulletin: string | undefined,
  { named }: Pick<CheckerMessages, 'named'>,
): string {
  return bulletin === undefined ? kb : fill(named, { kb, bulletin });
}

/** Names by lists of bulletins by KB number, and of editions; what is on neither is its own name. */
export function namesFrom({ bulletins, editionNames }: Named, { named }: Pick<CheckerMessages, 'named'>): Names {
  return {
    kb: (kb) => updateName(kb, bulletins[kb], { named }),
    edition: (edition) => editionNames[edition] ?? edition,
  };
}

/** The verdict in a sentence: what is so, and why. */
export function reasonSentence(
  verdict: VersionVerdict,
  edition: EditionId | undefined,
  facts: VersionFacts,
  messages: CheckerMessages,
  names: Names,
): string {
  switch (verdict.verdict) {
    case 'fixed':
    case 'not-fixed':
      return fill(messages.reasons[verdict.reason], {
        version: formatFileVersion(verdict.version),
        build: verdict.build,
        kb: 'bases' in verdict ? names.kb(verdict.bases[0].kb) : '',
      });
    case 'cannot-tell':
      return fill(messages.reasons[hasNoBranch(verdict) ? 'no-branch' : verdict.reason], {
        build: verdict.build,
        branch: verdict.branch ?? '',
        revision: verdict.version.revision,
        ranges: facts.ranges.map(({ branch, from, to }) => `${branch} ${from}–${to}`).join(messages.sourceSeparator),
        edition: edition === undefined ? '' : names.edition(edition),
      });
    case 'out-of-scope':
      return fill(messages.reasons[verdict.reason], { line: `${verdict.version.major}.${verdict.version.minor}` });
    case 'invalid':
      return problemSentence(verdict.problem, messages);
  }
}

/** The update of the list that a next step ends with; absent where it names none. */
export function listedFor(verdict: VersionVerdict | MachineVerdict): KbNumber | undefined {
  return 'listed' in verdict ? verdict.listed : undefined;
}

/**
 * What to do next, as a text.
 *
 * @param steps other words for it than the checker's own
 */
export function nextStep(
  verdict: VersionVerdict,
  messages: CheckerMessages,
  names: Names,
  steps: CheckerMessages['next'] = messages.next,
): string {
  const listed = listedFor(verdict);
  return steps[nextStepKey(verdict)] + (listed ? messages.nextListed + names.kb(listed) : '');
}

/** Which next step a verdict has: one for each, except that one which cannot tell has one for each reason. */
export function nextStepKey(verdict: VersionVerdict) {
  if (verdict.verdict !== 'cannot-tell') return verdict.verdict;
  return hasNoBranch(verdict) ? 'no-branch' : verdict.reason;
}

/**
 * A comparison as an equation.
 *
 * @example comparisonText(verdict, verdict.bases[0], messagesFor('en').checker) // '6.1.7601, GDR: 17514 < 17757'
 */
export function comparisonText(
  { build, branch, version }: { build: string; branch: string; version: { revision: number } },
  { relation, level }: Pick<Basis, 'relation' | 'level'>,
  messages: CheckerMessages,
): string {
  return fill(messages.comparison, { build, branch, actual: version.revision, relation, level });
}

function problemSentence(
  problem: Extract<VersionVerdict, { verdict: 'invalid' }>['problem'],
  messages: CheckerMessages,
): string {
  const words = messages.problems[problem.code === 'not-a-version' ? problem.detail : problem.code];
  return fill(words, { detail: problem.detail });
}

function hasNoBranch(verdict: VersionVerdict): boolean {
  return verdict.verdict === 'cannot-tell' && verdict.reason === 'no-fix-level-known' && verdict.branch === undefined;
}
