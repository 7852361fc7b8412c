import { describe, expect, test } from 'vitest';
import { readOutputs } from '../../support/outputs.ts';

const ASKS = String.raw`wmic datafile where name="c:\\windows\\system32\\drivers\\tcpip.sys" get version`;
const ANSWER = 'Version\n6.1.7601.24545\n';

function hostsWithFacts(text: string): readonly (string | undefined)[] {
  return readOutputs(text)
    .machines.filter(({ versions, kbs }) => versions.length + kbs.length > 0)
    .map(({ host }) => host);
}

describe('a program that opens another machine’s console', () => {
  test.each([
    'winexe -U admin //SRV02 cmd.exe',
    'winexe -U DOM/admin //192.0.2.7 "cmd.exe"',
    'ssh -p 2222 admin@SRV02',
    'ssh -l admin SRV02',
    'plink -ssh admin@SRV02',
    'paexec \\\\SRV02 cmd',
    'xfreerdp /v:SRV02',
    'rdesktop SRV02',
  ])('leaves the first one without what follows: %s', (command) => {
    for (const gap of ['\n', '\n\n', '\n\nMicrosoft Windows [Version 6.1.7601]\n\n'])
      expect(hostsWithFacts(`C:\\>hostname\nSRV01\n\nC:\\>${command}${gap}C:\\>${ASKS}\n${ANSWER}`)).toEqual([
        undefined,
      ]);
    expect(hostsWithFacts(`=== SRV01 ===\nadmin@jump:~$ ${command}\nC:\\>${ASKS}\n${ANSWER}`)).toEqual([undefined]);
  });
});

test.each([
  'winexe -U admin //SRV02 "wmic qfe get HotFixID"',
  'plink -batch admin@SRV02 wmic qfe get HotFixID',
  'plink -P 2222 -l admin SRV02 wmic qfe get HotFixID',
  'ssh -p 2222 admin@SRV02 wmic qfe get HotFixID',
  'paexec \\\\SRV02 wmic qfe get HotFixID',
])('a program that asks another machine gives the answer to that one: %s', (command) => {
  expect(hostsWithFacts(`[SRV01]: PS C:\\> ${command}\nHotFixID\nKB2553549\n`)).toEqual(['SRV02']);
  expect(
    hostsWithFacts(
      `C:\\>hostname\nSRV01\n\nC:\\>${command}\nHotFixID\nKB2553549\n\nC:\\>wmic qfe get HotFixID\nHotFixID\nKB2688338\n`,
    ),
  ).toEqual(['SRV02', 'SRV01']);
});
