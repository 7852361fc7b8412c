import { describe, expect, test } from 'vitest';
import { readOutputs } from '../../support/outputs.ts';

const hosts = (text: string) => readOutputs(text).machines.map(({ host }) => host);

describe('a name in small letters without a digit', () => {
  test('is one right below a line that is sure to be of the list', () => {
    expect(hosts('SRV01 6.1.7601.17514\ndc-old 6.0.6002.18005\nfileserver 6.1.7601.17514')).toEqual([
      'SRV01',
      'dc-old',
      'fileserver',
    ]);
  });

  test('is none by itself, or where anything stands between', () => {
    expect(hosts('fileserver 6.1.7601.17514')).toEqual([]);
    expect(hosts('SRV01 6.1.7601.17514\n\nfileserver 6.1.7601.17514')).toEqual(['SRV01']);
  });

  test.each(
    'latest target minimum afd netio ntoskrnl tcpip version driver installed missing planned example total kernel current found old new after required fixed ok yes microsoft highest median catalogue golden-image built-in post-fix up-to-date'.split(
      ' ',
    ),
  )('is none that says something: %s', (word) => {
    expect(hosts(`SRV01 6.1.7601.17514\n${word} 6.1.7601.24545`)).toEqual(['SRV01']);
  });
});

test.each([
  ['SRV01 uptime 450 days', 450],
  ['SRV01: uptime: 450 days', 450],
  ['SRV01 稼働 450日', 450],
  ['\\\\SRV01 has been up for: 312 day(s), 0 hour(s), 0 minute(s)', 312],
])('an uptime may stand behind a name: %s', (line, days) => {
  expect(readOutputs(line).machines).toMatchObject([{ host: 'SRV01', uptime: { seconds: days * 86_400 } }]);
});

test.each(['SRV01 session uptime 450 days', 'SRV01 uptime 450', 'update uptime 450 days'])(
  'an uptime of something else, or without a unit, is none: %s',
  (line) => {
    expect(readOutputs(line).machines).toEqual([]);
  },
);
