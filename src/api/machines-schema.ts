import { z } from 'zod';
import type { MachineVerdict } from '../domain/assess-machine.ts';
import { VERDICTS, type VerdictName } from '../domain/assess.ts';
import { LOCALES } from '../i18n/locales.ts';
import type { BadLineEntry, JSON_FORMAT, MachineEntry } from '../reports/export-json.ts';
import { PACKAGE_PROBLEMS } from '../packages/content.ts';
import type { PackageEntry } from '../packages/report/export-parts.ts';
import { branch, build, editionId, kb, sources, strength, verdict, version } from './values.ts';

/*
 * What export-json.ts writes. It promises codes and names of fields; sentences are for people and may change.
 */

type Reason = MachineVerdict['reason'];
type VerdictFor<R, V = MachineVerdict> = V extends MachineVerdict
  ? R extends V['reason']
    ? V['verdict']
    : never
  : never;

const VERDICT_OF = {
  'at-or-above-listed-update': 'fixed',
  'at-or-above-fix-level': 'fixed',
  'listed-update-installed': 'fixed',
  'rollup-installed': 'fixed',
  'newer-than-listed-line': 'fixed',
  'below-fix-level': 'not-fixed',
  'no-gdr-fix-known': 'cannot-tell',
  'no-fix-level-known': 'cannot-tell',
  'edition-mismatch': 'cannot-tell',
  'branch-mismatch': 'cannot-tell',
  'doubtful-update-only': 'cannot-tell',
  'no-listed-update-installed': 'cannot-tell',
  'newer-windows': 'out-of-scope',
  'older-windows': 'out-of-scope',
  'other-file': 'invalid',
  'not-a-version': 'invalid',
  'too-few-parts': 'invalid',
  'part-out-of-range': 'invalid',
} as const satisfies { readonly [R in Reason]: VerdictFor<R> };

const REASONS = Object.keys(VERDICT_OF) as Reason[]; // the type above admits no other keys

/** The reasons that a verdict can have. */
export function reasonsFor(name: VerdictName): readonly Reason[] {
  return REASONS.filter((reason) => VERDICT_OF[reason] === name);
}

const text = (description: string) => z.string().meta({ description });
const code = <const Values extends readonly string[]>(values: Values, description: string) =>
  z.enum(values).meta({ description });
const place = (description: string) => z.int().min(1).meta({ description });

const machinesWith = (name: VerdictName) =>
  z
    .int()
    .nonnegative()
    .meta({ description: `Machines with the verdict ${name}` });

const input = text('Name of the file or text that was read');
const moment = z.string().regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}([+-][0-9]{2}:[0-9]{2})?)?$/);

const comparison = z.object({
  build,
  branch,
  revision: z.int().nonnegative().meta({ description: "Fourth part of the machine's version" }),
  claim: code(['listed-update', 'fix-level'], 'Compared with an update on Microsoft’s list, or with the fix itself'),
  kb: kb.meta({ description: 'Update whose version it is compared with' }),
  relation: code(['≥', '<'], 'Result: revision ≥ level, or revision < level'),
  level: z.int().nonnegative().meta({ description: 'Fourth part of the version that the update installs' }),
  claimSources: sources.meta({ description: 'Who says that this update is enough' }),
  claimStrength: strength,
  levelSources: sources.meta({ description: 'Who says that it installs this version' }),
  levelStrength: strength,
});

const contradiction = z.object({
  code: code(
    [
      'several-versions',
      'update-installed-but-version-below',
      'edition-does-not-fit-build',
      'os-version-does-not-fit-build',
    ],
    'What does not fit together',
  ),
  text: text('The same in a sentence'),
});

const conflict = z.object({
  field: code(
    ['os-version', 'edition', 'boot', 'uptime', 'update'],
    'What the inputs differ in; of several starts and uptimes the earliest start gives the deadline; an update is said to be installed and not to be: its number is both values, and it does not count',
  ),
  kept: text('Value that was read first, as it was written'),
  other: text('Another value, as it was written'),
  text: text('The same in a sentence'),
});

const found = z.object({
  version,
  tag: branch.nullable().meta({
    description: 'Branch that the text behind the number names; null where it names none',
  }),
  origin: code(['text', 'parts'], 'Read as text, or from the numbers that Windows compares'),
});

const boot = z.object({
  raw: text('As it was written'),
  order: code(
    ['wmi', 'year-month-day', 'day-month-year', 'month-day-year', 'day-or-month-first', 'unreadable'],
    'How the date was read; `day-or-month-first`: both readings are possible',
  ),
  readings: z
    .array(moment.meta({ description: 'ISO 8601; without an offset: on the machine’s own clock' }))
    .meta({ description: 'One; two, day first, where the order is open; none where it can’t be read' }),
  offsetKnown: z.boolean().meta({ description: 'False where nothing says how far its clock is from UTC' }),
});

const deadline = z.object({
  bootText: text('The start that the deadline is worked out from, as it was written'),
  dayNow: z.number().meta({ description: 'Day of uptime when the export was made' }),
  wrap: moment.meta({ description: 'When day 497 (497 d 2 h 27 m 53 s) is over' }),
  chimney: moment.meta({ description: 'When day 248.5 is over; counts only where TCP Chimney Offload is in use' }),
  lastWeekend: moment.meta({ description: 'Saturday of the last weekend before day 497 is over' }),
  daysLeft: z.number().meta({ description: 'Days left when the export was made; negative once it has passed' }),
  offsetKnown: z.boolean().meta({
    description: 'False where the offset of the moments is not known: the clock of whoever made the export was taken',
  }),
  earlierDays: z.int().nonnegative().meta({
    description: 'By how many days the moments may be earlier, where the uptime is given in months or years; else 0',
  }),
  counterWraps: z.boolean().meta({
    description: 'True where the uptime comes from SNMP, whose counter begins anew after 497 days: it may be longer',
  }),
});

const derivation = z.object({
  conclusion: text('What follows, in a sentence'),
  links: z
    .array(
      z.object({
        text: text('What the link says, in a sentence'),
        sources,
        weak: z.boolean().meta({ description: 'True where the chain is weakest' }),
      }),
    )
    .meta({ description: 'The chain that leads to the conclusion' }),
});

const dated = z.object({
  revision: z.int().nonnegative().meta({ description: 'Fourth part of a version' }),
  day: moment.meta({ description: 'Day on which files of this revision were built' }),
});

const built = z.object({
  after: dated.meta({ description: 'The nearest dated revision at or below it' }),
  before: dated.meta({ description: 'The nearest one at or above it; the same where its own revision is dated' }),
});

/** A machine with its verdict. */
export const machineSchema = z.object({
  position: place('Place in the input; the first is 1'),
  host: text('Name as it was written')
    .nullable()
    .meta({ description: 'Name of the machine; null where the input names none' }),
  verdict,
  reason: code(REASONS, 'Why the verdict is what it is'),
  basis: code(
    ['version', 'installed', 'os-version', 'none'],
    'What the verdict rests on: version of tcpip.sys, installed updates, OS version, or nothing useful',
  ),
  evidence: strength.nullable().meta({
    description: 'Strength of the evidence; null where the verdict rests on no figure',
  }),
  found: text('What was found, in words'),
  sentence: text('The reason in a sentence'),
  comparison: text('The comparisons, or the updates that decide, in words; empty where there is none'),
  next: text('What to do next, in a sentence'),
  comparisons: z.array(comparison).meta({
    description: 'All comparisons that the verdict rests on; the one that decides comes first',
  }),
  kbs: z.array(kb).meta({ description: 'Updates that the verdict names' }),
  sources: sources.meta({ description: 'Sources that the verdict rests on; their names are in `sources` at the top' }),
  contradictions: z.array(contradiction).meta({ description: 'What does not fit together' }),
  conflicts: z.array(conflict).meta({ description: 'Where inputs differ' }),
  versions: z.array(found).meta({
    description: 'Versions of tcpip.sys that were found; more than one contradict each other',
  }),
  osVersion: build.nullable().meta({ description: 'What Windows says it is, e.g. 6.1.7601' }),
  edition: editionId.nullable().meta({ description: 'Id of the edition, e.g. windows-7-sp1; null where unknown' }),
  product: text('Name as it was written').nullable().meta({ description: 'Name of the product as it was written' }),
  installed: z.array(kb).meta({ description: 'Installed updates that were found' }),
  boot: boot.nullable().meta({ description: 'When the machine started; null where no output says it' }),
  uptimeSeconds: z.number().nonnegative().nullable().meta({
    description: 'How long it had been up, where an output says that and not when it started',
  }),
  deadline: deadline.nullable().meta({
    description: 'When its counter runs out; null where that is not known, or needs no date',
  }),
  lines: z
    .array(z.object({ input, from: place('First line'), to: place('Last line') }))
    .meta({ description: 'Where it was read' }),
  readers: z.array(text('Format, e.g. wmic-table')).meta({ description: 'Formats that it was read from' }),
  derivation: derivation.nullable().meta({
    description: 'The chain that leads to the verdict; null where it rests on figures',
  }),
  built: built.nullable().meta({
    description:
      'When the file was built, by dated neighbours of its version; null where unknown. It decides no verdict',
  }),
  listStrength: strength.nullable().meta({
    description: 'Strength of the list that says that the update is enough; null where the verdict rests on no list',
  }),
  numberStrength: strength.nullable().meta({
    description: 'Strength of the number that the version is compared with; null where it is compared with none',
  }),
  warnings: z.array(text('What has to be known, in a sentence')).meta({
    description: 'Warnings about the updates that the verdict names',
  }),
  start: moment.nullable().meta({
    description:
      'When it started, on its own clock, with the offset where one is known; null where none, or only an uptime, is known, or a date has two readings',
  }),
  restart: text('What a known start means for a machine that has the fix, in a sentence; empty for others'),
  uptimeSecondsMost: z.number().nonnegative().nullable().meta({
    description: 'The longest that the uptime can be, where it is given in months or years; else null',
  }),
  osVersions: z
    .array(build)
    .meta({ description: 'All that the inputs call its OS version; several contradict each other' }),
  editions: z.array(editionId).meta({ description: 'Ids of all that the inputs call its edition; several contradict' }),
  installedAfterStart: z.array(z.object({ kb, day: text('The day of its installation, as 2026-03-14') })).meta({
    description:
      'The updates that make it fixed, where each was installed on a day after its start: it was not restarted since, and runs the old driver; else empty',
  }),
}) satisfies z.ZodType<Omit<MachineEntry, 'readers'>>;

// The type admits no other reasons, and misses none.
const WHY_BAD = {
  'no-fact': true,
  prose: true,
  command: true,
  wanted: true,
  'unnamed-file': true,
  'foreign-version': true,
  'not-installed': true,
  'still-to-come': true,
  'no-inventory': true,
  'unknown-heading': true,
  'unknown-column': true,
  'unclear-column': true,
  'extra-cells': true,
  'takes-back': true,
  'unlabelled-date': true,
  'unreadable-value': true,
  'no-answer': true,
  'no-name': true,
  'in-quotes': true,
  'second-name': true,
  namesake: true,
  'bad-version': true,
  'several-versions': true,
  'other-file': true,
  'cut-off': true,
  'too-long': true,
} as const satisfies Readonly<Record<BadLineEntry['reason'], true>>;
const BAD_REASONS = Object.keys(WHY_BAD) as (keyof typeof WHY_BAD)[];

const badLine = z.object({
  input,
  line: place('Number of the line; the first is 1'),
  reason: code(BAD_REASONS, 'Why nothing, or not all, was read from it'),
  partly: z.boolean().meta({ description: 'True where the rest of the line was read' }),
  text: text('Beginning of the line'),
}) satisfies z.ZodType<BadLineEntry>;

const packageContent = z.object({
  number: version.meta({ description: 'Version of tcpip.sys' }),
  line: build.meta({ description: 'Its first three parts' }),
  branch: branch.nullable().meta({ description: 'Branch that the number lies in; null where it lies in none' }),
  article: kb.nullable().meta({ description: 'Update that installs it; null where that is not known' }),
  verdict: code(['fixed', 'not-fixed', 'cannot-tell'], 'What the version means'),
  reason: code(['brings-fix', 'older-than-fix', 'no-fix-level-known'], 'Why'),
  comparison: text('The comparison that decides; empty where there is nothing to compare it with'),
  seenIn: code(['file', 'manifest', 'name'], 'Read from the driver, its component’s manifest, or the component’s name'),
  known: code(
    ['same', 'differs', 'new', 'nameless', 'not-covered'],
    'Beside what this site’s data has for the same update',
  ),
}) satisfies z.ZodType<PackageEntry['contents'][number]>;

const packageSchema = z.object({
  kind: code(['package', 'list', 'unreadable'], 'A package, a list of components, or a file that could not be read'),
  package: text('Name of the file or text'),
  inside: z.array(z.string()).meta({ description: 'Files that it lay in, the outermost first' }),
  sha256: z
    .string()
    .nullable()
    .meta({ description: 'SHA-256 of the package; null where it was not read, and for lists' }),
  article: kb.nullable().meta({ description: 'Number of the update; null where it is not known' }),
  processor: z.enum(['x86', 'x64', 'ia64']).nullable().meta({ description: 'Processor; null where it is not known' }),
  built: z.string().nullable().meta({ description: 'Day on which the package was built' }),
  installsOn: z.array(z.string()).meta({ description: 'What it is for, as it says itself' }),
  verdict: code(['fixed', 'not-fixed', 'cannot-tell', 'invalid'], 'Whether it brings the fix; never about a machine'),
  reason: code(
    ['brings-fix', 'older-than-fix', 'no-tcpip-in-package', 'no-fix-level-known', 'unreadable-package'],
    'Why',
  ),
  problem: z.enum(PACKAGE_PROBLEMS).nullable().meta({ description: 'Why it could not be read; null where it was' }),
  contents: z.array(packageContent).meta({ description: 'The versions of tcpip.sys in it, the highest first' }),
  sentence: text('The answer in a sentence'),
  contradictions: z.array(z.string()).meta({ description: 'What contradicts this site’s data' }),
  notes: z.array(z.string()).meta({ description: 'What else is to be known' }),
}) satisfies z.ZodType<PackageEntry>;

/** The JSON export of many machines. */
export const machinesDocumentSchema = z.object({
  $schema: text('Address of this schema'),
  format: z
    .literal('check-497/machines/v1' satisfies typeof JSON_FORMAT)
    .meta({ description: 'Name of this format; another number means another shape' }),
  catalog: z
    .object({
      date: z
        .string()
        .regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/)
        .meta({ description: 'Day of its newest change' }),
      hash: z
        .string()
        .regex(/^[0-9a-f]{12}$/)
        .meta({ description: 'The same digits mean the same facts' }),
    })
    .meta({ description: 'State of the catalogue that the verdicts rest on' }),
  generated: text('When the machines were judged and the export was made, ISO 8601 with its offset'),
  language: code(LOCALES, 'Language of the sentences'),
  sources: z.record(z.string(), z.string()).meta({ description: 'Short names of the sources, by id' }),
  citations: z
    .record(
      z.string(),
      z.object({
        title: text('Title as published'),
        url: text('Address'),
        retrieved: moment.meta({ description: 'Day on which it was read' }),
      }),
    )
    .meta({ description: 'What the sources are cited by, by id' }),
  badLines: z
    .array(badLine)
    .meta({ description: 'Lines that were not understood, as a whole or in part; at most 1,000' }),
  machines: z
    .array(
      machineSchema.meta({
        // Which reasons belong to which verdict: JSON Schema can say it, a plain object of Zod can't.
        oneOf: VERDICTS.map((name) => ({
          properties: { verdict: { const: name }, reason: { enum: reasonsFor(name) } },
        })),
      }),
    )
    .meta({ description: 'Machines in the order of the input' }),
  packages: z
    .array(packageSchema)
    .optional()
    .meta({ description: 'Update packages and lists of components, in the order of the input' }),
  counts: z
    .object({
      fixed: machinesWith('fixed'),
      'not-fixed': machinesWith('not-fixed'),
      'cannot-tell': machinesWith('cannot-tell'),
      'out-of-scope': machinesWith('out-of-scope'),
      invalid: machinesWith('invalid'),
      notUnderstood: z
        .int()
        .nonnegative()
        .meta({ description: 'Lines that were not understood, also those that are not listed' }),
    } satisfies Record<VerdictName | 'notUnderstood', z.ZodType>)
    .meta({ description: 'How many there are' }),
});
