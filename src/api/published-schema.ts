import { z } from 'zod';
import { API, type AddressOf } from './address.ts';
import { catalogDocumentSchema, editionDocumentSchema, updateDocumentSchema } from './document-schemas.ts';
import { machinesDocumentSchema } from './machines-schema.ts';
import { vectorsDocumentSchema } from './vectors-schema.ts';

const DOCUMENTS = {
  catalog: { schema: catalogDocumentSchema, title: 'The whole catalogue of the 497-day problem' },
  edition: { schema: editionDocumentSchema, title: 'One edition of Windows' },
  update: { schema: updateDocumentSchema, title: 'One update' },
  vectors: { schema: vectorsDocumentSchema, title: 'Inputs and the verdicts on them' },
  machines: { schema: machinesDocumentSchema, title: 'Machines checked for the Windows 497-day problem' },
} as const;

export type SchemaName = keyof typeof DOCUMENTS;

/** The schemas that are made here, by the name in their address. */
export const SCHEMA_NAMES = Object.keys(DOCUMENTS) as SchemaName[]; // the keys are the literal's own

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

// Zod writes the number in a template literal as this pattern; ours are whole and never negative.
const ANY_NUMBER = String.raw`-?\d+(?:\.\d+)?`;

/**
 * The JSON Schema (draft 2020-12) of a kind of document, from the definition that it is read or written by. It is
 * open: fields may be added within a version, and a document must not fail a schema that somebody kept. An export
 * names its own format, whose number would change: that schema is closed.
 */
export function publishedSchema(name: SchemaName, address: AddressOf): z.core.JSONSchema.JSONSchema {
  const { schema, title } = DOCUMENTS[name];
  const made = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'output',
    unrepresentable: 'any',
    override: (node) => amend(node, name !== 'machines'),
  });
  return { $schema: DRAFT, $id: address(API.schema(name)), title, ...made };
}

interface Node {
  readonly zodSchema: z.core.$ZodTypes;
  readonly jsonSchema: z.core.JSONSchema.BaseSchema;
}

function amend({ zodSchema, jsonSchema }: Node, open: boolean): void {
  if (open && jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
  if (jsonSchema.pattern !== undefined) jsonSchema.pattern = jsonSchema.pattern.replaceAll(ANY_NUMBER, String.raw`\d+`);
  // The catalogue transforms nothing but digits into a number.
  if (zodSchema instanceof z.ZodTransform) Object.assign(jsonSchema, { type: 'integer', minimum: 0 });
}
