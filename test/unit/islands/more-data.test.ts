import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assessVersion } from '../../../src/domain/assess.ts';
import { builtBetween } from '../../../src/domain/built-between.ts';
import { linesAbout } from '../../../src/islands/checker/more.ts';
import { builtWords } from '../../../src/i18n/derivation-words.ts';
import { messagesFor } from '../../../src/i18n/messages.ts';
import { moreData } from '../../../src/i18n/more-data.ts';
import { facts } from '../fleet/fleet-facts.ts';

const words = messagesFor('en');
const more = moreData(facts, { lang: 'en', words, sourceNames: facts.sourceNames });

test('the table says of every version what the rule says, and of others nothing', () => {
  const build = fc.constantFrom([6, 0, 6002], [6, 1, 7600], [6, 1, 7601], [6, 3, 9600]);
  fc.assert(
    fc.property(build, fc.integer({ min: 15_000, max: 24_500 }), ([major = 0, minor = 0, number = 0], revision) => {
      const version = { major, minor, build: number, revision };
      const verdict = assessVersion({ version }, facts.version);
      const branch = 'branch' in verdict ? verdict.branch : undefined;
      const text = builtWords(builtBetween(version, branch, facts.dated), words.machines);
      expect(linesAbout(verdict, more)).toEqual(text === '' ? [] : [text]);
    }),
    { numRuns: 3000 },
  );
});

test('a file of build 6.0.6003 gets its chain, and an edition that it does not fit gets none', () => {
  const version = { major: 6, minor: 0, build: 6003, revision: 20_489 };
  const lines = linesAbout(assessVersion({ version }, facts.version), more);
  expect(lines).toHaveLength(4);
  expect(lines.filter((line) => line.includes('weak link'))).toHaveLength(1);
  expect(lines.join()).toContain('vwnet.jp');
  expect(linesAbout(assessVersion({ version, edition: 'windows-vista-sp2' }, facts.version), more)).toEqual([]);
});

test('without the table there is nothing to say', () => {
  const version = { major: 6, minor: 1, build: 7601, revision: 17_757 };
  expect(linesAbout(assessVersion({ version }, facts.version), undefined)).toEqual([]);
  expect(linesAbout(undefined, more)).toEqual([]);
});
