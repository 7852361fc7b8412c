import { installedFacts, versionFacts } from '../../src/catalog/assessment-facts.ts';
import type { Catalog } from '../../src/catalog/schema.ts';
import { assessInstalled } from '../../src/domain/assess-installed.ts';
import { assessText } from '../../src/domain/assess.ts';
import type { KbNumber } from '../../src/domain/facts.ts';
import { randomFrom } from '../support/random.ts';
import { median, type Figures } from './figures.ts';

/** Nanoseconds of CPU time that a verdict takes: on a typed version, and on a list of installed updates. */
export type VerdictFigure = 'version' | 'installed';

const ROUNDS = 15;
const VERSIONS_A_ROUND = 20_000;
const LISTS_A_ROUND = 4_000;
const TEXTS = 1_000;
const LISTS = 500;
const UPDATES_A_LIST = 30;

/**
 * Times verdicts from several catalogues. The rounds take turns, so that a processor that gets slower or faster does so
 * for all of them, and the middle one counts.
 */
export function verdictTimes(catalogs: readonly Catalog[]): readonly Figures<VerdictFigure>[] {
  const lists = listsOf(catalogs);
  const passes = catalogs.map((catalog) => ({
    version: versionPass(catalog),
    installed: installedPass(catalog, lists),
  }));
  const rounds = Array.from({ length: ROUNDS + 1 }, () =>
    passes.map(({ version, installed }) => ({
      version: nanoseconds(version, VERSIONS_A_ROUND),
      installed: nanoseconds(installed, LISTS_A_ROUND),
    })),
  ).slice(1); // the first one is compiled while it runs
  return catalogs.map((_, index) => {
    const own = (name: VerdictFigure) => median(rounds.map((round) => round[index]?.[name] ?? Number.NaN));
    return { version: own('version'), installed: own('installed') };
  });
}

/** Verdicts on typed versions of all builds, with revisions around the fix. */
function versionPass(catalog: Catalog): (index: number) => void {
  const facts = versionFacts(catalog);
  const texts = Array.from(
    { length: TEXTS },
    (_, index) => `${facts.builds[index % facts.builds.length]?.build ?? ''}.${16_000 + index * 11}`,
  );
  return (index) => assessText(texts[index % TEXTS] ?? '', undefined, facts);
}

/** What is installed on machines: the same for every catalogue, of updates that all of them have. */
function listsOf(catalogs: readonly Catalog[]): readonly (readonly KbNumber[])[] {
  const [first, ...others] = catalogs.map(({ updates }) => updates.map(({ kb }) => kb));
  const common = others.map((kbs) => new Set(kbs)).reduce((left, kbs) => left.intersection(kbs), new Set(first));
  const [one, ...more] = common;
  if (one === undefined) throw new Error('The catalogues have no update in common');
  const random = randomFrom(LISTS);
  return Array.from({ length: LISTS }, () => Array.from({ length: UPDATES_A_LIST }, () => random.one([one, ...more])));
}

/** Verdicts on machines with these updates, edition after edition. */
function installedPass(catalog: Catalog, lists: readonly (readonly KbNumber[])[]): (index: number) => void {
  const facts = installedFacts(catalog);
  const editions = catalog.editions.map(({ id }) => id);
  return (index) => assessInstalled(lists[index % LISTS] ?? [], editions[index % editions.length] ?? '', facts);
}

function nanoseconds(pass: (index: number) => void, times: number): number {
  const start = process.cpuUsage();
  for (let index = 0; index < times; index += 1) pass(index);
  const { user, system } = process.cpuUsage(start);
  return ((user + system) * 1000) / times;
}
