import type { Node } from 'acorn';
import { describe, expect, test } from 'vitest';
import { catalogVersionText } from '../../../src/domain/catalog-version.ts';
import { es3Realm, es3Script, nodesOf, parseEs3 } from '../../support/script-host/es3-realm.ts';
import { facts, script, SITE } from '../../support/script-host/script.ts';

// Administrators read it before they run it. A "fixed" by derivation prints its chain, /components what is stored, and
// a next step an update of the list, in both languages.
const BYTES_MAX = 70_000;

describe('the file', () => {
  test('is ASCII with CRLF line ends, without a byte-order mark', () => {
    expect(script).toMatch(/^[\r\n\x20-\x7e]+$/);
    expect(script.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(script.startsWith('//')).toBe(true);
    expect(script.endsWith('\r\n')).toBe(true);
  });

  test(`is no larger than ${BYTES_MAX} bytes`, () => {
    console.log(`check-497.js: ${script.length} bytes`);
    expect(script.length).toBeLessThanOrEqual(BYTES_MAX);
  });

  test('says first what it is, where it is from, under which licence, of which catalogue, and that it changes nothing', () => {
    const header = script.slice(0, script.indexOf('(function'));
    for (const part of [SITE, catalogVersionText(facts.catalog), 'MIT License', 'It only reads: it changes nothing']) {
      expect(header).toContain(part);
    }
  });

  test('names no place of the machine that it was made on', () => {
    expect(script).not.toMatch(/\/work\/|\/home\/|\/tmp\/|node_modules|file:\/\//);
  });
});

describe('the language', () => {
  const tree = parseEs3(script);
  const nodes = [...nodesOf(tree)];

  test('is ECMAScript 3 without reserved words as names', () => {
    expect(nodes.length).toBeGreaterThan(1000);
    expect(() => parseEs3('({ a: 1, })')).toThrow();
    expect(() => parseEs3('a.default')).toThrow();
  });

  test('has no comma before the end of a list, which JScript counts as one more item', () => {
    const lists = nodes.filter(({ type }) => type === 'ArrayExpression');
    expect(lists.length).toBeGreaterThan(100);
    expect(lists.filter(({ start, end }) => /,\s*\]$/.test(script.slice(start, end)))).toEqual([]);
  });

  test('has no conditional compilation, which JScript reads inside of comments', () => {
    expect(script).not.toMatch(/@cc_on|@if|@set|\/\*@|\/\/@/);
  });

  test('has no function or variable that nothing uses', () => {
    const named = (node: Node | undefined) => (node && 'name' in node ? String(node.name) : '');
    const declared = nodes.flatMap((node) => {
      if (node.type !== 'FunctionDeclaration' && node.type !== 'VariableDeclarator') return [];
      return 'id' in node ? [named(node.id as Node)] : []; // both kinds have an identifier there
    });
    const uses = nodes.filter(({ type }) => type === 'Identifier').map(named);
    const unused = declared.filter((name) => uses.filter((use) => use === name).length < 2);
    expect(declared.length).toBeGreaterThan(60);
    expect(unused).toEqual([]);
  });

  test('only reads: of COM objects it calls nothing that writes, and starts nothing', () => {
    const members = new Set(
      nodes.flatMap((node) =>
        node.type === 'MemberExpression' && 'property' in node && 'computed' in node && node.computed === false
          ? [String((node.property as Node & { name: string }).name)] // not computed: an identifier
          : [],
      ),
    );
    const upper = [...members].filter((name) => /^[A-Z]/.test(name)).sort();
    expect(upper).toEqual(
      [
        'Arguments',
        'AtEndOfStream',
        'CSDVersion',
        'Caption',
        'Close',
        'Echo',
        'ExecQuery',
        'ExpandEnvironmentStrings',
        'FileExists',
        'Files',
        'FullName',
        'GetFolder',
        'GetFileVersion',
        'Item',
        'LastBootUpTime',
        'LocalDateTime',
        'Name',
        'OpenTextFile',
        'Quit',
        'ReadAll',
        'StdErr',
        'SubFolders',
        'UTC',
        'Version',
        'WindowsDirectory',
        'WriteLine',
      ].sort(),
    );
    const made = [...script.matchAll(/new ActiveXObject\(([^)]*)\)/g)].map(([, name]) => name);
    expect([...new Set(made)].sort()).toEqual(["'Scripting.FileSystemObject'", "'WScript.Shell'"]);
  });
});

describe('the realm of these tests', () => {
  const run = (code: string) => es3Script(code).runInContext(es3Realm({})) as unknown;

  test.each([
    ['[].map(String)'],
    ['[].forEach(String)'],
    ['[1].indexOf(1)'],
    ["' a '.trim()"],
    ['JSON.stringify(1)'],
    ['Object.keys({})'],
    ['Date.now()'],
    ['new Date(0).toISOString()'],
    ["'abc'[0]"],
    ["var s = 'abc', i = 1; s[i]"],
    ["'a,b'.split(/,/)"],
    ["parseInt('08')"],
    ["'abc'.substr(-1)"],
  ])('does not have %s', (code) => {
    expect(() => run(code)).toThrow();
  });

  test('has what ECMAScript 3 has', () => {
    expect(run("'a1b2'.replace(/\\d/g, function (d) { return d * 2; })")).toBe('a2b4');
    expect(run('/(x)?a/.exec("a")[1]')).toBe('');
    expect(run('[3, 1, 2].sort().concat([4]).join("")')).toBe('1234');
  });
});
