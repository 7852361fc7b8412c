import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A loop over nothing must not pass for a check.
    passWithNoTests: false,
    // Copies of the project that other checks make.
    exclude: ['**/node_modules/**', 'test/output/**'],
    expect: { requireAssertions: true },
  },
});
