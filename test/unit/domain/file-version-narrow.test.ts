import { expect, test } from 'vitest';
import { compareFileVersions, readFileVersion, type FileVersion } from '../../../src/domain/file-version.ts';

const problemOf = (text: string) => {
  const reading = readFileVersion(text);
  return reading.ok ? undefined : reading.problem;
};

test('of several runs with too few parts, the longest is named, wherever it stands', () => {
  const problem = { code: 'too-few-parts', detail: '6.1.7601' };
  expect(problemOf('6.1 and 6.1.7601')).toEqual(problem);
  expect(problemOf('6.1.7601 and 6.1')).toEqual(problem);
});

test('a lone number with blanks around it is too short for a version', () => {
  expect(problemOf('  7601 \n')).toEqual({ code: 'too-few-parts', detail: '7601' });
});

test('two versions of the same digits are two versions', () => {
  expect(problemOf('6.1.7601.17514 or 6.17.601.17514')).toEqual({ code: 'not-a-version', detail: 'several' });
});

test.each<keyof FileVersion>(['major', 'minor', 'build', 'revision'])(
  'versions that differ in their %s are ordered by it, whatever stands behind it',
  (part) => {
    const parts = ['major', 'minor', 'build', 'revision'] as const;
    const behind = parts.slice(parts.indexOf(part) + 1);
    const all = { major: 5, minor: 5, build: 5, revision: 5 };
    const lower = { ...all, [part]: 4, ...Object.fromEntries(behind.map((name) => [name, 9])) };
    const higher = { ...all, [part]: 6, ...Object.fromEntries(behind.map((name) => [name, 1])) };
    expect(compareFileVersions(lower, higher)).toBeLessThan(0);
    expect(compareFileVersions(higher, lower)).toBeGreaterThan(0);
  },
);
