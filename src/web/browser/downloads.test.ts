import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { openHouse, skip } from '../../../test/house.ts';
import { narrow } from './visitor.ts';

describe('what can be taken away', { skip }, () => {
  const { visit } = openHouse();

  /** What a press leads to a file of: its name and its text. */
  async function taken(page: Page, press: () => Promise<void>): Promise<{ name: string; text: string }> {
    const [download] = await Promise.all([page.waitForEvent('download'), press()]);
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  }

  /** Every violation that axe finds. */
  async function wrongs(page: Page): Promise<string[]> {
    const { violations } = await new AxeBuilder({ page }).analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`);
  }

  test('a narrowed list comes as CSV and as JSON, with as many events as it says', () =>
    visit('/?kind=meeting', async (page) => {
      await page.locator('a[data-row]').first().waitFor();
      const total = Number(/\d+/.exec((await page.locator('.chosen-total').textContent()) ?? '')?.[0]);
      const menu = page.locator('.take summary');
      await menu.click();
      const json = await taken(page, () => page.getByRole('link', { name: 'JSON', exact: true }).click());
      assert.equal(json.name, 'events.json');
      const events = JSON.parse(json.text) as { id: string; kind: string }[];
      assert.equal(events.length, total);
      assert.ok(events.every(({ kind }) => kind === 'meeting'));
      const csv = await taken(page, () => page.getByRole('link', { name: 'CSV', exact: true }).click());
      assert.match(csv.text, /^id,kind,title,/);
      for (const { id } of events) assert.ok(csv.text.includes(`\n${id},meeting,`), id);
      const marked = await taken(page, () => page.getByRole('link', { name: 'CSV for spreadsheets' }).click());
      assert.equal(marked.text.replace(/^\uFEFF/, ''), csv.text);
      assert.equal(marked.text.charCodeAt(0), 0xfeff);
      assert.deepEqual(await wrongs(page), []);
      await page.keyboard.press('Escape');
      assert.equal(await page.locator('.take[open]').count(), 0);
      await page.waitForFunction(() => document.activeElement?.tagName === 'SUMMARY');
    }));

  for (const [room, address, file] of [
    ['people', '/people', 'entities.csv'],
    ['findings', '/findings', 'findings.csv'],
    ['a search', '/search?q=congress', 'search.csv'],
  ] as const)
    test(`${room} can be taken away by the keyboard`, () =>
      visit(address, async (page) => {
        await page.locator('.take summary').focus();
        await page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
        const { name, text } = await taken(page, () => page.keyboard.press('Enter'));
        assert.equal(name, file);
        assert.ok(text.split('\r\n').length > 2, text.slice(0, 200));
      }));

  test('a quotation is cited in each form, copied and taken away', () =>
    visit(
      '/?kind=meeting',
      async (page) => {
        await page.locator('a[data-row]').first().click();
        await page.locator('.claim-quote').first().waitFor();
        const quote = ((await page.locator('.claim-quote').first().textContent()) ?? '').slice(0, 24);
        await page.locator('.claim-foot button').first().click();
        const text = page.locator('dialog.cite textarea');
        await text.waitFor();
        assert.match(await text.inputValue(), /: “/);
        assert.ok((await text.inputValue()).includes(quote.slice(0, 20)), await text.inputValue());
        assert.deepEqual(await wrongs(page), []);
        await page.getByRole('radio', { name: 'BibTeX' }).check();
        const bib = await taken(page, () => page.getByRole('button', { name: 'Download' }).click());
        assert.equal(bib.name, 'citation.bib');
        assert.match(bib.text, /^@misc\{/);
        await page.getByRole('radio', { name: 'CSL-JSON' }).check();
        const [item] = JSON.parse(await text.inputValue()) as { title: string; annote: string }[];
        assert.ok(item.title && item.annote);
        await page.getByRole('button', { name: 'Copy' }).click();
        await page.getByText('Copied.').waitFor();
        assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await text.inputValue());
        await page.keyboard.press('Escape');
        await page.locator('dialog.cite').waitFor({ state: 'detached' });
        assert.ok(new URL(page.url()).searchParams.has('on'), 'the event stays open');
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    ));

  test('words that are selected in a source are cited', () =>
    visit('/sources', async (page) => {
      await page.locator('a[href*="/source/"]').first().click();
      await page.locator('.passage-words').nth(2).waitFor();
      await page.getByRole('button', { name: 'Cite the words that are selected' }).click();
      await page.getByText('Select words of the text to cite them.').waitFor();
      const selected = await page.evaluate(() => {
        const words = document.querySelectorAll('.passage-words')[2];
        const range = document.createRange();
        range.setStart(words.firstChild!, 0);
        range.setEnd(words.firstChild!, Math.min(30, words.textContent!.length));
        getSelection()!.removeAllRanges();
        getSelection()!.addRange(range);
        return range.toString();
      });
      await page.getByRole('button', { name: 'Cite the words that are selected' }).click();
      const text = page.locator('dialog.cite textarea');
      await text.waitFor();
      assert.ok((await text.inputValue()).includes(selected.trim()), `${selected} in ${await text.inputValue()}`);
    }));

  test('on paper there is the list, with the places of its quotations, and nothing to press', () =>
    visit('/?kind=meeting', async (page) => {
      await page.locator('a[data-row]').first().waitFor();
      const total = Number(/\d+/.exec((await page.locator('.chosen-total').textContent()) ?? '')?.[0]);
      await page.emulateMedia({ media: 'print' });
      await page.waitForFunction((n) => document.querySelectorAll('.event-item').length >= Math.min(n, 60), total);
      for (const hidden of ['.rail', '.top', '.chronicle-strip', '.filter-bar', '.take'])
        assert.equal(await page.locator(hidden).first().isVisible(), false, hidden);
      const place = await page
        .locator('.event-quote a')
        .first()
        .evaluate((link) => getComputedStyle(link, '::after').content);
      assert.match(place, /\[capture-|attr|capture-/);
      const hatching = page.locator('svg', { has: page.locator('pattern') });
      assert.notEqual(
        await hatching.evaluate((svg) => getComputedStyle(svg).display),
        'none',
        'what is dated from the context is hatched on paper too, not in outline as what is inferred',
      );
      const tops = await page.evaluate(() =>
        [...document.querySelectorAll('.event-item')].map((row) => row.getBoundingClientRect().top),
      );
      assert.deepEqual(
        tops,
        tops.toSorted((a, b) => a - b),
        'one row after another',
      );
      const pdf = await page.pdf();
      assert.equal(pdf.subarray(0, 5).toString(), '%PDF-');
      assert.ok((pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length > 1, 'more than one page');
    }));

  test('on a narrow screen the menu stays on it', () =>
    visit(
      '/',
      async (page) => {
        await page.locator('.take summary').first().click();
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.equal(overflow, 0);
        const box = (await page.locator('.take ul').first().boundingBox())!;
        assert.ok(box.x >= 0 && box.x + box.width <= 360, `${box.x} to ${box.x + box.width}`);
      },
      { viewport: narrow },
    ));
});
