import assert from 'node:assert/strict';
import { chmodSync, cpSync, mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../test/program.ts';
import { exported, hashOf, recordsOf } from '../../test/projects.ts';
import { temporaryFolder } from '../../test/temporary.ts';
import {
  appendDecision,
  claimItems,
  keptBytes,
  listEntities,
  openProject,
  readerOf,
  selectorOf,
} from '../store/index.ts';
import { type AddSettings, add } from './add.ts';
import { recompile } from './recompile.ts';

const folder = temporaryFolder();
const sample = join(root, 'sample');

async function adding(project: string, paths: readonly string[], settings: AddSettings = {}) {
  const opened = openProject(join(folder, project), { create: true });
  try {
    return await add(opened, paths, { base: folder, ...settings });
  } finally {
    opened.close();
  }
}

const write = (path: string, content: string | Uint8Array): void => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), content);
};

test('the same command again reads nothing twice', async () => {
  cpSync(sample, join(folder, 'twice'), { recursive: true });
  const first = await adding('twice.sillok', ['twice']);
  assert.ok(first.read > 10 && first.captures > 20, JSON.stringify(first));
  const before = hashOf(await exported(join(folder, 'twice.sillok')));
  const second = await adding('twice.sillok', ['twice']);
  assert.deepEqual(
    { read: second.read, captures: second.captures, unchanged: second.unchanged },
    {
      read: 0,
      captures: 0,
      unchanged: first.read,
    },
  );
  assert.equal(hashOf(await exported(join(folder, 'twice.sillok'))), before);
});

test('any order of files, any batches and any number of workers give the same export, byte for byte', async () => {
  cpSync(sample, join(folder, 'order'), { recursive: true });
  const { files } = (await import('./walk.ts')).walk(['order'], folder);
  const paths = files.map(({ file }) => file);
  await adding('order-1.sillok', paths, { jobs: 1 });
  await adding('order-2.sillok', paths.toReversed(), { jobs: 3 });
  for (const path of [...paths.slice(5), ...paths.slice(0, 5)].toReversed())
    await adding('order-3.sillok', [path], { jobs: 2 });
  const exports = await Promise.all(
    ['order-1', 'order-2', 'order-3'].map((name) => exported(join(folder, `${name}.sillok`))),
  );
  assert.ok(exports[0].length > 500);
  assert.equal(hashOf(exports[1]), hashOf(exports[0]));
  assert.equal(hashOf(exports[2]), hashOf(exports[0]));
});

test('each bad file gets one sentence, and costs no other file anything', async () => {
  write('bad/good.txt', 'The First Congress of the Union was held on 3 May 1920.\n');
  write('bad/empty.txt', '');
  write('bad/blank.txt', ' \n\n ');
  write(
    'bad/binary.txt',
    Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256),
  );
  write('bad/picture.txt', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
  write(
    'bad/rows.jsonl',
    '{"text":"It was held on 4 May 1921.","title":"A"}\n{"text": broken\n{"title":"no text"}\n{"text":"It ended on 5 May 1922.","title":"B"}\n',
  );
  write('bad/huge.txt', 'x');
  truncateSync(join(folder, 'bad/huge.txt'), 64 * 1024 * 1024 + 1);
  write('bad/closed.txt', 'x');
  chmodSync(join(folder, 'bad/closed.txt'), 0);
  const asRoot = process.getuid?.() === 0;

  const report = await adding('bad.sillok', ['bad']);
  const bad = report.unreadable.map(({ file }) => file).sort();
  const expected = [
    'bad/binary.txt',
    'bad/blank.txt',
    'bad/closed.txt',
    'bad/empty.txt',
    'bad/huge.txt',
    'bad/picture.txt',
    'bad/rows.jsonl#2',
    'bad/rows.jsonl#3',
  ];
  // Whoever may read everything may read that one too.
  assert.deepEqual(bad, asRoot ? expected.filter((file) => file !== 'bad/closed.txt') : expected);
  for (const { file, reason } of report.unreadable) {
    assert.ok(reason.startsWith(file) && reason.endsWith('.'), reason);
    assert.doesNotMatch(reason, /Error|\bat \/|undefined|please report/, reason);
  }
  const files = (await recordsOf(join(folder, 'bad.sillok'), 'source')).flatMap(({ captures }) =>
    captures.map(({ file }) => file),
  );
  for (const good of ['bad/good.txt', 'bad/rows.jsonl#1', 'bad/rows.jsonl#4']) assert.ok(files.includes(good), good);

  const again = await adding('bad.sillok', ['bad']);
  assert.equal(again.read, 0);
  assert.deepEqual(again.unreadable.map(({ file }) => file).sort(), bad);
});

test('scripts and event handlers of a page are no part of its text', async () => {
  write(
    'page/p.html',
    '<html><body><p onclick="run()">It was founded on 3 May 1920.</p><script>document.title = "run"</script></body></html>',
  );
  await adding('page.sillok', ['page']);
  const passages = await recordsOf(join(folder, 'page.sillok'), 'passage');
  assert.deepEqual(
    passages.map(({ text }) => text),
    ['It was founded on 3 May 1920.'],
  );
});

test('every quotation and every run is a slice of the text that the project keeps', async () => {
  cpSync(sample, join(folder, 'slices'), { recursive: true });
  await adding('slices.sillok', ['slices']);
  const project = openProject(join(folder, 'slices.sillok'), { readOnly: true });
  const kept = keptBytes(project.db);
  const texts = new Map(
    project.db
      .prepare('SELECT id, uid FROM capture')
      .all()
      .map((row) => [String(row.uid), kept.text(Number(row.id))]),
  );
  const keys = project.db
    .prepare('SELECT id FROM claim')
    .all()
    .map((row) => Number(row.id));
  const claims = await claimItems(readerOf(project), keys);
  assert.ok(claims.length > 100);
  for (const { capture, start, end, quote, parts } of claims) {
    assert.equal(texts.get(capture)?.slice(start, end), quote);
    assert.ok(quote.length <= 400 && quote.length > 0);
    for (const [from, to] of parts ?? []) assert.ok(from >= start && to <= end && from < to);
  }
  project.close();
});

test('decisions survive a rebuild by another extractor, and those that lost their object are told', async () => {
  cpSync(sample, join(folder, 'decided'), { recursive: true });
  await adding('decided.sillok', ['decided']);
  const path = join(folder, 'decided.sillok');
  const decide = async (id: string, verdict: 'rename' | 'reject', value?: string) => {
    const project = openProject(path);
    const selector = await selectorOf(readerOf(project), id);
    assert.ok(selector);
    appendDecision(project.db, { on: [selector], verdict, value, by: 'a test', at: '2026-01-01T00:00:00Z', why: null });
    recompile(project);
    project.close();
  };
  const [person] = (await recordsOf(path, 'entity'))
    .filter(({ kind }) => kind === 'person')
    .sort((a, b) => b.mentions - a.mentions);
  const [claim] = await recordsOf(path, 'claim');
  await decide(person.id, 'rename', 'Somebody Else');
  await decide(claim.id, 'reject');
  const isDecided = async () => {
    const project = openProject(path, { readOnly: true });
    const [entity] = await listEntities(readerOf(project), { id: person.id });
    const row = project.db.prepare('SELECT rejected, event FROM claim WHERE uid = ?').get(claim.id);
    project.close();
    return { name: entity.name, rejected: row?.rejected, event: row?.event };
  };
  const decided = { name: 'Somebody Else', rejected: 1, event: null };
  assert.deepEqual(await isDecided(), decided);

  // As after a change of the lexicons: every reading counts as made by another extractor.
  const project = openProject(path);
  project.db.exec("UPDATE capture SET fingerprint = 'another'");
  project.close();
  await adding('decided.sillok', []);
  assert.deepEqual(await isDecided(), decided);
  assert.equal((await recordsOf(path, 'decision')).length, 2);

  const last = openProject(path);
  appendDecision(last.db, {
    on: [{ record: 'claim', capture: claim.capture, start: 999_999, end: 999_999, kind: claim.kind }],
    verdict: 'reject',
    by: 'a test',
    at: '2026-01-01T00:00:01Z',
    why: null,
  });
  recompile(last);
  const lost = last.db.prepare('SELECT count(*) AS n FROM decision WHERE lost').get()?.n;
  last.close();
  assert.equal(lost, 1);
});
