import { test } from 'vitest';
import { writeFileSync, readFileSync, existsSync, readdirSync } from 'node:fs';
import { csvChunks } from '../../../src/reports/export-csv.ts';
import { catalogCsv } from '../../../src/api/catalog-csv.ts';
import { catalog } from '../../../src/catalog/index.ts';
import { deadlineOf, machineDeadline } from '../../../src/deadlines/deadline.ts';
import { startIso } from '../../../src/deadlines/start-iso.ts';
import { readOutputs } from '../../support/outputs.ts';
import { BY_REASON, CLOCKS, facts, judged, rowsOf } from '../fleet/fleet-facts.ts';
const rows = rowsOf(
  ...Object.values(BY_REASON).map((text, index) => text.replaceAll('SRV01', `SRV${100 + index}`)),
  'host,version,boot\nD1,6.1.7601.17514,20250401081530.500000+540\nD2,6.1.7601.17514,03/04/2026 10:00\nD3,6.1.7601.17514,2026-03-05\nD4,6.1.7601.17802,3/4/2026 8:15:30 PM\nD5,6.1.7601.17514,31/02/2019 08:00\n',
  'host,version,uptime\nU1,6.1.7601.17514,412.03:15:22\nU2,6.1.7601.17514,13 months\nU3,6.1.7601.17514,12.5\n',
  'host,version\nMAY-12,6.1.7601.17514\nMARCH1,6.1.7601.17514\n00012,6.1.7601.17514\n2E5,6.1.7601.17514\n10.0.0.1,6.1.7601.17514\n',
  'host,os version,kb\nC1,6.1.7601,KB2688338\nC1,6.0.6002,KB2688338\n',
  'host,os,kb\nC2,Windows 7 SP1,KB2688338\nC2,Windows Server 2008 SP2,KB2688338\n',
  'host,version,boot\nC3,6.1.7601.17514,2025-03-05 10:00:00\nC3,6.1.7601.17514,04/05/2026 11:00\n',
  'host,version\nC4,6.1.7601.17514\nC4,6.1.7601.17802\n',
);
const told = ({ machine, verdict }: any) => JSON.stringify([machine.host, verdict.verdict, verdict.reason, verdict.contradictions, machine.kbs, machine.boot?.readings, machine.uptime?.seconds, machine.uptime?.most, machine.conflicts.map((c: any) => c.field), machine.osVersions]);
test('x', () => {
  if (!existsSync('/tmp/lo/in.csv')) {
    writeFileSync('/tmp/lo/in.csv', [...csvChunks(rows, { lang: 'ja', facts, inputs: ['list.txt'], evaluated: '2026-11-24T03:00:00+00:00', startOf: (row) => startIso(row, CLOCKS), deadlineOf: (row) => machineDeadline(deadlineOf(row, CLOCKS)) })].join(''));
    writeFileSync('/tmp/lo/catalog.csv', catalogCsv(catalog));
    return;
  }
  const want = rows.map(told);
  for (const f of readdirSync('/tmp/lo/out')) {
    if (!f.endsWith('.csv') || f.startsWith('catalog')) continue;
    const got = judged(readOutputs(readFileSync('/tmp/lo/out/' + f, 'utf8')).machines).map(told);
    console.log(f, got.length, want.length, JSON.stringify(got) === JSON.stringify(want) ? 'SAME' : got.filter((g, i) => g !== want[i]).concat(want.filter((g, i) => g !== got[i])).join('\n'));
  }
});
