import type { InstalledFacts, ListedRevision, VersionFacts } from '../../../src/domain/facts.ts';
import type { FileVersion } from '../../../src/domain/file-version.ts';

/*
 * A small world of two editions that share a build, for what the real catalogue never has: where one thing more or
 * less decides.
 */

/** A version of Windows 6.1. */
export const of = (revision: number, build = 7601): FileVersion => ({ major: 6, minor: 1, build, revision });
export const listed = (kb: ListedRevision['kb'], revision: number, editions: readonly string[]): ListedRevision => ({
  kb,
  revision,
  editions,
  sources: ['a'],
  strength: 'scanner',
  listSources: ['b'],
  listStrength: 'official',
});

/** The world with these updates on its lists. */
export function world(...updates: readonly ListedRevision[]): VersionFacts {
  const fixLevel = { kb: 'KB100000', revision: 50, sources: ['c'], strength: 'third-party' } as const;
  return {
    ranges: [{ branch: 'GDR', from: 1, to: 99 }],
    affected: [{ major: 6, minor: 1 }],
    builds: [{ build: '6.1.7601', branches: { GDR: { fixLevel, listed: updates } } }],
    editions: [
      { id: 'client', builds: ['6.1.7601'] },
      { id: 'server', builds: ['6.1.7601', '6.1.7602'] },
    ],
  };
}

export const INSTALLED: InstalledFacts = {
  fix: 'KB100000',
  listed: [{ kb: 'KB200000', editions: ['server'], doubtful: false }],
  carriers: [{ kb: 'KB300000', editions: ['client'], reason: 'rollup-installed', derivation: 'chain' }],
};
