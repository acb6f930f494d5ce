import nlp from 'compromise';
import { readClaims } from '../src/claims/index.ts';
import { type InContext, inContexts } from '../src/context/index.ts';
import { documentOf } from '../test/documents.ts';
import { pressReports } from './names-gold.ts';

const rounds = 15;
// Until then more and more of the program is compiled.
const warmUp = 25;
// About what a worker is handed at once.
const bundle = 64;
// The peer is slow: so many texts tell its speed.
const peerTexts = 100;

const bytesOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

// Of the whole process, with what it compiles and collects on other threads meanwhile.
function processorSeconds(run: () => void): number {
  const started = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
}

/** The speed of several runs, MB/s: of the best, since what else the machine does only slows one down. */
const best = (bytes: number, times: number, run: () => void): number =>
  bytes / 1e6 / Math.min(...Array.from({ length: times }, () => processorSeconds(run)));

/**
 * How much text a second of one core's time is read into claims, beside a peer that only cuts it into words and says
 * what part of speech each is, in the same run; bytes to text and passages apart. Processor time.
 */
export function measureSpeed(say: (line: string) => void): void {
  const reports = pressReports();
  if (reports === null) {
    say('The press corpus (../shared/corpora/press) is not here: nothing to measure on.');
    return;
  }
  const texts = reports.map(({ text }) => text);
  const bytes = bytesOf(texts);
  const documents = texts.map((text) => documentOf(text));
  const contextsOf = (from: number, to: number): InContext[] =>
    inContexts(
      documents
        .slice(from, to)
        .map((document, i) => [document, { capture: 'capture-0', issued: reports[from + i].date, language: 'en' }]),
    );
  const claim = (from: number, contexts: readonly InContext[]): void => {
    for (const [i, context] of contexts.entries()) readClaims('capture-0', documents[from + i], context);
  };
  const eachBundle = (step: (from: number, to: number) => void): void => {
    for (let from = 0; from < documents.length; from += bundle) step(from, from + bundle);
  };
  // As where files are added: what was found in a bundle is let go when it has been read.
  const readAll = (): void => eachBundle((from, to) => claim(from, contextsOf(from, to)));
  for (let round = 0; round < warmUp; round++) readAll();
  const whole = best(bytes, rounds, readAll);
  const found = best(bytes, rounds, () => eachBundle(contextsOf));
  const contexts = new Map<number, InContext[]>();
  eachBundle((from, to) => contexts.set(from, contextsOf(from, to)));
  const claimed = best(bytes, rounds, () => eachBundle((from) => claim(from, contexts.get(from) ?? [])));
  const some = texts.slice(0, peerTexts);
  const peer = best(bytesOf(some), 3, () => {
    for (const text of some) nlp(text);
  });
  const figure = (value: number): string => value.toFixed(2).padStart(6);
  say(`${(bytes / 1e6).toFixed(1)} MB of press reports, MB/s of one core's time, best of ${rounds} rounds`);
  say(`text to claims            ${figure(whole)}   ${(whole / peer).toFixed(1)} times as fast as the peer`);
  say(`  times, names, context   ${figure(found)}`);
  say(`  claims alone            ${figure(claimed)}`);
  say(`bytes to text, passages   ${figure(best(bytes, rounds, () => texts.map((text) => documentOf(text))))}`);
  say(`peer: compromise, tagging ${figure(peer)}`);
}
