import { catalogDocument } from '../../../src/api/catalog-document.ts';
import { editionDocument } from '../../../src/api/edition-document.ts';
import { jsonText } from '../../../src/api/json-text.ts';
import type { SchemaName } from '../../../src/api/published-schema.ts';
import { updateDocument } from '../../../src/api/update-document.ts';
import { vectorsDocument } from '../../../src/api/vectors-document.ts';
import { readCatalog } from '../../../src/catalog/read.ts';
import { realFiles } from '../../support/catalog-fixtures.ts';

export const catalog = readCatalog(realFiles);

export const address = (path: string) => `https://497.example/base/${path}`;

/** Every document of the API as its text, with the schema that it follows. */
export function allDocuments(): readonly {
  readonly name: string;
  readonly schema: SchemaName;
  readonly text: string;
}[] {
  const entry = (name: string, schema: SchemaName, document: object) => ({ name, schema, text: jsonText(document) });
  return [
    entry('catalog', 'catalog', catalogDocument(catalog, address)),
    ...catalog.editions.map((edition) => entry(edition.id, 'edition', editionDocument(catalog, edition, address))),
    ...catalog.updates.map((update) => entry(update.kb, 'update', updateDocument(catalog, update, address))),
    entry('vectors', 'vectors', vectorsDocument(catalog, address)),
  ];
}
