import type { KbNumber } from '../domain/facts.ts';
import type { FileVersion } from '../domain/file-version.ts';
import type { Architecture } from './names.ts';
import type { PackageTexts } from './package-texts.ts';

/**
 * A version of tcpip.sys as a package or a list has it. `file`: of the driver itself; `manifest`: of the component,
 * whose manifest was read and names tcpip.sys; `name`: of the component, of which only the name was seen.
 */
export interface Figure {
  readonly version: FileVersion;
  readonly architecture: Architecture | undefined;
  readonly seenIn: 'file' | 'manifest' | 'name';
  /** The update that the same line or document names, in a list. */
  readonly kb?: KbNumber | undefined;
}

/** One file of an update, opened. */
export interface PackageContent {
  readonly kind: 'package';
  /** Name of the package's file, without folders. Untrusted text. */
  readonly file: string;
  /** The files that it lay in, from the outside: `504812_intl_x64_zip.exe`. */
  readonly inside: readonly string[];
  readonly size: number;
  /** SHA-256 of the package's file. */
  readonly sha256: string;
  readonly texts: PackageTexts;
  readonly figures: readonly Figure[];
  /** The files inside that this was read from. */
  readonly readFrom: readonly string[];
}

/** Names of components and packages, pasted or in a text file. They tell what is stored, never what is in use. */
export interface StoredContent {
  readonly kind: 'list';
  readonly texts: PackageTexts;
  readonly figures: readonly Figure[];
  /** The packages that it names, each once; those of rollups have no KB number. */
  readonly packages: number;
  readonly kbs: readonly KbNumber[];
}

/**
 * Why a package could not be read.
 * - `not-a-package`: no archive, or a cabinet of something else
 * - `no-package-inside`: a .zip, or a program, without an update in it
 * - `cut-off`, `damaged`: it ends too early; its parts contradict each other
 * - `encrypted`: it wants a password
 * - `too-large`, `too-much`, `too-deep`: limits on its size, on what it unpacks to, and on archives in archives
 * - `differences`: an express package, which has only what changed against files that it does not contain
 * - `other-format`: a package of Windows 10 or later (WIM)
 * - `no-memory`, `no-reader`, `gone`: the browser's memory, the reader's own files, the file itself
 * - `cancelled`, `too-long`: somebody stopped it, or it took too long
 */
export const PACKAGE_PROBLEMS = [
  'not-a-package',
  'no-package-inside',
  'cut-off',
  'damaged',
  'encrypted',
  'too-large',
  'too-much',
  'too-deep',
  'differences',
  'other-format',
  'no-memory',
  'no-reader',
  'gone',
  'cancelled',
  'too-long',
] as const;
export type PackageProblem = (typeof PACKAGE_PROBLEMS)[number];

/** A package that could not be read. */
export interface UnreadablePackage {
  readonly kind: 'unreadable';
  readonly file: string;
  readonly inside: readonly string[];
  readonly size: number;
  /** Absent where it was not read to its end. */
  readonly sha256?: string;
  readonly problem: PackageProblem;
}

/** What becomes a row: an opened package, one that could not be opened, a list. */
export type PackageReading = PackageContent | StoredContent | UnreadablePackage;
