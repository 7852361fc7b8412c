import type { Resources } from './driver-file-image.ts';

const SUBDIRECTORY = 0x8000_0000;
const TYPE_VERSION = 16;
/** Windows looks for the version under this number, and under no other. */
const VERSION_NAME = 1;
// Windows knows two dozen kinds of resources, one name of a version, and some 300 languages.
const ENTRIES_MAX = 1024;
// Of all languages together: a language takes about a kilobyte. Bounds what a hostile file can make us read.
const BLOCKS_MAX = 0x10_0000;

/**
 * Finds the version block of each language, in three steps: the kind of resource, its name, its language. Throws
 * RangeError on resources that contradict themselves.
 */
export function versionBlocks({ view, address }: Resources): readonly DataView[] {
  const kinds = entriesAt(view, 0);
  // A copy that stopped may have its full length and zeros for the rest.
  if (kinds.length === 0) throw new RangeError('The resources are empty');
  const version = kinds.find(({ id }) => id === TYPE_VERSION);
  if (version === undefined) return [];
  const name = entriesAt(view, subdirectory(version)).find(({ id }) => id === VERSION_NAME);
  if (name === undefined) return [];
  let left = BLOCKS_MAX;
  return entriesAt(view, subdirectory(name)).map(({ offset }) => {
    const start = view.getUint32(offset, true) - address;
    const size = view.getUint32(offset + 4, true);
    left -= size;
    if (start < 0 || start + size > view.byteLength || left < 0) throw new RangeError('No place for a version');
    return new DataView(view.buffer, view.byteOffset + start, size);
  });
}

/** An entry of a directory: what it is for, and where that stands. */
interface Entry {
  readonly id: number;
  readonly offset: number;
}

function entriesAt(view: DataView, at: number): readonly Entry[] {
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
