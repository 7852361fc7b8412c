import { expect, test } from './fixture.ts';

/* The fixture fails a test on any of these; here it is seen to notice them. */
test.use({ provoked: [/policy|Content Security Policy|Refused|net::ERR|request: https:\/\/elsewhere\.example/i] });

test('a breach of the policy, an error and a request to another origin are noticed', async ({
  page,
  problems,
  context,
}) => {
  await context.route('https://elsewhere.example/**', (route) => route.abort());
  const response = await page.goto('en/');
  expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
  expect(response?.headers()['x-content-type-options']).toBe('nosniff');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "ran"';
    document.body.append(script);
    const image = document.createElement('img');
    image.src = 'https://elsewhere.example/pixel.png';
    document.body.append(image);
  });
  const breaches = () => new Set(problems.flatMap((problem) => /^console: policy: (\S+)/.exec(problem)?.[1] ?? []));
  await expect.poll(breaches).toEqual(new Set(['script-src-elem', 'img-src']));
  await expect(page).not.toHaveTitle('ran');
});
