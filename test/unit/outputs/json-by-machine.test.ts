import { describe, expect, test } from 'vitest';
import { saidOf } from './fixtures.ts';

const FILE = { FileName: 'C:\\Windows\\System32\\drivers\\tcpip.sys', FileVersion: '6.1.7601.18438' };
const VERSION = { version: '6.1.7601.18438' };

describe('JSON with the names of machines as keys', () => {
  test.each([
    ['a file', FILE, VERSION],
    ['the name of the file', { 'tcpip.sys': '6.1.7601.18438' }, VERSION],
    ['a file by its name', { tcpip: FILE }, VERSION],
    ['updates', { HotFixID: ['KB2553549', 'KB976902'] }, { kbs: 'KB2553549 KB976902' }],
    ['updates in objects', [{ HotFixID: 'KB2553549' }, { HotFixID: 'KB976902' }], { kbs: 'KB2553549 KB976902' }],
  ])('gives each its own: %s', (_, value, said) => {
    const both = [
      { host: 'APP07', ...said },
      { host: 'app08.example.com', ...said },
    ];
    const document = { APP07: value, 'app08.example.com': value };
    expect(saidOf(JSON.stringify(document))).toEqual(both);
    expect(saidOf(JSON.stringify(document, undefined, 2))).toEqual(both);
    expect(saidOf(JSON.stringify([{ APP07: value }, { 'app08.example.com': value }]))).toEqual(both);
  });

  test.each([
    ['a key that wants', { 'APP07-target': FILE }],
    ['keys of other things', { planned: FILE, APP07: FILE }],
    ['waves', { wave1: FILE, wave2: FILE }],
    ['an update', { KB2553549: FILE }],
  ])('gives nothing by %s', (_, document) => {
    expect(saidOf(JSON.stringify(document)).map(({ host }) => host)).not.toContain('APP07');
  });

  test.each([
    ['app07.example.com', 'APP07'],
    ['APP07', 'app07.example.com'],
  ])('takes %s for %s where that is the object’s own name', (key, name) => {
    const document = { [key]: { ComputerName: name, ...FILE } };
    expect(saidOf(JSON.stringify(document))).toEqual([{ host: name, ...VERSION }]);
  });

  test('lets an object’s own name go before its key', () => {
    expect(saidOf(JSON.stringify({ APP07: { ComputerName: 'APP09', ...FILE } }))).toEqual([
      { host: 'APP09', ...VERSION },
      { host: 'APP07' },
    ]);
  });
});
