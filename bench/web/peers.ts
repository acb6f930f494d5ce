import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Page } from 'playwright-core';
import { root } from '../../test/program.ts';
import { framesWhile, quantile } from './frames.ts';
import { openTab } from './tab.ts';

/** An event as other timelines take it. */
interface Told {
  readonly title: string;
  readonly day: string;
}

export interface PeerResult {
  readonly peer: string;
  readonly events: number;
  /** Milliseconds until it was drawn; null where it was not in time. */
  readonly drawn: number | null;
  /** Milliseconds: 95th percentile of the frames while it is zoomed and moved. */
  readonly frame: number | null;
  readonly megabytes: number | null;
}

interface Peer {
  readonly name: string;
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** Draws the events and leaves `window.moveTo(step, of)`, which shows another stretch; runs in the page. */
  readonly draw: (events: readonly Told[]) => Promise<void>;
}

declare const vis: { Timeline: new (...args: unknown[]) => VisTimeline; DataSet: new (items: unknown) => unknown };
declare const TL: { Timeline: new (...args: unknown[]) => KnightTimeline };
interface VisTimeline {
  setWindow(start: number, end: number, options: unknown): void;
  on(event: string, act: () => void): void;
}
interface KnightTimeline {
  on(event: string, act: () => void): void;
  zoomIn(): void;
  zoomOut(): void;
  goToNext(): void;
}
interface Moved {
  moveOn?: (step: number) => void;
}

const peers: readonly Peer[] = [
  {
    name: 'vis-timeline',
    scripts: ['vis-timeline/standalone/umd/vis-timeline-graph2d.min.js'],
    styles: ['vis-timeline/styles/vis-timeline-graph2d.min.css'],
    draw: (events) =>
      new Promise((resolve) => {
        const items = new vis.DataSet(events.map(({ title, day }, id) => ({ id, content: title, start: day })));
        const days = events.map(({ day }) => Date.parse(day));
        const [first, last] = [Math.min(...days), Math.max(...days)];
        const view = document.getElementById('peer');
        const timeline = new vis.Timeline(view, items, { height: '360px', start: first, end: last });
        (window as Moved).moveOn = (step) => {
          const length = (last - first) / (1 + 20 * Math.sin((step * Math.PI) / 180) ** 2);
          const from = first + (last - first - length) * (0.5 + 0.5 * Math.sin(step / 15));
          timeline.setWindow(from, from + length, { animation: false });
        };
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  },
  {
    name: '@knight-lab/timelinejs',
    scripts: ['@knight-lab/timelinejs/dist/js/timeline.js'],
    styles: ['@knight-lab/timelinejs/dist/css/timeline.css'],
    draw: (events) =>
      new Promise((resolve) => {
        const told = events.map(({ title, day }) => {
          const [year, month, date] = day.split('-').map(Number);
          return { start_date: { year, month, day: date }, text: { headline: title } };
        });
        const timeline = new TL.Timeline('peer', { events: told }, { hash_bookmark: false });
        // It moves by itself for a while after each of these.
        (window as Moved).moveOn = (step) => {
          if (step % 15 === 0) timeline.goToNext();
          else if (step % 30 === 7) timeline.zoomIn();
          else if (step % 30 === 22) timeline.zoomOut();
        };
        timeline.on('loaded', () => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
      }),
  },
];

const counts = [250, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000];
const patience = 30_000;
const steps = 180;

/** Each of the other timelines on more and more events of the project, until it does not draw them within half a minute. */
export async function visitPeers(project: string, say: (result: PeerResult) => void): Promise<void> {
  const events = eventsOf(project);
  for (const peer of peers)
    for (const count of counts.filter((one) => one <= events.length)) {
      const step = events.length / count;
      const result = await visitPeer(
        peer,
        Array.from({ length: count }, (_, i) => events[Math.floor(i * step)]),
      );
      say(result);
      if (result.drawn === null || result.frame === null) break;
    }
}

function eventsOf(project: string): Told[] {
  const db = new DatabaseSync(project, { readOnly: true });
  const rows = db
    .prepare("SELECT title, earliest AS day FROM event WHERE earliest > '1000' ORDER BY place, last_day, uid")
    .all();
  db.close();
  return rows as unknown as Told[];
}

async function visitPeer(peer: Peer, events: readonly Told[]): Promise<PeerResult> {
  const tab = await openTab();
  const { page } = tab;
  const failed = { peer: peer.name, events: events.length, drawn: null, frame: null, megabytes: null };
  try {
    // Whatever it would fetch from elsewhere it does without.
    await page.route(/^https?:/, (route) => route.abort());
    await page.setContent('<!doctype html><div id="peer" style="width: 1400px; height: 700px"></div>');
    for (const style of peer.styles) await page.addStyleTag({ path: join(root, 'node_modules', style) });
    for (const script of peer.scripts) await page.addScriptTag({ path: join(root, 'node_modules', script) });
    await page.evaluate(`window.framesWhile = ${framesWhile}; window.drawPeer = ${peer.draw}`);
    const drawn = await within(patience, drawIn(page, events));
    if (drawn === null) return failed;
    const frames = await within(patience, moveIn(page));
    return { ...failed, drawn, frame: frames && quantile(frames, 0.95), megabytes: await tab.memory() };
  } catch {
    return failed;
  } finally {
    await tab.close();
  }
}

const drawIn = (page: Page, events: readonly Told[]): Promise<number> =>
  page.evaluate(async (told) => {
    const start = performance.now();
    await (window as never as { drawPeer: Peer['draw'] }).drawPeer(told);
    return performance.now() - start;
  }, events);

const moveIn = (page: Page): Promise<number[]> =>
  page.evaluate((count) => {
    const { framesWhile, moveOn } = window as never as {
      framesWhile: typeof import('./frames.ts').framesWhile;
      moveOn: (step: number) => void;
    };
    return framesWhile(moveOn, count);
  }, steps);

/** What comes of a promise, or null where that takes too long. */
async function within<T>(most: number, work: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), most);
  });
  work.catch(() => {});
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
