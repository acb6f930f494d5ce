/**
 * What compiling a chronicle takes: all of it, for growing numbers of made-up claims, and after one more document. The
 * figures are processor time and the most memory that the process held.
 *
 *     npm run bench:chronicle [-- CLAIMS…]     (10000 100000 1000000)
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inTransaction, openProject, readingWriter } from '../src/store/index.ts';
import { syntheticReading, worldFor } from '../test/synthetic.ts';
import { timedRecompile } from './timed.ts';

const claimsInDocument = 50;
/** Documents added one by one to what is compiled, and the claims of each. */
const added = 16;
const claimsAdded = 8;

function fill(path: string, claims: number): void {
  const project = openProject(path, { create: true });
  const world = worldFor(claims);
  const { put } = readingWriter(project.db);
  const documents = Math.ceil(claims / claimsInDocument);
  for (let at = 0; at < documents; at += 500)
    inTransaction(project.db, () => {
      for (let i = at; i < Math.min(at + 500, documents); i++) put([syntheticReading(world, i, claimsInDocument)]);
    });
  project.close();
}

function compileAll(path: string): void {
  const project = openProject(path);
  const {
    chronicle: { cpu, wall },
    findings,
  } = timedRecompile(project);
  const count = (table: string) => Number(project.db.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.n);
  const largest = Number(
    project.db.prepare('SELECT max(n) AS n FROM (SELECT count(*) AS n FROM claim GROUP BY block)').get()?.n,
  );
  const memory = process.resourceUsage().maxRSS / 1024 / 1024;
  const claims = count('claim');
  console.log(
    `${claims} claims: ${cpu.toFixed(1)} s of processor time (${wall.toFixed(1)} s by the clock), and ${findings.cpu.toFixed(1)} s (${findings.wall.toFixed(1)} s) for its findings, ` +
      `${((cpu / claims) * 1e6).toFixed(0)} µs a claim, ${memory.toFixed(2)} GB at most; ${count('event')} events, ` +
      `${count('entity')} entities, ${count('series')} series, ${count('tenure')} terms of office, ` +
      `largest block ${largest} claims`,
  );
  project.close();
}

function addOne(path: string, claims: number): void {
  const project = openProject(path);
  const { put } = readingWriter(project.db);
  const world = worldFor(claims);
  const largestOf = project.db.prepare(`
    SELECT max(n) AS n FROM (SELECT count(*) AS n FROM claim WHERE block IN (
      SELECT block FROM claim JOIN capture ON capture.id = claim.capture WHERE capture.uid = ?) GROUP BY block)`);
  const took: { cpu: number; findings: number; largest: number }[] = [];
  // The first fills the caches.
  for (let i = 0; i <= added; i++) {
    const reading = syntheticReading(world, 10_000_000 + i, claimsAdded);
    inTransaction(project.db, () => put([reading]));
    const { chronicle, findings } = timedRecompile(project);
    if (i > 0)
      took.push({ cpu: chronicle.cpu, findings: findings.cpu, largest: Number(largestOf.get(reading.capture.id)?.n) });
  }
  took.sort((a, b) => a.cpu - b.cpu);
  const middle = (list: typeof took): string =>
    list.length === 0
      ? 'none'
      : `${list[list.length >> 1].cpu.toFixed(2)} s (${list.length}, findings ${list[list.length >> 1].findings.toFixed(2)} s)`;
  const worst = took[took.length - 1];
  console.log(
    `  one document of ${claimsAdded} claims more, processor time in the middle: where its blocks have up to 1,000 claims ` +
      `${middle(took.filter(({ largest }) => largest <= 1000))}, where they have more ` +
      `${middle(took.filter(({ largest }) => largest > 1000))}; at worst ${worst.cpu.toFixed(2)} s (largest block ${worst.largest})`,
  );
  project.close();
}

const [step, path, count] = process.argv.slice(2);
if (step === 'fill') fill(path, Number(count));
else if (step === 'compile') compileAll(path);
else if (step === 'add') addOne(path, Number(count));
else {
  const folder = mkdtempSync(join(process.env.SILLOK_BENCH_FOLDER ?? tmpdir(), 'sillok-bench-'));
  try {
    const sizes = process.argv.slice(2).map(Number);
    for (const claims of sizes.length ? sizes : [10_000, 100_000, 1_000_000]) {
      const project = join(folder, `${claims}.sillok`);
      // Each in a process of its own, so that the memory is its own.
      for (const step of ['fill', 'compile', 'add']) {
        const run = spawnSync(process.execPath, [import.meta.filename, step, project, String(claims)], {
          stdio: 'inherit',
        });
        if (run.status !== 0) process.exit(1);
      }
      rmSync(project);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
