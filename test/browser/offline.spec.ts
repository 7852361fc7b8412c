import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeServiceWorker } from '../../src/service-worker/build.ts';
import { serveSite, type SiteServer } from '../hosting/serve-site.ts';
import { packageName, updatePackage } from '../support/packages/update-package.ts';
import { VARIANTS } from '../support/variants.ts';
import { axeViolations } from './axe.ts';
import { checkerOn } from './checker.ts';
import { expect, test as base } from './fixture.ts';
import { dropFiles } from './machines.ts';
import { searchOn } from './search.ts';

const [ROOT] = VARIANTS;

const test = base.extend<{ server: SiteServer; basePath: string; variantDir: string }>({
  basePath: [ROOT.base, { option: true }],
  variantDir: [ROOT.dir, { option: true }],
  server: async ({ variantDir, basePath }, use) => {
    const server = await serveSite(variantDir, basePath);
    await use(server);
    await server.stop();
  },
  // The watch for requests to other origins has to know this server.
  baseURL: async ({ server }, use) => use(server.address),
});

test.use({ keepsSite: true });

/** Visits a page and waits until the whole site is kept. */
async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await kept(page);
}

async function kept(page: Page): Promise<void> {
  await inUse(page);
  const all = async () => {
    const program = await (await fetch(navigator.serviceWorker.controller?.scriptURL ?? '')).text();
    const names = await caches.keys();
    const counts = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length));
    // The worker's program has the hash of each file.
    return Math.max(...counts) === program.match(/[\w+/]{43}=/g)?.length;
  };
  await expect.poll(() => page.evaluate(all), { timeout: 30_000 }).toBe(true);
}

/** Waits until pages come from this device. */
async function inUse(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', undefined, {
    timeout: 30_000,
  });
}

for (const { name, base: basePath, dir } of VARIANTS) {
  test.describe(`after one visit the site works without a server (${name})`, () => {
    test.use({ basePath, variantDir: dir, provoked: [/status of 404/] });

    test('every kind of page, the checker, the search, update packages and addresses as people type them', async ({
      page,
      server,
    }) => {
      await visit(page, 'ja/');
      // A part of a file is left to the server.
      const part = await page.evaluate(async (address) => {
        const response = await fetch(address, { headers: { range: 'bytes=0-9' } });
        return { status: response.status, length: (await response.text()).length };
      }, `${basePath}api/v1/catalog.json`);
      expect(part).toEqual({ status: 206, length: 10 });
      await server.stop();

      await page.goto('ja/');
      await expect(page.locator('h1')).toHaveText('Windowsの497日問題');

      await page.goto('ja/check/');
      const { root, version, output } = checkerOn(page);
      await version.fill('6.1.7601.17802');
      await expect(output).toHaveAttribute('data-verdict', 'fixed');
      await version.fill('6.1.7601.17000');
      await expect(output).toHaveAttribute('data-verdict', 'not-fixed');

      // Another language, and a page that was never opened.
      await page.goto('en/editions/windows-7-sp1/');
      await expect(page.locator('[data-edition-table] tr[data-kb="KB2688338"]')).toBeVisible();
      await page.locator('main a[href$="/check/#e=windows-7-sp1"]').click();
      await version.fill('6.1.7601.17802');
      await expect(output).toHaveAttribute('data-verdict', 'fixed');

      const update = { kb: 2675785, versions: ['6.1.7601.22209'] };
      await dropFiles(page, [{ name: packageName(update), bytes: [...updatePackage(update)] }]);
      await expect(page.locator('[data-packages] tr[data-verdict]')).toHaveAttribute('data-reason', 'brings-fix');

      const { lookup, hits, box } = searchOn(page);
      await page.goto('en/search/?q=KB2688338');
      await expect(lookup).toHaveAttribute('data-lookup', 'found');
      await page.goto('ja/search/?q=%E5%86%8D%E8%B5%B7%E5%8B%95');
      await expect(hits.first()).toBeVisible();

      // The form of another page leads to the results as well.
      await page.goto('en/');
      await box.fill('LDR');
      await expect(page.getByRole('option').first()).toBeVisible();
      await box.press('Enter');
      await expect(hits.first()).toBeVisible();

      const data = await page.evaluate(async (address) => {
        const response = await fetch(address);
        return (await response.json()) as unknown;
      }, `${basePath}api/v1/catalog.json`);
      expect(data).toBeInstanceOf(Object);

      await page.goto('en/check?from=ticket#v=6.1.7601.17802');
      await expect(page).toHaveURL(`${server.address}en/check/?from=ticket#v=6.1.7601.17802`);
      await expect(output).toHaveAttribute('data-verdict', 'fixed');
      await page.goto('en/check/index.html');
      await expect(root).toBeVisible();
      const response = await page.goto('ja/kb/1/');
      expect(response?.status()).toBe(404);
      await expect(page.locator('main [lang="ja"]')).toContainText('ページが見つかりません');
    });
  });
}

test('the page of the first visit, too, can search when the network goes', async ({ page, server }) => {
  await visit(page, 'en/search/');
  await server.stop();
  await searchOn(page).box.fill('KB2688338');
  await searchOn(page).box.press('Enter');
  await expect(searchOn(page).lookup).toHaveAttribute('data-lookup', 'found');
});

test('the pages are there before the index of the search, which comes with the next one', async ({ page, server }) => {
  const withoutIndex = mkdtempSync(join(tmpdir(), 'without-index-'));
  cpSync(ROOT.dir, withoutIndex, { recursive: true });
  rmSync(join(withoutIndex, 'pagefind'), { recursive: true });
  server.publish(withoutIndex);
  await page.goto('ja/');
  await inUse(page);
  server.publish(ROOT.dir);
  await page.goto('en/check/');
  await kept(page);
  await server.stop();
  await checkerOn(page).version.fill('6.1.7601.17802');
  await expect(checkerOn(page).output).toHaveAttribute('data-verdict', 'fixed');
  await page.goto('en/search/?q=chimney');
  await expect(searchOn(page).hits.first()).toBeVisible();
  rmSync(withoutIndex, { recursive: true });
});

test('nothing is kept where a file is not the one of this build', async ({ page, server }) => {
  const dir = await otherBuild();
  writeFileSync(join(dir, 'ja', 'sources', 'index.html'), 'another build');
  server.publish(dir);
  await page.goto('en/');
  const state = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.register('/sw.js');
    const worker = registration.installing;
    if (!worker) return 'none';
    await new Promise((resolve) => worker.addEventListener('statechange', resolve));
    return worker.state;
  });
  expect(state).toBe('redundant');
  rmSync(dir, { recursive: true });
});

test.describe('a new build', () => {
  const NEW_HEADING = 'A heading of the new build';
  /** Presses "Reload" until the new build is there: Chromium may leave the worker in use where it is, and says so again. */
  const useNewBuild = (page: Page) =>
    expect(async () => {
      const heading = page.locator('h1');
      if ((await heading.textContent()) !== NEW_HEADING)
        await notice(page).getByRole('button', { name: 'Reload' }).click({ timeout: 15_000 });
      await expect(heading).toHaveText(NEW_HEADING, { timeout: 8000 });
    }).toPass({ timeout: 50_000 });
  const notice = (page: Page) => page.locator('[data-new-version]');

  // Most new builds change a text; others change the scripts as well, and with them all pages.
  let dir = '';
  let scriptsToo = '';
  test.beforeAll(async () => {
    const changeTexts = (root: string) => {
      // The data of the search has the same address in every build; the scripts that read it haven't.
      edit(join(root, 'en', 'search', 'data.json'), (text) =>
        text.replace('On the lists of', 'In the new build on the lists of'),
      );
      edit(join(root, 'en', 'index.html'), (text) => text.replace(/<h1>[^<]*/, `<h1>${NEW_HEADING}`));
    };
    dir = await otherBuild(changeTexts);
    scriptsToo = await otherBuild((root) => {
      changeTexts(root);
      renameScripts(root);
    });
  });
  test.afterAll(() => {
    rmSync(dir, { recursive: true });
    rmSync(scriptsToo, { recursive: true });
  });

  test('waits, is announced in the language of the page, can be left for later, and is shown when asked for', async ({
    page,
    context,
    server,
  }) => {
    await visit(page, 'en/');
    const old = await page.locator('h1').textContent();
    server.publish(dir);
    await page.reload();
    await expect(page.locator('h1')).toHaveText(old ?? '');
    await expect(notice(page)).toContainText('A new version of this site is ready.', { timeout: 20_000 });
    expect.soft(await axeViolations(page)).toEqual([]);
    // Unchanged files are taken from the build before.
    expect(server.asked.length).toBeLessThan(20);

    const other = await context.newPage();
    await other.goto('ja/check/');
    await expect(notice(other)).toContainText('このサイトの新しい版を表示できます。', { timeout: 20_000 });
    await notice(other).getByRole('button', { name: 'あとで' }).click();
    await expect(notice(other)).toHaveCount(0);
    await expect(checkerOn(other).root).toBeVisible();
    await other.close();

    // Typed text stays until the button is pressed.
    await checkerOn(page).version.fill('6.1.7601.17802');
    await expect(checkerOn(page).output).toHaveAttribute('data-verdict', 'fixed');
    await expect(checkerOn(page).version).toHaveValue('6.1.7601.17802');

    await server.stop();
    await useNewBuild(page);
    await expect(notice(page)).toHaveCount(0);
    await page.goto('en/search/?q=KB2688338');
    await expect(page.locator('.exact')).toContainText('In the new build on the lists of');
  });

  test('asks once before what is entered is lost, and leaves it to whoever stays', async ({ page, server }) => {
    await page.clock.install();
    await visit(page, 'en/check/');
    server.publish(dir);
    await page.reload();
    const box = page.locator('textarea[name="evidence"]');
    await box.fill('SRV01 6.1.7601.17514');
    await expect(page.locator('[data-machines] tr[data-verdict]')).toHaveCount(1);
    const questions: string[] = [];
    let stays = true;
    page.on('dialog', (dialog) => {
      questions.push(dialog.type());
      void (stays ? dialog.dismiss() : dialog.accept());
    });
    const reload = notice(page).getByRole('button', { name: 'Reload' });
    await reload.click({ timeout: 20_000 });
    await expect.poll(() => questions).toEqual(['beforeunload']);
    // Past the moment at which the page would open itself anew had the worker forgotten that it was asked.
    await page.clock.fastForward(20_000);
    await expect(box).toHaveValue('SRV01 6.1.7601.17514');
    expect(questions).toEqual(['beforeunload']);

    stays = false;
    await reload.click();
    await expect(page.locator('[data-machines] tr[data-verdict]')).toHaveCount(0);
    await expect(box).toHaveValue('');
  });

  test('leaves pages that are open with the files of their own build', async ({ page, context, server }) => {
    await visit(page, 'en/');
    server.publish(scriptsToo);
    const other = await context.newPage();
    await other.goto('en/');
    await useNewBuild(other);

    // Neither the script nor the data that this page asks for is on the server any more.
    const answer = async (asked: Page) => {
      await searchOn(asked).box.fill('KB2688338');
      await expect(asked.getByRole('option').first()).toBeVisible();
      return asked.evaluate(async () => (await fetch('/en/search/data.json')).text());
    };
    expect(await answer(page)).not.toContain('In the new build');
    expect(await answer(other)).toContain('In the new build');

    await expect(notice(page)).toBeVisible();
    await useNewBuild(page);
    expect(await answer(page)).toContain('In the new build');
  });
});

/** A copy of the built site, changed, with the service worker that such a build would have. */
async function otherBuild(change: (root: string) => void = () => undefined): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'other-build-'));
  cpSync(ROOT.dir, root, { recursive: true });
  change(root);
  await writeServiceWorker(root);
  return root;
}

function edit(file: string, change: (text: string) => string): void {
  const text = readFileSync(file, 'utf8');
  const changed = change(text);
  expect(changed, file).not.toBe(text);
  writeFileSync(file, changed);
}

/** Gives every script another name, as another content would, and the files that ask for them the new ones. */
function renameScripts(root: string): void {
  const names = readdirSync(join(root, '_astro'));
  for (const name of names) renameSync(join(root, '_astro', name), join(root, '_astro', `new-${name}`));
  const asking = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:js|html)$/.test(file));
  for (const file of asking) {
    const path = join(root, file);
    const text = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      names.reduce((renamed, name) => renamed.replaceAll(name, `new-${name}`), text),
    );
  }
}
