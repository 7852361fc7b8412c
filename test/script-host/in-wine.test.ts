import { hostname } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { comError, computer, ERRORS, type FakeWindows } from '../support/script-host/windows.ts';
import { check, script } from '../support/script-host/script.ts';
import { driverFile } from '../support/driver-files.ts';
import { wmiShim } from './wmi-shim.ts';
import { createWine, type Wine } from './wine.ts';

const VERSION = { major: 6, minor: 1, build: 7601, revision: 17514 };
const DENIED = comError(ERRORS.accessDenied) as { readonly number: number };
const own = computer('6.1.7601.17514', { name: hostname().slice(0, 15).toUpperCase() });
const others = [
  computer('6.1.7601.17802', { name: 'SRV02' }),
  computer('6.0.6002.18005', { name: 'SRV03', os: { Version: '6.0.6002' } }),
  computer('10.0.14393.0', { name: 'SRV04', os: { Version: '10.0.14393' } }),
  computer('6.1.7601.17802', { name: 'SRV05', os: { Version: '6.1.7600' } }),
  computer(null, { name: 'SRV06', files: {} }),
  computer('', { name: 'SRV07' }),
  computer(null, { name: 'SRV08', os: null }),
  computer('6.1.7601.17802', { name: 'DENIED', wmiError: DENIED.number }),
];

const NAMES = '# all\r\nSRV02\r\n\r\n  SRV03  # old\r\n\\\\SRV04\r\nsrv02\r\n';
const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const LISTS: Readonly<Record<string, Uint8Array>> = {
  'ansi.txt': Buffer.from(NAMES),
  'unix.txt': Buffer.from(NAMES.replaceAll('\r\n', '\n')),
  'mac.txt': Buffer.from(NAMES.replaceAll('\r\n', '\r')),
  'utf8.txt': Buffer.from(`\ufeff${NAMES}`),
  'utf16.txt': utf16(`\ufeff${NAMES}`),
  'utf16-no-mark.txt': utf16(NAMES),
  'swapped.txt': utf16(`\ufeff${NAMES}`).swap16(),
  'swapped-no-mark.txt': utf16(NAMES).swap16(),
  'empty.txt': Buffer.from(''),
  'comments.txt': Buffer.from('# none\r\n'),
  'formula.txt': Buffer.from('=cmd|calc\r\nSRV02\r\n'),
};

let wine: Wine;
beforeAll(() => {
  wine = createWine();
  wine.write('check-497.js', wmiShim(own, others) + script);
  wine.writeSystemFile('drivers/tcpip.sys', driverFile({ version: VERSION }));
  for (const [name, content] of Object.entries(LISTS)) wine.write(name, content);
}, 120_000);
afterAll(() => wine.remove());

/** Runs it in both: what the stand-in of the tests says has to be what a script host says. */
function expectSame(args: readonly string[]): void {
  const windows: FakeWindows = {
    own,
    others,
    // Wine's has no StdErr.
    brokenStdErr: true,
    texts: Object.fromEntries(Object.entries(LISTS).map(([name, content]) => [`${wine.folder}\\${name}`, content])),
  };
  const given = args.map((arg) => arg.replace(/^\/list:(?=.)/, `/list:${wine.folder}\\`));
  const expected = check(given, windows);
  const { out, status } = wine.run('check-497.js', given);
  const comparable = args.includes('/lang:ja') ? asciiAlone : inAnyCase;
  expect(comparable(out)).toBe(comparable(expected.out));
  expect(status).toBe(expected.status);
}

/** Wine writes the folder of Windows in small letters. */
function inAnyCase(text: string): string {
  return text.replace(/[\r\n]+$/, '').toLowerCase();
}

/** Without what the console here has in place of Japanese letters: question marks, and plain signs for full-width ones. */
function asciiAlone(text: string): string {
  return inAnyCase(text).replace(/[^\r\n\x21-\x7e]|[?()|:]/g, '');
}

const FORMATS = [[], ['/short'], ['/csv'], ['/nagios']] as const;
const LANGUAGES = [[], ['/lang:ja'], ['/LANG:EN']] as const;

describe('this computer', () => {
  test.each(FORMATS.flatMap((format) => LANGUAGES.map((language) => [[...format, ...language]])))('%j', (args) => {
    expectSame(args);
  });
});

describe('other computers', () => {
  test.each(
    [...others.map(({ name }) => name), 'GONE', 'SRV02,SRV03,GONE', '.,localhost,SRV02'].map((names) => [names]),
  )('%s', (names) => {
    expectSame([`/computer:${names}`, '/short']);
    expectSame([`/computer:${names}`, '/lang:ja']);
  });
});

describe('what is stored', () => {
  // Wine's script host can't go through a folder: its Enumerator refuses the collections of Scripting.FileSystemObject.
  test.each([[[]], [['/short']], [['/csv']], [['/nagios']]])('is said not to be listed: %j', (format) => {
    const { out, status } = wine.run('check-497.js', ['/components', ...format]);
    expect(out).toContain('The list is not complete (error 0x80');
    expect(status).toBe(3);
  });
});

describe('lists', () => {
  test.each(Object.keys(LISTS).map((name) => [name]))('%s', (name) => expectSame([`/list:${name}`, '/csv']));

  test('one that is not there', () => expectSame(['/list:none.txt']));
});

describe('versions that are typed', () => {
  test.each([
    '6.1.7601.17802',
    '6.1.7601.17514',
    '6.0.6002.18005',
    '10.0.1.1',
    '5.2.3790.1',
    '6.1.7601',
    'abc',
    '6.1.1.70000',
  ])('%s', (version) => expectSame([`/version:${version}`]));
});

describe('help and wrong arguments', () => {
  test.each([
    [['/?']],
    [['/?', '/lang:ja']],
    [['/help']],
    [['/fast']],
    [['/fast', '/lang:ja']],
    [['SRV02']],
    [['/computer']],
    [['/computer:A!B']],
    [['/list:']],
    [['/lang:fr']],
    [['/csv:yes']],
    [['/csv', '/short']],
    [['/version:6.1.7601.1', '/version:6.1.7601.2']],
    [['/version:6.1.7601.17802', '/computer:SRV02']],
  ])('%j', (args) => expectSame(args));
});
