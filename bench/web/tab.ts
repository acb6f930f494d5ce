import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { flags, wide } from '../../src/web/browser/visitor.ts';
import { chromiumPath, noChromium } from '../../test/chromium.ts';

/** A browser of its own with one page, so that what it takes can be told. */
export interface Tab {
  readonly page: Page;
  /** Megabytes of the page's process that are its own. Where the system does not tell, of its JavaScript heap. */
  memory(): Promise<number>;
  close(): Promise<void>;
}

export async function openTab(): Promise<Tab> {
  if (!chromiumPath) throw new Error(noChromium);
  const browser = await chromium.launch({ executablePath: chromiumPath, args: [...flags] });
  const page = await browser.newPage({ viewport: wide });
  return { page, memory: () => memoryOf(browser, page), close: () => browser.close() };
}

async function memoryOf(browser: Browser, page: Page): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const sizes = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => ownSize(id));
  if (sizes.length > 0 && sizes.every((size) => size !== null)) return Math.max(...(sizes as number[]));
  return (
    (await page.evaluate(
      () => (performance as never as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize,
    )) / 1e6
  );
}

// What a process shares with others (the browser's program itself) is not the page's.
function ownSize(process: number): number | null {
  try {
    const status = readFileSync(`/proc/${process}/status`, 'utf8');
    const kilobytes = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    return (kilobytes('RssAnon') + kilobytes('RssShmem')) / 1000;
  } catch {
    return null;
  }
}
