import { builtBetween, type DatedBranch } from '../domain/built-between.ts';
import type { FleetFacts } from '../fleet/fleet-facts.ts';
import { fill } from '../i18n/fill.ts';
import type { Locale } from '../i18n/locales.ts';
import type { MoreData } from '../islands/checker/more.ts';
import { linkTexts } from './derivation-words.ts';
import { builtWords } from './wording.ts';
import { voiceOf, type Voice } from './words.ts';

/** What explains the checker's verdicts on versions: the chains of builds that are fixed as a whole, and build dates. */
export function moreData(facts: FleetFacts, lang: Locale): MoreData {
  const voice = voiceOf(facts, lang, []);
  const { ticket } = voice.words.machines;
  const ids = facts.version.builds.flatMap(({ fixedBy }) => fixedBy?.derivation ?? []);
  const chains = ids.map((id) => {
    const links = linkTexts(facts.derivations[id]?.links ?? [], voice);
    return [id, [[0, ...links.map((link) => fill(ticket.chain, { link }))] as const]] as const;
  });
  return Object.fromEntries([
    ...facts.dated.branches.map((dated) => [`${dated.build} ${dated.branch}`, builtRows(dated, voice)] as const),
    ...chains,
  ]);
}

/** Asks about every number where the answer can change, and writes the answers down. */
function builtRows(
  { build, branch, revisions }: DatedBranch,
  voice: Voice,
): readonly (readonly [number, ...string[]])[] {
  const [major = 0, minor = 0, number = 0] = build.split('.').map(Number);
  return revisions
    .flatMap(([revision]) => [revision, revision + 1])
    .filter((revision, index, all) => all[index + 1] !== revision)
    .map((revision) => {
      const built = builtBetween({ major, minor, build: number, revision }, branch, voice.facts.dated);
      return built === undefined ? ([revision] as const) : ([revision, builtWords(built, voice)] as const);
    })
    .reverse();
}
