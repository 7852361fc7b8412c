import { checkerOn, fragmentOf, openChecker } from './checker.ts';
import { expect, test } from './fixture.ts';

// Long after the address has been written, where it is.
const ADDRESS_WRITTEN_MS = 200;
const HOST = 'SV-TOKYO-01';

test.describe('the address of a check', () => {
  test('is read when the page opens and when it changes; without a known edition it stands for none', async ({
    page,
  }) => {
    const { version, edition, output } = await openChecker(page, 'en', '#v=6.1.7601.17802&e=windows-7-sp1');
    await expect(version).toHaveValue('6.1.7601.17802');
    await expect(edition).toHaveValue('windows-7-sp1');
    await expect(output).toHaveAttribute('data-verdict', 'fixed');

    const changeTo = (fragment: string) => page.evaluate((value) => (location.hash = value), fragment);
    await changeTo('#v=6.1.7600.21178&e=windows-7');
    await expect(version).toHaveValue('6.1.7600.21178');
    await expect(edition).toHaveValue('windows-7');
    await changeTo('#v=6.1.7601.17000');
    await expect(version).toHaveValue('6.1.7601.17000');
    await expect(edition).toHaveValue('');
    await expect(output).toHaveAttribute('data-verdict', 'not-fixed');

    for (const unknown of ['windows-3-11', encodeURIComponent('"><img src=x onerror=1>')]) {
      await page.goto('about:blank');
      await openChecker(page, 'en', `#v=6.1.7601.17802&e=${unknown}`);
      await expect(edition).toHaveValue('');
      await expect(output).toHaveAttribute('data-verdict', 'fixed');
    }
  });

  test('is read too where it changes just before what was typed would be written to it', async ({ page }) => {
    const { version, output } = await openChecker(page, 'en');
    await version.evaluate(async (field: HTMLInputElement, late) => {
      field.value = '6.1.7601.17802';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise(requestAnimationFrame);
      // Both are due when the busy moment ends, this one first.
      setTimeout(() => (location.hash = '#v=6.1.7601.17000'));
      const due = performance.now() + late;
      while (performance.now() < due);
    }, ADDRESS_WRITTEN_MS);
    await expect(output).toHaveAttribute('data-verdict', 'not-fixed');
    await expect(version).toHaveValue('6.1.7601.17000');
    expect(await fragmentOf(page)).toBe('#v=6.1.7601.17000');
  });

  test('is written as soon as the field is left, so that a link followed at once takes the version along', async ({
    page,
  }) => {
    const { version } = await openChecker(page, 'en');
    const written = await version.evaluate((field: HTMLInputElement) => {
      field.value = '6.1.7601.17756';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      const before = location.hash;
      field.dispatchEvent(new Event('change', { bubbles: true }));
      return [before, location.hash];
    });
    expect(written).toEqual(['', '#v=6.1.7601.17756']);
  });

  test('with an unknown edition leaves none of before chosen, and one that is no address at all is no error', async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    const { edition, output } = await openChecker(page, 'en', '#v=6.0.6002.22643&e=windows-vista-sp2');
    await expect(edition).toHaveValue('windows-vista-sp2');
    await page.evaluate(() => (location.hash = '#v=6.1.7601.18438&e=windows-3-11'));
    await expect(output).toHaveAttribute('data-verdict', 'fixed');
    await expect(edition).toHaveValue('');
    await page.evaluate(() => (location.hash = '#100%'));
    await page.reload();
    await expect(output).toHaveAttribute('data-verdict', '');
    expect(errors).toEqual([]);
  });

  test('stays a plain anchor where it names one', async ({ page }) => {
    const { version, output } = await openChecker(page, 'en', '#fix-levels');
    await expect(page.locator('#fix-levels')).toBeInViewport();
    await expect(version).toHaveValue('');
    await expect(output).toHaveAttribute('data-verdict', '');
  });

  test('follows what is typed and chosen, without a step in the history, and empties with the field', async ({
    page,
  }) => {
    const { version, edition } = await openChecker(page, 'en');
    const steps = await page.evaluate(() => history.length);
    await version.pressSequentially('6.1.7601.17802');
    // It is written once the verdict stands.
    await expect.poll(() => fragmentOf(page)).toBe('#v=6.1.7601.17802');
    await edition.selectOption('windows-7-sp1');
    await expect.poll(() => fragmentOf(page)).toBe('#v=6.1.7601.17802&e=windows-7-sp1');
    await edition.selectOption('');
    await version.clear();
    await expect.poll(() => page.evaluate(() => location.href)).not.toContain('#');
    expect(await page.evaluate(() => history.length)).toBe(steps);
  });

  test('that chooses an edition says when it was left again', async ({ page }) => {
    await page.goto('en/check/#e=windows-7-sp1');
    const { version, edition, output } = checkerOn(page);
    await expect(edition).toHaveValue('windows-7-sp1');
    await version.fill('6.1.7601.17802');
    await edition.selectOption('');
    await expect(output).toHaveAttribute('data-verdict', 'fixed');
    // It is written once the verdict stands.
    await expect.poll(() => fragmentOf(page)).toBe('#v=6.1.7601.17802');
    await page.reload();
    await expect(edition).toHaveValue('');
    await expect(version).toHaveValue('6.1.7601.17802');
  });

  test('takes the version alone from what is pasted, and never holds the name of a host', async ({ page }) => {
    const { version, output } = await openChecker(page, 'en');
    for (const pasted of [
      `${HOST}  6.1.7601.17802`,
      `\\\\${HOST}\\c$\\Windows\\System32\\drivers\\tcpip.sys 6.1.7601.17802`,
      `Node=${HOST} Version=6.1.7601.17802`,
      `CSName        Version           ${HOST}   6.1.7601.17802    `,
      `CSName=${HOST}  Version=6.1.7601.17802`,
      `Node,CSName,Version  ${HOST},${HOST},6.1.7601.17802`,
    ]) {
      await version.fill(pasted);
      await expect(output, pasted).toHaveAttribute('data-verdict', 'fixed');
      await expect.poll(() => fragmentOf(page), pasted).toBe('#v=6.1.7601.17802');
      await version.fill('');
      await expect.poll(() => fragmentOf(page), 'nothing typed').toBe('');
    }
    for (const pasted of [HOST, `${HOST}.corp.example`, `${HOST} 6.1.7601`]) {
      await version.fill(pasted);
      await expect(output, pasted).toHaveAttribute('data-verdict', 'invalid');
      await page.waitForTimeout(ADDRESS_WRITTEN_MS);
      expect(decodeURIComponent(await fragmentOf(page)).toUpperCase(), pasted).not.toContain('TOKYO');
    }
  });
});
