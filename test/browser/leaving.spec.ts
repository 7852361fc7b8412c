import type { Page } from '@playwright/test';
import { fragmentOf, LANGUAGES } from './checker.ts';
import { expect, test } from './fixture.ts';
import { BUTTONS, openDetails } from './machine-states.ts';
import { openMachines } from './machines.ts';

const LIST = 'SRV01 6.1.7601.17514\nSRV02 6.1.7601.18438';

/** The questions of the browser so far; somebody who stays answers them. */
function stayingOn(page: Page): readonly string[] {
  const questions: string[] = [];
  page.on('dialog', (dialog) => {
    questions.push(dialog.type());
    void dialog.dismiss();
  });
  return questions;
}

for (const language of LANGUAGES) {
  test(`what is entered for many machines is not lost without a question (${language})`, async ({ page }) => {
    const questions = stayingOn(page);
    await page.goto(`${language}/`);
    const { box, rows } = await openMachines(page, language);
    await box.click();
    await box.fill(LIST);
    await expect(rows).toHaveCount(2);
    const twin = page.locator('header a[data-twin]').first();
    const ways = [
      () => twin.click(),
      () => page.evaluate(() => history.back()),
      () => page.evaluate(() => location.reload()),
    ];
    for (const [index, leave] of ways.entries()) {
      await leave();
      await expect.poll(() => questions.length).toBe(index + 1);
      await expect(box).toHaveValue(LIST);
      await expect(rows).toHaveCount(2);
    }
    expect(new Set(questions)).toEqual(new Set(['beforeunload']));

    // Nothing is there to be lost any more.
    await page.getByRole('button', { name: BUTTONS[language].clear }).click();
    await expect(rows).toHaveCount(0);
    await twin.click();
    await expect(page).not.toHaveURL(new RegExp(`/${language}/check/`));
    expect(questions).toHaveLength(ways.length);
  });
}

test('a file is something to lose, a version in the address is not', async ({ page }) => {
  const questions = stayingOn(page);
  const { files, rows } = await openMachines(page, 'en');
  const version = page.locator('[data-checker] input[name="version"]');
  await version.click();
  await version.fill('6.1.7601.17514');
  await expect.poll(() => fragmentOf(page)).toBe('#v=6.1.7601.17514');
  await page.evaluate(() => location.reload());
  await expect(version).toHaveValue('6.1.7601.17514');
  expect(questions).toEqual([]);
  await files.setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(LIST) });
  await expect(rows).toHaveCount(2);
  await version.click();
  await page.evaluate(() => location.reload());
  await expect.poll(() => questions).toEqual(['beforeunload']);
  await expect(rows).toHaveCount(2);
});

for (const language of LANGUAGES) {
  test(`what the results link to opens beside them, and says so (${language})`, async ({ page, context }) => {
    const questions = stayingOn(page);
    const { box, rows } = await openMachines(page, language);
    await box.fill(LIST);
    await expect(rows).toHaveCount(2);
    const dialog = await openDetails(page, 'SRV01');
    await expect(dialog).toHaveAccessibleDescription(language === 'ja' ? /新しいタブ/ : /new tab/);
    for (const path of ['kb/2688338/', 'guide/what-to-do/']) {
      const opened = context.waitForEvent('page');
      await dialog.locator(`a[href*="/${path}"]`).first().press('Enter');
      const beside = await opened;
      await expect(beside).toHaveURL(new RegExp(`/${language}/${path}`));
      await beside.close();
      await expect(dialog).toBeVisible();
      await expect(rows).toHaveCount(2);
    }
    expect(questions).toEqual([]);
  });
}
