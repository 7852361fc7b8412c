import { describe, expect, test } from 'vitest';
import { catalog } from '../../../src/catalog/index.ts';
import { exactIndex } from '../../../src/catalog/exact-index.ts';
import { classify } from '../../../src/search/classify.ts';
import { lookUp } from '../../../src/search/lookup.ts';

const index = exactIndex(catalog, 'ja');
const ask = (query: string) => lookUp(classify(query), index);
const kbsOf = ({ updates, rollups }: ReturnType<typeof ask>) => [...updates, ...rollups].map(({ kb }) => kb);
const TOPIC =
  'https://support.microsoft.com/en-us/topic/all-the-tcp-ip-ports-that-are-in-a-time-wait-status-are-not-closed-after-497-days-from-system-startup-in-windows-vista-in-windows-7-in-windows-server-2008-and-in-windows-server-2008-r2-38c81adc-d990-c6f7-3689-91cca5d19a20';

describe('found', () => {
  test.each([
    ['KB2688338', ['KB2688338']],
    ['MS12-032', ['KB2688338']],
    ['CVE-2012-0179', ['KB2688338']],
    ['MS14-031', ['KB2957189']],
    // The bulletin's own article leads to the package.
    ['KB2962478', ['KB2957189']],
    ['KB4022719', ['KB4022719']],
    // An update that stands among the rollups too is shown once.
    ['KB4022722', ['KB4022722']],
    ['26883', ['KB2688338']],
    ['KB2688', ['KB2688338']],
    ['268833', ['KB2688338']],
    ['KB2688338 vs KB2790655', ['KB2688338', 'KB2790655']],
    ['KB4022719 KB2688338', ['KB2688338', 'KB4022719']],
    ['Microsoft Security Bulletin MS12-032', ['KB2688338']],
    ['MS12-032 KB2688338', ['KB2688338']],
    ['article 2688338', ['KB2688338']],
    [TOPIC, ['KB2553549']],
  ])('%s leads to %j', (query, kbs) => {
    expect(ask(query)).toMatchObject({ lookup: 'found', missing: [] });
    expect(kbsOf(ask(query))).toEqual(kbs);
  });
  test('by the last number of a version, which is told', () => {
    expect(ask('17802')).toMatchObject({
      lookup: 'found',
      updates: [{ kb: 'KB2688338', byVersions: ['6.1.7601.17802'] }],
    });
    expect(ask('KB2688338').updates[0]).not.toHaveProperty('byVersions');
  });
  test('beside what is not in the catalogue', () => {
    expect(ask('KB2688338 KB9999999 MS99-001')).toMatchObject({
      lookup: 'found',
      updates: [{ kb: 'KB2688338' }],
      missing: ['KB9999999', 'MS99-001'],
    });
  });
  test('with the editions on which installed means fixed', () => {
    const answer = ask('KB2957189');
    expect(answer).toMatchObject({
      updates: [
        {
          listedFor: ['windows-7-sp1', 'windows-server-2008-r2-sp1'],
          fixedOn: ['windows-7-sp1', 'windows-server-2008-r2-sp1'],
        },
      ],
    });
    expect(ask('KB2459530')).toMatchObject({ updates: [{ doubtful: true, fixedOn: [] }] });
    expect(ask('KB2553549')).toMatchObject({ updates: [{ fixedOn: catalog.editions.map(({ id }) => id) }] });
  });
  test('a rollup says whether it carries the fix', () => {
    expect(ask('KB4022719')).toMatchObject({
      rollups: [{ carrier: true, kind: 'monthly-rollup', released: '2017-06-13' }],
    });
    expect(ask('KB4019264')).toMatchObject({ rollups: [{ kb: 'KB4019264' }] });
    expect(ask('KB4019264')).not.toHaveProperty('rollups.0.carrier');
  });
  test('part of a number offers no more than ten', () => {
    expect(kbsOf(ask('KB4025')).length).toBeGreaterThan(0);
    expect(
      kbsOf(lookUp({ identifiers: [{ kind: 'part', digits: '40', sure: true }], text: '40' }, index)),
    ).toHaveLength(10);
  });
});

describe('not in the catalogue', () => {
  test.each([
    ['KB9999999', 'KB9999999'],
    ['MS99-001', 'MS99-001'],
    ['CVE-1999-0001', 'CVE-1999-0001'],
    ['KB9999', 'KB9999'],
  ])('%s is said to be absent, by name', (query, identifier) => {
    expect(ask(query)).toEqual({ lookup: 'not-in-catalogue', updates: [], rollups: [], missing: [identifier] });
  });
});

test.each([
  '',
  '497日問題',
  '6.1.7601.17802',
  '2008',
  '7601',
  '120329',
  'article 9999999',
  'MS12-0321',
  'https://example.com/kb9999999',
])('%s is no identifier of the catalogue', (query) => {
  expect(ask(query)).toEqual({ lookup: 'none', updates: [], rollups: [], missing: [] });
});

test('titles are in the language asked for, or marked as English', () => {
  const title = (language: 'en' | 'ja', kb: string) =>
    exactIndex(catalog, language).updates.find((update) => update.kb === kb);
  expect(title('ja', 'KB2688338')).toMatchObject({ titleLang: 'ja', title: expect.stringContaining('脆弱性') });
  expect(title('ja', 'KB2639824')).toMatchObject({ titleLang: 'en', title: expect.stringContaining('Multicast') });
  expect(title('en', 'KB2688338')).toMatchObject({ titleLang: 'en', title: expect.stringContaining('Vulnerability') });
});
