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
  /** Text files by path: their bytes. */
  readonly texts?: Readonly<Record<string, Uint8Array>>;
  /** How bytes turn into text where a file is read as ANSI. */
  readonly codePage?: 'windows-1252' | 'shift_jis';
  /** True where Scripting.FileSystemObject is not registered. */
  readonly noFileSystem?: boolean;
  /** True where the console refuses what is written to StdErr. */
  readonly brokenStdErr?: boolean;
}

/** RPC server unavailable, access denied, invalid query, file not found: as JScript shows them. */
export const ERRORS = {
  unreachable: -2147023174,
  accessDenied: -2147024891,
  invalidNamespace: -2147217394,
  invalidQuery: -2147217385,
  fileNotFound: -2146828235,
  pastEnd: -2146828226,
  noSuchMember: -2146827850,
  cannotCreate: -2146827859,
  invalidCall: -2146828283,
} as const;

/** What JScript catches where a COM object fails. */
export function comError(number: number, description = ''): object {
  return { name: 'Error', number, description, message: description };
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
