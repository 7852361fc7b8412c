#!/usr/bin/env bash
# @playwright/test 1.65.1: the ARIA snapshot `- paragraph: 6.10` fails on a page that says 6.10, and passes on 6.1.
#
# A good guess: what stands behind the colon is the text that the page must have, and a bare text is enough, as it is
# for `6.1.7601` or `NO`, which other YAML turns into something else. Wrong: a text that is a number is read as one and
# written again: 6.10 as 6.1, 007 as 7, 0x80240022 as 2149842978, the host 2E10 as 20000000000. The snapshots that
# Playwright itself writes have quotation marks around such texts; one that is written by hand, or shortened, has not.
# What follows: a test that the page names version 6.10 is green on a page that names 6.1, and red on the right page;
# put quotation marks around each number.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module
npm install --silent --no-audit --no-fund @playwright/test@1.65.1 @sparticuz/chromium@153.0.0
cat >playwright.config.js <<'JS'
process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs24.x'; // else it does not unpack its shared libraries
const { default: packed } = await import('@sparticuz/chromium');
const args = ['--no-sandbox', '--no-zygote', '--in-process-gpu', '--disable-webgl'];
export default { use: { launchOptions: { executablePath: await packed.executablePath(), args } } };
JS
cat >try.spec.js <<'JS'
import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
test('paragraphs', async ({ page }) => {
  const lines = [];
  for (const text of ['6.10', '007', '0x80240022', '2E10', '2012', '6.1.7601', 'NO']) {
    const passes = async (shown, snapshot) => {
      await page.setContent(`<p>${shown}</p>`);
      const check = expect(page.locator('body')).toMatchAriaSnapshot(`- paragraph: ${snapshot}`, { timeout: 1000 });
      return check.then(() => 'passes', () => 'fails');
    };
    const number = String(Number(text));
    const other = number === 'NaN' ? '' : `, on ${number} ${await passes(number, text)}`;
    lines.push(`${text}: on ${text} ${await passes(text, text)}${other}, in quotes ${await passes(text, `"${text}"`)}`);
  }
  writeFileSync('seen.txt', lines.join('\n'));
});
JS
expected='6.10: on 6.10 fails, on 6.1 passes, in quotes passes
007: on 007 fails, on 7 passes, in quotes passes
0x80240022: on 0x80240022 fails, on 2149842978 passes, in quotes passes
2E10: on 2E10 fails, on 20000000000 passes, in quotes passes
2012: on 2012 passes, on 2012 passes, in quotes passes
6.1.7601: on 6.1.7601 passes, in quotes passes
NO: on NO passes, in quotes passes'
TZ=UTC TMPDIR=$folder npx playwright test >run.txt || cat run.txt
seen=$(cat seen.txt)
printf '@playwright/test 1.65.1 with Chromium 153 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
