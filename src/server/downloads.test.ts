import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../../test/program.ts';
import { temporaryFolder } from '../../test/temporary.ts';
import { type Citation, citation, type EventItem, eventItem } from '../model/index.ts';
import { add } from '../pipeline/index.ts';
import { openProject } from '../store/index.ts';
import { type Served, serve } from './serve.ts';

const folder = temporaryFolder();
let served: Served;

before(async () => {
  const path = join(folder, 'sample.sillok');
  const project = openProject(path, { create: true });
  await add(project, ['sample'], { base: root });
  project.close();
  served = await serve({ project: path, web: folder, version: '0.0.0' });
});
after(() => served.close());

const get = (path: string): Promise<Response> => fetch(`${served.address}api${path}`);
const json = async (path: string) => (await get(path)).json() as Promise<never>;

for (const filter of ['', '?kind=meeting', '?from=1950&to=1999', '?told=1&basis=stated'])
  test(`events are taken away as they are listed${filter && ` under ${filter}`}`, async () => {
    const { items, total } = (await json(`/events${filter || '?'}&limit=1000`)) as {
      items: EventItem[];
      total: number;
    };
    const response = await get(`/downloads/events.json${filter}`);
    assert.match(response.headers.get('content-disposition') ?? '', /^attachment; filename="events\.json"$/);
    const taken = (await response.json()) as EventItem[];
    assert.equal(taken.length, total);
    assert.deepEqual(taken.slice(0, 1000), items);
    for (const one of taken) eventItem.parse(one);
    const csv = await (await get(`/downloads/events.csv${filter}`)).text();
    assert.match(csv, /^id,kind,title,date,/);
    for (const { id } of items) assert.ok(csv.includes(`\r\n${id},`), id);
  });

test('names, findings and what a search finds are taken away too', async () => {
  const people = (await json('/entities?kind=person&limit=1000')) as { items: { id: string }[] };
  const taken = (await json('/downloads/entities.json?kind=person')) as { id: string }[];
  assert.deepEqual(
    taken.map(({ id }) => id),
    people.items.map(({ id }) => id),
  );
  const { items } = (await json('/findings')) as { items: { id: string }[] };
  assert.deepEqual(
    ((await json('/downloads/findings.json')) as { id: string }[]).map(({ id }) => id),
    items.map(({ id }) => id),
  );
  const query = '/search?q=kim&limit=20';
  const { events, entities } = (await json(query)) as Record<string, { id: string; kind: string }[]>;
  const found = await (await get('/downloads/search.csv?q=kim')).text();
  assert.match(found, /\r\npassage,/);
  for (const [record, field, items] of [
    ['event', 'title', events],
    ['entity', 'name', entities],
  ] as const) {
    assert.ok(items.length > 0, record);
    for (const item of items) {
      const text = (item as unknown as Record<string, string>)[field];
      if (!/[",\r\n]/.test(text)) assert.ok(found.includes(`\r\n${record},${item.id},${item.kind},${text},`), text);
    }
  }
});

test('a byte-order mark comes where it is asked for, and what cannot be read is refused', async () => {
  const bytes = new Uint8Array(await (await get('/downloads/events.csv?mark=1')).arrayBuffer());
  assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
  assert.equal((await get('/downloads/events.csv?from=soon')).status, 400);
  assert.equal((await get('/downloads/passwords.csv')).status, 404);
});

test('a claim, an event and a stretch of a text are cited with their own words', async () => {
  const { items } = (await json('/events?limit=20')) as { items: EventItem[] };
  for (const { id, evidence } of items) {
    const [{ claim, capture, start, end, quote }] = evidence;
    const plain = quote.replace(/\s+/g, ' ').trim();
    for (const query of [`of=${claim}`, `capture=${capture}&start=${start}&end=${end}`]) {
      const [cited] = ((await json(`/citations?${query}`)) as { items: Citation[] }).items;
      citation.parse(cited);
      assert.equal(cited.quote, plain);
      assert.ok(cited.chicago.includes(cited.source.name));
    }
    const all = ((await json(`/citations?of=${id}`)) as { items: Citation[] }).items;
    const sources = new Set(all.map(({ source }) => source.id));
    assert.equal(sources.size, all.length, 'one a source');
    for (const one of evidence) assert.ok(sources.has(one.source.id));
  }
  assert.equal((await get('/citations?of=event-nothing')).status, 400);
  assert.equal((await get('/citations?capture=x&start=9&end=3')).status, 400);
});
