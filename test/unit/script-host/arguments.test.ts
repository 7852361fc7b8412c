import { describe, expect, test } from 'vitest';
import { runScript } from '../../support/script-host/run-script.ts';
import { check, csvRows, facts, script } from '../../support/script-host/script.ts';
import { computer, ERRORS, type FakeWindows } from '../../support/script-host/windows.ts';

const windows: FakeWindows = {
  own: computer('6.1.7601.17514'),
  others: ['SRV02', 'SRV03', 'SRV04'].map((name) => computer('6.1.7601.17802', { name })),
};
const hosts = (args: readonly string[], on: FakeWindows = windows) => csvRows(args, on).map(({ host }) => host);
const list = (bytes: Uint8Array, codePage?: FakeWindows['codePage']): FakeWindows => ({
  ...windows,
  texts: { 'C:\\servers.txt': bytes },
  ...(codePage && { codePage }),
});
const ascii = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
const swapped = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16());

describe('without arguments', () => {
  test('this computer is checked, in English', () => {
    expect(check([], windows)).toMatchObject({ status: 2, err: '' });
    expect(check([], windows).out).toContain('Computer: SRV01\r\n');
  });
});

describe('/lang', () => {
  test('chooses the language of everything, also of what is wrong before it', () => {
    expect(check(['/LANG:JA'], windows).out).toContain('判定：未対策');
    expect(check(['/lang:en'], windows).out).toContain('Verdict: Not fixed');
    expect(check(['/wrong', '/lang:ja'], windows).err).toContain('不明な引数です：/wrong');
  });
});

describe('/?', () => {
  test.each(['/?', '/help', '/HELP'])('%s names every switch and exit status, and checks nothing', (help) => {
    for (const lang of ['ja', 'en']) {
      const { out, status } = check([help, `/lang:${lang}`], windows);
      for (const word of ['/computer:', '/list:', '/version:', '/short', '/csv', '/nagios', '/lang:', '/?', 'Nagios']) {
        expect(out).toContain(word);
      }
      expect(status).toBe(0);
      expect(out).not.toContain('SRV01');
    }
  });

  test('fits into a console of 80 columns, where a Japanese letter takes two', () => {
    for (const lang of ['ja', 'en']) {
      const widths = check(['/?', `/lang:${lang}`])
        .out.split('\r\n')
        .map((line) => line.replace(/[^\x20-\x7e]/g, '--').length);
      expect(Math.max(...widths)).toBeLessThan(80);
    }
  });
});

describe('/computer', () => {
  test('may be repeated and may hold several names, each checked once, in the order given', () => {
    const args = ['/computer:SRV03,srv02', '/Computer:\\\\SRV04', '/computer:SRV02, .'];
    expect(hosts(args)).toEqual(['SRV03', 'srv02', 'SRV04', 'SRV01']);
  });

  test.each(['.', 'localhost', 'srv01', 'SRV01'])('%s is this computer, read without the network', (name) => {
    const [row] = csvRows([`/computer:${name}`], windows);
    expect(row).toMatchObject({ host: 'SRV01', version: '6.1.7601.17514' });
  });

  test.each(['A!B', 'A\\root\\cimv2', 'A"B', "A'B", 'A B', 'A/B', '-A', '{a}', '=1+1'])(
    '%s is no name of a computer, and never reaches WMI',
    (name) => {
      const run = check([`/computer:${name}`], windows);
      expect(run).toMatchObject({ status: 1, out: '' });
      expect(run.err).toContain(`"${name}" cannot be the name of a computer.`);
    },
  );
});

describe('/list', () => {
  const text = '# all servers\r\nSRV02\r\n\r\n  SRV03  # the old one\r\n\\\\SRV04\r\nsrv02\r\n';
  const names = ['SRV02', 'SRV03', 'SRV04'];

  test.each([
    ['ANSI', list(ascii(text))],
    ['line ends of Unix', list(ascii(text.replaceAll('\r\n', '\n')))],
    ['Unicode', list(utf16(text))],
    ['Unicode, first line a name', list(utf16('SRV02\r\nSRV03\r\nSRV04'))],
    ['line ends of an old Mac', list(ascii(text.replaceAll('\r\n', '\r')))],
    ['Unicode with its bytes swapped', list(swapped(`\ufeff${text}`))],
    ['Unicode with its bytes swapped, first line a name', list(swapped('\ufeffSRV02\r\nSRV03\r\nSRV04'))],
    ['Unicode with its bytes swapped and no mark', list(swapped(text))],
    ['Unicode with its bytes swapped on a Japanese Windows', list(swapped(`\ufeff${text}`), 'shift_jis')],
    ['UTF-8 on a Western Windows', list(ascii('\ufeffSRV02\r\nSRV03\r\nSRV04'), 'windows-1252')],
    ['UTF-8 on a Japanese Windows', list(ascii('\ufeffSRV02\r\nSRV03\r\nSRV04'), 'shift_jis')],
    ['ANSI on a Japanese Windows', list(ascii(text), 'shift_jis')],
  ])('is read as %s', (_, on) => {
    expect(hosts(['/list:C:\\servers.txt'], on)).toEqual(names);
  });

  test('keeps the letters of names that are not Latin, in either order of bytes', () => {
    for (const bytes of [utf16('経理01\r\n'), swapped('\ufeff経理01\r\n')]) {
      expect(hosts(['/list:C:\\servers.txt'], list(bytes))).toEqual(['経理01']);
    }
  });

  test('of any length is taken name by name: none is compared with all others', () => {
    const many = Array.from({ length: 1000 }, (_, index) => `SRV${index}`);
    const on = list(ascii(['constructor', ...many, ...many].join('\r\n')));
    const counting =
      'var turned = 0, turn = String.prototype.toUpperCase;' +
      'String.prototype.toUpperCase = function () { turned++; return turn.call(this); };';
    const told = script.replace('if (asked.help) {', "say(asked.names.length + ' ' + turned); if (asked.help) {");
    const [, count = '', turned = ''] =
      /^(\d+) (\d+)$/.exec(runScript(counting + told, ['/list:C:\\servers.txt', '/?'], on).echoes[0] ?? '') ?? [];
    expect(Number(count)).toBe(1001);
    expect(Number(turned)).toBeLessThan(3000);
  });

  test('goes together with /computer', () => {
    expect(hosts(['/computer:SRV04', '/list:C:\\servers.txt'], list(ascii(text)))).toEqual(['SRV04', 'SRV02', 'SRV03']);
  });

  test('a line that is no name is reported and counts as a computer that was not read', () => {
    const on = list(ascii('SRV02\r\n=cmd|calc\r\n'));
    const { status } = check(['/list:C:\\servers.txt'], on);
    expect(status).toBe(3);
    expect(csvRows(['/list:C:\\servers.txt'], on)).toMatchObject([
      { host: 'SRV02', verdict: 'fixed' },
      { host: "'=cmd|calc", verdict: 'cannot-tell', error: '"=cmd|calc" cannot be the name of a computer.' },
    ]);
  });

  test('that is not there or is empty is a wrong argument, with the error of Windows', () => {
    const missing = check(['/list:D:\\none.txt'], windows);
    expect(missing).toMatchObject({ status: 1, out: '' });
    expect(missing.err).toContain(
      `The list D:\\none.txt cannot be read (error 0x${(ERRORS.fileNotFound >>> 0).toString(16).toUpperCase()}).`,
    );
    for (const nothing of ['', '# none\r\n\r\n']) {
      expect(check(['/list:C:\\servers.txt'], list(ascii(nothing)))).toMatchObject({ status: 1, out: '' });
    }
  });
});

describe('a wrong argument is said on StdErr with status 1, and nothing is checked', () => {
  test.each([
    [['/fast'], 'Unknown argument: /fast'],
    [['SRV02'], 'Unknown argument: SRV02'],
    [['-csv'], 'Unknown argument: -csv'],
    [['/'], 'Unknown argument: /'],
    [['/constructor:x'], 'Unknown argument: /constructor:x'],
    [['/computer'], '/computer needs a value, such as /computer:SRV01,SRV02'],
    [['/computer:'], '/computer needs a value'],
    [['/computer:SRV02,,SRV03'], '"" cannot be the name of a computer.'],
    [['/list:'], '/list needs a value'],
    [['/version'], '/version needs a value, such as /version:6.1.7601.17802'],
    [['/lang:fr'], '/lang:fr is not possible. Use ja or en.'],
    [['/lang:toString'], '/lang:toString is not possible.'],
    [['/csv:yes'], '/csv takes no value.'],
    [['/csv', '/short'], 'Use only one of /short, /csv and /nagios.'],
    [['/version:6.1.7601.1', '/version:6.1.7601.2'], 'Use /version only once.'],
    [['/version:6.1.7601.17802', '/computer:SRV02'], '/version cannot be used with /computer or /list.'],
  ])('%j', (args, wrong) => {
    const run = check(args, windows);
    expect(run.err).toContain(wrong);
    expect(run.err).toContain('/?');
    expect(run).toMatchObject({ status: 1, out: '' });
  });

  test('is said on the console where StdErr refuses it', () => {
    const run = check(['/fast', '/lang:ja'], { ...windows, brokenStdErr: true });
    expect(run).toMatchObject({ status: 1, err: '' });
    expect(run.out).toContain('不明な引数です：/fast');
  });

  test('is not repeated with signs that move the cursor or turn the text', () => {
    const { err } = check(['/\u001b[2J\u202e'], windows);
    expect(err).toContain('Unknown argument: / [2J ');
    for (const sign of ['\u001b', '\u202e']) expect(err).not.toContain(sign);
  });
});

test('/version needs no Windows that answers, and shows no computer', () => {
  const { out, status } = check(['/version:6.1.7601.17802'], {
    own: computer(null, { wmiError: ERRORS.accessDenied }),
  });
  expect(status).toBe(0);
  expect(out).toContain('Verdict: Fixed');
  expect(out).not.toMatch(/Computer:|Up since|Uptime/);
  expect(out).toContain(`Data version: ${facts.catalog.date}+${facts.catalog.hash}`);
});
