/** What Win32_OperatingSystem says; `null` as WMI has it for a property without a value. */
export interface FakeOs {
  readonly Caption?: string | null;
  readonly CSDVersion?: string | null;
  readonly Version?: string | null;
  readonly LastBootUpTime?: string | null;
  readonly LocalDateTime?: string | null;
  readonly WindowsDirectory?: string | null;
}

/** A computer as scripts see it. */
export interface FakeComputer {
  readonly name: string;
  /** Versions by path; `''` and `null` for a file without one. */
  readonly files: Readonly<Record<string, string | null>>;
  /** `null`: WMI answers, and gives no object. */
  readonly os: FakeOs | null;
  /** The number of the error that WMI gives instead of an answer. */
  readonly wmiError?: number;
}

/** The Windows that a script runs on. */
export interface FakeWindows {
  readonly own: FakeComputer;
  readonly others?: readonly FakeComputer[];
  readonly host?: 'cscript' | 'wscript';
  /** True for a 32-bit script host on a 64-bit Windows. */
  readonly redirected?: boolean;
  /** What lies in folders, by their paths. */
  readonly folders?: Readonly<Record<string, readonly string[]>>;
  /** Text files by path: their bytes. */
  readonly texts?: Readonly<Record<string, Uint8Array>>;
  /** How bytes turn into text where a file is read as ANSI, and which letters the console has. */
  readonly codePage?: 'windows-1252' | 'shift_jis';
  /** True where the version of a file that is there can't be asked for: a script host may throw instead of giving ''. */
  readonly noFileVersion?: boolean;
  /** True where Scripting.FileSystemObject is not registered. */
  readonly noFileSystem?: boolean;
  /** True where the console refuses what is written to StdErr. */
  readonly brokenStdErr?: boolean;
}

/** Numbers as Windows gives them: RPC server unavailable, access denied, invalid query, file not found. */
export const ERRORS = {
  unreachable: -2147023174,
  accessDenied: -2147024891,
  invalidNamespace: -2147217394,
  invalidQuery: -2147217385,
  fileNotFound: -2146828235,
  pathNotFound: -2146828212,
  noVersion: -2147023084,
  pastEnd: -2146828226,
  noSuchMember: -2146827850,
  cannotCreate: -2146827859,
  invalidCall: -2146828283,
} as const;

// JScript has numbers of its own for some of Windows', and gives those: 70 for "access denied". The others stay.
const JSCRIPT_NUMBERS: Readonly<Record<number, number>> = {
  0x80004001: 445, // not implemented
  0x80004002: 430, // no such interface
  0x80020003: 438, // no such member
  0x80020006: 438, // unknown name
  0x80040154: 429, // class not registered
  0x800401e3: 429, // object unavailable
  0x800401f3: 429, // no such class
  0x80070005: 70, // access denied
  0x8007000e: 7, // out of memory
  0x80070057: 5, // invalid argument
  0x800706ba: 462, // RPC server unavailable
  0x80080005: 429, // the server did not start
};
const JSCRIPT = 0x800a0000;

/** What JScript catches where a COM object fails. */
export function comError(number: number, description = ''): object {
  const own = JSCRIPT_NUMBERS[number >>> 0];
  return { name: 'Error', number: own ? (JSCRIPT | own) >> 0 : number, description, message: description };
}

export const TCPIP = 'C:\\Windows\\System32\\drivers\\tcpip.sys';

/** A computer with this tcpip.sys; up since 2023-04-01 08:15:30 in Tokyo, and now it is 412 days and 6 hours later. */
export function computer(version: string | null, more: Partial<FakeComputer> = {}): FakeComputer {
  const { os, ...rest } = more;
  return {
    name: 'SRV01',
    files: { [TCPIP]: version },
    os:
      os === null
        ? null
        : {
            Caption: 'Microsoft Windows Server 2008 R2 Standard ',
            CSDVersion: 'Service Pack 1',
            Version: '6.1.7601',
            LastBootUpTime: '20230401081530.500000+540',
            LocalDateTime: '20240517141530.123000+540',
            WindowsDirectory: 'C:\\Windows',
            ...os,
          },
    ...rest,
  };
}

/** Where a path leads for this script host, in lower case. */
export function realPath(path: string, redirected: boolean): string {
  const lower = path.toLowerCase();
  if (!redirected) return lower;
  if (lower.includes('\\sysnative\\')) return lower.replace('\\sysnative\\', '\\system32\\');
  return lower.replace('\\system32\\', '\\syswow64\\');
}

/** The version of a file; `undefined` where there is no such file. */
export function fileVersion({ files }: FakeComputer, lowerPath: string): string | null | undefined {
  return Object.entries(files).find(([path]) => path.toLowerCase() === lowerPath)?.[1];
}
