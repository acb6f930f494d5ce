import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { openHouse, skip } from '../../../test/house.ts';
import { root } from '../../../test/program.ts';
import { temporaryFolder } from '../../../test/temporary.ts';
import { indexedPng } from './indexed-png.ts';
import { type Measured, measured, narrow, wide } from './visitor.ts';

describe('the reading room', { skip }, () => {
  const { visit, address } = openHouse();
  const anEvent = (page: Page) => page.locator('a[data-row]').first();
  const query = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name);
  const cited = (page: Page): Promise<string> =>
    page.evaluate(() =>
      [...(CSS.highlights.get('cited') ?? [])]
        .map((range) => {
          const box = (range as Range).getBoundingClientRect();
          return box.top > 0 && box.bottom < innerHeight ? String(range) : 'out of sight';
        })
        .join(' '),
    );
  const plain = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

  test('the first screen says whose record it is, over what years, and what is in it', () =>
    visit('/', async (page) => {
      await page.locator('a[data-row]').first().waitFor();
      assert.match(plain(await page.locator('h1').textContent()), /^.+, \d{4} to \d{4}, as \d+ sources tell it$/);
      for (const part of ['Numbered meetings', 'Named most', 'What could not be used'])
        await page.getByRole('heading', { name: part, exact: true }).waitFor();
      assert.ok((await page.locator('.place-missing').count()) > 0, 'missing numbers have places');
      assert.ok(
        (await page.getByLabel('Events over time').locator('li').count()) > 3,
        'the timeline is told as a list',
      );
      assert.match(plain(await page.locator('.chosen-total').textContent()), /^\d+ events$/);
    }));

  test('from an event to the source at its sentence, and back, forward and anew', () =>
    visit('/', async (page) => {
      const title = plain(await anEvent(page).textContent());
      await anEvent(page).click();
      await page.locator('.pane-record h2').waitFor();
      assert.equal(plain(await page.locator('.pane-record h2').textContent()), title);
      const quotation = page.locator('.claim-quote a').first();
      const quote = plain(await quotation.textContent());
      await quotation.click();
      await page.waitForFunction(() => (CSS.highlights.get('cited')?.size ?? 0) > 0);
      await page.waitForTimeout(300);
      assert.equal(plain(await cited(page)), quote);
      const address = page.url();

      await page.goBack();
      await page.locator('.pane-evidence').waitFor({ state: 'detached' });
      await page.goBack();
      await page.locator('.pane-record').waitFor({ state: 'detached' });
      await page.goForward();
      await page.locator('.pane-record h2').waitFor();
      await page.goForward();
      await page.locator('.pane-evidence').waitFor();
      assert.equal(page.url(), address);
      await page.reload();
      await page.waitForFunction(() => (CSS.highlights.get('cited')?.size ?? 0) > 0);
      await page.waitForTimeout(300);
      assert.equal(plain(await cited(page)), quote);
    }));

  test('in a source, a claim and its words point to each other, and what is marked can be chosen', async () => {
    const { source } = await views();
    await visit(source.split('?')[0], async (page) => {
      const size = (name: string): Promise<number> => page.evaluate((of) => CSS.highlights.get(of)?.size ?? 0, name);
      const pointed = (): Promise<string> => page.evaluate(() => [...(CSS.highlights.get('pointed') ?? [])].join(''));
      await page.locator('.passage-notes li').first().waitFor();
      await page.waitForFunction(() => (CSS.highlights.get('organisation')?.size ?? 0) > 0);
      await page.locator('.passage-notes li').first().hover();
      await page.waitForFunction(() => (CSS.highlights.get('pointed')?.size ?? 0) === 1);
      const words = await pointed();
      const box = await page.evaluate(() => {
        const [range] = CSS.highlights.get('pointed') ?? [];
        const { x, y, height } = (range as Range).getClientRects()[0];
        return { x: x + 3, y: y + height / 2 };
      });
      await page.mouse.move(2, 2);
      assert.equal(await size('pointed'), 0);
      await page.mouse.move(box.x, box.y);
      await page.locator('.passage-notes li[data-pointed]').first().waitFor();
      assert.ok(words.startsWith((await pointed()).slice(0, 5)) || words.includes(await pointed()));

      await page.getByRole('button', { name: 'Bodies' }).click();
      await page.waitForFunction(() => (CSS.highlights.get('organisation')?.size ?? 0) === 0);
      assert.equal(query(page, 'hide'), 'organisation');
      await page.getByRole('region', { name: 'Contents and coverage' }).locator('.contents a').last().click();
      await page.waitForURL(/at=(\d+)-\1/);
      assert.equal(await size('cited'), 0, 'to go somewhere is not to cite it');
    });
  });

  test('a search finds events and passages, marks what it hit, and leads to the text', () =>
    visit('/', async (page) => {
      await page.locator('h1').waitFor();
      await page.keyboard.press('/');
      await page.keyboard.type('congress');
      await page.keyboard.press('Enter');
      await page.locator('.search-excerpt a').first().waitFor();
      assert.equal(query(page, 'q'), 'congress');
      assert.ok((await page.locator('mark').count()) > 0, 'hits are marked in passages');
      assert.ok(await page.evaluate(() => (CSS.highlights.get('hit')?.size ?? 0) > 0), 'hits are marked in events');
      await page.locator('.search-excerpt a').first().click();
      await page.locator('.pane-evidence .passage').first().waitFor();
      await page.waitForTimeout(300);
      assert.match(await cited(page), /congress/i);
      const events = plain(await page.locator('.search h2 .figures').first().textContent());
      await page
        .getByRole('region', { name: 'What is left in this list' })
        .getByRole('button', { name: /^Meeting/ })
        .click();
      await page.waitForURL(/kind:meeting/);
      await page.waitForFunction((was) => document.querySelector('.search h2 .figures')?.textContent !== was, events);
      await page.getByRole('button', { name: 'Remove: Kind: Meeting' }).click();
      await page.waitForURL((url) => !url.search.includes('kind'));
      await page.getByRole('searchbox').fill('kind:feast');
      await page.getByRole('alert').waitFor();
    }));

  test('what narrows the list stands in the address', () =>
    visit('/', async (page) => {
      const total = async (): Promise<number> =>
        Number(/\d+/.exec((await page.locator('.chosen-total').textContent()) ?? '')?.[0]);
      const settled = (wanted: (total: number) => boolean): Promise<void> =>
        assert.doesNotReject(async () => {
          for (let i = 0; i < 50 && !wanted(await total()); i++) await page.waitForTimeout(100);
          assert.ok(wanted(await total()), `${await total()} events`);
        });
      await anEvent(page).waitFor();
      const all = await total();
      await page.getByRole('button', { name: 'Kind' }).click();
      await page.getByRole('option', { name: /^Meeting \d+$/ }).waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      assert.deepEqual(
        violations.map(({ id }) => id),
        [],
        'with a list to choose from open',
      );
      await page.getByRole('option', { name: /^Meeting/ }).click();
      await page.keyboard.press('Escape');
      await settled((n) => n < all);
      assert.equal(query(page, 'kind'), 'meeting');
      const meetings = await total();

      const left = page.getByRole('region', { name: 'What is left in this list' });
      const named = left.locator('section', { hasText: 'Bodies' });
      const folded = await named.getByRole('listitem').count();
      await named.getByRole('button', { name: /more$/ }).press('Enter');
      const unfolded = named.getByRole('listitem').nth(folded);
      assert.ok(await unfolded.evaluate((item) => item.contains(document.activeElement)), 'it has the focus');
      const bodies = named.getByRole('button').first();
      const counted = Number(/\d+$/.exec((await bodies.textContent()) ?? '')?.[0]);
      await bodies.click();
      await settled((n) => n === counted);
      assert.match(query(page, 'entity') ?? '', /^entity-/);
      await page.goBack();
      await settled((n) => n === meetings);

      const stage = (await page.locator('.timeline-stage').boundingBox())!;
      const axis = stage.y + stage.height - 10;
      await page.mouse.move(stage.x + stage.width * 0.2, axis);
      await page.mouse.down();
      await page.mouse.move(stage.x + stage.width * 0.4, axis, { steps: 4 });
      await page.mouse.up();
      await settled((n) => n < meetings);
      assert.match(query(page, 'from') ?? '', /^\d{4}$/);
      assert.match(query(page, 'to') ?? '', /^\d{4}$/);

      await page.getByRole('textbox', { name: /^From/ }).fill('1950-13');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').waitFor();
      await page.getByRole('textbox', { name: /^From/ }).fill('1950');
      await page.getByRole('textbox', { name: /^To/ }).fill('1999');
      await page.keyboard.press('Enter');
      await page.waitForURL(/from=1950.*to=1999/);
      await page.reload();
      await page.getByRole('button', { name: 'Remove: Meeting' }).waitFor();
      await page.getByRole('button', { name: 'Clear all' }).click();
      await settled((n) => n === all);
      assert.equal(new URL(page.url()).search, '');
      await page.goBack();
      await page.waitForURL(/kind=meeting/);
    }));

  test('the timeline zooms and moves by wheel, keys and buttons, and the address keeps its view', () =>
    visit('/', async (page) => {
      await anEvent(page).waitFor();
      const length = (): number => {
        const [first, last] = (query(page, 'view') ?? '1000-01-01/3000-01-01').split('/');
        return Date.parse(last) - Date.parse(first);
      };
      await page.locator('.timeline-stage').focus();
      await page.keyboard.press('+');
      await page.waitForURL(/view=/);
      const byKey = length();
      await page.locator('.timeline-stage').hover();
      await page.mouse.wheel(0, -400);
      await page.waitForTimeout(600);
      assert.ok(length() < byKey, 'the wheel zooms closer');
      const before = page.url();
      await page.keyboard.press('ArrowRight');
      await page.waitForTimeout(600);
      assert.notEqual(page.url(), before);
      await page.reload();
      await anEvent(page).waitFor();
      await page.getByRole('button', { name: 'All', exact: true }).click();
      await page.waitForURL((url) => !url.searchParams.has('view'));
      await page.locator('.timeline-stage').press('+');
      await page.locator('.timeline-stage').press('+');
      await page.waitForURL(/view=/);
      const still = page.url();
      const stage = (await page.locator('.timeline-stage').boundingBox())!;
      await page.mouse.move(stage.x + 400, stage.y + 60);
      await page.mouse.down();
      await page.mouse.move(stage.x + 250, stage.y + 60, { steps: 5 });
      await page.mouse.up();
      await page.waitForURL((url) => url.href !== still);
      assert.equal(query(page, 'from'), null, 'to move is not to choose');
    }));

  test('all of it goes by the keyboard alone', () =>
    visit('/', async (page) => {
      await anEvent(page).waitFor();
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Skip to the main pane');
      await page.keyboard.press('j');
      const row = await page.evaluate(() => (document.activeElement as HTMLElement).dataset.row);
      assert.match(row ?? '', /^event-/);
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.tagName === 'H2');
      assert.equal(query(page, 'on'), row);
      for (let i = 0; i < 12 && !(await page.evaluate(() => document.activeElement?.closest('.claim-quote'))); i++)
        await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.locator('.pane-evidence .passage').first().waitFor();
      await page.keyboard.press('Escape');
      await page.locator('.pane-evidence').waitFor({ state: 'detached' });
      await page.keyboard.press('Escape');
      await page.locator('.pane-record').waitFor({ state: 'detached' });
      await page.waitForFunction((id) => (document.activeElement as HTMLElement).dataset.row === id, row);
      await page.keyboard.press('g');
      await page.keyboard.press('s');
      await page.waitForURL(/\/sources$/);
    }));

  test('on a narrow screen there is one pane at a time, and evidence comes from below', () =>
    visit(
      '/',
      async (page) => {
        await anEvent(page).scrollIntoViewIfNeeded();
        await anEvent(page).click();
        await page.locator('.pane-record h2').waitFor();
        assert.equal(await page.locator('.pane-through').isVisible(), false);
        await page.locator('.claim-quote a').first().click();
        await page.locator('dialog.sheet[open] .passage').first().waitFor();
        await page.keyboard.press('Escape');
        await page.locator('dialog.sheet').waitFor({ state: 'detached' });
        await page.goBack();
        await page.locator('.pane-record').waitFor({ state: 'detached' });
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.equal(overflow, 0, 'nothing is wider than the screen');
      },
      { viewport: narrow, hasTouch: true },
    ));

  test('a list and a text are where they were left, after going away and after a reload', () =>
    visit('/', async (page) => {
      await anEvent(page).waitFor();
      const pane = page.locator('.pane-through > .pane-scroll');
      const atTop = (): Promise<string | null> =>
        page.evaluate(() => {
          const edge = document.querySelector('.chronicle-head')?.getBoundingClientRect().bottom ?? 0;
          const rows = [...document.querySelectorAll('.event-item')];
          return (
            rows.find((row) => row.getBoundingClientRect().bottom > edge + 4)?.querySelector('a')?.dataset.row ?? null
          );
        });
      await pane.evaluate((element) => element.scrollTo(0, 4000));
      await page.waitForTimeout(500);
      const row = await atTop();
      await page.getByRole('link', { name: /^Sources/ }).click();
      await page.getByRole('heading', { name: 'Sources', level: 1 }).waitFor();
      await page.goBack();
      await anEvent(page).waitFor();
      await page.waitForTimeout(500);
      assert.equal(await atTop(), row);
      await page.reload();
      await anEvent(page).waitFor();
      await page.waitForTimeout(500);
      assert.equal(await atTop(), row);
    }));

  /** Where each view lies; found by going there once, since ids are the project's own. */
  async function views(): Promise<Record<string, string>> {
    const found: Record<string, string> = {
      chronicle: '/',
      sources: '/sources',
      search: '/search?q=congress',
      people: '/people',
      series: '/series',
      findings: '/findings',
      history: '/history',
      'as-of': '/as-of?day=2014',
      nowhere: '/nowhere',
    };
    await visit('/?kind=meeting', async (page) => {
      await anEvent(page).click();
      await page.locator('.claim-quote a').first().waitFor();
      found.event = new URL(page.url()).search;
      await page.goto(`${address()}people?order=events`);
      await page.locator('.name-link').first().click();
      await page.locator('.year-chart').first().waitFor();
      found.person = `/people${new URL(page.url()).search}`;
      await page.goto(`${address()}bodies?order=events`);
      await page.locator('.name-link').first().click();
      await page.locator('.entity-events a').first().waitFor();
      found.body = `/bodies${new URL(page.url()).search}`;
      await page.goto(`${address()}${found.event}`);
      await page.locator('.claim-quote a').first().click();
      await page.locator('.pane-evidence .passage').first().waitFor();
      found.evidence = new URL(page.url()).search;
      const [capture, at] = query(page, 'see')!.split(':');
      found.source = `/source/${capture}?at=${at}`;
      await page.goto(`${address()}compare`);
      await page.locator('.compare-copies a').first().click();
      await page.locator('.compare-rows li').first().waitFor();
      found.compare = new URL(page.url()).pathname + new URL(page.url()).search;
    });
    return found;
  }

  test('each view is open to everyone (axe) and shows something, wide and narrow, light and dark', async () => {
    // The pictures in docs/screens are taken anew only when asked for, so that a test run leaves the tree as it is.
    const folder = process.env.SILLOK_SCREENS ? `${root}/docs/screens` : temporaryFolder();
    await mkdir(folder, { recursive: true });
    for (const [name, address] of Object.entries(await views()))
      await Promise.all(
        Object.entries({ wide, narrow }).map(([size, viewport]) =>
          visit(
            address,
            async (page) => {
              for (const colorScheme of ['light', 'dark'] as const) {
                const what = `${name} ${size} ${colorScheme}`;
                await page.emulateMedia({ colorScheme });
                await page.waitForLoadState('networkidle');
                await page.locator('main').waitFor();
                await page.waitForTimeout(400);
                const axe = new AxeBuilder({ page });
                // In the dark only the colours differ.
                const { violations } = await (colorScheme === 'dark' ? axe.withRules('color-contrast') : axe).analyze();
                const said = violations.map(
                  ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`,
                );
                assert.deepEqual(said, [], what);
                if (name === 'nowhere') continue;
                const picture = await indexedPng(await page.screenshot());
                // A page that is all one colour shows nothing.
                assert.ok(picture.length > 4000, `${what}: ${picture.length} bytes`);
                await writeFile(`${folder}/${name}-${size}-${colorScheme}.png`, picture);
              }
            },
            { viewport },
          ),
        ),
      );
  });

  test('a record has a short address, and one that leads nowhere says so', async () => {
    const { event } = await views();
    const id = new URLSearchParams(event).get('on')!;
    await visit(`/${id.replace('event', 'claim')}`, async (page) => {
      await page.locator('.pane-record h2').waitFor();
    });
    await visit('/nowhere', async (page) => {
      await page.getByText('There is nothing at this address.').waitFor();
    });
  });

  test('people, bodies, places, works and series have rooms, and each of them a page', () =>
    visit('/', async (page) => {
      await anEvent(page).waitFor();
      for (const room of ['People', 'Offices', 'Bodies', 'Places', 'Works']) {
        await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: room }).click();
        await page.getByRole('heading', { level: 1, name: room }).waitFor();
        const name = plain(await page.locator('.name-link').first().textContent());
        await page.locator('.name-link').first().click();
        await page.getByRole('heading', { level: 2, name, exact: true }).waitFor();
        assert.match(query(page, 'on') ?? '', /^entity-/);
      }
      await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: 'People' }).click();
      await page.getByRole('link', { name: 'A to Z' }).click();
      await page.waitForURL(/order=name/);
      const names = await page.locator('.name-link').allTextContents();
      assert.deepEqual(names.slice(0, 8), names.slice(0, 8).toSorted(new Intl.Collator('en').compare));
      const [last] = names[0].split(' ').toReversed();
      await page.getByRole('searchbox', { name: 'Find in people' }).fill(last);
      await page.waitForURL(/find=/);
      await page.waitForFunction(() => document.querySelectorAll('.name-row').length < 8);
      await page.goto(`${address()}people?order=events`);
      await page.locator('.name-link').first().click();
      await page.locator('.year-chart').first().waitFor();
      await page.locator('.entity-events a').first().click();
      await page.locator('.pane-record .claim-quote').first().waitFor();

      await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: 'Series' }).click();
      await page
        .locator('.series > li', { has: page.locator('.place-missing') })
        .locator('.series-name a')
        .first()
        .click();
      await page.locator('.series-members li').first().waitFor();
      assert.ok((await page.locator('.series-members [data-missing]').count()) > 0, 'missing numbers have places');
    }));

  test('a day shows who held what, and steps to the days on which that changes', () =>
    visit('/as-of', async (page) => {
      await page.getByRole('heading', { level: 1, name: /^As of/ }).waitFor();
      await page.locator('.body-name').first().waitFor();
      const before = await page.locator('h1').textContent();
      await page.getByRole('slider', { name: 'Year' }).press('End');
      await page.waitForURL(/day=\d{4}-\d\d-\d\d/);
      assert.notEqual(await page.locator('h1').textContent(), before);
      await page.getByRole('link', { name: /^‹/ }).click();
      await page.locator('.holders li').first().waitFor();
      await page.locator('.holder a').first().click();
      await page.locator('.pane-record .terms li').first().waitFor();
      await page.getByRole('textbox', { name: 'Day' }).fill('1950-13');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').waitFor();
    }));

  test('a finding shows its words, is dismissed with a reason, and the decision is undone', () =>
    visit('/findings', async (page) => {
      const first = page.locator('.findings-list a').first();
      await first.waitFor();
      const summary = plain(await first.textContent());
      await first.click();
      await page.getByRole('heading', { level: 2, name: summary }).waitFor();
      await page.locator('.finding-evidence a').first().click();
      await page.waitForFunction(() => (CSS.highlights.get('cited')?.size ?? 0) > 0);
      await page.goBack();
      await page.getByRole('textbox', { name: 'Reason' }).fill('a test');
      await page.getByRole('button', { name: 'Dismiss it' }).click();
      await page.getByText('“a test”').waitFor();
      assert.equal(await page.locator('.findings-list > li').first().getAttribute('data-state'), 'dismiss');
      await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: 'History' }).click();
      await page.locator('.decisions li').first().getByText('“a test”').waitFor();
      await page.goBack();
      await page.getByRole('button', { name: 'Undo this decision' }).click();
      await page.getByRole('button', { name: 'It holds' }).waitFor();
      await page.locator('.findings-list > li[data-state="open"]').first().waitFor();
    }));

  test('a source in Korean is marked as such, and set in Korean faces', () =>
    visit('/search?q=당', async (page) => {
      await page.locator('.search [lang="ko"]').first().waitFor();
      await page.waitForFunction(() => document.fonts.check('1rem "Noto Serif KR Variable"', '당'));
    }));

  test('the first page is light and does not move', async (t) => {
    const loads: Measured[] = [];
    for (let i = 0; i < 3; i++)
      await visit('/', async (page) => {
        await page.waitForLoadState('networkidle');
        loads.push(await measured(page));
      });
    const [{ bytes, shift }] = loads;
    const paints = loads.map(({ paint }) => Math.round(paint));
    t.diagnostic(`${Math.round(bytes / 1000)} kB of JavaScript, largest paint after ${paints.join(', ')} ms`);
    assert.ok(bytes > 0 && bytes <= 250_000, `${bytes} bytes of JavaScript`);
    assert.ok(shift < 0.01, `layout shift ${shift}`);
  });

  test('where less motion is asked for, nothing moves', () =>
    visit(
      '/',
      async (page) => {
        await anEvent(page).click();
        await page.locator('.claim-quote a').first().click();
        const sheet = page.locator('dialog.sheet');
        await sheet.waitFor();
        assert.equal(await sheet.evaluate((element) => getComputedStyle(element).animationName), 'none');
      },
      { viewport: narrow, reducedMotion: 'reduce' },
    ));
});
