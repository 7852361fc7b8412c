import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalog } from '../../../src/catalog/index.ts';
import { VERDICTS } from '../../../src/domain/assess.ts';
import type { Contradiction } from '../../../src/domain/assess-machine.ts';
import type { Conflict } from '../../../src/outputs/machine.ts';
import { reasonsFor } from '../../../src/api/machines-schema.ts';
import { rowViews, type RowView } from '../../../src/reports/row-view.ts';
import { safeText } from '../../../src/i18n/safe-text.ts';
import { VERSION_COMMAND } from '../../../src/outputs/commands.ts';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { voiceOf } from '../../../src/reports/words.ts';
import { anyMachines } from '../fleet/any-machine.ts';
import { BY_REASON, facts, judged, rowOf, rowsOf } from '../fleet/fleet-facts.ts';
import { rowView } from './row-in-words.ts';

const japanese = /[\u3040-\u30ff\u4e00-\u9fff]/;
const inputs = ['srv.txt', 'b.csv'];

function views(...texts: readonly string[]): readonly [ja: RowView, en: RowView] {
  const row = rowOf(...texts);
  return [rowView(row, facts, 'ja', inputs), rowView(row, facts, 'en', inputs)];
}

const CONTRADICTED = {
  'several-versions': ['SRV01 6.1.7601.17514', 'SRV01 6.1.7601.18438'],
  'update-installed-but-version-below': ['SRV01 6.1.7601.17514', 'SRV01;KB2688338'],
  'edition-does-not-fit-build': ['host,os version,edition,kb\nSRV01,6.1.7601,windows-vista-sp2,KB2688338'],
  'os-version-does-not-fit-build': ['host,version,os version\nSRV01,6.1.7601.17514,6.1.7600'],
} as const satisfies Record<Contradiction, readonly string[]>;

const CONFLICTING = {
  'os-version': ['host,os version,kb\nSRV01,6.1.7601,KB2688338', 'host,os version\nSRV01,6.1.7600'],
  edition: ['host,edition,kb\nSRV01,windows-7-sp1,KB2688338', 'host,edition\nSRV01,windows-server-2008-r2-sp1'],
  boot: ['host,version,boot\nSRV01,6.1.7601.18438,2023-04-01 08:15', 'host,boot\nSRV01,2022-01-01 00:00'],
  uptime: ['host,version,uptime\nSRV01,6.1.7601.18438,3 days', 'host,uptime\nSRV01,412 days'],
  update: ['SRV01 KB2688338', 'SRV01 KB2688338 missing'],
} as const satisfies Record<Conflict['field'], readonly string[]>;

describe('every reason', () => {
  const reasons = VERDICTS.filter((verdict) => verdict !== 'invalid').flatMap(reasonsFor);

  test('has an example here', () => {
    expect(Object.keys(BY_REASON).toSorted()).toEqual(reasons.toSorted());
  });

  test.each(reasons)('%s is said in both languages, with what to do next', (reason) => {
    const [ja, en] = views(BY_REASON[reason] ?? '');
    for (const view of [ja, en]) {
      expect(view.reason).toBe(reason);
      for (const text of [view.reasonText, view.next, view.verdictText, view.found, view.lines]) {
        expect(text).toMatch(/\S/);
        expect(text).not.toMatch(/[{}]|undefined|null/);
      }
      expect(view.strength === '').toBe(view.evidence === '');
    }
    for (const text of [ja.reasonText, ja.next]) expect(text).toMatch(japanese);
    // Titles of sources are as they were published.
    expect(JSON.stringify({ ...en, citations: [] })).not.toMatch(japanese);
  });

  test.each(['fixed', 'not-fixed'] as const)('%s always names evidence, a source, and an update', (verdict) => {
    const found = Object.values(BY_REASON)
      .flatMap((text) => views(text))
      .filter((view) => view.verdict === verdict);
    expect(found.length).toBeGreaterThan(1);
    for (const view of found) {
      expect(view.evidence).not.toBe('');
      expect(view.sources).not.toEqual([]);
      // What follows from several facts shows its chain; where nothing is compared or installed, that is all.
      expect(view.chain.length > 0).toBe(view.evidence === 'derived');
      if (view.reason === 'newer-than-listed-line') continue;
      expect(view.kbs).not.toEqual([]);
      expect(view.comparison).not.toBe('');
    }
  });

  test('only "fixed" is said to be fixed', () => {
    for (const view of Object.values(BY_REASON).flatMap((text) => views(text))) {
      const claims = /problem is fixed|修正されています/.test(view.reasonText);
      expect(claims).toBe(view.verdict === 'fixed');
    }
  });
});

describe('what a verdict rests on', () => {
  test('a version: comparisons with the updates that set the levels', () => {
    const [ja, en] = views('SRV01 6.1.7601.17802');
    expect(en.comparison).toBe('6.1.7601, GDR: 17802 ≥ 17802 (KB2688338); 6.1.7601, GDR: 17802 ≥ 17757 (KB2553549)');
    expect(ja.comparison).toContain('17802 ≥ 17757（KB2553549）');
    expect(en.kbs).toEqual(['KB2688338', 'KB2553549']);
  });

  test('installed updates: which of them', () => {
    const [ja, en] = views('host,kb,os version\nSRV01,KB2688338 KB1234567,6.1.7601');
    expect(en.comparison).toBe('Installed: KB2688338 (MS12-032)');
    expect(ja.comparison).toBe('適用済み：KB2688338（MS12-032）');
    expect(en.found).toBe('OS 6.1.7601, 2 updates');
  });

  test('an update that would decide, were the Windows known: it says so', () => {
    const [ja, en] = views('SRV01: KB2688338 installed');
    expect([ja.verdict, en.verdict]).toEqual(['cannot-tell', 'cannot-tell']);
    expect(en.reasonText).toMatch(/KB2688338 .*brings the fix on some Windows versions/);
    expect(ja.reasonText).toMatch(/KB2688338.*一部のOS/);
    for (const view of views('SRV01: KB2688338 installed', 'host,os\nSRV01,windows-vista-sp1')) {
      expect(view.verdict).toBe('cannot-tell');
      expect(view.reasonText).not.toMatch(/KB2688338/);
    }
    for (const view of views('SRV01: KB2491683 installed')) expect(view.reasonText).not.toMatch(/KB2491683/);
  });

  test('the fix itself', () => {
    const [ja, en] = views('SRV01;KB2553549');
    expect(en.reasonText).toBe('KB2553549, the fix for the 497-day problem, is installed. The problem is fixed.');
    expect(ja.reasonText).toContain('修正プログラムKB2553549が適用されています');
  });

  test('a rollup: the update that the catalogue derives it from', () => {
    const { because } = catalog.rollups.carriers;
    for (const view of views(BY_REASON['rollup-installed'] ?? '')) {
      expect(view.evidence).toBe('derived');
      expect(view.chain.join()).toContain(because);
      expect(view.chain.filter((link) => /weak link|弱い箇所/.test(link))).toHaveLength(1);
    }
  });

  test('two names of Windows: the one that the file is not of', () => {
    const [ja, en] = views('Name,OS,FileVersion\nSRV01,Windows 7 SP1,6.1.7601.18438\nSRV01,Windows Server 2012 R2,');
    expect([en.verdict, en.reason]).toEqual(['cannot-tell', 'edition-mismatch']);
    expect(en.reasonText).toContain('Build 6.1.7601 is not a build of Windows Server 2012 R2.');
    expect(en.contradictions[0]).toContain('Build 6.1.7601 is not a build of Windows Server 2012 R2.');
    expect(ja.reasonText).toContain('ビルド6.1.7601はWindows Server 2012 R2のものではありません。');
  });

  test('the OS version alone', () => {
    const [ja, en] = views('host,os version\nSRV01,10.0.14393');
    expect([en.verdict, en.reason]).toEqual(['out-of-scope', 'newer-windows']);
    expect(en.reasonText).toMatch(/^10\.0 is newer than Windows 7/);
    expect(ja.reasonText).toMatch(/^10\.0は/);
  });

  test('nothing useful', () => {
    const [ja, en] = views('host,boot time\nSRV01,2023-04-01 08:15:30');
    expect(en.reasonText).toBe('Neither a version of tcpip.sys nor installed updates were found.');
    expect(ja.reasonText).not.toBe(views('SRV01;KB1234567')[0].reasonText);
    expect(en.found).toBe('start time only');
  });
});

describe('the next step', () => {
  test.each([
    ['host,boot time\nSRV01,2023-04-01 08:15:30'],
    [BY_REASON['no-listed-update-installed']],
    [BY_REASON['doubtful-update-only']],
  ])('without a version is a command: %j', (text = '') => {
    for (const { next } of views(text)) expect(next).toContain(VERSION_COMMAND);
  });

  test('the command can be pasted as it is', () => {
    expect(VERSION_COMMAND).toBe(
      'wmic datafile where name="C:\\\\Windows\\\\System32\\\\drivers\\\\tcpip.sys" get CSName,Version',
    );
  });

  test('of a fixed machine that contradicts itself is not "nothing"', () => {
    for (const { verdict, next } of views(...CONFLICTING['os-version'])) {
      expect(verdict).toBe('fixed');
      expect(next).toContain(VERSION_COMMAND);
    }
    const [ja, en] = views(...CONFLICTING.boot);
    expect(en.next).toMatch(/nothing needs doing/);
    expect(ja.next).toMatch(/作業は不要/);
  });
});

describe('what does not fit together', () => {
  test.each(Object.entries({ ...CONTRADICTED, ...CONFLICTING }))('%s is said in both languages', (code, texts) => {
    const row = rowOf(...texts);
    const codes: readonly string[] = [
      ...row.verdict.contradictions,
      ...row.machine.conflicts.map(({ field }) => field),
    ];
    expect(codes).toContain(code);
    const [ja, en] = views(...texts);
    for (const view of [ja, en]) {
      expect(view.contradictions).toHaveLength(codes.length);
      for (const sentence of view.contradictions) expect(sentence).not.toMatch(/[{}]|undefined|（）|\(\)|^\s*$/);
    }
    expect(ja.contradictions.join('')).toMatch(japanese);
    expect(en.contradictions.join('')).not.toMatch(japanese);
  });

  test('both versions, and the one that the verdict is for', () => {
    const [, en] = views(...CONTRADICTED['several-versions']);
    expect(en.contradictions).toEqual([
      'Different versions of tcpip.sys were found (6.1.7601.17514, 6.1.7601.18438). The verdict is for 6.1.7601.17514, the one that most needs action.',
    ]);
  });

  test('the build that is not the edition’s, and no other', () => {
    const [, en] = views(...CONTRADICTED['edition-does-not-fit-build']);
    expect(en.contradictions[0]).toContain('Build 6.1.7601 is not a build of Windows Vista SP2');
  });
});

describe('a machine that gave no answer', () => {
  test.each([
    'FS11: offline',
    'host,tcpip.sys\nFS11,timeout',
    'FS11 | UNREACHABLE! => {}',
    'FS11: RPC server unavailable',
  ])('is said to have given none: %j', (text) => {
    const [ja, en] = views(text);
    expect([ja.found, en.found]).toEqual(['なし（応答なし）', 'nothing (no answer)']);
    expect(en.reasonText).toBe('The machine gave no answer, or nothing was found on it.');
    expect(ja.reasonText).toMatch(/^応答がないか、/);
  });

  test('is not one of which something was found, or that was only named', () => {
    const told = [
      'FS11: offline\nFS11 6.1.7601.17514',
      'host,boot time\nFS11,2026-05-25 10:05\nFS11,timeout',
      'host,tcpip.sys\nFS11,',
    ];
    for (const text of told) expect(views(text)[1].found, text).not.toContain('no answer');
  });
});

describe('where it was read', () => {
  test('lines and inputs', () => {
    const [ja, en] = views('SRV01 6.1.7601.17514\nSRV01;KB1234567', 'SRV01;KB1234568');
    expect(en.lines).toBe('lines 1-2 of srv.txt, line 1 of b.csv');
    expect(ja.lines).toBe('srv.txt 1～2行目、b.csv 1行目');
  });

  test('instead of a host’s name that is missing', () => {
    const [ja, en] = views('\n\n6.1.7601.17514');
    expect(en.host).toBe('no host name (line 3 of srv.txt)');
    expect(ja.host).toBe('ホスト名なし（srv.txt 3行目）');
    expect([en.named, views('SRV01 6.1.7601.17514')[1].named]).toEqual([false, true]);
  });

  test('an input without a name has a number', () => {
    expect(rowView(rowOf('SRV01 6.1.7601.17514'), facts, 'en', []).lines).toBe('line 1 of input 1');
  });

  test('long lists are cut off and counted', () => {
    const [row] = rowsOf(Array.from({ length: 30 }, (_, index) => `SRV0${index % 2} 6.1.7601.17514`).join('\n'));
    if (row === undefined) throw new Error('No machine');
    expect(rowView(row, facts, 'en', inputs).lines).toMatch(/and 10 more$/);
    expect(rowView(row, facts, 'ja', inputs).lines).toMatch(/、ほか10件$/);
  });
});

describe('text from outside', () => {
  test.each([
    ['SRV01', 255, 'SRV01'],
    ['SRV\u202e01\u2066\u200b\ufeff', 255, 'SRV01'],
    ['a\r\nb\tc\u2028d', 255, 'a b c d'],
    ['\u0000\u001b[31mred\u0007', 255, '[31mred'],
    ['a-long-name', 6, 'a-lon…'],
    ['日本語の名前', 4, '日本語…'],
    ['😀😀😀😀', 4, '😀😀😀😀'],
    ['😀😀😀😀', 3, '😀😀…'],
    ['half \ud83d', 255, 'half \ufffd'],
    ['x'.repeat(1_000_000), 3, 'xx…'],
  ])('%j', (text, max, expected) => {
    expect(safeText(text, max)).toBe(expected);
  });

  test('names of inputs, products and dates are made harmless', () => {
    const row = rowOf('host,version,edition\nSRV01,6.1.7601.17514,Windows 7 \u0007<b>');
    for (const lang of LOCALES) {
      const text = JSON.stringify(rowView(row, facts, lang, ['a\u202e\r\n.txt']));
      expect(text).toContain('a .txt');
      expect(text).not.toMatch(/\\u0007|\\u202e|\\r|\\n/);
    }
  });
});

test('of many machines the same is said as of each alone', () => {
  fc.assert(
    fc.property(anyMachines, fc.constantFrom(...LOCALES), (machines, lang) => {
      const rows = judged(machines);
      const viewOf = rowViews(voiceOf(facts, lang, inputs));
      expect([...rows, ...rows].map((row) => viewOf(row))).toEqual(
        [...rows, ...rows].map((row) => rowView(row, facts, lang, inputs)),
      );
    }),
  );
});
