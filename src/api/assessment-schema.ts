import { z } from 'zod';
import type { InstalledFacts, VersionFacts } from '../domain/facts.ts';
import { branch, build, editionId, kb, revision, sources, strength } from './values.ts';

const derivation = z.string().meta({ description: 'Id of the chain that says so, in scope.derivations' });

const sourcedRevision = z.object({
  kb,
  revision: revision.meta({ description: 'Lowest revision that counts' }),
  sources: sources.meta({ description: 'Who says that the update installs this revision' }),
  strength: strength.meta({ description: 'How strong their word is' }),
});

const branchFacts = z.object({
  fixLevel: sourcedRevision.exactOptional().meta({ description: 'What the fix itself installs; absent where unknown' }),
  notIssued: z
    .object({ kb, sources })
    .exactOptional()
    .meta({ description: 'Present where a source says that the fix was never issued here' }),
  listed: z
    .array(
      sourcedRevision.extend({
        editions: z.array(editionId).meta({ description: 'Editions whose list names the update' }),
        listSources: sources.meta({ description: 'Who lists the update' }),
        listStrength: strength.meta({ description: 'How strong the list is: the evidence of the verdict' }),
      }),
    )
    .meta({ description: 'Listed updates that can decide, by revision' }),
});

/** What a verdict on a version needs. */
const versionFacts = z.object({
  ranges: z
    .array(z.object({ branch, from: revision, to: revision }))
    .meta({ description: 'Which revisions belong to which branch, both ends included' }),
  affected: z
    .array(z.object({ major: z.int(), minor: z.int() }))
    .meta({ description: 'Windows lines that the fix names; all others are out of scope' }),
  builds: z
    .array(
      z.object({
        build,
        branches: z.object({ GDR: branchFacts.exactOptional(), LDR: branchFacts.exactOptional() }),
        fixedBy: z
          .object({ derivation, sources })
          .exactOptional()
          .meta({ description: 'Present where it follows that every file of this build has the fix' }),
      }),
    )
    .meta({ description: 'What is known of each build and branch' }),
  editions: z
    .array(z.object({ id: editionId, builds: z.array(build) }))
    .meta({ description: 'Editions, and the builds that their tcpip.sys can have' }),
}) satisfies z.ZodType<VersionFacts>;

/** What a verdict on a list of installed updates needs. */
const installedFacts = z.object({
  fix: kb.meta({ description: 'The update made for the problem' }),
  listed: z
    .array(
      z.object({
        kb,
        editions: z.array(editionId).meta({ description: 'Editions whose list names it' }),
        doubtful: z.boolean().meta({ description: 'True: alone it proves nothing' }),
      }),
    )
    .meta({ description: 'Updates that the source document lists' }),
  carriers: z
    .array(
      z.object({
        kb,
        editions: z.array(editionId).meta({ description: 'Editions that it proves it for' }),
        reason: z
          .enum(['rollup-installed', 'newer-than-listed-line'])
          .meta({ description: 'Reason of the verdict; more may be added' }),
        derivation,
      }),
    )
    .meta({ description: 'Rollups and updates that carry the fix, by derivation; the strongest first' }),
}) satisfies z.ZodType<InstalledFacts>;

/** The section from which every verdict can be computed. */
export const assessmentSchema = z.object({
  version: versionFacts.meta({ description: 'For a verdict on a version of tcpip.sys' }),
  installed: installedFacts.meta({ description: 'For a verdict on a list of installed updates' }),
});
