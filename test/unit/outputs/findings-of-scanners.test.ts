import { expect, test } from 'vitest';
import { readOutputs } from '../../support/outputs.ts';

/* A scanner's text has the update to install above the file that lacks it. */

const FILE = String.raw`C:\Windows\System32\drivers\tcpip.sys`;

test.each([
  `Host: WEB3\n  KB : KB2553549\n  - ${FILE} has not been patched.`,
  `Host: WEB3\n  KB : 2688338\n  - ${FILE} has not been patched.\n    Remote version : 6.1.7601.17514\n    Should be      : 6.1.7601.18438`,
  `192.0.2.41\n\n  KB : 2688338\n  - ${FILE} has not been patched.\n    Remote version : 6.1.7601.17514\n    Should be      : 6.1.7601.18438`,
  `Host: WEB3\nKB: KB2553549\nFile ${FILE} is out of date`,
  `Host: WEB3\nKB: KB2553549\nPath: ${FILE}\nInstalled version: 6.1.7601.17514\nFixed version: 6.1.7601.18438`,
])('is not installed: %j', (text) => {
  expect(readOutputs(text).machines.flatMap(({ kbs }) => kbs)).toEqual([]);
});

test.each([
  `Host: WEB3\nKB: KB2553549\ntcpip.sys: 6.1.7601.17514`,
  `Host: WEB3\nKB: KB2553549\nFile: ${FILE}\nVersion: 6.1.7601.18438`,
])('an update above the version that was found is: %j', (text) => {
  expect(readOutputs(text).machines.map(({ kbs }) => kbs)).toEqual([['KB2553549']]);
});
