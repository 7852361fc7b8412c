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
} from './schema.ts';

/** One field of a catalogue file, as the data guide shows it. */
interface FieldRow {
  /** Path inside the file; `[]` stands for each item of a list. */
  readonly path: string;
  readonly required: boolean;
  /** What to write, in words. */
  readonly type: string;
  readonly description: string;
}

/** The files of the catalogue, in the order of the data guide. */
const FILES = [
  ['updates/KB….yaml', updateSchema],
  ['editions/windows-….yaml', editionSchema],
  ['scope.yaml', scopeSchema],
  ['dated-revisions.yaml', datedRevisionsSchema],
  ['sources.yaml', sourcesSchema],
  ['rollups.yaml', rollupsSchema],
  ['facts.yaml', factsSchema],
  ['notes.yaml', notesSchema],
  ['changes.yaml', changesSchema],
] as const satisfies readonly (readonly [string, z.ZodType])[];

const START = '<!-- fields:start -->';
const END = '<!-- fields:end -->';

/** Every field of every file, by file. */
export function fieldsByFile(): readonly { readonly file: string; readonly rows: readonly FieldRow[] }[] {
  return FILES.map(([file, schema]) => ({ file, rows: fieldRows(schema) }));
}

/**
 * The fields of one schema, parents before children. `{ value, sources }` and `{ en, ja }` take one row each.
 *
 * @example fieldRows(editionSchema)[0]
 *   // { path: 'order', required: true, type: 'whole number', description: 'Place in lists' }
 */
export function fieldRows(schema: z.ZodType): readonly FieldRow[] {
  return childRows('', z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
}

/** Rows as a Markdown table. */
export function fieldTable(rows: readonly FieldRow[]): string {
  const cell = (text: string) => text.replaceAll('|', '\\|');
  return [
    '| Field | Required | What to write | What it says |',
    '| --- | --- | --- | --- |',
    ...rows.map(
      ({ path, required, type, description }) =>
        `| \`${path}\` | ${required ? 'yes' : 'no'} | ${cell(type)} | ${cell(description)} |`,
    ),
  ].join('\n');
}

/**
 * The data guide with its field tables made anew; everything outside of the two markers stays.
 *
 * @throws where the markers are missing
 */
export function withFieldTables(guide: string): string {
  const [from, to] = [guide.indexOf(START), guide.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`catalog/README.md needs the lines ${START} and ${END}, in this order`);
  const tables = fieldsByFile().map(({ file, rows }) => `### \`${file}\`\n\n${fieldTable(rows)}\n`);
  return `${guide.slice(0, from + START.length)}\n\n${tables.join('\n')}\n${guide.slice(to)}`;
}

type Node = z.core.JSONSchema.JSONSchema;

function childRows(path: string, node: Node): readonly FieldRow[] {
  const at = (name: string) => (path === '' ? name : `${path}.${name}`);
  const item = isSchema(node.items) ? node.items : undefined;
  if (item !== undefined) return childRows(`${path}[]`, item);
  if (isPair(node)) return [];
  const named = Object.entries(node.properties ?? {}).filter((entry): entry is [string, Node] => isSchema(entry[1]));
  const any = isSchema(node.additionalProperties) ? childRows(at('‹id›'), node.additionalProperties) : [];
  return [
    ...named.flatMap(([name, child]) => [
      {
        path: at(name),
        required: node.required?.includes(name) ?? false,
        type: inWords(child),
        description: child.description ?? '',
      },
      ...childRows(at(name), child),
    ]),
    ...any,
  ];
}

function inWords(node: Node): string {
  if (node.const !== undefined) return `\`${String(node.const)}\``;
  if (node.enum)
    return node.enum
      .map((value) => `\`${String(value)}\``)
      .join(', ')
      .replace(/, (?=[^,]*$)/, ' or ');
  if (isSchema(node.items)) return `list${node.minItems ? ', at least one' : ''}: ${inWords(node.items)}`;
  if (isSchema(node.properties?.['value']) && isPair(node))
    return `\`value\`: ${inWords(node.properties['value'])}; \`sources\``;
  if (isPair(node)) return '`en` and `ja`: text';
  if (node.type === 'object') return 'the fields below';
  if (node.format === 'uri') return 'web address';
  if (node.pattern !== undefined) return PATTERNS[node.pattern] ?? `text that matches \`${node.pattern}\``;
  return 'text';
}

/** Objects that are one thing to a reader: a value with its sources, or a text in both languages. */
function isPair({ properties }: Node): boolean {
  const names = Object.keys(properties ?? {}).join();
  return names === 'value,sources' || (names === 'en,ja' && !isSchemaWithFields(properties?.['en']));
}

function isSchemaWithFields(node: unknown): boolean {
  return isSchema(node) && node.type === 'object';
}

function isSchema(node: unknown): node is Node {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}

// Zod writes the parts of a template literal as this pattern of a number.
const NUMBER = String.raw`-?\d+(?:\.\d+)?`;

const PATTERNS: Readonly<Record<string, string>> = {
  [String.raw`^\d{4}-\d{2}-\d{2}$`]: 'date, `YYYY-MM-DD`',
  [String.raw`^\d{4}(-\d{2}(-\d{2})?)?$`]: 'date, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`',
  [String.raw`^\d+$`]: 'whole number',
  [String.raw`^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$`]: 'moment, `YYYY-MM-DDThh:mm`',
  [String.raw`^[0-9a-f]{64}$`]: 'SHA-256, 64 digits',
  [`^KB${NUMBER}$`]: 'KB number, such as `KB2688338`',
  [String.raw`^${NUMBER}\.${NUMBER}$`]: 'Windows line, such as `6.1`',
  [String.raw`^${NUMBER}\.${NUMBER}\.${NUMBER}$`]: 'build, such as `6.1.7601`',
  [String.raw`^MS\d{2}-\d{3}$`]: 'bulletin, such as `MS12-032`',
  [String.raw`^CVE-\d{4}-\d{4,}$`]: 'CVE, such as `CVE-2012-0174`',
};
