import { describe, expect, test } from 'vitest';
import { readOutputs } from '../../support/outputs.ts';

function factsOf(text: string): readonly string[] {
  return readOutputs(text).machines.flatMap(({ host = '', versions, kbs }) => [
    ...kbs.map((kb) => `${host} ${kb}`),
    ...versions.map(({ version }) => `${host} ${String(version.revision)}`),
  ]);
}

const NOTES = [
  '* rolled back on 12 Nov',
  '* noch nicht installiert, Termin folgt',
  '^ both still missing',
  'please install these by Friday',
  'These are the versions we want, not what we have.',
  'Note: not yet installed',
  '(to be installed in week 50)',
  '※未適用',
  '上記は適用予定です。',
  '注：来週適用',
  '（以上服务器尚未安装）',
  '(à installer le 5 décembre)',
  '(ещё не установлено)',
  '(아직 설치되지 않음)',
  'Nota: pendiente de instalar',
  'Diese sind geplant',
  'Questi mancano ancora, non installati',
  'Deze ontbreken nog',
  'Status: missing',
  'Sorry, wrong list - ignore the above.',
  'Correction: that was SRV08.',
  '訂正：SRV08の一覧でした。',
  'Sorry, that was the file from the ISO.',
  'Sorry, forget the above, that was our demo data.',
  'This is demo data.',
  'These numbers are invented.',
  'Das sind erfundene Werte.',
  'これはダミーデータです。',
  'Maintenance window: Saturday 22:00',
  'Maintenance window Sat 5 Dec 22:00',
  'Maintenance window 2026-12-05 22:00:00',
  'Scheduled for Saturday',
  'Wartungsfenster: Samstag 22:00',
  'Fenêtre de maintenance : samedi',
  'Ventana de mantenimiento: sábado',
  'Finestra di manutenzione: sabato',
  'Onderhoudsvenster: zaterdag',
  'Окно обслуживания: суббота',
  'メンテナンス予定：12/5 22:00',
  '作業予定日：12/5',
  '维护窗口：周六',
  '유지 보수: 토요일',
];

describe('a note below a list that takes it back', () => {
  test.each(NOTES)('leaves the machines without their facts: %s', (note) => {
    for (const list of [
      'SRV01 KB2553549\nSRV02 6.1.7601.24545',
      'SRV01;KB2553549\nSRV02;6.1.7601.24545',
      'Host,KB\nSRV01,KB2553549\nSRV02,KB2688338',
    ]) {
      for (const gap of ['\n', '\n\n']) {
        const text = `${list}${gap}${note}`;
        expect(factsOf(text), text).toEqual([]);
        expect(readOutputs(text).machines.map(({ host }) => host)).toEqual(['SRV01', 'SRV02']);
        expect(readOutputs(text).badLines.map(({ reason }) => reason)).toEqual(['takes-back']);
      }
    }
  });

  test('speaks of the list right above it alone', () => {
    expect(factsOf('SRV01 KB2553549\n\n=== Site B ===\nSRV02 KB2553549\n* not yet installed')).toEqual([
      'SRV01 KB2553549',
    ]);
    expect(factsOf('SRV01 KB2553549\n\n\n* not yet installed')).toEqual(['SRV01 KB2553549']);
    expect(factsOf('SRV01 KB2553549\n* not yet installed\nSRV02 KB2553549')).toEqual(['SRV02 KB2553549']);
  });

  test.each([
    'Regards',
    '* checked by Tom',
    'Note: all done on Friday',
    'These were restarted.',
    'SRV03: KB2553549 missing',
    'Installation of KB2688338 failed on these',
    'Should be: 6.1.7601.22653 (these)',
    'Maintenance window of SRV03: Saturday',
    'Maintenance done on Saturday',
    'Sorry for the delay',
    'Access is denied.',
    'The operation could not be completed.',
  ])('is none that says nothing against it, or speaks of something else: %s', (line) => {
    expect(factsOf(`SRV01 KB2553549\nSRV02 6.1.7601.24545\n${line}`)).toEqual(['SRV01 KB2553549', 'SRV02 24545']);
  });

  test('of another file takes versions away', () => {
    expect(factsOf('SRV01 6.1.7601.24545\n(Version von afd.sys)')).toEqual([]);
  });

  test('counts again where another input says so', () => {
    expect(factsOf('SRV01 KB2553549\n* not yet installed\n\n\nSRV01 KB2553549')).toEqual(['SRV01 KB2553549']);
  });
});
