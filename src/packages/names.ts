import type { KbNumber } from '../domain/facts.ts';
import { readFileVersion, type FileVersion } from '../domain/file-version.ts';

/** The processors that Windows 6.0 and 6.1 were made for, as the catalogue calls them. */
export type Architecture = 'x86' | 'x64' | 'ia64';

/** A component of Windows, as its directory below WinSxS and its manifest are named. */
export interface ComponentName {
  readonly name: string;
  readonly version: FileVersion;
  /** Absent for what runs on every processor, and for 32-bit files of a 64-bit Windows. */
  readonly architecture: Architecture | undefined;
  /** `none` for what has no language. */
  readonly culture: string;
}

/** A package as Windows' servicing names it. */
export interface PackageName {
  /** Absent where the name has none: rollups are `Package_for_RollupFix`. */
  readonly kb: KbNumber | undefined;
  readonly architecture: Architecture | undefined;
}

/** What the name of a package's file tells, as Microsoft names them. */
export interface PackageFileName extends PackageName {
  /** `6.1`: the Windows line. */
  readonly line: string | undefined;
  /** Which edition of the package it is, where it says so: `-v3`. */
  readonly edition: number | undefined;
}

const MICROSOFT = '31bf3856ad364e35';
const PROCESSORS: Readonly<Record<string, Architecture>> = { x86: 'x86', amd64: 'x64', x64: 'x64', ia64: 'ia64' };

const COMPONENT = new RegExp(
  String.raw`(?<![\w.-])(x86|amd64|ia64|wow64|msil)_([a-z0-9.-]{1,120})_${MICROSOFT}_(\d{1,5}(?:\.\d{1,5}){3})_([a-z0-9-]{1,20})(?:_[0-9a-f]{16})?(?![0-9a-z])`,
  'gi',
);
const PACKAGE = new RegExp(
  String.raw`(?<![\w.-])Package_(?:\d+_)?for_(?:KB(\d{6,7})|RollupFix)\w*~${MICROSOFT}~(x86|amd64|ia64|wow64|)~`,
  'gi',
);

/**
 * Whether it is worth looking for names in a text: most texts are of machines, and long.
 *
 * @example mayNameStored('SRV01 6.1.7601.17514') // false
 */
export function mayNameStored(text: string): boolean {
  return text.includes(MICROSOFT) || text.includes('KB Article Number="');
}

/** The component that holds tcpip.sys on Windows 6.0 and 6.1. */
const TCPIP = 'microsoft-windows-tcpip-binaries';

/**
 * The components that a text names, in their order.
 *
 * @example
 * componentsIn('amd64_microsoft-windows-tcpip-binaries_31bf3856ad364e35_6.1.7601.22477_none_118fbb4e96517dff')
 *   // e.g. [{ name: 'microsoft-windows-tcpip-binaries', architecture: 'x64', culture: 'none', version: … 22477 … }]
 */
export function componentsIn(text: string): readonly ComponentName[] {
  return [...text.matchAll(COMPONENT)].flatMap(([, processor = '', name = '', number = '', culture = '']) => {
    const reading = readFileVersion(number);
    // Servicing keeps entries that stand for every version: 0.0.0.0.
    if (!reading.ok || reading.version.major === 0) return [];
    const architecture = PROCESSORS[processor.toLowerCase()];
    return [{ name: name.toLowerCase(), version: reading.version, architecture, culture: culture.toLowerCase() }];
  });
}

/** Whether a component is the one that holds tcpip.sys itself, not one of its texts in some language. */
export function isTcpip({ name, culture, architecture }: ComponentName): boolean {
  return name === TCPIP && culture === 'none' && architecture !== undefined;
}

/**
 * The packages that a text names, in their order.
 *
 * @example packagesIn('Package_for_KB2896146~31bf3856ad364e35~amd64~~6.1.1.0') // [{ kb: 'KB2896146', architecture: 'x64' }]
 */
export function packagesIn(text: string): readonly PackageName[] {
  return [...text.matchAll(PACKAGE)].map(([, number, processor = '']) => ({
    kb: number === undefined ? undefined : kbOf(number),
    architecture: PROCESSORS[processor.toLowerCase()],
  }));
}

/**
 * What the name of a package's file tells.
 *
 * @example
 * packageFileName('Windows6.1-KB2472264-v3-x64.msu')
 *   // { kb: 'KB2472264', architecture: 'x64', line: '6.1', edition: 3 }
 */
export function packageFileName(name: string): PackageFileName {
  const number = /KB(\d{6,7})(?!\d)/i.exec(name)?.[1];
  const processor = /[-_](x86|x64|amd64|ia64)(?![a-z0-9])/i.exec(name)?.[1];
  const edition = /[-_]v(\d{1,2})(?![a-z0-9])/i.exec(name)?.[1];
  return {
    kb: number === undefined ? undefined : kbOf(number),
    architecture: processor === undefined ? undefined : PROCESSORS[processor.toLowerCase()],
    line: /Windows(\d{1,2}\.\d)(?!\d)/i.exec(name)?.[1],
    edition: edition === undefined ? undefined : Number(edition),
  };
}

/** The processor that a package's own texts name. */
export function architectureNamed(text: string): Architecture | undefined {
  return PROCESSORS[text.trim().toLowerCase()];
}

/** A KB number from its digits. */
export function kbOf(digits: string): KbNumber {
  return `KB${Number(digits)}`;
}
