import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { packageName, tcpipComponent, updatePackage } from '../support/packages/update-package.ts';
import { selfExtracting, zip } from '../support/packages/zip.ts';
import { axeViolations } from './axe.ts';
import { expect, test } from './fixture.ts';
import { dropFiles, openMachines, verdictsIn } from './machines.ts';
import { OFFLINE_FILE } from './offline-file.ts';
import {
  bomb,
  dropped as file,
  madePackage as made,
  packageRows as rowsOf,
  packagesIn,
  refusesLarge,
} from './packages.ts';

const NEW = { kb: 2675785, versions: ['6.1.7601.22209'] };
const OLD = { kb: 2472264, versions: ['6.1.7600.20884', '6.1.7601.21645'], processor: 'x86' as const };
const OTHER = { kb: 2656946, versions: [] };

/**
 * Keeps the library that opens packages from arriving, so that reading goes on.
 *
 * @returns lets it arrive
 */
async function holdLibrary(page: Page): Promise<() => void> {
  let arrive: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/*.wasm', async (route) => {
    await held;
    await route.continue().catch(() => undefined);
  });
  return arrive;
}

test.describe('update packages', () => {
  test('are opened in the page, each with its answer, in the order given; lists of components are read too', async ({
    page,
  }) => {
    const { box } = await openMachines(page, 'en');
    const name = packageName(NEW);
    await dropFiles(page, [
      made(OLD),
      file('504812_intl_x64_zip.exe', selfExtracting(zip([{ name, content: updatePackage(NEW) }]))),
      made(OTHER),
      file('half.msu', updatePackage(NEW).subarray(0, 900)),
      file('secret.zip', zip([{ name, content: updatePackage(NEW) }], true)),
      made({ kb: 2919355, versions: ['6.3.9600.17031'] }),
      file('windows10.msu', Buffer.from('MSWIM\0\0\0and more')),
      bomb(),
    ]);
    await expect(rowsOf(page)).toHaveCount(8);
    expect(await packagesIn(page)).toEqual([
      'KB2472264 6.1.7601 LDR 6.1.7601.21645 not-fixed older-than-fix',
      'KB2675785 6.1.7601 LDR 6.1.7601.22209 fixed brings-fix',
      'KB2656946    cannot-tell no-tcpip-in-package',
      '    invalid unreadable-package',
      '    invalid unreadable-package',
      'KB2919355 6.3.9600  6.3.9600.17031 cannot-tell no-fix-level-known',
      '    invalid unreadable-package',
      '    invalid unreadable-package',
    ]);
    await expect(rowsOf(page).nth(3)).toContainText('ends too early');
    // Nobody has looked into it.
    await expect(rowsOf(page).nth(3)).toContainText('unknown');
    await expect(page.getByText('Packages and lists read: 4. Could not be read: 4.')).toBeVisible();
    await expect(rowsOf(page).nth(4)).toContainText('password');
    await expect(rowsOf(page).nth(5)).toContainText('for a Windows that this site does not cover');
    await expect(rowsOf(page).nth(6)).toContainText('for Windows 10 or later');
    await expect(rowsOf(page).nth(7)).toContainText('unpacks to more data');
    // What is asked for is what this site covers.
    expect(
      await page
        .locator('[data-new-fact]')
        .evaluateAll((facts) => facts.map((fact) => (fact as HTMLElement).dataset['kb'])),
    ).toEqual(['KB2675785']);
    // None of them is a machine, and nobody is told that nothing was found.
    await expect(page.locator('[data-machines]')).toHaveCount(0);
    await expect(page.getByText('Nothing in this can be checked')).toHaveCount(0);

    // What a list of components names is stored, and never a machine.
    await page.getByRole('button', { name: 'Clear all' }).click();
    await expect(rowsOf(page)).toHaveCount(0);
    await box.fill(
      [
        `C:\\>dir /b C:\\Windows\\winsxs\\*tcpip-binaries*`,
        tcpipComponent('6.1.7601.17514'),
        tcpipComponent('6.1.7601.22477'),
      ].join('\n'),
    );
    await expect(rowsOf(page)).toHaveCount(1);
    expect(await packagesIn(page)).toEqual([' 6.1.7601 LDR 6.1.7601.22477 fixed brings-fix']);
    await expect(rowsOf(page)).toContainText('does not say whether it is in use');
    await expect(page.locator('[data-machines]')).toHaveCount(0);
    await expect(page.locator('[data-bad-lines]')).toHaveCount(0);
  });

  test('tell what nobody has published, ready to be handed in, and are accessible on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await openMachines(page, 'ja');
    await dropFiles(page, [file(`secret-server/${packageName(NEW)}`, updatePackage(NEW))]);
    const fact = page.locator('[data-new-fact]');
    await expect(fact).toHaveAttribute('data-kb', 'KB2675785');
    await expect(fact).toHaveAttribute('data-version', '6.1.7601.22209');
    await expect(fact).toContainText('sha256:');
    await expect(fact).not.toContainText('secret-server');

    await dropFiles(page, [made(OLD), file('half.msu', updatePackage(NEW).subarray(0, 900))]);
    await expect(rowsOf(page)).toHaveCount(3);
    expect.soft(await axeViolations(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await axeViolations(page, { only: 'colours' }), 'dark').toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  test('contradict the data of this site first, before anything else is said', async ({ page }) => {
    await openMachines(page, 'en');
    await dropFiles(page, [made(NEW), made({ kb: 2896146, versions: ['6.1.7601.22300'] })]);
    const answer = rowsOf(page).last().locator('td').first();
    await expect(answer).toHaveText(/^Contradiction: this site’s data has 6\.1\.7601\.22477 for KB2896146/);
    const facts = page.locator('[data-new-fact]');
    await expect(facts).toHaveCount(2);
    await expect(facts.first()).toContainText('This contradicts the site’s data.');
  });

  test('ask for nothing but the program that reads them', async ({ page, baseURL }) => {
    const asked: string[] = [];
    await openMachines(page, 'en');
    await page.locator('textarea[name="evidence"]').fill('SRV01 6.1.7601.17514');
    await expect(page.locator('[data-machines] tr[data-verdict]')).toHaveCount(1);
    page.on('request', (request) => asked.push(request.url()));
    await dropFiles(page, [made(NEW)]);
    await expect(rowsOf(page)).toHaveCount(1);
    expect(asked.filter((url) => new URL(url).origin !== new URL(baseURL ?? '').origin)).toEqual([]);
    // What shows them and its looks, the worker, and the library in it.
    expect(
      asked.map((url) => /\/_astro\/([\w-]+?)[.-][\w-]{8}\.(\w+)$/.exec(url)?.slice(1).join('.') ?? url).sort(),
    ).toEqual(['PackagesScript.js', 'libarchive.wasm', 'package-reader.js', 'packages.css']);
    // Beside a package, machines are read as ever.
    expect(await verdictsIn(page.locator('[data-machines] tr[data-verdict]'))).toEqual([
      'SRV01 not-fixed below-fix-level third-party',
    ]);
  });

  test('can be stopped, all that wait with the one that is read, and dropped again', async ({ page }) => {
    await openMachines(page, 'en');
    const arrive = await holdLibrary(page);
    await dropFiles(page, [made(NEW), made(OLD)]);
    await expect(page.getByRole('progressbar')).toBeVisible();
    await expect(page.getByText(`Reading ${packageName(NEW)} (1 of 2)`)).toBeVisible();
    await page.getByRole('button', { name: 'Stop reading packages' }).click();
    await expect(page.getByText('Reading packages was stopped.')).toBeVisible();
    await expect(page.getByRole('progressbar')).toHaveCount(0);
    expect(await packagesIn(page)).toEqual([
      'KB2675785    invalid unreadable-package',
      'KB2472264    invalid unreadable-package',
    ]);
    arrive();
    // Who pressed a key to stop it goes on from there.
    await expect(page.getByRole('button', { name: 'Read the rest' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Packages and lists read: 2.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Read the rest' })).toHaveCount(0);
    expect(await packagesIn(page)).toEqual([
      'KB2675785 6.1.7601 LDR 6.1.7601.22209 fixed brings-fix',
      'KB2472264 6.1.7601 LDR 6.1.7601.21645 not-fixed older-than-fix',
    ]);
    await dropFiles(page, [made(OTHER)]);
    await expect(rowsOf(page)).toHaveCount(3);
    await expect(rowsOf(page).last()).toHaveAttribute('data-reason', 'no-tcpip-in-package');
  });

  test('may be dropped one after the other, while the first is still read', async ({ page }) => {
    await openMachines(page, 'en');
    const arrive = await holdLibrary(page);
    for (const [at, update] of [NEW, OLD, OTHER].entries()) {
      await dropFiles(page, [made(update)]);
      await expect(page.getByText(`Reading ${packageName(NEW)} (1 of ${at + 1})`)).toBeVisible();
    }
    arrive();
    await expect(page.getByText('Packages and lists read: 3.', { exact: true })).toBeVisible();
    expect((await packagesIn(page)).map((row) => row.split(' ', 1)[0])).toEqual([
      'KB2675785',
      'KB2472264',
      'KB2656946',
    ]);
  });

  test('larger than any are refused at once', async ({ page }) => {
    await openMachines(page, 'en');
    await refusesLarge(page);
  });

  test('go along in CSV, JSON and the text for a ticket, and are no machines when these are read again', async ({
    page,
  }) => {
    const { box } = await openMachines(page, 'en');
    await dropFiles(page, [made(NEW), made(OTHER)]);
    await expect(rowsOf(page)).toHaveCount(2);
    for (const [button, ending] of [
      ['Save CSV', '.csv'],
      ['Save JSON', '.json'],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: button }).click(),
      ]);
      expect(download.suggestedFilename()).toContain(ending);
      const text = await readFile(await download.path(), 'utf8');
      expect(text).toContain('KB2675785');
      expect(text).toContain('brings-fix');
      expect(text).toContain('6.1.7601.22209');
      await box.fill(text);
      await expect(page.locator('[data-inputs]')).toContainText('Pasted');
      await expect(page.locator('[data-machines] tr[data-verdict]')).toHaveCount(0);
      await box.fill('');
    }
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy text for a ticket' }).click();
    await expect(page.getByText('Copied', { exact: true })).toBeVisible();
    const ticket = await page.evaluate(() => navigator.clipboard.readText());
    expect(ticket).toMatch(
      /KB2675785[^]+6\.1\.7601\.22209 \(6\.1\.7601, LDR: 22209 ≥ 21954, KB[^]+SHA-256: [0-9a-f]{64}/,
    );
  });

  test.describe('in the offline file', () => {
    test.use({ provoked: [/^request: file:.*check-497\.html$/] });
    test('have the rows that they have on the site', async ({ page }) => {
      const rowsAt = async (address: string) => {
        await page.goto(address);
        await expect(page.locator('[data-intake]')).toBeVisible();
        const name = packageName(NEW);
        await dropFiles(page, [
          file('504812_intl_x64_zip.exe', selfExtracting(zip([{ name, content: updatePackage(NEW) }]))),
          file('half.msu', updatePackage(NEW).subarray(0, 900)),
        ]);
        await expect(rowsOf(page)).toHaveCount(2);
        return { shown: await rowsOf(page).allTextContents(), hooks: await packagesIn(page) };
      };
      const onSite = await rowsAt('en/check/');
      expect(await rowsAt(OFFLINE_FILE)).toEqual(onSite);
    });
  });
});
