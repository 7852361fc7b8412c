import { Resource } from 'resedit';
import type { Resources } from './driver-file-image.ts';

const SUBDIRECTORY = 0x8000_0000;
const TYPE_VERSION = 16;
/** Windows looks for the version under this number, and under no other. */
const VERSION_NAME = 1;
// A driver has its version once, in English. So many languages are none of Windows' files.
const LANGUAGES_MAX = 16;
// Kinds of resources, or names of versions: Windows knows two dozen of the first, and one of the second.
const ENTRIES_MAX = 1024;

/**
 * Reads the version resource in each language. The library's reader of resources would copy all of them, and follow
 * directories that hold each other for ever, so the one path of three steps is followed here. Throws RangeError on
 * resources that contradict themselves, and whatever the library throws.
 */
export function readVersionResources({ view, address }: Resources): readonly Resource.VersionInfo[] {
  const types = entriesOf(view, 0);
  // A copy that stopped may have its full length and zeros for the rest.
  if (types.length === 0) throw new RangeError('The resources are empty');
  const version = types.find(({ id }) => id === TYPE_VERSION);
  if (version === undefined) return [];
  const name = entriesOf(view, subdirectory(version)).find(({ id }) => id === VERSION_NAME);
  if (name === undefined) return [];
  const languages = entriesOf(view, subdirectory(name));
  if (languages.length > LANGUAGES_MAX) throw new RangeError('Too many languages');
  const entries = languages.map(({ id, offset }) => {
    const start = view.getUint32(offset, true) - address;
    const size = view.getUint32(offset + 4, true);
    if (start < 0 || start + size > view.byteLength) throw new RangeError('A version is outside the resources');
    const block = new Uint8Array(view.buffer, view.byteOffset + start, size);
    return { type: TYPE_VERSION, id: VERSION_NAME, lang: id, codepage: 0, bin: soundBlock(block) };
  });
  return Resource.VersionInfo.fromEntries(entries);
}

interface Entry {
  readonly id: number;
  readonly offset: number;
}

function entriesOf(view: DataView, at: number): readonly Entry[] {
  const count = view.getUint16(at + 12, true) + view.getUint16(at + 14, true);
  if (count > ENTRIES_MAX) throw new RangeError('Too many resources');
  return Array.from({ length: count }, (_, index) => ({
    id: view.getUint32(at + 16 + index * 8, true),
    offset: view.getUint32(at + 20 + index * 8, true),
  }));
}

function subdirectory({ offset }: Entry): number {
  if (offset < SUBDIRECTORY) throw new RangeError('No directory where one must be');
  return offset - SUBDIRECTORY;
}

// ---- The version block: nodes in nodes, each begins with three 16-bit numbers and a name -------------------------

const NODE_MIN = 8; // the three numbers and the zero that ends an empty name
const FIXED_INFO = 40; // behind the numbers and the name VS_VERSION_INFO
const FIXED_INFO_SIZE = 52;
const FIXED_INFO_SIGNATURE = 0xfeef_04bd;
const FIXED_INFO_LAYOUT = 0x1_0000;
// More children than this has no node of a real file; the library's time grows with the square.
const CHILDREN_MAX = 256;

/** Depths of a block, and where the children of a node begin: all names but those of strings have a known length. */
const INFO = 1;
const TABLE = 2;
const STRING = 3;
const CHILDREN = [FIXED_INFO + FIXED_INFO_SIZE, 36, 24] as const;

/**
 * A copy of a version block that the library reads in full and ends on. It steps from node to node by lengths that
 * it does not check, never ends on a length of zero, and reads a block without the signature as version 0.0.0.0.
 * Throws RangeError where a length is wrong: behind it, zeros may stand for what was not copied, the number included.
 */
function soundBlock(block: Uint8Array<ArrayBuffer>): ArrayBuffer {
  const copy = block.slice();
  const view = new DataView(copy.buffer);
  const end = view.getUint16(0, true);
  if (
    end > view.byteLength ||
    view.getUint16(2, true) !== FIXED_INFO_SIZE ||
    view.getUint32(FIXED_INFO, true) !== FIXED_INFO_SIGNATURE ||
    view.getUint32(FIXED_INFO + 4, true) > FIXED_INFO_LAYOUT
  ) {
    throw new RangeError('No version block');
  }
  checkNode(view, 0, end, 0);
  return copy.buffer;
}

/** Checks that the children of a node fill it, and leaves the library no other way through them. */
function checkNode(view: DataView, start: number, end: number, depth: number): void {
  if (depth === STRING) {
    // The length of a value counts bytes with some compilers and characters with others: it ends with its node.
    view.setUint16(start + 2, 0xffff, true);
    view.setUint16(start + 4, 1, true);
    return;
  }
  if (depth === INFO && nameOf(view, start, end) !== 'StringFileInfo') {
    view.setUint16(start + 6, 0, true); // the library keeps nodes without a known name unread
    return;
  }
  if (depth === TABLE && !/^[\da-f]{8}$/i.test(nameOf(view, start, end))) throw new RangeError('No string table');
  if (depth !== 0) view.setUint16(start + 2, 0, true); // the length of a value that these nodes don't have

  let at = start + (CHILDREN[depth] ?? 0);
  for (let count = 0; at < end; count += 1) {
    const childEnd = at + view.getUint16(at, true);
    if (childEnd < at + NODE_MIN || childEnd > end || count === CHILDREN_MAX) {
      throw new RangeError('The parts of a version do not fit into it');
    }
    checkNode(view, at, childEnd, depth + 1);
    at = Math.ceil(childEnd / 4) * 4;
  }
}

/** The name of a node: text up to a zero. */
function nameOf(view: DataView, start: number, end: number): string {
  let name = '';
  for (let at = start + 6; at + 2 <= end; at += 2) {
    const code = view.getUint16(at, true);
    if (code === 0) break;
    name += String.fromCharCode(code);
  }
  return name;
}
