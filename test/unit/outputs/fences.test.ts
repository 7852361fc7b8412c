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
