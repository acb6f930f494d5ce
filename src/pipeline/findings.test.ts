import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { recordsOf } from '../../test/projects.ts';
import { temporaryFolder } from '../../test/temporary.ts';
import type { FindingKind } from '../model/index.ts';
import { appendDecision, countFindings, listFindings, openProject, readerOf, selectorOf } from '../store/index.ts';
import { type AddSettings, add } from './add.ts';
import { recompile } from './recompile.ts';

const folder = temporaryFolder();
const path = join(folder, 'towns.sillok');

async function adding(files: Record<string, string>, settings: AddSettings = {}): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const project = openProject(path, { create: true });
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    await add(project, Object.keys(files), { base: folder, jobs: 1, ...settings });
  } finally {
    project.close();
  }
}

async function found(kind?: FindingKind) {
  const project = openProject(path, { readOnly: true });
  try {
    return await listFindings(readerOf(project), { kind });
  } finally {
    project.close();
  }
}

const history = [
  'The Third Congress of the Union of Towns was held on 14 February 1924 in Harbour City.',
  'The Sixth Congress of the Union of Towns was held on 3 May 1931 in Harbour City.',
  'The bridge was opened on Friday, 8 May 1931.',
].join('\n\n');

const page = 'The Union of Towns met in May 1920. Present were Kim Chol Su, Ri Yong Ho and Pak Sung Il.\n';

test('a project is examined as it is added to', async () => {
  await adding({ 'history.txt': history });
  const [missing] = await found('missing-ordinal');
  assert.match(missing.summary, /1, 2, 4 and 5/);
  assert.deepEqual(await found('contradiction'), []);

  await adding({ 'essay.txt': 'The Third Congress of the Union of Towns was held on 19 February 1924.\n' });
  const [apart, ...more] = await found('contradiction');
  assert.match(apart.summary, /14 February 1924 and 19 February 1924/);
  assert.deepEqual(more, []);
  assert.deepEqual(apart.evidence?.map(({ says }) => says).sort(), ['1924-02-14', '1924-02-19']);
  for (const { quote } of apart.evidence ?? []) assert.match(quote, /Third Congress/);
  assert.ok(apart.why && apart.innocent?.length && (apart.confidence ?? 0) > 0.5);
});

test('a body that another is merged into was there before: its name is none of a later time', async () => {
  await adding({
    'leagues.txt': [
      'The League of Mills was founded on 2 April 1938.',
      'In May 1951 the Society of Weavers merged into the League of Mills.',
    ].join('\n\n'),
  });
  assert.deepEqual(
    (await found('anachronism')).filter(({ summary }) => summary.includes('Mills')),
    [],
  );
});

test('a body that others are merged into under a name given it there has had that name since', async () => {
  await adding({
    'weavers.txt': [
      'In May 1949 the Guild of Weavers met in Harbour City.',
      'On 3 June 1951 the workers\u2019 unions were merged into a single union named Guild of Weavers.',
    ].join('\n\n'),
  });
  assert.equal((await found('anachronism')).filter(({ summary }) => summary.includes('Guild of Weavers')).length, 1);
});

test('an office that is told of before its body was founded is found, whichever is read first', async () => {
  const told = 'Pak Sung Il, Chairman of the League of Harbours, visited Harbour City on 3 May 1931.\n';
  const founded = 'The League of Harbours was founded on 10 June 1946.\n';
  await adding({ 'visit.txt': told });
  const before = await found('anachronism');
  await adding({ 'league.txt': founded });
  const [early, ...more] = (await found('anachronism')).filter(({ id }) => !before.some((one) => one.id === id));
  assert.match(
    early.summary,
    /“Chairman of the League of Harbours” is used for 3 May 1931, .* 10 June 1946, by the founding/,
  );
  assert.deepEqual(more, []);
  await adding({ 'call.txt': told.replace('visited Harbour City on 3 May 1931', 'visited North Town on 7 July 1932') });
  assert.match((await found('anachronism')).find(({ id }) => id === early.id)?.summary ?? '', /2 times in 2 sources/);
});

test('what two publishers tell in nearly the same words is told with one voice', async () => {
  const visits = (town: string) =>
    ['1 March 1920', '3 July 1920', '5 November 1920', '7 August 1921', '9 December 1921', '2 April 1922']
      .map((day) => `A new school was opened in ${town} on ${day}.`)
      .join('\n\n');
  const report = (place: string, url: string) =>
    `${JSON.stringify({ date: '1921-05-06', title: 'A League', url, text: `${place}The League of Meadows was founded on 5 May 1921 in North Town, where delegates of fourteen villages signed a solemn charter amid loud cheering.` })}\n`;
  await adding({
    'east.txt': visits('East Town'),
    'west.txt': visits('West Town'),
    'south.txt': visits('South Town'),
    'gazette.jsonl': report('', 'https://gazette.example/1.html'),
  });
  const once = async () => (await found('single-source')).filter(({ summary }) => /League of Meadows/.test(summary));
  assert.match((await once())[0].summary, /is told by one source only; 3 others tell/);
  await adding({ 'post.jsonl': report('North Town, May 6 (Post) — ', 'https://post.example/1.html') });
  const [both, ...more] = await once();
  assert.match(both.summary, /is told by 2 publishers in nearly the same words, .*; 3 others tell/);
  assert.deepEqual(more, []);
  await adding({ 'mail.txt': 'On 5 May 1921 the League of Meadows was founded.\n' });
  assert.deepEqual(await once(), []);
});

test('of an office only what rests on terms that have changed is told anew', async () => {
  const office = 'Chairman of the League of Ferries';
  const term = (name: string, from: string, to: string) =>
    `${name} was elected ${office} on ${from}.\n\n${name} was removed as ${office} on ${to}.\n\n`;
  const vacancies = async () =>
    (await found('silence')).filter(({ summary }) => summary.includes(`${office} is told between`));
  await adding({
    'ferries.txt':
      term('Pak Sung Il', '3 May 1920', '4 June 1925') +
      term('Kim Chol Su', '9 July 1929', '1 March 1932') +
      term('Ri Yong Ho', '2 April 1936', '5 May 1938'),
  });
  const [first, second, ...more] = (await vacancies()).sort((a, b) => (a.summary < b.summary ? 1 : -1));
  assert.match(first.summary, /between 4 June 1925/);
  assert.match(second.summary, /between 1 March 1932/);
  assert.deepEqual(more, []);
  const project = openProject(path);
  project.db.prepare("UPDATE finding SET summary = summary || ' Kept.'").run();
  project.close();
  await adding({ 'pilots.txt': term('Han Myong Sok', '8 May 1945', '9 May 1946') });
  const now = new Map((await vacancies()).map(({ id, summary }) => [id, summary]));
  assert.match(now.get(first.id) ?? '', / Kept\.$/);
  assert.match(now.get(second.id) ?? '', / Kept\.$/);
  assert.equal(
    [...now.values()].filter((summary) => /between 5 May 1938, .* 8 May 1945, about 7 years\.$/.test(summary)).length,
    1,
  );
});

test('a name is told out of its time as often as it is, whatever is read later', async () => {
  const visit = (day: string) => `A delegation of the Union of Boatmen visited East Town on ${day}.\n`;
  const early = async () => (await found('anachronism')).filter(({ summary }) => summary.includes('Union of Boatmen'));
  await adding({ 'boats.txt': `The Union of Boatmen was founded on 10 June 1946.\n\n${visit('3 May 1931')}` });
  assert.match((await early())[0].summary, /1 time in 1 source/);
  await adding({ 'later.txt': visit('7 July 1958') });
  assert.match((await early())[0].summary, /1 time in 1 source/);
  await adding({ 'earlier.txt': visit('8 August 1935') });
  assert.match((await early())[0].summary, /2 times in 2 sources/);
});

const meetings: [what: string, one: string, other: string, found: RegExp][] = [
  [
    'of one day',
    'The Third Congress of the Union of Lamps was held on 14 February 1954 in Harbour City.',
    'The Fourth Congress of the Union of Lamps was held on 14 February 1954 in Harbour City.',
    /one meeting under two numbers/,
  ],
  [
    'of one name',
    'The Third Plenary Meeting of the Central Committee was held on 3 May 1954.',
    'The Third Plenary Meeting of the Central Committee of the Union of Kilns was held on 9 June 1954.',
    /Union of Kilns is dated/,
  ],
];
for (const [what, one, other, summary] of meetings)
  test(`meetings ${what} are found no more once one of them is rejected`, async () => {
    const told = async () => (await found('contradiction')).filter((finding) => summary.test(finding.summary));
    await adding({ [`${what}.txt`]: one, [`${what} too.txt`]: other });
    const [apart, ...more] = await told();
    assert.equal(apart?.about?.length, 2);
    assert.deepEqual(more, []);
    const project = openProject(path);
    try {
      const selector = await selectorOf(readerOf(project), apart.about[1].id);
      assert.ok(selector);
      const by = { by: 'a reader', at: '2026-01-01T00:00:00Z', why: 'A slip.' };
      appendDecision(project.db, { on: [selector], verdict: 'reject', ...by });
      recompile(project);
    } finally {
      project.close();
    }
    assert.deepEqual(await told(), []);
  });

test('between two captures of one source, who is gone is found', async () => {
  await adding({ 'page.txt': page }, { source: 'Minutes', retrieved: '2019-05-01' });
  await adding({ 'page.txt': page.replace('Ri Yong Ho and ', '') }, { source: 'Minutes', retrieved: '2020-05-01' });
  const [erased, ...more] = await found('erasure');
  assert.match(erased.summary, /Between 2019-05-01 and 2020-05-01: Ri Yong Ho is no longer/);
  assert.deepEqual(more, []);
  assert.equal(erased.evidence?.length, 2);
});

test('what was decided of a finding stays with it when the chronicle is made again', async () => {
  const [apart] = await found('contradiction');
  const project = openProject(path);
  try {
    const reader = readerOf(project);
    const selector = await selectorOf(reader, apart.id);
    assert.ok(selector);
    const of = { on: [selector], by: 'a reader', at: '2026-01-01T00:00:00Z' };
    appendDecision(project.db, { ...of, verdict: 'dismiss', why: 'A slip.' });
    appendDecision(project.db, { ...of, verdict: 'note', why: 'See the minutes.' });
    project.db.exec('INSERT OR IGNORE INTO fresh SELECT id FROM capture');
    recompile(project);
    const [again] = await listFindings(reader, { kind: 'contradiction' });
    assert.equal(again.id, apart.id);
    assert.deepEqual(
      again.decisions?.map(({ verdict, why }) => [verdict, why]),
      [
        ['dismiss', 'A slip.'],
        ['note', 'See the minutes.'],
      ],
    );
    assert.deepEqual(await listFindings(reader, { kind: 'contradiction', state: 'open' }), []);
    assert.deepEqual(
      (await listFindings(reader, { state: 'dismiss' })).map(({ id }) => id),
      [apart.id],
    );
    assert.deepEqual(await listFindings(reader, { state: 'accept' }), []);
    const all = await listFindings(reader);
    assert.deepEqual(await listFindings(reader, { limit: 2, offset: 1 }), all.slice(1, 3));
    const counts = Map.groupBy(all, ({ kind, id }) => `${kind} ${id === apart.id ? 'dismiss' : 'open'}`);
    assert.deepEqual(
      (await countFindings(reader)).map(({ kind, state, findings }) => [`${kind} ${state}`, findings]),
      [...counts].map(([name, { length }]) => [name, length]).toSorted(),
    );
    const [event] = again.about ?? [];
    assert.ok((await listFindings(reader, { about: event.id })).some(({ id }) => id === again.id));
  } finally {
    project.close();
  }
  const records = await recordsOf(path, 'finding');
  assert.ok(records.some(({ id, decisions }) => id === apart.id && decisions?.length === 2));
});
