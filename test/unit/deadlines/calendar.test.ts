import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarEvents, calendarFile, type CalendarMachine } from '../../../src/deadlines/calendar.ts';
import type { DeadlineState } from '../../../src/deadlines/deadline.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { messagesFor } from '../../../src/i18n/messages.ts';
import { NOW, stateAfter, stateOf } from './deadline-rows.ts';

const CATALOG = { date: '2026-11-24', hash: '0f3a5c7e9b1d' };
const encoder = new TextEncoder();

function machine(deadline: DeadlineState, host = 'SRV01'): CalendarMachine {
  return { host, deadline, verdict: '未対策。6.1.7601.17514 < 17757', sources: 'jpntsblog、vwnet; x, y' };
}

function fileOf(machines: readonly CalendarMachine[], locale: Locale = 'ja', chimney = false, nowMs = NOW): string {
  const messages = messagesFor(locale).deadlines;
  const events = calendarEvents(machines, { messages, catalog: CATALOG, nowMs, chimney });
  return calendarFile(events, { name: messages.calendar.name, nowMs });
}

function eventsIn(file: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

describe('a calendar', () => {
  test('has the last whole weekend and the moment of day 497', () => {
    const [weekend, wrap, ...others] = eventsIn(fileOf([machine(stateOf('2023-04-01 08:15:30'))]));
    expect(others).toEqual([]);
    expect(weekend?.summary).toBe('SRV01：497日の期限より前の最後の週末');
    expect(weekend?.startDate).toMatchObject({ isDate: true, year: 2024, month: 8, day: 3 });
    expect(weekend?.endDate).toMatchObject({ isDate: true, year: 2024, month: 8, day: 5 });
    expect(wrap?.summary).toBe('SRV01：連続稼働497日の期限');
    expect(wrap?.startDate.toString()).toBe('2024-08-10T10:43:22');
    expect(wrap?.startDate.zone).toBe(ICAL.Timezone.localTimezone);
  });

  test('says the moment in UTC where it is known, and on any clock where the time zone is not', () => {
    const starts = [stateOf('20230401081530.500000+540'), stateAfter('412.00:00:00'), stateOf('2023-04-01 08:15:30')];
    const zones = starts.map((state) =>
      eventsIn(fileOf([machine(state)]))
        .at(-1)
        ?.startDate.toString(),
    );
    expect(zones).toEqual(['2024-08-10T01:43:22Z', '2024-08-11T01:43:22Z', '2024-08-10T10:43:22']);
  });

  test('has day 248.5 on request, and bound to TCP Chimney Offload', () => {
    const [chimney, ...others] = eventsIn(fileOf([machine(stateOf('2024-04-01 08:15:30'))], 'en', true));
    expect(chimney?.summary).toContain('if TCP Chimney Offload is in use');
    expect(chimney?.startDate.toString()).toBe('2024-12-05T21:29:26');
    expect(others).toHaveLength(2);
  });

  test('reminds 7 days before', () => {
    const calendar = new ICAL.Component(ICAL.parse(fileOf([machine(stateOf('2023-04-01 08:15:30'))])));
    const alarms = calendar.getAllSubcomponents('vevent').map((event) => event.getAllSubcomponents('valarm'));
    expect(alarms).toHaveLength(2);
    for (const [alarm] of alarms) {
      expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
      expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-P7D');
      expect(alarm?.getFirstPropertyValue('description')).toContain('SRV01');
    }
  });

  test('says why: machine, verdict, how the deadline came about, sources, catalogue', () => {
    const [event] = eventsIn(fileOf([machine(stateOf('2023-04-01 08:15:30'))]));
    const lines = event?.description.split('\n') ?? [];
    expect(lines[0]).toBe('コンピューター：SRV01');
    expect(lines[1]).toBe('判定：未対策。6.1.7601.17514 < 17757');
    expect(lines[2]).toContain('TCP Chimneyオフロード');
    expect(lines.slice(3)).toEqual(['出典：jpntsblog、vwnet; x, y', 'データの版：2026-11-24+0f3a5c7e9b1d']);
  });

  test('has only machines at risk whose deadline is known and to come', () => {
    const none: readonly DeadlineState[] = [
      { kind: 'none-needed', verdict: 'fixed' },
      { kind: 'unknown' },
      stateOf('03/04/2019'),
      stateOf('2023-02-29 08:15:30'),
      stateOf('2099-01-01 08:15:30'),
      stateAfter('498.00:00:00'),
    ];
    const options = { messages: messagesFor('en').deadlines, catalog: CATALOG, nowMs: NOW, chimney: true };
    expect(
      calendarEvents(
        none.map((state) => machine(state)),
        options,
      ),
    ).toEqual([]);
  });

  test('has no weekend that is over', () => {
    expect(eventsIn(fileOf([machine(stateAfter('496.00:00:00'))])).map(({ summary }) => summary)).toEqual([
      'SRV01：連続稼働497日の期限',
    ]);
  });

  test('names an event by host and start, the same on every day and in every language', () => {
    const state = stateOf('2023-04-01 08:15:30');
    const uids = (file: string) => eventsIn(file).map(({ uid }) => uid);
    const first = uids(fileOf([machine(state)]));
    expect(uids(fileOf([machine(state, 'srv01')], 'en', false, NOW + 86_400_000))).toEqual(first);
    const others = [machine(state, 'SRV02'), machine(stateOf('2023-04-02 08:15:30'))].map((other) => fileOf([other]));
    expect(new Set([...first, ...others.flatMap(uids)]).size).toBe(6);
    expect(first[0]).toMatch(/^[\da-f]{16}-weekend@497-day-problem$/);
  });

  test('gives every one of a thousand hosts names of its own', () => {
    const state = stateOf('2023-04-01 08:15:30');
    const machines = Array.from({ length: 1000 }, (_, index) => machine(state, `SRV${index}`));
    const options = { messages: messagesFor('en').deadlines, catalog: CATALOG, nowMs: NOW, chimney: false };
    expect(new Set(calendarEvents(machines, options).map(({ uid }) => uid)).size).toBe(2000);
  });
});

describe('the file', () => {
  test('has lines of at most 75 octets that end in CRLF, in either language', () => {
    for (const locale of ['ja', 'en'] as const) {
      const file = fileOf([machine(stateAfter('412.03:15:22'), `サーバー${'東京'.repeat(60)}😀`)], locale, true);
      expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
      expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      const lines = file.split('\r\n');
      expect(Math.max(...lines.map((line) => encoder.encode(line).length))).toBeLessThanOrEqual(75);
      expect(lines.filter((line) => encoder.encode(line).length > 72).length).toBeGreaterThan(10);
    }
  });

  test('gives back any host, on one line and without what turns the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (host) => {
        const file = fileOf([machine(stateOf('2023-04-01 08:15:30'), host)], 'en');
        for (const line of file.split('\r\n')) expect(encoder.encode(line).length).toBeLessThanOrEqual(75);
        const events = eventsIn(file);
        expect(events).toHaveLength(2);
        const shown = events[1]?.summary.replace(': deadline of day 497 of uptime', '') ?? '';
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
        if (!/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u.test(host)) expect(shown).toBe(host);
      }),
    );
  });

  test('lets no host write lines of its own', () => {
    const host = 'X\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:y\u202e;,\\n';
    const events = eventsIn(fileOf([machine(stateOf('2023-04-01 08:15:30'), host)], 'en'));
    expect(events).toHaveLength(2);
    expect(events[1]?.summary).toBe('X END:VEVENT BEGIN:VEVENT SUMMARY:y;,\\n: deadline of day 497 of uptime');
  });
});
