import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { openHouse, skip } from '../../../test/house.ts';
import { temporaryFolder } from '../../../test/temporary.ts';
import type { CaptureText, SourceItem } from '../../model/index.ts';

const months = ['January', 'March', 'May', 'July', 'September', 'November'];
const count = 1800;

const folder = temporaryFolder();
const file = join(folder, 'minutes.txt');
writeFileSync(
  file,
  Array.from({ length: count }, (_, i) => {
    const day = `${1 + (i % 27)} ${months[i % 6]} ${1900 + Math.floor(i / 20)}`;
    return `Entry ${i}. On ${day} the council of the town met in the old hall.${' It was told at length.'.repeat(i % 5)}`;
  }).join('\n\n'),
);

describe('a long text', { skip }, () => {
  const { visit, address } = openHouse(['-p', join(folder, 'long.sillok'), file]);
  let capture: string;
  let whole: CaptureText;
  const get = async (path: string) => (await fetch(`${address()}api${path}`)).json();
  const placeOf = (entry: number): { start: number; end: number } => {
    const start = whole.text.indexOf(`Entry ${entry}.`);
    return { start, end: whole.text.indexOf('.', start + 10) + 1 };
  };
  before(async () => {
    const { items } = (await get('/sources')) as { items: SourceItem[] };
    capture = items[0].captures[0].id;
    whole = (await get(`/captures/${capture}/text`)) as CaptureText;
  });

  /** How far below the top the cited words stand; null where they are not in sight. */
  const citedAt = (page: Page): Promise<number | null> =>
    page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('cited') ?? [])] as Range[];
      const box = range?.getBoundingClientRect();
      return box && box.top > 0 && box.bottom < innerHeight ? box.top : null;
    });
  const isWhole = (page: Page) => page.locator('.source-aside').waitFor();

  test('a part of it is the part that is asked for, and the parts are the whole', async () => {
    const parts: CaptureText[] = [];
    for (let from = 0; from < whole.passages.length; from += 700)
      parts.push((await get(`/captures/${capture}/text?passages=${from}-${from + 699}`)) as CaptureText);
    assert.equal(whole.part, undefined);
    assert.deepEqual(
      parts.flatMap(({ passages }) => passages),
      whole.passages,
    );
    assert.deepEqual(
      parts.flatMap(({ claims }) => claims.map(({ id }) => id)).toSorted(),
      whole.claims.map(({ id }) => id).toSorted(),
    );
    assert.equal(parts[0].text, whole.text);
    const { start, end } = placeOf(1200);
    const around = (await get(`/captures/${capture}/text?around=${start}-${end}`)) as CaptureText;
    const { first = -1 } = around.part ?? {};
    assert.ok(around.passages.length < 300);
    assert.ok(around.passages.some((one) => one.start <= start && end <= one.end));
    assert.deepEqual(around.passages, whole.passages.slice(first, first + around.passages.length));
  });

  test('opens at a sentence, which stays where it is when the whole has come', async () => {
    const { start, end } = placeOf(1200);
    await visit('/', async (page) => {
      // The whole comes late.
      let letGo = (): void => {};
      const wait = new Promise<void>((resolve) => {
        letGo = resolve;
      });
      await page.route(/passages=/, (route) => wait.then(() => route.continue()));
      await page.goto(`${address()}source/${capture}?at=${start}-${end}`);
      await page.waitForFunction(() => (CSS.highlights.get('cited')?.size ?? 0) > 0);
      await page.waitForTimeout(500);
      const at = await citedAt(page);
      assert.ok(at !== null, 'the sentence is in sight');
      letGo();
      await isWhole(page);
      await page.waitForTimeout(500);
      const then = await citedAt(page);
      assert.ok(then !== null && Math.abs(then - at) < 3, `it stood at ${at} and stands at ${then}`);

      // What comes before the part is there, too.
      await page.locator('.pane-through .pane-scroll').evaluate((pane) => pane.scrollTo(0, 0));
      await page.getByText('Entry 0. On', { exact: false }).waitFor();
      await page.locator('.pane-through .pane-scroll').evaluate((pane) => pane.scrollTo(0, pane.scrollHeight));
      await page.getByText(`Entry ${count - 1}. On`, { exact: false }).waitFor();
    });
  });

  test('is where it was left after a reload', async () => {
    const { start, end } = placeOf(900);
    await visit(`/source/${capture}?at=${start}-${end}`, async (page) => {
      await isWhole(page);
      await page.waitForTimeout(300);
      await page.locator('.pane-through .pane-scroll').evaluate((pane) => pane.scrollBy(0, -20_000));
      await page.waitForTimeout(500);
      const top = (): Promise<string | undefined> =>
        page.evaluate(
          () =>
            [...document.querySelectorAll('.pane-through .passage-words')].find(
              (one) => one.getBoundingClientRect().top > 120,
            )?.textContent,
        );
      const left = await top();
      await page.reload();
      await isWhole(page);
      await page.waitForTimeout(500);
      assert.equal(await top(), left);
    });
  });
});
