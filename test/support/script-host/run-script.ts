import type { Script } from 'node:vm';
import { es3Realm, es3Script } from './es3-realm.ts';
import { fileSystem } from './file-system.ts';
import { onConsole } from './console-code-page.ts';
import { comError, computer, ERRORS, type FakeWindows } from './windows.ts';
import { enumerator, wmiOf } from './wmi.ts';

/** What came of running a script. */
export interface ScriptRun {
  /** What `WScript.Echo` showed, call by call: lines under cscript, windows under wscript. */
  readonly echoes: readonly string[];
  readonly out: string;
  readonly err: string;
  /** The exit status; `undefined` where the script ended without `WScript.Quit`. */
  readonly status: number | undefined;
}

const QUIT = Symbol('WScript.Quit');
const compiled = new Map<string, Script>();

/** Runs a script as Windows Script Host does, on a Windows that is not there. */
export function runScript(source: string, args: readonly string[], windows: FakeWindows = anyWindows()): ScriptRun {
  const echoes: string[] = [];
  const errors: string[] = [];
  let status: number | undefined;
  const inConsole = (windows.host ?? 'cscript') === 'cscript';
  const quit = (code: number) => {
    status = code;
    throw QUIT;
  };
  const host = {
    WScript: scriptHost({ args, windows, inConsole, echoes, errors, quit }),
    ActiveXObject: function ActiveXObject(name: string) {
      if (name === 'WScript.Shell') return shell(windows);
      if (name === 'Scripting.FileSystemObject' && windows.noFileSystem !== true) return fileSystem(windows);
      throw comError(ERRORS.cannotCreate, "Automation server can't create object");
    },
    GetObject: (moniker: string) => wmiOf(windows, moniker),
    Enumerator: function Enumerator(collection: unknown) {
      return enumerator(collection);
    },
  };
  const script = compiled.get(source) ?? es3Script(source);
  compiled.set(source, script);
  try {
    script.runInContext(es3Realm(host));
  } catch (error) {
    if (error !== QUIT) throw error;
  }
  return { echoes, out: echoes.join('\r\n'), err: errors.join('\r\n'), status };
}

/** A Windows for tests that don't care which. */
export function anyWindows(): FakeWindows {
  return { own: computer('6.1.7601.17514') };
}

interface HostParts {
  readonly args: readonly string[];
  readonly windows: FakeWindows;
  readonly inConsole: boolean;
  readonly echoes: string[];
  readonly errors: string[];
  readonly quit: (code: number) => void;
}

function scriptHost({ args, windows, inConsole, echoes, errors, quit }: HostParts): object {
  const stream = (write: (text: string) => void) => ({ Write: write, WriteLine: write });
  const noHandle = () => {
    throw comError(ERRORS.invalidCall, 'The handle is invalid.');
  };
  return {
    FullName: `C:\\Windows\\System32\\${inConsole ? 'CScript.exe' : 'WScript.exe'}`,
    Arguments: wshArguments(args),
    Echo: (text: string) => void echoes.push(inConsole ? onConsole(text, windows.codePage) : text),
    StdErr: stream(
      inConsole && windows.brokenStdErr !== true
        ? (text) => void errors.push(onConsole(text, windows.codePage))
        : noHandle,
    ),
    Quit: quit,
  };
}

/** All arguments; those with a slash are also named, and of a name that is repeated only the first counts. */
function wshArguments(args: readonly string[]): object {
  const named = new Map<string, string>();
  for (const arg of args.filter((text) => text.startsWith('/'))) {
    const [name = '', ...value] = arg.slice(1).split(':');
    if (!named.has(name.toLowerCase())) named.set(name.toLowerCase(), value.join(':'));
  }
  const collection = (items: readonly string[]) => ({
    length: items.length,
    Count: () => items.length,
    Item(index: number) {
      const item = items[index];
      if (item === undefined) throw comError(ERRORS.invalidCall, 'Range Error');
      return item;
    },
  });
  return {
    ...collection(args),
    Unnamed: collection(args.filter((text) => !text.startsWith('/'))),
    Named: {
      length: named.size,
      Exists: (name: string) => named.has(name.toLowerCase()),
      Item: (name: string) => named.get(name.toLowerCase()),
    },
  };
}

function shell({ own, redirected }: FakeWindows): object {
  const variables: Readonly<Record<string, string>> = {
    COMPUTERNAME: own.name,
    WINDIR: 'C:\\Windows',
    ...(redirected === true && { PROCESSOR_ARCHITEW6432: 'AMD64' }),
  };
  return {
    ExpandEnvironmentStrings: (text: string) =>
      text.replace(/%(\w+)%/g, (place, name: string) => variables[name.toUpperCase()] ?? place),
  };
}
