import type { Page } from '@playwright/test';

/** What can take the focus and does not show it, or can't be seen while it has it. */
export function lostFocus(page: Page): Promise<readonly string[]> {
  return page
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
}
