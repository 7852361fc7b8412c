import type { Locator, Page } from '@playwright/test';
import type { Language } from './checker.ts';

/** The parts of the place to paste and drop, by its public hooks. */
export interface MachineParts {
  readonly box: Locator;
  readonly files: Locator;
  readonly rows: Locator;
}

/** Opens the full checker with its place to paste and drop. */
export async function openMachines(page: Page, language: Language): Promise<MachineParts> {
  await page.goto(`${language}/check/`);
  return {
    box: page.locator('textarea[name="evidence"]'),
    files: page.locator('input[type="file"][name="files"]'),
    rows: page.locator('[data-machines] tr[data-verdict]'),
  };
}

/** Host, verdict, reason and evidence of every row, as outsiders read them. */
export function verdictsIn(rows: Locator): Promise<readonly string[]> {
  return rows.evaluateAll((elements) =>
    elements.map((row) => {
      const { host, verdict, reason, evidence } = (row as HTMLElement).dataset;
      return [host, verdict, reason, evidence].join(' ');
    }),
  );
}

/** Drops files on the page, as a person drags them from a folder. */
export async function dropFiles(
  page: Page,
  files: readonly { readonly name: string; readonly bytes: readonly number[] }[],
): Promise<void> {
  const data = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const { name, bytes } of given) transfer.items.add(new File([new Uint8Array(bytes)], name));
    return transfer;
  }, files);
  await page.dispatchEvent('[data-intake]', 'dragover', { dataTransfer: data });
  await page.dispatchEvent('[data-intake]', 'drop', { dataTransfer: data });
}

/**
 * Drops a large file: `count` lines, in which # is the number of the line, all of them `times` over. It is made in the
 * page: through the connection of the test it would take longer to arrive than to be read.
 */
export async function dropLarge(
  page: Page,
  text: { readonly line: string; readonly count?: number; readonly times?: number },
): Promise<void> {
  await page.evaluate(({ line, count = 1, times = 1 }) => {
    const lines = Array.from({ length: count }, (_, index) => line.replace('#', String(index))).join('');
    const data = new DataTransfer();
    data.items.add(new File([lines.repeat(times)], 'large.txt'));
    document
      .querySelector('[data-intake]')
      ?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
  }, text);
}
