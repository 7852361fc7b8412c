import { expect, test } from 'vitest';
import { readOutputs } from '../../support/outputs.ts';

const ABOVE = {
  'Get-HotFix': [
    'Source        Description      HotFixID      InstalledBy          InstalledOn',
    '------        -----------      --------      -----------          -----------',
    'WEB11         Security Update  KB976902      NT AUTHORITY\\SYSTEM  5/10/2012 12:00:00 AM',
  ],
  wmic: ['CSName  Version', 'WEB11   6.1.7601.17514'],
  'wmic as CSV': ['Node,CSName,Version', 'WEB11,WEB11,6.1.7601.17514'],
  'a list': ['host,tcpip.sys', 'WEB11,6.1.7601.17514'],
  'an aligned list': ['Server    Boot time             Version', 'WEB11     2026-03-14 08:15:30   6.1.7601.17514'],
  'lines of a list': ['Installed:', 'WEB11 6.1.7601.17514'],
  systeminfo: [
    'Host Name:                 WEB11',
    'OS Name:                   Microsoft Windows 7 Professional ',
    'OS Version:                6.1.7601 Service Pack 1 Build 7601',
  ],
  'a record': ['CSName=WEB11', 'LastBootUpTime=20250218100522.500000+060'],
} as const;
const DOCUMENTS = {
  'an object': ['{', '  "CSName": "WEB12",', '  "HotFixID": "KB976902"', '}'],
  'an array': ['[', '  {', '    "CSName": "WEB12",', '    "HotFixID": "KB976902"', '  }', ']'],
  'an array in a line with its first object': ['[{', '  "CSName": "WEB12",', '  "HotFixID": "KB976902"', '}]'],
  'an object in one line': ['{"CSName":"WEB12","HotFixID":"KB976902"}'],
} as const;
const GAPS = { 'right below': [], 'behind a blank line': [''] } as const;

test.each(
  Object.entries(ABOVE).flatMap(([output, above]) =>
    Object.entries(DOCUMENTS).flatMap(([document, below]) =>
      Object.entries(GAPS).map(([gap, lines]) => ({ output, document, gap, text: [...above, ...lines, ...below] })),
    ),
  ),
)('$document $gap $output is read', ({ text }) => {
  const { machines } = readOutputs(text.join('\n'));
  expect(machines.map(({ host, kbs }) => `${host ?? ''} ${kbs.join()}`)).toContain('WEB12 KB976902');
  expect(machines.map(({ host }) => host)).toEqual(['WEB11', 'WEB12']);
});
