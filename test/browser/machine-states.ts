import { expect, type Page } from '@playwright/test';
import type { Language } from './checker.ts';
import { openMachines } from './machines.ts';

/** Every verdict, contradictions, lines that say nothing, and a date that may be read in two ways. */
export const ALL_KINDS = `SRV01 6.1.7601.17514
SRV02 6.1.7601.18438
SRV03 6.0.6002.19000
nothing to read here
host,version,os version,boot time,KBs
SQL01,6.1.7601.17725,6.1.7601,2026-09-01 08:15,
SQL02,6.1.7601.17514,6.1.7601,03/04/2026 10:00,
SQL03,,6.3.9600,,
SQL05,6.1.7601.17725,6.1.7601,,KB2688338
`;
const MACHINES = 7;

/** Pastes one of every kind of machine and opens all that can be opened in the page. */
export async function showAllKinds(page: Page, language: Language): Promise<void> {
  const { box, rows } = await openMachines(page, language);
  await box.fill(ALL_KINDS);
  await expect(rows).toHaveCount(MACHINES);
  await expect(page.locator('[data-date-question]')).toBeVisible();
  await expect(page.locator('.timeline')).toBeVisible();
  await page.locator('details').evaluateAll((all: HTMLDetailsElement[]) => all.forEach((each) => (each.open = true)));
}

/** Opens the details of a machine, and returns them. */
export async function openDetails(page: Page, host: string) {
  await page.locator(`[data-machines] tr[data-host="${host}"] button`).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  return dialog;
}

/** Takes every way to the clipboard away, as where a policy forbids it. */
export async function withoutClipboard(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'clipboard');
    document.execCommand = () => false;
  });
}

/** The buttons by the words that tests press, in both languages. */
export const BUTTONS = {
  ja: { clear: 'すべて消去', undo: '元に戻す', ticket: 'チケット用', close: '閉じる' },
  en: { clear: 'Clear all', undo: 'Undo', ticket: 'Copy text for a ticket', close: 'Close' },
} as const;
