import type { Page } from '@playwright/test';

/**
 * What can be pressed and is neither 24 by 24 pixels nor so far from its neighbours that circles of 24 pixels around
 * their centres keep apart (WCAG 2.5.8). Excepted, as there: links in a line of text, and what a larger label presses.
 */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page
    .locator('a[href], button, input, select, textarea, summary, label:has(input)')
    .evaluateAll((elements: HTMLElement[]) => {
      const LEAST = 24;
      const modal = document.querySelector('dialog[open]');
      const inLine = (element: HTMLElement) => {
        if (element.localName !== 'a' || getComputedStyle(element).display !== 'inline') return false;
        const own = element.textContent.trim();
        const around = element.closest('p, li, dd, td, th, span, figcaption')?.textContent.trim() ?? own;
        return around.length > own.length;
      };
      const targets = elements
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .filter((element) => modal === null || modal.contains(element))
        .filter((element) => !(element.localName === 'input' && element.closest('label')))
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ element, box }) => box.width > 1 && !element.matches('.skip'));
      const small = targets.filter(({ box }) => box.width < LEAST - 0.05 || box.height < LEAST - 0.05);
      const near = ({ element, box }: (typeof targets)[number]) => {
        const x = box.left + box.width / 2;
        const y = box.top + box.height / 2;
        return targets.some((other) => {
          if (other.element === element || other.element.contains(element) || element.contains(other.element))
            return false;
          if (small.includes(other)) {
            const dx = other.box.left + other.box.width / 2 - x;
            const dy = other.box.top + other.box.height / 2 - y;
            return Math.hypot(dx, dy) < LEAST;
          }
          const dx = Math.max(other.box.left - x, 0, x - other.box.right);
          const dy = Math.max(other.box.top - y, 0, y - other.box.bottom);
          return Math.hypot(dx, dy) < LEAST / 2;
        });
      };
      return small
        .filter((target) => !inLine(target.element) && near(target))
        .map(
          ({ element, box }) =>
            `${box.width.toFixed(1)} x ${box.height.toFixed(1)}: ${element.outerHTML.slice(0, 120)}`,
        );
    });
}
