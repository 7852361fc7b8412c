import type { Locator } from '@playwright/test';
import { checkerOn, LANGUAGES, openChecker, typeFirstVersion, WORDS } from './checker.ts';
import { expect, test } from './fixture.ts';
import { setTextSize } from './text-settings.ts';

// What is typed → verdict, reason, evidence, and what was compared.
const VERDICTS = [
  [
    '6.1.7601.17802',
    'fixed',
    'at-or-above-listed-update',
    'official',
    ['6.1.7601, GDR: 17802 ≥ 17802', '6.1.7601, GDR: 17802 ≥ 17757'],
  ],
  [
    '6.1.7601.23761',
    'fixed',
    'at-or-above-listed-update',
    'official',
    ['6.1.7601, LDR: 23761 ≥ 21954', '6.1.7601, LDR: 23761 ≥ 21893'],
  ],
  [
    '6.1.7600.16986',
    'fixed',
    'at-or-above-listed-update',
    'official',
    ['6.1.7600, GDR: 16986 ≥ 16986', '6.1.7600, GDR: 16986 ≥ 16943'],
  ],
  [
    '6.1.7600.21178',
    'fixed',
    'at-or-above-listed-update',
    'official',
    ['6.1.7600, LDR: 21178 ≥ 21178', '6.1.7600, LDR: 21178 ≥ 21122'],
  ],
  ['6.1.7601.17801', 'fixed', 'at-or-above-fix-level', 'third-party', ['6.1.7601, GDR: 17801 ≥ 17757']],
  ['6.1.7601.17757', 'fixed', 'at-or-above-fix-level', 'third-party', ['6.1.7601, GDR: 17757 ≥ 17757']],
  ['6.1.7601.21893', 'fixed', 'at-or-above-fix-level', 'third-party', ['6.1.7601, LDR: 21893 ≥ 21893']],
  ['6.0.6002.22643', 'fixed', 'at-or-above-fix-level', 'third-party', ['6.0.6002, LDR: 22643 ≥ 22643']],
  ['6.1.7601.17756', 'not-fixed', 'below-fix-level', 'third-party', ['6.1.7601, GDR: 17756 < 17757']],
  ['6.1.7601.21892', 'not-fixed', 'below-fix-level', 'third-party', ['6.1.7601, LDR: 21892 < 21893']],
  ['6.0.6002.22642', 'not-fixed', 'below-fix-level', 'third-party', ['6.0.6002, LDR: 22642 < 22643']],
  ['6.0.6002.18604', 'cannot-tell', 'no-gdr-fix-known', '', []],
  ['6.0.6000.16386', 'cannot-tell', 'no-fix-level-known', '', []],
  ['6.0.6001.18000', 'cannot-tell', 'no-fix-level-known', '', []],
  ['6.0.6003.20000', 'fixed', 'newer-than-listed-line', 'derived', []],
  ['6.1.7602.17802', 'cannot-tell', 'no-fix-level-known', '', []],
  ['6.1.7601.178', 'cannot-tell', 'no-fix-level-known', '', []],
  ['6.1.7601.17802 (win7sp1_ldr.120329-1500)', 'cannot-tell', 'branch-mismatch', '', []],
  ['6.2.9200.16384', 'out-of-scope', 'newer-windows', '', []],
  ['10.0.19041.1', 'out-of-scope', 'newer-windows', '', []],
  ['5.2.3790.3959', 'out-of-scope', 'older-windows', '', []],
  ['tcpip', 'invalid', 'not-a-version', '', []],
  ['6.1.7601.17802 6.1.7601.21954', 'invalid', 'not-a-version', '', []],
  ['>= 6.1.7601.17802', 'invalid', 'not-a-version', '', []],
  ['tcpip.sys should be 6.1.7601.17802', 'invalid', 'not-a-version', '', []],
  ['必要なバージョン 6.1.7601.17802', 'invalid', 'not-a-version', '', []],
  ['C:\\Windows\\System32\\afd.sys 6.1.7601.17802', 'invalid', 'other-file', '', []],
  ['C:\\Windows.old\\Windows\\System32\\drivers\\tcpip.sys 6.1.7601.17802', 'invalid', 'other-file', '', []],
  ['6.1.7601', 'invalid', 'too-few-parts', '', []],
  ['6.1.7601.70000', 'invalid', 'part-out-of-range', '', []],
] as const;

// What people type and paste, and what all of it means.
const SPELLINGS = [
  '  6.1.7601.17802  ',
  'v6.1.7601.17802',
  '６．１．７６０１．１７８０２',
  '6, 1, 7601, 17802',
  '6.1.7601.17802 (win7sp1_gdr.120329-1500)',
  'C:\\Windows\\System32\\drivers\\tcpip.sys  6.1.7601.17802',
];

/** What the checker says: the verdict with reason and evidence as outsiders read them, its word, and what was compared. */
function saidIn(root: Locator) {
  return root.evaluate((checker) => {
    const textOf = (element: Element | null) => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    const { verdict, reason, evidence } = checker.querySelector('output')?.dataset ?? {};
    const equations = [...checker.querySelectorAll('.equation')].map(textOf);
    return { verdict, reason, evidence, equations, word: textOf(checker.querySelector('output .verdict-word')) };
  });
}

const softly = expect.configure({ soft: true });

for (const language of LANGUAGES) {
  test.describe(`checker (${language})`, () => {
    test('what can’t be read leads to how the version is found, and to the box for outputs of many machines', async ({
      page,
    }) => {
      const { version, output } = await openChecker(page, language);
      await version.fill('CSName Version SRV01 6.1.7601.17802 SRV02 6.1.7601.17802');
      await expect(output).toHaveAttribute('data-verdict', 'invalid');
      const links = await output.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(links).toEqual([
        expect.stringMatching(`/${language}/guide/check/$`),
        expect.stringMatching(`/${language}/check/#machines$`),
      ]);
    });

    test('gives every verdict that a version can have, with its reason, evidence and comparison, however it is typed', async ({
      page,
    }) => {
      const { root, version, output } = await openChecker(page, language);
      for (const [typed, verdict, reason, evidence, equations] of VERDICTS) {
        await version.fill(typed);
        await softly
          .poll(() => saidIn(root), typed)
          .toMatchObject({
            verdict,
            reason,
            evidence,
            equations,
            ...(verdict !== 'invalid' && { word: WORDS[language][verdict] }),
          });
      }
      for (const spelling of SPELLINGS) {
        await version.fill(spelling);
        await expect.soft(output, spelling).toHaveAttribute('data-reason', 'at-or-above-listed-update');
        await expect.soft(output, spelling).toContainText('6.1.7601, GDR: 17802 ≥ 17802');
        await expect.soft(root, spelling).toContainText('6.1.7601, GDR: 17802 ≥ 17757');
        await version.fill('');
        await expect.soft(output).toHaveAttribute('data-verdict', '');
      }
    });

    test(`answers on /${language}/ too, key by key, and forgets what is deleted`, async ({ page }) => {
      await page.goto(`${language}/`);
      const { version, output } = checkerOn(page);
      await expect(output).toHaveAttribute('data-verdict', '');
      await version.pressSequentially('6.1.7601.17802');
      await expect(output).toHaveAttribute('data-verdict', 'fixed');
      await version.press('Backspace');
      await expect(output).toHaveAttribute('data-verdict', 'cannot-tell');
      await version.clear();
      await expect(output).toHaveAttribute('data-verdict', '');
      await expect(output.locator('.verdict-word')).toHaveCount(0);
    });

    test('names who says so, marks the version on the ruler, and leads to update, source and next step', async ({
      page,
    }) => {
      const { root, version } = await openChecker(page, language);
      await version.fill('6.1.7601.17802');
      await expect(root.getByRole('img', { name: /6\.1\.7601/ })).toBeVisible();
      await expect(root.locator('.ruler-own').first()).toBeVisible();
      const targets = () =>
        root.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      await expect
        .poll(targets)
        .toEqual(
          expect.arrayContaining([
            `/${language}/kb/2688338/`,
            `/${language}/kb/2553549/`,
            `/${language}/sources/#jpntsblog`,
            `/${language}/sources/#vwnet`,
          ]),
        );
      await root.locator(`a[href="/${language}/guide/what-to-do/#at-or-above-listed-update"]`).click();
      await expect(page.locator('#at-or-above-listed-update')).toBeInViewport();
    });
  });
}

// Whoever aims at a button there would miss it.
test('what stands below the answer stays in its place while a key is answered', async ({ page }) => {
  const checker = await openChecker(page, 'en');
  await typeFirstVersion(checker, '6.1.7601.17802');
  const button = await checker.root.locator('[data-copy-text]').elementHandle();
  const places = await checker.version.evaluate(async (field, below) => {
    const top = () => below?.getBoundingClientRect().top;
    const before = top();
    field.dispatchEvent(new Event('input', { bubbles: true }));
    const during = top();
    await new Promise((resolve) => setTimeout(resolve, 300));
    return [before, during, top()];
  }, button);
  expect(new Set(places).size, places.join(' ')).toBe(1);
});

for (const [pixels, open] of [
  [16, true],
  [24, false],
] as const) {
  test(`the ruler is ${open ? 'open beside' : 'folded below'} the answer with text of ${pixels} px`, async ({
    page,
  }) => {
    await setTextSize(page, pixels);
    const checker = await openChecker(page, 'en');
    await typeFirstVersion(checker, '6.1.7601.17802');
    const ruler = checker.root.locator('.ruler-beside');
    await expect(ruler).toHaveJSProperty('open', open);
    const [answer, picture] = [await checker.output.boundingBox(), await ruler.boundingBox()];
    expect(picture?.y === answer?.y).toBe(open);
  });
}
