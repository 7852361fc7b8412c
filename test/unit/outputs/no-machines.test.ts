import { expect, test } from 'vitest';
import { readOutputs } from '../../support/outputs.ts';

/* What stands where a machine's name would, and is none. */

const VERSION = '6.1.7601.18438';

function machinesIn(text: string): readonly (string | undefined)[] {
  return readOutputs(text).machines.map(({ host }) => host);
}

test.each(['TAG', 'VER', 'LAB', 'ESU', 'ROLLUP', 'GOLD', 'MASTER', 'TEMPLATE', 'VENDOR', 'LEVEL'])(
  'a word in capitals: %s',
  (word) => {
    expect(machinesIn(`${word} ${VERSION}`)).toEqual([]);
  },
);

test.each([
  'Vorlage',
  'Muster',
  '例',
  '見本',
  '標準',
  'Standard',
  'Limit',
  'Backup',
  'others',
  'all servers',
  'übrige',
  'autres',
  'resto',
  'остальные',
  'その他',
  '其他',
  '기타',
  'WEB3/WEB4',
  'WEB3 + WEB4',
])('a cell below a heading for machines: %s', (cell) => {
  const { machines, badLines } = readOutputs(`host;tcpip.sys\n${cell};${VERSION}`);
  expect(machines).toEqual([]);
  expect(badLines).toHaveLength(1);
});

test.each(['Backup01', 'fileserver', 'Mail server', '文書サーバー', 'BACKUP', 'A/B-01'])('a name: %s', (cell) => {
  expect(machinesIn(`host;tcpip.sys\n${cell};${VERSION}`)).toEqual([cell]);
});

test.each([
  `driver,version,date\ntcpip.sys,${VERSION},4/5/2014`,
  `driver;version;installed\ntcpip.sys;${VERSION};05.04.2014`,
  `File name\tFile version\tDate\nTcpip.sys\t${VERSION}\t09-Dec-2011`,
  `File name     File version     Date\nTcpip.sys     ${VERSION}   09-Dec-2011`,
  `File name     File version     Date          Time\nTcpip.sys     ${VERSION}   09-Dec-2011   06:45`,
  `Tcpip.sys ${VERSION} 09-Dec-2011`,
])('a list of files of an update: %j', (text) => {
  expect(readOutputs(text).machines).toEqual([]);
});

test.each([`WEB3 + ${VERSION}`, 'WEB3 + KB2553549', 'WEB3: +KB2553549', 'WEB3 + KB2553549 + KB2688338'])(
  'what a machine is to get: %s',
  (text) => {
    expect(readOutputs(text).machines).toEqual([]);
  },
);

test('a sign between updates joins them', () => {
  expect(readOutputs('WEB3: KB2553549 + KB2688338').machines.map(({ kbs }) => kbs)).toEqual([
    ['KB2553549', 'KB2688338'],
  ]);
});
