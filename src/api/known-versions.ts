import { versionRows, type VersionRow } from '../catalog/query.ts';
import type { Catalog } from '../catalog/schema.ts';
import type { KnownVersion } from './document-schemas.ts';

/** Every known version of tcpip.sys, with its place against the fix level of its own build and branch. */
export function knownVersions(catalog: Catalog): readonly KnownVersion[] {
  const rows = versionRows(catalog);
  return rows.map((row) => ({
    kb: row.kb,
    build: row.build,
    branch: row.branch,
    version: row.text,
    sources: row.sources,
    strength: row.strength,
    listed: row.listed,
    fixLevel: againstFixLevel(row, rows, catalog),
  }));
}

function againstFixLevel(row: VersionRow, rows: readonly VersionRow[], { scope }: Catalog): KnownVersion['fixLevel'] {
  const level = rows.find(({ kb, build, branch }) => kb === scope.fix && build === row.build && branch === row.branch);
  if (level === undefined) return 'not-sourced';
  return row.version.revision >= level.version.revision ? 'at-or-above' : 'below';
}
