import { describe, expect, test } from 'vitest';
import { readDriverFile } from '../../../src/outputs/driver/driver-file.ts';
import { AT, FIX, handMadeFile, node, versionBlock, versionResources, type Bytes } from '../../support/driver-files.ts';

const BLOCK = versionBlock(FIX);
const RESOURCES = versionResources(BLOCK);
const OPTIONAL_HEADER = 0x58;
const SIZES = OPTIONAL_HEADER + 108;
const RESOURCE_DIRECTORY = OPTIONAL_HEADER + 112 + 16;
const NAME_ID = AT.resources + 40;
const VERSION_ADDRESS = AT.resources + 72;

/** A file by hand, with some of its 32-bit numbers changed. */
function fileWith(changes: Readonly<Record<number, number>>, sectionCount = 1, extra = 0): Bytes {
  const whole = handMadeFile(RESOURCES, sectionCount);
  const bytes = new Uint8Array(whole.length + extra);
  bytes.set(whole);
  const view = new DataView(bytes.buffer);
  for (const [at, value] of Object.entries(changes)) view.setUint32(Number(at), value, true);
  return bytes;
}

function said(bytes: Bytes): unknown {
  const reading = readDriverFile(bytes);
  return reading.ok ? reading.version : reading.problem;
}

/** Where a section's header has its address, its size and its place in the file. */
function section(index: number, address: number, size: number, place: number): Readonly<Record<number, number>> {
  const header = AT.sections + index * 40;
  return { [header + 12]: address, [header + 16]: size, [header + 20]: place };
}

describe('a file is read by its headers', () => {
  test.each<[string, Readonly<Record<number, number>>, unknown]>([
    ['as they are', {}, FIX],
    ['no M at the beginning', { 0: 0x5a4e }, 'not-pe'],
    ['no Z behind it', { 0: 0x5b4d }, 'not-pe'],
    ['for a machine with neither 32 nor 64 bits', { [OPTIONAL_HEADER]: 0x107 }, 'damaged'],
    ['with three directories', { [SIZES]: 3 }, FIX],
    ['with two directories, which are others', { [SIZES]: 2 }, 'no-version'],
    ['with no address of resources', { [RESOURCE_DIRECTORY]: 0 }, 'no-version'],
    ['with no size of resources', { [RESOURCE_DIRECTORY + 4]: 0 }, 'no-version'],
    ['with resources that are in no section', { [RESOURCE_DIRECTORY]: 0x9000 }, 'damaged'],
    ['with one kind of resources that counts among those with a name', { [AT.resources + 12]: 1 }, FIX],
    ['with a version under another number', { [NAME_ID]: 2 }, 'no-version'],
  ])('%s', (_name, changes, expected) => {
    expect(said(fileWith(changes))).toEqual(expected);
  });

  test('the resources may begin anywhere in their section', () => {
    const size = RESOURCES.length + 0x10;
    expect(said(fileWith(section(0, AT.address - 0x10, size, AT.resources - 0x10)))).toEqual(FIX);
  });

  test.each([
    ['ends where theirs begins', AT.address - 0x100],
    ['lies behind it', AT.address + 0x5000],
  ])('another section %s', (_name, address) => {
    const own = section(1, AT.address, RESOURCES.length, AT.resources);
    expect(said(fileWith({ ...section(0, address, 0x100, 0x300), ...own }, 2))).toEqual(FIX);
  });

  test.each([
    ['before', -0x200],
    ['behind', RESOURCES.length],
  ])('a version %s the resources is none', (_name, offset) => {
    const bytes = fileWith({ [VERSION_ADDRESS]: AT.address + offset }, 1, BLOCK.length);
    bytes.set(BLOCK, AT.resources + offset);
    expect(said(bytes)).toBe('damaged');
  });

  test('a version in 36 languages is read where all agree', () => {
    const blocks = Array.from({ length: 36 }, () => BLOCK);
    expect(said(handMadeFile(versionResources(...blocks)))).toEqual(FIX);
    const other = versionBlock({ ...FIX, revision: 17_514 });
    expect(said(handMadeFile(versionResources(...blocks, other)))).toBe('several-versions');
  });

  test('texts are in tables that are named by eight digits', () => {
    const NONE = new Uint8Array();
    const table = (name: string) =>
      said(handMadeFile(versionResources(versionBlock(FIX, node('StringFileInfo', NONE, 0, node(name, NONE, 0))))));
    expect(table('040904b0')).toEqual(FIX);
    for (const name of ['040904b', 'x040904b0', '040904g0', '']) expect(table(name)).toBe('damaged');
  });
});
