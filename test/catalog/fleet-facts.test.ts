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
    expect(facts.installedSources).toEqual({ listed: ['jpntsblog'] });
    expect(facts.editions['windows-7-sp1']?.name).toBe('Windows 7 SP1');
    expect(facts.bulletins).toMatchObject({ KB2688338: 'MS12-032' });
    expect(facts.bulletins).not.toHaveProperty('KB2553549');
    expect(Object.keys(facts.sourceNames).sort()).toEqual([
      'azure-docs',
      'jpntsblog',
      'nessus',
      'nessus-rollup-data',
      'openvas',
      'oval',
      'package-kb2896146-x64',
      'package-kb2896146-x86',
      'sentinelone',
      'tss',
      'vwnet',
      'wesng',
    ]);
    expect(facts.sourceNames['vwnet']).toEqual(real.sources['vwnet']?.label);
    expect(facts.updates).toEqual(real.updates.map(({ kb }) => kb));
  });

  test('a source without an entry is called by its id', () => {
    const changed = changedCatalog(({ scope }) =>
      scope.derivations.forEach(({ links }) => links.forEach((link) => (link.sources = ['nobody']))),
    );
    expect(fleetFacts(changed).sourceNames['nobody']).toEqual({ ja: 'nobody', en: 'nobody' });
  });
});
