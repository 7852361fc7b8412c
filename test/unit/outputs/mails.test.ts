import { describe, expect, test } from 'vitest';
import { saidOf } from './fixtures.ts';

const READ = [
  { host: 'APP07', version: '6.1.7601.24545' },
  { host: 'APP08', version: '6.1.7601.17514' },
];
const LIST = 'APP07 6.1.7601.24545\nAPP08 6.1.7601.17514';

describe('a list below the header of a mail', () => {
  test.each([
    'Subject: Re: server list',
    'Subject: RE: tcpip.sys versions',
    'Subject: Fwd: tcpip.sys on our servers',
    'Subject: tcpip.sys version check',
    'Subject: 497-day problem: versions of tcpip.sys',
    'Betreff: AW: tcpip.sys Versionen',
    '件名: Re: サーバー一覧',
    '件名：tcpip.sysのバージョン確認',
    '件名: Re: 497日問題の件',
    'From: Tom Miller <tom@example.com>\nSent: Monday, November 30, 2026 10:00 AM\nTo: Operations\nSubject: RE: server list',
    'Von: Max Müller\nGesendet: Montag, 30. November 2026 10:00\nAn: Betrieb\nBetreff: AW: Serverliste',
    '差出人: 佐藤\n送信日時: 2026年11月30日 10:00\n宛先: 運用チーム\n件名: RE: tcpip.sysのバージョン',
    '田中様\n\nお疲れ様です。\n標記の件について、以下のとおり報告します。',
  ])('is read: %j', (above) => {
    expect(saidOf(`${above}\n\n${LIST}`)).toEqual(READ);
  });

  test.each([
    'Subject: Re: target versions',
    'Subject: servers to be patched',
    'Subject: RE: what the vendor promised',
    'Subject: Fwd: old list',
    'Betreff: AW: geplante Updates',
    '件名: Re: 適用予定サーバー',
    '件名: 目標バージョンの確認',
    '件名: 未対応の件',
    '497-day problem: required versions',
    '497日問題: 必要バージョン',
    'From: vendor promised',
    'From: Golden Image',
    'To: be installed',
    'Date: planned for 2026-12-24',
  ])('is not where that says anything else of it: %j', (above) => {
    expect(saidOf(`${above}\n\n${LIST}`)).toEqual([]);
  });
});

const UPDATES =
  'Source        Description      HotFixID      InstalledBy          InstalledOn\n------        -----------      --------      -----------          -----------\nAPP07         Hotfix           KB2553549     CONTOSO\\admin        3/4/2015 12:00:00 AM';
const FOUND = [{ host: 'APP07', kbs: 'KB2553549' }];

describe('what stands below an output in a mail', () => {
  test.each([
    'If you are not the intended recipient, please ignore this message.',
    'This e-mail may be confidential. If you are not the intended recipient, please delete it.',
    'If you received this message in error, please disregard it.',
    'Sollten Sie diese Nachricht irrtümlich erhalten haben, ignorieren Sie sie bitte.',
    "Si vous avez reçu ce message par erreur, merci de l'ignorer.",
    'Si recibió este mensaje por error, elimínelo.',
    '誤って受信された場合は、このメールを無視してください。',
    'Think before you print.',
    'Mit freundlichen Grüßen\nMax Muster\nLeiter Planung',
    'Best regards,\nBob Miller\nPlanning and Testing',
    'Should I reboot?',
    'Müssen wir neu starten?',
    '再起動が必要ですか?',
    'No reboot is needed.',
    'As expected.',
    'Do you need anything else?',
    'If something is missing, tell me.',
    'Falls noch etwas fehlt, bitte melden.',
  ])('leaves it as it is: %j', (below) => {
    expect(saidOf(`${LIST}\n\n${below}`)).toEqual(READ);
    expect(saidOf(`${UPDATES}\n\n${below}`)).toEqual(FOUND);
  });

  test.each([
    'This message has the wrong list, please delete it.',
    'Please ignore this list.',
    'The list above was sent in error.',
    'As planned for next week.',
    'Need to install these.',
    'Best regards\n\nPS: these are the planned values',
    'Best regards,\nBob\nPS: planned',
  ])('takes it back where it says so: %j', (below) => {
    expect(saidOf(`${LIST}\n\n${below}`)).toEqual([{ host: 'APP07' }, { host: 'APP08' }]);
  });
});

describe('an output that was asked for', () => {
  test.each([
    'Requested output:',
    'Output as requested:',
    'As requested, the versions of tcpip.sys:',
    'Wie gewünscht die Ausgabe:',
    'Comme demandé, voici la sortie :',
    'Output richiesto:',
    'ご依頼の出力です:',
  ])('is read: %j', (above) => {
    expect(saidOf(`${above}\n\n${LIST}`)).toEqual(READ);
    expect(saidOf(`${above}\n\n${UPDATES}`)).toEqual(FOUND);
  });

  test.each(['Requested versions:', 'Requested:', 'As requested: these are to be installed', 'ご依頼のバージョン:'])(
    'is not what was asked for: %j',
    (above) => {
      expect(saidOf(`${above}\n\n${LIST}`)).toEqual([]);
    },
  );
});
