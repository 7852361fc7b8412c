import { z } from 'zod';

/*
 * The one definition of the catalogue's files. Every scalar arrives as a string (YAML's failsafe schema), so that
 * `6.0` is no number and `2012-05-08` no date until a field here says so. Every field has a description: the field
 * table in catalog/README.md is made from them.
 */

const nonEmpty = z.string().trim().min(1, 'is empty: write the value, or remove the field where it is unknown');

const isoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'is no date: write YYYY-MM-DD', abort: true })
  .refine(
    (text) => new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) ?? false,
    'is a day that does not exist: check month and day',
  );

const kbNumber = z
  .templateLiteral(['KB', z.number()], 'is no KB number: write KB and its digits, e.g. KB2688338')
  .refine((text) => /^KB\d{6,7}$/.test(text), 'is no KB number: write KB and six or seven digits, e.g. KB2688338');

// The literals give the type; their z.number() would also take "6.1" for one part, hence the pattern.
const build = z
  .templateLiteral([z.number(), '.', z.number(), '.', z.number()], 'is no build: write three numbers, e.g. 6.1.7601')
  .refine((text) => /^\d+\.\d+\.\d+$/.test(text), 'is no build: write three numbers, e.g. 6.1.7601')
  .meta({ description: 'Build: the first three parts of a version' });

const wholeNumber = z.string().regex(/^\d+$/, 'is no whole number: write digits only').transform(Number);

const webAddress = z.url({
  protocol: /^https?$/,
  error: 'is no web address: write one that starts with http:// or https://',
});

const branch = z.enum(['GDR', 'LDR'], 'is no branch: write GDR or LDR').meta({ description: 'Servicing branch' });

const yes = z.literal('yes', 'is no yes: write yes, or remove the field');

const cve = z
  .string()
  .regex(/^CVE-\d{4}-\d{4,}$/, 'is no CVE: write e.g. CVE-2012-0174')
  .meta({ description: 'CVE number' });

const entryId = nonEmpty.meta({ description: 'Name of the entry, once in its file' });

const sources = z
  .array(nonEmpty)
  .min(1, 'names no source: write at least one id of sources.yaml')
  .meta({ description: 'Ids of sources.yaml that say so' });

const bilingual = z
  .strictObject({ en: nonEmpty, ja: nonEmpty })
  .meta({ description: 'The text in English and in Japanese, our own words' });

/** A value together with the sources that give it. */
function sourced<T extends z.ZodType>(value: T) {
  return z.strictObject({ value, sources });
}

const sourceSchema = z.strictObject({
  label: bilingual.meta({ description: 'Short name, as it stands beside a figure' }),
  title: nonEmpty.meta({ description: 'Title as published' }),
  publisher: nonEmpty.meta({ description: 'Who publishes it' }),
  kind: z.enum(['official', 'package', 'scanner', 'independent', 'third-party']).meta({
    description:
      'How strong it is: Microsoft itself, an update package that Microsoft signed, a vulnerability scanner, an independent collection, one unofficial page',
  }),
  language: z
    .enum(['en', 'ja', 'sv', 'code'])
    .meta({ description: 'Language it is written in; code for scripts and data' }),
  url: webAddress.meta({ description: 'Where it stands, with a fixed revision where it has one' }),
  published: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'is no date: write YYYY, YYYY-MM or YYYY-MM-DD')
    .optional()
    .meta({ description: 'Date of publication, as exact as it is known' }),
  retrieved: isoDate.meta({ description: 'Day on which we read it' }),
  package: z
    .strictObject({
      file: nonEmpty.meta({ description: 'Name of the file' }),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/, 'is no SHA-256: write 64 digits, small letters')
        .meta({ description: 'SHA-256 of the file' }),
      readBy: nonEmpty.meta({ description: 'Who read it' }),
      how: bilingual.meta({ description: 'How it was read and what was checked, in English and in Japanese' }),
    })
    .optional()
    .meta({ description: 'Which file it is and how it was read; where the kind is package, and only there' }),
  note: bilingual.optional().meta({ description: 'What a reader should know about it' }),
});

/** sources.yaml: id → source. */
export const sourcesSchema = z.record(nonEmpty, sourceSchema);

export const scopeSchema = z.strictObject({
  fix: kbNumber.meta({ description: 'The update made for the problem: its tcpip.sys versions are the fix levels' }),
  affected: z
    .array(
      z.strictObject({
        line: z
          .templateLiteral([z.number(), '.', z.number()], 'is no Windows line: write two numbers, e.g. 6.1')
          .refine((text) => /^\d+\.\d+$/.test(text), 'is no Windows line: write two numbers, e.g. 6.1')
          .meta({ description: 'First two parts of a version' }),
        products: bilingual.meta({ description: 'Products of this line' }),
        sources,
      }),
    )
    .min(1)
    .meta({ description: 'Windows lines that the fix names; all others are out of scope' }),
  branches: z
    .array(
      z.strictObject({
        branch,
        from: wholeNumber.meta({ description: 'Lowest revision of the branch' }),
        to: wholeNumber.meta({ description: 'Highest revision of the branch' }),
        sources,
      }),
    )
    .min(1)
    .meta({ description: 'Which revisions (fourth parts) belong to which servicing branch' }),
  builds: z
    .array(
      z.strictObject({
        build,
        products: bilingual.meta({ description: 'Products and service packs of this build' }),
        baseRevision: sourced(wholeNumber).optional().meta({ description: 'Revision that the release itself carries' }),
        sources,
      }),
    )
    .min(1)
    .meta({ description: 'Builds of the affected lines' }),
  numberTest: z
    .strictObject({
      builtFrom: isoDate.meta({ description: "First day on which the fix's files for 6.1 can have been built" }),
      builtTo: isoDate.meta({ description: 'Last day on which they can have been built' }),
      lateDays: wholeNumber.meta({ description: 'Most days that a package is older than all with higher numbers' }),
      sources,
    })
    .meta({
      description: 'What the age of a package is compared with, where only those with higher numbers are dated',
    }),
  derivations: z
    .array(
      z.strictObject({
        id: entryId,
        reason: z
          .enum(['rollup-installed', 'newer-than-listed-line'])
          .meta({ description: 'Reason code of the verdict that it leads to' }),
        editions: z.array(nonEmpty).min(1).meta({ description: 'Editions that it holds for' }),
        applies: z
          .strictObject({
            carriers: yes.optional().meta({ description: 'To what rollups.yaml names under carriers' }),
            build: build.optional().meta({ description: 'Build of the rollups in the next two fields' }),
            rollupsFrom: kbNumber.optional().meta({ description: 'To this monthly rollup and every later one' }),
            flaws: yes.optional().meta({ description: 'To security-only updates that repair a flaw of TCP/IP' }),
            updates: z.array(kbNumber).optional().meta({ description: 'To these updates' }),
            fileBuild: build.optional().meta({ description: 'To every file of this build' }),
          })
          .meta({ description: 'What it says "fixed" of' }),
        conclusion: bilingual.meta({ description: 'What follows, in English and in Japanese' }),
        links: z
          .array(
            z.strictObject({
              text: bilingual,
              weak: yes.optional().meta({ description: 'yes where the chain is weakest' }),
              sources,
            }),
          )
          .min(1)
          .meta({ description: 'The chain that leads there, every link with its sources' }),
      }),
    )
    .meta({ description: 'What follows from several facts together, the strongest first' }),
});

/** dated-revisions.yaml: it becomes part of the scope, as what helps to read a version. */
export const datedRevisionsSchema = z.strictObject({
  sources,
  widestDays: wholeNumber.meta({ description: 'Neighbours further apart bound nothing' }),
  branches: z
    .array(
      z.strictObject({
        build,
        branch,
        revisions: z
          .array(
            z.strictObject({
              revision: wholeNumber.meta({ description: 'Fourth part of the version' }),
              built: z
                .string()
                .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, 'is no moment: write YYYY-MM-DDThh:mm')
                .meta({ description: 'Newest time of a file with this revision, UTC' }),
              file: nonEmpty.meta({ description: 'That file' }),
              kbs: z.array(kbNumber).min(1).meta({ description: 'Packages that hold files of this revision' }),
              outOfStep: yes.optional().meta({ description: 'yes where it is older than a lower revision' }),
            }),
          )
          .min(2)
          .meta({ description: 'Dated revisions, ascending' }),
      }),
    )
    .min(1)
    .meta({ description: 'Builds and branches' }),
});

export const editionSchema = z.strictObject({
  order: wholeNumber.meta({ description: 'Place in lists' }),
  name: nonEmpty.meta({ description: 'Name with service pack, as Microsoft writes it' }),
  product: nonEmpty.meta({ description: 'Product without service pack' }),
  servicePack: z.enum(['RTM', 'SP1', 'SP2']).meta({ description: 'Service pack; RTM for none' }),
  builds: z.array(build).min(1).meta({ description: 'Builds that its tcpip.sys can have, the usual one first' }),
  endOfSupport: sourced(isoDate).optional().meta({ description: 'End of support before paid extensions' }),
  sourceDocument: z
    .strictObject({
      security: wholeNumber.meta({ description: 'Distinct security updates in its list' }),
      other: wholeNumber.meta({ description: 'Distinct other updates in its list' }),
      sources,
    })
    .optional()
    .meta({ description: "What the source document's list for this edition comes to; absent where it has no list" }),
});

export const updateSchema = z.strictObject({
  kind: z
    .enum(['hotfix', 'security-update', 'security-only-update'])
    .meta({ description: 'Hotfix (on request), security update, or the security-only package of a month' }),
  title: z
    .strictObject({
      en: sourced(nonEmpty).meta({ description: 'English title' }),
      ja: sourced(nonEmpty).optional().meta({ description: 'Japanese title' }),
    })
    .optional()
    .meta({ description: 'Official titles; the Japanese one only where Microsoft published it' }),
  bulletin: sourced(z.string().regex(/^MS\d{2}-\d{3}$/, 'is no bulletin: write e.g. MS12-032'))
    .optional()
    .meta({ description: 'Security bulletin' }),
  bulletinKb: sourced(kbNumber)
    .optional()
    .meta({ description: "The bulletin's own article, where it is not this package's" }),
  released: sourced(isoDate).optional().meta({ description: 'Day of release' }),
  revised: sourced(isoDate).optional().meta({ description: 'Day of the last revision of the bulletin' }),
  cves: z
    .strictObject({
      values: z.array(cve).min(1).meta({ description: 'CVE numbers' }),
      sources,
    })
    .optional()
    .meta({ description: 'Vulnerabilities that it fixes' }),
  severity: z
    .array(
      z.strictObject({
        product: nonEmpty.meta({ description: 'Product that is rated' }),
        value: z.enum(['Critical', 'Important', 'Moderate', 'Low']).meta({ description: 'Rating' }),
        sources,
      }),
    )
    .optional()
    .meta({ description: "Microsoft's severity rating by product" }),
  appliesTo: z
    .strictObject({ values: z.array(nonEmpty).min(1).meta({ description: 'Products with service pack' }), sources })
    .optional()
    .meta({ description: 'Products and service packs that it installs on' }),
  supersedes: z
    .array(z.strictObject({ build, kb: kbNumber.meta({ description: 'Update that is replaced' }), sources }))
    .optional()
    .meta({
      description: 'Declared supersedence: Microsoft says that this update replaces that one on machines of this build',
    }),
  tcpipSys: z
    .array(
      z.strictObject({
        build,
        branch: branch.optional().meta({ description: 'Servicing branch, where the source names it' }),
        version: z.string().meta({ description: 'Four parts; must lie in the build and branch' }),
        architectures: z
          .array(z.enum(['x86', 'x64', 'ia64']))
          .optional()
          .meta({ description: 'Processors, where the source names them' }),
        sources,
      }),
    )
    .optional()
    .meta({ description: 'The versions of tcpip.sys that it installs, one row a build and branch' }),
  notIssued: z
    .array(z.strictObject({ build, branch, sources }))
    .optional()
    .meta({ description: 'Builds and branches for which a source says that it was never issued' }),
  listed: z
    .array(
      z.strictObject({
        edition: nonEmpty.meta({ description: 'Edition whose list names it' }),
        heading: z.enum(['security', 'other']).meta({ description: 'Heading it stands under' }),
        sources,
      }),
    )
    .optional()
    .meta({ description: 'Where the source document lists it as replacing the tcpip.sys of the fix' }),
  listedAs: sourced(nonEmpty).optional().meta({ description: 'Title that the source document gives it' }),
  articleUrl: sourced(webAddress).optional().meta({ description: 'Address of the article as Microsoft gave it' }),
  symptom: z
    .strictObject({ text: bilingual, sources })
    .optional()
    .meta({ description: 'What it mends, beyond its title' }),
  built: sourced(isoDate).optional().meta({ description: 'Day on which the package was built' }),
  oldestAbove: sourced(isoDate)
    .optional()
    .meta({ description: 'Day on which the oldest known package with a higher KB number was built' }),
  doubt: z
    .strictObject({ text: bilingual, sources })
    .optional()
    .meta({ description: 'Reason to doubt that it carries a newer tcpip.sys; alone it then proves nothing' }),
});

export const rollupsSchema = z.strictObject({
  carriers: z
    .strictObject({
      build,
      kind: z.literal('monthly-rollup').meta({ description: 'Kind of rollup: only monthly rollups are cumulative' }),
      from: kbNumber.meta({ description: 'First monthly rollup that carries the file' }),
      because: kbNumber.meta({ description: 'Update of the same day whose tcpip.sys version is known' }),
      sources,
    })
    .meta({ description: 'From which monthly rollup on the fix is included, derived from a known version' }),
  flaws: z
    .array(z.strictObject({ cve, title: nonEmpty.meta({ description: 'Title as published' }), sources }))
    .meta({ description: "Flaws of Windows' own TCP/IP that updates of 2021 and later repair" }),
  rollups: z
    .array(
      z.strictObject({
        kb: kbNumber.meta({ description: 'KB number of the package' }),
        released: isoDate.meta({ description: 'Day of release' }),
        kind: z.enum(['monthly-rollup', 'security-only', 'preview', 'optional-rollup']).meta({
          description:
            'Monthly rollup, security-only package, preview of a monthly rollup, or an earlier optional rollup',
        }),
        build,
        supersedes: z.array(kbNumber).optional().meta({ description: 'Declared supersedence within the catalogue' }),
        supersedesOthers: z
          .array(kbNumber)
          .optional()
          .meta({ description: 'Declared supersedence of updates outside the catalogue' }),
        flaws: z
          .strictObject({ values: z.array(cve).min(1).meta({ description: 'CVE numbers' }), sources })
          .optional()
          .meta({ description: 'Which of the flaws of TCP/IP it repairs' }),
        sources,
      }),
    )
    .min(1)
    .meta({
      description: 'Rollups and security-only updates from 2016 on; none has a known tcpip.sys version of its own',
    }),
});

export const factsSchema = z
  .array(
    z.strictObject({
      id: entryId,
      text: bilingual,
      kbs: z.array(kbNumber).optional().meta({ description: 'Updates on whose pages it is a warning' }),
      editions: z.array(nonEmpty).optional().meta({ description: 'Editions on whose pages it is a warning' }),
      sources,
    }),
  )
  .min(1)
  .meta({ description: 'Facts about the problem and the field that belong to no single update' });

export const notesSchema = z
  .array(
    z.strictObject({
      id: entryId,
      kind: z
        .enum(['slip', 'disagreement', 'weakness'])
        .meta({ description: 'A slip in a source, two sources that disagree, or a figure that rests on little' }),
      text: bilingual,
      kbs: z.array(kbNumber).optional().meta({ description: 'Updates it is about' }),
      sources,
    }),
  )
  .meta({ description: 'What a careful reader should know about the sources' });

export const changesSchema = z
  .array(z.strictObject({ date: isoDate.meta({ description: 'Day of the change' }), text: bilingual }))
  .min(1)
  .meta({ description: "The catalogue's changes, newest first; the first date is the catalogue's own" });

export type Source = z.output<typeof sourceSchema>;
export type DatedRevisions = z.output<typeof datedRevisionsSchema>;
type Scope = z.output<typeof scopeSchema> & { readonly dated: DatedRevisions };
export type Derivation = Scope['derivations'][number];
export type Edition = z.output<typeof editionSchema> & { readonly id: string };
export type Update = z.output<typeof updateSchema> & { readonly kb: z.output<typeof kbNumber> };
export type Rollups = z.output<typeof rollupsSchema>;
export type Rollup = Rollups['rollups'][number];
export type Fact = z.output<typeof factsSchema>[number];
export type Note = z.output<typeof notesSchema>[number];
type Change = z.output<typeof changesSchema>[number];
export type Bilingual = z.output<typeof bilingual>;

/** The whole catalogue, read and checked. */
export interface Catalog {
  readonly sources: Readonly<Record<string, Source>>;
  readonly scope: Scope;
  /** In their given order. */
  readonly editions: readonly Edition[];
  /** By KB number. */
  readonly updates: readonly Update[];
  readonly rollups: Rollups;
  readonly facts: readonly Fact[];
  readonly notes: readonly Note[];
  readonly changes: readonly Change[];
}
