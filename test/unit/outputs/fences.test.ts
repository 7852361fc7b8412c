import { describe, expect, test } from 'vitest';
import { readOutputs } from '../../support/outputs.ts';
import { said } from './fixtures.ts';

/** How tickets and chats mark text that is shown as it is. */
const FENCES: readonly (readonly [opening: string, closing: string])[] = [
  ['```', '```'],
  ['```powershell', '```'],
  ['~~~', '~~~'],
  ['{noformat}', '{noformat}'],
  ['{code:bash}', '{code}'],
  ['[code]', '[/code]'],
  ['<pre>', '</pre>'],
  ['<pre><code class="text">', '</code></pre>'],
];

const LIST = 'SRV01 6.1.7601.17802\nSRV02 6.1.7601.17514';
/** What stands above each fence, and what stands in it. */
const TEXTS: readonly (readonly (readonly [above: string, inside: string])[])[] = [
  [['', LIST]],
  [['Inventory:', LIST]],
  [['Example:', LIST]],
  [['These are examples', LIST]],
  [['Target', LIST]],
  [['Stand vor der Migration', LIST]],
  [['変更後（予定）', LIST]],
  [['To do', 'SRV01: KB2553549 installed']],
  [
    ['SRV01:', '6.1.7601.17802'],
    ['SRV02:', '6.1.7601.17514'],
  ],
  [['### SRV01', 'tcpip.sys 6.1.7601.17802']],
  [['*SRV01*:', 'System Boot Time:          2025/07/01, 8:15:30']],
];

function readingOf(text: string) {
  const { machines, badLines } = readOutputs(text);
  return { machines: machines.map(said), bad: badLines.map(({ text: line, reason }) => `${line}: ${reason}`) };
}

describe.each(FENCES)('text between %s and %s', (opening, closing) => {
  test.each(TEXTS)('says what it says without them: %j', (...parts) => {
    const plain = parts.map(([above, inside]) => `${above}\n${inside}`).join('\n');
    const fenced = parts.map(([above, inside]) => [above, opening, inside, closing].join('\n')).join('\n');
    expect(readingOf(fenced)).toEqual(readingOf(plain));
  });

  test('is taken back by what stands right behind it', () => {
    const { machines } = readingOf(`${opening}\n${LIST}\n${closing}\nThe list is an example only`);
    expect(machines).toEqual([{ host: 'SRV01' }, { host: 'SRV02' }]);
  });

  test('is nobody’s where the machine’s own stands in a fence above it', () => {
    const { machines } = readingOf(`SRV01:\n${opening}\n${'6.1.7601.17514'}\n${closing}\n6.1.7601.17802`);
    expect(machines).toEqual([{ host: 'SRV01', version: '6.1.7601.17514' }, { version: '6.1.7601.17802' }]);
  });
});

describe.each(FENCES)('a console between %s and %s', (opening, closing) => {
  const shown = (above: string, ...commands: readonly string[]) => [above, opening, ...commands, closing].join('\n');
  const UPDATE = 'C:\\>wmic qfe get HotFixID\nHotFixID\nKB2553549\n';
  const OTHER = UPDATE.replace('2553549', '976902');
  const VERSION =
    'PS C:\\> (Get-Item C:\\Windows\\System32\\drivers\\tcpip.sys).VersionInfo.ProductVersion\n6.1.7601.17514';

  test.each(['SRV01', 'SRV01:', '## SRV01', '**SRV01**', 'Output from SRV01:\n', '1) SRV01', 'Server: SRV01'])(
    'is that of the machine which stands above it: %j',
    (above) => {
      expect(readingOf(shown(above, UPDATE))).toEqual({ machines: [{ host: 'SRV01', kbs: 'KB2553549' }], bad: [] });
      expect(readingOf(shown(above, VERSION)).machines).toEqual([{ host: 'SRV01', version: '6.1.7601.17514' }]);
    },
  );

  test('and ends with it', () => {
    expect(readingOf(`${shown('SRV01:', OTHER)}\n${shown('SRV02:', UPDATE)}`).machines).toEqual([
      { host: 'SRV01', kbs: 'KB976902' },
      { host: 'SRV02', kbs: 'KB2553549' },
    ]);
    for (const behind of [UPDATE, shown('', UPDATE), shown('And then', UPDATE)])
      expect(readingOf(`${shown('SRV01:', OTHER)}\n${behind}`).machines, behind).toEqual([
        { host: 'SRV01', kbs: 'KB976902' },
        { kbs: 'KB2553549' },
      ]);
    expect(readingOf(`SRV01:\n${opening}\n${OTHER}\n${shown('SRV02:', UPDATE)}`).machines[1]).toEqual({
      host: 'SRV02',
      kbs: 'KB2553549',
    });
    expect(readingOf(`${shown('SRV01:')}\n${UPDATE}`).machines).toEqual([{ kbs: 'KB2553549' }]);
  });

  test.each(['Example:', 'Sample output:', 'Beispiel:', '例：', 'Example for SRV01:', '예시:'])(
    'is a sample below a line that calls it one: %s',
    (above) => {
      expect(readingOf(`${above}\n${UPDATE}`).machines).toEqual([]);
      expect(readingOf(shown(above, UPDATE)).machines).toEqual([]);
    },
  );

  test('is not where it says another, or a line stands between', () => {
    const hosts = (text: string) => readingOf(text).machines.map(({ host, kbs }) => [host, kbs]);
    expect(hosts(shown('SRV01:', `C:\\>hostname\nSRV02\n\n${UPDATE}`))).toEqual([['SRV02', 'KB2553549']]);
    expect(hosts(shown('SRV01:', UPDATE.replace('qfe', '/node:SRV02 qfe')))).toEqual([['SRV02', 'KB2553549']]);
    expect(hosts(shown('SRV01:\nsee below', UPDATE))).toEqual([[undefined, 'KB2553549']]);
    expect(hosts(shown('Target for SRV01:', UPDATE)).map(([host]) => host)).not.toContain('SRV01');
  });
});
