import { builtBetween, type DatedBranch, type DatedFacts } from '../domain/built-between.ts';
import { citationText, type Citation } from './citation.ts';
import type { DerivationId, SourceId, VersionFacts } from '../domain/facts.ts';
import { builtWords, linkTexts, type ChainVoice, type DerivationText } from './derivation-words.ts';
import { fill } from './fill.ts';

/**
 * What explains the checker's verdicts, in words. It comes after the checker, and knows the answer at every number where
 * it can change: a row is valid up to the one before it, the highest stands first. Rows of a build and branch
 * (`6.1.7601 GDR`) say when a file was built, the only row of a derivation says from what it follows, that of a source
 * how it is cited.
 */
export type MoreData = Readonly<Record<string, readonly (readonly [from: number, ...lines: string[]])[]>>;

interface ExplainingFacts {
  readonly version: VersionFacts;
  readonly derivations: Readonly<Record<DerivationId, DerivationText>>;
  readonly dated: DatedFacts;
  readonly citations: Readonly<Record<SourceId, Citation>>;
}

/** The chains of builds that are fixed as a whole, and when files were built. */
export function moreData(facts: ExplainingFacts, voice: ChainVoice): MoreData {
  const { version, derivations, dated, citations } = facts;
  const { ticket } = voice.words.machines;
  const ids = version.builds.flatMap(({ fixedBy }) => fixedBy?.derivation ?? []);
  const chains = ids.map((id) => {
    const links = linkTexts(derivations[id]?.links ?? [], voice);
    return [id, [[0, ...links.map((link) => fill(ticket.chain, { link }))] as const]] as const;
  });
  return Object.fromEntries([
    ...dated.branches.map((known) => [`${known.build} ${known.branch}`, builtRows(known, dated, voice)] as const),
    ...chains,
    ...Object.entries(citations).map(
      ([id, citation]) => [id, [[0, citationText(id, citation, voice)] as const]] as const,
    ),
  ]);
}

/** Asks about every number where the answer can change, and writes the answers down. */
function builtRows(
  { build, branch, revisions }: DatedBranch,
  dated: DatedFacts,
  { words }: ChainVoice,
): MoreData[string] {
  const [major = 0, minor = 0, number = 0] = build.split('.').map(Number);
  return revisions
    .flatMap(([revision]) => [revision, revision + 1])
    .filter((revision, index, all) => all[index + 1] !== revision)
    .map((revision) => {
      const built = builtBetween({ major, minor, build: number, revision }, branch, dated);
      return built === undefined ? ([revision] as const) : ([revision, builtWords(built, words.machines)] as const);
    })
    .reverse();
}
