import type { Catalog } from '../catalog/schema.ts';
import { catalogVersion } from '../catalog/version.ts';
import { API, type AddressOf } from './address.ts';
import type { DocumentHead } from './document-schemas.ts';
import type { SchemaName } from './published-schema.ts';

/** The licence of the data, as LICENSE and README.md have it. */
export const LICENSE: DocumentHead['license'] = {
  id: 'MIT',
  notice: 'Copyright (c) 2026 The 497-day problem contributors',
  exception: "Titles of Microsoft's articles are Microsoft's.",
};

/** What every document begins with. It holds no time of building: the same catalogue gives the same bytes. */
export function documentHead(catalog: Catalog, address: AddressOf, schema: SchemaName): DocumentHead {
  return { $schema: address(API.schema(schema)), catalog: catalogVersion(catalog), license: LICENSE };
}
