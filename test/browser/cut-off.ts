import type { Page } from '@playwright/test';

/** Texts that stick out of a box that cuts off, of the button that they name, or of their cell; and a page that scrolls sideways. */
export function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const parent = node.parentElement;
      if (node.textContent?.trim() === '' || !parent?.checkVisibility({ visibilityProperty: true })) continue;
      if (parent.closest('.visually-hidden, .skip, svg, option')) continue;
      range.selectNodeContents(node);
      const text = range.getBoundingClientRect();
      for (let box: Element | null = parent; box && box !== document.body; box = box.parentElement) {
        const style = getComputedStyle(box);
        const bounds = box.getBoundingClientRect();
        const control = box.localName === 'button';
        const contained = /paint|strict|content/.test(style.contain);
        const x = control || contained || style.display === 'table-cell' || /hidden|clip/.test(style.overflowX);
        const y = control || contained || /hidden|clip/.test(style.overflowY);
        const out =
          (x && (text.left < bounds.left - 1 || text.right > bounds.right + 1)) ||
          (y && (text.top < bounds.top - 1 || text.bottom > bounds.bottom + 1));
        if (out) found.push(`${box.localName}.${box.className}: ${node.textContent?.slice(0, 40)}`);
      }
    }
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [...found, `${scrollWidth - clientWidth} px too wide`] : found;
  });
}
