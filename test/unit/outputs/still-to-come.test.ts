import { describe, expect, test } from 'vitest';
import { createOutputReader } from '../../../src/outputs/output-reader.ts';
import { finished } from '../../support/outputs.ts';

const NOW = Date.UTC(2026, 10, 24, 3);

function read(text: string) {
  const reader = createOutputReader(NOW);
  reader.push(text);
  const { machines, badLines } = finished(reader);
  return { kbs: machines.flatMap(({ kbs }) => kbs), installs: machines.flatMap(({ installs }) => installs), badLines };
}

/** The same in the ways that tell when an update was installed. */
const LISTS: readonly ((day: string) => string)[] = [
  (day) => `Server,KB,Installed on\nSRV01,KB2553549,${day}`,
  (day) => `Server;KB;Installed\nSRV01;KB2553549;${day}`,
  (day) => `Server,KB2553549 installed\nSRV01,${day}`,
  (day) => `HotFixID : KB2553549\nInstalledOn : ${day}`,
  (day) => JSON.stringify([{ CSName: 'SRV01', HotFixID: 'KB2553549', InstalledOn: day }]),
  (day) => `SRV01         Security Update  KB2553549     CORP\\admin  ${day}`,
  (day) => `SRV01 KB2553549 ${day}`,
  (day) => `SRV01,KB2553549,${day}`,
  (day) => `Server;KB;Date\nSRV01;KB2553549;${day}`,
  (day) => `サーバー;KB;備考\nSRV01;KB2553549;${day}`,
  (day) => `Server,KB,Status\nSRV01,KB2553549,Installed on ${day}`,
  (day) => `Server;KB;Installed\nSRV01;KB2553549;ja (${day})`,
  (day) => `Server;KB2553549\nSRV01;${day} 適用済み`,
];

describe('an update with a day of installation that is still to come', () => {
  test.each(['2026-12-05', '2026-11-26', '05.12.2026', '2027/01/15'])('is a plan, and listed as one: %s', (day) => {
    for (const list of LISTS) {
      const { kbs, installs, badLines } = read(list(day));
      expect([kbs, installs], list(day)).toEqual([[], []]);
      expect(
        badLines.map(({ reason }) => reason),
        list(day),
      ).toContain('still-to-come');
    }
  });

  test('counts on the day itself, which begins earlier in the east, and where one reading of the day has passed', () => {
    for (const list of LISTS) {
      for (const day of ['2026-11-24', '2026-11-25', '2012-03-13', '12/05/2026']) {
        expect(read(list(day)).kbs, list(day)).toEqual(['KB2553549']);
      }
    }
  });

  test('takes nothing else of the machine away', () => {
    const { kbs, badLines } = read(
      'CSName,HotFixID,InstalledOn\nSRV01,KB2688338,2012-05-10\nSRV01,KB2553549,2027-05-10',
    );
    expect(kbs).toEqual(['KB2688338']);
    expect(badLines.map(({ line, reason }) => [line, reason])).toEqual([[3, 'still-to-come']]);
  });
});

test.each(['Installed: DAY', 'Installed on: DAY', 'Status: installed on DAY', 'Done: yes (DAY)'])(
  'a label of a record has it, too: %s',
  (line) => {
    const record = (day: string) => `Server: SRV01\nKB: KB2553549\n${line.replace('DAY', day)}`;
    expect(read(record('2012-05-10')).kbs).toEqual(['KB2553549']);
    expect(read(record('2027-05-10')).kbs).toEqual([]);
  },
);

test.each([
  'Installed in 2027:',
  'Installed on 2027-01-05:',
  '適用済み（2027/01/15）：',
  'Results 2027-11-24',
  'Report 2031',
])('a list below a heading with a day that is still to come is one of plans: %s', (heading) => {
  expect(read(`${heading}\nSRV01 KB2553549`).kbs).toEqual([]);
  expect(read(`${heading.replace(/2027|2031/, '2025')}\nSRV01 KB2553549`).kbs).toEqual(['KB2553549']);
});

describe('a version beside a day that is still to come', () => {
  const versionsOf = (text: string) => {
    const reader = createOutputReader(NOW);
    reader.push(text);
    const { machines, badLines } = finished(reader);
    return [machines.flatMap(({ versions }) => versions).length, badLines.map(({ reason }) => reason)];
  };

  test.each(['Date', 'Remark', '日付', 'Datum'])('is a plan: %s', (heading) => {
    expect(versionsOf(`Server;tcpip.sys;${heading}\nSRV01;6.1.7601.24545;2027-01-15`)).toEqual([0, ['still-to-come']]);
    expect(versionsOf(`Server;tcpip.sys;${heading}\nSRV01;6.1.7601.24545;2026-11-24`)).toEqual([1, []]);
  });
});
