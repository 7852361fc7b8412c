import { expect, type Locator, type Page } from '@playwright/test';

export const LANGUAGES = ['ja', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The verdict words as the project has fixed them. */
export const WORDS = {
  ja: { fixed: '対策済み', 'not-fixed': '未対策', 'cannot-tell': '判定不能', 'out-of-scope': '対象外' },
  en: { fixed: 'Fixed', 'not-fixed': 'Not fixed', 'cannot-tell': 'Cannot tell', 'out-of-scope': 'Out of scope' },
} as const;

/** The parts of the checker that the tests touch, by its public hooks. */
export interface CheckerParts {
  readonly root: Locator;
  readonly version: Locator;
  readonly edition: Locator;
  readonly output: Locator;
}

export function checkerOn(page: Page): CheckerParts {
  const root = page.locator('[data-checker]');
  return {
    root,
    version: root.locator('input[name="version"]'),
    edition: root.locator('select[name="edition"]'),
    output: root.locator('output[data-verdict]'),
  };
}

/** Opens the full checker, at a fragment if one is given. Its script has run when this returns. */
export async function openChecker(page: Page, language: Language, fragment = ''): Promise<CheckerParts> {
  await page.goto(`${language}/check/${fragment}`);
  return checkerOn(page);
}

/** Types a version into the empty field, and waits for all that is said of it: what stands below a verdict follows it. */
export async function typeVersion({ root, version, output }: CheckerParts, text: string): Promise<void> {
  const below = root.locator('.verdict-details');
  await version.fill('');
  await expect(below).toHaveCount(0);
  await version.fill(text);
  await expect(output).not.toHaveAttribute('data-verdict', '');
  await expect(below).toBeAttached();
}

/**
 * Types the first version of a page, one that has a place in a picture. The picture comes last, and with it the texts
 * that say more of any version.
 */
export async function typeFirstVersion(parts: CheckerParts, text: string): Promise<void> {
  await typeVersion(parts, text);
  await expect(parts.root.locator('.ruler-own').first()).toBeAttached();
}

/** The fragment of the address, as the page itself has it: the test's own copy of the address may lag behind. */
export function fragmentOf(page: Page): Promise<string> {
  return page.evaluate(() => location.hash);
}
