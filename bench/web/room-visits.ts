import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root, serving } from '../../test/program.ts';
import { framesWhile, quantile } from './frames.ts';
import { openTab } from './tab.ts';

/** What was measured, in milliseconds unless its name says otherwise: each time it was done. */
export type Measures = Record<string, number[]>;

const firstViews = 3;
const patience = 120_000;

/** Goes through the room as a reader would, with the program started anew for each first view. */
export async function visitRoom(project: string, source: { readonly address: string }): Promise<Measures> {
  const measures: Measures = {};
  const put = (name: string, ...values: number[]): void => {
    measures[name] = [...(measures[name] ?? []), ...values];
    console.error(`${name}: ${values.map(Math.round).join(', ')}`);
  };
  for (let i = 0; i < firstViews; i++) {
    const room = await serving(root, [project], process.env, [process.execPath, join(root, 'bench/web/serve.ts')]);
    const tab = await openTab();
    try {
      await tab.page.goto(room.address, { timeout: patience });
      put('first view, program just started', await shownAt(tab.page));
      await tab.page.waitForLoadState('networkidle');
      put('JavaScript of the first view (kB)', (await scriptBytes(tab.page)) / 1000);
      await tab.page.goto('about:blank');
      await tab.page.goto(room.address, { timeout: patience });
      put('first view, program running', await shownAt(tab.page));
      if (i < firstViews - 1) continue;
      for (const [name, times] of Object.entries(await timelineFrames(tab.page))) put(name, quantile(times, 0.95));
      put('filter to list and counts', ...(await filterTimes(tab.page, room.address)));
      put('search', ...(await searchTimes(tab.page, room.address)));
      for (let n = 0; n < firstViews; n++) {
        await tab.page.goto('about:blank');
        await tab.page.goto(`${room.address}${source.address}`, { timeout: patience });
        put('source of 2 MB at a sentence', await citedAt(tab.page));
      }
      put('the tab after all this (MB)', await tab.memory());
    } finally {
      await tab.close();
      await room.stop();
    }
  }
  return measures;
}

/** When the list, the timeline and the record at a glance were all there, from the start of the page. */
const shownAt = async (page: Page): Promise<number> => {
  const when = await page.waitForFunction(
    () =>
      document.querySelectorAll('a[data-row]').length > 3 &&
      document.querySelector('.timeline-summary li, .timeline canvas[width]') &&
      document.querySelectorAll('.overview li').length > 3 &&
      performance.now(),
    null,
    { timeout: patience },
  );
  return Number(await when.jsonValue());
};

const citedAt = async (page: Page): Promise<number> => {
  const when = await page.waitForFunction(
    () => {
      const [range] = (CSS.highlights.get('cited') ?? []) as Iterable<Range>;
      const box = range?.getBoundingClientRect();
      return box && box.top > 0 && box.bottom < innerHeight && performance.now();
    },
    null,
    { timeout: patience },
  );
  return Number(await when.jsonValue());
};

const scriptBytes = (page: Page): Promise<number> =>
  page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => name.endsWith('.js'))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  );

const steps = 90;

/** Frames while the timeline is zoomed by the wheel, closer and farther, and while it is dragged. */
async function timelineFrames(page: Page): Promise<Record<string, number[]>> {
  await page.evaluate(`window.framesWhile = ${framesWhile}`);
  const zoom = await page.evaluate((count) => {
    const stage = document.querySelector('.timeline-stage')!;
    const box = stage.getBoundingClientRect();
    const wheel = (deltaY: number): void => {
      const at = { clientX: box.left + box.width * 0.6, clientY: box.top + 40 };
      stage.dispatchEvent(new WheelEvent('wheel', { ...at, deltaY, bubbles: true, cancelable: true, view: window }));
    };
    const { framesWhile } = window as never as { framesWhile: typeof import('./frames.ts').framesWhile };
    return framesWhile((step) => wheel(step < count / 2 ? -60 : 50), count);
  }, steps * 2);
  const pan = await page.evaluate((count) => {
    const stage = document.querySelector('.timeline-stage')!;
    const box = stage.getBoundingClientRect();
    const mouse = (target: EventTarget, type: string, x: number): void => {
      const at = { clientX: box.left + x, clientY: box.top + 40 };
      target.dispatchEvent(new MouseEvent(type, { ...at, bubbles: true, cancelable: true, view: window }));
    };
    const { framesWhile } = window as never as { framesWhile: typeof import('./frames.ts').framesWhile };
    const middle = box.width / 2;
    mouse(stage, 'mousedown', middle);
    return framesWhile(
      (step) => mouse(window, 'mousemove', middle + Math.sin(step / 12) * middle * 0.9),
      count,
    ).finally(() => mouse(window, 'mouseup', middle));
  }, steps * 2);
  return { 'zoom, 95th percentile frame': zoom, 'pan, 95th percentile frame': pan };
}

/** From a press on a way to narrow the list to the changed list and counts. */
async function filterTimes(page: Page, address: string): Promise<number[]> {
  const times: number[] = [];
  for (const start of ['?kind=meeting', '?told=2', '?from=1950&to=1969', '?basis=stated'])
    for (const part of [
      'Kinds',
      'People',
      'Bodies',
      'Places',
      'Sources',
      'How the date is known',
      'By how many sources',
    ]) {
      await page.goto(`${address}${start}`);
      await page.locator('.facets section').nth(3).waitFor();
      await page.waitForLoadState('networkidle');
      const time = await page.evaluate(pressedFacet, part);
      if (time !== null) times.push(time);
    }
  return times;
}

/** Presses the second choice of a part that is not pressed yet, and waits for what follows; runs in the page. */
async function pressedFacet(part: string): Promise<number | null> {
  const section = [...document.querySelectorAll('.facets section')].find(
    (one) => one.querySelector('h2')?.textContent === part,
  );
  const choice = section?.querySelectorAll<HTMLButtonElement>('button[aria-pressed="false"]')[1];
  if (!choice) return null;
  const said = (): string =>
    [
      document.querySelector('.chosen-total')?.textContent,
      document.querySelector('a[data-row]')?.getAttribute('data-row'),
    ].join();
  const address = location.href;
  const before = said();
  const start = performance.now();
  choice.click();
  for (;;) {
    await new Promise(requestAnimationFrame);
    const total = document.querySelector('.chosen-total')?.textContent;
    const busy = document.querySelector('.facets[aria-busy="true"]');
    const same = said() === before && performance.now() - start < 5000;
    if (location.href !== address && total && !busy && !same) return performance.now() - start;
  }
}

const queries = [
  'congress',
  'party',
  '"plenary meeting"',
  'visit',
  'kind:meeting from:1950 to:1953',
  'union 1961',
  'told',
];

/** From a query to what it finds. */
async function searchTimes(page: Page, address: string): Promise<number[]> {
  const times: number[] = [];
  for (const query of queries) {
    await page.goto(`${address}search?q=nothing`);
    await page.waitForLoadState('networkidle');
    await page.getByRole('searchbox').fill(query);
    const time = await page.evaluate(async (wanted) => {
      const start = performance.now();
      document.querySelector<HTMLFormElement>('.search-box form')!.requestSubmit();
      for (;;) {
        await new Promise(requestAnimationFrame);
        const found = document.querySelector('.search-found[aria-busy="false"]');
        if (
          new URL(location.href).searchParams.get('q') === wanted &&
          found?.querySelector('h1')?.textContent?.includes(wanted)
        )
          return performance.now() - start;
      }
    }, query);
    times.push(time);
  }
  return times;
}
