import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatFileVersion } from '../../../src/domain/file-version.ts';
import { readDriverFile, type DriverFileReading } from '../../../src/outputs/driver/driver-file.ts';
import {
  AT,
  driverFile,
  ENGLISH,
  FIX,
  handMadeFile,
  JAPANESE,
  node,
  TCPIP_TEXTS,
  versionBlock,
  versionResources,
  wide,
  type Bytes,
} from '../../support/driver-files.ts';

const NONE = new Uint8Array();
const TIME_MAX = 100;
const DAMAGED = { ok: false, problem: 'damaged' };

/** Reads a file, and fails where that takes longer than a person notices: each time, not when the machine is busy. */
function readInTime(bytes: Bytes): DriverFileReading {
  for (let run = 1; run <= 5; run += 1) {
    const start = performance.now();
    const reading = readDriverFile(bytes);
    if (performance.now() - start < TIME_MAX) return reading;
  }
  throw new Error(`Takes longer than ${TIME_MAX} ms`);
}

/** Every version that the bytes hold behind the signature of the fixed numbers, found without any structure. */
function versionsIn(bytes: Bytes): readonly string[] {
  const view = new DataView(bytes.buffer);
  const found: string[] = [];
  for (let at = bytes.indexOf(0xbd); at >= 0 && at + 16 <= bytes.length; at = bytes.indexOf(0xbd, at + 1)) {
    if (view.getUint32(at, true) !== 0xfeef_04bd) continue;
    found.push([10, 8, 14, 12].map((offset) => view.getUint16(at + offset, true)).join('.'));
  }
  return found;
}

function readTrueOrNone(bytes: Bytes): DriverFileReading {
  const reading = readInTime(bytes);
  if (reading.ok && !versionsIn(bytes).includes(formatFileVersion(reading.version))) {
    throw new Error(`No such version in the bytes: ${formatFileVersion(reading.version)}`);
  }
  return reading;
}

describe('bytes changed at random', () => {
  const string = node('OriginalFilename', wide('tcpip.sys'), 10);
  const block = versionBlock(FIX, node('StringFileInfo', NONE, 0, node('040904b0', NONE, 0, string, string)));
  const languages = [ENGLISH, JAPANESE].map((lang) => ({ lang, values: TCPIP_TEXTS }));
  const files = [
    driverFile({ certificate: 0x80 }),
    driverFile({ bits: 32, languages }),
    handMadeFile(versionResources(block, block)),
  ];
  const value = fc.oneof(fc.constantFrom(0, 1, 2, 0x7f, 0x80, 0xff), fc.nat(255));

  test.each(files.map((file, index) => [index, file] as const))(
    'file %i: a true version or none',
    (_, file) => {
      // Half of the changes fall into what has a structure: code and padding have none.
      const structured = Array.from(file, (byte, at) => ({ byte, at }))
        .filter(({ byte }) => byte !== 0x90 && byte !== 0x30)
        .map(({ at }) => at);
      const place = fc.oneof(fc.nat(file.length - 1), fc.constantFrom(...structured));
      let read = 0;
      let refused = 0;
      fc.assert(
        fc.property(fc.array(fc.tuple(place, value), { minLength: 1, maxLength: 6 }), (changes) => {
          const changed = file.slice();
          for (const [at, byte] of changes) changed[at] = byte;
          if (readTrueOrNone(changed).ok) read += 1;
          else refused += 1;
        }),
        { seed: 497, numRuns: 2000 },
      );
      expect(Math.min(read, refused) / (read + refused)).toBeGreaterThan(0.05);
    },
    30_000,
  );

  test('each byte of the headers and of the resources at its extremes', () => {
    const file = handMadeFile(versionResources(block));
    for (let at = 0; at < file.length; at += 1) {
      for (const byte of [0, 1, 0x80, 0xff]) {
        const changed = file.slice();
        changed[at] = byte;
        readTrueOrNone(changed);
      }
    }
    expect(readTrueOrNone(file)).toMatchObject({ ok: true, version: FIX });
  }, 30_000);

  test('no bytes at all have a structure', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (noise) => {
        expect(readInTime(noise).ok).toBe(false);
        readTrueOrNone(handMadeFile(noise));
        readTrueOrNone(handMadeFile(versionResources(noise)));
      }),
      { seed: 497, numRuns: 1000 },
    );
  });
});

describe('files built to hang or to fill the memory', () => {
  function spoilt(change: (resources: DataView) => void, block = versionBlock(FIX)): Bytes {
    const resources = versionResources(block);
    change(new DataView(resources.buffer));
    return handMadeFile(resources);
  }

  function fileWithHeader(at: number, value: number): Bytes {
    const file = handMadeFile(versionResources(versionBlock(FIX)));
    new DataView(file.buffer).setUint32(at, value, true);
    return file;
  }

  test('as many sections as a header can ask for, all of them the same bytes', () => {
    const resources = versionResources(versionBlock(FIX));
    expect(readInTime(handMadeFile(resources, 0xffff))).toEqual(DAMAGED);
    expect(readInTime(handMadeFile(resources, 96))).toMatchObject({ ok: true, version: FIX });
    const missing = handMadeFile(resources);
    missing.set([96, 0], 0x46);
    expect(readInTime(missing)).toEqual({ ok: false, problem: 'cut-off' });
  });

  test.each([
    ['size', AT.sections + 16],
    ['place', AT.sections + 20],
  ])('a section of which the %s is 4 GB', (_, at) => {
    expect(readInTime(fileWithHeader(at, 0xffff_ffff))).toEqual({ ok: false, problem: 'cut-off' });
  });

  test('resources at an address that no section has', () => {
    expect(readInTime(fileWithHeader(0x58 + 112 + 16, 0xffff_fff0))).toEqual(DAMAGED);
  });

  test('symbols do not matter', () => {
    expect(readInTime(fileWithHeader(0x40 + 16, 12))).toMatchObject({ ok: true, version: FIX });
  });

  test.each([
    ['a version of 4 GB', 76, 0xffff_ffff],
    ['a version before the resources', 72, AT.address - 16],
    ['a directory that is its own child', 44, 0x8000_0018],
    ['a language that is a directory', 68, 0x8000_0000],
    ['a directory behind the end', 44, 0xffff_ffff],
    ['a name that is no directory', 44, 0x30],
  ])('%s', (_, at, value) => {
    expect(readInTime(spoilt((view) => view.setUint32(at, value, true)))).toEqual(DAMAGED);
  });

  test('directories full of each other', () => {
    const resources = new Uint8Array(16 + 2 * 0xffff * 8);
    const view = new DataView(resources.buffer);
    view.setUint32(12, 0xffff_ffff, true);
    for (let at = 16; at < resources.length; at += 8) {
      view.setUint32(at, at === 24 ? 1 : 16, true);
      view.setUint32(at + 4, 0x8000_0000, true);
    }
    expect(readInTime(handMadeFile(resources))).toEqual(DAMAGED);
  });

  const table = (...strings: readonly Uint8Array[]) => node('040904b0', NONE, 0, ...strings);
  const zeros = new Uint8Array(16);
  test.each([
    ['a version', versionBlock(FIX, zeros)],
    ['the texts', versionBlock(FIX, node('StringFileInfo', NONE, 0, zeros))],
    ['a language', versionBlock(FIX, node('StringFileInfo', NONE, 0, table(zeros)))],
    [
      'a language behind a text',
      versionBlock(FIX, node('StringFileInfo', NONE, 0, table(node('A', wide('b'), 2), zeros))),
    ],
  ])('parts without a length in %s', (_, block) => {
    expect(readInTime(handMadeFile(versionResources(block)))).toEqual(DAMAGED);
  });

  test('parts without a length where nothing is read', () => {
    const block = versionBlock(FIX, node('VarFileInfo', NONE, 0, zeros), node('Other', zeros, 0));
    expect(readInTime(handMadeFile(versionResources(block)))).toMatchObject({ ok: true, version: FIX });
  });

  test('more languages than any file has', () => {
    const tables = Array.from({ length: 1000 }, (_, index) => node(index.toString(16).padStart(8, '0'), NONE, 0));
    const block = versionBlock(FIX, node('StringFileInfo', NONE, 0, ...tables));
    expect(readInTime(handMadeFile(versionResources(block)))).toMatchObject({ ok: true, version: FIX });
  });

  test('the largest of versions in 1024 languages, all of them the same bytes', () => {
    const block = versionBlock(
      FIX,
      node('StringFileInfo', NONE, 0, node('040904b0', NONE, 0, node('A', wide('b'.repeat(32_000)), 0))),
    );
    const resources = new Uint8Array(64 + 1024 * 8 + 16 + block.length);
    const dataAt = 64 + 1024 * 8;
    resources.set(versionResources(block).subarray(0, 64));
    const view = new DataView(resources.buffer);
    view.setUint16(48 + 14, 1024, true);
    for (let at = 64; at < dataAt; at += 8) view.setUint32(at + 4, dataAt, true);
    view.setUint32(dataAt, AT.address + dataAt + 16, true);
    view.setUint32(dataAt + 4, block.length, true);
    resources.set(block, dataAt + 16);
    expect(readInTime(handMadeFile(resources))).toEqual(DAMAGED);
  });

  test.each([
    ['the signature', 40, 0],
    ['the layout of the numbers', 44, 0x2_0000],
    ['the length', 0, 0xffff],
    ['the length of the numbers', 0, 92],
  ])('%s of a version is wrong', (_, at, value) => {
    const block = versionBlock(FIX);
    new DataView(block.buffer).setUint32(at, value, true);
    expect(readInTime(handMadeFile(versionResources(block)))).toEqual(DAMAGED);
  });
});
