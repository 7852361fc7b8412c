import { expect, test } from './fixture.ts';

test.use({ provoked: [/status of 404/] });

test('a wrong address answers 404 and leads on in both languages', async ({ page }) => {
  const response = await page.goto('ja/kb/1/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('h1')).toHaveText('404');
  await expect(page.locator('main [lang="ja"]')).toContainText('ページが見つかりません');
  await expect(page.locator('main [lang="en"]')).toContainText('Page not found');
  for (const language of ['ja', 'en']) {
    const target = await page.request.get(`${language}/`);
    await expect(page.locator(`main a[href="/${language}/"]`)).toBeVisible();
    expect(target.status()).toBe(200);
  }
});
