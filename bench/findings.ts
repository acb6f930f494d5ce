/**
 * What examining a chronicle takes, apart from compiling it: all of it, for growing numbers of made-up claims, and after
 * one more document. The figures are processor time.
 *
 *     npm run bench:findings [-- CLAIMS…]     (10000 100000 1000000)
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inTransaction, openProject, readingWriter } from '../src/store/index.ts';
import { syntheticReading, worldFor } from '../test/synthetic.ts';
import { type Took, timedRecompile } from './timed.ts';

const claimsInDocument = 50;
const addedDocuments = 5;

const inWords = ({ cpu, wall }: Took): string => `${cpu.toFixed(2)} s (${wall.toFixed(2)} s by the clock)`;

function measure(path: string, claims: number, parts: boolean): void {
  const project = openProject(path, { create: true });
  const { db } = project;
  const world = worldFor(claims);
  const { put } = readingWriter(db);
  const documents = Math.ceil(claims / claimsInDocument);
  for (let at = 0; at < documents; at += 500)
    inTransaction(db, () => {
      for (let i = at; i < Math.min(at + 500, documents); i++) put([syntheticReading(world, i, claimsInDocument)]);
    });
  const part = parts
    ? (what: string, took: number) => console.log(`    ${what.padEnd(24)} ${took.toFixed(2)} s`)
    : undefined;
  const examine = (): Took => timedRecompile(project, part).findings;
  const all = examine();
  const found = Number(db.prepare('SELECT count(*) AS n FROM finding').get()?.n);
  console.log(`${claims.toLocaleString('en')} claims: examined in ${inWords(all)}; ${found} findings`);
  const more = Array.from({ length: addedDocuments }, (_, i) => {
    inTransaction(db, () => put([syntheticReading(world, 10_000_000 + i, 20)]));
    return examine();
  }).sort((a, b) => a.cpu - b.cpu);
  console.log(
    `  after one document of 20 claims more, in the middle of ${addedDocuments}: ${inWords(more[more.length >> 1])}`,
  );
  project.close();
}

const args = process.argv.slice(2);
const sizes = args.map(Number).filter((size) => size > 0);
const folder = mkdtempSync(join(process.env.SILLOK_BENCH_FOLDER ?? tmpdir(), 'sillok-bench-'));
try {
  for (const claims of sizes.length ? sizes : [10_000, 100_000, 1_000_000])
    measure(join(folder, `${claims}.sillok`), claims, args.includes('--parts'));
} finally {
  rmSync(folder, { recursive: true });
}
