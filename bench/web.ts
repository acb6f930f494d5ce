/**
 * The reading room in Chromium on a made project of 100,000 events and 2,000 sources, beside other timelines on as many
 * events as they survive, in the same run.
 *
 *     npm run bench:web [-- room|peers]     (default: both)
 */
import { DatabaseSync } from 'node:sqlite';
import { quantile } from './web/frames.ts';
import { madeProject, usual } from './web/made-project.ts';
import { visitPeers } from './web/peers.ts';
import { type Measures, visitRoom } from './web/room-visits.ts';

/** The most that each of what is measured may be, and which of its values that holds for. */
const bounds: Readonly<Record<string, readonly [most: number, share: number]>> = {
  'first view, program just started': [1500, 0.5],
  'first view, program running': [1500, 0.5],
  'JavaScript of the first view (kB)': [250, 1],
  'zoom, 95th percentile frame': [24, 1],
  'pan, 95th percentile frame': [24, 1],
  'filter to list and counts': [200, 0.95],
  search: [150, 0.95],
  'source of 2 MB at a sentence': [1000, 0.5],
  'the tab after all this (MB)': [300, 1],
};

const [part] = process.argv.slice(2);
console.error('making the project (once; some minutes)…');
const project = await madeProject(usual);
const { events, sources, longest } = contentsOf(project);
console.log(`${events} events, ${sources} sources, the longest ${(longest.length / 1e6).toFixed(1)} MB`);
if (part !== 'peers')
  print(await visitRoom(project, { address: `source/${longest.capture}?at=${longest.start}-${longest.end}` }));
if (part !== 'room')
  await visitPeers(project, ({ peer, events, drawn, frame, megabytes }) => {
    const said =
      drawn === null
        ? 'not drawn within 30 s'
        : frame === null
          ? `drawn in ${drawn.toFixed(0)} ms, then too slow to be moved`
          : `drawn in ${drawn.toFixed(0)} ms, 95th percentile frame ${frame.toFixed(0)} ms, ${megabytes?.toFixed(0)} MB`;
    console.log(`${peer}, ${events} events: ${said}`);
  });

function contentsOf(path: string) {
  const db = new DatabaseSync(path, { readOnly: true });
  const count = (table: string) => Number(db.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.n);
  const capture = db.prepare('SELECT id, uid, length FROM capture ORDER BY length DESC LIMIT 1').get()!;
  // A sentence past the middle of it.
  const claim = db
    .prepare('SELECT start, "end" FROM claim WHERE capture = ? AND start > ? ORDER BY start LIMIT 1')
    .get(capture.id, Math.floor(Number(capture.length) * 0.6))!;
  const found = {
    events: count('event'),
    sources: count('source'),
    longest: {
      capture: String(capture.uid),
      length: Number(capture.length),
      start: Number(claim.start),
      end: Number(claim.end),
    },
  };
  db.close();
  return found;
}

function print(measures: Measures): void {
  for (const [name, values] of Object.entries(measures)) {
    const [most, share] = bounds[name] ?? [Number.POSITIVE_INFINITY, 0.5];
    const value = quantile(values, share);
    const of = values.length > 1 ? ` (${values.map((one) => Math.round(one)).join(', ')})` : '';
    const which = share === 0.5 && values.length > 1 ? 'in the middle ' : share === 0.95 ? '95 % within ' : '';
    console.log(`${value <= most ? 'ok    ' : 'MISSED'} ${name}: ${which}${value.toFixed(0)}, at most ${most}${of}`);
  }
}
