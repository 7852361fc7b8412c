import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatFileVersion } from '../../../src/domain/file-version.ts';
import { decodeText, kindOfFile, type Encoding } from '../../../src/outputs/text/decode.ts';
import { canEncode, encode, utf16, utf8, type CodePage } from './encode.ts';
import type { Machine } from '../../../src/outputs/machine.ts';
import { FIXTURES, fixture, said, saidOf } from './fixtures.ts';
import { createOutputReader } from '../../../src/outputs/output-reader.ts';
import { finished, machineOf, readOutputs } from '../../support/outputs.ts';

const names = Object.keys(FIXTURES);
const NAMES: Readonly<Record<CodePage, Encoding>> = {
  shift_jis: 'Shift_JIS (code page 932)',
  gbk: 'GBK (code page 936)',
  'windows-1252': 'Windows-1252 (code page 1252)',
  ibm866: 'code page 866',
  cp850: 'code page 850',
};
const PAGES_OF: readonly [language: string, pages: readonly CodePage[]][] = [
  ['ja', ['shift_jis']],
  ['zh', ['gbk']],
  ['ru', ['ibm866']],
  ...['de', 'fr', 'es', 'it', 'nl'].map((language): [string, readonly CodePage[]] => [
    language,
    ['windows-1252', 'cp850'],
  ]),
];

describe('a fixture in any encoding', () => {
  test.each(names)('%s: Unicode encodings', (name) => {
    const text = fixture(name);
    const expected = saidOf(text);
    const variants: readonly [Uint8Array, Encoding][] = [
      [utf8(text, false), 'UTF-8'],
      [utf8(text, true), 'UTF-8 with byte-order mark'],
      [utf16(text, 'LE', true), 'UTF-16 LE'],
      [utf16(text, 'BE', true), 'UTF-16 BE'],
      [utf16(text, 'LE', false), 'UTF-16 LE'],
      [utf16(text, 'BE', false), 'UTF-16 BE'],
    ];
    for (const [bytes, encoding] of variants) {
      const decoded = decodeText(bytes);
      expect(decoded.encoding).toBe(encoding);
      expect(saidOf(decoded.text)).toEqual(expected);
    }
  });

  const cases = PAGES_OF.flatMap(([language, pages]) =>
    pages.flatMap((page) =>
      names
        .filter((name) => name.includes(`-${language}.`) && canEncode(fixture(name), page))
        .map((name) => ({ name, page })),
    ),
  );

  test('there are code page cases for every language', () => {
    expect(cases.length).toBeGreaterThan(40);
    for (const [language, pages] of PAGES_OF) {
      for (const page of pages) expect(cases).toContainEqual({ name: `systeminfo-${language}.txt`, page });
    }
  });

  test.each(cases)('$name in $page', ({ name, page }) => {
    const text = fixture(name);
    const decoded = decodeText(encode(text, page));
    // Pure ASCII is the same in all of them.
    const ascii = /^[\0-\x7f]*$/.test(text);
    expect(decoded.encoding).toBe(ascii ? 'UTF-8' : NAMES[page]);
    expect(decoded.text).toBe(text);
    expect(saidOf(decoded.text)).toEqual(saidOf(text));
  });
});

describe('decoding', () => {
  test.each<[string, Uint8Array, Encoding]>([
    ['nothing', new Uint8Array(), 'UTF-8'],
    ['a driver', Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0]), 'binary'],
    ['a host called MZ01', utf8('MZ01 6.1.7601.17514', false), 'UTF-8'],
    ['noise', Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919 + (index >> 3)) & 0x1f), 'binary'],
  ])('%s', (_, bytes, encoding) => {
    expect(decodeText(bytes).encoding).toBe(encoding);
  });

  test('a driver is recognised as one', () => {
    expect(kindOfFile(Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3, 0]))).toBe('driver-file');
    expect(kindOfFile(utf8('MZ01 6.1.7601.17514', false))).toBe('text');
  });

  test('any bytes are decoded or called binary, and nothing throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        const { text, encoding } = decodeText(bytes);
        expect(encoding === 'binary' ? text : '').toBe('');
        const { lines, consumed, structural, notUnderstood } = readOutputs(text).counts;
        expect(consumed + structural + notUnderstood).toBe(lines);
      }),
    );
  });

  test('a short line with one accented letter is read by its code page', () => {
    expect(decodeText(encode('Système', 'windows-1252')).text).toBe('Système');
    expect(decodeText(encode('ホスト名: SRV01', 'shift_jis')).text).toBe('ホスト名: SRV01');
    expect(decodeText(encode('Имя узла: SRV01', 'ibm866')).text).toBe('Имя узла: SRV01');
    expect(decodeText(encode('主机名: SRV01', 'gbk')).text).toBe('主机名: SRV01');
  });
});

const fixtureLine = fc.constantFrom(...names.flatMap((name) => fixture(name).split(/\r*\n/)));
const anyLine = fc.oneof(
  fixtureLine,
  fc.string({ unit: 'binary', maxLength: 200 }).map((text) => text.replace(/[\r\n]/g, '')),
  fc.stringMatching(/^[A-Z]{1,4}[ ,;\t=:]{1,3}[\d.]{1,18}$/),
  fc.constantFrom(
    '<script>alert(1)</script> 6.1.7601.17514',
    '\u202e6.1.7601.17514',
    '"',
    '[01]: KB2688338',
    'Version  ',
    '-----',
  ),
);
const anyText = fc.array(anyLine, { maxLength: 60 }).map((lines) => lines.join('\n'));

function linesOf({ lines }: Machine): readonly number[] {
  return lines.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at));
}

describe('for any text', () => {
  test('nothing throws, and every line goes somewhere', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { counts, machines, badLines } = readOutputs(text);
        const lines = text.replace(/\n$/, '').split('\n').length;
        expect(counts.lines).toBe(text === '' ? 0 : lines);
        expect(badLines).toHaveLength(counts.notUnderstood + counts.partly);
        expect(badLines.filter(({ partly }) => partly)).toHaveLength(counts.partly);
        const consumed = new Set(machines.flatMap(linesOf));
        expect(consumed.size).toBe(counts.consumed);
      }),
      { numRuns: 500 },
    );
  });

  test('no line is counted for two things', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { machines, badLines } = readOutputs(text);
        const taken = new Set(machines.flatMap(linesOf));
        const bad = badLines.filter(({ partly }) => !partly).map(({ line }) => line);
        expect(new Set(bad).size).toBe(bad.length);
        expect(bad.filter((line) => taken.has(line))).toEqual([]);
      }),
    );
  });

  test('where chunks end makes no difference', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.array(fc.nat({ max: 80 }), { minLength: 1, maxLength: 40 }),
        fc.constantFrom('\n', '\r\n', '\r\r\n'),
        (text, cuts, lineEnd) => {
          const given = text.replaceAll('\n', lineEnd);
          const reader = createOutputReader();
          let from = 0;
          for (let turn = 0; from < given.length; turn += 1) {
            const size = 1 + (cuts[turn % cuts.length] ?? 0);
            reader.push(given.slice(from, from + size));
            from += size;
          }
          expect(finished(reader)).toEqual(readOutputs(text));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('machines come in the order of their first lines', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const starts = readOutputs(text).machines.map(({ lines }) => lines[0]?.from ?? 0);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }),
    );
  });

  test('what is taken early is what comes out in the end, at the same position', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 5 }), (texts) => {
        const reader = createOutputReader();
        const taken: unknown[] = [];
        const take = () => {
          for (const position of reader.changes()) {
            const machine = reader.machines[position - 1];
            taken[position - 1] = machine && structuredClone(machineOf(machine));
          }
        };
        for (const text of texts) {
          reader.push(text);
          take();
          reader.nextInput();
          take();
        }
        const { machines } = finished(reader);
        take();
        expect(taken).toEqual(machines);
      }),
    );
  });
});

const fleet = fc.uniqueArray(
  fc.record({
    host: fc.stringMatching(/^SRV[A-Z0-9]{1,6}[0-9]$/),
    version: fc.record({
      major: fc.constant(6),
      minor: fc.nat({ max: 1 }),
      build: fc.integer({ min: 6000, max: 7601 }),
      revision: fc.integer({ min: 0, max: 65_535 }),
    }),
  }),
  { selector: ({ host }) => host, minLength: 1, maxLength: 30 },
);

describe('for any fleet', () => {
  const writers: Readonly<Record<string, (host: string, version: string) => string>> = {
    'free lines': (host, version) => `${host} ${version}`,
    tabs: (host, version) => `${host}\t${version}`,
    semicolons: (host, version) => `${host};${version}`,
    'commas, version first': (host, version) => `${version}, ${host}`,
    'a path between': (host, version) => `${host},C:\\Windows\\System32\\drivers\\tcpip.sys,${version}`,
    'a trailing blank': (host, version) => `${host} ${version} `,
    'wmic /value': (host, version) => `\nCSName=${host}\nVersion=${version}\n`,
    'Format-List': (host, version) => `\nPSComputerName : ${host}\nFileVersion    : ${version}\n`,
  };

  test.each(Object.entries(writers))('%s give every machine, in order', (_, write) => {
    fc.assert(
      fc.property(fleet, (machines) => {
        const text = machines.map(({ host, version }) => write(host, formatFileVersion(version))).join('\n');
        expect(saidOf(text)).toEqual(
          machines.map(({ host, version }) => ({ host, version: formatFileVersion(version) })),
        );
      }),
      { numRuns: 50 },
    );
  });

  test('facts of several machines may come in any order', () => {
    fc.assert(
      fc.property(fleet, fc.gen(), (machines, g) => {
        const lines = machines.flatMap(({ host, version }) => [
          `${host} ${formatFileVersion(version)}`,
          `${host};KB2688338`,
          `${host.toLowerCase()},KB2790655 KB2491683`,
        ]);
        const shuffled = g(() => fc.shuffledSubarray(lines, { minLength: lines.length }));
        const found = readOutputs(shuffled.join('\n')).machines.map(said);
        expect(found).toHaveLength(machines.length);
        for (const { host, version } of machines) {
          const own = found.filter((machine) => machine.host?.toUpperCase() === host);
          expect(own.map((machine) => machine.version)).toEqual([formatFileVersion(version)]);
          expect(own[0]?.kbs?.split(' ').sort()).toEqual(['KB2491683', 'KB2688338', 'KB2790655']);
        }
      }),
      { numRuns: 50 },
    );
  });
});
