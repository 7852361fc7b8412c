import { defineConfig } from 'vitest/config';
import { partNamed } from './parts.ts';

// Read inside Stryker's copy of the project, where the folder that Vitest starts in is the project's.
export default defineConfig({
  test: {
    include: [...partNamed(process.env['MUTATION_PART'] ?? '').tests],
    // As in vitest.config.ts: the first run, which has to pass, may have a busy machine.
    testTimeout: 30_000,
    // Not the tests of large inputs: they would run again for every second mutant.
    testNamePattern: /^(?!sizes |.*100,000 lines)/,
    setupFiles: ['test/mutation/fewer-runs.ts'],
    expect: { requireAssertions: true },
  },
});
