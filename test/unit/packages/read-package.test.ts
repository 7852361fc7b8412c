import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startArchives, type Archives, type Held } from '../../../src/packages/reader/archives.ts';
import { PACKAGE_LIMIT } from '../../../src/packages/reader/limits.ts';
import { readPackageFile } from '../../../src/packages/reader/read-package.ts';
import { cabinet, type Packing } from '../../support/packages/cabinet.ts';
import {
  componentManifest,
  packageFiles,
  packageName,
  tcpipComponent,
  updateCabinet,
  updatePackage,
} from '../../support/packages/update-package.ts';
import { selfExtracting, zip } from '../../support/packages/zip.ts';
import { randomFrom } from '../../support/random.ts';
import { read, told, wasm } from './read.ts';

const HOTFIX = { kb: 2675785, versions: ['6.1.7601.22209'] };
const NAME = packageName(HOTFIX);
const MSU = updatePackage(HOTFIX);
const SECURITY = {
  kb: 2688338,
  type: 'Security Update',
  versions: ['6.1.7600.17016', '6.1.7600.21198', '6.1.7601.17802', '6.1.7601.21954'],
};
// Made by other tools than these tests: see make.ts beside them.
const MADE = ['mszip.msu', 'vista.msu', 'lzx.msu'] as const;
const made = (name: (typeof MADE)[number]) => readFileSync(join(import.meta.dirname, '../../fixtures/packages', name));
const filler = (size: number) => Buffer.from(Array.from({ length: size }, (_, at) => (at * 7919) % 251));

/** Bytes that can't be packed, as those in real packages are packed already. */
function noise(size: number): Uint8Array {
  const { seed } = randomFrom(size);
  return Uint8Array.from({ length: size }, seed);
}

/** The same library, with a count of the bytes that it was asked to keep. */
function counted(archives: Archives) {
  let [held, peak] = [0, 0];
  const took = (each: Held): Held => {
    held += each.size;
    peak = Math.max(peak, held);
    return each;
  };
  const counting: Archives = {
    ...archives,
    hold: (size) => took(archives.hold(size)),
    free(each) {
      held -= each.size;
      archives.free(each);
    },
    *entriesOf(each) {
      for (const entry of archives.entriesOf(each)) yield { ...entry, read: () => took(entry.read()) };
    },
  };
  return { archives: counting, most: () => peak, now: () => held };
}

describe('a package', () => {
  test.each<Packing>(['stored', 'mszip', 'lzx'])(
    'is read whose cabinet is packed as %s, over many blocks',
    async (packing) => {
      const more = [
        { name: '5', content: filler(100_001) },
        { name: 'package_2.mum', content: '<assembly/>' },
      ];
      const [reading] = await read(NAME, updatePackage({ ...SECURITY, packing, more }));
      expect(told(reading ? [reading] : [])).toEqual([
        `${NAME}: KB2688338 ${SECURITY.versions.map((version) => `${version} (manifest)`).join(' ')}`,
      ]);
    },
  );

  test.each([
    [
      'mszip.msu',
      'KB9000001 6.1.7600.17016 (manifest) 6.1.7600.21198 (manifest) 6.1.7601.17802 (manifest) 6.1.7601.21954 (manifest)',
    ],
    // Vista's form: the drivers themselves, whole, in the directories of their components.
    ['vista.msu', 'KB9000002 6.0.6002.18005 (file) 6.0.6002.22643 (file)'],
    ['lzx.msu', 'KB9000003 6.1.7601.22209 (manifest)'],
  ] as const)('is read that other tools made: %s', async (name, holds) => {
    expect(told(await read(name, made(name)))).toEqual([`${name}: ${holds}`]);
  });

  test('tells what it is, and the hash of its file', async () => {
    const [reading] = await read(`from/a/folder/${NAME}`, MSU);
    expect(reading).toMatchObject({
      kind: 'package',
      file: NAME,
      inside: [],
      size: MSU.length,
      sha256: createHash('sha256').update(MSU).digest('hex'),
      texts: {
        kb: 'KB2675785',
        architecture: 'x64',
        built: '2013-10-10',
        type: 'Hotfix',
        restart: 'possible',
        appliesTo: ['Windows 7.0 Client SP1', 'Windows 7.0 Server SP1'],
      },
    });
  });

  test('is read from its cabinet alone, and says then which builds it asks for', async () => {
    const [reading] = await read('cabinet.cab', updateCabinet(HOTFIX));
    expect(reading).toMatchObject({ texts: { kb: 'KB2675785', appliesTo: ['Windows 6.1.7601'], built: '2013-10-10' } });
  });

  test('of differences names its components in its index alone', async () => {
    expect(told(await read(NAME, updatePackage({ ...HOTFIX, manifests: 'indexed' })))).toEqual([
      `${NAME}: KB2675785 6.1.7601.22209 (name)`,
    ]);
  });

  test('of Vista is read as well, and so is one for IA-64', async () => {
    const vista = { kb: 2553549, line: '6.0', versions: ['6.0.6002.22643'], processor: 'ia64' } as const;
    expect(told(await read(packageName(vista), updatePackage(vista)))).toEqual([
      'Windows6.0-KB2553549-ia64.msu: KB2553549 6.0.6002.22643 (manifest)',
    ]);
  });

  test('without tcpip.sys has no figure, whatever else of TCP/IP it holds', async () => {
    const more = [
      'amd64_microsoft-windows-tcpip-utility_31bf3856ad364e35_6.1.7601.22477_none_91389ca67ec95fbc.manifest',
      'amd64_microsoft-windows-tcpip-binaries.resources_31bf3856ad364e35_6.1.7601.22477_ja-jp_91389ca67ec95fbc.manifest',
      'amd64_microsoft-windows-tcpip-binaries_31bf3856ad364e35_6.1.7601.22477_ja-jp_91389ca67ec95fbc.manifest',
    ].map((name) => ({ name, content: componentManifest('6.1.7601.22477') }));
    expect(told(await read('a.msu', updatePackage({ kb: 2656946, versions: [], more })))).toEqual(['a.msu: KB2656946']);
  });

  test('whose manifest names another file has no figure either', async () => {
    const name = `${tcpipComponent('6.1.7601.22477')}.manifest`;
    const more = [{ name, content: componentManifest('6.1.7601.22477', 'amd64', 'fwpkclnt.sys') }];
    expect(told(await read('a.msu', updatePackage({ kb: 2656946, versions: [], more })))).toEqual(['a.msu: KB2656946']);
  });

  test('with several cabinets is one package', async () => {
    const both = cabinet([
      { name: 'first.cab', content: updateCabinet({ kb: 2675785, versions: ['6.1.7600.21416'] }) },
      { name: 'second.cab', content: updateCabinet(HOTFIX) },
    ]);
    expect(told(await read('both.msu', both))).toEqual([
      'both.msu: KB2675785 6.1.7600.21416 (manifest) 6.1.7601.22209 (manifest)',
    ]);
  });

  test('may hold programs and archives to be installed, which are not looked into', async () => {
    const more = ['setup.exe', 'data.cab', 'data.zip', 'tool.msu'].map((name) => ({
      name,
      content: 'PA30 differences',
    }));
    expect(told(await read(NAME, updatePackage({ ...HOTFIX, more })))).toEqual([
      `${NAME}: KB2675785 6.1.7601.22209 (manifest)`,
    ]);
    expect(told(await read('inner.cab', updateCabinet({ ...HOTFIX, more })))).toEqual([
      'inner.cab: KB2675785 6.1.7601.22209 (manifest)',
    ]);
  });

  test('is found in a .zip and in the program that Microsoft sent, by its own name and hash', async () => {
    const sent = selfExtracting(
      zip([
        { name: NAME, content: MSU },
        { name: 'readme.txt', content: 'hello' },
      ]),
    );
    for (const [name, bytes] of [
      ['504812_intl_x64_zip.exe', sent],
      ['all.zip', zip([{ name: '504812_intl_x64_zip.exe', content: sent }])],
    ] as const) {
      const readings = await read(name, bytes);
      expect(told(readings)).toEqual([`${NAME}: KB2675785 6.1.7601.22209 (manifest)`]);
      expect(readings[0]).toMatchObject({
        sha256: createHash('sha256').update(MSU).digest('hex'),
        inside: name === 'all.zip' ? [name, '504812_intl_x64_zip.exe'] : [name],
      });
    }
  });

  test('stands beside others in one .zip, in its order, the unreadable ones too', async () => {
    const all = zip([
      { name: 'b/one.msu', content: updatePackage(SECURITY) },
      { name: 'b/half.msu', content: MSU.subarray(0, 700) },
      { name: 'b/two.msu', content: MSU },
    ]);
    expect(told(await read('all.zip', all)).map((line) => line.split(' ', 2).join(' '))).toEqual([
      'one.msu: KB2688338',
      'half.msu: cut-off',
      'two.msu: KB2675785',
    ]);
  });
});

test('a large package is taken in by parts, none of which is kept', async () => {
  const large = { ...HOTFIX, more: [{ name: '5', content: Buffer.alloc(9_000_000) }] };
  const blob = new Blob([new Uint8Array(cabinet(packageFiles(large, updateCabinet(large)), 'stored'))]);
  const parts: ArrayBuffer[] = [];
  const slice = (from: number, to: number) => ({
    async arrayBuffer() {
      const part = await blob.slice(from, to).arrayBuffer();
      parts.push(part);
      return part;
    },
  });
  const archives = await startArchives(wasm);
  const progress: number[] = [];
  const readings = await readPackageFile({ name: NAME, content: { size: blob.size, slice } }, archives, (bytes) =>
    progress.push(bytes),
  );
  expect(told(readings)).toEqual([`${NAME}: KB2675785 6.1.7601.22209 (manifest)`]);
  expect(parts.length).toBeGreaterThan(1);
  expect(progress).toHaveLength(parts.length);
  expect(progress.at(-1)).toBe(blob.size);
  expect(parts.map(({ byteLength }) => byteLength)).toEqual(parts.map(() => 0));
});

describe('in memory', () => {
  const large = updatePackage({ ...HOTFIX, packing: 'stored', more: [{ name: '5', content: noise(2_000_000) }] });
  const others = [1, 2, 3].map((at) => ({ name: `${at}.msu`, content: large }));

  test.each<[string, Uint8Array, number]>([
    ['is its file, and what that unpacks to', large, 2],
    [
      'is no more of one in a .zip in the program that Microsoft sent',
      zip([{ name: 'a.exe', content: selfExtracting(zip([{ name: NAME, content: large }])) }]),
      2,
    ],
    ['is one opened package at a time of several in a .zip', zip(others), 1 + 2 / others.length],
  ])('%s', async (_, bytes, times) => {
    const { archives, most, now } = counted(await startArchives(wasm));
    const readings = await readPackageFile(
      { name: 'a.exe', content: new Blob([new Uint8Array(bytes)]) },
      archives,
      () => undefined,
    );
    expect(readings.map(({ kind }) => kind)).not.toContain('unreadable');
    expect(most() / bytes.length).toBeLessThan(times + 0.05);
    expect(now()).toBe(0);
  });

  test.each<[string, Uint8Array]>([
    ['cut off', large.subarray(0, 1_500_000)],
    ['cut off behind its cabinet', large.subarray(0, -1)],
    ['with what is cut off in it', zip([{ name: 'a.msu', content: large.subarray(0, 1_500_000) }])],
    [
      'with what is none in it',
      zip([
        { name: 'a.msu', content: 'hello' },
        { name: 'b.msu', content: 'MSWIM\0\0\0' },
      ]),
    ],
    ['that is none', noise(1000)],
  ])('nothing is left of one %s', async (_, bytes) => {
    const { archives, now } = counted(await startArchives(wasm));
    const readings = await readPackageFile(
      { name: 'a.msu', content: new Blob([new Uint8Array(bytes)]) },
      archives,
      () => undefined,
    );
    expect(readings.map(({ kind }) => kind)).toContain('unreadable');
    expect(now()).toBe(0);
  });
});

describe('what can not be read', () => {
  test.each<[string, Uint8Array, string]>([
    ['page.msu', Buffer.from('<!doctype html><title>Sign in</title>'), 'not-a-package'],
    ['empty.msu', Buffer.alloc(0), 'cut-off'],
    ['head.msu', MSU.subarray(0, 30), 'cut-off'],
    ['half.msu', MSU.subarray(0, 700), 'cut-off'],
    ['other.cab', cabinet([{ name: 'setup.inf', content: '[Version]' }]), 'not-a-package'],
    ['half.zip', zip([{ name: NAME, content: MSU }]).subarray(0, 600), 'cut-off'],
    ['machines.zip', zip([{ name: 'a.txt', content: 'SRV01 6.1.7601.17514' }]), 'no-package-inside'],
    ['programs.zip', zip([{ name: 'setup.exe', content: 'MZ' }]), 'no-package-inside'],
    ['xp.exe', selfExtracting(cabinet([{ name: 'tcpip.sys', content: 'MZ' }])), 'no-package-inside'],
    ['secret.zip', zip([{ name: NAME, content: MSU }], true), 'encrypted'],
    // As Microsoft sent hotfixes.
    ['504812_intl_x64_zip.exe', selfExtracting(zip([{ name: NAME, content: MSU }], true)), 'encrypted'],
    ['setup.exe', selfExtracting(Buffer.alloc(0)), 'not-a-package'],
    ['windows10.msu', Buffer.from('MSWIM\0\0\0and more'), 'other-format'],
    ['windows.psf', Buffer.from('PSTREAM'), 'differences'],
    [
      'express.cab',
      cabinet([
        { name: 'update.mum', content: '<assembly/>' },
        { name: '_cabinet.cicab', content: 'differences' },
      ]),
      'differences',
    ],
  ])('%s', async (name, bytes, problem) => {
    expect(told(await read(name, bytes))).toEqual([`${name}: ${problem}`]);
  });

  test('is what swells, in one step or in many', async () => {
    const zeros = Buffer.alloc(70_000_000);
    expect(told(await read('bomb.zip', zip([{ name: 'a.msu', content: zeros }])))).toEqual(['bomb.zip: too-much']);
    const nest = (depth: number): Buffer =>
      depth === 0 ? MSU : zip([{ name: depth === 1 ? NAME : 'inner.zip', content: nest(depth - 1) }]);
    expect(told(await read('three.zip', nest(3)))).toEqual([`${NAME}: KB2675785 6.1.7601.22209 (manifest)`]);
    expect(told(await read('nine.zip', nest(9)))).toEqual(['inner.zip: too-deep']);
  });

  test('is what is larger than any package, of which nothing is read', async () => {
    const content = { size: PACKAGE_LIMIT + 1, slice: () => expect.unreachable() } as unknown as Blob;
    const readings = await readPackageFile({ name: 'a.msu', content }, {} as never, () => undefined);
    expect(told(readings)).toEqual(['a.msu: too-large']);
  });

  test('is a file that is gone', async () => {
    const gone = { arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) };
    const content = { size: 10, slice: () => gone } as unknown as Blob;
    const library = { hold: () => ({ at: 1, size: 10 }), free: () => undefined } as never;
    expect(told(await readPackageFile({ name: 'a.msu', content }, library, () => undefined))).toEqual(['a.msu: gone']);
  });

  test('is never told of by what an earlier package left in memory', async () => {
    const archives = await startArchives(wasm);
    const open = (name: string, bytes: Uint8Array) =>
      readPackageFile({ name, content: new Blob([new Uint8Array(bytes)]) }, archives, () => undefined);
    expect(told(await open(NAME, MSU))).toHaveLength(1);
    // It promises a cabinet as large as the one before, and has a few bytes of it.
    const short = zip([{ name: 'short.cab', content: 'MSCF' }]);
    const size = short.indexOf('short.cab') - 8;
    short.writeUInt32LE(1000, size);
    short.writeUInt32LE(1000, short.lastIndexOf('short.cab') - 22);
    expect(told(await open('short.zip', short)).every((line) => !line.includes('KB'))).toBe(true);
  });

  test('gets one answer whatever its bytes are', async () => {
    const whole = [MSU, ...MADE.map(made)];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...whole),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 4 }),
        fc.nat(),
        async (source, flips, length) => {
          const cut = length % source.length;
          const bytes = Buffer.from(source.subarray(0, cut < 100 ? source.length : cut));
          for (const [at, by] of flips) bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ by;
          const readings = await read(NAME, bytes);
          expect(readings).toHaveLength(1);
        },
      ),
      { numRuns: 200 },
    );
  });
});
