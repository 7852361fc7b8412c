import { vi } from 'vitest';

/*
 * Laws are tried on fewer random inputs than otherwise: the question is whether anything notices a change, a thousand
 * times over, and the tests by example have to notice most of them. The inputs are the same each time, or a law would
 * notice a change in one run and not in the next. What takes samples takes as many as ever.
 */
const MOST = 200;

vi.mock('fast-check', async (original) => {
  const library = await original<typeof import('fast-check')>();
  const assert: typeof library.assert = (property, parameters) => {
    const numRuns = Math.min(parameters?.numRuns ?? 100, MOST);
    // The type differs between properties that wait and those that don't; the library takes both.
    return (library.assert as (...args: readonly unknown[]) => never)(property, { seed: 497, ...parameters, numRuns });
  };
  return { ...library, assert, default: { ...library.default, assert } };
});
