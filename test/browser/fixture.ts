import { test as base, expect, type BrowserContext } from '@playwright/test';

interface Options {
  /** Console errors that the test itself provokes. Everything else fails it. */
  readonly provoked: readonly RegExp[];
  /** Whether the browser can keep the site. Elsewhere it can't, as over plain http: each test gets a page anew. */
  readonly keepsSite: boolean;
}

interface Fixtures {
  /** What went wrong in the browser so far. */
  readonly problems: string[];
}

/**
 * A test that fails on whatever a visitor should never meet: an error in the console, an uncaught error, a breach
 * of the content security policy, a request to another origin.
 */
export const test = base.extend<Options & Fixtures>({
  provoked: [[], { option: true }],
  keepsSite: [false, { option: true }],
  problems: [
    async ({ context, baseURL, provoked, keepsSite }, use) => {
      const problems: string[] = [];
      if (!keepsSite) await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
      await watch(context, new URL(baseURL ?? '').origin, (problem) => problems.push(problem));
      await use(problems);
      expect(problems.filter((problem) => !provoked.some((expected) => expected.test(problem)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

async function watch(context: BrowserContext, origin: string, report: (problem: string) => void): Promise<void> {
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') report(`console: ${message.text()}`);
  });
  context.on('weberror', (webError) => report(`page: ${webError.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && url.protocol !== 'blob:' && url.origin !== origin)
      report(`request: ${request.url()}`);
  });
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      console.error('policy:', violatedDirective, blockedURI, sample);
    });
  });
}
