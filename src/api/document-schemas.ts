import { z } from 'zod';
import {
  changesSchema,
  datedRevisionsSchema,
  editionSchema,
  factsSchema,
  notesSchema,
  rollupsSchema,
  scopeSchema,
  sourcesSchema,
  updateSchema,
} from '../catalog/schema.ts';
import { assessmentSchema } from './assessment-schema.ts';
import { branch, build, editionId, evidence, kb, reason, sources, strength, verdict, version } from './values.ts';
import type { ReadonlyDeep } from './values.ts';

const address = z.url().meta({ description: 'Full address' });
const pages = z.object({ ja: address, en: address }).meta({ description: 'The page for people, by language' });

/** What every document begins with. */
export const headSchema = z.object({
  $schema: address.meta({ description: 'The schema of this document' }),
  catalog: z
    .object({
      date: z
        .string()
        .regex(/^\d{4}-\d{2}-\d{2}$/)
        .meta({ description: 'Day of the newest change' }),
      hash: z
        .string()
        .regex(/^[0-9a-f]{12}$/)
        .meta({ description: 'The same digits, the same facts' }),
    })
    .meta({ description: 'Version of the catalogue that this was made from' }),
  license: z
    .object({
      id: z.string().meta({ description: 'SPDX identifier' }),
      notice: z.string().meta({ description: 'To be kept with copies' }),
      exception: z.string().meta({ description: 'What the licence does not cover' }),
    })
    .meta({ description: 'Licence of the data' }),
});

const edition = editionSchema.extend({ id: editionId });
const update = updateSchema.extend({ kb });

const knownVersion = z.object({
  kb,
  build,
  branch,
  version,
  sources,
  strength,
  listed: z.boolean().meta({ description: 'True where the source document lists the update for some edition' }),
  fixLevel: z
    .enum(['at-or-above', 'below', 'not-sourced'])
    .meta({ description: 'Against the fix level of this build and branch; not-sourced where there is none' }),
});

const versions = z.array(knownVersion).meta({ description: 'Known versions of tcpip.sys, one a build and branch' });

/** `catalog.json`: everything. The eight sections from `sources` to `changes` are what the hash is made of. */
export const catalogDocumentSchema = headSchema.extend({
  links: z.object({
    self: address,
    csv: address,
    vectors: address,
    editions: z.array(address),
    updates: z.array(address),
    page: pages,
    feed: pages.meta({ description: 'Feed of changes, by language' }),
  }),
  sources: sourcesSchema.meta({ description: 'Every source, by id' }),
  scope: scopeSchema
    .extend({ dated: datedRevisionsSchema })
    .meta({ description: 'What the fix names, and how a version is read' }),
  editions: z.array(edition),
  updates: z.array(update).meta({ description: 'Updates, by KB number' }),
  rollups: rollupsSchema.meta({ description: 'Rollups from 2016 on, and which of them carry the fix' }),
  facts: factsSchema,
  notes: notesSchema,
  changes: changesSchema,
  versions,
  assessment: assessmentSchema.meta({ description: 'Facts from which every verdict can be computed' }),
});

/** `editions/….json`: one edition with what its table shows. */
export const editionDocumentSchema = headSchema.extend({
  links: z.object({ self: address, catalog: address, page: pages }),
  edition,
  fixLevels: z
    .array(
      z.object({
        build,
        branch,
        status: z
          .enum(['sourced', 'not-issued', 'not-sourced'])
          .meta({ description: 'not-issued: a source says that there is none; not-sourced: nobody says' }),
        version: version.optional(),
        strength: strength.optional(),
        sources: sources.optional(),
      }),
    )
    .meta({ description: 'Fix level of every build and branch' }),
  listed: z
    .array(
      z.object({
        kb,
        heading: z.enum(['security', 'other']).meta({ description: 'Heading it stands under' }),
        doubtful: z.boolean().meta({ description: 'True: alone it proves nothing' }),
        sources,
        document: address.meta({ description: 'The update as a document' }),
      }),
    )
    .meta({ description: 'Updates on the list of this edition, security updates first; empty where it has no list' }),
  versions,
});

/** `updates/KB….json`: one update with what follows from it. */
export const updateDocumentSchema = headSchema.extend({
  links: z.object({ self: address, catalog: address, page: pages }),
  update,
  versions,
  supersededBy: z
    .array(z.object({ build: z.string().meta({ description: 'Build that it holds for' }), kb }))
    .meta({ description: 'Declared supersedence: updates and rollups that replace this one' }),
  installed: z
    .array(
      z.object({
        edition: editionId,
        verdict,
        reason,
        evidence,
        derivation: z
          .string()
          .optional()
          .meta({ description: 'Id of the chain, in scope.derivations of catalog.json' }),
      }),
    )
    .meta({ description: 'What follows, by edition, from the mere fact that it is installed' }),
});

export type DocumentHead = ReadonlyDeep<z.output<typeof headSchema>>;
export type KnownVersion = ReadonlyDeep<z.output<typeof knownVersion>>;
export type CatalogDocument = ReadonlyDeep<z.output<typeof catalogDocumentSchema>>;
export type EditionDocument = ReadonlyDeep<z.output<typeof editionDocumentSchema>>;
export type UpdateDocument = ReadonlyDeep<z.output<typeof updateDocumentSchema>>;
