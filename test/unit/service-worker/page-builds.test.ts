import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  buildOf,
  buildsInUse,
  cameFromServer,
  FROM_SERVER,
  NO_BUILD,
  takeOver,
} from '../../../src/service-worker/page-builds.ts';

describe('which build a page belongs to', () => {
  test('the pages of the first visit belong to the first build', () => {
    const first = takeOver(NO_BUILD, 'one', ['page']);
    expect(buildOf(first, 'page')).toBe('one');
    expect([...buildsInUse(first)]).toEqual(['one']);
  });

  test('open pages stay with their build, new ones get the new build', () => {
    const second = takeOver(takeOver(NO_BUILD, 'one', []), 'two', ['old']);
    expect(buildOf(second, 'old')).toBe('one');
    expect(buildOf(second, 'new')).toBe('two');
    expect(buildsInUse(second)).toEqual(new Set(['one', 'two']));
  });

  test('a build is needed until its last page is closed', () => {
    const second = takeOver(takeOver(NO_BUILD, 'one', []), 'two', ['old']);
    expect(buildsInUse(takeOver(second, 'three', ['old']))).toEqual(new Set(['one', 'three']));
    expect(buildsInUse(takeOver(second, 'three', ['new']))).toEqual(new Set(['two', 'three']));
    expect(buildsInUse(takeOver(second, 'three', []))).toEqual(new Set(['three']));
  });

  test('a page from the server keeps asking the server, and needs no build', () => {
    const state = cameFromServer(takeOver(NO_BUILD, 'one', []), 'page');
    expect(buildOf(state, 'page')).toBe(FROM_SERVER);
    expect(buildOf(takeOver(state, 'two', ['page']), 'page')).toBe(FROM_SERVER);
    expect(buildsInUse(state)).toEqual(new Set(['one']));
  });

  test('a page never changes its build, whatever comes into use', () => {
    const builds = fc.array(fc.constantFrom('one', 'two', 'three', 'four'), { minLength: 1 });
    fc.assert(
      fc.property(builds, builds, (before, after) => {
        const opened = before.reduce((state, build) => takeOver(state, build, []), NO_BUILD);
        const own = buildOf(opened, 'page');
        const later = after.reduce((state, build) => takeOver(state, build, ['page']), opened);
        expect(buildOf(later, 'page')).toBe(own);
        expect(buildsInUse(later)).toContain(own);
      }),
    );
  });
});
