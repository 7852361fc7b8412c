import { readFile } from 'node:fs/promises';
import { LANGUAGES, WORDS } from './checker.ts';
import { expect, test } from './fixture.ts';
import { dropFiles, openMachines, verdictsIn } from './machines.ts';

const LIST = `SRV01 6.1.7601.17514
SRV02 6.1.7601.18438
SRV03 6.0.6002.19000
nothing to read here
host,version,os version,boot time,KBs
SQL01,6.1.7601.17725,6.1.7601,2026-09-01 08:15,
SQL02,,6.1.7601,,KB2688338
SQL03,,6.3.9600,,
SQL04,,6.1.7601,,KB4022719
SQL05,6.1.7601.17725,6.1.7601,,KB2688338
SQL06,,6.1.7601,,
`;
const VERDICTS = [
  'SRV01 not-fixed below-fix-level third-party',
  'SRV02 fixed at-or-above-listed-update official',
  'SRV03 cannot-tell no-gdr-fix-known ',
  'SQL01 not-fixed below-fix-level third-party',
  'SQL02 fixed listed-update-installed official',
  'SQL03 out-of-scope newer-windows ',
  'SQL04 fixed rollup-installed derived',
  'SQL05 not-fixed below-fix-level third-party',
  'SQL06 cannot-tell no-listed-update-installed ',
];

for (const language of LANGUAGES) {
  test(`a pasted list gets a verdict for each machine, in its order (${language})`, async ({ page }) => {
    const { box, rows } = await openMachines(page, language);
    await box.fill(LIST);
    await expect(rows).toHaveCount(VERDICTS.length);
    expect(await verdictsIn(rows)).toEqual(VERDICTS);
    await expect(rows.first()).toContainText(WORDS[language]['not-fixed']);
    await expect(rows.first()).toContainText('17514 < 17757');
    // The count of each verdict stands above the table.
    await expect(page.locator('[data-count=""]')).toHaveText('9');
    await expect(page.locator('[data-count="not-fixed"]')).toHaveText('3');
    await expect(page.locator('[data-count="fixed"]')).toHaveText('3');
    // What was not understood is listed with its line, and what contradicts itself is said.
    await expect(page.locator('[data-bad-lines]')).toContainText('nothing to read here');
    await expect(page.locator('[data-bad-lines] tbody tr')).toHaveCount(1);
    await expect(page.locator('[data-bad-lines] tbody th')).toContainText('4');
    await expect(rows.nth(7).locator('.contradiction')).toBeVisible();
  });
}

test('counts filter, sorting reorders, the order given comes back, and prints without the place to paste', async ({
  page,
}) => {
  const { box, rows } = await openMachines(page, 'en');
  await box.fill(LIST);
  await expect(rows).toHaveCount(9);
  await page.getByRole('button', { name: /^Fixed 3$/ }).click();
  await expect(rows).toHaveCount(3);
  await expect(page.locator('[data-machines]')).toHaveAttribute('aria-rowcount', '4');
  await page.getByRole('button', { name: /^All 9$/ }).click();
  await expect(rows).toHaveCount(9);
  await page.locator('select[name="sort"]').selectOption('verdict');
  await expect(rows.first()).toHaveAttribute('data-host', 'SRV01');
  await expect(rows.nth(1)).toHaveAttribute('data-host', 'SQL01');
  await page.locator('select[name="sort"]').selectOption('deadline');
  await expect(rows.first()).toHaveAttribute('data-host', 'SQL01');
  await page.locator('select[name="sort"]').selectOption('input');
  await expect(rows.first()).toHaveAttribute('data-host', 'SRV01');
  expect(await verdictsIn(rows)).toEqual(VERDICTS);

  await page.emulateMedia({ media: 'print' });
  await expect(box).toBeHidden();
  await expect(rows.last()).toBeVisible();
});

test('files in several encodings are read, each says which was taken, and nothing more is requested', async ({
  page,
}) => {
  const { box, rows } = await openMachines(page, 'en');
  const wide = `\ufeffHost,Version\r\nUTF16,6.1.7601.17514\r\n`;
  const utf16 = [...Buffer.from(wide, 'utf16le')];
  // 「バージョン,SJIS」 in code page 932.
  const sjis = [
    0x83,
    0x6f,
    0x81,
    0x5b,
    0x83,
    0x57,
    0x83,
    0x87,
    0x83,
    0x93,
    ...Buffer.from('\r\nSJIS 6.1.7601.18438\r\n'),
  ];
  await dropFiles(page, [
    { name: 'utf16.csv', bytes: utf16 },
    { name: 'sjis.txt', bytes: sjis },
    { name: 'empty.txt', bytes: [] },
    { name: 'noise.bin', bytes: Array.from({ length: 4096 }, (_, index) => (index * 7919) % 251) },
  ]);
  await expect(rows).toHaveCount(2);
  const inputs = page.locator('[data-inputs]');
  await expect(inputs.locator('tr', { hasText: 'utf16.csv' })).toContainText('UTF-16 LE');
  await expect(inputs.locator('tr', { hasText: 'sjis.txt' })).toContainText('932');
  await expect(inputs.locator('tr', { hasText: 'empty.txt' })).toContainText('0 bytes');
  await expect(inputs.locator('tr', { hasText: 'noise.bin' })).toContainText('can’t be read');

  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.context().on('request', (request) => requests.push(request.url()));
  await box.fill(LIST);
  await expect(rows).toHaveCount(11);
  await dropFiles(page, [{ name: 'b.txt', bytes: [...Buffer.from('SRV99 6.1.7601.18438')] }]);
  await expect(rows).toHaveCount(12);
  expect(requests).toEqual([]);
});

test('what is cleared or removed comes back, also right after typing', async ({ page }) => {
  const { box, rows } = await openMachines(page, 'en');
  await box.fill('SRV01 6.1.7601.17514');
  await dropFiles(page, [{ name: 'b.txt', bytes: [...Buffer.from('SRV02 6.1.7601.18438')] }]);
  await expect(rows).toHaveCount(2);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(rows).toHaveCount(0);
  await expect(box).toHaveValue('');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rows).toHaveCount(2);
  await expect(box).toHaveValue('SRV01 6.1.7601.17514');
  await page.getByRole('button', { name: 'Remove b.txt' }).click();
  await expect(rows).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rows).toHaveCount(2);

  await page.clock.install();
  // The pause that typing is given is still to end when all is cleared.
  await box.dispatchEvent('input');
  await page.getByRole('button', { name: 'Clear all' }).click();
  await page.clock.runFor(5_000);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(box).toHaveValue('SRV01 6.1.7601.17514');
});

test('details that are closed stay closed where the page is drawn at that moment', async ({ page }) => {
  const { box, rows } = await openMachines(page, 'en');
  await box.fill('SRV01 6.1.7601.17514\nSRV02 6.1.7601.17802\n');
  await rows.first().getByRole('button').click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await page.evaluate(() => {
    const sort = document.querySelector('select[name="sort"]');
    document.addEventListener('click', () => sort?.dispatchEvent(new Event('change', { bubbles: true })), {
      once: true,
    });
  });
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toHaveCount(0);
});

test('details open, take a boot time, close with the keyboard alone, and stay open right after', async ({ page }) => {
  const { box, rows } = await openMachines(page, 'en');
  await box.fill('SRV01 6.1.7601.17514\nSRV02 6.1.7601.18438\n');
  await expect(rows).toHaveCount(2);
  const dialog = page.getByRole('dialog');
  for (const host of ['SRV01', 'SRV02']) {
    await page.getByRole('button', { name: 'SRV01', exact: true }).click();
    // Within one frame, as a key that is held down does on a slow machine.
    await page.evaluate((next) => {
      document.querySelector('dialog')?.close();
      document.querySelector<HTMLElement>(`[data-host="${next}"] button`)?.click();
    }, host);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    await expect(dialog.getByRole('heading', { name: host })).toBeVisible();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(dialog).toHaveCount(0);
  }

  const host = rows.first().getByRole('button', { name: 'SRV01' });
  await host.focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('KB2553549');
  await dialog.getByLabel('When this machine started').fill('yesterday');
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('“yesterday” can’t be read');
  await dialog.getByLabel('When this machine started').fill('2026-09-01 08:15');
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('2028-01-11 10:42');
  await expect(rows.first()).toContainText('2028-01-11 10:42');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('rows say version and start as they were read, doubtful dates are asked about, nothing is answered with help', async ({
  page,
}) => {
  const { box, rows } = await openMachines(page, 'en');
  await box.fill(
    'host,version,boot,kb\nA,6.1.7601.17802,20250525100522.500000+540,\nB,6.1.7601.17514,2025-05-25 10:05:22,\nC,,03/04/2025 10:05,KB2688338\nD,6.1.7601.17514,,\n',
  );
  await expect(rows).toHaveCount(4);
  const read = await rows.evaluateAll((all) =>
    all.map((row) => [row.getAttribute('data-version'), row.getAttribute('data-start')]),
  );
  expect(read).toEqual([
    ['6.1.7601.17802', '2025-05-25T10:05:22+09:00'],
    ['6.1.7601.17514', '2025-05-25T10:05:22'],
    ['', ''],
    ['6.1.7601.17514', ''],
  ]);
  await rows.first().getByRole('button').click();
  await expect(page.locator('.machine-details')).toContainText('started on 2025-05-25 10:05:22 +09:00');
  await expect(page.locator('.machine-details')).toContainText('old driver is in use');
  await page.keyboard.press('Escape');

  // A date that can be read in two ways is asked about, and the answer gives a deadline.
  await box.fill('host,version,boot time\nA,6.1.7601.17514,03/04/2026 10:00\n');
  const question = page.locator('[data-date-question]');
  await expect(question).toContainText('03/04/2026');
  await question.getByLabel('day/month/year').check();
  // 3 April 2026 10:00 and 497 days, 2 hours, 27 minutes.
  await expect(rows.first()).toContainText('2027-08-13 12:27');
  await question.getByLabel('month/day/year').check();
  await expect(rows.first()).toContainText('2027-07-14 12:27');

  // A value that can't be read is named by its heading.
  await box.fill('host,version,boot time\nA,6.1.7601.17514,yesterday\n');
  await expect(page.locator('[data-bad-lines] tbody td').first()).toHaveText(
    /^“boot time”: A value is not of the kind/,
  );

  // Nothing that can be judged is answered with what to hand in.
  await box.fill('hello\nworld\n');
  await expect(page.locator('[data-machines-root]')).toContainText('Nothing in it says which version');
  await expect(page.locator('[data-machines-root]')).toContainText('wmic datafile');
  await expect(page.locator('[data-machines-root]')).not.toContainText('ticket');
  // A text for a ticket is told from one that says nothing.
  await box.fill('497-day problem: check of tcpip.sys\nMachines: 1\nFixed: 1\n');
  await expect(page.locator('[data-machines-root]')).toContainText('copied here for a ticket');
  await expect(rows).toHaveCount(0);
});

test('the CSV that is saved gives the same verdicts when it is read again', async ({ page }) => {
  const { box, rows, files } = await openMachines(page, 'ja');
  await box.fill(LIST);
  await expect(rows).toHaveCount(9);
  const csv = page.getByRole('button', { name: 'CSVを保存' });
  await page.getByRole('button', { name: '結果を保存する' }).click();
  await expect(csv).toBeFocused();
  const download = page.waitForEvent('download');
  await csv.click();
  const saved = await download;
  expect(saved.suggestedFilename()).toMatch(/^497-\d{4}-\d\d-\d\d\.csv$/);
  const path = await saved.path();
  const text = await readFile(path, 'utf8');
  expect(text.startsWith('\ufeff')).toBe(true);
  expect(text).toContain('2026-11-30+');
  await page.getByRole('button', { name: 'すべて消去' }).click();
  await expect(rows).toHaveCount(0);
  await files.setInputFiles({ name: 'again.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await expect(rows).toHaveCount(9);
  expect(await verdictsIn(rows)).toEqual(VERDICTS);
  await expect(page.locator('[data-bad-lines]')).toHaveCount(0);
});

test('JSON, calendar, a text for the ticket, and how the verdicts were reached can be taken along', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { box, rows } = await openMachines(page, 'en');
  await box.fill(LIST);
  await expect(rows).toHaveCount(9);
  const saved = async (name: RegExp) => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    return readFile(await (await download).path(), 'utf8');
  };
  const json = JSON.parse(await saved(/^Save JSON$/)) as { machines: unknown[]; catalog: { date: string } };
  expect(json.machines).toHaveLength(9);
  expect(json.catalog.date).toMatch(/^\d{4}-\d\d-\d\d$/);
  const calendar = await saved(/^Save deadlines/);
  expect(calendar).toContain('BEGIN:VCALENDAR');
  expect(calendar).toContain('SQL01');

  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole('button', { name: 'Copy how the verdicts were reached' }).click();
  await expect(page.getByText('Copied', { exact: true }).first()).toBeVisible();
  const method = await copied();
  expect(method).toContain('Treat these machines as open');
  expect(method).toContain('https://learn.microsoft.com/de-de/archive/blogs/jpntsblog/497-2 (read 2026-11-24)');

  await page.locator('select[name="ticket-language"]').selectOption('ja');
  await page.getByRole('button', { name: 'Copy text for a ticket' }).click();
  await expect.poll(copied).toContain('SRV01');
  await expect(page.getByText('Copied', { exact: true }).first()).toBeVisible();
  const ticket = await copied();
  expect(ticket).toContain('未対策');
  expect(ticket).toContain('2026-11-30');
});

test('a text for the ticket is copied, line by line, whatever the browser allows', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { box, rows } = await openMachines(page, 'en');
  await box.fill(LIST);
  await expect(rows).toHaveCount(9);
  const copied = async () => {
    await page.getByRole('button', { name: 'Copy text for a ticket' }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).not.toBe('nothing');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    return text.replace(/^Evaluated at: .*$/m, '');
  };
  await page.evaluate(() => navigator.clipboard.writeText('nothing'));
  const ticket = await copied();
  expect(ticket).toMatch(/\n.*\n/);
  // As in WebKit: nothing is copied but within the press itself.
  await page.evaluate(async () => {
    await navigator.clipboard.writeText('nothing');
    const { clipboard } = navigator;
    const write = clipboard.write.bind(clipboard);
    const refuse = () => Promise.reject(new Error('not within the press'));
    Object.defineProperties(clipboard, {
      write: { value: (items: ClipboardItems) => (window.event?.type === 'click' ? write(items) : refuse()) },
      writeText: { value: refuse },
    });
    document.execCommand = () => false;
  });
  expect(await copied()).toBe(ticket);
  // As over plain http: no clipboard interface.
  await page.reload();
  await box.fill(LIST);
  await expect(rows).toHaveCount(9);
  await page.evaluate(async () => {
    await navigator.clipboard.writeText('nothing');
    Object.defineProperties(navigator.clipboard, { write: { value: undefined }, writeText: { value: undefined } });
  });
  expect(await copied()).toBe(ticket);
});

for (const language of LANGUAGES) {
  test(`above the table stands how many lines were not understood, and leads to them (${language})`, async ({
    page,
  }) => {
    const { box, rows } = await openMachines(page, language);
    const unread = Array.from({ length: 11 }, (_, index) => `nothing to read here, ${index}`);
    await box.fill(['SRV01 6.1.7601.17514', '', ...unread].join('\n'));
    await expect(rows).toHaveCount(1);
    const list = page.locator('[data-bad-lines]');
    await expect(list).not.toHaveAttribute('open');
    await page.locator('.table-tools').getByRole('button', { name: '11' }).press('Enter');
    await expect(list.locator('summary')).toBeFocused();
    await expect(list).toHaveAttribute('open');
    await box.fill('SRV01 6.1.7601.17514');
    await expect(list).toHaveCount(0);
    await expect(page.locator('.table-tools button')).toHaveCount(1);
  });
}
