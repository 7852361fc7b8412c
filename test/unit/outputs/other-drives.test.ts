import { expect, test } from 'vitest';
import { readOutputs } from '../../support/outputs.ts';

const VERSION = 'tcpip.sys 6.1.7601.18438';

test.each([
  'Directory of D:\\Windows\\System32\\drivers',
  ' Verzeichnis von E:\\Windows\\System32\\drivers',
  ' D:\\Windows\\System32\\drivers のディレクトリ',
  ' Répertoire de D:\\Windows\\System32\\drivers\n',
  'D:\ncd \\Windows\\System32\\drivers',
  'cd /d D:\\Windows\\System32\\drivers',
])('a folder on another drive has another file: %j', (folder) => {
  expect(readOutputs(`${folder}\n${VERSION}`).machines).toEqual([]);
});

test.each(['Directory of C:\\Windows\\System32\\drivers', 'D:\nC:', 'Report saved to D:\\Reports'])(
  'and none that is not: %j',
  (folder) => {
    expect(readOutputs(`${folder}\n${VERSION}`).machines).toHaveLength(1);
  },
);

test.each(['+APP07,6.1.7601.18438', '-APP07,6.1.7601.18438', '+APP07 6.1.7601.18438', '+APP07: KB2553549'])(
  'a line that a comparison of texts has put in or taken out is of nobody: %s',
  (line) => {
    expect(readOutputs(line).machines).toEqual([]);
  },
);
