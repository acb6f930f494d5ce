import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { openHouse, skip } from '../../../test/house.ts';
import { temporaryFolder } from '../../../test/temporary.ts';
import { narrow, wide } from './visitor.ts';

const folder = temporaryFolder();
mkdirSync(join(folder, 'papers/letters'), { recursive: true });
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const harbour = file('harbour.txt', 'The First Congress of the Harbour Union was held on May 6, 1931.\n');
const broken = file('broken.txt', '\u0000\u0001\u0002\u0003\u0004');
file('papers/letters/one.txt', 'On 3 June 1932 the Second Congress of the Harbour Union was held in the old hall.\n');
file('papers/two.txt', 'The old mill burnt down on 12 August 1933.\n');

async function wrongs(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`);
}

describe('adding', { skip }, () => {
  const { visit } = openHouse();

  test('files are chosen, read, and found in the chronicle; what could not be read is named', () =>
    visit('/', async (page) => {
      await page.locator('a[data-row]').first().waitFor();
      await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: 'Add' }).click();
      await page.getByRole('heading', { level: 1, name: 'Add' }).waitFor();
      await page.getByLabel('Choose files').setInputFiles([harbour, broken]);
      await page.getByText('1 text was added.').waitFor({ timeout: 60_000 });
      await page.getByRole('heading', { name: '1 file could not be read' }).waitFor();
      assert.match((await page.locator('.addition-unread').textContent()) ?? '', /broken\.txt/);
      assert.deepEqual(await wrongs(page), []);
      await page.getByRole('link', { name: 'See the chronicle' }).click();
      await page.goto(`${new URL(page.url()).origin}/?from=1931&to=1931&q=harbour`);
      await page.locator('a[data-row]', { hasText: 'Harbour Union' }).first().waitFor();
    }));

  test('a folder is added with the paths in it, by the keyboard alone', () =>
    visit('/add', async (page) => {
      // Waited for from the start: the browser has to be told of it before the key is pressed.
      const chosen = page.waitForEvent('filechooser');
      const field = page.getByLabel('Choose a folder');
      await field.waitFor();
      await field.focus();
      assert.ok(await field.evaluate((element) => element === document.activeElement));
      await page.keyboard.press('Enter');
      const chooser = await chosen;
      await chooser.setFiles(join(folder, 'papers'));
      await page.getByText('2 texts were added.').waitFor({ timeout: 60_000 });
      await page.goto(`${new URL(page.url()).origin}/sources?find=one`);
      await page.getByRole('link', { name: /one/ }).first().waitFor();
    }));

  test('the same file again is known', () =>
    visit('/add', async (page) => {
      await page.getByLabel('Choose files').setInputFiles([harbour]);
      await page.getByText('1 file was there already; nothing was added.').waitFor({ timeout: 60_000 });
    }));

  test('the room is open to everyone, wide and narrow, light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const)
      for (const viewport of [wide, narrow])
        await visit(
          '/add',
          async (page) => {
            await page.getByText('Drop files or a folder here').waitFor();
            assert.deepEqual(await wrongs(page), [], `${colorScheme}, ${viewport.width} wide`);
            const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
            assert.equal(overflow, 0);
          },
          { colorScheme, viewport },
        );
  });
});

describe('adding where nothing may be changed', { skip }, () => {
  const { visit } = openHouse(['--read-only']);

  test('the room says so', () =>
    visit('/add', async (page) => {
      await page.getByText('nothing can be added to it').waitFor();
      assert.equal(await page.getByLabel('Choose files').count(), 0);
    }));
});
