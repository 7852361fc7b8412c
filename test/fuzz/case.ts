import { randomFrom } from '../support/random.ts';
import type { Input, Target } from './target.ts';

/** Something that must not happen, and how to make it happen again. */
export interface Finding {
  readonly target: string;
  readonly seed: number;
  readonly what: string;
  readonly input: Input | undefined;
}

// CPU time: 100 ms for what is no larger than 1 MB, and a little for each line: a megabyte can be a million lines.
const TIME_MAX_MS = 100;
const LINE_MS = 0.001;
const REPEATS = 4;
const SHORTENING_MS = 10_000;

/** Runs one case of a target, the same for the same seed. */
export async function runCase(target: Target, seed: number): Promise<Finding | undefined> {
  const random = randomFrom(seed);
  const input = target.input(random);
  const own = random.seed();
  const problem = await problemOf(target, input, own);
  if (problem === undefined) return undefined;
  const shorter = await shortened(input, async (candidate) => (await problemOf(target, candidate, own)) !== undefined);
  return { target: target.name, seed, what: problem, input: shorter };
}

async function problemOf(target: Target, input: Input, seed: number): Promise<string | undefined> {
  const lines = typeof input === 'string' ? input.split(/[\r\n]/).length : 0;
  const max = TIME_MAX_MS * Math.max(1, input.length / 1_000_000) + LINE_MS * lines;
  try {
    const start = performance.now();
    await target.take(input);
    if (performance.now() - start >= max) {
      const least = await leastMilliseconds(() => target.take(input), max);
      if (least >= max) return `takes ${least.toFixed(0)} ms for ${input.length} characters or bytes`;
    }
    await target.check(input, randomFrom(seed));
    return undefined;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

/** CPU time of the fastest of some runs: the machine has other things to do. */
async function leastMilliseconds(run: () => void | Promise<void>, max: number): Promise<number> {
  let least = Infinity;
  for (let repeat = 0; repeat < REPEATS && least >= max; repeat += 1) {
    const before = process.threadCpuUsage();
    await run();
    const { user, system } = process.threadCpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** A shorter input that fails too: halves, quarters and so on are left out while it goes on failing. */
async function shortened(input: Input, fails: (candidate: Input) => Promise<boolean>): Promise<Input> {
  let best = input;
  const end = performance.now() + SHORTENING_MS;
  for (
    let part = Math.ceil(best.length / 2);
    part >= 1 && performance.now() < end;
    part = part === 1 ? 0 : Math.ceil(part / 2)
  ) {
    for (let at = 0; at < best.length && performance.now() < end;) {
      const candidate = without(best, at, at + part);
      if (await fails(candidate)) best = candidate;
      else at += part;
    }
  }
  return best;
}

function without(input: Input, from: number, to: number): Input {
  if (typeof input === 'string') return input.slice(0, from) + input.slice(to);
  return new Uint8Array([...input.subarray(0, from), ...input.subarray(to)]);
}
