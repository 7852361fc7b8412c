/*
 * Hands in whatever comes to mind: every reader of what people type, paste and drop gets inputs made at random from
 * what machines print. None may throw, take longer than a moment, or answer what can't be right.
 * `npm run fuzz`, `npm run fuzz -- --seconds 600 --seed 497 --target readers`
 * One case again: `npm run fuzz -- --target readers --case 123456`
 */
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { runCase, type Finding } from './case.ts';
import type { Orders, Told } from './orders.ts';
import { TARGETS } from './targets.ts';

const NEVER_ENDS_MS = 60_000;
const SHOWN_MAX = 600;

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string' },
    target: { type: 'string', multiple: true, default: [] },
    case: { type: 'string' },
  },
});
for (const name of values.target) {
  if (!TARGETS.some((target) => target.name === name)) {
    throw new Error(`No target is called "${name}": ${TARGETS.map((target) => target.name).join(', ')}`);
  }
}

if (values.case === undefined) await runAll(values.seed === undefined ? Date.now() >>> 0 : Number(values.seed));
else await runAgain(Number(values.case));

async function runAgain(seed: number): Promise<void> {
  const target = TARGETS.find(({ name }) => name === values.target[0]);
  if (target === undefined) throw new Error('A case needs its target: --target NAME --case SEED');
  const finding = await runCase(target, seed);
  if (finding === undefined) console.log('Nothing found');
  else report(finding);
}

async function runAll(seed: number): Promise<void> {
  console.log(`Seed ${seed}`);
  const progress = new Int32Array(new SharedArrayBuffer(12));
  const orders: Orders = { seed, milliseconds: Number(values.seconds) * 1000, targets: values.target, progress };
  const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: orders });
  let total = 0;
  await new Promise<void>((resolve, reject) => {
    let [seen, since] = [0, performance.now()];
    const watch = setInterval(() => {
      const begun = Atomics.load(progress, 2);
      if (begun !== seen) [seen, since] = [begun, performance.now()];
      else if (performance.now() - since > NEVER_ENDS_MS) stop(neverEnds(progress));
    }, 1000);
    const stop = (finding: Finding | undefined): void => {
      clearInterval(watch);
      if (finding !== undefined) report(finding);
      worker.terminate().then(() => resolve(), reject);
    };
    worker.on('error', reject).on('message', (told: Told) => {
      if (told.kind === 'finding') return report(told.finding);
      total += told.cases;
      const perMinute = Math.round((told.cases * 60) / told.cpuSeconds);
      console.log(`${told.target.padEnd(12)} ${count(told.cases)} inputs  ${count(perMinute)} a minute of CPU time`);
      if (told.last) stop(undefined);
    });
  });
  console.log(`${'total'.padEnd(12)} ${count(total)} inputs`);
}

function neverEnds(progress: Int32Array): Finding {
  const target = TARGETS[Atomics.load(progress, 0)]?.name ?? '';
  return { target, seed: Atomics.load(progress, 1) >>> 0, what: 'does not come to an end', input: undefined };
}

function report({ target, seed, what, input }: Finding): void {
  console.error(`Found in ${target}: ${what}`);
  if (input !== undefined) console.error(`Input (${input.length}): ${shown(input)}`);
  console.error(`Again: npm run fuzz -- --target '${target}' --case ${seed}`);
  process.exitCode = 1;
}

/** The input as it can be copied into a test, its middle left out where it is long. */
function shown(input: string | Uint8Array): string {
  if (typeof input !== 'string') return `${Buffer.from(input).toString('hex').slice(0, SHOWN_MAX)} (hexadecimal)`;
  const escaped = (text: string) =>
    JSON.stringify(text).replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const half = SHOWN_MAX / 2;
  return input.length <= SHOWN_MAX
    ? escaped(input)
    : `${escaped(input.slice(0, half))} … ${escaped(input.slice(-half))}`;
}

function count(number: number): string {
  return number.toLocaleString('en').padStart(11);
}
