import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { installedFacts } from '../../../src/catalog/assessment-facts.ts';
import { catalog } from '../../../src/catalog/index.ts';
import { assessInstalled } from '../../../src/domain/assess-installed.ts';
import type { KbNumber } from '../../../src/domain/facts.ts';

const facts = installedFacts(catalog);

describe('a list of installed updates', () => {
  test.each<[string, readonly KbNumber[], string, string, readonly KbNumber[]]>([
    ['with the fix itself', ['KB2553549'], 'windows-7-sp1', 'listed-update-installed', ['KB2553549']],
    ['with the fix itself, on Vista', ['KB2553549'], 'windows-vista-sp2', 'listed-update-installed', ['KB2553549']],
    ['with a listed update', ['KB2688338'], 'windows-7', 'listed-update-installed', ['KB2688338']],
    [
      'with a listed hotfix whose version nobody knows',
      ['KB2754804'],
      'windows-7',
      'listed-update-installed',
      ['KB2754804'],
    ],
    [
      'with the fix and listed updates, the fix first',
      ['KB2790655', 'KB2688338', 'KB2553549'],
      'windows-7-sp1',
      'listed-update-installed',
      ['KB2553549', 'KB2688338', 'KB2790655'],
    ],
    [
      'with a listed update and a rollup, the list deciding',
      ['KB4022719', 'KB2688338'],
      'windows-7-sp1',
      'listed-update-installed',
      ['KB2688338'],
    ],
    [
      "with an update that is on another edition's list only",
      ['KB2957189'],
      'windows-7',
      'no-listed-update-installed',
      [],
    ],
    [
      "with an update that is on the server's list only",
      ['KB2764305'],
      'windows-7-sp1',
      'no-listed-update-installed',
      [],
    ],
    [
      "with an update that is on this server's list",
      ['KB2764305'],
      'windows-server-2008-r2-sp1',
      'listed-update-installed',
      ['KB2764305'],
    ],
    [
      'with a listed update, on an edition without a list',
      ['KB2688338'],
      'windows-vista-sp2',
      'no-listed-update-installed',
      [],
    ],
    [
      'with the first monthly rollup that carries the file',
      ['KB4022719'],
      'windows-7-sp1',
      'rollup-installed',
      ['KB4022719'],
    ],
    [
      'with the security-only update of that day',
      ['KB4022722'],
      'windows-server-2008-r2-sp1',
      'rollup-installed',
      ['KB4022722'],
    ],
    ['with that rollup, on another build', ['KB4022719'], 'windows-7', 'no-listed-update-installed', []],
    ['with a rollup before it', ['KB4019264'], 'windows-7-sp1', 'no-listed-update-installed', []],
    ['with a preview after it', ['KB4022168'], 'windows-7-sp1', 'no-listed-update-installed', []],
    ['with a security-only update after it', ['KB4025337'], 'windows-7-sp1', 'no-listed-update-installed', []],
    ['with one doubtful update', ['KB2459530'], 'windows-7-sp1', 'doubtful-update-only', ['KB2459530']],
    [
      'with both doubtful updates',
      ['KB2524732', 'KB2459530'],
      'windows-7',
      'doubtful-update-only',
      ['KB2459530', 'KB2524732'],
    ],
    [
      'with a doubtful update and a sound one',
      ['KB2459530', 'KB2688338'],
      'windows-7-sp1',
      'listed-update-installed',
      ['KB2688338'],
    ],
    [
      'with a doubtful update and a rollup',
      ['KB2459530', 'KB4022719'],
      'windows-7-sp1',
      'rollup-installed',
      ['KB4022719'],
    ],
    ['with an update from before the fix', ['KB2588516'], 'windows-7-sp1', 'no-listed-update-installed', []],
    [
      'with updates the catalogue does not have',
      ['KB2491683', 'KB958488'],
      'windows-7-sp1',
      'no-listed-update-installed',
      [],
    ],
    ['that is empty', [], 'windows-7-sp1', 'no-listed-update-installed', []],
  ])('%s', (_, installed, edition, reason, kbs) => {
    const verdict = assessInstalled(installed, edition, facts);
    expect(verdict).toMatchObject({ reason, kbs });
    expect(verdict.verdict).toBe(reason.endsWith('-installed') && !reason.startsWith('no-') ? 'fixed' : 'cannot-tell');
  });

  test('gives official evidence by the list and derived evidence by a rollup', () => {
    expect(assessInstalled(['KB2688338'], 'windows-7', facts)).toMatchObject({ evidence: 'official' });
    expect(assessInstalled(['KB4022719'], 'windows-7-sp1', facts)).toMatchObject({ evidence: 'derived' });
    expect(assessInstalled([], 'windows-7', facts)).not.toHaveProperty('evidence');
  });
});

describe('laws', () => {
  const known = [...facts.listed, ...facts.carriers].map(({ kb }) => kb);
  const installed = fc.array(fc.constantFrom<KbNumber>(...known, facts.fix, 'KB2491683'), { maxLength: 6 });
  const edition = fc.constantFrom(...catalog.editions.map(({ id }) => id));

  test('one more installed update never takes "fixed" away', () => {
    fc.assert(
      fc.property(installed, installed, edition, (some, more, id) => {
        const before = assessInstalled(some, id, facts).verdict;
        fc.pre(before === 'fixed');
        expect(assessInstalled([...some, ...more], id, facts).verdict).toBe('fixed');
      }),
    );
  });

  test('the order of the list and repeated entries change nothing', () => {
    fc.assert(
      fc.property(installed, edition, (some, id) => {
        expect(assessInstalled([...some.toReversed(), ...some], id, facts)).toEqual(assessInstalled(some, id, facts));
      }),
    );
  });

  test('"fixed" names only updates that are installed', () => {
    fc.assert(
      fc.property(installed, edition, (some, id) => {
        const { verdict, kbs } = assessInstalled(some, id, facts);
        expect(some).toEqual(expect.arrayContaining([...kbs]));
        expect(kbs.length > 0 || verdict === 'cannot-tell').toBe(true);
      }),
    );
  });
});
