import type { Page } from '@playwright/test';
import { holdScripts } from './hold-scripts.ts';

/** Chromium's own entry, which TypeScript does not know. */
interface LayoutShift {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

/** A page that has been drawn, and whose scripts have not arrived. */
interface Drawn {
  readonly letScriptsGo: () => void;
  /** What has moved since the page was drawn, and how far, once nothing more is under way. */
  readonly moved: () => Promise<readonly string[]>;
}

/**
 * Opens a page whose scripts are held back until it has been drawn. What moves before, because a line of the page itself
 * has to make room for the next, is chance: it depends on what else the processor does.
 */
export async function openWithScriptsHeld(page: Page, path: string): Promise<Drawn> {
  const letScriptsGo = await holdScripts(page);
  await page.goto(path, { waitUntil: 'commit' });
  await page.waitForFunction(() => document.readyState === 'interactive');
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    const drawn = performance.now();
    const moved: string[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as unknown as LayoutShift;
        const nodes = sources.map(({ node }) => (node instanceof Element ? node.outerHTML : node?.textContent) ?? '');
        const what = `by ${value}: ${nodes.map((text) => text.slice(0, 120)).join(', ')}`;
        if (entry.startTime >= drawn) moved.push(what);
      }
    }).observe({ type: 'layout-shift', buffered: true });
    Object.assign(globalThis, { moved });
  });
  return {
    letScriptsGo,
    moved: async () => {
      await page.waitForLoadState('networkidle');
      return page.evaluate(() => (globalThis as unknown as { moved: readonly string[] }).moved);
    },
  };
}
