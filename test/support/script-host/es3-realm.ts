import { createContext, Script, type Context } from 'node:vm';
import { parse, type Node } from 'acorn';

// What ECMAScript 3 has; JScript 5.7 and 5.8, as cscript runs them, have nothing more.
const GLOBALS =
  'NaN Infinity undefined eval parseInt parseFloat isNaN isFinite decodeURI decodeURIComponent encodeURI encodeURIComponent escape ' +
  'unescape Object Function Array String Boolean Number Date RegExp Error EvalError RangeError ReferenceError SyntaxError TypeError URIError Math';
const MEMBERS: Readonly<Record<string, string>> = {
  Object: 'prototype length name',
  'Object.prototype': 'constructor toString toLocaleString valueOf hasOwnProperty isPrototypeOf propertyIsEnumerable',
  'Function.prototype': 'constructor toString apply call length name',
  Array: 'prototype length name',
  'Array.prototype':
    'constructor toString toLocaleString concat join pop push reverse shift slice sort splice unshift length',
  String: 'prototype length name fromCharCode',
  'String.prototype':
    'constructor toString valueOf charAt charCodeAt concat indexOf lastIndexOf localeCompare match replace search slice split ' +
    'substring toLowerCase toLocaleLowerCase toUpperCase toLocaleUpperCase length',
  Number: 'prototype length name MAX_VALUE MIN_VALUE NaN NEGATIVE_INFINITY POSITIVE_INFINITY',
  'Number.prototype': 'constructor toString toLocaleString valueOf toExponential toPrecision',
  Math: 'E LN10 LN2 LOG2E LOG10E PI SQRT1_2 SQRT2 abs acos asin atan atan2 ceil cos exp floor log max min pow random round sin sqrt tan',
  Date: 'prototype length name UTC',
  'Date.prototype':
    'constructor toString valueOf getTime getTimezoneOffset ' +
    ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds']
      .flatMap((part) => [`get${part}`, `getUTC${part}`])
      .join(' '),
};

// Runs inside. Left out of the lists above, since JScript has them with faults: substr, toFixed, Date.parse.
const STRIP = `(function (globals, members) {
  var own = Reflect.ownKeys, global = globalThis, remove = Reflect.deleteProperty;
  var exec = RegExp.prototype.exec, split = String.prototype.split, parse = parseInt;
  function keep(object, names) {
    for (var i = 0, keys = own(object); i < keys.length; i++) if (names[keys[i]] !== true) remove(object, keys[i]);
  }
  for (var path in members) {
    var names = split.call(path, '.');
    keep(names.length > 1 ? global[names[0]].prototype : global[path], members[path]);
  }
  // A group that took no part is '' to JScript.
  RegExp.prototype.exec = function (text) {
    var found = exec.call(this, text);
    if (found) for (var i = 1; i < found.length; i++) if (found[i] === undefined) found[i] = '';
    return found;
  };
  // JScript leaves empty parts out where the separator is a pattern.
  String.prototype.split = function (separator) {
    if (typeof separator !== 'string') throw new Error('split by a pattern');
    return split.call(this, separator);
  };
  // JScript reads '08' as octal without a radix.
  global.parseInt = function (text, radix) {
    if (radix !== 10) throw new Error('parseInt without 10');
    return parse(text, radix);
  };
  global.__checked = function (object) {
    if (typeof object === 'string') throw new Error('a letter of a string by its index');
    return object;
  };
  keep(global, globals);
})`;

/** A realm with nothing but ECMAScript 3, JScript's own behaviour where it is known to differ, and these host objects. */
export function es3Realm(host: Readonly<Record<string, unknown>>): Context {
  const context = createContext({ ...host });
  const names = (words: readonly string[]) => Object.fromEntries(words.map((word) => [word, true]));
  const lists = Object.fromEntries(Object.entries(MEMBERS).map(([path, words]) => [path, names(words.split(' '))]));
  const globals = names([...GLOBALS.split(' '), ...Object.keys(host), '__checked']);
  new Script(`${STRIP}(${JSON.stringify(globals)}, ${JSON.stringify(lists)})`).runInContext(context);
  return context;
}

/**
 * Compiles ECMAScript 3 for the realm; throws where the text is anything newer. Every `a[b]` is watched: JScript gives
 * `undefined` for a string's letter by its index, silently.
 */
export function es3Script(source: string): Script {
  const marks: [at: number, text: string][] = [];
  for (const node of nodesOf(parseEs3(source))) {
    if (node.type !== 'MemberExpression' || !('computed' in node && 'object' in node)) continue;
    const { computed, object } = node;
    if (computed !== true || !isNode(object)) continue;
    marks.push([object.start, '__checked('], [object.end, ')']);
  }
  let watched = source;
  for (const [at, text] of marks.sort((a, b) => b[0] - a[0] || (a[1] === ')' ? 1 : -1))) {
    watched = watched.slice(0, at) + text + watched.slice(at);
  }
  return new Script(watched);
}

/** Parses as ECMAScript 3, with no reserved word as a name of a property. */
export function parseEs3(source: string): Node {
  return parse(source, { ecmaVersion: 3, allowReserved: 'never', sourceType: 'script' });
}

/** A node and all below it. */
export function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) yield* nodesOf(child);
    }
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
