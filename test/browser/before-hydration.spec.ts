import { checkerOn, fragmentOf, LANGUAGES } from './checker.ts';
import { expect, test } from './fixture.ts';
import { holdScripts } from './hold-scripts.ts';

test('a file that is chosen before the script arrives is read', async ({ page }) => {
  for (const language of LANGUAGES) {
    const letScriptsGo = await holdScripts(page);
    await page.goto(`${language}/check/`, { waitUntil: 'commit' });
    const content = Buffer.from('SRV01 6.1.7601.17514');
    await page
      .locator('input[name="files"]')
      .setInputFiles({ name: 'list.txt', mimeType: 'text/plain', buffer: content });
    letScriptsGo();
    await expect(page.locator('[data-machines] tr[data-verdict="not-fixed"]')).toHaveCount(1);
  }
});

test.describe('typed before the script arrives', () => {
  test('gets the verdict of what was typed', async ({ page }) => {
    for (const language of LANGUAGES) {
      const letScriptsGo = await holdScripts(page);
      await page.goto(`${language}/check/`, { waitUntil: 'commit' });
      const { version, output } = checkerOn(page);
      await version.pressSequentially('6.1.7601.17756');
      await expect(output).toHaveAttribute('data-verdict', '');
      letScriptsGo();
      await expect(output).toHaveAttribute('data-verdict', 'not-fixed');
      await expect(version).toHaveValue('6.1.7601.17756');
      await expect(version).toBeFocused();
    }
  });

  test('is not overruled by the address, and the address follows it', async ({ page }) => {
    for (const language of LANGUAGES) {
      const letScriptsGo = await holdScripts(page);
      await page.goto(`${language}/check/#v=6.1.7601.17802`, { waitUntil: 'commit' });
      const { version, output } = checkerOn(page);
      await version.fill('6.1.7601.17000');
      letScriptsGo();
      await expect(output).toHaveAttribute('data-verdict', 'not-fixed');
      await expect(version).toHaveValue('6.1.7601.17000');
      // Whoever copies the address, or changes the language, takes along what is on the page.
      await expect.poll(() => fragmentOf(page)).toBe('#v=6.1.7601.17000');
    }
  });

  test('counts with the edition that was chosen by then', async ({ page }) => {
    for (const language of LANGUAGES) {
      const letScriptsGo = await holdScripts(page);
      await page.goto(`${language}/check/#e=windows-7-sp1`, { waitUntil: 'commit' });
      const { version, edition, output } = checkerOn(page);
      await edition.selectOption('windows-7');
      await version.fill('6.1.7601.17802');
      letScriptsGo();
      await expect(output).toHaveAttribute('data-reason', 'edition-mismatch');
      await expect(edition).toHaveValue('windows-7');
    }
  });
});
