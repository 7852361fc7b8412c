import { spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from '../support/free-port.ts';
import type { BrowserKind, OtherBrowser } from './other-browser.ts';
import { end, isInstalled, startUntil } from './programs.ts';

// The key of an element's id, as the W3C's WebDriver has it.
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const SCRIPT_MS = 300_000;

/** WebKitGTK by its own driver, on a display that nobody sees. It stands in for Safari, which runs on no Linux. */
export const webkit: BrowserKind = {
  name: 'WebKitGTK',
  packages: 'webkit2gtk-driver xvfb',
  start: async () => (isInstalled('WebKitWebDriver') && isInstalled('Xvfb') ? start() : undefined),
};

async function start(): Promise<OtherBrowser> {
  const display = await startUntil(
    'Xvfb',
    ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    /^(\d+)\n/,
  );
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', ['-p', String(port)], {
    env: { ...process.env, DISPLAY: `:${display.found}` },
    stdio: 'ignore',
  });
  const origin = `http://127.0.0.1:${port}`;
  await untilItAnswers(`${origin}/status`);
  const { sessionId, capabilities } = (await ask(`${origin}/session`, { capabilities: {} })) as {
    readonly sessionId: string;
    readonly capabilities: Readonly<Record<string, string>>;
  };
  const session = (command: string, body: object) => ask(`${origin}/session/${sessionId}/${command}`, body);
  await session('timeouts', { script: SCRIPT_MS });
  return {
    name: `WebKitGTK ${capabilities['browserVersion']}`,
    open: async (url) => void (await session('url', { url })),
    evaluate: (expression) => session('execute/sync', { script: `return ${expression}`, args: [] }),
    click: async (selector) => {
      // The driver scrolls there itself, but does not wait where a page scrolls smoothly.
      const place = `document.querySelector(${JSON.stringify(selector)})`;
      await session('execute/sync', {
        script: `${place}.scrollIntoView({ behavior: 'instant', block: 'center' })`,
        args: [],
      });
      const element = (await session('element', { using: 'css selector', value: selector })) as Record<string, string>;
      await session(`element/${element[ELEMENT]}/click`, {});
    },
    close: async () => {
      await fetch(`${origin}/session/${sessionId}`, { method: 'DELETE' });
      await end(driver);
      await end(display.child);
    },
  };
}

async function ask(address: string, body: object): Promise<unknown> {
  const response = await fetch(address, { method: 'POST', body: JSON.stringify(body) });
  const { value } = (await response.json()) as { readonly value: unknown };
  if (!response.ok) throw new Error(`${address}: ${JSON.stringify(value)}`);
  return value;
}

async function untilItAnswers(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok === true) return;
    await delay(100);
  }
  throw new Error(`Nothing answers at ${address}`);
}
