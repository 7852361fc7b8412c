import type { FileVersion } from '../../domain/file-version.ts';

/** What a program's version resource says in one language. */
export interface VersionBlock {
  readonly version: FileVersion;
  readonly tables: readonly StringTable[];
}

/** Texts by name, in a language (`0x409` is English). */
export interface StringTable {
  readonly language: number;
  readonly texts: readonly { readonly name: string; readonly text: string }[];
}

/* A block is a node with nodes in it. Each begins with three 16-bit numbers: its length, its value's, its value's kind. */

const NODE_HEAD = 6;
const NODE_MIN = NODE_HEAD + 2; // with the zero that ends an empty name
const FIXED_INFO = 40; // behind the head and the name VS_VERSION_INFO
const FIXED_INFO_SIZE = 52;
const FIXED_INFO_SIGNATURE = 0xfeef_04bd;
const FIXED_INFO_LAYOUT = 0x1_0000;

/**
 * Reads a version block. Throws RangeError where a length is wrong: behind it, zeros may stand for what was not copied,
 * the number included.
 */
export function readVersionBlock(view: DataView): VersionBlock {
  const end = view.getUint16(0, true);
  if (
    end > view.byteLength ||
    view.getUint16(2, true) !== FIXED_INFO_SIZE ||
    view.getUint32(FIXED_INFO, true) !== FIXED_INFO_SIGNATURE ||
    view.getUint32(FIXED_INFO + 4, true) > FIXED_INFO_LAYOUT
  ) {
    throw new RangeError('No version block');
  }
  return {
    version: {
      minor: view.getUint16(FIXED_INFO + 8, true),
      major: view.getUint16(FIXED_INFO + 10, true),
      revision: view.getUint16(FIXED_INFO + 12, true),
      build: view.getUint16(FIXED_INFO + 14, true),
    },
    tables: nodesIn(view, FIXED_INFO + FIXED_INFO_SIZE, end)
      .filter(({ name }) => name === 'StringFileInfo')
      .flatMap((info) => nodesIn(view, info.value, info.end))
      .map((table) => stringTable(view, table)),
  };
}

function stringTable(view: DataView, { name, value, end }: Node): StringTable {
  if (!/^[\da-f]{8}$/i.test(name)) throw new RangeError('No string table');
  return {
    language: Number.parseInt(name.slice(0, 4), 16),
    // The length of a value counts bytes with some compilers and characters with others: it ends with its node.
    texts: nodesIn(view, value, end).map((text) => ({ name: text.name, text: textIn(view, text.value, text.end) })),
  };
}

interface Node {
  readonly name: string;
  /** Where its value, or the first of its own nodes, begins. */
  readonly value: number;
  readonly end: number;
}

/** The nodes that fill a part of a block. */
function nodesIn(view: DataView, start: number, end: number): readonly Node[] {
  const nodes: Node[] = [];
  for (let at = start; at < end;) {
    const nodeEnd = at + view.getUint16(at, true);
    if (nodeEnd < at + NODE_MIN || nodeEnd > end) throw new RangeError('The parts of a version do not fit into it');
    const name = textIn(view, at + NODE_HEAD, nodeEnd);
    nodes.push({ name, value: aligned(at + NODE_HEAD + 2 * (name.length + 1)), end: nodeEnd });
    at = aligned(nodeEnd);
  }
  return nodes;
}

function aligned(offset: number): number {
  return Math.ceil(offset / 4) * 4;
}

/** Text up to a zero. */
function textIn(view: DataView, start: number, end: number): string {
  let text = '';
  for (let at = start; at + 2 <= end; at += 2) {
    const code = view.getUint16(at, true);
    if (code === 0) break;
    text += String.fromCharCode(code);
  }
  return text;
}
