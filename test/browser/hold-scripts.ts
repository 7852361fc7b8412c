import type { Page } from '@playwright/test';

/** Holds every script back until it is let go, as a slow network would. */
export async function holdScripts(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route('**/*.js', async (route) => {
    await promise;
    await route.continue();
  });
  return () => resolve(undefined);
}
