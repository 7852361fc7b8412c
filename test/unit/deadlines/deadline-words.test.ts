import { describe, expect, test } from 'vitest';
import type { DeadlineState } from '../../../src/deadlines/deadline.ts';
import { dayText, deadlineSentences, deadlineShort } from '../../../src/deadlines/deadline-words.ts';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { messagesFor } from '../../../src/i18n/messages.ts';
import { answered, stateAfter, stateOf } from './deadline-rows.ts';

const ja = messagesFor('ja').deadlines;
const en = messagesFor('en').deadlines;

const STATES: Readonly<Record<string, DeadlineState>> = {
  fixed: { kind: 'none-needed', verdict: 'fixed' },
  outOfScope: { kind: 'none-needed', verdict: 'out-of-scope' },
  unknown: { kind: 'unknown' },
  unreadable: stateOf('2023-02-29 08:15:30'),
  ambiguous: stateOf('03/04/2019 10:00'),
  future: stateOf('2099-01-01 08:15'),
  ok: stateOf('2024-04-01 08:15:30'),
  pastChimney: stateOf('2023-04-01 08:15:30'),
  soon: stateOf('20230201081530.500000+540'),
  pastWrap: stateOf('2022-04-01 08:15:30'),
  uptime: stateAfter('412.03:15:22'),
  day: stateOf('2024-04-01'),
  answered: stateOf('03/04/2024', answered('03/04/2024', 'day-month-year')),
  settled: stateOf('03/06/2024 10:00'),
};

describe('in a cell', () => {
  test.each([
    [
      'pastChimney',
      '413日稼働、残り84日（2024-08-10 10:43まで）',
      'Up 413 days, 84 days left (until 2024-08-10 10:43)',
    ],
    ['fixed', '期限なし', 'No deadline'],
    ['unknown', '起動日時が不明', 'Boot time not known'],
    [
      'ambiguous',
      '03/04/2019 10:00は2019年3月4日か2019年4月3日か',
      'Is 03/04/2019 10:00 3 April 2019 or 4 March 2019?',
    ],
    [
      'pastWrap',
      '778日稼働、期限超過（2023-08-11 10:43）。すぐに再起動',
      'Up 778 days, past the deadline (2023-08-11 10:43). Restart now',
    ],
  ])('%s', (name, japanese, english) => {
    const state = STATES[name] ?? { kind: 'unknown' };
    expect(deadlineShort(state, ja)).toBe(japanese);
    expect(deadlineShort(state, en)).toBe(english);
  });

  test('one day and less are said as such', () => {
    expect(deadlineShort(stateAfter('496.01:00:00'), en)).toContain('1 day left');
    expect(deadlineShort(stateAfter('497.01:00:00'), en)).toContain('less than 1 day left');
    expect(deadlineShort(stateAfter('497.01:00:00'), ja)).toContain('残り1日未満');
  });
});

describe('in sentences', () => {
  test.each(LOCALES)('%s: every state has words without a gap, and its own', (locale) => {
    const { deadlines } = messagesFor(locale);
    const texts = Object.values(STATES).map((state) => deadlineSentences(state, deadlines).join('\n'));
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) {
      expect(text).not.toMatch(/[{}]|undefined|NaN/);
      expect(text.length).toBeGreaterThan(10);
    }
  });

  const said = (name: string) => deadlineSentences(STATES[name] ?? { kind: 'unknown' }, en).join(' ');

  test('day 248.5 is bound to TCP Chimney Offload wherever it is named', () => {
    for (const locale of LOCALES) {
      const { deadlines } = messagesFor(locale);
      for (const state of Object.values(STATES)) {
        const naming = deadlineSentences(state, deadlines).filter((sentence) => sentence.includes('248.5'));
        for (const sentence of naming) expect(sentence).toMatch(/TCP Chimney(?: Offload|オフロード)/);
      }
    }
    expect(said('ok')).toContain('If TCP Chimney Offload is in use, the deadline is day 248.5: 2024-12-05 21:29');
    expect(said('pastChimney')).toContain('(2023-12-05 21:29) has passed');
  });

  test('past day 497 there is one thing to do', () => {
    expect(said('pastWrap')).toContain('up longer than 497 days');
    expect(said('pastWrap')).toContain('Restart it now.');
    expect(said('pastWrap')).not.toContain('248.5');
  });

  test('what was assumed is said', () => {
    expect(said('pastChimney')).toContain('time zone is not known');
    expect(said('soon')).toContain('own clock (UTC+09:00)');
    expect(said('uptime')).toContain('If the output is older');
    expect(said('day')).toContain('00:00');
    expect(said('answered')).toContain('day, month, year: 2024-04-03');
    expect(said('answered')).toContain('the one that was chosen');
    expect(said('settled')).toContain('month, day, year: 2024-03-06');
    expect(said('settled')).toContain('would lie in the future');
  });

  test('the weekend is named while there is one', () => {
    expect(said('pastChimney')).toContain('2024-08-03 to 2024-08-04');
    expect(deadlineSentences(stateAfter('496.00:00:00'), ja)).toContain(
      '497日の期限までに、丸ごと使える週末はもうありません。',
    );
  });

  test('without a certain start no date is claimed', () => {
    for (const name of ['fixed', 'unknown', 'unreadable', 'ambiguous'])
      expect(said(name)).not.toMatch(/left|day 497 is/);
  });

  test('text from an output stays on its line, and short', () => {
    const state: DeadlineState = { kind: 'unreadable', raw: `\u202e1\r\n{raw}$&${'9'.repeat(100)}` };
    const [sentence = ''] = deadlineSentences(state, ja);
    expect(sentence).toMatch(/^起動日時の「1 \{raw\}\$&9+…」を/);
    expect(sentence.length).toBeLessThan(100);
  });
});

test('a day is written as each language writes it', () => {
  const day = { year: 2019, month: 3, day: 4, hour: 0, minute: 0, second: 0 };
  expect(dayText(day, ja)).toBe('2019年3月4日');
  expect(dayText(day, en)).toBe('4 March 2019');
});
