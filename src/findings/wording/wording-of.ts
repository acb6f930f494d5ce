import { type NameTable, type PassageRow, rawSpan, unpackPieces } from '../../model/index.ts';
import { loadedTerms } from './lexicon.ts';
import { type PlacedNames, placedNames, saidOf } from './said-of.ts';
import { scanWording } from './scan.ts';

/** A loaded word in a document: its passage by number, offsets into the passage's text, and whom it is said of. */
export interface WordingIn {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly term: string;
  /** The index of a form among the names; -1 for nobody. */
  readonly form: number;
}

/** How many words a document has, and its loaded words. Running headers and the like are not counted, nor what is part of a name. */
export function wordingOf(
  text: string,
  passages: readonly Pick<PassageRow, 'kind' | 'text' | 'start' | 'pieces'>[],
  names: NameTable,
): { readonly words: number; readonly loaded: readonly WordingIn[] } {
  const loaded: WordingIn[] = [];
  let words = 0;
  let placed: PlacedNames | null = null;
  passages.forEach((passage, seq) => {
    if (passage.kind === 'furniture') return;
    const scanned = scanWording(passage.text);
    words += scanned.words;
    if (scanned.loaded.length === 0) return;
    const mapped = { text: passage.text, pieces: unpackPieces(passage.pieces, passage.start, passage.text) };
    placed ??= placedNames(names);
    for (const { start, end, term } of scanned.loaded) {
      const form = saidOf(placed, text, rawSpan(mapped, start, end), loadedTerms[term].of);
      if (form !== null) loaded.push({ passage: seq, start, end, term: loadedTerms[term].term, form });
    }
  });
  return { words, loaded };
}

/** How often each term stands among loaded words, in the order of the terms. */
export function countTerms(loaded: readonly WordingIn[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { term } of loaded) counts.set(term, (counts.get(term) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** How often each term is said of each form among loaded words; those said of nobody are left out. */
export function countSaid(
  loaded: readonly WordingIn[],
): { readonly form: number; readonly term: string; readonly count: number }[] {
  const counts = new Map<number, Map<string, number>>();
  for (const { form, term } of loaded) {
    if (form < 0) continue;
    const terms = counts.get(form) ?? new Map<string, number>();
    terms.set(term, (terms.get(term) ?? 0) + 1);
    counts.set(form, terms);
  }
  return [...counts].flatMap(([form, terms]) => [...terms].map(([term, count]) => ({ form, term, count })));
}
