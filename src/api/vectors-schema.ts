import { z } from 'zod';
import { headSchema } from './document-schemas.ts';
import { branch, build, editionId, evidence, kb, reason, verdict, version, type ReadonlyDeep } from './values.ts';

const address = z.url().meta({ description: 'Full address' });
const edition = editionId.nullable().meta({ description: 'Chosen edition; null for none' });
const tag = branch.nullable().meta({ description: 'Branch that the version string names; null for none' });
const answer = { verdict, reason, evidence };

const textVector = z.object({
  text: z.string().meta({ description: 'As a person types or pastes it' }),
  edition,
  ...answer,
});

const versionVector = z.object({ version, tag, edition, ...answer });

const installedVector = z.object({
  kbs: z.array(kb).meta({ description: 'Installed updates' }),
  edition: editionId,
  ...answer,
  decidedBy: z.array(kb).meta({ description: 'Which of them decided' }),
});

const machineVector = z.object({
  versions: z.array(version).meta({ description: 'Versions of tcpip.sys that were found' }),
  edition,
  osVersion: build.nullable().meta({ description: 'What Windows says it is; null where unknown' }),
  kbs: z.array(kb).meta({ description: 'Installed updates' }),
  ...answer,
  basis: z.enum(['version', 'installed', 'os-version', 'none']).meta({ description: 'What the verdict rests on' }),
  contradictions: z.array(z.string()).meta({ description: 'What does not fit together, as codes' }),
});

/** `vectors.json`: inputs with their answers, for whoever writes an own implementation. */
export const vectorsDocumentSchema = headSchema.extend({
  links: z.object({ self: address, catalog: address }),
  texts: z.array(textVector).meta({ description: 'Verdicts on what a person typed' }),
  versions: z
    .array(versionVector)
    .meta({ description: 'Verdicts on versions at every boundary, one below and one above it' }),
  installed: z.array(installedVector).meta({ description: 'Verdicts on installed updates alone' }),
  machines: z.array(machineVector).meta({ description: 'Verdicts on all that is known of a machine' }),
});

export type TextVector = ReadonlyDeep<z.output<typeof textVector>>;
export type VersionVector = ReadonlyDeep<z.output<typeof versionVector>>;
export type InstalledVector = ReadonlyDeep<z.output<typeof installedVector>>;
export type MachineVector = ReadonlyDeep<z.output<typeof machineVector>>;
export type VectorsDocument = ReadonlyDeep<z.output<typeof vectorsDocumentSchema>>;
