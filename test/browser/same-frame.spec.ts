import { openChecker } from './checker.ts';
import { expect, test } from './fixture.ts';

test('the verdict is there in the frame of the keystroke', async ({ page }) => {
  const { version } = await openChecker(page, 'en');
  const typed = ['6.1.7601.1780', '6.1.7601.17756', '6.1.7601.17757', '6.1.7601.17802', ''];
  const painted = await version.evaluate(async (input: HTMLInputElement, texts) => {
    const output = document.querySelector<HTMLOutputElement>('[data-checker] output[data-verdict]');
    const seen: (string | undefined)[] = [];
    for (const text of texts) {
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      // A frame's callbacks run just before it is painted: what stands there now is what the visitor sees next.
      await new Promise(requestAnimationFrame);
      seen.push(output?.dataset['verdict']);
    }
    return seen;
  }, typed);
  expect(painted).toEqual(['cannot-tell', 'not-fixed', 'fixed', 'fixed', '']);
});

test('what to do next is there in that frame too; what stands below follows', async ({ page }) => {
  const { root, version } = await openChecker(page, 'en');
  await version.fill('6.1.7601.17757');
  const copyButton = root.locator('[data-copy-link]');
  await expect(copyButton).toBeVisible();
  await expect(root.locator('.verdict-details')).toContainText('KB2553549');
  const next = await version.evaluate(async (input: HTMLInputElement) => {
    input.value = '6.1.7601.17756';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await new Promise(requestAnimationFrame);
    return [...document.querySelectorAll('[data-checker] a')].map((link) => link.getAttribute('href'));
  });
  expect(next).toContain('/en/guide/what-to-do/#below-fix-level');
  expect(next).not.toContain('/en/guide/what-to-do/#at-or-above-fix-level');
  await expect(root.locator('.verdict-details')).not.toContainText('exactly');
  await version.fill('');
  await expect(copyButton).toHaveCount(0);
});

test('the verdict waits for no timer', async ({ page }) => {
  await page.clock.install();
  const { version, output } = await openChecker(page, 'en');
  await page.clock.pauseAt(Date.now() + 60_000);
  await version.fill('6.1.7601.17802');
  expect(await output.getAttribute('data-verdict')).toBe('fixed');
});
