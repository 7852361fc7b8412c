import { describe, expect, test } from 'vitest';
import { readOutputs } from '../../support/outputs.ts';

const TABLE = '| Host | Version | Boot time |\n|---|---|---|\n| SRV01 | 6.1.7601.17514 | soon |';

describe('a value that can’t be read is named by its heading or label', () => {
  test.each([
    ['CSV', 'host,version,boot time\nSRV01,6.1.7601.17514,yesterday', 'boot time'],
    ['CSV, Japanese', 'host;tcpip.sys;起動日時\nSRV01;6.1.7601.17514;きのう', '起動日時'],
    ['tabs', 'Host\tVersion\tUptime\nSRV01\t6.1.7601.17514\tlong', 'Uptime'],
    ['Markdown', TABLE, 'Boot time'],
    ['Jira', '||Host||Version||Boot time||\n|SRV01|6.1.7601.17514|soon|', 'Boot time'],
    ['blanks', 'Server    Boot time  Version\nSRV01     yesterday  6.1.7601.17514\n', 'Boot time'],
    [
      'PowerShell',
      'PSComputerName  LastBootUpTime  Version\n--------------  --------------  -------\nSRV01           yesterday       6.1.7601.17514\n',
      'LastBootUpTime',
    ],
    ['wmic', 'CSName  HotFixID    \nSRV01   yesterday\n', 'HotFixID'],
    ['JSON', '{"host":"SRV01","version":"6.1.7601.17514","boot time":"yesterday"}', 'boot time'],
    ['nothing else in the row', 'host,kb\nSRV01,hello\nSRV02,KB2553549', 'kb'],
    ['no machine has a name', 'version,uptime\n6.1.7601.17514,ages', 'uptime'],
    ['an uptime', 'コンピューター名,稼働時間\nSRV01,ずっと\n', '稼働時間'],
    ['an OS version', 'host,os version\nSRV01,hello\n', 'os version'],
  ])('%s', (_, text, heading) => {
    expect(readOutputs(text).badLines).toMatchObject([{ reason: 'unreadable-value', heading }]);
  });

  test('other reasons speak of the row, and name none', () => {
    const { badLines } = readOutputs('host,version,boot time\nSRV01,6.1.7601.17...,yesterday\nSRV02,hello world,x\n');
    expect(badLines.filter(({ reason }) => reason !== 'unreadable-value').length).toBeGreaterThan(0);
    for (const { reason, heading } of badLines) if (reason !== 'unreadable-value') expect(heading).toBeUndefined();
  });

  test('a heading of any length stays short', () => {
    const [bad] = readOutputs(`host,version,boot time ${'x'.repeat(5000)}\nSRV01,6.1.7601.17514,yesterday`).badLines;
    expect((bad?.heading ?? '').length).toBeLessThanOrEqual(120);
  });
});
