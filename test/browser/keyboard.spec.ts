import { LANGUAGES, openChecker } from './checker.ts';
import { expect, test } from './fixture.ts';
import { PAGE_KINDS } from './page-kinds.ts';

for (const language of LANGUAGES) {
  test(`a check by keyboard alone (${language})`, async ({ page }) => {
    const { version, edition, output, root } = await openChecker(page, language);
    await page.keyboard.press('Tab');
    const skip = page.locator('.skip');
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator('#content')).toBeFocused();

    await page.keyboard.press('Tab');
    await expect(version).toBeFocused();
    await page.keyboard.type('6.1.7601.17802');
    await expect(output).toHaveAttribute('data-verdict', 'fixed');
    await page.keyboard.press('Tab');
    await expect(edition).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(output.locator('a').first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${language}/kb/2688338/$`));
    await page.goBack();
    await expect(version).toHaveValue('6.1.7601.17802');
    await expect(output).toHaveAttribute('data-verdict', 'fixed');

    await root.locator('[data-copy-link]').focus();
    await page.keyboard.press('Tab');
    await expect(root.locator('[data-copy-text]')).toBeFocused();
  });
}

for (const width of [1280, 360]) {
  test(`whatever has the focus can be seen, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 720 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const path of PAGE_KINDS) {
      await page.goto(path);
      const hidden = await page
        .locator('a[href], button, input, select, textarea, summary, [tabindex="0"]')
        .evaluateAll((elements: HTMLElement[]) =>
          elements
            .filter((element) => element.checkVisibility({ visibilityProperty: true }))
            .filter((element) => {
              element.focus();
              const box = element.getClientRects()[0];
              if (document.activeElement !== element || !box) return true;
              const { outlineStyle, outlineWidth } = getComputedStyle(element);
              if (outlineStyle !== 'solid' || Number.parseFloat(outlineWidth) < 2) return true;
              // A wrapper that scrolls may be larger than the screen, and what is in it may stick out at its side: the
              // first corner that can be seen stands for it.
              const left = Math.max(box.left, element.closest('.table-scroll')?.getBoundingClientRect().left ?? 0);
              const at = document.elementFromPoint(
                left + Math.min((box.right - left) / 2, 40),
                Math.max(1, box.top) + Math.min(box.height / 2, 20),
              );
              return !(at && (element.contains(at) || (at.contains(element) && at.localName === 'label')));
            })
            .map((element) => element.outerHTML.slice(0, 120)),
        );
      expect.soft(hidden, path).toEqual([]);
    }
  });
}
