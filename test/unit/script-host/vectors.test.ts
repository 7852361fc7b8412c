import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessMachine } from '../../../src/domain/assess-machine.ts';
import { assessText, assessVersion, type VersionVerdict } from '../../../src/domain/assess.ts';
import { buildOf, formatFileVersion, type FileVersion } from '../../../src/domain/file-version.ts';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { messagesFor } from '../../../src/i18n/messages.ts';
import { namesIn } from '../../../src/i18n/name-of-edition.ts';
import { comparisonText, nextStep, reasonSentence } from '../../../src/i18n/verdict-wording.ts';
import { consoleText } from '../../../src/script-host/ascii-text.ts';
import { cutPoints, lineNumber, lineOf } from '../../../src/domain/cut-points.ts';
import { decisionTable, type DecisionTable, type Row } from '../../../src/script-host/decision-table.ts';
import { anyVersion, anyVersionFacts } from '../../support/catalog-fixtures.ts';
import { check, csvRows, facts } from '../../support/script-host/script.ts';
import { computer } from '../../support/script-host/windows.ts';

const { version: versionFacts, installed } = facts;
const cuts = cutPoints(versionFacts);
const STATUS = { fixed: 0, 'not-fixed': 2, 'cannot-tell': 3, 'out-of-scope': 3, invalid: 1 } as const;

/** Every cut point and its neighbours, in every line and build and beside them. */
const near = (numbers: readonly number[], end: number) =>
  [...new Set(numbers.flatMap((number) => [number - 1, number, number + 1]))].filter((n) => n >= 0 && n < end);
const VECTORS: readonly FileVersion[] = near(cuts.lines, 2 ** 32).flatMap((line) =>
  near(cuts.builds, 65_536).flatMap((build) =>
    near(cuts.revisions, 65_536).map((revision) => ({ ...lineOf(line), build, revision })),
  ),
);
const inScope = ({ major, minor }: FileVersion) => major === 6 && minor < 2;
// Out of scope, one build stands for all.
const SHOWN = VECTORS.filter((version) => inScope(version) || version.build === 7601);

describe('the table', () => {
  const real = decisionTable(versionFacts, installed);
  const rowAt = (rows: readonly Row[], number: number) => rows.findLast(([from]) => from <= number);
  const outcomeAt = (version: FileVersion, table: DecisionTable = real) => {
    const [, , builds = []] = table.lines.findLast(([from]) => from <= lineNumber(version)) ?? [];
    const column = rowAt(builds, version.build)?.[1] ?? -1;
    return table.outcomes[rowAt(table.columns[column] ?? [], version.revision)?.[1] ?? -1];
  };
  const essence = (verdict: VersionVerdict | undefined) => {
    if (verdict === undefined || verdict.verdict === 'invalid') return verdict;
    const compared = 'bases' in verdict ? [verdict.branch, verdict.evidence, verdict.bases] : [];
    return JSON.stringify([verdict.verdict, verdict.reason, compared, 'sources' in verdict ? verdict.sources : []]);
  };

  test(
    'answers as the rules do for every revision of every known build and of unknown ones',
    { timeout: 60_000 },
    () => {
      const builds = near(cuts.builds, 65_536);
      const wrong: string[] = [];
      for (const { major, minor } of versionFacts.affected) {
        for (const build of builds) {
          for (let revision = 0; revision < 65_536; revision += 1) {
            const version = { major, minor, build, revision };
            const expected = assessVersion({ version }, versionFacts);
            const found = outcomeAt(version);
            if (found?.reason !== expected.reason) wrong.push(formatFileVersion(version));
          }
        }
      }
      expect(builds.length).toBeGreaterThan(12);
      expect(wrong).toEqual([]);
    },
  );

  test(
    'answers as the rules do, with what the answer rests on, at and beside every number of the facts',
    { timeout: 60_000 },
    () => {
      const wrong = VECTORS.filter(
        (version) => essence(outcomeAt(version)) !== essence(assessVersion({ version }, versionFacts)),
      );
      expect(VECTORS.length).toBeGreaterThan(4000);
      expect(wrong).toEqual([]);
    },
  );

  test('answers as the rules do, whatever the facts', { timeout: 60_000 }, () => {
    const none = { fix: 'KB2553549', listed: [], carriers: [] } as const;
    fc.assert(
      fc.property(anyVersionFacts, fc.array(anyVersion, { minLength: 20 }), (some, versions) => {
        const table = decisionTable(some, none);
        for (const version of versions) {
          expect(essence(outcomeAt(version, table))).toBe(essence(assessVersion({ version }, some)));
        }
      }),
      { numRuns: 200 },
    );
  });

  test('the vectors reach every reason that a version without an edition or a branch name can get', () => {
    const reasons = new Set(SHOWN.map((version) => assessVersion({ version }, versionFacts).reason));
    expect([...reasons].sort()).toEqual([
      'at-or-above-fix-level',
      'at-or-above-listed-update',
      'below-fix-level',
      'newer-than-listed-line',
      'newer-windows',
      'no-fix-level-known',
      'no-gdr-fix-known',
      'older-windows',
    ]);
  });
});

describe('the script', () => {
  const expectSame = (version: FileVersion) => {
    const expected = assessVersion({ version }, versionFacts);
    const text = formatFileVersion(version);
    const [row] = csvRows([`/version:${text}`]);
    expect(row, text).toMatchObject({
      version: text,
      verdict: expected.verdict,
      reason: expected.reason,
      evidence: 'evidence' in expected ? expected.evidence : '',
      comparison: comparisonOf(expected, 'en'),
    });
  };
  // At and beside every number that decides in a build; of the others, a few.
  const decisive = SHOWN.filter((version, index) => {
    const known = versionFacts.builds.find(({ build }) => build === buildOf(version));
    return known !== undefined || index % 97 === 0;
  });

  test('gives the verdict, reason, evidence and comparison of the rules at every boundary', { timeout: 60_000 }, () => {
    expect(decisive.length).toBeGreaterThan(300);
    for (const version of decisive) expectSame(version);
  });

  test('gives the same for any version', { timeout: 60_000 }, () => {
    const part = fc.integer({ min: 0, max: 65_535 });
    const any = fc.record({
      major: fc.oneof(fc.constantFrom(5, 6, 10), part),
      minor: fc.oneof(fc.constantFrom(0, 1, 2, 3), part),
      build: fc.oneof(fc.constantFrom(...cuts.builds), part),
      revision: fc.oneof(fc.constantFrom(...cuts.revisions), fc.integer({ min: 16_000, max: 24_000 }), part),
    });
    fc.assert(fc.property(any, expectSame), { numRuns: 200 });
  });

  test.each(LOCALES)('says it in the words of the checker (%s), and gives the status', { timeout: 60_000 }, (lang) => {
    const names = namesIn(facts, messagesFor(lang));
    const { checker } = messagesFor(lang);
    const byReason = new Map(
      decisive.map((version) => {
        const verdict = assessVersion({ version }, versionFacts);
        return [reasonSentence(verdict, undefined, versionFacts, checker, names), { version, verdict }];
      }),
    );
    for (const [sentence, { version, verdict }] of [...byReason].filter((_, index) => index % 5 === 0)) {
      const { out, status } = check([`/version:${formatFileVersion(version)}`, `/lang:${lang}`]);
      expect(out).toContain(`\r\n${consoleText(sentence)}\r\n`);
      expect(out).toContain(consoleText(nextStep(verdict, checker, names)));
      expect(out).toContain(checker.verdicts[verdict.verdict]);
      expect(out).toContain(comparisonOf(verdict, lang));
      expect(status).toBe(STATUS[verdict.verdict]);
    }
  });

  test.each(['abc', '6.1.7601', '6', '6.1.7601.70000', '6.1.7601.17802.5', '99999.1.7601.17802', '6.1.7601.'])(
    'says what the checker says about %s, as a wrong argument',
    (text) => {
      const verdict = assessText(text, undefined, versionFacts);
      expect(verdict.verdict).toBe('invalid');
      for (const lang of LOCALES) {
        const run = check([`/version:${text}`, `/lang:${lang}`]);
        const words = messagesFor(lang);
        const sentence = reasonSentence(verdict, undefined, versionFacts, words.checker, namesIn(facts, words));
        if (text.endsWith('.')) expect(run.err).not.toBe('');
        else expect(run.err).toContain(consoleText(sentence));
        expect(run).toMatchObject({ status: 1, out: '' });
      }
    },
  );
});

describe('a Windows and a tcpip.sys of different builds', () => {
  const builds = ['6.0.6001', '6.0.6002', '6.0.6003', '6.1.7600', '6.1.7601', '6.1.7602', '10.0.14393'] as const;
  const pairs = builds.flatMap((os) => builds.map((file) => [os, file] as const));

  test.each(pairs)('Windows %s with a file of %s: the file decides, and a contradiction is shown', (os, build) => {
    const [major = 0, minor = 0, number = 0] = build.split('.').map(Number);
    const version = { major, minor, build: number, revision: 20_000 };
    const known = { osVersion: os, versions: [{ version }] };
    const expected = assessMachine(known, versionFacts, installed);
    const windows = { own: computer(formatFileVersion(version), { os: { Version: os } }) };
    const contradicts = expected.contradictions.includes('os-version-does-not-fit-build');
    expect(csvRows([], windows)).toMatchObject([
      {
        verdict: expected.verdict,
        reason: expected.reason,
        contradiction: contradicts ? 'os-version-does-not-fit-build' : '',
      },
    ]);
    expect(check([], windows).out.includes('Contradiction:')).toBe(contradicts);
  });
});

function comparisonOf(verdict: VersionVerdict, lang: 'ja' | 'en'): string {
  if (!('bases' in verdict)) return '';
  return consoleText(comparisonText(verdict, verdict.bases[0], messagesFor(lang).checker));
}
