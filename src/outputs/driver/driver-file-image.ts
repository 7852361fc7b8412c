/** What a Windows program was built for. */
export type MachineKind = 'x86' | 'x64' | 'ia64' | 'arm' | 'other';

/** Why a file is not read as a whole Windows program. */
export type ImageProblem = 'not-pe' | 'cut-off' | 'damaged';

/** A whole Windows program: what it was built for, and where its resources are. */
export interface Image {
  readonly machine: MachineKind;
  /** Whether it is a program at all: a language file (`.mui`) has nothing to start. */
  readonly hasEntryPoint: boolean;
  /** Absent where the program has no resources. */
  readonly resources: Resources | undefined;
}

/** The bytes from the root of the resources to the end of their section. */
export interface Resources {
  readonly view: DataView;
  /** Where Windows loads the root: addresses of resources count from the same zero. */
  readonly address: number;
}

/** A stretch of the file, and where Windows loads it. */
interface Section {
  readonly address: number;
  readonly start: number;
  readonly size: number;
}

const MACHINES: Readonly<Record<number, MachineKind>> = {
  0x14c: 'x86',
  0x8664: 'x64',
  0x200: 'ia64',
  0x1c0: 'arm',
  0x1c4: 'arm',
  0xaa64: 'arm',
};

/* The layout of the headers, as Microsoft's "PE Format" gives it. */

const DOS_SIGNATURE = 0x5a4d;
const DOS_HEADER_SIZE = 64;
const NEW_HEADER = 0x3c;
// Linkers put the new header within the first kilobyte. An address far beyond is what a DOS program has there.
const NEW_HEADER_MAX = 0x1_0000;
const PE_SIGNATURE = 0x4550;
/** The signature and the file header. */
const FILE_HEADER_SIZE = 24;
/** Where an optional header has its directories, by the number that it begins with: for 32 and for 64 bits. */
const DIRECTORIES: Readonly<Record<number, number>> = { 0x10b: 96, 0x20b: 112 };
const DIRECTORIES_SIZE = 16 * 8;
const RESOURCES = 2;
const CERTIFICATES = 4;
const SECTION_HEADER_SIZE = 40;
// The format's own limit for programs that Windows loads.
const SECTIONS_MAX = 96;

/**
 * Reads the headers of a Windows program and holds them against the file's length. Throws RangeError on headers that
 * contradict themselves.
 */
export function readImage(file: DataView): Image | ImageProblem {
  const length = file.byteLength;
  if (length < 2 || file.getUint16(0, true) !== DOS_SIGNATURE) return 'not-pe';
  if (length < DOS_HEADER_SIZE) return 'cut-off';
  const start = file.getUint32(NEW_HEADER, true);
  if (start > NEW_HEADER_MAX) return 'not-pe';
  if (start + 4 > length) return 'cut-off';
  if (file.getUint32(start, true) !== PE_SIGNATURE) return 'not-pe';

  const optional = start + FILE_HEADER_SIZE;
  if (optional + 2 > length) return 'cut-off';
  const directoriesOffset = DIRECTORIES[file.getUint16(optional, true)];
  if (directoriesOffset === undefined) return 'damaged';
  const directories = optional + directoriesOffset;
  if (directories + DIRECTORIES_SIZE > length) return 'cut-off';

  const sectionCount = file.getUint16(start + 6, true);
  if (sectionCount > SECTIONS_MAX) return 'damaged';
  const table = optional + file.getUint16(start + 20, true);
  if (table + sectionCount * SECTION_HEADER_SIZE > length) return 'cut-off';
  const sections = Array.from({ length: sectionCount }, (_, index) =>
    sectionAt(file, table + index * SECTION_HEADER_SIZE),
  );

  const certificates = directory(file, directories, CERTIFICATES);
  const ends = sections.map((section) => section.start && section.start + section.size);
  // The certificates' address is the only one that counts bytes of the file.
  if (certificates !== undefined) ends.push(certificates.address + certificates.size);
  if (ends.some((end) => end > length)) return 'cut-off';

  return {
    machine: MACHINES[file.getUint16(start + 4, true)] ?? 'other',
    hasEntryPoint: file.getUint32(optional + 16, true) !== 0,
    resources: resourcesIn(file, sections, directory(file, directories, RESOURCES)?.address),
  };
}

function sectionAt(file: DataView, at: number): Section {
  return {
    address: file.getUint32(at + 12, true),
    size: file.getUint32(at + 16, true),
    start: file.getUint32(at + 20, true),
  };
}

/** Where one of the program's tables is and how large; `undefined` where it has none. */
function directory(file: DataView, directories: number, entry: number) {
  const count = file.getUint32(directories - 4, true);
  if (entry >= count) return undefined;
  const address = file.getUint32(directories + entry * 8, true);
  const size = file.getUint32(directories + entry * 8 + 4, true);
  return address === 0 || size === 0 ? undefined : { address, size };
}

function resourcesIn(file: DataView, sections: readonly Section[], address: number | undefined): Resources | undefined {
  if (address === undefined) return undefined;
  const section = sections.find((each) => address >= each.address && address < each.address + each.size);
  if (section === undefined) throw new RangeError('The resources are in no section');
  const offset = address - section.address;
  const view = new DataView(file.buffer, file.byteOffset + section.start + offset, section.size - offset);
  return { view, address };
}
