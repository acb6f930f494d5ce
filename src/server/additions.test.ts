import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { temporaryFolder } from '../../test/temporary.ts';
import { type AdditionView, additionView, type ProjectView } from '../model/index.ts';
import { openProject } from '../store/index.ts';
import { fileLimit, pathProblem } from './received-files.ts';
import { type Served, serve } from './serve.ts';

const folder = temporaryFolder();
const path = join(folder, 'p.sillok');
let served: Served;
const foldersBefore = new Set(readdirSync(tmpdir()));

before(async () => {
  openProject(path, { create: true }).close();
  served = await serve({ project: path, web: folder, version: '0.0.0' });
});
after(() => served.close());

const api = (way: string, init?: RequestInit): Promise<Response> => fetch(`${served.address}api${way}`, init);
const post = (way: string, body: unknown = {}): Promise<Response> =>
  api(way, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
const put = (way: string, body: BodyInit): Promise<Response> =>
  api(way, { method: 'PUT', headers: { 'content-type': 'application/octet-stream' }, body });

async function announced(files: Readonly<Record<string, string>>): Promise<AdditionView> {
  const sizes = Object.entries(files).map(([path, text]) => ({ path, size: Buffer.byteLength(text) }));
  const response = await post('/additions', { files: sizes });
  assert.equal(response.status, 201, await response.clone().text());
  return additionView.parse(await response.json());
}

async function settled(id: string): Promise<AdditionView> {
  for (let i = 0; i < 300; i++) {
    const view = additionView.parse(await (await api(`/additions/${id}`)).json());
    if (view.state !== 'receiving' && view.state !== 'reading') return view;
    await setTimeout(100);
  }
  throw new Error('it does not come to an end');
}

const sources = async (): Promise<number> => ((await (await api('/project')).json()) as ProjectView).counts.sources;
const leftFolders = (): string[] =>
  readdirSync(tmpdir()).filter((name) => name.startsWith('sillok-add-') && !foldersBefore.has(name));

const texts = {
  'letters/first.txt': 'The bridge over the Taem was opened on May 6, 1950.\n\nThe mayor spoke at the opening.\n',
  'letters/second.txt': 'On 3 June 1951 the Second Congress of the Harbour Union was held.\n',
  'picture.txt': '\u0000\u0001\u0002\u0003\u0004\u0005',
};

test('files are announced, sent and read, and what cannot be read is named', async () => {
  const { id } = await announced(texts);
  for (const [i, text] of Object.values(texts).entries())
    assert.equal((await put(`/additions/${id}/files/${i}`, text)).status, 200);
  assert.equal((await post(`/additions/${id}/start`)).status, 200);
  const view = await settled(id);
  assert.equal(view.state, 'done', view.problem ?? '');
  assert.equal(view.captures, 2);
  assert.deepEqual(
    view.unreadable.map(({ file }) => file),
    ['picture.txt'],
  );
  assert.equal(await sources(), 2);
  const { items } = (await (await api('/sources')).json()) as { items: { captures: { file: string }[] }[] };
  assert.deepEqual(items.flatMap(({ captures }) => captures.map(({ file }) => file)).sort(), [
    'letters/first.txt',
    'letters/second.txt',
  ]);
  assert.deepEqual(leftFolders(), []);
  assert.equal((await post(`/additions/${id}/start`)).status, 400, 'it is over');
});

test('the same files again change nothing', async () => {
  const { id } = await announced(texts);
  for (const [i, text] of Object.values(texts).entries()) await put(`/additions/${id}/files/${i}`, text);
  await post(`/additions/${id}/start`);
  const view = await settled(id);
  assert.deepEqual([view.state, view.unchanged], ['done', 3]);
});

test('a file that breaks off, or is another than was announced, is not there, and the project is as it was', async () => {
  const { id } = await announced({ 'long.txt': 'x'.repeat(1000), 'short.txt': 'xyz' });
  assert.equal((await put(`/additions/${id}/files/0`, 'x'.repeat(10))).status, 400);
  assert.equal((await put(`/additions/${id}/files/1`, 'x'.repeat(10))).status, 400);
  const broken = new AbortController();
  const halfWay = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('x'.repeat(400)));
      setTimeout(100).then(() => broken.abort());
    },
  });
  await assert.rejects(
    api(`/additions/${id}/files/0`, {
      method: 'PUT',
      headers: { 'content-type': 'application/octet-stream' },
      body: halfWay,
      duplex: 'half',
      signal: broken.signal,
    } as RequestInit),
  );
  assert.equal((await post(`/additions/${id}/start`)).status, 400, 'nothing was received');
  assert.equal((await post(`/additions/${id}/stop`)).status, 200);
  assert.equal((await settled(id)).state, 'stopped');
  assert.equal(await sources(), 2);
  for (let i = 0; i < 20 && leftFolders().length > 0; i++) await setTimeout(50);
  assert.deepEqual(leftFolders(), []);
});

test('what may not be sent is refused', async () => {
  const refused: readonly (readonly [path: string, size: number])[] = [
    ['../elsewhere.txt', 1],
    ['/etc/passwd', 1],
    ['a/../../b', 1],
    ['a\\b', 1],
    ['c:/b', 1],
    ['a//b', 1],
    ['large.txt', fileLimit + 1],
  ];
  for (const [path, size] of refused) {
    const response = await post('/additions', { files: [{ path, size }] });
    assert.equal(response.status, 400, path);
  }
  assert.equal((await post('/additions', { files: [] })).status, 400);
  const { id } = await announced({ 'a.txt': 'a' });
  assert.equal((await put(`/additions/${id}/files/7`, 'a')).status, 404);
  assert.equal((await put('/additions/addition-0/files/0', 'a')).status, 404);
  const plain = await api(`/additions/${id}/files/0`, {
    method: 'PUT',
    headers: { 'content-type': 'text/plain' },
    body: 'a',
  });
  assert.equal(plain.status, 415);
  const elsewhere = await api(`/additions/${id}/files/0`, {
    method: 'PUT',
    headers: { 'content-type': 'application/octet-stream', origin: 'https://example.org' },
    body: 'a',
  });
  assert.equal(elsewhere.status, 403);
  await post(`/additions/${id}/stop`);
});

test('a path that stays below its folder may be kept', () => {
  for (const path of ['a.txt', '가/나다.txt', 'a b/c-d_e.f', '...a', 'a..b/c'])
    assert.equal(pathProblem(path), null, path);
  for (const path of ['', '.', 'a/.', 'a.', 'a ', 'a\0b'])
    assert.notEqual(pathProblem(path), null, JSON.stringify(path));
});

test('where nothing may be changed, nothing is', async () => {
  const closed = await serve({ project: path, web: folder, version: '0.0.0', readOnly: true });
  try {
    const project = (await (await fetch(`${closed.address}api/project`)).json()) as ProjectView;
    assert.equal(project.writes, false);
    const response = await fetch(`${closed.address}api/additions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ files: [{ path: 'a.txt', size: 1 }] }),
    });
    assert.equal(response.status, 403);
  } finally {
    await closed.close();
  }
  assert.ok(existsSync(path));
});
