import { describe, expect, test } from 'vitest';
import { saidOf } from './fixtures.ts';

const PATH = 'C:\\Windows\\System32\\drivers\\tcpip.sys';
const FILE = `FileName    : ${PATH}`;
const message = (key: string, ...lines: readonly string[]): string =>
  `ok: [app07] => ${JSON.stringify({ [key]: lines }, undefined, 4)}`;

describe('a record of the file in a message of Ansible', () => {
  test.each(['tcpip.stdout_lines', 'msg', 'stdout_lines'])('is of its machine: %s', (key) => {
    for (const lines of [
      [FILE, 'FileVersion : 6.1.7601.18438'],
      ['', 'FileVersion : 6.1.7601.18438', FILE, ''],
      [`Path: ${PATH}`, 'Version: 6.1.7601.18438'],
    ])
      expect(saidOf(message(key, ...lines)), lines.join()).toEqual([{ host: 'app07', version: '6.1.7601.18438' }]);
  });

  test.each([
    ['wanted', ['wanted.stdout_lines', FILE, 'FileVersion : 6.1.7601.18438']],
    ['of another file', ['msg', 'FileName : C:\\Windows\\System32\\ntdll.dll', 'FileVersion : 6.1.7601.18438']],
    ['of two files', ['msg', FILE, 'FileName : C:\\Windows\\System32\\ntdll.dll', 'FileVersion : 6.1.7601.18438']],
    ['expected', ['msg', FILE, 'Expected version : 6.1.7601.18438']],
    ['of nothing', ['msg', FILE, 'FileVersion : 6.1.7601.18438', 'is what we want']],
  ])('says nothing where it is %s', (_, [key = '', ...lines]) => {
    expect(saidOf(message(key, ...lines)).filter((said) => 'version' in said)).toEqual([]);
  });
});
