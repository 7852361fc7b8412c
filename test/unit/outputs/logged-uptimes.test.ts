import { describe, expect, test } from 'vitest';
import { accountOf, saidOf } from './fixtures.ts';

const MESSAGES = [
  'The system uptime is 4316 seconds.',
  'システムの稼働時間は 4316 秒です。',
  'Die Systembetriebszeit beträgt 4316 Sekunden.',
  'Le temps de fonctionnement du système est de 4316 secondes.',
  'El tiempo de actividad del sistema es de 4316 segundos.',
  'Il tempo di attività del sistema è 4316 secondi.',
  'De systeembedrijfstijd is 4316 seconden.',
  'Время работы системы составляет 4316 сек.',
  '系统启动时间为 4316 秒。',
  '시스템 작동 시간은 4316초입니다.',
  'O tempo de atividade do sistema é de 4316 segundos.',
];
const AT = '2023-05-25 12:00:00';
const START = '2023-05-25 10:48:04';
const TABLE = ['MachineName TimeCreated         Message', '----------- -----------         -------'];

describe('event 6013, as PowerShell selects its properties', () => {
  test.each(MESSAGES)('has an uptime of the moment beside it: %s', (message) => {
    const one = [{ host: 'APP01', boot: START }];
    expect(saidOf(`MachineName : APP01\nTimeCreated : ${AT}\nMessage     : ${message}`)).toEqual(one);
    expect(saidOf(`TimeGenerated : ${AT}\nMachineName   : APP01\nMessage       : ${message}`)).toEqual(one);
    expect(saidOf(`"MachineName","TimeCreated","Id","Message"\n"APP01","${AT}","6013","${message}"`)).toEqual(one);
    const rows = ['APP01', 'APP02'].map((host) => `${host}       ${AT} ${message}`);
    expect(saidOf([...TABLE, ...rows].join('\n'))).toEqual([...one, { host: 'APP02', boot: START }]);
  });

  test('may have a number that is wider than its heading', () => {
    const rows = [
      'MachineName TimeCreated             Id Message',
      '----------- -----------             -- -------',
      'APP01       5/25/2023 12:00:00 PM 6013 The system uptime is 4316 seconds.',
      'APP02       5/25/2023 12:00:00 PM 6013 The system uptime is 60 seconds.',
    ];
    expect(saidOf(rows.join('\n'))).toEqual([
      { host: 'APP01', boot: START },
      { host: 'APP02', boot: '2023-05-25 11:59:00' },
    ]);
  });

  test('counts from the last start that the log has', () => {
    const rows = [
      `APP01       ${AT} The system uptime is 60 seconds.`,
      'APP01       2023-05-24 12:00:00 The system uptime is 8640000 seconds.',
    ];
    expect(saidOf([...TABLE, ...rows].join('\n'))).toEqual([{ host: 'APP01', boot: '2023-05-25 11:59:00' }]);
  });

  test('may have its message before its number', () => {
    const event = (id: number) =>
      saidOf(`TimeCreated : ${AT}\nMessage : ${MESSAGES[0]}\nId : ${id}\nMachineName : APP01`);
    expect(event(6013)).toEqual([{ host: 'APP01', boot: START }]);
    expect(event(6005)).toEqual([]);
  });

  test.each([
    'The system uptime is 43...',
    'The system uptime is 4316 seco…',
    'The previous system uptime was 4316 seconds.',
    'The Windows Update service was in the stopped state for 4316 seconds.',
    'The system has resumed after 4316 seconds.',
    'The system uptime is 1 day, 4316 seconds.',
    'Installation Successful: Windows successfully installed KB2553549',
  ])('says nothing by another message, or one that is cut off: %s', (message) => {
    expect(accountOf(...TABLE, `APP01       ${AT} ${message}`)).toMatchObject({ said: [], bad: ['3 no-fact'] });
    expect(saidOf(`MachineName : APP01\nTimeCreated : ${AT}\nMessage     : ${message}`)).toEqual([]);
  });

  test('is nobody’s in a table that names no machine, and no uptime without its moment', () => {
    const rows = ['TimeCreated         Message', '-----------         -------', `${AT} ${MESSAGES[0]}`];
    expect(accountOf(...rows)).toMatchObject({ said: [], bad: ['3 no-name'] });
    expect(saidOf(`MachineName : APP01\nMessage     : ${MESSAGES[0]}`)).toEqual([]);
    expect(accountOf(...TABLE, `APP01       May 25 12:00        ${MESSAGES[0]}`).said).toEqual([]);
  });
});
