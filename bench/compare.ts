import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { compare, compareMany, type Edition, type NamedEdition } from '../src/findings/index.ts';
import type { Change } from '../src/model/index.ts';
import { read } from '../src/read/index.ts';
import { shared } from '../test/shared.ts';
import { type Alteration, chosen, cosmetic, type Expected, meaningful } from './compare-alterations.ts';

const say = (line: string): void => console.log(line);
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

/** What jsdiff gives: a part that is neither added nor removed is common. */
type WordDiff = (a: string, b: string) => { added: boolean; removed: boolean; value: string }[];

interface Report {
  readonly date: string;
  readonly url: string;
  readonly text: string;
}

const file = join(shared ?? '', 'corpora/press/kcna-2011.jsonl');
if (!existsSync(file)) say('The press corpus (../shared/corpora/press) is not here: nothing to measure on.');
else await measure(file);

async function measure(path: string): Promise<void> {
  const reports = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Report)
    .filter(({ text }) => text.trim().length > 200)
    .slice(0, 1000);
  const diffWords = await jsdiff();
  const missed = process.argv.includes('--missed');

  const tally = new Map<string, { right: number; all: number; looks: number; peer: number }>();
  const count = (way: string, right: boolean, looks: number, peer: number): void => {
    const entry = tally.get(way) ?? { right: 0, all: 0, looks: 0, peer: 0 };
    tally.set(way, {
      right: entry.right + Number(right),
      all: entry.all + 1,
      looks: entry.looks + looks,
      peer: entry.peer + peer,
    });
  };
  let [ours, theirs] = [0, 0];
  reports.forEach((report, i) => {
    const alteration = altered(report.text, i);
    if (!alteration?.expected) return;
    // Every second one is set otherwise, too, as a page is when it is made again.
    const dress = i % 2 === 0 ? null : cosmetic[chosen(i, cosmetic.length)];
    const bytes = dress === null ? Buffer.from(alteration.text) : dress.bytes(alteration.text);
    const [before, after] = [editionOf(Buffer.from(report.text), report), editionOf(bytes, report)];
    let start = performance.now();
    const { changes } = compare(before, after);
    ours += performance.now() - start;
    start = performance.now();
    const peer = diffWords ? blocks(diffWords(before.text, after.text)) : 0;
    theirs += performance.now() - start;
    const right = isTold(changes, alteration.expected);
    count(alteration.way, right, changes.length, peer);
    if (missed && (!right || changes.length > 1))
      say(
        `${right ? 'more' : 'MISSED'} ${alteration.way} ${dress?.way ?? ''} ${JSON.stringify(alteration.expected)}\n${changes.map((c) => `   ${c.kind} ${c.was} → ${c.is}: ${c.before?.quote.slice(0, 300)} ⇒ ${c.after?.quote.slice(0, 300)}`).join('\n')}`,
      );
  });

  const kept = reports.filter((_, i) => i % 20 !== 3);
  const many = compareMany(reports.map(asText), kept.map(asText));
  const gone = many.changes.filter(({ kind }) => kind === 'source-gone');
  const right = reports.filter(
    (report, i) => i % 20 === 3 && gone.some(({ file: name }) => name === `${report.url}`),
  ).length;
  for (let i = 0; i < reports.length - kept.length; i++) count('a report removed', i < right, i < right ? 1 : 0, 0);
  if (many.changes.length > right)
    count('anything else said of removed reports', false, many.changes.length - right, 0);

  say(
    `${reports.length} press reports, altered in known ways                 found as what it is   changes to look at${diffWords ? '   jsdiff' : ''}`,
  );
  let [found, all] = [0, 0];
  for (const [way, { right: ok, all: n, looks, peer }] of tally) {
    say(
      `  ${way.padEnd(52)} ${`${ok} of ${n}`.padStart(14)} ${(looks / n).toFixed(2).padStart(14)} ${diffWords ? (peer / n).toFixed(2).padStart(14) : ''}`,
    );
    found += ok;
    all += n;
  }
  say(`  ${'together'.padEnd(52)} ${percent(found, all).padStart(14)}`);
  say(
    `  time for ${all} pairs: ${ours.toFixed(0)} ms${diffWords ? `, jsdiff (diffWords) ${theirs.toFixed(0)} ms` : ''}`,
  );

  say('\nthe same reports, set otherwise                                  said to differ       jsdiff');
  let [wrong, pairs] = [0, 0];
  for (const { way, bytes } of cosmetic) {
    let [differ, peer] = [0, 0];
    for (const report of reports) {
      const [before, after] = [editionOf(Buffer.from(report.text), report), editionOf(bytes(report.text), report)];
      const { changes } = compare(before, after);
      if (changes.length > 0) {
        differ++;
        if (missed)
          say(
            `${way}: ${changes
              .map((c) => `${c.kind} ${c.before?.quote} ⇒ ${c.after?.quote}`)
              .join(' | ')
              .slice(0, 600)}`,
          );
      }
      if (diffWords && blocks(diffWords(before.text, after.text)) > 0) peer++;
    }
    say(
      `  ${way.padEnd(52)} ${`${differ} of ${reports.length}`.padStart(16)} ${diffWords ? `${peer}`.padStart(12) : ''}`,
    );
    wrong += differ;
    pairs += reports.length;
  }
  say(`  ${'together'.padEnd(52)} ${percent(wrong, pairs).padStart(16)}`);

  const long = reports
    .map(({ text }) => text)
    .join('\n\n')
    .slice(0, 1_000_000);
  const changed = reports
    .map(({ text }, i) => (i % 10 === 0 ? (altered(text, i)?.text ?? text) : text))
    .join('\n\n')
    .slice(0, 1_000_000);
  const unlike = long.split('\n\n').toReversed().join('\n\n');
  say('\n1 MB against 1 MB, reading included');
  for (const [name, other] of [
    ['100 reports altered', changed],
    ['its paragraphs in the opposite order', unlike],
  ] as const) {
    const time = best(() => compare(editionOf(Buffer.from(long), null), editionOf(Buffer.from(other), null)));
    const peer = diffWords && name.startsWith('100') ? best(() => void diffWords(long, other), 1) : null;
    say(
      `  ${name.padEnd(52)} ${time.toFixed(0).padStart(8)} ms${peer === null ? '' : `, jsdiff (diffWords) ${peer.toFixed(0)} ms`}`,
    );
  }
}

function asText(report: Report): NamedEdition {
  return { name: report.url, key: report.url, edition: editionOf(Buffer.from(report.text), report) };
}

function altered(text: string, i: number): Alteration | null {
  for (let turn = 0; turn < meaningful.length; turn++) {
    const alteration = meaningful[(i + turn) % meaningful.length](text, i);
    if (alteration) return alteration;
  }
  return null;
}

function editionOf(bytes: Uint8Array, report: Report | null): Edition {
  const result = read(bytes, { file: 'report.txt' });
  if ('error' in result) throw new Error(result.error);
  return {
    text: result.document.text,
    passages: result.document.passages,
    issued: report?.date ?? null,
    language: 'en',
  };
}

function letters(text: string | null | undefined): string {
  const folded = (text ?? '').normalize('NFKC');
  return folded.replace(/[^\p{L}\p{N}]|(?<=[a-z])-\s*/gu, '').toLowerCase();
}

// As what it is, with its words; a sentence may be told of in parts.
function isTold(changes: readonly Change[], { kinds, was, is, quote }: Expected): boolean {
  const right = changes.filter(({ kind }) => kinds.includes(kind));
  if (quote !== undefined)
    return right
      .map((one) => letters(one.before?.quote))
      .join('')
      .includes(letters(quote));
  return right.some((one) => letters(one.was).includes(letters(was)) && letters(one.is).includes(letters(is)));
}

// What a reader must look at: parts in a row that are added or removed are one.
function blocks(parts: ReturnType<WordDiff>): number {
  let count = 0;
  let open = false;
  for (const { added, removed, value } of parts) {
    const differs = (added || removed) && value.trim() !== '';
    if (differs && !open) count++;
    open = added || removed;
  }
  return count;
}

function best(run: () => unknown, times = 3): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

// By a name that the compiler does not resolve: the measure works without its peer.
async function jsdiff(): Promise<WordDiff | null> {
  const name: string = 'diff';
  try {
    return ((await import(name)) as { diffWords: WordDiff }).diffWords;
  } catch {
    say('jsdiff (npm package "diff") is not installed: measured without it.');
    return null;
  }
}
