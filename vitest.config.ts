import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Whatever a file of tests leaves behind, the next one finds: none keeps state in a module, and thousands of tests
    // share one reading of the catalogue and of each built page.
    pool: 'threads',
    isolate: false,
    // All of them: while one builds the site again, the others go on.
    maxWorkers: '100%',
    // A loop over nothing must not pass for a check.
    passWithNoTests: false,
    // Laws try thousands of inputs; a busy machine must not fail them.
    testTimeout: 60_000,
    // Copies of the project that other checks make.
    exclude: ['**/node_modules/**', 'test/output/**'],
    expect: { requireAssertions: true },
    coverage: {
      // What is seen in a browser or in the built site only is not counted: its tests run there.
      include: [
        'src/{api,catalog,deadlines,domain,fleet,offline,outputs,pictures,reports,script-host,search,service-worker}/**/*.ts',
      ],
      reporter: ['text'],
      reportsDirectory: 'test/output/coverage',
    },
  },
});
