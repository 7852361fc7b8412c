import { defineConfig } from '@playwright/test';
import { launchOptions, launchOptions109 } from './test/support/chromium.ts';

const inCi = process.env['CI'] !== undefined && process.env['CI'] !== '';

const today = await launchOptions();
const old = launchOptions109();

/** What somebody at Windows 7 or Server 2008 R2 comes for. */
const JOURNEYS =
  /\/(?:colours|leaving|machines|offline-file|packages|packages-folder|search-box|search-exact|theme|verdicts)\.spec\.ts$/;

export default defineConfig({
  testDir: 'test/browser',
  outputDir: 'test/output/browser',
  fullyParallel: true,
  // One more than there are cores where it is small: each waits a sixth of its time for the network to fall silent.
  workers: 3,
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
    // A page's own words are compared; the machine's language must not decide anything.
    locale: 'en-GB',
    colorScheme: 'light',
  },
  projects: [
    // What the colours of every page come to is seen by axe there.
    { name: 'chromium', testIgnore: /\/colours\.spec\.ts$/, use: { launchOptions: today } },
    ...(old ? [{ name: 'chromium-109', testMatch: JOURNEYS, use: { launchOptions: old } }] : []),
  ],
  webServer: {
    command: 'node test/support/serve.ts',
    wait: { stdout: /http:\/\/localhost:(?<site_port>\d+)/ },
    timeout: 15_000,
  },
});
