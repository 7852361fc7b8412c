import { expect, test as base, type Page } from '@playwright/test';
import { driverFile } from '../support/driver-files.ts';
import { packageName, tcpipComponent, updatePackage } from '../support/packages/update-package.ts';
import { zip } from '../support/packages/zip.ts';
import { dropFiles, verdictsIn } from './machines.ts';
import { OFFLINE_FILE as FILE } from './offline-file.ts';
import { bomb, dropped, madePackage, packageRows, packagesIn, refusesLarge } from './packages.ts';

const LIST = 'SRV01 6.1.7601.17514\nSRV02 6.1.7601.18438\nSRV03 6.0.6002.19000\n';

/** A test of the file as it lies on a disk, with the network off: any request, error or breach of its policy fails it. */
const test = base.extend<{ readonly problems: string[] }>({
  problems: [
    async ({ context }, use) => {
      const problems: string[] = [];
      await context.setOffline(true);
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) problems.push(`console: ${message.text()}`);
      });
      context.on('weberror', (error) => problems.push(`page: ${error.error().message}`));
      context.on('request', (request) => {
        // What begins with blob: lies in the file's own memory: its worker.
        if (!FILE.endsWith(new URL(request.url()).pathname) && !request.url().startsWith('blob:null/'))
          problems.push(`request: ${request.url()}`);
      });
      await context.addInitScript(() => {
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
          console.error('policy:', violatedDirective, blockedURI);
        });
      });
      await use(problems);
      expect(problems).toEqual([]);
    },
    { auto: true },
  ],
});

async function openFile(page: Page, fragment = ''): Promise<void> {
  await page.goto(FILE + fragment);
  await expect(page.locator('[data-checker] input[name="version"]')).toBeVisible();
}

const verdict = (page: Page) => page.locator('[data-checker] output[data-verdict]');
const rows = (page: Page) => page.locator('[data-machines] tr[data-verdict]');

test('the update that a next step names is a place of the file', async ({ page }) => {
  await openFile(page, '#v=6.1.7601.17514');
  await page
    .locator('.verdict-next')
    .getByRole('link', { name: /KB2688338/ })
    .click();
  await expect(page.locator('[data-kb="KB2688338"]').first()).toBeInViewport();
});

test('a typed version gets its verdict, its links stay in the file, and a link with a version opens it with that', async ({
  page,
}) => {
  await openFile(page);
  await page.locator('input[name="version"]').fill('6.1.7601.17802');
  await expect(verdict(page)).toHaveAttribute('data-verdict', 'fixed');
  await expect(verdict(page)).toHaveAttribute('data-evidence', 'official');
  await expect(verdict(page)).toContainText('17802 ≥ 17802');
  await expect(page.locator('[data-running="no"]')).toBeHidden();
  const links = await page.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((link) => !link.startsWith('#'))).toEqual([]);
  await verdict(page)
    .getByRole('link', { name: /KB2688338/ })
    .click();
  await expect(page.locator('tr[data-kb="KB2688338"]').first()).toBeFocused();
  // The fragment stays the checker's.
  expect(page.url()).toBe(`${FILE}#v=6.1.7601.17802`);
  await expect(verdict(page)).toHaveAttribute('data-verdict', 'fixed');

  await page.goto('about:blank');
  await openFile(page, '#v=6.1.7601.17514&e=windows-7-sp1');
  await expect(verdict(page)).toHaveAttribute('data-verdict', 'not-fixed');
});

test('the checker is there before the tables, and who begins to type before they are goes on typing', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      const field = document.querySelector<HTMLInputElement>('[data-checker] input[name="version"]');
      if (field === null) return;
      watch.disconnect();
      field.value = '6.1.7601.1780';
      field.focus();
      Object.assign(globalThis, { tablesBefore: document.querySelectorAll('[data-edition-table]').length });
    });
    watch.observe(document, { subtree: true, childList: true });
  });
  await openFile(page);
  expect(await page.evaluate('tablesBefore')).toBe(0);
  await expect(page.locator('[data-edition-table]')).not.toHaveCount(0);
  await page.keyboard.type('2');
  await expect(verdict(page)).toHaveAttribute('data-verdict', 'fixed');
});

test('a pasted list gets a verdict for each machine, is saved without a request, and leads into the tables', async ({
  page,
}) => {
  await openFile(page);
  await page.locator('textarea[name="evidence"]').fill(LIST);
  await expect(rows(page)).toHaveCount(3);
  expect(await verdictsIn(rows(page))).toEqual([
    'SRV01 not-fixed below-fix-level third-party',
    'SRV02 fixed at-or-above-listed-update official',
    'SRV03 cannot-tell no-gdr-fix-known ',
  ]);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save CSV' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.csv$/);

  await page.getByRole('button', { name: 'SRV02' }).click();
  await page.locator('dialog').getByRole('link', { name: /^KB\d/ }).first().click();
  await expect(page.locator('dialog')).toHaveCount(0);
  await expect(page.locator('tr[data-kb]:focus')).toHaveCount(1);
});

test('files are read and judged: a driver, a list', async ({ page }) => {
  await openFile(page);
  await dropFiles(page, [{ name: 'tcpip.sys', bytes: [...driverFile()] }]);
  await expect(page.locator('[data-inputs]')).toContainText('6.1.7601.21712');
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toHaveAttribute('data-verdict', 'not-fixed');

  await page
    .locator('input[name="files"]')
    .setInputFiles({ name: 'list.txt', mimeType: 'text/plain', buffer: Buffer.from(LIST) });
  await expect(rows(page)).toHaveCount(4);
  await expect(page.locator('[data-inputs]')).toContainText('list.txt');
});

const HOTFIX = { kb: 2675785, versions: ['6.1.7601.22209'] };
const OLDER = { kb: 2472264, versions: ['6.1.7601.21645'] };

test('update packages are opened, hostile ones refused, and what nobody has published leads to nothing outside', async ({
  page,
}) => {
  await openFile(page);
  await dropFiles(page, [
    madePackage(OLDER),
    madePackage(HOTFIX),
    dropped('half.msu', updatePackage(HOTFIX).subarray(0, 900)),
    dropped('secret.zip', zip([{ name: packageName(HOTFIX), content: updatePackage(HOTFIX) }], true)),
    bomb(),
  ]);
  await expect(packageRows(page)).toHaveCount(5);
  expect(await packagesIn(page)).toEqual([
    'KB2472264 6.1.7601 LDR 6.1.7601.21645 not-fixed older-than-fix',
    'KB2675785 6.1.7601 LDR 6.1.7601.22209 fixed brings-fix',
    '    invalid unreadable-package',
    '    invalid unreadable-package',
    '    invalid unreadable-package',
  ]);
  await expect(packageRows(page).nth(2)).toContainText('ends too early');
  await expect(packageRows(page).nth(3)).toContainText('password');
  await expect(packageRows(page).nth(4)).toContainText('unpacks to more data');
  await expect(rows(page)).toHaveCount(0);
  await expect(page.locator('[data-new-fact]')).toContainText('/en/contribute/');
  await expect(page.locator('[data-machines-root] a:not([href^="#"])')).toHaveCount(0);
  await packageRows(page)
    .nth(1)
    .getByRole('link', { name: /KB2675785/ })
    .click();
  await expect(page.locator('tr[data-kb="KB2675785"]:focus')).toHaveCount(1);

  await page.getByRole('button', { name: '日本語' }).click();
  await expect(packageRows(page).nth(1)).toContainText('修正を含む');
  await expect(page.locator('[data-new-fact]')).toContainText('/ja/contribute/');
});

test('a package larger than any is refused at once', async ({ page }) => {
  await openFile(page);
  await refusesLarge(page);
});

test('a package that is being read keeps nobody from the checker, can be stopped, and dropped again', async ({
  page,
}) => {
  await openFile(page);
  // Of the file only the first bytes are there; the disk keeps silent about the rest.
  await page.evaluate(() => {
    const read = Blob.prototype.arrayBuffer;
    Blob.prototype.arrayBuffer = function () {
      return this.size > 8 ? new Promise<never>(() => {}) : read.call(this);
    };
    Object.assign(globalThis, { speakAgain: () => (Blob.prototype.arrayBuffer = read) });
  });
  await dropFiles(page, [madePackage(HOTFIX)]);
  await expect(page.getByText(`Reading ${packageName(HOTFIX)} (1 of 1)`)).toBeVisible();
  await page.locator('input[name="version"]').fill('6.1.7601.17802');
  await expect(verdict(page)).toHaveAttribute('data-verdict', 'fixed');
  await page.getByRole('button', { name: 'Stop reading packages' }).click();
  await expect(packageRows(page)).toContainText('It was not read, because reading was stopped.');
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await page.evaluate('speakAgain()');
  await dropFiles(page, [madePackage(HOTFIX)]);
  await expect(packageRows(page).last()).toHaveAttribute('data-reason', 'brings-fix');
});

test('a list of components is read, and is no machine', async ({ page }) => {
  await openFile(page);
  await page.locator('textarea[name="evidence"]').fill(tcpipComponent('6.1.7601.22477'));
  await expect(packageRows(page)).toHaveAttribute('data-version', '6.1.7601.22477');
  await expect(rows(page)).toHaveCount(0);
});

test('the language is that of the browser, and changing it changes everything but what was entered', async ({
  page,
}) => {
  await openFile(page);
  const html = page.locator('html');
  await expect(html).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/497-day problem checker/);
  await page.locator('input[name="version"]').fill('6.1.7601.17514');
  await page.locator('textarea[name="evidence"]').fill(LIST);
  await expect(rows(page)).toHaveCount(3);
  await page.getByRole('button', { name: '日本語' }).click();
  await expect(html).toHaveAttribute('lang', 'ja');
  await expect(verdict(page)).toContainText('未対策');
  await expect(rows(page).first()).toContainText('未対策');
  await expect(page.locator('[data-intake]')).toContainText('ファイルを選択');
  await expect(page.locator('input[name="version"]')).toHaveValue('6.1.7601.17514');
  await expect(page.getByText('Supersedence tables by edition')).toBeHidden();
  await expect(page.getByText('修正を含む更新プログラム（OS別）')).toBeVisible();
});

test.describe('in a Japanese browser', () => {
  test.use({ locale: 'ja-JP' });
  test('the file opens in Japanese', async ({ page }) => {
    await openFile(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
    await expect(page.locator('[data-checker]')).toContainText('OS');
  });
});

test('the page answers while it reads many machines', async ({ page }) => {
  await openFile(page);
  const list = Array.from({ length: 50_000 }, (_, index) => `SRV${index} 6.1.7601.${17_000 + (index % 2000)}`);
  await page
    .locator('input[name="files"]')
    .setInputFiles({ name: 'list.txt', mimeType: 'text/plain', buffer: Buffer.from(list.join('\n')) });
  await page.locator('input[name="version"]').fill('6.1.7601.17802');
  await expect(verdict(page)).toHaveAttribute('data-verdict', 'fixed');
  await expect(page.locator('[data-machines]')).toHaveAttribute('aria-rowcount', '50001');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the tables are there in both languages, and the file says why the checker is not', async ({ page }) => {
    await page.goto(FILE);
    await expect(page.locator('[data-running="no"]')).toContainText('JavaScript is off');
    await expect(page.locator('[data-running="no"]')).toContainText('JavaScriptが無効');
    await expect(page.locator('#windows-server-2008-r2-sp1')).toBeVisible();
    expect(await page.locator('table:has(#windows-server-2008-r2-sp1) tr[data-kb]').count()).toBe(20);
    await expect(page.getByText('対策済みの最小バージョン').first()).toBeVisible();
    await expect(page.getByText('First fixed versions', { exact: true }).first()).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
  });

  test('the choice of language stands in line with the page, however wide', async ({ page }) => {
    for (const width of [360, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(FILE);
      const left = (selector: string) =>
        page.locator(selector).evaluate((element) => Math.round(element.getBoundingClientRect().left));
      expect(await left('#language-both'), String(width)).toBe(await left('h1'));
    }
  });

  test('words in both languages are told apart, and one language can be chosen', async ({ page }) => {
    await page.goto(FILE);
    const between = () =>
      page
        .locator('h1 i[lang="en"]')
        .evaluate((words) => getComputedStyle(words, '::before').content.replaceAll('"', '').trim());
    expect(await between()).toBe('/');
    for (const [name, language, other] of [
      ['日本語', 'ja', 'en'],
      ['English', 'en', 'ja'],
    ] as const) {
      await page.getByRole('radio', { name, exact: true }).check();
      await expect(page.locator(`h1 [lang="${language}"]`)).toBeVisible();
      await expect(page.locator(`main :is(p, i)[lang="${other}"]:visible`)).toHaveCount(0);
    }
    expect(await between()).not.toBe('/');
  });
});

test('is in one language where a browser knows no layers, and in the other on request', async ({ page }) => {
  await page.goto(FILE);
  await page.evaluate(() => {
    for (const { sheet } of document.querySelectorAll('style')) {
      const layers = [...(sheet?.cssRules ?? [])].filter((rule) => rule instanceof CSSLayerBlockRule);
      for (const layer of layers) sheet?.deleteRule([...sheet.cssRules].indexOf(layer));
    }
  });
  for (const [language, other] of [
    ['ja', 'en'],
    ['en', 'ja'],
  ]) {
    await page.locator(`[data-choose="${language}"]`).click();
    await expect(page.locator(`h1 [lang="${language}"]`)).toBeVisible();
    await expect(page.locator(`:is(p, i)[lang="${other}"]:visible`)).toHaveCount(0);
  }
});
