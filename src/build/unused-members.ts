import type { Plugin } from 'vite';

/** A part of a syntax tree, as far as it matters here. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** A member of a class in the older way of writing: `Header.prototype.size = function …`. */
interface Member {
  readonly name: string;
  readonly statement: Node;
}

/**
 * Takes the members of older classes that nothing names out of a script. A bundler keeps them all, and of what the
 * library for driver files brings, most is for writing such files.
 *
 * A member counts as named wherever its name stands: behind a point, as a key, or as a text. So what is looked up by a
 * text that is put together while the script runs must not be bundled with this.
 */
export function withoutUnusedMembers(): Plugin {
  return {
    name: 'without-unused-members',
    renderChunk(code) {
      const tree: unknown = this.parse(code);
      const members = membersIn(tree);
      let removed: readonly Member[] = [];
      for (;;) {
        const gone = new Set<unknown>(removed.map(({ statement }) => statement));
        const named = namesIn(tree, gone, new Map(members.map(({ statement, name }) => [statement, name])));
        const unused = members.filter(({ name }) => !named.has(name));
        // What only removed members named can go too.
        if (unused.length === removed.length) break;
        removed = unused;
      }
      const statements = removed.map(({ statement }) => statement).sort((a, b) => b.start - a.start);
      const shorter = statements.reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), code);
      return { code: shorter, map: null };
    },
  };
}

function membersIn(tree: unknown): readonly Member[] {
  const members: Member[] = [];
  visit(tree, (node) => {
    const name = memberName(node);
    if (name !== undefined) members.push({ name, statement: node });
    return name === undefined;
  });
  return members;
}

/** The names that stand anywhere but in what is gone; a member does not name itself by being there. */
function namesIn(tree: unknown, gone: ReadonlySet<unknown>, own: ReadonlyMap<unknown, string>): ReadonlySet<string> {
  const names = new Set<string>();
  visit(tree, (node) => {
    if (gone.has(node)) return false;
    const name = own.get(node);
    if (name !== undefined) {
      const call = at(node, 'expression');
      // Its value alone: the other side is its name.
      const values = is(call, 'CallExpression') ? [at(call, 'arguments', 2)] : [at(call, 'right')];
      for (const inner of namesIn(values, gone, new Map())) names.add(inner);
      return false;
    }
    if (node.type === 'Literal') names.add(String(at(node, 'value')));
    for (const key of ['property', 'key'] as const) {
      const word = at(node, key);
      if (is(word, 'Identifier')) names.add(String(at(word, 'name')));
    }
    return true;
  });
  return names;
}

/** The name of the member that a statement defines, where it is one. */
function memberName(node: Node): string | undefined {
  if (node.type !== 'ExpressionStatement') return undefined;
  const made = at(node, 'expression');
  if (is(made, 'AssignmentExpression') && is(at(made, 'right'), 'FunctionExpression')) {
    const owner = at(made, 'left', 'object');
    return isPrototype(owner) ? text(at(made, 'left', 'property', 'name')) : undefined;
  }
  const definesOne = is(made, 'CallExpression') && at(made, 'callee', 'property', 'name') === 'defineProperty';
  return definesOne && isPrototype(at(made, 'arguments', 0)) ? text(at(made, 'arguments', 1, 'value')) : undefined;
}

function isPrototype(node: unknown): boolean {
  return is(node, 'MemberExpression') && at(node, 'property', 'name') === 'prototype';
}

/** Goes through a tree; where the visitor says no, not deeper. */
function visit(tree: unknown, visitor: (node: Node) => boolean): void {
  if (typeof tree !== 'object' || tree === null) return;
  if (isNode(tree) && !visitor(tree)) return;
  for (const part of Object.values(tree)) visit(part, visitor);
}

function isNode(value: object): value is Node {
  return 'type' in value && typeof value.type === 'string' && 'start' in value && 'end' in value;
}

function is(value: unknown, type: string): boolean {
  return at(value, 'type') === type;
}

function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (part, key) => (typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined),
    value,
  );
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
