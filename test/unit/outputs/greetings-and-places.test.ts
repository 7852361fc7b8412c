import { describe, expect, test } from 'vitest';
import { saidOf } from './fixtures.ts';

const OLD = '6.1.7601.17514';
const NEW = '6.1.7601.24384';
const LIST = `FS11 ${NEW}\nFS12 ${OLD}`;
const READ = [
  { host: 'FS11', version: NEW },
  { host: 'FS12', version: OLD },
];

describe('a list below a mail’s first sentences', () => {
  test.each([
    'Hi all,\nI ran the script last night. Here is what I got.',
    'Hi Tom,\nthanks for your help. Here are the results:\n',
    'Hi team,\nthis is what I found this morning:',
    'Good morning, I pulled these last night.',
    'Dear all,\n\nplease find the versions below.\n',
    'FYI',
    'Hallo Team,\nanbei die Versionen von tcpip.sys.',
    'Hallo zusammen, das habe ich gefunden.',
    "Bonjour à tous, voici ce que j'ai trouvé.",
    'Hola a todos, esto es lo que he encontrado:',
    'Ciao, ecco i risultati.',
    'Привет, вот что я нашёл.',
    'お疲れさまです。\n昨日取得した結果です。',
    'お疲れ様です。鈴木です。\n確認結果を送ります。',
    '各位\n\n確認結果は以下の通りです。',
    'Hi Tom, hope you are well.\n\nResults:',
  ])('is read: %j', (above) => {
    expect(saidOf(`${above}\n${LIST}`)).toEqual(READ);
  });

  test.each([
    'Hi all, here is what the vendor promised.',
    'Hi all, here is what we had before.',
    'Hello, the plan:',
    'Hello Tom, I have not run it yet.',
    'Hi, I looked at the wrong server',
    'Hi Tom, just the format:',
    'Hi, please install.',
    'Hi, next week these:',
    'Hi, this is what you get:',
    'Thanks for the plan. I have to get these:',
    'Today:',
    'First:',
    'Please:',
    'お疲れ様です。来週の分です。',
    'お疲れ様です。案です。',
  ])('is not where one of them may say anything else: %j', (above) => {
    expect(saidOf(`${above}\n${LIST}`)).toEqual([]);
  });
});

describe('a list below the name of a place', () => {
  test.each([
    ['大阪支社', '名古屋支店'],
    ['本社3階サーバー室', '東京本社'],
    ['■東京データセンター', '■福岡データセンター'],
    ['[第1ラック]', '[第2ラック]'],
    ['[東京]', '[大阪]'],
    ['First floor', 'Second floor'],
    ['# first rack', '# second rack'],
    ['Building 3, 2nd floor:', 'Building 4:'],
    ['Raum 12', 'Zweiter Raum'],
  ])('is read, and goes on below another: %s, %s', (one, other) => {
    expect(saidOf(`${one}\nFS11 ${NEW}\n${other}\nFS12 ${OLD}`)).toEqual(READ);
  });

  test.each([
    '移行前サーバー室',
    '旧本社',
    '大阪支社（更新後）',
    '大阪支社向け',
    '大阪支社の予定',
    '移行先拠点',
    'Second phase',
    'Second group goal',
    'Berlin backlog',
    'Future site Berlin',
    'Wrong room',
  ])('is not where it is more than that, above or below: %s', (heading) => {
    expect(saidOf(`${heading}\nFS11 ${NEW}`)).toEqual([]);
    expect(saidOf(`FS11 ${NEW}\n${heading}`)).not.toMatchObject([{ version: NEW }]);
  });
});
