import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { openHouse, skip } from '../../../test/house.ts';
import { narrow } from './visitor.ts';

describe('what a reader puts right', { skip }, () => {
  const { visit, address, reopen } = openHouse();
  const plain = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
  const heading = async (page: Page): Promise<string> =>
    plain(await page.locator('.pane-record h2').first().textContent());
  const said = (page: Page, words: string | RegExp): Promise<void> =>
    page.locator('.notice [role=status]', { hasText: words }).waitFor();
  const axe = async (page: Page, where: string): Promise<void> => {
    const { violations } = await new AxeBuilder({ page }).include('.pane-record').include('.notice').analyze();
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`),
      [],
      where,
    );
  };

  /** The address of the first event of a kind that several claims tell of. */
  async function told(kind: string, most = 40): Promise<string> {
    let found = '';
    await visit('/', async (page) => {
      found = await page.evaluate(
        async ([kind, most]) => {
          const { items } = await (await fetch(`/api/events?limit=1000&kind=${kind}`)).json();
          return items.find(({ claims }: { claims: string[] }) => claims.length > 1 && claims.length < Number(most)).id;
        },
        [kind, most],
      );
    });
    return `/?on=${found}`;
  }

  test('an event is edited by date in words, shown at once, kept through a new start, and undone from the page', async () => {
    const event = await told('meeting');
    let before = '';
    await visit(event, async (page) => {
      before = await heading(page);
      await page.getByRole('button', { name: 'Edit', exact: true }).click();
      await page.getByRole('textbox', { name: 'Title' }).fill('A meeting told anew');
      await page.getByRole('textbox', { name: /^Date/ }).fill('some day');
      await page.getByText('These words give no one date.').waitFor();
      await page.getByRole('textbox', { name: /^Date/ }).fill('23–29 April 1956');
      await page.getByText('EDTF 1956-04-23/1956-04-29').waitFor();
      await page.getByRole('textbox', { name: /^Reason/ }).fill('by the minutes');
      await axe(page, 'edit form');
      await page.getByRole('button', { name: 'Save' }).click();
      await said(page, 'Edited');
      await page.getByRole('heading', { level: 2, name: 'A meeting told anew' }).waitFor();
      assert.match(plain(await page.locator('.event-time').textContent()), /^23–29 April 1956$/);
      await page.getByText('“by the minutes”').waitFor();
    });
    await reopen();
    await visit(event, async (page) => {
      await page.getByRole('heading', { level: 2, name: 'A meeting told anew' }).waitFor();
      await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: 'History' }).click();
      const first = page.locator('.decisions li').first();
      await first.getByText('“by the minutes”').waitFor();
      assert.match(plain(await first.textContent()), /dated 23–29 April 1956/);
      await page.goBack();
      await page.getByRole('button', { name: /^Undo: Edited/ }).click();
      await page.getByRole('heading', { level: 2, name: before }).waitFor();
    });
  });

  test('a rejected event is gone, and comes back by the key that undoes', async () =>
    visit(await told('meeting'), async (page) => {
      const title = await heading(page);
      await page.getByRole('button', { name: 'Reject' }).click();
      await said(page, 'Rejected');
      await page.getByText('No event rests on this any more.').waitFor();
      assert.equal(await page.evaluate(() => document.activeElement?.hasAttribute('data-undo')), true);
      await axe(page, 'a rejected event');
      await page.keyboard.press('u');
      await said(page, 'Undone');
      await page.getByRole('heading', { level: 2, name: title }).waitFor();
    }));

  test('claims are split off as another event, and made one with it again, by the keyboard alone', async () =>
    visit(await told('meeting'), async (page) => {
      const title = await heading(page);
      const claims = await page.locator('.claim-quote').count();
      await page.getByRole('button', { name: 'Split' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('checkbox').last().focus();
      await page.keyboard.press('Space');
      await axe(page, 'split form');
      await page.getByRole('button', { name: 'Split off 1' }).focus();
      await page.keyboard.press('Enter');
      await said(page, '1 claim was split off.');
      await page.waitForFunction((n) => document.querySelectorAll('.claim-quote').length === n - 1, claims);
      await page.getByRole('button', { name: 'Merge' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('searchbox', { name: 'Find the other event' }).focus();
      await page.keyboard.type(title);
      await page.locator('.found button').first().waitFor();
      await axe(page, 'merge form');
      const other = page.locator('.found button', { hasText: title }).first();
      await other.focus();
      await page.keyboard.press('Enter');
      await said(page, 'Merged');
      await page.keyboard.press('u');
      await said(page, 'Undone');
    }));

  test('an event is accepted, and says so', async () =>
    visit(await told('appearance'), async (page) => {
      await page.getByRole('button', { name: 'Accept' }).click();
      await said(page, 'Accepted');
      await page.locator('.decided', { hasText: 'Accepted' }).waitFor();
      assert.equal(await page.getByRole('button', { name: 'Accept', exact: true }).count(), 0);
      await page.locator('[data-undo]').click();
      await page.locator('.decided').waitFor({ state: 'detached' });
    }));

  test('a name is renamed, merged, and taken for none', () =>
    visit('/people?order=events', async (page) => {
      await page.locator('.name-link').first().click();
      await page.locator('.pane-record h2').waitFor();
      const name = await heading(page);
      await page.getByRole('button', { name: 'Rename' }).click();
      await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Another Name');
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByRole('heading', { level: 2, name: 'Another Name' }).waitFor();
      await page.locator('.name-link', { hasText: 'Another Name' }).waitFor();
      await axe(page, 'a name');
      await page.keyboard.press('Escape');
      await page.locator('[data-undo]').click();
      await page.locator('.name-link', { hasText: name }).first().waitFor();

      const other = plain(await page.locator('.name-link').nth(1).textContent());
      await page.locator('.name-link').first().click();
      await page.getByRole('heading', { level: 2, name }).waitFor();
      await page.getByRole('button', { name: 'Merge' }).click();
      await page.getByRole('searchbox', { name: 'Find the other name' }).fill(other);
      await page.locator('.found button', { hasText: other }).first().click();
      await said(page, 'Merged');
      await page.locator('.decided', { hasText: 'Merged' }).waitFor();
      await page.locator('[data-undo]').click();
      await said(page, 'Undone');

      await page.goto(`${address()}people?order=events`);
      await page.locator('.name-link').last().click();
      await page.locator('.pane-record h2').waitFor();
      await page.getByRole('button', { name: 'Not a name' }).click();
      await said(page, 'no longer taken for a name');
      await page.getByText('There is no such name.').waitFor();
      await page.locator('[data-undo]').click();
      await page.getByRole('button', { name: 'Not a name' }).waitFor();
    }));

  test('on a narrow screen everything fits', async () =>
    visit(
      await told('meeting'),
      async (page) => {
        await page.getByRole('button', { name: 'Edit', exact: true }).click();
        await page.getByRole('button', { name: 'Accept' }).click();
        await said(page, 'Accepted');
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
        await axe(page, 'narrow');
        await page.locator('[data-undo]').click();
      },
      { viewport: narrow, hasTouch: true },
    ));
});
