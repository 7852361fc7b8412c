import type { Page } from '@playwright/test';
import { LANGUAGES } from './checker.ts';
import { expect, test } from './fixture.ts';
import { dropFiles, openMachines } from './machines.ts';
import { openSearch, searchFor } from './search.ts';

const MARKUP = '<img src=x onerror="document.title=1"><script>document.title=1</script><iframe srcdoc=x>';
const OVERRIDE = '\u202e';

// The first two come in the address.
const HOSTILE_QUERIES = [
  MARKUP,
  'x'.repeat(10_000),
  `KB2688338${MARKUP}`,
  `6.1.7601.17514 ${MARKUP}`,
  '"><svg onload=alert(1)>',
  '"><script>alert(1)</script>',
  '__proto__',
  `${OVERRIDE}gnp.exe`,
  'javascript:alert(1)',
];

/** Elements that only hostile text could have brought, anywhere in the page. */
function foreignElements(page: Page): Promise<readonly string[]> {
  return page
    .locator('img, iframe, object, embed, base, [onerror], [srcdoc], script:not([src])')
    .evaluateAll((elements) =>
      elements
        // The page's own: its data, and the script that sets the colours before anything is drawn.
        .filter((element) => !(element.localName === 'script' && element.closest('head, [data-checker-props]')))
        .filter((element) => !element.matches('script[type="application/json"]'))
        .map((element) => element.outerHTML.slice(0, 100)),
    );
}

for (const language of LANGUAGES) {
  test(`hostile lists and files, in name and content, are text at most (${language})`, async ({ page }) => {
    const { box, rows } = await openMachines(page, language);
    const title = await page.title();
    await box.fill(
      [
        `${MARKUP.replaceAll(' ', '/')} 6.1.7601.17514`,
        `SRV${OVERRIDE}10 6.1.7601.17514`,
        `javascript:alert(1) 6.1.7601.17725 KB2688338`,
        '=cmd|x!A1 6.1.7601.17514',
        '\n\nInstalled:',
        'host,version,boot time',
        `"${MARKUP.replaceAll('"', '""')}",6.1.7601.17514,2026-09-01 08:15`,
        `__proto__,6.1.7601.17514,03/04/2026 10:00`,
        `constructor,6.1.7601.17514,<b>x</b>`,
        // Right above or below a list it might speak of it.
        `\n\n${MARKUP}`,
      ].join('\n'),
    );
    await dropFiles(page, [
      { name: `${MARKUP}.txt`, bytes: [...Buffer.from(`${MARKUP}\nSRV99 6.1.7601.18438\n`)] },
      { name: `${OVERRIDE}txt.${MARKUP}`, bytes: [0, 1, 2, 255, 0, 0, 3] },
      { name: '../../__proto__', bytes: [] },
    ]);
    await expect(page.locator('[data-inputs] tbody tr')).toHaveCount(4);
    await expect(rows.filter({ hasText: 'SRV99' })).toHaveCount(1);
    await expect(page.locator('[data-machines]')).toContainText('proto');
    expect(await foreignElements(page)).toEqual([]);
    expect(await page.locator('[data-machines]').innerText()).not.toContain(OVERRIDE);
    // Shown as it was handed in, so that whoever handed it in finds it again.
    await expect(page.locator('[data-inputs]')).toContainText('<img src=x');

    for (let index = 0; index < (await rows.count()); index++) {
      await rows.nth(index).getByRole('button').click();
      const dialog = page.getByRole('dialog');
      await expect(dialog).toBeVisible();
      expect.soft(await foreignElements(page), `details ${index}`).toEqual([]);
      const links = await dialog.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      expect
        .soft(
          links.filter((link) => !/^\/(?:ja|en)\/(?:kb\/\d+\/|guide\/what-to-do\/#[a-z-]+)$/.test(link)),
          `details ${index}`,
        )
        .toEqual([]);
      const start = dialog.locator('input[name="start"]');
      if ((await start.count()) > 0) {
        await start.fill(MARKUP);
        await start.press('Enter');
        await expect(dialog.locator('#machine-start-hint')).toContainText('<img src=x');
        expect.soft(await foreignElements(page), `a start of ${index}`).toEqual([]);
      }
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
    }
    expect(await page.title()).toBe(title);
  });

  test(`a hostile search, in the address or typed, is text at most (${language})`, async ({ page }) => {
    for (const [index, query] of HOSTILE_QUERIES.entries()) {
      const ask = index < 2 ? openSearch(page, language, query) : searchFor(page, query);
      const { box, status } = await ask;
      await expect(box).toHaveValue(query);
      await expect(status).not.toHaveText('');
      expect.soft(await foreignElements(page), query).toEqual([]);
      expect.soft(await page.locator('svg[onload], main b').count(), query).toBe(0);
      const links = await page
        .locator('main a[href]')
        .evaluateAll((all: HTMLAnchorElement[]) => all.map(({ protocol, origin }) => protocol + origin));
      expect
        .soft(
          [...new Set(links)].filter((link) => !link.includes('://localhost')),
          query,
        )
        .toEqual([]);
    }
  });
}

test.describe('a hostile address', () => {
  test.use({ provoked: [/status of 404/] });

  test('chooses nothing and shows nothing', async ({ page }) => {
    await page.goto(`en/sources/?q=${encodeURIComponent(MARKUP)}#${encodeURIComponent(MARKUP)}`);
    expect(await foreignElements(page)).toEqual([]);
    await page.goto(`${encodeURIComponent(MARKUP.replaceAll('/', ''))}/`);
    await expect(page.locator('h1')).toBeVisible();
    expect(await foreignElements(page)).toEqual([]);
  });
});

test.describe('text that is copied', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('holds no override of direction and no line that was not written', async ({ page }) => {
    const { box } = await openMachines(page, 'en');
    await box.fill(`host,file version,os\nSRV01,6.1.7601.17514,"Windows ${OVERRIDE}7\nVerdict: Fixed"\n`);
    await page.locator('[data-machines] tbody button').first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Copy text for a ticket' }).click();
    await expect(page.getByText('Copied', { exact: true }).first()).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).not.toContain(OVERRIDE);
    expect(text).not.toMatch(/^Verdict: Fixed/m);
  });
});
