import { STRENGTHS } from '../domain/strength.ts';
import { VERDICTS } from '../domain/assess.ts';
import { LOCALES } from '../i18n/locales.ts';
import { JSON_FORMAT } from '../reports/export-json.ts';
import { REASONS_BY_VERDICT } from './reason-codes.ts';

/*
 * A JSON Schema (draft 2020-12) of what export-json.ts writes. It promises codes and names of fields; sentences are
 * for people and may change.
 */

type Schema = Readonly<Record<string, unknown>>;

const text = (description: string): Schema => ({ type: 'string', description });
const code = (values: readonly string[], description: string): Schema => ({ enum: values, description });
const whole = (description: string, minimum = 0): Schema => ({ type: 'integer', minimum, description });
const list = (items: Schema, description: string): Schema => ({ type: 'array', items, description });
const orNull = (schema: Schema, description: string): Schema => ({ anyOf: [schema, { type: 'null' }], description });
const matching = (pattern: string, description: string): Schema => ({ type: 'string', pattern, description });
const record = (properties: Readonly<Record<string, Schema>>, description: string): Schema => ({
  type: 'object',
  description,
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

const KB = '^KB[1-9][0-9]{0,6}$';
const BUILD = '^[0-9]+\\.[0-9]+\\.[0-9]+$';
const WALL = '^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}([+-][0-9]{2}:[0-9]{2})?)?$';

const kb = matching(KB, 'Number of an update package, e.g. KB2688338');
const sourceId = text('Id of a source; its name is in `sources` at the top');
const strength = code(STRENGTHS, 'How strong the evidence is, strongest first in this list');
const input = text('Name of the file or text that was read');
const branch = code(['GDR', 'LDR'], 'Servicing branch');

const comparison = record(
  {
    build: matching(BUILD, 'First three parts of the version'),
    branch,
    revision: whole("Fourth part of the machine's version"),
    claim: code(['listed-update', 'fix-level'], 'Compared with an update on Microsoft’s list, or with the fix itself'),
    kb: matching(KB, 'Update whose version it is compared with'),
    relation: code(['≥', '<'], 'Result: revision ≥ level, or revision < level'),
    level: whole('Fourth part of the version that the update installs'),
    claimSources: list(sourceId, 'Who says that this update is enough'),
    claimStrength: strength,
    levelSources: list(sourceId, 'Who says that it installs this version'),
    levelStrength: strength,
  },
  'One comparison within one build and one branch',
);

const contradiction = record(
  {
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
  },
  'Something in the evidence that does not fit together',
);

const conflict = record(
  {
    field: code(['os-version', 'edition', 'boot'], 'What the inputs differ in'),
    kept: text('Value that was used, as it was written'),
    other: text('Value that was not used, as it was written'),
    text: text('The same in a sentence'),
  },
  'Two inputs that say different things of the machine',
);

const version = record(
  {
    version: matching('^[0-9]+(\\.[0-9]+){3}$', 'Version of tcpip.sys'),
    tag: orNull(branch, 'Branch that the text behind the number names; null where it names none'),
    origin: code(['text', 'parts'], 'Read as text, or from the numbers that Windows compares'),
  },
  'A version of tcpip.sys that was found',
);

const boot = record(
  {
    raw: text('As it was written'),
    order: code(
      ['wmi', 'year-month-day', 'day-month-year', 'month-day-year', 'day-or-month-first', 'unreadable'],
      'How the date was read; `day-or-month-first`: both readings are possible',
    ),
    readings: list(
      matching(WALL, 'ISO 8601; without an offset: on the machine’s own clock'),
      'One; two, day first, where the order is open; none where it can’t be read',
    ),
  },
  'When the machine started',
);

const deadline = record(
  {
    bootText: text('The start that the deadline is worked out from, as it was written'),
    dayNow: { type: 'number', description: 'Day of uptime when the export was made' },
    wrap: matching(WALL, 'When day 497 (497 d 2 h 27 m 53 s) is over'),
    chimney: matching(WALL, 'When day 248.5 is over; counts only where TCP Chimney Offload is in use'),
    lastWeekend: matching(WALL, 'Saturday of the last weekend before day 497 is over'),
    daysLeft: { type: 'number', description: 'Days left when the export was made; negative once it has passed' },
  },
  'When the machine’s counter runs out',
);

const machine: Schema = {
  ...record(
    {
      position: whole('Place in the input; the first is 1', 1),
      host: orNull({ type: 'string' }, 'Name of the machine; null where the input names none'),
      verdict: code(VERDICTS, 'The answer'),
      reason: code(
        REASONS_BY_VERDICT.flatMap(({ reasons }) => reasons),
        'Why the verdict is what it is',
      ),
      basis: code(
        ['version', 'installed', 'os-version', 'none'],
        'What the verdict rests on: version of tcpip.sys, installed updates, OS version, or nothing useful',
      ),
      evidence: orNull(strength, 'Strength of the evidence; null where the verdict rests on no figure'),
      found: text('What was found, in words'),
      sentence: text('The reason in a sentence'),
      comparison: text('The comparisons, or the updates that decide, in words; empty where there is none'),
      next: text('What to do next, in a sentence'),
      comparisons: list(comparison, 'All comparisons that the verdict rests on; the one that decides comes first'),
      kbs: list(kb, 'Updates that the verdict names'),
      sources: list(sourceId, 'Sources that the verdict rests on'),
      contradictions: list(contradiction, 'What does not fit together'),
      conflicts: list(conflict, 'Where inputs differ'),
      versions: list(version, 'Versions of tcpip.sys that were found; more than one contradict each other'),
      osVersion: orNull({ type: 'string', pattern: BUILD }, 'What Windows says it is, e.g. 6.1.7601'),
      edition: orNull({ type: 'string' }, 'Id of the edition, e.g. windows-7-sp1; null where it is not known'),
      product: orNull({ type: 'string' }, 'Name of the product as it was written'),
      installed: list(kb, 'Installed updates that were found'),
      boot: orNull(boot, 'When the machine started; null where no output says it'),
      uptimeSeconds: orNull(
        { type: 'number', minimum: 0 },
        'How long it had been up, where an output says that and not when it started',
      ),
      deadline: orNull(deadline, 'When its counter runs out; null where that is not known, or needs no date'),
      lines: list(
        record({ input, from: whole('First line', 1), to: whole('Last line', 1) }, 'Lines that follow each other'),
        'Where it was read',
      ),
      readers: list(text('Format, e.g. wmic-table'), 'Formats that it was read from'),
    },
    'A machine with its verdict',
  ),
  oneOf: REASONS_BY_VERDICT.map(({ verdict, reasons }) => ({
    properties: { verdict: { const: verdict }, reason: { enum: reasons } },
  })),
};

const badLine = record(
  {
    input,
    line: whole('Number of the line; the first is 1', 1),
    reason: code(
      ['no-fact', 'bad-version', 'several-versions', 'other-file', 'cut-off', 'too-long'],
      'Why nothing was read from it',
    ),
    text: text('Beginning of the line'),
  },
  'A line that was not understood',
);

/** The schema of the JSON export, to be published beside it. */
export const MACHINES_SCHEMA: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Machines checked for the Windows 497-day problem',
  ...record(
    {
      $schema: text('Address of this schema'),
      format: { const: JSON_FORMAT, description: 'Name of this format; another number means another shape' },
      catalog: record(
        {
          date: matching('^[0-9]{4}-[0-9]{2}-[0-9]{2}$', 'Day of its newest change'),
          hash: matching('^[0-9a-f]{12}$', 'The same digits mean the same facts'),
        },
        'State of the catalogue that the verdicts rest on',
      ),
      generated: text('When the export was made, ISO 8601'),
      language: code(LOCALES, 'Language of the sentences'),
      sources: {
        type: 'object',
        additionalProperties: { type: 'string' },
        description: 'Short names of the sources, by id',
      },
      badLines: list(badLine, 'Lines that were not understood; at most 1,000'),
      machines: list(machine, 'Machines in the order of the input'),
      counts: record(
        {
          ...Object.fromEntries(VERDICTS.map((verdict) => [verdict, whole(`Machines with the verdict ${verdict}`)])),
          notUnderstood: whole('Lines that were not understood, also those that are not listed'),
        },
        'How many there are',
      ),
    },
    'What a check of many machines found',
  ),
};
