import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { z } from 'zod';
import { root } from '../../test/program.ts';
import { temporaryFolder } from '../../test/temporary.ts';
import {
  asOfView,
  captureMarks,
  captureText,
  claimView,
  coverageItem,
  dateView,
  decisionItem,
  decisionMade,
  entityList,
  entityView,
  eraRecord,
  eventItem,
  eventView,
  facetsView,
  findingRecord,
  pageOf,
  projectView,
  searchView,
  seriesRecord,
  seriesView,
  sourceItem,
  tenureRecord,
  timelineMark,
  timelineView,
} from '../model/index.ts';
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

const get = (path: string, init?: RequestInit): Promise<Response> => fetch(`${served.address}api${path}`, init);

async function read<T extends z.ZodType>(schema: T, path: string): Promise<z.output<T>> {
  const response = await get(path);
  assert.equal(response.status, 200, `${path}: ${await response.clone().text()}`);
  return schema.parse(await response.json()) as z.output<T>;
}

test('every list has the shape that its description promises', async () => {
  await read(projectView, '/project');
  await read(pageOf(eventItem), '/events?limit=1000');
  await read(timelineView, '/timeline?bins=40');
  await read(pageOf(sourceItem), '/sources');
  await read(entityList, '/entities?kind=person,place&bins=20&order=first');
  await read(facetsView, '/facets');
  await read(pageOf(timelineMark), '/timeline/marks');
  await read(pageOf(tenureRecord), '/tenures');
  await read(asOfView, '/as-of?on=1950');
  for (const { id } of (await read(pageOf(seriesRecord), '/series')).items.slice(0, 3))
    await read(seriesView, `/series/${id}`);
  await read(pageOf(eraRecord), '/eras');
  await read(pageOf(findingRecord), '/findings');
  await read(pageOf(coverageItem), '/coverage');
  await read(pageOf(decisionItem), '/decisions');
  await read(searchView, '/search?q=congress');
});

test('events come page by page in the order of time, each once', async () => {
  const seen: string[] = [];
  let days: string[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const page: { items: z.infer<typeof eventItem>[]; next: string | null } = await read(
      pageOf(eventItem),
      `/events?limit=17${after ? `&after=${after}` : ''}`,
    );
    seen.push(...page.items.map(({ id }) => id));
    // What is shown of an event is a sentence of each source before a second of any.
    for (const { evidence, sources, id } of page.items)
      assert.equal(new Set(evidence.map(({ source }) => source.id)).size, Math.min(evidence.length, sources), id);
    days = [...days, ...page.items.flatMap(({ time }) => (time?.earliest ? [time.earliest] : []))];
    after = page.next;
  }
  assert.equal(new Set(seen).size, seen.length);
  assert.ok(seen.length > 80);
  assert.deepEqual(days, days.toSorted());
});

test('filters narrow the list: time, kind, source, who, words', async () => {
  const list = (query: string) => read(pageOf(eventItem), `/events?limit=1000&${query}`);
  const all = (await list('')).items;
  for (const { time } of (await list('from=1950&to=1953-07')).items) {
    assert.ok(
      (time?.earliest ?? '0') <= '1953-07-31' && (time?.latest ?? '9999') >= '1950-01-01',
      JSON.stringify(time),
    );
  }
  const meetings = (await list('kind=meeting,speech')).items;
  assert.ok(meetings.length > 0 && meetings.length < all.length);
  for (const { kind } of meetings) assert.ok(kind === 'meeting' || kind === 'speech');
  const [source] = (await read(pageOf(sourceItem), '/sources')).items.filter(({ events }) => events > 0);
  const told = (await list(`source=${source.id}`)).items;
  assert.equal(told.length, source.events);
  const [person] = (await read(entityList, '/entities?kind=person&limit=1')).items;
  const theirs = (await list(`entity=${person.id}`)).items;
  assert.equal(theirs.length, person.events);
  for (const { participants } of theirs) assert.ok(participants.some(({ id }) => id === person.id));
  assert.ok((await list('q=congress')).items.length > 0);
  assert.equal((await list('q=nowordlikethis')).items.length, 0);
});

test('a page of events begins where it is asked for: after so many, around an event, around a date', async () => {
  const list = (query: string) => read(pageOf(eventItem).extend({ offset: z.int(), at: z.int().optional() }), query);
  const { items } = await list('/events?limit=1000');
  const ids = items.map(({ id }) => id);
  const page = await list('/events?limit=10&offset=20');
  assert.deepEqual(
    page.items.map(({ id }) => id),
    ids.slice(20, 30),
  );
  const around = await list(`/events?limit=11&around=${ids[40]}`);
  assert.deepEqual([around.offset, around.at], [35, 40]);
  assert.equal(around.items[5].id, ids[40]);
  assert.equal((await list(`/events?limit=11&around=${ids[2]}`)).offset, 0);
  const dated = await list('/events?limit=11&around=1950');
  const place = items.findIndex(({ time }) => (time?.earliest ?? time?.latest ?? '9') >= '1950');
  assert.equal(dated.at, place);
});

test('facets count what each further choice would leave', async () => {
  const count = async (query: string) => (await read(pageOf(eventItem), `/events?limit=1000&${query}`)).items.length;
  const { kinds, entities, sources, told, bases, events } = await read(facetsView, '/facets?kind=meeting&names=500');
  assert.equal(events, await count('kind=meeting'));
  for (const { kind, events } of kinds) assert.equal(events, await count(`kind=${kind}`), kind);
  for (const { basis, events } of bases) assert.equal(events, await count(`kind=meeting&basis=${basis}`), basis);
  for (const { sources, events } of told) assert.equal(events, await count(`kind=meeting&told=${sources}`));
  for (const { id, events } of entities.slice(0, 10))
    assert.equal(events, await count(`kind=meeting&entity=${id}`), id);
  for (const { id, events } of sources) assert.equal(events, await count(`kind=meeting&source=${id}`), id);
  const [{ id, name }] = sources;
  const [, ...titleWords] = name.toUpperCase().split(' ');
  const titled = await read(facetsView, `/facets?kind=meeting&name=${encodeURIComponent(titleWords.join(' '))}`);
  assert.ok(titled.sources.length < sources.length && titled.sources.some((one) => one.id === id));
  const found = await read(facetsView, `/facets?name=${encodeURIComponent(entities[0].name)}`);
  assert.ok(found.entities.some(({ id }) => id === entities[0].id));
});

test('who is named comes in the order asked for, with charts that count every dated event', async () => {
  const names = (order: string) => read(entityList, `/entities?limit=1000&bins=30&order=${order}`);
  const [byName, byFirst, byEvents] = [await names('name'), await names('first'), await names('events')];
  assert.equal(byName.total, byName.items.length);
  const { compare } = new Intl.Collator('en', { numeric: true });
  const called = byName.items.map(({ name }) => name);
  assert.deepEqual(called, called.toSorted(compare));
  const days = byFirst.items.flatMap(({ first }) => first ?? []);
  assert.deepEqual(days, days.toSorted());
  const [most] = byEvents.items;
  const view = await read(entityView, `/entities/${most.id}`);
  assert.equal(view.events, most.events);
  const { items } = await read(pageOf(eventItem), `/events?limit=1000&entity=${most.id}`);
  const dated = items.filter(({ time }) => time?.earliest ?? time?.latest);
  assert.equal(
    view.bins?.reduce((a, b) => a + b, 0),
    dated.length,
  );
  assert.equal(view.earliest[0]?.id, dated[0]?.id);
  for (const { id, events } of view.companions.slice(0, 5))
    assert.equal((await read(pageOf(eventItem), `/events?entity=${most.id},${id}&limit=1000`)).items.length, events);
  assert.ok(view.forms.every(({ mentions, sources }) => mentions > 0 && sources.length > 0));
});

test('sources come in the order asked for, a page at a time', async () => {
  const all = await read(pageOf(sourceItem), '/sources?order=events');
  const counts = all.items.map(({ events }) => events);
  assert.deepEqual(
    counts,
    counts.toSorted((a, b) => b - a),
  );
  const second = await read(pageOf(sourceItem), '/sources?order=events&limit=3&after=3');
  assert.deepEqual(
    second.items.map(({ id }) => id),
    all.items.slice(3, 6).map(({ id }) => id),
  );
});

test('the marks of a capture lie in its text', async () => {
  for (const { captures } of (await read(pageOf(sourceItem), '/sources')).items.slice(0, 4)) {
    const { text, passages } = await read(captureText, `/captures/${captures[0].id}/text`);
    const marks = await read(captureMarks, `/captures/${captures[0].id}/marks`);
    for (let i = 0; i < marks.mentions.length; i += 4) {
      const [start, length, kind, entity] = marks.mentions.slice(i, i + 4);
      assert.ok(length > 0 && start + length <= text.length);
      assert.ok(marks.kinds[kind] && (entity === -1 || marks.entities[entity]));
    }
    for (const { start, end } of marks.unused) assert.ok(start < end && end <= text.length);
    for (const { passages: span } of marks.eras) assert.ok(span[0] <= span[1] && span[1] < passages.length);
  }
});

test('a search can be narrowed by each of its facets, and counts what that leaves', async () => {
  const find = (q: string) => read(searchView, `/search?q=${encodeURIComponent(q)}`);
  const { facets, total } = await find('congress');
  assert.ok(facets.kinds.length > 0 && facets.sources.length > 0);
  for (const { kind, events } of facets.kinds) assert.equal((await find(`congress kind:${kind}`)).total.events, events);
  const passages = facets.sources.reduce((sum, one) => sum + one.passages, 0);
  assert.ok(passages > 0 && passages <= total.passages);
  for (const { id, passages } of facets.sources)
    assert.equal((await find(`congress source:${id}`)).total.passages, passages);
  const [{ from, to }] = facets.decades;
  const narrowed = await find(`congress from:${from} to:${to}`);
  assert.ok(narrowed.total.events > 0 && narrowed.total.passages <= total.passages);
});

test('a person is found by any spelling of the name', async () => {
  const people = (await read(entityList, '/entities?kind=person&limit=50')).items;
  const [person] = people.filter(({ name }) => /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(name));
  const [family, first, second] = person.name.split(' ');
  const found = await read(searchView, `/search?q=${family}+${first}-${second.toLowerCase()}`);
  assert.ok(found.entities.some(({ id }) => id === person.id));
  assert.ok(found.passages.length > 0);
});

test('a search leads to the sentence that it hit', async () => {
  const { passages } = await read(searchView, '/search?q=congress');
  for (const { capture, at } of passages) {
    const { text } = await read(captureText, `/captures/${capture}/text`);
    assert.match(text.slice(at.start, at.end), /congress/i);
  }
});

test('the counts of the timeline are the events that have a date', async () => {
  const { bins } = await read(timelineView, '/timeline?bins=30');
  const counted = bins.reduce((sum, bin) => sum + bin.count, 0);
  const { items } = await read(pageOf(eventItem), '/events?limit=1000');
  assert.equal(counted, items.filter(({ time }) => time?.earliest ?? time?.latest).length);
});

test('an event, any of its claims and the text at its sentence lead to one another', async () => {
  const { items } = await read(pageOf(eventItem), '/events?limit=5&kind=meeting');
  const event = await read(eventView, `/events/${items[0].id}`);
  const [claim] = event.evidence;
  assert.equal((await read(eventView, `/events/${claim.id}`)).id, event.id);
  const text = await read(captureText, `/captures/${claim.capture}/text`);
  assert.equal(text.text.slice(claim.start, claim.end), claim.quote);
  assert.ok(text.claims.some(({ id }) => id === claim.id));
  for (const { text: words, start, pieces = [0, start, words.length] } of text.passages)
    for (let i = 0; i < pieces.length; i += 3) {
      const [at, raw, length] = pieces.slice(i, i + 3);
      assert.equal(words.slice(at, at + length), text.text.slice(raw, raw + length));
    }
});

test('what cannot be answered is refused with problem details', async () => {
  const cases: [path: string, status: number, detail: RegExp][] = [
    ['/events?from=soon', 400, /^from "soon" is no date: write 1950, 1950-06 or 1950-06-25\.$/],
    ['/events?limit=5000', 400, /^limit "5000" is too large: the most is 1000\.$/],
    ['/events?limit=few', 400, /^limit "few" is no number\.$/],
    ['/events?kind=meeting,party', 400, /^kind "party" is not known: it is one of meeting, appointment, /],
    ['/entities?order=worth', 400, /^order "worth" is not known: it is one of /],
    ['/search', 400, /^q is missing\.$/],
    ['/events?from=1951&to=1950-06', 400, /^from "1951" is after to "1950-06": no day lies between them\.$/],
    ['/timeline?from=1951&to=1950', 400, /^from "1951" is after to "1950"/],
    ['/search?q=from:1951+to:1950', 400, /^from: 1951-01-01 is after to: 1950-12-31/],
    ['/events?form=1950', 400, /^There is no parameter "form" here: /],
    ['/series?limit=3', 400, /^There is no parameter "limit" here: /],
    ['/series/x?limit=3', 400, /^There is no parameter "limit" here: /],
    ['/downloads/events.csv?form=1950', 400, /^There is no parameter "form" here: /],
    [`/events?from=${'9'.repeat(2000)}`, 400, /^from "9{60}…" \(2,000 characters\) is no date: /],
    [`/events/${'x'.repeat(2000)}`, 404, /^There is no record x{60}… \(2,000 characters\)\.$/],
    ['/events/event-0000000000000000', 404, /There is no record event-0000000000000000/],
    ['/captures/x/text', 404, /There is no record x/],
    ['/search?q=from:soon', 400, /"soon" after from: is no date/],
    ['/nothing', 404, /There is nothing at/],
  ];
  for (const [path, status, detail] of cases) {
    const response = await get(path);
    assert.equal(response.status, status, path);
    assert.match(response.headers.get('content-type') ?? '', /^application\/problem\+json/);
    assert.match(((await response.json()) as { detail: string }).detail, detail);
  }
});

test('a decision is made, laid over the chronicle, and undone', async () => {
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    get('/decisions', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const [person] = (await read(entityList, '/entities?kind=person&limit=1')).items;
  const nameNow = async () => (await read(entityView, `/entities/${person.id}`)).name;
  const made = await post({ on: [person.id], verdict: 'rename', value: 'Another Name', why: 'a test' });
  assert.equal(made.status, 201);
  assert.equal(await nameNow(), 'Another Name');
  const { id } = (await made.json()) as { id: string };
  assert.equal((await post({ on: [id], verdict: 'undo' })).status, 201);
  assert.equal(await nameNow(), person.name);
  const log = await read(pageOf(decisionItem), '/decisions');
  assert.deepEqual(
    log.items.map(({ verdict }) => verdict),
    ['rename', 'undo'],
  );
  assert.equal((await post({ on: ['entity-0000000000000000'], verdict: 'reject' })).status, 404);
  assert.equal((await post({ on: [], verdict: 'reject' })).status, 400);
  const broken = await fetch(`${served.address}api/decisions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"on":',
  });
  assert.equal(broken.status, 400);
  assert.match(((await broken.json()) as { detail: string }).detail, /is no JSON/);
  assert.equal(
    (await post({ on: [person.id], verdict: 'rename' }, { origin: 'http://elsewhere.example' })).status,
    403,
  );
  assert.equal((await get('/decisions', { method: 'POST', body: 'x' })).status, 415);
});

test('every answer carries a policy that lets nothing in from elsewhere', async () => {
  const { headers } = await get('/project');
  const policy = headers.get('content-security-policy') ?? '';
  assert.match(policy, /default-src 'none'/);
  assert.doesNotMatch(policy, /unsafe|\*/);
  assert.equal(headers.get('x-content-type-options'), 'nosniff');
  assert.equal(headers.get('set-cookie'), null);
});

test('the API describes itself', async () => {
  const { paths } = (await (await get('/openapi.json')).json()) as { paths: Record<string, unknown> };
  for (const path of ['/events', '/events/{id}', '/timeline', '/captures/{id}/text', '/search', '/decisions'])
    assert.ok(paths[path], path);
});

test('a request that names another host is refused', async () => {
  const { request } = await import('node:http');
  const { hostname, port } = new URL(served.address);
  const status = await new Promise((resolve) => {
    request({ hostname, port, path: '/api/project', headers: { host: 'elsewhere.example' } }, (response) =>
      resolve(response.resume().statusCode),
    ).end();
  });
  assert.equal(status, 403);
});

const decide = (body: object): Promise<Response> =>
  get('/decisions', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ by: 'a test', ...body }),
  });

test('an event is edited with a date in words, rejected whole, and what was decided of it is told and undone', async () => {
  const { items } = await read(pageOf(eventItem), '/events?limit=1000');
  const event = items.find(({ claims }) => claims.length > 1)!;
  const refused = await decide({ on: [event.id], verdict: 'edit', value: { time: 'some day' } });
  assert.equal(refused.status, 400);
  assert.match(((await refused.json()) as { detail: string }).detail, /“some day” gives no one date/);
  assert.equal((await decide({ on: [event.id], verdict: 'edit', value: { titel: 'x' } })).status, 400);
  const edit = decisionMade.parse(
    await (
      await decide({ on: [event.id], verdict: 'edit', value: { time: '23–29 April 1956', title: 'Told anew' } })
    ).json(),
  );
  const edited = await read(eventView, `/events/${event.id}`);
  assert.deepEqual([edited.title, edited.time?.edtf], ['Told anew', '1956-04-23/1956-04-29']);
  assert.deepEqual(
    edited.decisions.map(({ id, verdict }) => [id, verdict]),
    [[edit.id, 'edit']],
  );
  const reject = decisionMade.parse(await (await decide({ on: [event.id], verdict: 'reject' })).json());
  assert.deepEqual(reject.now, []);
  assert.equal((await get(`/events/${event.id}`)).status, 404);
  for (const claim of event.claims) {
    const view = await read(claimView, `/claims/${claim}`);
    assert.equal(view.event, null);
    assert.ok(view.decisions.some(({ id }) => id === reject.id));
  }
  const undone = decisionMade.parse(await (await decide({ on: [reject.id], verdict: 'undo' })).json());
  assert.deepEqual(
    undone.now.map(({ id }) => id),
    [event.id],
  );
  await decide({ on: [edit.id], verdict: 'undo' });
  assert.equal((await read(eventView, `/events/${event.id}`)).title, event.title);
});

test('claims go apart together, and events are made one', async () => {
  const { items } = await read(pageOf(eventItem), '/events?limit=1000');
  const event = items.find(({ claims }) => claims.length > 2)!;
  const away = event.claims.slice(-2);
  const split = decisionMade.parse(await (await decide({ on: away, verdict: 'split', value: 'together' })).json());
  assert.equal(split.now.length, 1);
  assert.deepEqual((await read(eventView, `/events/${split.now[0].id}`)).claims, away);
  assert.ok(!(await read(eventView, `/events/${event.id}`)).claims.some((claim) => away.includes(claim)));
  const merge = decisionMade.parse(await (await decide({ on: [event.id, split.now[0].id], verdict: 'merge' })).json());
  assert.deepEqual(
    merge.now.map(({ id }) => id),
    [event.id],
  );
  assert.deepEqual((await read(eventView, `/events/${event.id}`)).claims, event.claims);
  await decide({ on: [merge.id], verdict: 'undo' });
  await decide({ on: [split.id], verdict: 'undo' });
  assert.deepEqual((await read(eventView, `/events/${event.id}`)).claims, event.claims);
});

test('words give a date', async () => {
  assert.deepEqual(await read(dateView, `/date?text=${encodeURIComponent('about 1930')}`), { edtf: '1930~' });
  assert.deepEqual(await read(dateView, '/date?text=nothing'), { edtf: null });
});

/** A capture of the sample whose text is read in a test, and where some words of it first stand. */
async function captureWith(words: string) {
  const { items } = await read(pageOf(sourceItem), '/sources');
  for (const { captures } of items) {
    const text = await read(captureText, `/captures/${captures[0].id}/text`);
    const start = text.text.indexOf(words);
    if (start !== -1) return { capture: captures[0].id, text, start, end: start + words.length };
  }
  throw new Error(`nothing says ${words}`);
}

test('words that a reader says name something name it, and again nothing once that is undone', async () => {
  const mentions = async (capture: string, start: number, end: number) => {
    const { mentions: list, kinds, entities } = await read(captureMarks, `/captures/${capture}/marks`);
    const found: [string, string | null][] = [];
    for (let i = 0; i < list.length; i += 4)
      if (list[i] === start && list[i] + list[i + 1] === end)
        found.push([kinds[list[i + 2]], entities[list[i + 3]]?.name ?? null]);
    return found;
  };
  const { items } = await read(pageOf(eventItem), '/events?limit=1000&kind=appearance');
  const [{ evidence }] = items;
  const { capture, start } = evidence[0];
  const before = await read(captureText, `/captures/${capture}/text`);
  const end = start + before.text.slice(start).search(/\s/);
  const id = `mention-${capture.slice(8)}-${start}-${end}`;
  const was = await mentions(capture, start, end);
  const said = decisionMade.parse(
    await (await decide({ on: [id], verdict: 'edit', value: { kind: 'place', name: 'Harbour of Ann' } })).json(),
  );
  assert.deepEqual(await mentions(capture, start, end), [['place', 'Harbour of Ann']]);
  assert.equal((await read(entityList, '/entities?kind=place&q=Harbour%20of%20Ann')).items.length, 1);
  const none = decisionMade.parse(await (await decide({ on: [id], verdict: 'reject' })).json());
  assert.deepEqual(await mentions(capture, start, end), []);
  await decide({ on: [none.id], verdict: 'undo' });
  await decide({ on: [said.id], verdict: 'undo' });
  assert.deepEqual(await mentions(capture, start, end), was);
  assert.deepEqual((await read(captureText, `/captures/${capture}/text`)).claims, before.claims);
  assert.equal((await read(entityList, '/entities?kind=place&q=Harbour%20of%20Ann')).items.length, 0);
});

test('a claim that a reader makes is an event, is put right, and is gone once that is undone', async () => {
  const { capture, start, end } = await captureWith('Congress');
  const on = [`passage-${capture.slice(8)}-${start}-${end}`];
  const value = {
    kind: 'construction',
    time: '5 May 1950',
    roles: [{ role: 'place', kind: 'place', name: 'Harbour of Ann', start: 0, end: 3 }],
  };
  assert.equal((await decide({ on, verdict: 'claim', value: { ...value, time: 'some day' } })).status, 400);
  assert.equal(
    (await decide({ on, verdict: 'claim', value: { ...value, roles: [{ ...value.roles[0], end: 900 }] } })).status,
    400,
  );
  const made = decisionMade.parse(await (await decide({ on, verdict: 'claim', value })).json());
  const claimed = async () =>
    (await read(captureText, `/captures/${capture}/text`)).claims.find(
      ({ decided, start: at }) => decided && at === start,
    );
  const claim = (await claimed())!;
  assert.deepEqual(
    [claim.kind, claim.title, claim.time?.edtf],
    ['construction', 'Construction: Harbour of Ann', '1950-05-05'],
  );
  assert.deepEqual(
    made.now.map(({ id }) => id),
    [claim.event?.id],
  );
  const edit = decisionMade.parse(
    await (await decide({ on: [claim.id], verdict: 'edit', value: { time: '1951', kind: 'founding' } })).json(),
  );
  assert.deepEqual([(await claimed())?.kind, (await claimed())?.time?.edtf], ['founding', '1951']);
  await decide({ on: [edit.id], verdict: 'undo' });
  assert.deepEqual(await claimed(), claim);
  await decide({ on: [made.id], verdict: 'undo' });
  assert.equal(await claimed(), undefined);
});

test('a claim that was read is put right, and moves to another event with its date', async () => {
  const { items } = await read(pageOf(eventItem), '/events?limit=1000&kind=meeting');
  const event = items.find(({ claims }) => claims.length > 2)!;
  const claim = event.claims.at(-1)!;
  const edit = decisionMade.parse(
    await (await decide({ on: [claim], verdict: 'edit', value: { time: '1801', kind: 'conflict' } })).json(),
  );
  const view = await read(claimView, `/claims/${claim}`);
  assert.deepEqual([view.kind, view.time?.edtf], ['conflict', '1801']);
  assert.notEqual(view.event?.id, event.id);
  assert.deepEqual(
    view.decisions.map(({ id, lost }) => [id, lost]),
    [[edit.id, false]],
  );
  await decide({ on: [edit.id], verdict: 'undo' });
  assert.deepEqual((await read(eventView, `/events/${event.id}`)).claims, event.claims);
});
