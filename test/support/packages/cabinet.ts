import { deflateRawSync } from 'node:zlib';

/** How a cabinet is packed. LZX is written with the largest window, as blocks that are not compressed; of others there is a fixture. */
export type Packing = 'stored' | 'mszip' | 'lzx';

/** A file to be put into a cabinet or an archive. */
export interface PackedFile {
  readonly name: string;
  readonly content: Uint8Array | string;
}

const TYPES = { stored: 0, mszip: 1, lzx: 0x1503 } as const;
const BLOCK = 32_768;

/** A file as its cabinet lists it. */
export interface ListedFile {
  readonly name: string;
  readonly size: number;
  /** Where it begins in what the blocks unpack to. */
  readonly place: number;
}

/** A piece of what a cabinet holds, packed. */
export interface PackedBlock {
  readonly packed: Uint8Array;
  /** What it unpacks to. */
  readonly size: number;
}

/** Makes a cabinet with one folder. */
export function cabinet(files: readonly PackedFile[], packing: Packing = 'mszip'): Buffer {
  const contents = files.map(({ content }) => Buffer.from(content));
  const data = Buffer.concat(contents);
  const blocks = Array.from({ length: Math.ceil(data.length / BLOCK) }, (_, index) => {
    const block = data.subarray(index * BLOCK, (index + 1) * BLOCK);
    return { packed: packedAs(packing, block, index === 0), size: block.length };
  });
  let next = 0;
  const listed = files.map(({ name }, index) => {
    const size = contents[index]?.length ?? 0;
    const place = next;
    next += size;
    return { name, size, place };
  });
  return cabinetOf(listed, blocks, TYPES[packing]);
}

/**
 * Puts blocks that are packed already into a cabinet, as [MS-CAB] describes it.
 *
 * @param type how they are packed: 0x1003 is LZX with a window of 2 to the 16
 */
export function cabinetOf(files: readonly ListedFile[], blocks: readonly PackedBlock[], type: number): Buffer {
  const entries = files.map(({ name, size, place }) => {
    const entry = Buffer.alloc(16);
    entry.writeUInt32LE(size, 0);
    entry.writeUInt32LE(place, 4);
    entry.writeUInt16LE(0x4144, 10); // 2012-10-04
    entry.writeUInt16LE(0x20, 14);
    return Buffer.concat([entry, Buffer.from(`${name}\0`, 'latin1')]);
  });
  const names = Buffer.concat(entries);
  const data = blocks.map(dataBlock);
  const header = Buffer.alloc(44);
  header.write('MSCF', 0, 'latin1');
  header.writeUInt32LE(44 + names.length + data.reduce((sum, { length }) => sum + length, 0), 8);
  header.writeUInt32LE(44, 16);
  header.writeUInt8(3, 24);
  header.writeUInt8(1, 25);
  header.writeUInt16LE(1, 26);
  header.writeUInt16LE(files.length, 28);
  header.writeUInt32LE(44 + names.length, 36);
  header.writeUInt16LE(data.length, 40);
  header.writeUInt16LE(type, 42);
  return Buffer.concat([header, names, ...data]);
}

function packedAs(packing: Packing, block: Buffer, first: boolean): Buffer {
  if (packing === 'stored') return block;
  return packing === 'mszip' ? mszip(block) : lzx(block, first);
}

function dataBlock({ packed, size }: PackedBlock): Buffer {
  const header = Buffer.alloc(8); // a checksum of 0 is not looked at
  header.writeUInt16LE(packed.length, 4);
  header.writeUInt16LE(size, 6);
  return Buffer.concat([header, packed]);
}

function mszip(block: Buffer): Buffer {
  return Buffer.concat([Buffer.from('CK'), deflateRawSync(block)]);
}

/** A block of LZX that is not compressed: its kind and size in bits, three old distances, the bytes as they are. */
function lzx(block: Buffer, first: boolean): Buffer {
  // The stream begins with a bit that says whether jumps of programs were changed.
  const bits = `${first ? '0' : ''}011${block.length.toString(2).padStart(24, '0')}`.padEnd(32, '0');
  const head = Buffer.alloc(16);
  head.writeUInt16LE(Number.parseInt(bits.slice(0, 16), 2), 0);
  head.writeUInt16LE(Number.parseInt(bits.slice(16), 2), 2);
  for (const at of [4, 8, 12]) head.writeUInt32LE(1, at);
  return Buffer.concat([head, block, Buffer.alloc(block.length % 2)]);
}
