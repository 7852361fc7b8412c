import { againstFixLevel, versionsOf } from '../catalog/about-update.ts';
import { versionRows, type VersionRow } from '../catalog/query.ts';
import type { Catalog } from '../catalog/schema.ts';
import type { KbNumber } from '../domain/facts.ts';
import type { KnownVersion } from './document-schemas.ts';

const STANDINGS = { '≥': 'at-or-above', '<': 'below', none: 'not-sourced' } as const;

/** Every known version of tcpip.sys, with its place against the fix level of its own build and branch. */
export function knownVersions(catalog: Catalog): readonly KnownVersion[] {
  return versionRows(catalog).map((row) => known(row, catalog));
}

/** Those of one update. */
export function knownVersionsOf(catalog: Catalog, kb: KbNumber): readonly KnownVersion[] {
  return versionsOf(catalog, kb).map((row) => known(row, catalog));
}

function known(row: VersionRow, catalog: Catalog): KnownVersion {
  return {
    kb: row.kb,
    build: row.build,
    branch: row.branch,
    version: row.text,
    sources: row.sources,
    strength: row.strength,
    listed: row.listed,
    fixLevel: STANDINGS[againstFixLevel(catalog, row)?.relation ?? 'none'],
  };
}
