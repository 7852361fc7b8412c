import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const EVERYTHING: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

const COLOURS: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  resultTypes: ['violations'],
};

/** What axe has to look at; everything where nothing is said. */
interface Look {
  /** Only the rules that colours decide, where everything else was looked at in other colours. */
  readonly only?: 'colours';
  /** Selector of the part that has changed, where the rest was looked at before. */
  readonly within?: string;
}

/**
 * Gives axe to every page that this one shows from now on. Chromium reads its program once then, not for each of them:
 * worth it where one test goes through many.
 */
export async function bringAxe(page: Page): Promise<void> {
  await page.addInitScript(SOURCE);
}

/** What axe has against the page as it stands, one line for each element. */
export async function axeViolations(page: Page, { only, within }: Look = {}): Promise<readonly string[]> {
  // Through the debugger, so that the page's content security policy need not allow it.
  if (!(await page.evaluate<boolean>(`'axe' in globalThis`))) await page.evaluate(SOURCE);
  const options = JSON.stringify(only === 'colours' ? COLOURS : EVERYTHING);
  const part = within === undefined ? 'document' : JSON.stringify(within);
  const violations = await page.evaluate<AxeResults['violations']>(
    `axe.run(${part}, ${options}).then(({ violations }) => violations)`,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}
