/* Cost of reading and judging a fleet (its lines read, machines joined by host, a verdict for each, all of them
 * counted) against a bare pass over the same text that splits lines and matches a version, and the memory that it
 * takes. Ends with 1 where a figure is above its limit; on a machine that is busy with other things, run it again.
 * `npm run bench:evidence` */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { fleetFacts } from '../../src/catalog/fleet-facts.ts';
import { catalogFromDisk } from '../../src/catalog/from-disk.ts';
import { createFleet } from '../../src/fleet/fleet.ts';

/**
 * A list of 100,000 machines is there in little more than half a second, beside some 10 ms of the bare pass. Nothing but one map
 * by name and an object for each machine, without asking what a line means, takes 5 bare passes; the rest goes into asking
 * of each line what it is, in no hurry: a second way for simple lines would be quicker, and two readers of one line would
 * differ some day.
 */
const RATIO_MAX = 60;
/** What a browser can give a page on the machines that this is about. */
const MEMORY_MAX_MB = 150;
const LINES = 100_000;
const RUNS = 9;
const CHUNK = 256 * 1024;
const FACTS = fleetFacts(catalogFromDisk());
const VERSION = /\b(\d+)\.(\d+)\.(\d+)\.(\d+)\b/;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void; // there because of the flag

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

function readAndJudge(text: string, afterChunk: () => void = () => {}): number {
  const fleet = createFleet(FACTS, Date.UTC(2026, 10, 24));
  for (let from = 0; from < text.length; from += CHUNK) {
    fleet.push(text.slice(from, from + CHUNK));
    fleet.judge();
    afterChunk();
  }
  fleet.end();
  fleet.judge();
  return Object.values(fleet.counts()).reduce((sum, count) => sum + count);
}

function medians(text: string): { readonly bare: number; readonly judged: number } {
  const times: { bare: number[]; judged: number[] } = { bare: [], judged: [] };
  for (let run = 0; run < RUNS; run += 1) {
    for (const [name, pass] of [
      ['bare', bare],
      ['judged', readAndJudge],
    ] as const) {
      // What the pass before has left behind is not this one's to clear away.
      collectGarbage();
      const start = cpuMs();
      const found = pass(text);
      times[name].push(cpuMs() - start);
      if (found !== LINES) throw new Error(`${name} found ${found} of ${LINES} machines`);
    }
  }
  return { bare: median(times.bare), judged: median(times.judged) };
}

/** The most that the heap grows by while a fleet is read, garbage included. */
function peakMegabytes(text: string): number {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  let peak = 0;
  readAndJudge(text, () => {
    peak = Math.max(peak, process.memoryUsage().heapUsed - before);
  });
  return peak / 1_000_000;
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
for (const text of Object.values(TEXTS)) readAndJudge(text);

let isOver = false;
for (const [name, text] of Object.entries(TEXTS)) {
  const { bare: bareMs, judged: judgedMs } = medians(text);
  const ratio = judgedMs / bareMs;
  const memory = peakMegabytes(text);
  isOver ||= ratio > RATIO_MAX || memory > MEMORY_MAX_MB;
  console.log(
    `${name}: bare ${bareMs.toFixed(1)} ms, read and judged ${judgedMs.toFixed(1)} ms, ` +
      `ratio ${ratio.toFixed(2)} of at most ${RATIO_MAX}; heap ${memory.toFixed(0)} MB of at most ${MEMORY_MAX_MB}`,
  );
}
process.exitCode = isOver ? 1 : 0;
