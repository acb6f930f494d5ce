/**
 * What is claimed, against gold made by hand: dated events (kind and date both right), and people with their offices.
 *
 *     npm run bench:claims [-- --test] [--errors] [--exchanged] [--only=press|press2|press3|histories|album|sources|sample]
 *
 *     npm run bench:claims -- --speed
 *
 * Without `--test` the half to develop on is measured; with `--exchanged`, copies with their names and years exchanged.
 * The halves of `press3` and `histories` kept apart are measured only when asked for by name (`--test --only=press3`), so
 * that nobody sees them in passing.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readClaims } from '../src/claims/index.ts';
import { inContext } from '../src/context/index.ts';
import { type Claim, type Document, rawSpan } from '../src/model/index.ts';
import { read } from '../src/read/index.ts';
import { measureSpeed } from './claims-speed.ts';
import { earlier, exchanged } from './exchange.ts';

interface GoldEvent {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly edtf: string | null;
  readonly modality?: string;
}

interface GoldOffice {
  readonly person: readonly [number, number];
  readonly office: readonly [number, number];
  readonly name: string;
  readonly title: string;
}

interface Gold {
  readonly file: string;
  readonly line?: number;
  readonly start?: number;
  readonly end?: number;
  readonly sha256: string;
  readonly events: readonly GoldEvent[];
  readonly offices: readonly GoldOffice[];
}

const root = join(import.meta.dirname, '..');
const shared = join(root, '../shared');
const half = process.argv.includes('--test') ? 'test' : 'dev';
const only = process.argv.find((one) => one.startsWith('--only='))?.slice('--only='.length);
const isExchanged = process.argv.includes('--exchanged');
const showErrors = process.argv.includes('--errors');
/** What the sample's documents date, by their files and rows; its quotations are found in their texts. */
function sampleGold(): Gold[] {
  const events = JSON.parse(readFileSync(join(root, 'bench/gold/sample/events.json'), 'utf8')) as {
    readonly file: string;
    readonly line?: number;
    readonly quote: string;
    readonly edtf: string;
    readonly kind: string;
  }[];
  return [...Map.groupBy(events, ({ file, line }) => `${file} ${line ?? ''}`).values()].map((list) => {
    const { file, line } = list[0];
    const { text } = sampleFound(line === undefined ? { file } : { file, line });
    const marked = list.map(({ quote, edtf, kind }) => {
      const pattern = quote
        .trim()
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/\s+/g, '\\s+');
      const match = new RegExp(pattern).exec(text);
      if (!match) throw new Error(`${file}: "${quote}" does not stand in it`);
      return { start: match.index, end: match.index + match[0].length, kind, edtf };
    });
    return { file, ...(line === undefined ? {} : { line }), sha256: '', events: marked, offices: [] };
  });
}

// Press reports date by weekdays, albums by decades.
const pressYears = 28;
const albumYears = 20;
const goldOf = (set: string): Gold[] => {
  if (set === 'sample') return half === 'dev' && !isExchanged ? sampleGold() : [];
  if (half === 'test' && only !== set && ['press3', 'histories'].includes(set)) return [];
  const file = join(root, `bench/gold/claims/${set}-${half}.json`);
  // The whole of the sources has no half that was kept apart.
  if (!existsSync(file)) return [];
  const gold = JSON.parse(readFileSync(file, 'utf8')) as Gold[];
  if (!isExchanged) return gold;
  const years = set.startsWith('press') ? pressYears : albumYears;
  return gold.map((one) => ({
    ...one,
    events: one.events.map((event) => ({ ...event, edtf: event.edtf && earlier(event.edtf, years) })),
  }));
};

interface Found {
  readonly text: string;
  readonly claims: readonly Claim[];
  readonly offices: readonly {
    readonly person: readonly [number, number];
    readonly name: string;
    readonly title: string;
  }[];
}

function found(document: Document, issued: string | null): Found {
  const context = inContext(document, { capture: 'capture-0', issued, language: document.about.language ?? null });
  const claims = readClaims('capture-0', document, context).flatMap(({ claims }) => claims);
  const named = document.passages.flatMap((passage, at) =>
    context.mentions[at].holders.map(({ person, title }) => {
      const span = rawSpan(passage, person.start, person.end);
      return { person: [span.start, span.end] as const, name: person.name, title };
    }),
  );
  // Those whom a sentence says to be put into an office are named with it too.
  const appointed = claims
    .filter(({ kind }) => kind === 'appointment')
    .flatMap(({ roles }) =>
      (roles.office ?? []).flatMap(({ name: title }) =>
        (roles.participant ?? []).map(({ start, end, name }) => ({ person: [start, end] as const, name, title })),
      ),
    );
  const isKnown = ({ person, title }: (typeof named)[number]) =>
    named.some((one) => one.person[0] === person[0] && plain(one.title) === plain(title));
  return { text: document.text, claims, offices: [...named, ...appointed.filter((one) => !isKnown(one))] };
}

function documentOf(bytes: Uint8Array, file: string): Document {
  const result = read(bytes, { file });
  if ('error' in result) throw new Error(result.error);
  return result.document;
}

const press = new Map<string, readonly string[]>();
function pressFound(gold: Gold): Found {
  const lines = press.get(gold.file) ?? readFileSync(join(shared, 'corpora/press', gold.file), 'utf8').split('\n');
  press.set(gold.file, lines);
  const row = JSON.parse(lines[(gold.line ?? 1) - 1]) as { text: string; date: string };
  if (createHash('sha256').update(row.text).digest('hex') !== gold.sha256)
    throw new Error(`${gold.file}#${gold.line} is another text`);
  const text = isExchanged ? exchanged(row.text, pressYears) : row.text;
  const date = isExchanged ? earlier(row.date, pressYears) : row.date;
  return found(documentOf(Buffer.from(text), 'report.txt'), date);
}

const inPage = ({ start = 0, end = 0 }: Gold, { text, claims, offices }: Found): Found => ({
  text,
  claims: claims.filter((claim) => claim.start >= start && claim.start < end),
  offices: offices.filter(({ person }) => person[0] >= start && person[0] < end),
});

/** A stretch of a narrative history, read as part of the whole; who holds which office is not marked there. */
function historyFound(gold: Gold): Found {
  const lines = readFileSync(join(shared, 'corpora/wikiwars', gold.file), 'utf8').split('\n');
  const { text } = JSON.parse(lines[(gold.line ?? 1) - 1]) as { text: string };
  if (createHash('sha256').update(text.slice(gold.start, gold.end)).digest('hex') !== gold.sha256)
    throw new Error(`${gold.file}#${gold.line} is another text`);
  const copy = isExchanged ? exchanged(text, albumYears) : text;
  return inPage(gold, { ...found(documentOf(Buffer.from(copy), 'history.txt'), null), offices: [] });
}

const albums = new Map<string, Found>();
function albumFound(gold: Gold): Found {
  let whole = albums.get(gold.file);
  if (!whole) {
    const text = readFileSync(join(shared, 'sources', gold.file), 'utf8');
    whole = found(documentOf(Buffer.from(isExchanged ? exchanged(text, albumYears) : text), gold.file), null);
    albums.set(gold.file, whole);
  }
  return inPage(gold, whole);
}

const samples = new Map<string, Found>();
function sampleFound({ file, line }: Pick<Gold, 'file' | 'line'>): Found {
  const key = `${file} ${line ?? ''}`;
  const known = samples.get(key);
  if (known) return known;
  const bytes = readFileSync(join(root, 'sample', file));
  let result: Found;
  if (line === undefined) {
    const document = documentOf(bytes, file);
    result = found(document, document.about.issued ?? null);
  } else {
    const row = JSON.parse(bytes.toString('utf8').split('\n')[line - 1]) as { text: string; date: string };
    result = found(documentOf(Buffer.from(row.text), 'report.txt'), row.date);
  }
  samples.set(key, result);
  return result;
}

class Score {
  right = 0;
  gold = 0;
  found = 0;
  toString(): string {
    const precision = this.found ? this.right / this.found : 0;
    const recall = this.gold ? this.right / this.gold : 0;
    const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
    const percent = (value: number) => (100 * value).toFixed(1).padStart(5);
    return `P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}   (${this.right} right, ${this.gold} gold, ${this.found} found)`;
  }
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').slice(0, 150);
const isDated = ({ kind, time }: Claim) => kind !== 'depiction' && time !== null;

/** One to one, those that share most first. */
function scoreEvents(gold: Gold, { claims, text }: Found, all: Score, byKind: Map<string, Score>): void {
  const dated = claims.filter(isDated);
  const wanted = gold.events.filter(({ edtf }) => edtf !== null);
  const pairs = wanted
    .flatMap((event, g) =>
      dated.map((claim, c) => ({
        g,
        c,
        shared: Math.min(event.end, claim.end) - Math.max(event.start, claim.start),
        fits: claim.kind === event.kind && claim.time?.edtf === event.edtf,
      })),
    )
    .filter(({ shared, fits }) => shared > 0 && fits)
    .sort((a, b) => b.shared - a.shared || a.g - b.g || a.c - b.c);
  const usedGold = new Set<number>();
  const usedClaims = new Set<number>();
  for (const { g, c } of pairs) {
    if (usedGold.has(g) || usedClaims.has(c)) continue;
    usedGold.add(g);
    usedClaims.add(c);
  }
  const kind = (name: string) => {
    const score = byKind.get(name) ?? new Score();
    byKind.set(name, score);
    return score;
  };
  all.gold += wanted.length;
  all.found += dated.length;
  all.right += usedGold.size;
  wanted.forEach((event, g) => {
    kind(event.kind).gold++;
    if (usedGold.has(g)) kind(event.kind).right++;
    else if (showErrors) {
      const near = dated.filter((claim) => claim.start < event.end && event.start < claim.end);
      console.log(
        `MISS ${gold.file}#${gold.line ?? gold.start} ${event.kind} ${event.edtf} | ${oneLine(text.slice(event.start, event.end))} <- ${near.map((claim) => `${claim.kind} ${claim.time?.edtf} {${claim.rule}}`).join('; ')}`,
      );
    }
  });
  dated.forEach((claim, c) => {
    kind(claim.kind).found++;
    if (!usedClaims.has(c) && showErrors)
      console.log(
        `FALSE ${gold.file}#${gold.line ?? gold.start} ${claim.kind} ${claim.time?.edtf} {${claim.rule}} | ${oneLine(claim.quote)}`,
      );
  });
}

// Hyphens and letter case do not tell offices apart, nor does the article.
const plain = (title: string) =>
  title
    .toLowerCase()
    .replace(/[-\s]+/g, ' ')
    .replace(/\bthe /g, '')
    .replaceAll('’', "'");

function scoreOffices(gold: Gold, { offices, text }: Found, all: Score): void {
  const left = [...offices];
  all.gold += gold.offices.length;
  all.found += offices.length;
  for (const wanted of gold.offices) {
    const at = left.findIndex(
      ({ person, title }) =>
        person[0] < wanted.person[1] && wanted.person[0] < person[1] && plain(title) === plain(wanted.title),
    );
    if (at >= 0) {
      all.right++;
      left.splice(at, 1);
    } else if (showErrors) {
      const near = left.filter(({ person }) => person[0] < wanted.person[1] && wanted.person[0] < person[1]);
      console.log(
        `NO OFFICE ${gold.file}#${gold.line ?? gold.start} ${wanted.name}: ${wanted.title} <- ${near.map(({ title }) => title).join('; ')}`,
      );
    }
  }
  if (showErrors)
    for (const { person, title } of left)
      console.log(`FALSE OFFICE ${gold.file}#${gold.line ?? gold.start} ${text.slice(...person)}: ${title}`);
}

const isSpeed = process.argv.includes('--speed');
if (isSpeed) measureSpeed((line) => console.log(line));

for (const [set, find] of [
  ['press', pressFound],
  ['press2', pressFound],
  ['press3', pressFound],
  ['histories', historyFound],
  ['album', albumFound],
  ['sources', albumFound],
  ['sample', sampleFound],
] as const) {
  if (isSpeed || (only !== undefined && only !== set)) continue;
  const events = new Score();
  const offices = new Score();
  const byKind = new Map<string, Score>();
  const golds = goldOf(set);
  if (golds.length === 0) continue;
  for (const gold of golds) {
    const result = find(gold);
    scoreEvents(gold, result, events, byKind);
    scoreOffices(gold, result, offices);
  }
  console.log(`${set} (${half})  dated events          ${events}`);
  // Which body a bare title belongs to, and what letters stand for, only a pack tells.
  if (offices.gold > 0 && !isExchanged) console.log(`${set} (${half})  people with offices   ${offices}`);
  for (const [kind, score] of [...byKind].sort()) console.log(`    ${kind.padEnd(14)} ${score}`);
}
