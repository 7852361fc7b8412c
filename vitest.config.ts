import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A loop over nothing must not pass for a check.
    passWithNoTests: false,
    expect: { requireAssertions: true },
  },
});
