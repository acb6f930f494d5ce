import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { openHouse, skip } from '../../../test/house.ts';
import { narrow, wide } from './visitor.ts';

describe('two texts side by side', { skip }, () => {
  const { visit } = openHouse();
  const plain = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
  const choose = async (page: Page): Promise<void> => {
    await page.getByRole('heading', { level: 1, name: 'Two texts side by side' }).waitFor();
    await page.locator('.compare-copies a').first().click();
    await page.locator('.compare-rows li').first().waitFor();
  };

  test('the copies of a source are chosen, and what vanished stands on top', () =>
    visit('/compare', async (page) => {
      await choose(page);
      const parts = await page.locator('.compare h2').allTextContents();
      assert.equal(parts[0], 'No longer named anywhere');
      assert.equal(parts.at(-1), 'The text');
      assert.ok((await page.locator('.compare-names li').count()) > 0);
      assert.match(
        plain(await page.locator('.compare-head').textContent()),
        /sentences the same, \d+ moved, \d+ altered/,
      );
      const changed = page.locator('.compare-row[data-verdict="altered"], .compare-row[data-verdict="gone"]').first();
      await changed.locator('del').first().waitFor();
      const quotation = changed.locator('.compare-cell a').first();
      const words = plain(await quotation.textContent());
      await quotation.click();
      await page.waitForFunction(() => (CSS.highlights.get('cited')?.size ?? 0) > 0);
      const cited = await page.evaluate(() => [...(CSS.highlights.get('cited') ?? [])].join(' '));
      assert.ok(words.startsWith(plain(cited).slice(0, 20)), `${cited} is of ${words}`);
    }));

  test('the whole text is read on request, the sides change, and the address keeps both', () =>
    visit('/compare', async (page) => {
      await choose(page);
      await page.locator('.compare-left').first().waitFor();
      await page.getByRole('link', { name: 'The whole text' }).click();
      await page.locator('.compare-same').first().waitFor();
      const address = new URL(page.url());
      await page.getByRole('link', { name: 'Change sides' }).click();
      await page.waitForURL((url) => url.searchParams.get('before') === address.searchParams.get('after'));
      await page.locator('.compare-rows li').first().waitFor();
      await page.goBack();
      await page.waitForURL((url) => url.href === address.href);
      await page.locator('.compare-same').first().waitFor();
    }));

  test('from a source to its other copy, and from an erasure to both', () =>
    visit('/sources', async (page) => {
      const capture = await page.evaluate(async () => {
        const { items } = await (await fetch('/api/sources')).json();
        return items.find(({ captures }: { captures: unknown[] }) => captures.length > 1).captures[1].id;
      });
      await page.goto(new URL(`/source/${capture}`, page.url()).href);
      await page.getByRole('link', { name: 'Side by side with another copy' }).click();
      await page.locator('.compare-rows li').first().waitFor();
      await page.goto(new URL('/findings?kind=erasure', page.url()).href);
      await page.locator('.findings-list a').first().click();
      await page.getByRole('link', { name: 'See both copies side by side' }).click();
      await page.locator('.compare-rows li').first().waitFor();
    }));

  test('any two sources are found and compared', () =>
    visit('/compare', async (page) => {
      const titles = await page.evaluate(async () => {
        const { items } = await (await fetch('/api/sources')).json();
        return items.map(({ title }: { title: string }) => title);
      });
      for (const [side, title] of [
        ['Before', titles[0]],
        ['After', titles[1]],
      ]) {
        await page.getByRole('searchbox', { name: `${side}: find a source` }).fill(title);
        await page.locator('.found button').first().click();
      }
      await page.locator('.compare-rows li').first().waitFor();
      await page.goto(new URL('/compare?before=capture-0&after=capture-1', page.url()).href);
      await page.getByText('One of the two is not in this project.').waitFor();
    }));

  test('it is closed to nobody: axe finds nothing, light and dark, wide and narrow, and nothing is too wide', async () => {
    for (const colorScheme of ['light', 'dark'] as const)
      for (const viewport of [wide, narrow])
        await visit(
          '/compare',
          async (page) => {
            const check = async (): Promise<void> => {
              const { violations } = await new AxeBuilder({ page }).analyze();
              assert.deepEqual(
                violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`),
                [],
                `${colorScheme}, ${viewport.width} wide, ${page.url()}`,
              );
            };
            await page.locator('.compare-copies a').first().waitFor();
            await check();
            await choose(page);
            await check();
            assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
            if (process.env.SILLOK_LOOK)
              await page.screenshot({
                path: `${process.env.SILLOK_LOOK}/compare-${viewport.width}-${colorScheme}.png`,
              });
          },
          { colorScheme, viewport },
        );
  });
});
