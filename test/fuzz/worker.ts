/* Runs cases until its time is over. The thread that started it sees which case runs: one that never ends is found there. */
import { parentPort, workerData } from 'node:worker_threads';
import { randomFrom } from '../support/random.ts';
import { runCase } from './case.ts';
import type { Orders, Told } from './orders.ts';
import { TARGETS } from './targets.ts';

const { seed, milliseconds, targets, progress } = workerData as Orders; // written by run.ts
const random = randomFrom(seed);
const chosen = TARGETS.filter(({ name }) => targets.length === 0 || targets.includes(name));
const share = milliseconds / chosen.length;

for (const [index, target] of chosen.entries()) {
  const end = performance.now() + share;
  const start = process.threadCpuUsage();
  let cases = 0;
  while (performance.now() < end) {
    const own = random.seed();
    Atomics.store(progress, 0, TARGETS.indexOf(target));
    Atomics.store(progress, 1, own | 0);
    Atomics.add(progress, 2, 1);
    const finding = await runCase(target, own);
    cases += 1;
    if (finding === undefined) continue;
    tell({ kind: 'finding', finding });
    break;
  }
  const { user, system } = process.threadCpuUsage(start);
  tell({
    kind: 'done',
    target: target.name,
    cases,
    cpuSeconds: (user + system) / 1e6,
    last: index === chosen.length - 1,
  });
}

function tell(told: Told): void {
  parentPort?.postMessage(told);
}
