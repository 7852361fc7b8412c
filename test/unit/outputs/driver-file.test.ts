import { describe, expect, test } from 'vitest';
import { formatFileVersion } from '../../../src/domain/file-version.ts';
import { readDriverFile, type DriverFile } from '../../../src/outputs/driver/driver-file.ts';
import {
  driverFile,
  driverSaying,
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

function read(bytes: Bytes): DriverFile {
  const reading = readDriverFile(bytes);
  if (!reading.ok) throw new Error(`Not read: ${reading.problem}`);
  return reading;
}

function string(name: string, text: string, valueLength = text.length + 1): Uint8Array {
  return node(name, wide(text), valueLength);
}

function texts(...strings: readonly Uint8Array[]): Uint8Array {
  return node('StringFileInfo', NONE, 0, node('040904b0', NONE, 0, ...strings));
}

describe('tcpip.sys', () => {
  test.each([
    ['x86', { bits: 32 }],
    ['x64', { bits: 64 }],
    ['ia64', { bits: 64, machine: 0x200 }],
    ['arm', { bits: 64, machine: 0xaa64 }],
    ['other', { bits: 64, machine: 0x184 }],
  ] as const)('for %s, signed and not', (machine, parts) => {
    for (const certificate of [0, 0x1f00]) {
      expect(readDriverFile(driverFile({ ...parts, certificate }))).toEqual({
        ok: true,
        version: FIX,
        identity: 'tcpip',
        originalName: 'tcpip.sys',
        fileDescription: 'TCP/IP Driver',
        stringVersion: '6.1.7601.21712 (win7sp1_ldr.110422-1515)',
        machine,
      });
    }
  });

  test('has the version of its number, whatever its text says', () => {
    const stale = read(driverSaying({ FileVersion: '6.1.7600.16385 (win7_rtm.090713-1255)' }));
    expect(formatFileVersion(stale.version)).toBe('6.1.7601.21712');
    expect(stale.stringVersion).toBe('6.1.7600.16385 (win7_rtm.090713-1255)');
  });

  test('has the largest number that its parts can hold', () => {
    const version = { major: 0xffff, minor: 0xffff, build: 0xffff, revision: 0xffff };
    expect(read(driverFile({ version })).version).toEqual(version);
  });

  test('is described in English where it has several languages, else in what it has', () => {
    const japanese = { lang: JAPANESE, values: { ...TCPIP_TEXTS, FileDescription: 'TCP/IP ドライバー' } };
    const english = { lang: ENGLISH, values: TCPIP_TEXTS };
    expect(read(driverFile({ languages: [japanese, english] })).fileDescription).toBe('TCP/IP Driver');
    const onlyJapanese = read(driverFile({ languages: [japanese] }));
    expect(onlyJapanese.fileDescription).toBe('TCP/IP ドライバー');
    expect(onlyJapanese.identity).toBe('tcpip');
  });

  test('is read from the middle of a larger buffer', () => {
    const bytes = driverFile();
    const larger = new Uint8Array(bytes.length + 7);
    larger.set(bytes, 7);
    expect(read(larger.subarray(7)).version).toEqual(FIX);
  });
});

describe('which file it is', () => {
  test.each([
    ['tcpip.sys', 'tcpip.sys', 'tcpip'],
    ['TCPIP.SYS', 'TCPIP', 'tcpip'],
    ['tcpip', 'tcpip', 'tcpip'],
    ['tcpip.sys ', ' tcpip.sys', 'tcpip'],
    ['tcpip.sys.mui', 'tcpip.sys', 'tcpip-language-file'],
    ['tcpip.mui', 'tcpip.sys', 'tcpip-language-file'],
    ['fwpkclnt.sys', 'fwpkclnt.sys', 'other'],
    ['ntoskrnl.exe', 'ntkrnlmp.exe', 'other'],
    ['tcpip6.sys', 'tcpip6.sys', 'other'],
    ['tcpip.dll', 'tcpip', 'other'],
    ['old-tcpip.sys', 'tcpip.sys', 'other'],
    ['', 'tcpip.sys', 'tcpip'],
    ['', 'fwpkclnt.sys', 'other'],
    ['', '', 'unknown'],
  ])('original name %j, internal name %j: %s', (OriginalFilename, InternalName, identity) => {
    const reading = read(driverSaying({ OriginalFilename, InternalName }));
    expect(reading.identity).toBe(identity);
    expect(reading.originalName ?? '').toBe(OriginalFilename.trim() || InternalName.trim());
    expect(reading.version).toEqual(FIX);
  });

  test('a file without texts has a version, and is not taken for tcpip.sys', () => {
    expect(read(driverFile({ languages: [] }))).toMatchObject({
      version: FIX,
      identity: 'unknown',
      originalName: undefined,
      stringVersion: undefined,
    });
  });

  test('a language file that has the name of its driver is known by having nothing to start', () => {
    expect(read(driverFile({ entryPoint: 0 })).identity).toBe('tcpip-language-file');
  });

  test('one language that names another file is enough', () => {
    const other = { ...TCPIP_TEXTS, OriginalFilename: 'afd.sys' };
    const languages = [
      { lang: ENGLISH, values: TCPIP_TEXTS },
      { lang: JAPANESE, values: other },
    ];
    expect(read(driverFile({ languages }))).toMatchObject({ identity: 'other', originalName: 'afd.sys' });
  });

  test('one language that names the language file is enough', () => {
    for (const name of ['tcpip', 'tcpip.sys']) {
      const languages = [ENGLISH, JAPANESE].map((lang) => ({
        lang,
        values: { OriginalFilename: lang === ENGLISH ? name : 'tcpip.sys.mui' },
      }));
      expect(read(driverFile({ languages })).identity).toBe('tcpip-language-file');
    }
  });

  test('what one language does not say, another may', () => {
    const languages = [
      { lang: ENGLISH, values: { OriginalFilename: 'tcpip.sys' } },
      { lang: JAPANESE, values: TCPIP_TEXTS },
    ];
    expect(read(driverFile({ languages }))).toMatchObject({ identity: 'tcpip', fileDescription: 'TCP/IP Driver' });
  });

  test('what it says is cut to a length that can be shown', () => {
    expect(read(driverSaying({ OriginalFilename: 'x'.repeat(5000) })).originalName).toHaveLength(200);
  });
});

describe('a file that says less', () => {
  test.each(['none', 'other'] as const)('resources: %s', (resource) => {
    expect(readDriverFile(driverFile({ resource }))).toEqual({ ok: false, problem: 'no-version' });
  });

  const dosProgram = new Uint8Array(2000).fill(0x90);
  dosProgram.set([0x4d, 0x5a, 0x90, 0]);
  const windows3 = driverFile();
  windows3.set([0x4e, 0x45], windows3[0x3c]);
  test.each([
    ['nothing', NONE],
    ['text', new TextEncoder().encode('Name  Version\r\ntcpip.sys  6.1.7601.21712')],
    ['a DOS program', dosProgram],
    ['a program of Windows 3', windows3],
  ])('%s is no Windows program', (_, bytes) => {
    expect(readDriverFile(bytes)).toEqual({ ok: false, problem: 'not-pe' });
  });

  test.each([{ certificate: 0 }, { certificate: 0x300 }, { bits: 32 }] as const)(
    'cut off at any length: %j',
    (parts) => {
      const whole = driverFile(parts);
      const problems = new Set<string>();
      for (let length = 2; length < whole.length; length += 1) {
        const reading = readDriverFile(whole.slice(0, length));
        problems.add(reading.ok ? `read at ${length} bytes` : reading.problem);
      }
      expect([...problems]).toEqual(['cut-off']);
    },
  );

  test('zeros for the rest, from anywhere on, never give another version', () => {
    const whole = driverFile();
    const said = new Set<string>();
    for (let length = 0; length < whole.length; length += 1) {
      const reading = readDriverFile(whole.slice().fill(0, length));
      said.add(reading.ok ? formatFileVersion(reading.version) : reading.problem);
    }
    expect([...said].sort()).toEqual(['6.1.7601.21712', 'damaged', 'no-version', 'not-pe']);
  });
});

describe('version blocks made by hand', () => {
  test.each([
    ['characters', 10],
    ['bytes', 20],
    ['nothing', 0],
    ['too few', 3],
  ])('the length of a value counts %s', (_, valueLength) => {
    const block = versionBlock(
      FIX,
      texts(string('OriginalFilename', 'tcpip.sys', valueLength), string('FileVersion', '1')),
    );
    expect(read(handMadeFile(versionResources(block)))).toMatchObject({
      version: FIX,
      originalName: 'tcpip.sys',
      stringVersion: '1',
    });
  });

  test('names of texts are found in capitals or not, and other nodes do not matter', () => {
    const translation = node('VarFileInfo', NONE, 0, node('Translation', Uint8Array.of(9, 4, 0xb0, 4), 4));
    const block = versionBlock(FIX, translation, texts(string('ORIGINALFILENAME', 'tcpip.sys')));
    expect(read(handMadeFile(versionResources(block))).identity).toBe('tcpip');
  });

  test('languages agree on the version or it is none', () => {
    const other = { ...FIX, revision: 17_514 };
    expect(read(handMadeFile(versionResources(versionBlock(FIX), versionBlock(FIX)))).version).toEqual(FIX);
    const disagreeing = handMadeFile(versionResources(versionBlock(FIX), versionBlock(other)));
    expect(readDriverFile(disagreeing)).toEqual({ ok: false, problem: 'several-versions' });
  });
});
