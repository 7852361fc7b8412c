import { describe, expect, test } from 'vitest';
import { installedFacts, versionFacts } from '../../src/catalog/assessment-facts.ts';
import { fleetFacts } from '../../src/catalog/fleet-facts.ts';
import { catalog as real } from '../../src/catalog/index.ts';
import { changedCatalog } from '../support/catalog-fixtures.ts';

describe('what judging many machines needs', () => {
  test('names of editions, bulletins and sources, and every update', () => {
    const facts = fleetFacts(changedCatalog());
    expect(facts.version).toEqual(versionFacts(real));
    expect(facts.installed).toEqual(installedFacts(real));
    expect(facts.installedSources).toEqual({ listed: ['jpntsblog'], carriers: ['azure-docs'] });
    expect(facts.editionNames['windows-7-sp1']).toBe('Windows 7 SP1');
    expect(facts.bulletins).toMatchObject({ KB2688338: 'MS12-032' });
    expect(facts.bulletins).not.toHaveProperty('KB2553549');
    expect(Object.keys(facts.sourceNames).sort()).toEqual([
      'azure-docs',
      'jpntsblog',
      'nessus',
      'openvas',
      'oval',
      'vwnet',
    ]);
    expect(facts.sourceNames['vwnet']).toEqual(real.sources['vwnet']?.label);
    expect(facts.updates).toEqual(real.updates.map(({ kb }) => kb));
  });

  test('a source without an entry is called by its id', () => {
    const changed = changedCatalog(({ rollups }) => (rollups.carriers.sources = ['nobody']));
    expect(fleetFacts(changed).sourceNames['nobody']).toEqual({ ja: 'nobody', en: 'nobody' });
  });
});
