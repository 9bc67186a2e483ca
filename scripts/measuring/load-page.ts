import type { Browser } from '@playwright/test';

/** What one load of a page took. */
export interface PageLoad {
  /** Bytes over the network by type of resource ("Document", "Font" …), without the headers of the answers. */
  readonly bytes: Readonly<Record<string, number>>;
  /** Bytes of all headers, which HTTP/1.1 sends whole each time; HTTP/2 and 3 send what repeats as an index. */
  readonly headers: number;
  readonly requests: number;
  /** First and largest contentful paint, ms after the navigation began. */
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** Total blocking time: what long tasks took beyond 50 ms after the first paint, in ms. */
  readonly blocking: number;
  /** Cumulative layout shift, no unit. */
  readonly shift: number;
}

/** DevTools' and Lighthouse's slow 4G: 150 ms there and back, 1.6 Mbit/s down, 0.75 up, as DevTools applies it to a request. */
const slow4g = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: (1_600_000 / 8) * 0.9,
  uploadThroughput: (750_000 / 8) * 0.9,
};

/** Loads an address in a phone's window with nothing cached, on slow 4G and a processor slowed four times. */
export async function loadPage(browser: Browser, address: string): Promise<PageLoad> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const answers = new Map<string, { type: string; headers: number }>();
  const bytes: Record<string, number> = {};
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    answers.set(requestId, { type, headers: response.encodedDataLength });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const { type = 'Other', headers = 0 } = answers.get(requestId) ?? {};
    bytes[type] = (bytes[type] ?? 0) + encodedDataLength - headers;
  });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow4g);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(observe);
  await page.goto(address, { waitUntil: 'networkidle' });
  // The slowed processor may tell of the paint after the network is done.
  await page.waitForFunction(() => window.seenWhileLoading.largestPaint > 0);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const { tasks, ...seen } = await page.evaluate(() => window.seenWhileLoading);
  await context.close();
  const headers = [...answers.values()].reduce((all, answer) => all + answer.headers, 0);
  const blocking = tasks.reduce((all, { start, end }) => {
    const after = end - Math.max(start, seen.firstPaint);
    return all + Math.max(0, after - 50);
  }, 0);
  return { bytes, headers, requests: answers.size, blocking, ...seen };
}

interface Seen extends Pick<PageLoad, 'firstPaint' | 'largestPaint' | 'shift'> {
  tasks: { start: number; end: number }[];
}

declare global {
  interface Window {
    seenWhileLoading: Seen;
  }
}

/** Runs in the page, before anything of its own. */
function observe(): void {
  const seen = { firstPaint: 0, largestPaint: 0, shift: 0, tasks: [] as Seen['tasks'] };
  window.seenWhileLoading = seen;
  const watch = (type: string, note: (entry: PerformanceEntry) => void) => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) note(entry);
    }).observe({ type, buffered: true });
  };
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.firstPaint = startTime;
  });
  watch('largest-contentful-paint', ({ startTime }) => (seen.largestPaint = startTime));
  watch('longtask', ({ startTime: start, duration }) =>
    seen.tasks.push({ start, end: start + duration }),
  );
  watch('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    };
    if (!hadRecentInput) seen.shift += value;
  });
}
