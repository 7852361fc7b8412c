import { versionsOf } from '../../catalog/about-update.ts';
import { versionFacts } from '../../catalog/assessment-facts.ts';
import { carriersOf } from '../../catalog/derivations.ts';
import type { Catalog, Update } from '../../catalog/schema.ts';
import { warningsFor } from '../../catalog/warnings.ts';
import type { BranchFacts, BuildFacts, KbNumber } from '../../domain/facts.ts';
import { TitleCell } from './edition-tables.tsx';
import { Evidence, NOT_SOURCED } from './evidence.tsx';
import { Both, Heading, Paragraphs, say, Table } from './in-both.tsx';

interface OfCatalog {
  readonly catalog: Catalog;
}

const LEVEL_COLUMNS = [
  say(({ check }) => check.build),
  say(({ offlineFile }) => offlineFile.file.branch),
  say(({ check }) => check.level),
  say(({ check }) => check.listedFrom),
] as const;

/** The number that counts as fixed, by build and branch. */
export function FixLevels({ catalog }: OfCatalog) {
  return (
    <>
      <Heading id="fix-levels" of={say(({ check }) => check.levels)} />
      <Paragraphs of={say(({ check }) => check.levelsLead)} />
      <Table caption={<Both of={say(({ check }) => check.levelsCaption)} />} columns={LEVEL_COLUMNS}>
        {versionFacts(catalog).builds.map((facts) => (
          <LevelsOfBuild {...{ catalog, facts }} />
        ))}
      </Table>
    </>
  );
}

/** A row for each branch, or one with what holds for every file of the build. */
function LevelsOfBuild({ catalog, facts }: OfCatalog & { readonly facts: BuildFacts }) {
  const { build, branches, fixedBy } = facts;
  const { builds: known, branches: order } = catalog.scope;
  const products = known.find((each) => each.build === build)?.products ?? { ja: '', en: '' };
  const isKnown = order.some(({ branch }) => branches[branch]?.fixLevel ?? branches[branch]?.notIssued);
  const head = (rowspan?: number) => (
    <th scope="rowgroup" rowspan={rowspan}>
      {build}
      <br />
      <Both of={products} />
    </th>
  );
  if (fixedBy !== undefined || !isKnown) {
    return (
      <tbody>
        <tr>
          {head()}
          <td colspan={LEVEL_COLUMNS.length - 1}>
            {fixedBy === undefined ? <Both of={say(({ check }) => check.unknown)} /> : <AllFixed {...fixedBy} />}
          </td>
        </tr>
      </tbody>
    );
  }
  return (
    <tbody>
      {order.map(({ branch }, index) => (
        <tr>
          {index === 0 && head(order.length)}
          <th>{branch}</th>
          <td>
            <FixLevel {...{ catalog, build }} facts={branches[branch]} />
          </td>
          <td>
            <LowestListed {...{ catalog, build }} facts={branches[branch]} />
          </td>
        </tr>
      ))}
    </tbody>
  );
}

function AllFixed({ derivation }: NonNullable<BuildFacts['fixedBy']>) {
  return (
    <>
      <a href={`#${derivation}`}>
        <Both of={say(({ check }) => check.all)} />
      </a>{' '}
      (<Both of={say(({ checker }) => checker.strength.derived)} />)
    </>
  );
}

interface OfBranch extends OfCatalog {
  readonly build: string;
  readonly facts: BranchFacts | undefined;
}

function FixLevel({ catalog, build, facts }: OfBranch) {
  if (facts?.fixLevel) {
    const { revision, sources } = facts.fixLevel;
    return (
      <>
        {build}.{revision}: <Evidence {...{ catalog, sources }} />
      </>
    );
  }
  if (facts?.notIssued) {
    return (
      <>
        <Both of={say(({ kb }) => kb.notIssued)} />: <Evidence catalog={catalog} sources={facts.notIssued.sources} />
      </>
    );
  }
  return <>{NOT_SOURCED}</>;
}

function LowestListed({ catalog, build, facts }: OfBranch) {
  const lowest = [...(facts?.listed ?? [])].sort((a, b) => a.revision - b.revision)[0];
  if (lowest === undefined) return <>{NOT_SOURCED}</>;
  return (
    <>
      {build}.{lowest.revision}: {lowest.kb}, <Evidence catalog={catalog} sources={lowest.sources} />
    </>
  );
}

const KNOWN_COLUMNS = [
  say(({ edition }) => edition.columns.kb),
  say(({ edition }) => edition.columns.title),
  say(({ edition }) => edition.columns.released),
  say(({ kb }) => kb.versions),
  say(({ edition }) => edition.columns.evidence),
] as const;

/** The known versions of tcpip.sys that stand in no edition's table: of the fix and its neighbours, and of builds without a list. */
export function KnownVersions({ catalog }: OfCatalog) {
  const title = <Heading id="known" of={say(({ offlineFile }) => offlineFile.file.known)} />;
  return (
    <Table caption={title} columns={KNOWN_COLUMNS}>
      {catalog.updates.map((update) => (
        <KnownOfUpdate {...{ catalog, update }} />
      ))}
    </Table>
  );
}

/** The versions of an update, those with the same sources in a row. */
function KnownOfUpdate({ catalog, update }: OfCatalog & { readonly update: Update }) {
  const inTables = new Set(catalog.editions.flatMap(({ builds, sourceDocument }) => (sourceDocument ? builds : [])));
  const own = versionsOf(catalog, update.kb).filter(({ listed, build }) => !listed || !inTables.has(build));
  const rows = [...Map.groupBy(own, ({ sources }) => sources.join(' ')).values()];
  if (rows.length === 0) return null;
  const rowspan = rows.length === 1 ? undefined : rows.length;
  return (
    <tbody id={update.kb}>
      {rows.map((same, index) => (
        <tr>
          {index === 0 && (
            <>
              <th rowspan={rowspan}>{update.kb}</th>
              <TitleCell {...{ update, rowspan }} />
              <td rowspan={rowspan}>{update.released?.value ?? NOT_SOURCED}</td>
            </>
          )}
          <td>
            {same.map(({ text, branch }) => (
              <>
                {text} ({branch})
                <br />
              </>
            ))}
          </td>
          <td>
            <Evidence catalog={catalog} sources={same[0]?.sources ?? []} />
          </td>
        </tr>
      ))}
    </tbody>
  );
}

/** What follows from several facts together: for each conclusion its chain, and the updates that it holds for. */
export function Carriers({ catalog }: OfCatalog) {
  const all = carriersOf(catalog);
  const marked = (kb: KbNumber) => (warningsFor(catalog, kb).length > 0 ? `${kb} ⚠` : kb);
  const warnings = catalog.facts.filter(({ kbs, editions }) => kbs !== undefined || editions !== undefined);
  return (
    <>
      <Heading id="rollups" of={say(({ offlineFile }) => offlineFile.file.rollups)} />
      <Paragraphs of={say(({ kb }) => kb.derivedLead)} />
      {catalog.scope.derivations.map(({ id, conclusion, links }) => (
        <div id={id}>
          <p>
            <b>
              <Both of={conclusion} />
            </b>
          </p>
          <ul>
            {links.map(({ text, sources, weak }) => (
              <li>
                <Both of={text} /> <Evidence catalog={catalog} sources={sources} />
                {weak && (
                  <b>
                    {' '}
                    <Both of={say(({ kb }) => kb.weakLink)} />
                  </b>
                )}
              </li>
            ))}
          </ul>
          <p>
            {all
              .filter(({ derivation }) => derivation === id)
              .map(({ kb }) => marked(kb))
              .join(' ')}
          </p>
        </div>
      ))}
      {warnings.map(({ kbs = [], text }) => (
        <p>
          ⚠ {kbs.join(', ')}: <Both of={text} />
        </p>
      ))}
    </>
  );
}
