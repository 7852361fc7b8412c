import { describe, expect, it } from 'vitest';
import { readDriverFile } from '../../../src/outputs/driver/driver-file.ts';
import { MACHINES_MAX } from '../../../src/outputs/machine.ts';
import type { Query } from '../../../src/fleet/fleet.ts';
import type { Input, Report, Summary } from '../../../src/islands/machines/protocol.ts';
import { createSession, type SessionHost } from '../../../src/islands/machines/session.ts';
import { spellingOf } from '../../../src/deadlines/boot-time.ts';
import { storedIn } from '../../../src/packages/stored-list.ts';
import { driverFile, driverSaying } from '../../support/driver-files.ts';
import { facts } from '../fleet/fleet-facts.ts';

const INPUT_ORDER: Query = { filter: '', sort: 'input' };
const NOW = Date.UTC(2026, 10, 24, 3);

function started(change: Partial<SessionHost> = {}) {
  const reports: Report[] = [];
  const session = createSession(facts, {
    report: (report) => reports.push(report),
    pause: () => Promise.resolve(),
    nowMs: () => NOW,
    zoneOffsetMinutes: () => 540,
    readDriverFile: (bytes) => Promise.resolve(readDriverFile(bytes)),
    readStored: (text) => Promise.resolve(storedIn(text)),
    ...change,
  });
  const read = (inputs: readonly Input[], run = 1) => session.handle({ type: 'read', run, language: 'en', inputs });
  const last = <T extends Report['type']>(type: T) =>
    reports.findLast((report): report is Extract<Report, { type: T }> => report.type === type);
  const summary = (): Summary => last('done')?.summary ?? expect.fail('nothing was reported as done');
  const rows = async (query: Query = INPUT_ORDER) => {
    await session.handle({ type: 'rows', question: 1, query, from: 0, to: 100 });
    return last('rows')?.rows ?? [];
  };
  return { session, reports, read, last, summary, rows };
}

const text = (content: string, name = 'Pasted text'): Input => ({ name, content });
const file = (bytes: Uint8Array<ArrayBuffer> | string, name: string): Input => ({ name, content: new Blob([bytes]) });

describe('reading inputs', () => {
  it('judges machines of all inputs in their order', async () => {
    const { read, summary, rows } = started();
    await read([text('B 6.1.7601.17514\n'), file('A 6.1.7601.18438\n\nsee the ticket\n', 'a.txt')]);
    expect(summary()).toMatchObject({ machines: 2, cancelled: false, counts: { fixed: 1, 'not-fixed': 1 } });
    expect((await rows()).map(({ host, verdict }) => [host, verdict])).toEqual([
      ['B', 'not-fixed'],
      ['A', 'fixed'],
    ]);
    expect(summary().badLines).toMatchObject([{ input: 1, line: 3, text: 'see the ticket' }]);
    expect(summary().read).toBe(summary().total);
  });

  it('says how each input was read, or why it was not', async () => {
    const { read, summary } = started();
    const broken = { size: 5, arrayBuffer: () => Promise.reject(new Error('gone')) } as unknown as Blob;
    await read([
      text('A 6.1.7601.17514'),
      file('\ufeffB 6.1.7601.17514', 'mark.txt'),
      file('', 'empty.txt'),
      file(
        Uint8Array.from({ length: 999 }, (_, index) => index % 7),
        'noise.bin',
      ),
      { name: 'gone.txt', content: broken },
      { name: 'huge.txt', content: { size: 100_000_001 } as Blob },
    ]);
    expect(
      summary().inputs.map((report) => [report.name, report.kind, 'encoding' in report && report.encoding]),
    ).toEqual([
      ['Pasted text', 'text', undefined],
      ['mark.txt', 'text', 'UTF-8 with byte-order mark'],
      ['empty.txt', 'empty', false],
      ['noise.bin', 'binary', false],
      ['gone.txt', 'unreadable', false],
      ['huge.txt', 'too-large', false],
    ]);
    expect(summary().machines).toBe(2);
  });

  it('judges a driver file by its number, and only where it is tcpip.sys', async () => {
    const { read, summary, rows } = started();
    await read([
      file(driverFile(), 'tcpip.sys'),
      file(driverSaying({ OriginalFilename: 'fwpkclnt.sys' }), 'fwpkclnt.sys'),
      file(driverFile().slice(0, 700), 'half.sys'),
    ]);
    expect(summary().inputs.map((report) => (report.kind === 'driver-file' ? report.reading.ok : report.kind))).toEqual(
      [true, true, false],
    );
    expect(await rows()).toMatchObject([
      { named: false, verdict: 'not-fixed', comparison: expect.stringContaining('21712') },
    ]);
  });

  it('goes no further once it is cancelled, and keeps what was read', async () => {
    let now = NOW;
    const { session, reports, read, summary } = started({
      nowMs: () => (now += 30),
      pause: () => session.handle({ type: 'cancel' }),
    });
    const lines = Array.from({ length: 50_000 }, (_, index) => `SRV${index} 6.1.7601.17514`).join('\n');
    await read([text(lines), text('LAST 6.1.7601.17514')]);
    expect(summary().cancelled).toBe(true);
    expect(summary().machines).toBeGreaterThan(0);
    expect(summary().machines).toBeLessThan(50_000);
    expect(reports.some(({ type }) => type === 'progress')).toBe(true);
  });

  it('says how many lines were left out where there are too many machines', async () => {
    const { session, read, last, summary } = started();
    await read([text(Array.from({ length: MACHINES_MAX + 2 }, (_, index) => `SRV${index} 6.1.7601.17514`).join('\n'))]);
    expect(summary().machines).toBe(MACHINES_MAX);
    expect(summary().lines).toMatchObject({ lines: MACHINES_MAX + 2, leftOut: 2 });
    const asked = { type: 'export', format: 'ticket', language: 'en', schema: '', chimney: false } as const;
    await session.handle({ ...asked, query: INPUT_ORDER });
    expect(await last('export')?.blob.text()).toContain('which were left out: 2\n');
  });

  it('drops a run that is overtaken by the next', async () => {
    let now = NOW;
    const pauses: (() => void)[] = [];
    const { reports, read, summary } = started({
      nowMs: () => (now += 30),
      pause: () => new Promise((resolve) => pauses.push(resolve)),
    });
    const first = read([text('A 6.1.7601.17514\n'.repeat(50_000))], 1);
    const next = read([text('B 6.1.7601.18438')], 2);
    const going = setInterval(() => pauses.shift()?.());
    await Promise.all([first, next]);
    clearInterval(going);
    expect(reports.filter(({ type }) => type === 'done')).toMatchObject([{ run: 2 }]);
    expect(summary().machines).toBe(1);
  });
});

describe('deadlines', () => {
  it('asks about dates with two readings, and counts with the answer', async () => {
    const { session, read, summary, rows } = started();
    await read([text('host,version,boot time\nA,6.1.7601.17514,03/04/2026 10:00\n')]);
    const question = { spelling: spellingOf('03/04/2026 10:00'), example: '03/04/2026 10:00', count: 1 };
    expect(summary().deadlines).toMatchObject({ questions: [{ ...question, answer: undefined }], atRisk: 0 });
    await session.handle({ type: 'date-order', spelling: question.spelling, order: 'day-month-year' });
    expect(summary().deadlines).toMatchObject({ questions: [{ ...question, answer: 'day-month-year' }], atRisk: 1 });
    expect((await rows())[0]?.deadline.short.join('')).toContain('2027-08-13 12:27');
    await session.handle({ type: 'date-order', spelling: question.spelling, order: undefined });
    expect(summary().deadlines).toMatchObject({ questions: [question], atRisk: 0 });
  });

  it('asks again where dates are written in another way, and leaves those as they are', async () => {
    const { session, read, summary, rows } = started();
    const list =
      'host,version,boot time\nNYC,6.1.7601.17514,4/5/2025 8:15:30 AM\nLON,6.1.7601.17514,04/05/2025 08:15:30\n';
    await read([text(list)]);
    expect(summary().deadlines.questions.map(({ example }) => example)).toEqual([
      '4/5/2025 8:15:30 AM',
      '04/05/2025 08:15:30',
    ]);
    const spelling = spellingOf('4/5/2025 8:15:30 AM');
    await session.handle({ type: 'date-order', spelling, order: 'month-day-year' });
    const [newYork, london] = (await rows()).map(({ deadline }) => deadline.short.join(''));
    expect(newYork).toContain('2026-08-15');
    expect(london).toBe('Is 04/05/2025 08:15:30 4 May 2025 or 5 April 2025?');
  });

  it('says which question a machine waits for, and shows the one whose details are open anew', async () => {
    const { session, read, last, rows } = started();
    await read([text('host,version,boot time\nA,6.1.7601.17514,03/04/2026 10:00\nB,6.1.7601.17514,2026-04-03 10:00')]);
    const spelling = spellingOf('03/04/2026 10:00');
    expect((await rows()).map(({ deadline }) => deadline.spelling)).toEqual([spelling, undefined]);
    await session.handle({ type: 'date-order', spelling, order: 'day-month-year', position: 1 });
    const { row } = last('start') ?? expect.fail('the machine was not shown anew');
    expect(row).toMatchObject({ host: 'A', start: '2026-04-03T10:00:00', deadline: { spelling } });
    await session.handle({ type: 'date-order', spelling, order: undefined, position: 1 });
    expect(last('start')?.row).toMatchObject({ start: '', deadline: { spelling } });
  });

  it('takes a start that is entered, for any machine, and refuses what is none', async () => {
    const { session, read, last, summary } = started();
    await read([text('A 6.1.7601.17514')]);
    await session.handle({ type: 'start', position: 1, text: 'yesterday' });
    expect(last('start')).toEqual({ type: 'start', text: 'yesterday', row: undefined });
    await session.handle({ type: 'start', position: 1, text: '2026-09-01 08:15' });
    expect(last('start')?.row?.deadline.short.join('')).toContain('2028-01-11 10:42');
    expect(summary().deadlines).toMatchObject({ atRisk: 1, timeline: { total: { atRisk: 1, others: 0 } } });
    await session.handle({ type: 'start', position: 1, text: '' });
    expect(summary().deadlines).toMatchObject({ atRisk: 0, timeline: undefined });
  });

  it('sorts by the nearest deadline, machines without one last', async () => {
    const { read, rows } = started();
    await read([
      text(
        'host,version,boot time\nNEVER,6.1.7601.17514,\nLATE,6.1.7601.17514,2026-09-01 08:00\nFIXED,6.1.7601.18438,2026-01-01 08:00\nSOON,6.1.7601.17514,2026-01-01 08:00\n',
      ),
    ]);
    expect((await rows({ filter: '', sort: 'deadline' })).map(({ host }) => host)).toEqual([
      'SOON',
      'LATE',
      'NEVER',
      'FIXED',
    ]);
    expect((await rows({ filter: 'not-fixed', sort: 'deadline' })).map(({ host }) => host)).toEqual([
      'SOON',
      'LATE',
      'NEVER',
    ]);
  });
});

describe('exports', () => {
  it('a ticket counts lines of the whole input, for one machine alone none', async () => {
    const { session, read, last } = started();
    await read([text('A 6.1.7601.17514\n\nsee the ticket'), text('host,version,boot\nB,6.1.7601.18438,never')]);
    const asked = { type: 'export', format: 'ticket', language: 'en', schema: '', chimney: false } as const;
    const ticket = async (query: Query, position?: number) => {
      await session.handle({ ...asked, query, ...(position !== undefined && { position }) });
      return (await last('export')?.blob.text()) ?? '';
    };
    const lines = 'Lines not understood: 1\nLines read only in part: 1\n';
    expect(await ticket(INPUT_ORDER)).toContain(
      `Machines: 2\nFixed: 1\nNot fixed: 1\nCannot tell: 0\nOut of scope: 0\n${lines}`,
    );
    expect(await ticket({ filter: 'not-fixed', sort: 'input' })).toContain(
      `In the whole input, machines that are not shown here included:\n${lines}`,
    );
    for (const position of [1, 2]) {
      const alone = await ticket(INPUT_ORDER, position);
      expect(alone).toContain('Machines: 1\n');
      expect(alone).not.toMatch(/Lines (?:not understood|read)|whole input|left out/);
    }
  });

  it.each([
    ['csv', '497-2026-11-24.csv', '\ufeffposition,host'],
    ['json', '497-2026-11-24.json', '{\n "$schema": "https://497.example/schema.json"'],
    ['ticket', '497-2026-11-24.txt', '497'],
    ['calendar', '497-2026-11-24.ics', 'BEGIN:VCALENDAR'],
  ] as const)('makes a %s of what the filter shows', async (format, name, beginning) => {
    const { session, read, last } = started();
    await read([text('host,version,boot time\nA,6.1.7601.17514,2026-09-01 08:00\nB,6.1.7601.18438,\n')]);
    const asked = {
      type: 'export',
      format,
      language: 'en',
      schema: 'https://497.example/schema.json',
      chimney: false,
    } as const;
    await session.handle({ ...asked, query: { filter: 'not-fixed', sort: 'input' } });
    const made = last('export');
    expect(made?.fileName).toBe(name);
    const content = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await made?.blob.arrayBuffer());
    expect(content.startsWith(beginning)).toBe(true);
    expect(content).toMatch(/\bA\b/);
    expect(content).not.toMatch(/\bB\b[^%]*6\.1\.7601\.18438/);
  });

  it('makes an export of one machine', async () => {
    const { session, read, last } = started();
    await read([text('A 6.1.7601.17514\nB 6.1.7601.17514\n')]);
    const asked = { type: 'export', format: 'ticket', language: 'ja', schema: '', chimney: false } as const;
    await session.handle({ ...asked, query: INPUT_ORDER, position: 2 });
    const content = await last('export')?.blob.text();
    expect(content).toContain('B');
    expect(content).toContain('未対策');
    expect(content).not.toMatch(/^A$|\bA\b/m);
  });
});
