import { defineConfig } from 'vitest/config';
import { partNamed } from './parts.ts';

// Read inside Stryker's copy of the project, where the folder that Vitest starts in is the project's.
export default defineConfig({
  test: {
    include: [...partNamed(process.env['MUTATION_PART'] ?? '').tests],
    // Not the tests of large inputs: they would run again for every second mutant.
    testNamePattern: /^(?!sizes )/,
    setupFiles: ['test/mutation/fewer-runs.ts'],
    expect: { requireAssertions: true },
  },
});
