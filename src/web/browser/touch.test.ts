import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CDPSession, Page } from 'playwright-core';
import { openHouse, skip } from '../../../test/house.ts';
import { narrow, wide } from './visitor.ts';

type Point = readonly [x: number, y: number];

/** Fingers that go from their first places to their last, as the browser is told of a screen that is touched. */
async function gesture(session: CDPSession, from: readonly Point[], to: readonly Point[], steps = 8): Promise<void> {
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
  await touch('touchStart', from);
  for (let step = 1; step <= steps; step++)
    await touch(
      'touchMove',
      from.map(([x, y], i): Point => [x + ((to[i][0] - x) * step) / steps, y + ((to[i][1] - y) * step) / steps]),
    );
  await touch('touchEnd', []);
}

describe('the timeline under fingers', { skip }, () => {
  const { visit } = openHouse();
  const query = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name);
  /** The days that the address says are shown; null where all are. */
  const shown = (page: Page): { first: number; length: number } | null => {
    const [first, last] = (query(page, 'view') ?? '').split('/').map(Date.parse);
    return last === undefined ? null : { first: first / 864e5, length: (last - first) / 864e5 + 1 };
  };
  const rested = (page: Page): Promise<void> => page.waitForTimeout(700);

  for (const [size, viewport] of Object.entries({ narrow, wide }))
    test(`is zoomed by two and moved by one, and its years choose (${size})`, () =>
      visit(
        '/',
        async (page) => {
          await page.locator('a[data-row]').first().waitFor();
          const session = await page.context().newCDPSession(page);
          const stage = (await page.locator('.timeline-stage').boundingBox())!;
          const y = stage.y + stage.height * 0.4;
          const at = (share: number, height = y): Point => [stage.x + stage.width * share, height];

          await gesture(session, [at(0.45), at(0.55)], [at(0.25), at(0.75)]);
          await rested(page);
          const zoomed = shown(page);
          assert.ok(zoomed, 'two fingers that part zoom closer');

          await gesture(session, [at(0.7)], [at(0.3)]);
          await rested(page);
          const moved = shown(page);
          assert.ok(moved && moved.first > zoomed.first, 'a finger that goes left brings what is later');
          assert.ok(
            Math.abs(moved.length - zoomed.length) <= 2,
            `${moved.length} days are ${zoomed.length} days still`,
          );
          // What was under the finger stays under it.
          const by = (moved.first - zoomed.first) / zoomed.length;
          assert.ok(Math.abs(by - 0.4) < 0.06, `moved by ${by} of what is shown`);
          assert.equal(query(page, 'from'), null, 'to move is not to choose');

          await gesture(session, [at(0.2), at(0.8)], [at(0.4), at(0.6)]);
          await rested(page);
          const farther = shown(page);
          assert.ok(!farther || farther.length > moved.length * 1.5, 'two fingers that meet zoom out');

          const axis = stage.y + stage.height - 8;
          await gesture(session, [at(0.3, axis)], [at(0.6, axis)]);
          await page.waitForURL(/from=/);
          assert.ok(query(page, 'from')! < query(page, 'to')!, 'along the years a span is chosen');
        },
        { viewport, hasTouch: true, isMobile: size === 'narrow' },
      ));

  test('a finger that goes up scrolls the page, and a tap opens an event', () =>
    visit(
      '/?from=1945&to=1946',
      async (page) => {
        await page.locator('a[data-row]').first().waitFor();
        const session = await page.context().newCDPSession(page);
        const stage = (await page.locator('.timeline-stage').boundingBox())!;
        const before = page.url();
        const scroll = page.locator('.pane-through .pane-scroll');
        await gesture(session, [[stage.x + 150, stage.y + 100]], [[stage.x + 152, stage.y - 60]]);
        await rested(page);
        assert.ok((await scroll.evaluate((pane) => pane.scrollTop)) > 40, 'the page goes up');
        assert.equal(page.url(), before, 'the timeline stays');
        await page.locator('a[data-row]').nth(1).tap();
        await page.waitForURL(/on=event-/);
      },
      { viewport: narrow, hasTouch: true, isMobile: true },
    ));
});
