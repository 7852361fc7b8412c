import { LANGUAGES, openChecker } from './checker.ts';
import { expect, test } from './fixture.ts';

const HOSTILE = {
  markup: '<img src=x onerror="document.title=1"><script>document.title=1</script>',
  'markup around a version': '<b>6.1.7601.17802</b><img src=x onerror="document.title=1">',
  'markup in a part': '6.1.<img src=x>.17802',
  'a script address': 'javascript:document.title=1//6.1.7601.17802',
  'a right-to-left override': '6.1.7601.17\u202e208',
  'invisible characters': '6.1.\u200b7601.\u2066178\u206902',
  'ten thousand characters of noise': '６.1٣。,v\u0301<&"\'`{}'.repeat(600),
  'ten thousand digits': '9'.repeat(10_000),
  'ten thousand parts': '1.'.repeat(5_000),
  'a prototype': '__proto__ constructor toString',
};

for (const language of LANGUAGES) {
  for (const way of ['typed', 'in the address'] as const) {
    test(`hostile input, ${way}, is text at most (${language})`, async ({ page }) => {
      const { root, version, output } = await openChecker(page, language);
      const title = await page.title();
      for (const [name, text] of Object.entries(HOSTILE)) {
        if (way === 'typed') await version.fill(text);
        else await page.evaluate((value) => (location.hash = `#v=${encodeURIComponent(value)}`), text);
        await expect(version, name).toHaveValue(text);
        await expect(output, name).toHaveAttribute('data-verdict', /^(fixed|not-fixed|cannot-tell|invalid)$/);
        await expect(root.locator('img, script, b, iframe'), name).toHaveCount(0);
        const addresses = await root
          .locator('[href], [src]')
          .evaluateAll((elements) => elements.map((element) => element.getAttribute('href') ?? ''));
        expect(
          addresses.filter((address) => !address.startsWith(`/${language}/`)),
          name,
        ).toEqual([]);
        expect((await output.innerText()).length, name).toBeLessThan(1_000);
        expect(await page.title(), name).toBe(title);
        await version.fill('');
      }
    });
  }
}
