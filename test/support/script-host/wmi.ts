import { comError, ERRORS, fileVersion, type FakeComputer, type FakeWindows } from './windows.ts';

const MONIKER = /^winmgmts:\{impersonationLevel=impersonate\}!\\\\([^\\]+)\\root\\cimv2$/i;
const QUERY = /^SELECT ([\w, ]+) FROM (\w+)(?: WHERE Name = '((?:[^'\\]|\\.)*)')?$/i;

/** What `GetObject` gives for the moniker of a computer's WMI: an object that answers queries, or an error. */
export function wmiOf(windows: FakeWindows, moniker: string): object {
  const [, name = ''] = MONIKER.exec(moniker) ?? [];
  if (name === '') throw comError(ERRORS.invalidCall, 'Invalid syntax');
  const own = name === '.';
  const target = own ? windows.own : windows.others?.find((other) => other.name.toUpperCase() === name.toUpperCase());
  if (target === undefined) throw comError(ERRORS.unreachable, 'The RPC server is unavailable. ');
  if (target.wmiError !== undefined) throw comError(target.wmiError, 'Failed');
  return { ExecQuery: (query: string) => answers(target, query) };
}

/** A collection that only an Enumerator reads, as a real one. */
export function enumerator(answer: unknown): object {
  const items = typeof answer === 'object' && answer !== null ? ITEMS.get(answer) : undefined;
  if (items === undefined) throw comError(ERRORS.invalidCall, 'Object not a collection');
  let at = 0;
  return {
    atEnd: () => at >= items.length,
    moveNext: () => {
      at += 1;
    },
    item: () => items[at],
  };
}

// A collection shows its objects to an Enumerator alone.
const ITEMS = new WeakMap<object, readonly object[]>();

/** A collection of a COM object. */
export function collection(items: readonly object[]): object {
  const answer = {};
  ITEMS.set(answer, items);
  return answer;
}

function answers(computer: FakeComputer, query: string): object {
  const [, properties = '', from = '', name] = QUERY.exec(query) ?? [];
  const selected = properties.split(',').map((property) => property.trim());
  if (from === 'Win32_OperatingSystem') {
    return collection(computer.os === null ? [] : [comObject(selected, { ...computer.os })]);
  }
  if (from !== 'CIM_DataFile' || name === undefined) throw comError(ERRORS.invalidQuery, 'Invalid query');
  const path = name.replace(/\\(.)/g, '$1');
  // WMI is a service of the system's own kind: nothing leads it away from System32.
  const version = fileVersion(computer, path.toLowerCase());
  return collection(version === undefined ? [] : [comObject(selected, { Version: version })]);
}

/** An object with these properties alone: JScript throws where a script asks a COM object for another one. */
function comObject(selected: readonly string[], values: Readonly<Record<string, unknown>>): object {
  return new Proxy(values, {
    get(target, property) {
      if (typeof property !== 'string' || !selected.includes(property)) {
        throw comError(ERRORS.noSuchMember, "Object doesn't support this property or method");
      }
      return target[property] ?? null;
    },
  });
}
