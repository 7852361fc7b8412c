import { defineConfig } from 'vitest/config';
import { ExamplesFirst } from './examples-first.ts';
import { partNamed } from './parts.ts';

// Read inside Stryker's copy of the project, where the folder that Vitest starts in is the project's.
export default defineConfig({
  test: {
    include: [...partNamed(process.env['MUTATION_PART'] ?? '').tests],
    // As in vitest.config.ts: the first run, which has to pass, may have a busy machine.
    testTimeout: 30_000,
    // Tests of large inputs would run again for every second mutant. Left out by file: a pattern of names here would
    // stand in the way of Stryker's own, which runs those tests only that get to the mutant.
    exclude: ['**/sizes.test.ts'],
    sequence: { sequencer: ExamplesFirst },
    setupFiles: ['test/mutation/fewer-runs.ts'],
    expect: { requireAssertions: true },
  },
});
