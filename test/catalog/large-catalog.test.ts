import { describe, expect, test } from 'vitest';
import { knownVersions, knownVersionsOf } from '../../src/api/known-versions.ts';
import { fixVersion, linksAround, linksOf, notesOf, updateOf, versionsOf } from '../../src/catalog/about-update.ts';
import { versionFacts } from '../../src/catalog/assessment-facts.ts';
import { catalog as real } from '../../src/catalog/index.ts';
import { allLinks, versionRows } from '../../src/catalog/query.ts';
import { readCatalog } from '../../src/catalog/read.ts';
import { supersedenceChain } from '../../src/domain/supersedence.ts';
import { realFiles } from '../support/catalog-fixtures.ts';
import { largeCatalog } from '../support/large-catalog.ts';

// A catalogue that breaks a rule is not read.
const large = readCatalog(largeCatalog(realFiles, 400));

describe.each([
  ['the real catalogue', real],
  ['a large one', large],
])('%s: what is found about an update', (_, catalog) => {
  const kbs = [...catalog.updates, ...catalog.rollups.rollups].map(({ kb }) => kb);
  const builds = catalog.scope.builds.map(({ build }) => build);

  test('is what looking through all of them finds', () => {
    for (const kb of kbs) {
      expect(updateOf(catalog, kb)).toBe(catalog.updates.find((update) => update.kb === kb));
      expect(versionsOf(catalog, kb)).toEqual(versionRows(catalog).filter((row) => row.kb === kb));
      expect(linksOf(catalog, kb)).toEqual(
        allLinks(catalog).filter(({ newer, older }) => newer === kb || older === kb),
      );
      expect(knownVersionsOf(catalog, kb)).toEqual(knownVersions(catalog).filter((row) => row.kb === kb));
      expect(notesOf(catalog, kb)).toEqual(catalog.notes.filter((note) => note.kbs?.includes(kb)));
    }
  });

  test('gives the chain of each build as all declared supersedences give it', () => {
    for (const build of builds) {
      const links = allLinks(catalog).filter((link) => link.build === build);
      for (const kb of kbs) {
        expect(supersedenceChain(kb, linksAround(catalog, build, kb))).toEqual(supersedenceChain(kb, links));
      }
    }
  });

  test('has the version of the fix in each build and branch', () => {
    const levels = versionFacts(catalog).builds.flatMap(({ build, branches }) =>
      (['GDR', 'LDR'] as const).map((branch) => [build, branch, branches[branch]?.fixLevel?.revision] as const),
    );
    expect(levels.filter(([, , revision]) => revision !== undefined).length).toBeGreaterThan(3);
    for (const [build, branch, revision] of levels) {
      expect(fixVersion(catalog, build, branch)?.version.revision).toBe(revision);
    }
  });
});

test('nothing is known of an update that the catalogue does not have', () => {
  const kb = 'KB9999999';
  expect(updateOf(real, kb)).toBeUndefined();
  const found = [versionsOf(real, kb), linksOf(real, kb), notesOf(real, kb), linksAround(real, '6.1.7601', kb)];
  expect(found).toEqual([[], [], [], []]);
});

test('what a verdict needs does not grow with the catalogue', () => {
  const listed = versionFacts(large).builds.flatMap(({ branches }) =>
    Object.values(branches).map((known) => known.listed.length),
  );
  // At most one lowest update for each set of editions that a list can name together.
  expect(Math.max(...listed)).toBeLessThanOrEqual(large.editions.length);
  expect(JSON.stringify(versionFacts(large)).length).toBeLessThan(JSON.stringify(versionFacts(real)).length * 1.2);
});
