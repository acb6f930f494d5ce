import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { openHouse, skip } from '../../../test/house.ts';
import { sillok } from '../../../test/program.ts';
import { temporaryFolder } from '../../../test/temporary.ts';
import { narrow } from './visitor.ts';

const plain = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

describe('an empty reading room', { skip }, () => {
  const folder = temporaryFolder();
  const project = join(folder, 'towns.sillok');
  writeFileSync(join(folder, 'empty.txt'), '');
  sillok(folder, ['add', 'empty.txt', '-p', project]);
  const { visit } = openHouse([project]);

  test('says that there is nothing yet, and leads to where it is filled', async () => {
    for (const room of ['/', '/people', '/series', '/as-of', '/findings', '/sources', '/compare'])
      await visit(room, async (page) => {
        await page.locator('main').getByRole('link', { name: 'Add files or a folder' }).click();
        await page.waitForURL(/\/add$/);
      });
  });

  test('shows what is added to it elsewhere while it is open', () =>
    visit('/', async (page) => {
      await page.getByText('This project holds no sources yet.').waitFor();
      writeFileSync(join(folder, 'a.txt'), 'The Second Congress of the Union of Towns was held on 3 May 1920.\n');
      assert.equal(sillok(folder, ['add', 'a.txt', '-p', project]).code, 0);
      await page
        .getByRole('link', { name: /Second Congress of the Union of Towns/ })
        .first()
        .waitFor();
    }));
});

describe('what is not there', { skip }, () => {
  const { visit } = openHouse();
  const addresses = ['/source/capture-nothing', '/nowhere', '/search?q=kind:feast', '/search', '/?on=event-nothing'];

  test('is said at the edge of the text, under a heading, and leads on', async () => {
    for (const address of addresses)
      for (const viewport of [undefined, narrow])
        await visit(
          address,
          async (page) => {
            await page.locator('h1').first().waitFor();
            await page.waitForTimeout(300);
            const { violations } = await new AxeBuilder({ page }).analyze();
            assert.deepEqual(
              violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`),
              [],
              address,
            );
            assert.deepEqual(await cutOff(page), [], `${address} at ${viewport?.width ?? 'full'} width`);
          },
          viewport && { viewport },
        );
    await visit('/source/capture-nothing', async (page) => {
      await page.getByRole('link', { name: 'Go to all sources' }).click();
      await page.waitForURL(/\/sources$/);
    });
  });

  test('before the first year that is told nobody holds an office', () =>
    visit('/as-of?day=1700-01-01', async (page) => {
      await page.getByText(/^These sources tell of nothing before \d{4}\.$/).waitFor();
      assert.equal(await page.locator('.holders').count(), 0);
      await page
        .locator('main')
        .getByRole('link', { name: /^As of 31/ })
        .click();
      await page.locator('.as-of-tools').waitFor();
    }));

  test('on a narrow screen the room that is open is in sight among the rooms', () =>
    visit(
      '/history',
      async (page) => {
        const current = page.locator('.rail [aria-current="page"]');
        await current.waitFor();
        for (const room of ['History', 'Chronicle', 'Findings']) {
          await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: room }).focus();
          await page.keyboard.press('Enter');
          await current.filter({ hasText: room }).waitFor();
          await page.waitForTimeout(200);
          const box = await current.boundingBox();
          assert.ok(box && box.x >= 0 && box.x + box.width <= narrow.width, JSON.stringify(box));
        }
      },
      { viewport: narrow },
    ));
});

describe('a reading room whose program was ended', { skip }, () => {
  const { visit, end } = openHouse();

  test('says so also of a room that was never opened', () =>
    visit('/', async (page) => {
      await page.locator('a[data-row]').first().waitFor();
      // What still comes, faces of type above all, would be cut off in the middle.
      await page.waitForLoadState('networkidle');
      await end();
      await page.getByRole('link', { name: 'Findings' }).first().click();
      await page.getByText('Is the program that serves it still running?').waitFor();
      assert.equal(plain(await page.locator('h1').textContent()), 'This could not be loaded.');
    }));
});

/** Texts that begin or end outside the window, or at its very edge. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main h1, main p, main code, main a')]
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        const isOut = left < 4 || right > innerWidth;
        return width > 1 && isOut && !element.closest('.unseen');
      })
      .map((element) => element.textContent ?? ''),
  );

describe('a list that was scrolled', { skip }, () => {
  const { visit } = openHouse();

  test('says the year of what is uppermost in sight, and axe finds its headings in order', async () => {
    for (const viewport of [undefined, narrow])
      await visit(
        '/',
        async (page) => {
          await page.locator('a[data-row]').first().waitFor();
          const shown = page.locator('.year-in-sight h2');
          assert.equal(await shown.count(), 0, 'the first year has its own heading');
          for (const screens of [9, 12, 5]) {
            await page.locator('.pane-through .pane-scroll').evaluate((pane, by) => {
              pane.scrollTop = by * pane.clientHeight;
            }, screens);
            await page.waitForTimeout(500);
            if ((await shown.count()) === 0) continue;
            assert.equal(await shown.textContent(), await yearUnder(page));
            await shown.click({ trial: true });
            const { violations } = await new AxeBuilder({ page }).withRules(['heading-order']).analyze();
            assert.deepEqual(violations, []);
          }
          assert.ok((await shown.count()) > 0);
        },
        viewport && { viewport },
      );
  });
});

describe('an event that is opened by its address', { skip }, () => {
  const { visit, address } = openHouse();

  test('stands whole below what stays above the list, in half a screen and at twice the size too', async () => {
    const { items } = (await (await fetch(`${address()}api/events?limit=200`)).json()) as { items: { id: string }[] };
    for (const viewport of [
      { width: 1440, height: 900 },
      { width: 768, height: 1024 },
      { width: 720, height: 450 },
    ])
      await visit(
        `/?on=${items[150].id}`,
        async (page) => {
          const row = page.locator('.event-row[data-open]');
          await row.waitFor();
          await page.locator('.year-in-sight h2').waitFor();
          await page.waitForTimeout(400);
          const [year, open] = [await page.locator('.year-in-sight h2').boundingBox(), await row.boundingBox()];
          const edge = (year?.y ?? 0) + (year?.height ?? 0);
          assert.ok(open && open.y + 8 >= edge && open.y < viewport.height / 2 + 60, `${edge} ${JSON.stringify(open)}`);
        },
        { viewport },
      );
  });
});

describe('a search that finds many names', { skip }, () => {
  const { visit } = openHouse();

  test('shows the first of them, and what else it finds without a long way down', () =>
    visit('/search?q=party', async (page) => {
      const names = page.locator('.search-names li');
      await names.first().waitFor();
      assert.equal(await names.count(), 8);
      await page.getByRole('button', { name: /^\d+ more names$/ }).click();
      assert.ok((await names.count()) > 9);
      assert.equal(await page.getByRole('button', { name: /more names$/ }).count(), 0);
    }));
});

/** The year that the row just below what stays above the list belongs to, by the dates of its event. */
const yearUnder = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const { bottom } = document.querySelector('.year-in-sight h2')!.getBoundingClientRect();
    const row = [...document.querySelectorAll('.event-item')].find(
      (item) => item.getBoundingClientRect().bottom > bottom - 30,
    )!;
    const id = row.querySelector<HTMLElement>('[data-row]')!.dataset.row;
    const { time } = (await (await fetch(`/api/events/${id}`)).json()) as {
      time: { earliest: string | null; latest: string | null } | null;
    };
    return (time?.earliest ?? time?.latest)?.slice(0, 4) ?? 'Without a date';
  });
