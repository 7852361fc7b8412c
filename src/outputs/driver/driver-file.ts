import { compareFileVersions, type FileVersion } from '../../domain/file-version.ts';
import { readImage, type ImageProblem, type MachineKind } from './driver-file-image.ts';
import { versionBlocks } from './driver-file-resources.ts';
import { readVersionBlock, type StringTable } from './version-block.ts';

/**
 * Which file it is by what it calls itself: tcpip.sys, the language file that lies beside it (`tcpip.sys.mui`, whose
 * version says nothing about the driver), another file, or one that does not say.
 */
export type DriverIdentity = 'tcpip' | 'tcpip-language-file' | 'other' | 'unknown';

/** What a Windows program says of itself. */
export interface DriverFile {
  readonly ok: true;
  /** The number that Windows compares, of `VS_FIXEDFILEINFO`; never the text. */
  readonly version: FileVersion;
  readonly identity: DriverIdentity;
  /** The name that it was built under, e.g. `fwpkclnt.sys`. Absent where it says none. */
  readonly originalName: string | undefined;
  readonly fileDescription: string | undefined;
  /** The version as text, with the branch behind it where there is one. It may differ from the number. */
  readonly stringVersion: string | undefined;
  readonly machine: MachineKind;
}

/**
 * Why a file's version can't be told: it is no Windows program; it ends before its headers say (a copy that was
 * interrupted); its parts contradict each other; it has no version; its languages have different ones.
 */
export type DriverFileProblem = ImageProblem | 'no-version' | 'several-versions';

/** What was read from a file that was handed over as a driver. */
export type DriverFileReading = DriverFile | { readonly ok: false; readonly problem: DriverFileProblem };

// Shown to people: names and versions are far shorter.
const TEXT_MAX = 200;
const ENGLISH = 0x409;

/**
 * Reads the version of a driver from the bytes of its file. Never throws, whatever the bytes are.
 *
 * @example readDriverFile(bytesOfTcpipSys)
 *   // e.g. { ok: true, version: { major: 6, minor: 1, build: 7601, revision: 21712 }, identity: 'tcpip', machine: 'x64',
 *   //   originalName: 'tcpip.sys', stringVersion: '6.1.7601.21712 (win7sp1_ldr.110422-1515)', … }
 * @example readDriverFile(bytesOfHalfACopy) // e.g. { ok: false, problem: 'cut-off' }
 */
export function readDriverFile(bytes: Uint8Array<ArrayBuffer>): DriverFileReading {
  try {
    return read(bytes);
  } catch {
    // Offsets that lead out of the file, and parts that contradict each other.
    return { ok: false, problem: 'damaged' };
  }
}

function read(bytes: Uint8Array<ArrayBuffer>): DriverFileReading {
  const image = readImage(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (typeof image === 'string') return { ok: false, problem: image };
  const blocks = image.resources === undefined ? [] : versionBlocks(image.resources).map(readVersionBlock);
  const [version, ...others] = blocks.map((block) => block.version);
  if (version === undefined) return { ok: false, problem: 'no-version' };
  if (others.some((other) => compareFileVersions(version, other) !== 0))
    return { ok: false, problem: 'several-versions' };

  // English first: it is what Windows' own drivers are in.
  const english = ({ language }: StringTable) => Number(language === ENGLISH);
  const tables = blocks.flatMap((block) => block.tables).sort((a, b) => english(b) - english(a));
  const names = tables.flatMap((table) => text(table, 'OriginalFilename') ?? text(table, 'InternalName') ?? []);
  return {
    ok: true,
    version,
    identity: identityOf(names, image.hasEntryPoint),
    originalName: names.find((name) => !isTcpip(name)) ?? names[0],
    fileDescription: firstText(tables, 'FileDescription'),
    stringVersion: firstText(tables, 'FileVersion'),
    machine: image.machine,
  };
}

/** A text by its name, as Windows finds it: in capitals or not. */
function text({ texts }: StringTable, wanted: string): string | undefined {
  const found = texts.find(({ name }) => name.toLowerCase() === wanted.toLowerCase())?.text.trim();
  return found === undefined || found === '' ? undefined : found.slice(0, TEXT_MAX);
}

function firstText(tables: readonly StringTable[], wanted: string): string | undefined {
  return tables.map((table) => text(table, wanted)).find((found) => found !== undefined);
}

/** An internal name may go without its extension. */
function isTcpip(name: string): boolean {
  return /^tcpip(?:\.sys)?$/i.test(name);
}

/** Every language must name the same file. A driver without an entry point is its language file under its name. */
function identityOf(names: readonly string[], hasEntryPoint: boolean): DriverIdentity {
  if (names.length === 0) return 'unknown';
  if (names.every(isTcpip)) return hasEntryPoint ? 'tcpip' : 'tcpip-language-file';
  return names.every((name) => /^tcpip(?:\.sys)?(?:\.mui)?$/i.test(name)) ? 'tcpip-language-file' : 'other';
}
