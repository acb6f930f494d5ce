import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** Chromium by itself: it asks nobody anything, and runs where there is no screen and no other user. */
export const flags: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Room for three panes, and for one. In pixels. */
export const wide = { width: 1440, height: 900 };
export const narrow = { width: 360, height: 740 };

/** Opens an address of the room and does what is asked there. */
export type Visit = (
  address: string,
  act: (page: Page) => Promise<void>,
  options?: BrowserContextOptions,
) => Promise<void>;

/** Visits to the room at `base`. Each fails on what no page of it may do: errors, cookies, asking elsewhere. */
export function visitorOf(browser: Browser, base: string): Visit {
  return async (address, act, options = {}) => {
    const context = await browser.newContext({ viewport: wide, ...options });
    const page = await context.newPage();
    const wrongs: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' && !isRefusal(message.text())) wrongs.push(message.text());
    });
    page.on('pageerror', (error) => {
      if (!isRefusal(String(error))) wrongs.push(String(error));
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(base) && !/^(data|blob|about):/.test(request.url())) wrongs.push(request.url());
    });
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) => console.error(`${event.violatedDirective} violated`));
    });
    try {
      await page.goto(new URL(address, base).href);
      await act(page);
      wrongs.push(...(await context.cookies()).map(({ name }) => `cookie ${name}`));
      if (wrongs.length > 0) throw new Error(`${address}: ${wrongs.join('; ')}`);
    } finally {
      await context.close();
    }
  };
}

// What the server refuses, or an ended one cannot answer, is a matter for the page, which says so; the console says it too.
const isRefusal = (text: string): boolean =>
  /^Failed to load resource.*( 40[04] |net::ERR_CONNECTION_)|^Error: Unable to preload /.test(text);

/** How far a page shifted while it came, when its largest thing was painted, and how much JavaScript came for it. */
export interface Measured {
  readonly shift: number;
  /** Milliseconds from the start. */
  readonly paint: number;
  /** As they came over the wire. */
  readonly bytes: number;
}

/** Measures a page that has come to rest. */
export const measured = (page: Page): Promise<Measured> =>
  page.evaluate(async () => {
    const entries = (type: string): Promise<PerformanceEntry[]> =>
      new Promise((resolve) => {
        const seen: PerformanceEntry[] = [];
        new PerformanceObserver((list) => seen.push(...list.getEntries())).observe({ type, buffered: true });
        setTimeout(() => resolve(seen), 100);
      });
    const shifts = (await entries('layout-shift')) as (PerformanceEntry & { value: number })[];
    const paints = await entries('largest-contentful-paint');
    const loads = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const scripts = loads.filter(({ name }) => name.endsWith('.js'));
    return {
      shift: shifts.reduce((sum, { value }) => sum + value, 0),
      paint: paints.at(-1)?.startTime ?? Number.NaN,
      bytes: scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    };
  });
