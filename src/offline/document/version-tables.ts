import { versionsOf } from '../../catalog/about-update.ts';
import { versionFacts } from '../../catalog/assessment-facts.ts';
import { isCarrier } from '../../catalog/query.ts';
import type { Catalog } from '../../catalog/schema.ts';
import type { BranchFacts } from '../../domain/facts.ts';
import { fill } from '../../i18n/fill.ts';
import { titleCell } from './edition-tables.ts';
import { evidence, NOT_SOURCED } from './evidence.ts';
import { both, heading, markup, paragraphs, say, table, type Markup } from './markup.ts';

/** The number that counts as fixed, by build and branch. */
export function fixLevels(catalog: Catalog): Markup {
  const bodies = versionFacts(catalog).builds.map(({ build, branches }) => {
    const products = catalog.scope.builds.find((known) => known.build === build)?.products ?? { ja: '', en: '' };
    const rows = catalog.scope.branches.map(({ branch }, index) => {
      const first = markup`<th scope=rowgroup rowspan=${catalog.scope.branches.length}>${build}<br>${both(products)}`;
      return markup`<tr>${index === 0 ? first : ''}<th>${branch}<td>${fixLevel(catalog, build, branches[branch])}<td>${lowestListed(catalog, build, branches[branch])}`;
    });
    return markup`<tbody>${rows}
`;
  });
  const columns = [
    say(({ check }) => check.build),
    say(({ offlineFile }) => offlineFile.file.branch),
    say(({ check }) => check.level),
    say(({ check }) => check.listedFrom),
  ];
  return markup`${heading(
    2,
    'fix-levels',
    say(({ check }) => check.levels),
  )}
${paragraphs(say(({ check }) => check.levelsLead))}
${table(both(say(({ check }) => check.levelsCaption)), columns, bodies)}`;
}

function fixLevel(catalog: Catalog, build: string, facts: BranchFacts | undefined): Markup {
  if (facts?.fixLevel) {
    return markup`${build}.${facts.fixLevel.revision}: ${evidence(catalog, facts.fixLevel.sources)}`;
  }
  if (facts?.notIssued) {
    return markup`${both(say(({ kb }) => kb.notIssued))}: ${evidence(catalog, facts.notIssued.sources)}`;
  }
  return NOT_SOURCED;
}

function lowestListed(catalog: Catalog, build: string, facts: BranchFacts | undefined): Markup {
  const lowest = [...(facts?.listed ?? [])].sort((a, b) => a.revision - b.revision)[0];
  if (lowest === undefined) return NOT_SOURCED;
  return markup`${build}.${lowest.revision}: ${lowest.kb}, ${evidence(catalog, lowest.sources)}`;
}

/** The known versions of tcpip.sys that stand in no edition's table: of the fix and its neighbours, and of builds without a list. */
export function knownVersions(catalog: Catalog): Markup {
  const inTables = new Set(catalog.editions.flatMap(({ builds, sourceDocument }) => (sourceDocument ? builds : [])));
  const bodies = catalog.updates.flatMap((update) => {
    const own = Map.groupBy(
      versionsOf(catalog, update.kb).filter(({ listed, build }) => !listed || !inTables.has(build)),
      ({ sources }) => sources.join(' '),
    );
    const span = own.size === 1 ? markup`` : markup` rowspan=${own.size}`;
    const rows = [...own.values()].map((same, index) => {
      const first = markup`<th${span}>${update.kb}${titleCell(update, span)}<td${span}>${update.released?.value ?? NOT_SOURCED}`;
      const texts = same.map(({ text, branch }) => markup`${text} (${branch})<br>`);
      return markup`<tr>${index === 0 ? first : ''}<td>${texts}<td>${evidence(catalog, same[0]?.sources ?? [])}
`;
    });
    return own.size === 0 ? [] : [markup`<tbody id=${update.kb}>${rows}`];
  });
  const columns = [
    say(({ edition }) => edition.columns.kb),
    say(({ edition }) => edition.columns.title),
    say(({ edition }) => edition.columns.released),
    say(({ kb }) => kb.versions),
    say(({ edition }) => edition.columns.evidence),
  ];
  const title = say(({ offlineFile }) => offlineFile.file.known);
  return markup`${table(heading(2, 'known', title), columns, bodies)}`;
}

/** The rollups that are known, by derivation, to carry the fix. */
export function carriers(catalog: Catalog): Markup {
  const { carriers: rule, rollups } = catalog.rollups;
  const items = rollups.filter((rollup) => isCarrier(catalog.rollups, rollup)).map(({ kb }) => kb);
  const text = say(({ offlineFile }) =>
    fill(offlineFile.file.rollupsText, { because: rule.because, build: rule.build }),
  );
  return markup`${heading(
    2,
    'rollups',
    say(({ offlineFile }) => offlineFile.file.rollups),
  )}
<p>${both(text)} ${evidence(catalog, rule.sources)}</p><p>${items.join(' ')}</p>
`;
}
