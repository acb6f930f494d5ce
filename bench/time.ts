/**
 * How well and how fast dates are read, beside the libraries one could use instead. Quality is scored as TempEval-3
 * did, on histories with their time expressions marked, and on published cases of date expressions; both are found
 * beside the checkout, in `../shared`, or where `--shared DIR` says. Without them only speed is measured, on prose of
 * our own.
 *
 *     npm run bench:time -- [--speed MB] [--no-peers] [--last]
 *
 * `--last` scores the histories from the thirteenth on instead of the first twelve, which the rules were made on.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { anchor, recognise } from '../src/time/index.ts';
import { scoreCases } from './time-cases.ts';
import { type Reader, readers, type Timex } from './time-peers.ts';

interface History {
  readonly id: string;
  readonly text: string;
  readonly timexes: readonly Timex[];
}
interface Score {
  readonly strict: { readonly f1: number };
  readonly relaxed: { readonly f1: number };
  readonly valueF1: number;
}

const { values: options } = parseArgs({
  options: {
    shared: { type: 'string', default: join(import.meta.dirname, '../../shared') },
    speed: { type: 'string', default: '64' },
    peers: { type: 'boolean', default: true },
    last: { type: 'boolean', default: false },
  },
  allowNegative: true,
});

const say = (line = ''): void => void process.stdout.write(`${line}\n`);
const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);

const corpus = join(options.shared, 'corpora/wikiwars/train.jsonl');
const lines = existsSync(corpus) ? readFileSync(corpus, 'utf8').trim().split('\n') : [];
const histories = (options.last ? lines.slice(12) : lines.slice(0, 12)).map((line) => JSON.parse(line) as History);
const used: readonly Reader[] = (await readers()).slice(0, options.peers ? undefined : 1);

if (histories.length === 0) say(`No histories at ${corpus}: quality is not measured.`);
else await quality();
speed();

async function quality(): Promise<void> {
  const scorer = (await import(join(options.shared, 'bench/score-timex.mjs'))) as {
    score: (gold: readonly History[], read: readonly { id: string; timexes: readonly Timex[] }[]) => Score;
  };
  say(
    `F1 in percent on ${histories.length} histories${options.last ? ' from the thirteenth on' : ''}: strict, relaxed, value`,
  );
  for (const { name, read } of used) {
    const { strict, relaxed, valueF1 } = scorer.score(
      histories,
      histories.map(({ id, text }) => ({ id, timexes: read(text, null) })),
    );
    say(`  ${name.padEnd(18)} ${percent(strict.f1)} ${percent(relaxed.f1)} ${percent(valueF1)}`);
  }
  for (const language of ['en', 'ko']) scoreCases(join(options.shared, 'corpora/recognizers', language), language, say);
}

/** Running prose: the histories, or sentences made up here, over and over. */
function prose(megabytes: number): string {
  const own = 'On 10 October 1945 the meeting was opened in the old hall, and delegates from every province spoke. ';
  const text = histories.length > 0 ? histories.map((history) => history.text).join('\n\n') : own;
  const repeated = `${text}\n\n`.repeat(Math.ceil((megabytes * 1e6) / text.length));
  // A string put together piece by piece is slow to read; this makes it one.
  return Buffer.from(repeated).toString();
}

function median(numbers: number[]): number {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/** Megabytes a second, and the same for the processor time of this thread: the machine may be shared. */
function rate(text: string, rounds: number, run: (text: string) => void): { wall: number; cpu: number } {
  const [wall, cpu]: [number[], number[]] = [[], []];
  const size = Buffer.byteLength(text) / 1e6;
  for (let round = 0; round < rounds; round++) {
    const [startedAt, startedCpu] = [performance.now(), process.threadCpuUsage()];
    run(text);
    const { user, system } = process.threadCpuUsage(startedCpu);
    wall.push(size / ((performance.now() - startedAt) / 1e3));
    cpu.push(size / ((user + system) / 1e6));
  }
  return { wall: median(wall), cpu: median(cpu) };
}

function speed(): void {
  const ours = (text: string): void => void anchor(recognise(text, { language: 'en' }), { text });
  const megabytes = Number(options.speed);
  say(`MB/s on one core, medians: by the clock, by processor time`);
  const show = (name: string, { wall, cpu }: { wall: number; cpu: number }): void =>
    say(`  ${name.padEnd(28)} ${wall.toFixed(2).padStart(7)} ${cpu.toFixed(2).padStart(7)}`);
  // The first round warms the engine up.
  ours(prose(8));
  const sizes = [...new Set([megabytes / 16, megabytes / 4, megabytes])];
  for (const size of sizes) show(`sillok, ${size} MB`, rate(prose(size), 3, ours));
  const small = prose(2);
  const own = rate(small, 5, ours);
  show('sillok, 2 MB', own);
  for (const { name, read } of used.slice(1)) {
    // Peers take minutes for what is a second here: as much as each can do in a few seconds.
    const piece = small.slice(0, name === 'chrono-node' ? 400_000 : 40_000);
    const peer = rate(piece, 3, (text) => void read(text, null));
    show(name, peer);
    say(`  ${''.padEnd(28)} ${(own.cpu / peer.cpu).toFixed(1)} times as fast`);
  }
}
