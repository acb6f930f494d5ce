import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A report with its marked names: offsets, the kind, and for a body the number of the body meant. */
export interface Marked {
  readonly text: string;
  readonly half: 'develop' | 'held';
  readonly mentions: readonly (readonly [start: number, end: number, kind: string, body?: number])[];
}

interface Line extends Omit<Marked, 'text'> {
  /** SHA-256 of the report's text. */
  readonly report: string;
}

const here = import.meta.dirname;
const corpora = join(here, '../../shared/corpora');

/** The reports of the press corpus; null where it is not beside the checkout. */
export const pressTexts = (): string[] | null => pressReports()?.map(({ text }) => text) ?? null;

/** The same with their days of publication. */
export function pressReports(): { readonly text: string; readonly date: string }[] | null {
  const files = ['kcna-2011.jsonl', 'rodong-2021.jsonl'].map((file) => join(corpora, 'press', file));
  if (!files.every((file) => existsSync(file))) return null;
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { text: string; date: string }),
  );
}

/** The gold laid over the texts it was made on. Throws a RangeError where a text is missing. */
export function goldReports(texts: readonly string[]): Marked[] {
  const by = new Map(texts.map((text) => [createHash('sha256').update(text).digest('hex'), text]));
  const lines = readFileSync(join(here, 'gold/names/press.jsonl'), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const { report, half, mentions } = JSON.parse(line) as Line;
    const text = by.get(report);
    if (text === undefined) throw new RangeError(`No report has the hash ${report}`);
    return { text, half, mentions };
  });
}

/** A table of Hangul and what it is in Latin letters; null where it is not beside the checkout. */
export function romanisationTable<T>(file: string): T[] | null {
  const path = join(corpora, 'romanisation', file);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T[]) : null;
}
