import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserKind, OtherBrowser } from './other-browser.ts';
import { end, isInstalled, startUntil } from './programs.ts';

interface Answer {
  readonly id?: number;
  readonly type: 'success' | 'error' | 'event';
  readonly result?: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Firefox speaks WebDriver BiDi itself, over a web socket: no driver of its own stands in between. */
export const firefox: BrowserKind = {
  name: 'Firefox',
  packages: 'firefox-esr',
  start: async () => {
    const program = ['firefox-esr', 'firefox'].find(isInstalled);
    return program === undefined ? undefined : start(program);
  },
};

async function start(program: string): Promise<OtherBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const { child, found } = await startUntil(
    program,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
    /WebDriver BiDi listening on (ws:\S+)/,
  );
  const ask = await connection(`${found}/session`);
  const { capabilities } = await ask('session.new', { capabilities: {} });
  const { browserName, browserVersion } = capabilities as Readonly<Record<string, string>>;
  const { context } = await ask('browsingContext.create', { type: 'tab' });
  const run = async (expression: string) => {
    const { result, exceptionDetails } = await ask('script.evaluate', {
      // As text: the protocol has a notation of its own for values.
      expression: `(async () => JSON.stringify(await (${expression})))()`,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    });
    if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
    const { value } = result as { readonly value?: string };
    return value === undefined ? undefined : (JSON.parse(value) as unknown);
  };
  return {
    name: `${browserName} ${browserVersion}`,
    open: async (url) => void (await ask('browsingContext.navigate', { context, url, wait: 'complete' })),
    evaluate: run,
    click: async (selector) => void (await run(`document.querySelector(${JSON.stringify(selector)}).click()`)),
    close: async () => {
      await end(child);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

type Ask = (method: string, params: object) => Promise<Readonly<Record<string, unknown>>>;

async function connection(address: string): Promise<Ask> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error(`Nobody listens at ${address}`)));
  });
  let last = 0;
  return async (method, params) => {
    last += 1;
    const id = last;
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    socket.send(JSON.stringify({ id, method, params }));
    const { type, result, message } = await answered;
    waiting.delete(id);
    if (type !== 'success') throw new Error(`${method}: ${message}`);
    return result ?? {};
  };
}
