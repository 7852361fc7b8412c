import { describe, expect, test } from 'vitest';
import { catalogDocument } from '../../../src/api/catalog-document.ts';
import { jsonText } from '../../../src/api/json-text.ts';
import { vectorsDocument } from '../../../src/api/vectors-document.ts';
import type { VectorsDocument } from '../../../src/api/vectors-schema.ts';
import { fleetFacts } from '../../../src/catalog/fleet-facts.ts';
import { assessMachine } from '../../../src/domain/assess-machine.ts';
import { assessText } from '../../../src/domain/assess.ts';
import { readFileVersion } from '../../../src/domain/file-version.ts';
import { address, catalog } from './documents.ts';
import { evaluatorFrom, type Answer } from './own-evaluator.ts';

const vectors = JSON.parse(jsonText(vectorsDocument(catalog, address))) as VectorsDocument;
const own = evaluatorFrom(jsonText(catalogDocument(catalog, address)));
const facts = fleetFacts(catalog);

const answerOf = ({ verdict, reason, evidence }: Answer): Answer => ({ verdict, reason, evidence });

/** The vectors that somebody's answers differ from. */
function differing<T extends Answer>(
  rows: readonly T[],
  answer: (row: T) => Answer,
): readonly { row: T; got: Answer }[] {
  return rows
    .map((row) => ({ row, got: answerOf(answer(row)) }))
    .filter(({ row, got }) => JSON.stringify(answerOf(row)) !== JSON.stringify(got));
}

describe('an implementation that has only catalog.json', () => {
  test('answers for typed texts as the vectors say', () => {
    expect(vectors.texts.length).toBeGreaterThan(30);
    expect(differing(vectors.texts, ({ text, edition }) => own.ofText(text, edition))).toEqual([]);
  });

  test('answers for versions as the vectors say', () => {
    expect(vectors.versions.length).toBeGreaterThan(1000);
    expect(differing(vectors.versions, ({ version, tag, edition }) => own.ofVersion(version, tag, edition))).toEqual(
      [],
    );
  });

  test('answers for installed updates as the vectors say', () => {
    expect(vectors.installed.length).toBeGreaterThan(500);
    expect(differing(vectors.installed, ({ kbs, edition }) => own.ofInstalled(kbs, edition))).toEqual([]);
  });

  test('answers for machines as the vectors say, on the same basis', () => {
    expect(vectors.machines.length).toBeGreaterThan(500);
    expect(differing(vectors.machines, own.ofMachine)).toEqual([]);
    expect(vectors.machines.filter((row) => own.ofMachine(row).basis !== row.basis)).toEqual([]);
  });

  test('finds a wrong vector', () => {
    const wrong = vectors.versions.map((row) => ({ ...row, evidence: 'derived' }));
    expect(differing(wrong, ({ version, tag, edition }) => own.ofVersion(version, tag, edition))).not.toEqual([]);
  });
});

describe('the checker', () => {
  test('answers a typed version as the vectors say', () => {
    const untagged = vectors.versions.filter(({ tag }) => tag === null);
    const answer = ({ version, edition }: (typeof untagged)[number]): Answer => {
      const verdict = assessText(version, edition ?? undefined, facts.version);
      return { ...verdict, evidence: 'evidence' in verdict ? verdict.evidence : null };
    };
    expect(differing(untagged, answer)).toEqual([]);
  });

  test('answers for machines as the vectors say', () => {
    const answer = ({ versions, edition, osVersion, kbs }: (typeof vectors.machines)[number]): Answer => {
      const readings = versions
        .map(readFileVersion)
        .flatMap((reading) => (reading.ok ? [{ version: reading.version }] : []));
      const known = { versions: readings, edition: edition ?? undefined, osVersion: osVersion ?? undefined, kbs };
      const verdict = assessMachine(known, facts.version, facts.installed);
      return { ...verdict, evidence: 'evidence' in verdict ? verdict.evidence : null };
    };
    expect(differing(vectors.machines, answer)).toEqual([]);
  });
});

describe('the vectors', () => {
  const rows: readonly Answer[] = [...vectors.texts, ...vectors.versions, ...vectors.installed, ...vectors.machines];

  test('hold every reason that the site gives', () => {
    expect([...new Set(rows.map(({ verdict, reason }) => `${verdict} ${reason}`))].sort()).toEqual([
      'cannot-tell branch-mismatch',
      'cannot-tell doubtful-update-only',
      'cannot-tell edition-mismatch',
      'cannot-tell no-fix-level-known',
      'cannot-tell no-gdr-fix-known',
      'cannot-tell no-listed-update-installed',
      'fixed at-or-above-fix-level',
      'fixed at-or-above-listed-update',
      'fixed listed-update-installed',
      'fixed newer-than-listed-line',
      'fixed rollup-installed',
      'invalid not-a-version',
      'invalid other-file',
      'invalid part-out-of-range',
      'invalid too-few-parts',
      'not-fixed below-fix-level',
      'out-of-scope newer-windows',
      'out-of-scope older-windows',
    ]);
  });

  test('hold every contradiction', () => {
    expect([...new Set(vectors.machines.flatMap(({ contradictions }) => contradictions))].sort()).toEqual([
      'edition-does-not-fit-build',
      'os-version-does-not-fit-build',
      'several-versions',
      'update-installed-but-version-below',
    ]);
  });

  test.each([
    ['6.1.7600', 16943],
    ['6.1.7600', 21122],
    ['6.1.7601', 17757],
    ['6.1.7601', 21893],
    ['6.0.6002', 22643],
  ])('turn from not fixed to fixed at the fix level %s.%i', (build, level) => {
    const verdictOf = (revision: number) =>
      vectors.versions.find(
        ({ version, tag, edition }) => version === `${build}.${revision}` && tag === null && edition === null,
      )?.verdict;
    expect([level - 1, level, level + 1].map(verdictOf)).toEqual(['not-fixed', 'fixed', 'fixed']);
  });

  test.each([
    ['6.1.7600', 16986],
    ['6.1.7600', 21178],
    ['6.1.7601', 17802],
    ['6.1.7601', 21954],
  ])('turn to official evidence at the lowest listed version %s.%i', (build, level) => {
    const evidenceOf = (revision: number) =>
      vectors.versions.find(
        ({ version, tag, edition }) => version === `${build}.${revision}` && tag === null && edition === null,
      )?.evidence;
    expect([level - 1, level].map(evidenceOf)).toEqual(['third-party', 'official']);
  });

  test('ask nothing twice', () => {
    for (const { rows: asked, key } of [
      { rows: vectors.texts, key: ({ text, edition }: Record<string, unknown>) => [text, edition] },
      { rows: vectors.versions, key: ({ version, tag, edition }: Record<string, unknown>) => [version, tag, edition] },
      { rows: vectors.installed, key: ({ kbs, edition }: Record<string, unknown>) => [kbs, edition] },
      {
        rows: vectors.machines,
        key: ({ versions, edition, osVersion, kbs }: Record<string, unknown>) => [versions, edition, osVersion, kbs],
      },
    ]) {
      const keys = asked.map((row) => JSON.stringify(key(row)));
      expect(keys.filter((candidate, index) => keys.indexOf(candidate) !== index)).toEqual([]);
    }
  });
});
