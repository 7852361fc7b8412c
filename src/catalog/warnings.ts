import type { EditionId, KbNumber } from '../domain/facts.ts';
import type { Catalog, Edition, Fact, Update } from './schema.ts';

/** The facts that people have to know before they install this update. */
export function warningsFor({ facts }: Catalog, kb: KbNumber): readonly Fact[] {
  return facts.filter(({ kbs }) => kbs?.includes(kb));
}

/** The facts that people have to know before they change something on this edition. */
export function warningsOn({ facts }: Catalog, edition: EditionId): readonly Fact[] {
  return facts.filter(({ editions }) => editions?.includes(edition));
}

/** Whether an update installs on an edition; `undefined` where nothing is known that would exclude it. */
export function isFor({ rollups }: Catalog, { kb, appliesTo }: Update, edition: Edition): boolean | undefined {
  if (appliesTo !== undefined) return appliesTo.values.includes(edition.name);
  const rollup = rollups.rollups.find((each) => each.kb === kb);
  return rollup && edition.builds.some((build) => build === rollup.build);
}
