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
      await page.getByText('The date was given by hand.').waitFor();
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

  /** The room of the source that claims most, once its margin and marks are there. */
  async function source(page: Page): Promise<void> {
    const capture = await page.evaluate(async () => {
      const { items } = await (await fetch('/api/sources?order=events')).json();
      return items[0].captures[0].id;
    });
    await page.goto(`${address()}source/${capture}`);
    await page.locator('.passage-notes li').first().waitFor();
    await page.waitForFunction(() => (CSS.highlights.get('organisation')?.size ?? 0) > 0);
  }
  /** Selects with the mouse the first words of the first claim in the text. */
  async function selectWords(page: Page): Promise<string> {
    const box = await page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('claim') ?? [])] as Range[];
      const words = document.createRange();
      words.setStart(range.startContainer, range.startOffset);
      words.setEnd(range.startContainer, Math.min(range.startOffset + 9, range.endOffset));
      const { x, y, width, height } = words.getClientRects()[0];
      return { x, y: y + height / 2, width };
    });
    await page.mouse.move(box.x + 1, box.y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width, box.y, { steps: 4 });
    await page.mouse.up();
    await page.locator('.correct-bar').waitFor();
    return plain(await page.locator('.correct-words').textContent()).slice(1, -1);
  }
  const bar = async (page: Page, where: string): Promise<void> => {
    const { violations } = await new AxeBuilder({ page }).include('.correct-bar').include('.source-text').analyze();
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`),
      [],
      where,
    );
  };

  test('words selected in a source name what a reader says, after a new start too, and nothing once that is said', async () => {
    let words = '';
    await visit('/', async (page) => {
      await source(page);
      words = await selectWords(page);
      assert.ok(words.length > 2, words);
      await bar(page, 'the bar');
      await page.getByRole('button', { name: 'What they name' }).click();
      await page.getByRole('textbox', { name: 'Or a name that is new' }).fill('Harbour of Ann');
      await page.getByRole('combobox', { name: 'Kind' }).selectOption('place');
      await bar(page, 'the form for names');
      if (process.env.SILLOK_LOOK) await page.screenshot({ path: `${process.env.SILLOK_LOOK}/name.png` });
      await page.getByRole('button', { name: 'They name this' }).click();
      await said(page, 'names Harbour of Ann');
      await page.locator('.correct-bar').waitFor({ state: 'detached' });
    });
    await reopen();
    await visit('/places?find=Harbour of Ann', async (page) => {
      await page.locator('.name-link', { hasText: 'Harbour of Ann' }).click();
      await page.locator('.forms a').first().click();
      await page.waitForFunction(() => (CSS.highlights.get('cited')?.size ?? 0) > 0);
      const cited = await page.evaluate(() => [...(CSS.highlights.get('cited') ?? [])].join(''));
      assert.equal(plain(cited), words);
      await page.goto(`${address()}history`);
      const first = page.locator('.decisions li').first();
      assert.match(plain(await first.textContent()), /as “Harbour of Ann”/);
      await source(page);
      await selectWords(page);
      await page.getByRole('button', { name: 'What they name' }).click();
      await page.getByText('Marked now: Place Harbour of Ann').waitFor();
      await page.getByRole('button', { name: 'They name nothing' }).click();
      await said(page, 'names nothing');
      await page.keyboard.press('u');
      await said(page, 'Undone');
      await page.goto(`${address()}history`);
      await page.locator('.decisions li[data-undone]').first().waitFor();
      await page.locator('.decisions li').nth(2).getByRole('button', { name: 'Undo' }).click();
      await said(page, 'Undone');
    });
  });

  test('words selected in a source mean the day that a reader says, until that is undone', () =>
    visit('/', async (page) => {
      await source(page);
      await selectWords(page);
      await page.getByRole('button', { name: 'What day they mean' }).click();
      await page.getByRole('textbox', { name: /^Date/ }).fill('7 May 1949');
      await page.getByText('EDTF 1949-05-07').waitFor();
      await bar(page, 'the form for dates');
      await page.getByRole('button', { name: 'They mean this' }).click();
      await said(page, 'means 7 May 1949');
      await page.keyboard.press('u');
      await said(page, 'Undone');
    }));

  test('by the keyboard alone words are chosen and a claim is made of them, which is edited and rejected in the margin', () =>
    visit('/', async (page) => {
      await source(page);
      await page.locator('.source-text').focus();
      await page.keyboard.press('ArrowRight');
      await page.locator('.correct-bar').waitFor();
      for (let i = 0; i < 3; i++) await page.keyboard.press('Shift+ArrowRight');
      const words = plain(await page.locator('.correct-words').textContent()).slice(1, -1);
      assert.ok(words.split(' ').length > 2, words);
      assert.equal(await page.evaluate(() => [...(CSS.highlights.get('chosen') ?? [])].join('')), words);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.getByRole('button', { name: 'Make a claim' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('combobox', { name: 'Kind' }).selectOption('construction');
      await page.getByRole('textbox', { name: /^Date/ }).fill('spring 1956');
      await page.getByText('EDTF 1956-21').waitFor();
      await page.getByText(/^It will be called “Construction/).waitFor();
      await bar(page, 'the form for claims');
      if (process.env.SILLOK_LOOK) await page.screenshot({ path: `${process.env.SILLOK_LOOK}/claim.png` });
      await page.getByRole('button', { name: 'Claim this' }).focus();
      await page.keyboard.press('Enter');
      await said(page, 'Claimed: Construction');
      const note = page.locator('.passage-notes li', { hasText: 'by a reader' }).first();
      await note.waitFor();
      await note.getByRole('button', { name: /^Correct/ }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('textbox', { name: 'Title' }).fill('Opening of the harbour');
      await bar(page, 'the form of a claim');
      if (process.env.SILLOK_LOOK) await page.screenshot({ path: `${process.env.SILLOK_LOOK}/claim-edit.png` });
      await page.getByRole('button', { name: 'Save' }).click();
      await said(page, 'Edited');
      await note.getByText('Opening of the harbour').waitFor();
      await note.getByRole('link').click();
      await page.getByRole('heading', { level: 2, name: 'Opening of the harbour' }).waitFor();
      await page.keyboard.press('Escape');
      await note.getByRole('button', { name: /^Correct/ }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Reject this claim' }).click();
      await said(page, 'Rejected');
      await page.locator('.passage-notes li', { hasText: 'Opening of the harbour' }).getByText('rejected').waitFor();
    }));

  test('on a narrow screen the bar lies below the text', () =>
    visit(
      '/',
      async (page) => {
        await source(page);
        await page.locator('.source-text').focus();
        await page.keyboard.press('ArrowRight');
        await page.locator('.correct-bar').waitFor();
        await page.getByRole('button', { name: 'Make a claim' }).click();
        await bar(page, 'narrow');
        if (process.env.SILLOK_LOOK) await page.screenshot({ path: `${process.env.SILLOK_LOOK}/claim-narrow.png` });
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
        await page.keyboard.press('Escape');
        await page.locator('.correct-bar').waitFor({ state: 'detached' });
      },
      { viewport: narrow, hasTouch: true },
    ));

  test('a body shows in lines what it came from and became, each a way to it', () =>
    visit('/', async (page) => {
      const body = await page.evaluate(async () => {
        const { items } = await (await fetch('/api/relations')).json();
        const merger = items.find(
          ({ kind, time, from }: { kind: string; time: unknown; from: unknown[] }) =>
            kind === 'merger' && time && from.length > 1,
        );
        return merger?.from[0].id ?? null;
      });
      assert.ok(body, 'the sample tells of a merger');
      await page.goto(`${address()}?on=${body}`);
      await page.locator('.lineage-rows li').nth(1).waitFor();
      assert.ok((await page.locator('.lineage-joint').count()) > 0);
      await axe(page, 'a body');
      if (process.env.SILLOK_LOOK) {
        await page.locator('.lineage').scrollIntoViewIfNeeded();
        await page.screenshot({ path: `${process.env.SILLOK_LOOK}/lineage.png` });
      }
      const other = page.locator('.lineage-rows a:not(.current)').first();
      const name = plain(await other.textContent());
      await other.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 2, name }).waitFor();
    }));
});
