import { defineConfig } from '@playwright/test';
import { launchOptions } from './test/support/chromium.ts';

const inCi = process.env['CI'] !== undefined && process.env['CI'] !== '';

export default defineConfig({
  testDir: 'test/browser',
  outputDir: 'test/output/browser',
  fullyParallel: true,
  workers: 2,
  // What passes at the second try only has a fault, in the site or in its test.
  retries: 0,
  forbidOnly: inCi,
  reporter: inCi ? 'list' : 'line',
  // Generous, for a machine that is busy with other things.
  timeout: 60_000,
  globalTimeout: 40 * 60_000,
  expect: { timeout: 5_000 },
  use: {
    baseURL: `http://localhost:${process.env['SITE_PORT'] ?? ''}`,
    launchOptions: await launchOptions(),
    // A page's own words are compared; the machine's language must not decide anything.
    locale: 'en-GB',
    colorScheme: 'light',
  },
  webServer: {
    command: 'node test/support/serve.ts',
    wait: { stdout: /http:\/\/localhost:(?<site_port>\d+)/ },
    timeout: 15_000,
  },
});
