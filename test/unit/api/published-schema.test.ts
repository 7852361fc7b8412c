import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { publishedSchema, SCHEMA_NAMES } from '../../../src/api/published-schema.ts';
import { address } from './documents.ts';

interface Node {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly additionalProperties?: Node | boolean;
  readonly pattern?: string;
}

/** Every node of a schema below a path, e.g. `updates[].kb`. */
function nodes(node: Node, path: string): readonly { path: string; node: Node; required: boolean }[] {
  const below = Object.entries(node.properties ?? {}).flatMap(([name, child]) => {
    const at = path === '' ? name : `${path}.${name}`;
    return [{ path: at, node: child, required: node.required?.includes(name) ?? false }, ...nodes(child, at)];
  });
  const items = node.items ? nodes(node.items, `${path}[]`) : [];
  const values = typeof node.additionalProperties === 'object' ? nodes(node.additionalProperties, `${path}.*`) : [];
  const options = (node.anyOf ?? []).flatMap((option) => nodes(option, path));
  return [...below, ...items, ...values, ...options];
}

function typeOf(node: Node): string {
  if (node.anyOf) return node.anyOf.map(typeOf).join('|');
  return node.type === 'array' && node.items ? `${typeOf(node.items)}[]` : (node.type ?? 'any');
}

const fieldsNow = SCHEMA_NAMES.flatMap((name) =>
  nodes(publishedSchema(name, address) as Node, '').map(
    ({ path, node, required }) => `${name} ${path} ${typeOf(node)}${required ? '' : ' optional'}`,
  ),
);

describe.each(SCHEMA_NAMES.map((name) => ({ name })))('the schema of $name', ({ name }) => {
  const schema = publishedSchema(name, address);
  const all = nodes(schema as Node, '');

  test('is a valid schema of draft 2020-12 under its own address', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.$id).toBe(`https://497.example/base/api/v1/schema/${name}.json`);
    const ajv = new Ajv2020({ strict: true });
    formats.default(ajv);
    expect(ajv.validateSchema(schema as AnySchemaObject)).toBe(true);
    expect(() => ajv.compile(schema as AnySchemaObject)).not.toThrow();
  });

  test('gives every field a type', () => {
    expect(all.length).toBeGreaterThan(15);
    expect(all.filter(({ node }) => typeOf(node).includes('any')).map(({ path }) => path)).toEqual([]);
  });

  test('has whole numbers in its patterns', () => {
    const patterns = [...JSON.stringify(schema).matchAll(/"pattern":"([^"]*)"/g)].map(([, pattern]) => pattern);
    expect(patterns.length).toBeGreaterThan(1);
    expect(patterns.filter((pattern) => pattern?.includes('-?'))).toEqual([]);
  });
});

// What is exported names its own format: another field would be another format.
test.each(SCHEMA_NAMES.filter((name) => name !== 'machines'))('%s takes fields that were added later', (name) => {
  expect(JSON.stringify(publishedSchema(name, address))).not.toContain('"additionalProperties":false');
});

// Fields that version 1 promises. A line may be added, with a new field; a line that goes or changes breaks readers.
const promised = readFileSync(new URL('v1-fields.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

describe('the promise of version 1', () => {
  test('every promised field is there, with the same type', () => {
    expect(promised.length).toBeGreaterThan(100);
    expect(promised.filter((line) => !fieldsNow.includes(line))).toEqual([]);
  });

  test('every field is promised: a new one has its line in v1-fields.txt', () => {
    expect(fieldsNow.filter((line) => !promised.includes(line))).toEqual([]);
  });
});
