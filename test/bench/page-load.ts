import type { Browser } from '@playwright/test';
import type { Answered, CompressedServer } from './compressed-server.ts';
import type { Figures } from './figures.ts';
import { timesToVerdict } from './key-to-verdict.ts';
import { openFully, openSlowPage, seenBy } from './slow-page.ts';

/** What bytes are counted by: the words of `Sec-Fetch-Dest`, `empty` being what a script fetched. */
const KINDS = ['document', 'script', 'style', 'font', 'image', 'empty', 'worker'] as const;

/** The figures of one load of one page. */
export type LoadFigure =
  | 'requests'
  | (typeof KINDS)[number]
  | 'bytes'
  | 'firstPaint'
  | 'largestPaint'
  | 'layoutShift'
  | 'longestTask'
  | 'renderBlocking'
  | 'answer'
  | 'keyToVerdict';

/** What is to be measured. */
export interface Target {
  readonly server: CompressedServer;
  /** Of the page, below the server's address. */
  readonly path: string;
  /** True where a version can be typed and is judged. */
  readonly checker?: boolean;
  /** Selector of an answer that a script puts there. */
  readonly answer?: string;
}

/** The columns of the table of loads. */
export const LOAD_COLUMNS: readonly (readonly [figure: LoadFigure, head: string])[] = [
  ['requests', 'requests'],
  ['document', 'HTML'],
  ['style', 'CSS'],
  ['script', 'scripts'],
  ['font', 'fonts'],
  ['image', 'images'],
  ['empty', 'fetched'],
  ['worker', 'workers'],
  ['bytes', 'all bytes'],
  ['firstPaint', 'FCP'],
  ['largestPaint', 'LCP'],
  ['layoutShift', 'CLS'],
  ['longestTask', 'longest task'],
  ['renderBlocking', 'blocking'],
  ['keyToVerdict', 'key to verdict'],
  ['answer', 'answer'],
];

/** Loads a page as a first visit and, where it has a checker, types a version. */
export async function measureLoad(
  browser: Browser,
  { server, path, checker = false, answer = '' }: Target,
): Promise<Figures<LoadFigure>> {
  const page = await openSlowPage(browser, answer);
  server.takeAnswered();
  await openFully(page, server.address + path);
  const answered = server.takeAnswered();
  const { watched, ...seen } = await seenBy(page);
  const [keyToVerdict = Number.NaN] = checker ? await timesToVerdict(page, 1) : [];
  await page.context().close();
  const lost = answered.filter(({ bytes }) => bytes === 0);
  if (lost.length > 0) throw new Error(`${path} asks for what is not there: ${lost.map((one) => one.path).join(', ')}`);
  return { ...seen, ...weigh(answered), answer: watched, keyToVerdict };
}

function weigh(answered: readonly Answered[]): Figures<(typeof KINDS)[number] | 'requests' | 'bytes'> {
  const bytesOf = (kind: string) =>
    answered.filter((one) => one.kind === kind).reduce((total, { bytes }) => total + bytes, 0);
  return {
    requests: answered.length,
    document: bytesOf('document'),
    script: bytesOf('script'),
    style: bytesOf('style'),
    font: bytesOf('font'),
    image: bytesOf('image'),
    empty: bytesOf('empty'),
    worker: bytesOf('worker'),
    bytes: answered.reduce((total, { bytes }) => total + bytes, 0),
  };
}
