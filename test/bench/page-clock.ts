/** What a page has gone through so far, as its browser saw it. Times in milliseconds since its address was opened. */
export interface Seen {
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** Sum of all shifts that no input caused. */
  readonly layoutShift: number;
  /** With the layout and painting that follow a task; 0 where none took 50 ms, which is from where browsers tell. */
  readonly longestTask: number;
  /** Requests that blocked rendering, the HTML apart. */
  readonly renderBlocking: number;
  /** When the watched element had been painted; `NaN` where it has not. */
  readonly watched: number;
}

/** The clock that stands in a measured page as `pageClock`. */
export interface PageClock {
  readonly seen: () => Seen;
  /** Milliseconds from the next key or text that arrives until what the selector finds has been painted. */
  readonly fromInputToPaint: (selector: string) => Promise<number>;
}

/**
 * Starts the clock. Runs inside the page before anything else there, and so uses nothing from outside itself.
 *
 * @param watch a selector; when what it finds is first painted is noted. Empty for none.
 */
export function startPageClock(watch: string): void {
  const seen = { firstPaint: NaN, largestPaint: NaN, layoutShift: 0, longestTask: 0, watched: NaN };

  const listen = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  listen('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.firstPaint = startTime;
  });
  listen('largest-contentful-paint', ({ startTime }) => (seen.largestPaint = startTime));
  // Not `longtask`: that leaves out layout which no script has caused, as that of a page that is just being read.
  listen('long-animation-frame', (entry) => {
    // Not in the types of the DOM: Chromium alone has it.
    const { blockingDuration } = entry as PerformanceEntry & { readonly blockingDuration: number };
    if (blockingDuration > 0) seen.longestTask = Math.max(seen.longestTask, blockingDuration + 50);
  });
  listen('layout-shift', (entry) => {
    // Not in the types of the DOM: Chromium alone has it.
    const shift = entry as PerformanceEntry & { readonly value: number; readonly hadRecentInput: boolean };
    if (!shift.hadRecentInput) seen.layoutShift += shift.value;
  });

  // A message sent while a frame is made arrives when it has been made.
  const painted = () =>
    new Promise<number>((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage('');
      });
    });
  const found = (selector: string) =>
    new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (document.querySelector(selector) === null) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });

  const tooLate = (selector: string) =>
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error(`No ${selector} after 20 s`)), 20_000);
    });
  const fromInputToPaint = async (selector: string) => {
    let start: number | undefined;
    const begin = ({ timeStamp }: Event) => (start ??= timeStamp);
    const types = ['keydown', 'input'] as const;
    for (const type of types) addEventListener(type, begin, { capture: true });
    await Promise.race([found(selector), tooLate(selector)]);
    const end = await painted();
    for (const type of types) removeEventListener(type, begin, { capture: true });
    return end - (start ?? NaN);
  };

  if (watch !== '')
    void found(watch)
      .then(painted)
      .then((time) => (seen.watched = time));

  const renderBlocking = () =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => 'renderBlockingStatus' in entry && entry.renderBlockingStatus === 'blocking').length;
  const pageClock: PageClock = { seen: () => ({ ...seen, renderBlocking: renderBlocking() }), fromInputToPaint };
  Object.assign(globalThis, { pageClock });
}
