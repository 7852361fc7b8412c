/* Tries the built site in browsers that npm does not bring: Firefox and WebKitGTK. Needs `npm run test:build`. */
import { existsSync } from 'node:fs';
import { VARIANTS } from '../support/variants.ts';
import { firefox } from './firefox.ts';
import { brokenJourneys } from './journeys.ts';
import { end, startUntil } from './programs.ts';
import { wrongAnswers } from './vectors.ts';
import { webkit } from './webkit.ts';

if (!existsSync(VARIANTS[0].dir)) throw new Error(`${VARIANTS[0].dir} is missing: run npm run test:build first`);
const server = await startUntil(process.execPath, ['test/support/serve.ts'], / at (http:\S+)/);
try {
  for (const { name, packages, start } of [firefox, webkit]) {
    const browser = await start();
    if (browser === undefined) {
      console.log(`${name} is not installed, and was not tried (Debian: apt-get install ${packages})`);
      continue;
    }
    console.log(browser.name);
    try {
      const problems = [
        ...(await wrongAnswers(browser, server.found)),
        ...(await brokenJourneys(browser, server.found)),
      ];
      for (const problem of problems) console.log(`  ${problem}`);
      if (problems.length > 0) process.exitCode = 1;
    } finally {
      await browser.close();
    }
  }
} finally {
  await end(server.child);
}
