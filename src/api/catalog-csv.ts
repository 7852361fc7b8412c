import { editionsOfBuild, strengthOfSources } from '../catalog/query.ts';
import type { Catalog, Update } from '../catalog/schema.ts';
import { catalogVersion } from '../catalog/version.ts';
import type { Branch } from '../domain/branch.ts';
import { catalogVersionText } from '../domain/catalog-version.ts';
import { csvText } from './csv.ts';
import type { KnownVersion } from './document-schemas.ts';
import { knownVersionsOf } from './known-versions.ts';

/** One line of the table: an update in one build and branch. Both are absent where no build is known. */
interface Place {
  readonly update: Update;
  readonly build?: string;
  readonly branch?: Branch;
  readonly known?: KnownVersion | undefined;
}

type Column = readonly [name: string, read: (place: Place, catalog: Catalog) => string | undefined];

/** Lists inside a cell are joined by a blank. New columns go to the end: others may count. */
const COLUMNS: readonly Column[] = [
  ['kb', ({ update }) => update.kb],
  ['kind', ({ update }) => update.kind],
  ['title_en', ({ update }) => update.title?.en.value],
  ['title_ja', ({ update }) => update.title?.ja?.value],
  ['bulletin', ({ update }) => update.bulletin?.value],
  ['released', ({ update }) => update.released?.value],
  // Three numbers alone are a date of the year 7601 to a spreadsheet.
  ['build', ({ build }) => build && `Windows ${build}`],
  ['branch', ({ branch }) => branch],
  ['version', ({ known }) => known?.version],
  ['version_status', versionStatus],
  ['fix_level', ({ known }) => known?.fixLevel],
  ['version_strength', ({ known }) => known?.strength],
  ['version_sources', ({ known }) => known?.sources.join(' ')],
  [
    'listed_editions',
    (place, catalog) =>
      listedHere(place, catalog)
        .map(({ edition }) => edition)
        .join(' '),
  ],
  ['list_strength', (place, catalog) => strengthOfSources(catalog, listSources(place, catalog))],
  ['list_sources', (place, catalog) => listSources(place, catalog).join(' ')],
  ['doubtful', ({ update }) => (update.doubt === undefined ? 'no' : 'yes')],
  ['catalogue_version', (_, catalog) => catalogVersionText(catalogVersion(catalog))],
];

/** `catalog.csv`: every update in every build that it concerns and in both branches; an unknown cell is empty. */
export function catalogCsv(catalog: Catalog): string {
  const rows = places(catalog).map((place) => COLUMNS.map(([, read]) => read(place, catalog) ?? ''));
  return csvText([COLUMNS.map(([name]) => name), ...rows]);
}

function places(catalog: Catalog): readonly Place[] {
  return catalog.updates.flatMap((update) => {
    const builds = catalog.scope.builds.map(({ build }) => build).filter((build) => concerns(update, build, catalog));
    if (builds.length === 0) return [{ update }];
    const versions = knownVersionsOf(catalog, update.kb);
    return builds.flatMap((build) =>
      catalog.scope.branches.map(({ branch }) => ({
        update,
        build,
        branch,
        known: versions.find((row) => row.build === build && row.branch === branch),
      })),
    );
  });
}

function concerns(update: Update, build: string, catalog: Catalog): boolean {
  const { tcpipSys = [], notIssued = [], supersedes = [] } = update;
  return (
    [...tcpipSys, ...notIssued, ...supersedes].some((entry) => entry.build === build) ||
    listedHere({ update, build }, catalog).length > 0
  );
}

function versionStatus({ update, build, branch, known }: Place): string {
  if (known !== undefined) return 'sourced';
  const withheld = update.notIssued?.some((entry) => entry.build === build && entry.branch === branch) ?? false;
  return withheld ? 'not-issued' : 'not-sourced';
}

/** The entries of the lists that are about this build. */
function listedHere({ update, build }: Place, catalog: Catalog): NonNullable<Update['listed']> {
  const editions = build === undefined ? [] : editionsOfBuild(catalog, build).map(({ id }) => id);
  return (update.listed ?? []).filter(({ edition }) => editions.includes(edition));
}

function listSources(place: Place, catalog: Catalog): readonly string[] {
  return [...new Set(listedHere(place, catalog).flatMap(({ sources }) => sources))];
}
