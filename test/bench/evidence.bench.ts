/* Cost of reading and judging a fleet (its lines read, machines joined by host, a verdict for each, all of them
 * counted) against a bare pass over the same text that splits lines and matches a version.
 * Run: node test/bench/evidence.bench.ts */
import { fleetFacts } from '../../src/catalog/fleet-facts.ts';
import { catalogFromDisk } from '../../src/catalog/from-disk.ts';
import { createFleet } from '../../src/fleet/fleet.ts';


const LINES = 100_000;
const RUNS = 5;
const CHUNK = 256 * 1024;
const FACTS = fleetFacts(catalogFromDisk());
const VERSION = /\b(\d+)\.(\d+)\.(\d+)\.(\d+)\b/;

const host = (index: number) => `SRV${String(index).padStart(6, '0')}`;
const revision = (index: number) => 16_385 + ((index * 7919) % 7000);
const minute = (index: number) => String(index % 60).padStart(2, '0');

const TEXTS = {
  'free lines, host and version': texts((index) => `${host(index)} 6.1.7601.${revision(index)}`),
  'CSV, host and version': texts((index) => `${host(index)},6.1.7601.${revision(index)}`, 'host,version'),
  'CSV without header': texts((index) => `${host(index)},6.1.7601.${revision(index)}`),
  'CSV, five columns': texts(
    (index) =>
      `${host(index)},6.1.7601.${revision(index)},windows-7-sp1,2023-04-01 08:${minute(index)}:30,KB2688338 KB2790655`,
    'host,version,edition,boot time,KBs',
  ),
} as const satisfies Record<string, string>;

function texts(line: (index: number) => string, header?: string): string {
  const lines = Array.from({ length: LINES }, (_, index) => line(index));
  return `${header === undefined ? '' : `${header}\n`}${lines.join('\n')}\n`;
}

function bare(text: string): number {
  let found = 0;
  for (const line of text.split('\n')) if (VERSION.exec(line) !== null) found += 1;
  return found;
}

function readAndJudge(text: string): number {
  const fleet = createFleet(FACTS);
  for (let from = 0; from < text.length; from += CHUNK) {
    fleet.push(text.slice(from, from + CHUNK));
    fleet.judge();
  }
  fleet.end();
  fleet.judge();
  return fleet.rows.length;
}

function medians(text: string): { readonly bare: number; readonly judged: number } {
  const times: { bare: number[]; judged: number[] } = { bare: [], judged: [] };
  for (let run = 0; run < RUNS; run += 1) {
    for (const [name, pass] of [
      ['bare', bare],
      ['judged', readAndJudge],
    ] as const) {
      const start = cpuMs();
      const found = pass(text);
      times[name].push(cpuMs() - start);
      if (found !== LINES) throw new Error(`${name} found ${found} of ${LINES} machines`);
    }
  }
  return { bare: median(times.bare), judged: median(times.judged) };
}

/** Processor time of this thread: other work on the machine would make a wall clock's ratio a matter of luck. */
function cpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

// Once without a clock, or the first text would be measured together with the compiler.
for (const text of Object.values(TEXTS)) medians(text);

for (const [name, text] of Object.entries(TEXTS)) {
  const { bare: bareMs, judged: judgedMs } = medians(text);
  const ratio = (judgedMs / bareMs).toFixed(2);
  console.log(`${name}: bare ${bareMs.toFixed(1)} ms, read and judged ${judgedMs.toFixed(1)} ms, ratio ${ratio}`);
}
