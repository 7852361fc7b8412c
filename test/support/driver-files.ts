import { Format, NtExecutable, NtExecutableResource, Resource } from 'resedit';
import type { FileVersion } from '../../src/domain/file-version.ts';

/** Bytes of a file, as a browser hands them over. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** The texts of one language of a version resource. */
export interface Texts {
  readonly lang: number;
  readonly values: Readonly<Record<string, string>>;
}

/** What a driver is built from; each part has what Windows' own tcpip.sys has. */
export interface DriverParts {
  readonly version?: FileVersion;
  readonly languages?: readonly Texts[];
  readonly bits?: 32 | 64;
  readonly machine?: number;
  readonly entryPoint?: number;
  readonly resource?: 'version' | 'other' | 'none';
  readonly certificate?: number;
}

export const ENGLISH = 0x409;
export const JAPANESE = 0x411;
const UNICODE = 1200;

/** KB2553549's version for Windows 7 SP1. */
export const FIX: FileVersion = { major: 6, minor: 1, build: 7601, revision: 21712 };

export const TCPIP_TEXTS: Readonly<Record<string, string>> = {
  CompanyName: 'Microsoft Corporation',
  FileDescription: 'TCP/IP Driver',
  FileVersion: '6.1.7601.21712 (win7sp1_ldr.110422-1515)',
  InternalName: 'tcpip.sys',
  OriginalFilename: 'tcpip.sys',
  ProductVersion: '6.1.7601.21712',
};

const { Iat, BaseRelocation, Certificate } = Format.ImageDirectoryEntry;

/** A driver as a linker lays it out: code, resources, relocations, and certificates behind them. */
export function driverFile(parts: DriverParts = {}): Bytes {
  const { version = FIX, languages = [{ lang: ENGLISH, values: TCPIP_TEXTS }], bits = 64 } = parts;
  const { resource = 'version', certificate = 0 } = parts;
  const program = NtExecutable.createEmpty(bits === 32, false);
  program.setSectionByEntry(Iat, section('.text', 0x600));
  if (resource !== 'none') {
    const resources = NtExecutableResource.from(program);
    resources.replaceResourceEntryFromString(11, 1, ENGLISH, 'Messages stand before the version.');
    if (resource === 'version') versionInfo(version, languages).outputToResourceEntries(resources.entries);
    resources.outputResource(program);
  }
  program.setSectionByEntry(BaseRelocation, section('.reloc', 0x200));
  const unsigned = new Uint8Array(program.generate());
  const bytes = new Uint8Array(unsigned.length + certificate).fill(0x30);
  bytes.set(unsigned);
  const headers = Format.ImageNtHeaders.from(bytes, Format.ImageDosHeader.from(bytes).newHeaderAddress);
  headers.fileHeader.machine = parts.machine ?? (bits === 32 ? 0x14c : 0x8664);
  headers.optionalHeader.addressOfEntryPoint = parts.entryPoint ?? 0x1000;
  if (certificate > 0) {
    // The library writes programs without certificates only.
    headers.optionalHeaderDataDirectory.set(Certificate, { virtualAddress: unsigned.length, size: certificate });
  }
  return bytes;
}

/** A driver whose texts in English are tcpip.sys's but for some. */
export function driverSaying(values: Readonly<Record<string, string>>): Bytes {
  return driverFile({ languages: [{ lang: ENGLISH, values: { ...TCPIP_TEXTS, ...values } }] });
}

function versionInfo(
  { major, minor, build, revision }: FileVersion,
  languages: readonly Texts[],
): Resource.VersionInfo {
  const fixedInfo = { fileVersionMS: major * 0x1_0000 + minor, fileVersionLS: build * 0x1_0000 + revision };
  const strings = languages.map(({ lang, values }) => ({ lang, codepage: UNICODE, values: { ...values } }));
  return Resource.VersionInfo.create(ENGLISH, fixedInfo, strings);
}

function section(name: string, size: number): { data: ArrayBuffer; info: Format.ImageSectionHeader } {
  const none = { pointerToRelocations: 0, pointerToLineNumbers: 0, numberOfRelocations: 0, numberOfLineNumbers: 0 };
  const place = { virtualAddress: 0, pointerToRawData: 0, virtualSize: size, sizeOfRawData: size };
  return {
    data: new Uint8Array(size).fill(0x90).buffer,
    info: { name, ...place, ...none, characteristics: 0x6000_0020 },
  };
}

// ---- By hand, byte for byte: what the library would not write ----------------------------------------------------

/** Where `handMadeFile` puts its parts. */
export const AT = { sections: 0x40 + 24 + 240, resources: 0x400, address: 0x1000 } as const;

/** The smallest 64-bit file whose one section is these resources; sections can be asked for more often. */
export function handMadeFile(resources: Uint8Array, sectionCount = 1): Bytes {
  const start = Math.max(AT.resources, AT.sections + sectionCount * 40);
  const bytes = new Uint8Array(start + resources.length);
  const view = new DataView(bytes.buffer);
  bytes.set([0x4d, 0x5a]);
  view.setUint32(0x3c, 0x40, true);
  bytes.set([0x50, 0x45, 0, 0, 0x64, 0x86], 0x40);
  view.setUint16(0x46, sectionCount, true);
  view.setUint16(0x54, 240, true);
  view.setUint16(0x58, 0x20b, true);
  view.setUint32(0x58 + 16, 0x1000, true);
  view.setUint32(0x58 + 108, 16, true);
  view.setUint32(0x58 + 112 + 16, AT.address, true);
  view.setUint32(0x58 + 112 + 20, resources.length, true);
  for (let index = 0; index < sectionCount; index += 1) {
    const header = AT.sections + index * 40;
    view.setUint32(header + 8, resources.length, true);
    view.setUint32(header + 12, AT.address, true);
    view.setUint32(header + 16, resources.length, true);
    view.setUint32(header + 20, start, true);
  }
  bytes.set(resources, start);
  return bytes;
}

/** Resources that hold these version blocks, one a language, and nothing else. */
export function versionResources(...blocks: readonly Uint8Array[]): Uint8Array {
  const dataAt = 64 + blocks.length * 8;
  const descriptions = blocks.length * 16;
  const starts = blocks.map((_, index) =>
    blocks.slice(0, index).reduce((sum, block) => sum + Math.ceil(block.length / 4) * 4, dataAt + descriptions),
  );
  const bytes = new Uint8Array((starts.at(-1) ?? dataAt) + (blocks.at(-1)?.length ?? 0));
  const view = new DataView(bytes.buffer);
  view.setUint16(14, 1, true);
  view.setUint32(16, 16, true);
  view.setUint32(20, 0x8000_0018, true);
  view.setUint16(24 + 14, 1, true);
  view.setUint32(40, 1, true);
  view.setUint32(44, 0x8000_0030, true);
  view.setUint16(48 + 14, blocks.length, true);
  for (const [index, block] of blocks.entries()) {
    view.setUint32(64 + index * 8, ENGLISH + index, true);
    view.setUint32(68 + index * 8, dataAt + index * 16, true);
    view.setUint32(dataAt + index * 16, AT.address + (starts[index] ?? 0), true);
    view.setUint32(dataAt + index * 16 + 4, block.length, true);
    bytes.set(block, starts[index]);
  }
  return bytes;
}

/** A node of a version block. The length of its value is whatever a compiler says. */
export function node(
  name: string,
  value: Uint8Array,
  valueLength: number,
  ...children: readonly Uint8Array[]
): Uint8Array {
  const parts = [Uint8Array.of(0, 0, valueLength & 0xff, valueLength >> 8, 1, 0, ...wide(name)), value, ...children];
  const bytes = parts.reduce((whole, part) => {
    const start = part.length === 0 ? whole.length : Math.ceil(whole.length / 4) * 4;
    const longer = new Uint8Array(start + part.length);
    longer.set(whole);
    longer.set(part, start);
    return longer;
  }, new Uint8Array());
  new DataView(bytes.buffer).setUint16(0, bytes.length, true);
  return bytes;
}

/** A version block with a number and these nodes in it. */
export function versionBlock(
  { major, minor, build, revision }: FileVersion,
  ...children: readonly Uint8Array[]
): Uint8Array {
  const fixed = new Uint8Array(52);
  const view = new DataView(fixed.buffer);
  const words = [0x04bd, 0xfeef, 0, 1, minor, major, revision, build];
  for (const [index, word] of words.entries()) view.setUint16(index * 2, word, true);
  const bytes = node('VS_VERSION_INFO', fixed, 52, ...children);
  bytes[4] = 0;
  return bytes;
}

/** Text as Windows' resources have it: UTF-16 up to a zero. */
export function wide(text: string): Uint8Array {
  return Uint8Array.from([...text, '\0'].flatMap((char) => [char.charCodeAt(0) & 0xff, char.charCodeAt(0) >> 8]));
}
