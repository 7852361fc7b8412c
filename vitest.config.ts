import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A loop over nothing must not pass for a check.
    passWithNoTests: false,
    // Laws try thousands of inputs; a busy machine must not fail them.
    testTimeout: 30_000,
    // Copies of the project that other checks make.
    exclude: ['**/node_modules/**', 'test/output/**'],
    expect: { requireAssertions: true },
  },
});
