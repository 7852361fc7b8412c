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
