/**
 * From file to committed rows: how much text a second of one core's time, beside a peer that does as little as a
 * full-text store can (reads, cuts at blank lines, inserts into FTS5), in the same run.
 *
 *     npm run bench:add [-- FOLDER]
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const root = join(import.meta.dirname, '..');
const rounds = 3;
/** Made of the folder's texts, repeated: long enough for starting up not to matter. */
const wantedBytes = 24e6;

const source = resolve(process.argv[2] ?? join(root, '../shared/corpora/press'));
const work = mkdtempSync(join(tmpdir(), 'sillok-bench-'));

function textsOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const path = join(folder, name);
    if (!statSync(path).isFile()) return [];
    const content = readFileSync(path, 'utf8');
    if (!/\.jsonl$/.test(name)) return [content];
    return content
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { text: string }).text);
  });
}

function makeCorpus(): { folder: string; bytes: number } {
  const folder = join(work, 'texts');
  mkdirSync(folder);
  const texts = textsOf(source);
  let bytes = 0;
  for (let i = 0; bytes < wantedBytes; i++) {
    const text = `${texts[i % texts.length]}\n`;
    writeFileSync(join(folder, `${i}.txt`), text);
    bytes += Buffer.byteLength(text);
  }
  return { folder, bytes };
}

function addAll(folder: string, jobs: number): { wall: number; cpu: number } {
  const project = join(work, `p-${jobs}.sillok`);
  rmSync(project, { force: true });
  const started = performance.now();
  const run = spawnSync(
    '/usr/bin/env',
    [
      'bash',
      '-c',
      `TIMEFORMAT='%U %S'; time "$0" "$@" >/dev/null 2>"${work}/err"`,
      process.execPath,
      join(root, 'bin/sillok.cjs'),
      'add',
      folder,
      '-p',
      project,
      '--jobs',
      String(jobs),
    ],
    { encoding: 'utf8', cwd: work },
  );
  if (run.status !== 0) throw new Error(readFileSync(join(work, 'err'), 'utf8').slice(-2000));
  const [user, system] = run.stderr.trim().split(' ').map(Number);
  return { wall: (performance.now() - started) / 1000, cpu: user + system };
}

function plainIndex(folder: string): number {
  const path = join(work, 'plain.db');
  rmSync(path, { force: true });
  const started = process.cpuUsage();
  const db = new DatabaseSync(path);
  db.exec("CREATE VIRTUAL TABLE words USING fts5(text, content=''); BEGIN");
  const put = db.prepare('INSERT INTO words (text) VALUES (?)');
  for (const name of readdirSync(folder))
    for (const paragraph of readFileSync(join(folder, name), 'utf8').split(/\n\s*\n/)) put.run(paragraph);
  db.exec('COMMIT');
  db.close();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1];

try {
  const { folder, bytes } = makeCorpus();
  const megabytes = bytes / 1e6;
  const runs = Array.from({ length: rounds }, () => ({ one: addAll(folder, 1), peer: plainIndex(folder) }));
  const cpu = median(runs.map(({ one }) => one.cpu));
  const wall = median(runs.map(({ one }) => one.wall));
  const peer = median(runs.map(({ peer }) => peer));
  console.log(`${megabytes.toFixed(1)} MB of text, median of ${rounds} rounds`);
  console.log(
    `sillok add --jobs 1   ${(megabytes / cpu).toFixed(2)} MB/s a core (processor time), ${(megabytes / wall).toFixed(2)} MB/s by the clock`,
  );
  console.log(
    `plain full-text index ${(megabytes / peer).toFixed(2)} MB/s a core; ratio of times ${(cpu / peer).toFixed(1)}`,
  );
} finally {
  rmSync(work, { recursive: true });
}
