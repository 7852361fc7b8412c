import { Format } from 'resedit';

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
  readonly view: DataView<ArrayBuffer>;
  /** Where Windows loads the root: addresses of resources count from the same zero. */
  readonly address: number;
}

const { ImageDosHeader, ImageNtHeaders, ImageSectionHeaderArray, ImageOptionalHeader, ImageOptionalHeader64 } = Format;
const { ImageDataDirectoryArray, ImageFileHeader } = Format;
const { Resource, Certificate } = Format.ImageDirectoryEntry;

const MACHINES: Readonly<Record<number, MachineKind>> = {
  0x14c: 'x86',
  0x8664: 'x64',
  0x200: 'ia64',
  0x1c0: 'arm',
  0x1c4: 'arm',
  0xaa64: 'arm',
};

// Linkers put the new header within the first kilobyte. An address far beyond is what a DOS program has there.
const NEW_HEADER_MAX = 0x1_0000;
// The PE format's own limit for programs that Windows loads.
const SECTIONS_MAX = 96;

/**
 * Reads the headers of a Windows program and holds them against the file's length. The library's own reader would
 * copy every section as often as a header asks for it, so only its views of the headers are used. Throws RangeError
 * on headers that contradict themselves.
 */
export function readImage(bytes: Uint8Array<ArrayBuffer>): Image | ImageProblem {
  if (bytes[0] !== 0x4d || bytes[1] !== 0x5a) return 'not-pe';
  if (bytes.length < ImageDosHeader.size) return 'cut-off';
  const start = ImageDosHeader.from(bytes).newHeaderAddress;
  const optionalStart = start + 4 + ImageFileHeader.size;
  if (start > NEW_HEADER_MAX) return 'not-pe';
  if (start + 4 > bytes.length) return 'cut-off';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(start, true) !== ImageNtHeaders.DEFAULT_SIGNATURE) return 'not-pe';
  if (optionalStart + 2 > bytes.length) return 'cut-off';

  const optional = optionalHeaderOf(view.getUint16(optionalStart, true));
  if (optional === undefined) return 'damaged';
  if (optionalStart + optional.size + ImageDataDirectoryArray.size > bytes.length) return 'cut-off';
  const headers = ImageNtHeaders.from(bytes, start);
  const { machine, numberOfSections, sizeOfOptionalHeader } = headers.fileHeader;
  if (numberOfSections > SECTIONS_MAX) return 'damaged';
  const tableStart = optionalStart + sizeOfOptionalHeader;
  const tableEnd = tableStart + numberOfSections * ImageSectionHeaderArray.itemSize;
  if (tableEnd > bytes.length) return 'cut-off';

  const table = bytes.slice(tableStart, tableEnd).buffer;
  const sections = [...ImageSectionHeaderArray.from(table, numberOfSections)];
  const certificate = directory(headers, Certificate);
  const ends = sections.map(
    ({ pointerToRawData, sizeOfRawData }) => pointerToRawData && pointerToRawData + sizeOfRawData,
  );
  // The certificates' address is the only one that counts bytes of the file.
  if (certificate !== undefined) ends.push(certificate.virtualAddress + certificate.size);
  if (ends.some((end) => end > bytes.length)) return 'cut-off';

  return {
    machine: MACHINES[machine] ?? 'other',
    hasEntryPoint: headers.optionalHeader.addressOfEntryPoint !== 0,
    resources: resourcesIn(view, sections, directory(headers, Resource)?.virtualAddress),
  };
}

function optionalHeaderOf(magic: number): { readonly size: number } | undefined {
  if (magic === ImageOptionalHeader.DEFAULT_MAGIC) return ImageOptionalHeader;
  return magic === ImageOptionalHeader64.DEFAULT_MAGIC ? ImageOptionalHeader64 : undefined;
}

function directory(headers: Format.ImageNtHeaders, entry: number): Format.ImageDataDirectory | undefined {
  if (entry >= headers.optionalHeader.numberOfRvaAndSizes) return undefined;
  const found = headers.optionalHeaderDataDirectory.get(entry);
  return found.virtualAddress === 0 || found.size === 0 ? undefined : found;
}

function resourcesIn(
  file: DataView<ArrayBuffer>,
  sections: readonly Format.ImageSectionHeader[],
  address: number | undefined,
): Resources | undefined {
  if (address === undefined) return undefined;
  const section = sections.find(
    ({ virtualAddress, sizeOfRawData }) => address >= virtualAddress && address < virtualAddress + sizeOfRawData,
  );
  if (section === undefined) throw new RangeError('The resources are in no section');
  const offset = address - section.virtualAddress;
  const start = file.byteOffset + section.pointerToRawData + offset;
  return { view: new DataView(file.buffer, start, section.sizeOfRawData - offset), address };
}
