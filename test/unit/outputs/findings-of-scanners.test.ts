import { describe, expect, test } from 'vitest';
import { readOutputs } from '../../support/outputs.ts';
import { saidOf } from './fixtures.ts';

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

const LIST = 'Here is a list of quick-fix engineering updates installed on the\nremote system :\n';
const SHORT = `${LIST}\nKB2553549, Installed on: 2012/05/10\nKB976902, Installed on: 2010/11/20\n`;
const LONG = `${LIST}\n+ KB2553549\n  - Description : Hotfix\n  - InstalledOn : 5/10/2012\n  - InstalledBy : CORP\\admin\n+ KB976902\n  - InstalledOn : 11/20/2010\n`;
const NOTE =
  "\nNote that for detailed information on installed QFE's such as InstalledBy, Caption,\nand so on, please run the scan with 'Report Verbosity' set to 'verbose'.";
const HEAD =
  '62042 - SMB QuickFixEngineering (QFE) Enumeration\n\nSynopsis\n\nThe remote host has quick-fix engineering updates installed.\n\nRisk Factor\n\nNone\n\nPlugin Output\n\ntcp/445\n\n';
const STARTED = '\n  20230525100522.500000+540\n';
const UPDATES = { host: 'WEB3', kbs: 'KB2553549 KB976902' };
const START = { host: 'WEB3', boot: '2023-05-25 10:05:22 540' };
const csv = (id: string, name: string, output: string) =>
  `Plugin ID,Risk,Host,Name,Plugin Output\n${id},None,WEB3,${name},"${output}"`;
const xml = (id: string, name: string, output: string) =>
  `<NessusClientData_v2><Report name="x"><ReportHost name="WEB3"><ReportItem pluginID="${id}" pluginName="${name}"><plugin_output>${output}</plugin_output></ReportItem></ReportHost></Report></NessusClientData_v2>`;
const QFE = 'SMB QuickFixEngineering (QFE) Enumeration';
const STARTUP = 'Time of Last System Startup';

describe('what Nessus found on a machine', () => {
  test.each([
    [`Host: WEB3\n${SHORT}`, UPDATES],
    [`WEB3\n${HEAD}${SHORT}${NOTE}`, UPDATES],
    [`Host: WEB3\nPlugin: 62042 ${QFE}\nOutput:\n${SHORT}`, UPDATES],
    [`Hostname: WEB3\n${LONG}`, UPDATES],
    [csv('62042', QFE, SHORT), UPDATES],
    [csv('62042', QFE, LONG + NOTE), UPDATES],
    [xml('62042', QFE, SHORT + NOTE), UPDATES],
    [`Host: WEB3\n56468 - ${STARTUP}\nOutput\n${STARTED}`, START],
    [csv('56468', STARTUP, STARTED), START],
    [xml('56468', STARTUP, STARTED), START],
  ])('are the updates of its list, and its last start: %j', (text, said) => {
    expect(saidOf(text)).toEqual([said]);
  });

  test.each([
    `Host: WEB3\n${SHORT.replace('installed on the', 'missing on the')}`,
    `Host: WEB3\n62042 - ${QFE}\nNo list.\nKB2553549 is missing.`,
    `Host: WEB3\n62042 - ${QFE}\n\nKB2553549, Installed on: 2012/05/10`,
    csv('38153', 'Missing Patches', 'The patches for the following bulletins are missing :\n\n - KB2553549'),
    xml('57033', 'Patch Schedule', STARTED),
  ])('are none of another list or plugin: %j', (text) => {
    expect(saidOf(text).filter((said) => Object.keys(said).length > 1)).toEqual([]);
    expect(readOutputs(text).badLines).not.toEqual([]);
  });

  test('are no start of a plugin that says nothing of one', () => {
    expect(saidOf(csv('57033', 'Patch Schedule', STARTED))).toEqual([{ host: 'WEB3' }]);
  });

  test('end with the next machine', () => {
    expect(saidOf(`Host: WEB3\n${SHORT}\nHost: WEB4\n${LIST}\nKB2553549, Installed on: 2012/05/10`)).toEqual([
      UPDATES,
      { host: 'WEB4', kbs: 'KB2553549' },
    ]);
    expect(saidOf(`Host: WEB3\n62042 - ${QFE}\nHost: WEB4\n${SHORT}`)).toEqual([{ ...UPDATES, host: 'WEB4' }]);
  });
});
