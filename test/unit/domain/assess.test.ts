import { describe, expect, test } from 'vitest';
import { versionFacts } from '../../../src/catalog/assessment-facts.ts';
import { catalog } from '../../../src/catalog/index.ts';
import { versionRows } from '../../../src/catalog/query.ts';
import { assessText, assessVersion, type VersionVerdict } from '../../../src/domain/assess.ts';
import { windowsLineOf } from '../../../src/domain/windows-line.ts';
import { listed, of, world } from './small-world.ts';

const facts = versionFacts(catalog);
const assess = (text: string, edition?: string) => assessText(text, edition, facts);

// Written out from the facts, not read from the catalogue: a broken catalogue fails here.
const FIX_LEVELS = [
  ['6.0.6002', 'LDR', 22643],
  ['6.1.7600', 'GDR', 16943],
  ['6.1.7600', 'LDR', 21122],
  ['6.1.7601', 'GDR', 17757],
  ['6.1.7601', 'LDR', 21893],
] as const;
const FIRST_LISTED = [
  ['6.1.7600', 'GDR', 16986],
  ['6.1.7600', 'LDR', 21178],
  ['6.1.7601', 'GDR', 17802],
  ['6.1.7601', 'LDR', 21954],
] as const;

describe('the catalogue gives', () => {
  const branches = facts.builds.flatMap(({ build, branches: known }) =>
    (['GDR', 'LDR'] as const).map((branch) => ({ build, branch, known: known[branch] })),
  );

  test('exactly the five known fix levels, all of KB2553549', () => {
    const levels = branches.filter(({ known }) => known?.fixLevel !== undefined);
    expect(levels.map(({ build, branch, known }) => [build, branch, known?.fixLevel?.revision])).toEqual(FIX_LEVELS);
    expect(
      levels.every(({ known }) => known?.fixLevel?.kb === 'KB2553549' && known.fixLevel.strength === 'third-party'),
    ).toBe(true);
  });

  test('MS12-032 as the lowest listed update of each branch of 6.1, and none elsewhere', () => {
    const lowest = branches.flatMap(({ build, branch, known }) => {
      const [first] = [...(known?.listed ?? [])].sort((a, b) => a.revision - b.revision);
      return first === undefined ? [] : [{ at: [build, branch, first.revision], kb: first.kb }];
    });
    expect(lowest).toEqual(FIRST_LISTED.map((at) => ({ at: [...at], kb: 'KB2688338' })));
  });

  test('one branch for which the fix was never issued', () => {
    const never = branches.filter(({ known }) => known?.notIssued !== undefined);
    expect(never.map(({ build, branch }) => [build, branch])).toEqual([['6.0.6002', 'GDR']]);
  });
});

describe('at the fix level', () => {
  test.each(FIX_LEVELS)('of %s %s, %d is fixed, one below is not, one above is', (build, branch, level) => {
    const basis = { claim: 'fix-level', kb: 'KB2553549', level, claimSources: ['vwnet'], levelSources: ['vwnet'] };
    const expected = { branch, evidence: 'third-party' };
    expect(assess(`${build}.${level - 1}`)).toMatchObject({
      ...expected,
      verdict: 'not-fixed',
      reason: 'below-fix-level',
      bases: [{ ...basis, relation: '<' }],
    });
    for (const revision of [level, level + 1]) {
      expect(assess(`${build}.${revision}`)).toMatchObject({
        ...expected,
        verdict: 'fixed',
        reason: 'at-or-above-fix-level',
        bases: [{ ...basis, relation: '≥' }],
      });
    }
  });
});

describe('at the first listed update', () => {
  test.each(FIRST_LISTED)(
    "of %s %s, the evidence from %d on is Microsoft's list, one below the fix level's",
    (build, branch, level) => {
      expect(assess(`${build}.${level - 1}`)).toMatchObject({
        branch,
        verdict: 'fixed',
        reason: 'at-or-above-fix-level',
        evidence: 'third-party',
      });
      for (const revision of [level, level + 1]) {
        expect(assess(`${build}.${revision}`)).toMatchObject({
          branch,
          verdict: 'fixed',
          reason: 'at-or-above-listed-update',
          evidence: 'official',
          bases: [
            {
              claim: 'listed-update',
              kb: 'KB2688338',
              relation: '≥',
              level,
              claimSources: ['jpntsblog'],
              claimStrength: 'official',
              levelSources: ['nessus', 'openvas', 'oval'],
              levelStrength: 'scanner',
            },
            { claim: 'fix-level', kb: 'KB2553549', relation: '≥', levelStrength: 'third-party' },
          ],
        });
      }
    },
  );
});

describe('at the ends of the branches', () => {
  test.each([
    ['6.1.7601.15999', 'no-fix-level-known'],
    ['6.1.7601.16000', 'below-fix-level'],
    ['6.1.7601.17514', 'below-fix-level'],
    ['6.1.7601.19999', 'at-or-above-listed-update'],
    ['6.1.7601.20000', 'below-fix-level'], // above every GDR level, and still not fixed
    ['6.1.7601.65535', 'at-or-above-listed-update'],
    ['6.1.7600.16385', 'below-fix-level'],
    ['6.1.7600.20000', 'below-fix-level'],
    ['6.0.6002.16000', 'no-gdr-fix-known'],
    ['6.0.6002.19999', 'no-gdr-fix-known'],
    ['6.0.6002.20000', 'below-fix-level'],
    ['6.0.6002.65535', 'at-or-above-fix-level'],
    ['6.0.6002.0', 'no-fix-level-known'],
  ])('%s gives %s', (text, reason) => {
    expect(assess(text).reason).toBe(reason);
  });

  test.each(['6.0.6000', '6.0.6001', '6.0.6004', '6.1.7602', '6.1.0'])(
    'no revision of %s gets beyond "no fix level known"',
    (build) => {
      for (const revision of [0, 15999, 16000, 18000, 19999, 20000, 22643, 65535]) {
        expect(assess(`${build}.${revision}`)).toMatchObject({ verdict: 'cannot-tell', reason: 'no-fix-level-known' });
      }
    },
  );
});

// Every update with a known version, in its own build and branch. n: not fixed, f: fixed by the fix level,
// l: fixed by a listed update, g: no GDR fix known, u: no fix level known.
const KNOWN_ANSWERS = {
  KB978886: [
    '6.0.6001.18493 u',
    '6.0.6001.22713 u',
    '6.0.6002.18272 g',
    '6.0.6002.22425 n',
    '6.1.7600.16610 n',
    '6.1.7600.20733 n',
  ],
  KB2553549: ['6.0.6002.22643 f', '6.1.7600.16943 f', '6.1.7600.21122 f', '6.1.7601.17757 f', '6.1.7601.21893 f'],
  KB2563894: [
    '6.0.6002.18484 g',
    '6.0.6002.22662 f',
    '6.1.7600.16839 n',
    '6.1.7600.20992 n',
    '6.1.7601.17638 n',
    '6.1.7601.21754 n',
  ],
  KB2588516: [
    '6.0.6002.18519 g',
    '6.0.6002.22719 f',
    '6.1.7600.16889 n',
    '6.1.7600.21060 n',
    '6.1.7601.17697 n',
    '6.1.7601.21828 n',
  ],
  KB2472264: ['6.1.7600.20884 n', '6.1.7601.21645 n'],
  KB2896146: ['6.1.7601.22477 l'],
  KB2634907: ['6.1.7600.17092 l', '6.1.7600.21294 l', '6.1.7601.17923 l', '6.1.7601.22080 l'],
  KB2688338: [
    '6.0.6002.18604 g',
    '6.0.6002.22828 f',
    '6.1.7600.16986 l',
    '6.1.7600.21178 l',
    '6.1.7601.17802 l',
    '6.1.7601.21954 l',
  ],
  KB2790655: [
    '6.0.6002.18764 g',
    '6.0.6002.23013 f',
    '6.1.7600.17206 l',
    '6.1.7600.21415 l',
    '6.1.7601.18042 l',
    '6.1.7601.22209 l',
  ],
  KB2845690: ['6.0.6002.18835 g', '6.0.6002.23106 f', '6.1.7601.18148 l', '6.1.7601.22319 l'],
  KB2868623: ['6.0.6002.18880 g', '6.0.6002.23152 f', '6.1.7601.18203 l', '6.1.7601.22378 l'],
  KB2957189: ['6.0.6002.19080 g', '6.0.6002.23370 f', '6.1.7601.18438 l', '6.1.7601.22648 l'],
  KB4018885: ['6.0.6002.19763 g', '6.0.6002.24087 f'],
  KB4022722: ['6.1.7601.23761 l'],
  KB4058165: ['6.0.6002.24296 f'],
} as const;
const ANSWER: Readonly<Record<string, Partial<VersionVerdict>>> = {
  n: { verdict: 'not-fixed', reason: 'below-fix-level' },
  f: { verdict: 'fixed', reason: 'at-or-above-fix-level' },
  l: { verdict: 'fixed', reason: 'at-or-above-listed-update' },
  g: { verdict: 'cannot-tell', reason: 'no-gdr-fix-known' },
  u: { verdict: 'cannot-tell', reason: 'no-fix-level-known' },
};

describe('the tcpip.sys of', () => {
  test.each(Object.entries(KNOWN_ANSWERS).flatMap(([kb, rows]) => rows.map((row) => [kb, ...row.split(' ')] as const)))(
    '%s, %s, gets its known answer (%s)',
    (_, version = '', answer = '') => {
      expect(assess(version)).toMatchObject(ANSWER[answer] ?? { verdict: 'no such answer' });
    },
  );

  test('every update in the catalogue is in that table', () => {
    const inCatalogue = versionRows(catalog).map(({ kb, text }) => `${kb} ${text}`);
    const inTable = Object.entries(KNOWN_ANSWERS).flatMap(([kb, rows]) =>
      rows.map((row) => `${kb} ${row.split(' ')[0]}`),
    );
    expect(inCatalogue.sort()).toEqual(inTable.sort());
  });
});

describe('Windows lines', () => {
  test.each([
    ['4.0.1381.7086', 'older-windows'],
    ['5.0.2195.7049', 'older-windows'],
    ['5.1.2600.5625', 'older-windows'],
    ['5.2.3790.4573', 'older-windows'],
    ['0.0.0.0', 'older-windows'],
    ['6.2.9200.16384', 'newer-windows'],
    ['6.3.9600.17031', 'newer-windows'],
    ['10.0.14393.0', 'newer-windows'],
    ['65535.65535.65535.65535', 'newer-windows'],
  ])('%s is out of scope as %s', (text, reason) => {
    const verdict = assess(text);
    expect(verdict).toMatchObject({ verdict: 'out-of-scope', reason });
    expect(verdict).not.toHaveProperty('evidence');
  });
});

describe('an edition', () => {
  test.each([
    ['6.1.7601.17802', 'windows-7-sp1', 'at-or-above-listed-update'],
    ['6.1.7601.17802', 'windows-server-2008-r2-sp1', 'at-or-above-listed-update'],
    ['6.1.7601.17802', 'windows-7', 'edition-mismatch'],
    ['6.1.7601.17802', 'windows-vista-sp2', 'edition-mismatch'],
    ['6.1.7600.16986', 'windows-7', 'at-or-above-listed-update'],
    ['6.1.7600.16986', 'windows-server-2008-r2-sp1', 'edition-mismatch'],
    ['6.0.6002.22643', 'windows-vista-sp2', 'at-or-above-fix-level'],
    ['6.0.6002.22643', 'windows-server-2008-sp2', 'at-or-above-fix-level'],
    ['6.0.6002.18005', 'windows-server-2008-sp2', 'no-gdr-fix-known'],
    ['6.0.6003.20489', 'windows-server-2008-sp2', 'newer-than-listed-line'],
    ['6.0.6003.20489', 'windows-vista-sp2', 'edition-mismatch'],
    ['6.0.6001.18000', 'windows-vista-sp2', 'edition-mismatch'],
    ['10.0.14393.0', 'windows-7-sp1', 'edition-mismatch'],
    ['6.1.7601.17802', 'no-such-edition', 'edition-mismatch'],
  ])('%s on %s gives %s', (text, edition, reason) => {
    expect(assess(text, edition).reason).toBe(reason);
  });

  test.each([
    ['6.1.7601.17802', ['windows-7-sp1', 'windows-server-2008-r2-sp1']],
    ['6.1.7600.16986', ['windows-7', 'windows-server-2008-r2']],
    ['6.0.6002.18005', ['windows-vista-sp2', 'windows-server-2008-sp2']],
    ['6.0.6003.20489', ['windows-server-2008-sp2']],
    ['6.0.6001.18000', []],
  ])('that is left open is one of those of the build of %s', (text, editions) => {
    expect(assess(text)).toMatchObject({ editions });
  });
});

describe('a branch tag', () => {
  test.each([
    ['6.1.7601.17802 (win7sp1_gdr.120329-1500)', 'at-or-above-listed-update'],
    ['6.1.7601.21954 (win7sp1_ldr.120329-1505)', 'at-or-above-listed-update'],
    ['6.0.6002.22643 (lh_sp2_qfe.110505-1236)', 'at-or-above-fix-level'],
    ['6.1.7601.17802 (win7sp1_ldr.120329-1505)', 'branch-mismatch'],
    ['6.1.7601.21954 (win7sp1_gdr.120329-1500)', 'branch-mismatch'],
    ['6.0.6002.18005 (lh_sp2_qfe.110505-1236)', 'branch-mismatch'],
    ['6.1.7601.17514 (win7sp1_rtm.101119-1850)', 'below-fix-level'],
    ['6.1.7601.178 (win7sp1_gdr.120329-1500)', 'no-fix-level-known'],
    ['6.2.9200.17802 (win8_ldr.120329-1505)', 'newer-windows'],
  ])('%s gives %s', (text, reason) => {
    expect(assess(text).reason).toBe(reason);
  });
});

test.each([
  ['abc', 'not-a-version'],
  ['6.1.7601', 'too-few-parts'],
  ['6.1.7601.65536', 'part-out-of-range'],
])('%s is invalid: %s', (text, reason) => {
  expect(assess(text)).toMatchObject({ verdict: 'invalid', reason, problem: { code: reason } });
});

test('a branch without any GDR fix names who says so', () => {
  expect(assess('6.0.6002.18005')).toMatchObject({ reason: 'no-gdr-fix-known', sources: ['vwnet'] });
});

describe('where the version stands is said, whatever the verdict', () => {
  test.each([
    ['6.1.7601.17802', undefined, 'fixed', 'GDR'],
    ['6.1.7601.21000', undefined, 'not-fixed', 'LDR'],
    ['6.1.7601.17802', 'windows-7', 'cannot-tell', 'GDR'],
    ['6.1.7601.17802 (win7sp1_ldr.120330-1505)', undefined, 'cannot-tell', 'GDR'],
    ['6.0.6002.18000', undefined, 'cannot-tell', 'GDR'],
    ['6.0.6003.22000', undefined, 'fixed', 'LDR'],
    ['6.2.9200.21000', undefined, 'out-of-scope', 'LDR'],
    ['6.1.7601.178', undefined, 'cannot-tell', undefined],
  ] as const)('%s for %s: %s, %s', (text, edition, verdict, branch) => {
    const answer = assess(text, edition);
    expect(answer).toMatchObject({ verdict });
    expect('branch' in answer ? answer.branch : undefined).toBe(branch);
  });
});

describe('an update that is listed for one edition alone', () => {
  const small = world(listed('KB200000', 40, ['server']));

  test('proves nothing while the edition is open', () => {
    expect(assessVersion({ version: of(45) }, small).verdict).toBe('not-fixed');
  });

  test('proves it on that edition, and not on another', () => {
    expect(assessVersion({ version: of(45), edition: 'server' }, small).verdict).toBe('fixed');
    expect(assessVersion({ version: of(45), edition: 'client' }, small).verdict).toBe('not-fixed');
  });

  test('proves nothing on a build that no edition has', () => {
    expect(assessVersion({ version: of(45) }, { ...small, editions: [] }).verdict).toBe('not-fixed');
  });
});

describe('what a verdict rests on', () => {
  const both = ['client', 'server'];

  test('is the list first, and then the fix level', () => {
    const verdict = assessVersion({ version: of(60) }, world(listed('KB200000', 55, both)));
    expect('bases' in verdict && verdict.bases.map(({ claim, level }) => [claim, level])).toEqual([
      ['listed-update', 55],
      ['fix-level', 50],
    ]);
  });

  test('is the list alone where no fix level is known', () => {
    const { builds, ...others } = world();
    const alone = builds.map((each) => ({ ...each, branches: { GDR: { listed: [listed('KB200000', 55, both)] } } }));
    const verdict = assessVersion({ version: of(60) }, { ...others, builds: alone });
    expect('bases' in verdict && verdict.bases.map(({ claim }) => claim)).toEqual(['listed-update']);
  });

  test.each([
    [listed('KB200000', 55, both), listed('KB200001', 55, both)],
    [listed('KB200001', 55, both), listed('KB200000', 55, both)],
  ])('is the same of two updates with one revision, in whichever order they stand', (one, other) => {
    const verdict = assessVersion({ version: of(60) }, world(one, other));
    expect('bases' in verdict && verdict.bases[0].kb).toBe('KB200000');
  });

  test('is the lowest level that is reached', () => {
    const updates = [listed('KB200003', 58, both), listed('KB200002', 52, both), listed('KB200001', 55, both)];
    const verdict = assessVersion({ version: of(60) }, world(...updates));
    expect('bases' in verdict && verdict.bases[0].level).toBe(52);
  });
});

test.each([
  [6, 1, 'older-windows'],
  [6, 0, 'affected'],
  [5, 2, 'older-windows'],
  [6, 3, 'newer-windows'],
] as const)('%i.%i beside 6.0 and 6.2 is %s: what lies between is not newer than all', (major, minor, line) => {
  const affected = [
    { major: 6, minor: 0 },
    { major: 6, minor: 2 },
  ];
  expect(windowsLineOf({ major, minor }, { ...world(), affected })).toBe(line);
});
