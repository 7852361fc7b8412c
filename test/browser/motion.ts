import type { Page } from '@playwright/test';

/** What moves or would move: running animations, and styles that animate. */
export function motion(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const seconds = (list: string) => Math.max(...list.split(',').map(Number.parseFloat));
    const moving = [...document.querySelectorAll('*')].flatMap((element) => {
      const style = getComputedStyle(element);
      return [
        style.scrollBehavior === 'smooth' ? [`${element.localName} scrolls smoothly`] : [],
        style.animationName !== 'none' ? [`${element.localName} has the animation ${style.animationName}`] : [],
        seconds(style.transitionDuration) > 0 ? [`${element.localName} has a transition`] : [],
      ].flat();
    });
    return [...new Set([...moving, ...document.getAnimations().map(() => 'an animation runs')])];
  });
}
