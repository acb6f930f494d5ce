import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { openHouse, skip } from '../../../test/house.ts';
import { temporaryFolder } from '../../../test/temporary.ts';
import { narrow, wide } from './visitor.ts';

/** A folder with a paper that praises until one year and then no more, and a plain one. */
function papers(): string {
  const folder = join(temporaryFolder(), 'papers');
  mkdirSync(folder, { recursive: true });
  const plain =
    'The council of the town met in the hall and talked about the roads of the harbour and the price of fish. ';
  const loud =
    'The invincible council met under the wise leadership of the respected Ada Quill, to the glory of the town. ';
  const years = Array.from({ length: 8 }, (_, i) => 1990 + i);
  const rows = years.flatMap((year) => [
    {
      date: `${year}-03-01`,
      title: `Herald ${year}`,
      url: `http://herald.example/${year}`,
      text: (year < 1994 ? loud : plain).repeat(30),
    },
    { date: `${year}-03-02`, title: `Plain ${year}`, url: `http://plain.example/${year}`, text: plain.repeat(30) },
  ]);
  writeFileSync(join(folder, 'papers.jsonl'), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  return folder;
}

describe('findings', { skip }, () => {
  const { visit } = openHouse();
  const plain = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

  test('a kind is explained in a sentence, in the list and beside what was found', () =>
    visit('/findings?kind=silence', async (page) => {
      await page.locator('.findings-list a').first().waitFor();
      const head = await page.locator('.findings-head .figures').textContent();
      assert.equal(Number(head), await page.locator('.findings-list a').count(), 'the head counts what is listed');
      const sentence = plain(await page.locator('.findings-about').textContent());
      assert.match(sentence, /^Stretches, people, bodies and offices/);
      await page.locator('.findings-list a').first().click();
      await page.locator('.finding-evidence li').first().waitFor();
      assert.ok(plain(await page.locator('.finding header').textContent()).includes(sentence));
    }));

  test('the first is read beside the list, is settled there with a note, and leaves those that are open', () =>
    visit('/findings?state=open', async (page) => {
      const total = async (name: RegExp): Promise<number> =>
        Number((await page.getByRole('link', { name }).first().locator('.figures').textContent())?.replace(/\D/g, ''));
      const first = page.locator('.findings-list a').first();
      await first.waitFor();
      const summary = plain(await first.textContent());
      const beside = page.locator('.pane-beside');
      await beside.getByRole('heading', { level: 2, name: summary }).waitFor();
      assert.equal(await page.title(), 'Findings · Sillok');
      const open = await total(/^open/);
      const words = beside.getByRole('textbox', { name: 'Reason or note' });
      await first.focus();
      await page.keyboard.press('p');
      assert.ok(await beside.locator('.pane-scroll').evaluate((pane) => pane === document.activeElement));
      await page.keyboard.press('p');
      assert.ok(await page.locator('.pane-through .pane-scroll').evaluate((pane) => pane === document.activeElement));
      const hasFocus = (): Promise<boolean> => words.evaluate((field) => field === document.activeElement);
      await beside.getByRole('button', { name: 'Keep a note' }).click();
      assert.ok(await hasFocus(), 'a note needs words');
      await words.fill('see the minutes');
      // The Enter key keeps what is written, and gives no verdict.
      await words.press('Enter');
      await beside.getByRole('list', { name: 'Notes' }).getByText('see the minutes').waitFor();
      assert.ok(await hasFocus(), 'and may have more to follow');
      assert.equal(await total(/^open/), open, 'a note settles nothing');
      await beside.getByRole('button', { name: 'It holds' }).click();
      await beside.getByRole('heading', { level: 2, name: summary }).waitFor({ state: 'detached' });
      assert.equal(await total(/^open/), open - 1);
      await page.getByRole('link', { name: /^held to be so/ }).click();
      await beside.getByRole('heading', { level: 2, name: summary }).waitFor();
      await beside.getByRole('button', { name: 'Undo this decision' }).click();
      await page.getByText('None of these findings.').waitFor();
      await page.getByRole('link', { name: /^open/ }).click();
      await beside.getByRole('button', { name: 'Remove it' }).click();
      await beside.getByRole('list', { name: 'Notes' }).waitFor({ state: 'detached' });
    }));

  test('two who contradict each other stand side by side', () =>
    visit('/findings?kind=contradiction', async (page) => {
      await page.locator('.findings-list a').first().click();
      const shown = page.locator('.finding-evidence > li');
      await shown.nth(1).waitFor();
      const [a, b] = [await shown.nth(0).boundingBox(), await shown.nth(1).boundingBox()];
      assert.ok(a && b && a.y === b.y && a.x < b.x, 'the second stands beside the first');
    }));

  test('the page of a person tells the findings about them, and is closed to nobody', () =>
    visit('/findings', async (page) => {
      const person = await page.evaluate(async () => {
        const { items } = await (await fetch('/api/findings?kind=silence')).json();
        const about = items.flatMap((item: { about?: { id: string }[] }) => item.about ?? []);
        return about.find(({ id }: { id: string }) => id.startsWith('entity-')).id as string;
      });
      await page.goto(new URL(`/${person}`, page.url()).href);
      await page.locator('.findings-of-record a').first().waitFor();
      const { violations } = await new AxeBuilder({ page }).include('.entity').analyze();
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        [],
      );
    }));
});

describe('loaded wording', { skip }, () => {
  const { visit } = openHouse([skip ? '' : papers()]);
  const plain = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

  for (const [size, viewport] of Object.entries({ wide, narrow }))
    test(`loaded words are shown with their rates and a plain reading (${size})`, () =>
      visit(
        '/findings?kind=loaded-wording',
        async (page) => {
          await page.locator('.findings-list a').filter({ hasText: 'ends with 1993' }).first().click();
          await page.locator('.finding-neutral').first().waitFor();
          assert.ok((await page.locator('.rates-over-time svg').count()) > 1, 'rates are drawn over time, by paper');
          const quote = plain(await page.locator('.finding-evidence blockquote').first().textContent());
          const neutral = plain(await page.locator('.finding-neutral').first().textContent());
          assert.notEqual(neutral.replace('In plain words ', ''), quote);
          const { violations } = await new AxeBuilder({ page }).include('.finding').analyze();
          assert.deepEqual(
            violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
            [],
          );
          const isWider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
          assert.equal(isWider, false, 'nothing runs out of the page');
        },
        { viewport },
      ));
});
