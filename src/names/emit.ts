import type { NameKind, NameMention } from '../model/index.ts';
import { fullName, type NamePhrase, seriesName } from './name-phrase.ts';
import { hasKind, isCapital, type Reading } from './reading.ts';
import { Kind } from './word-class.ts';

/** A mention of units `start` up to `end`, under the name that they write out. */
export function mentionOf(r: Reading, kind: NameKind, start: number, end: number, name: string): NameMention {
  const from = r.units.start[start];
  const to = r.units.end[end - 1];
  return { kind, start: from, end: to, text: r.text.slice(from, to), name, basis: 'stated' };
}

/**
 * Adds to `out` the mentions that a phrase makes: itself, and after it the body that an office or meeting belongs to.
 * A phrase that only says what kind of thing it means ("the Party") makes none.
 */
export function emitPhrase(r: Reading, phrase: NamePhrase, out: NameMention[]): void {
  if (names(r, phrase)) {
    const mention = mentionOf(r, phrase.kind, phrase.start, phrase.end, fullName(phrase));
    const body = phrase.parent ? fullName(phrase.parent) : undefined;
    out.push({
      ...mention,
      ...(phrase.ordinal > 0 ? { ordinal: phrase.ordinal } : {}),
      ...(phrase.kind === 'meeting' ? { series: seriesName(phrase) } : {}),
      ...(body ? { body } : {}),
    });
    if (phrase.kind === 'organisation') return;
  }
  if (phrase.parent && standsAlone(r, phrase.parent)) emitPhrase(r, phrase.parent, out);
}

// Whether the phrase is a name, and not the word for a kind of thing.
function names(r: Reading, phrase: NamePhrase): boolean {
  if (phrase.generic && phrase.kind !== 'office') return false;
  const capital = isCapital(r, phrase.start);
  if (phrase.kind === 'office') return phrase.parent !== null || !phrase.generic || capital;
  if (phrase.kind === 'meeting') {
    if (phrase.ordinal > 0) return true;
    if (hasPlural(r, phrase)) return false;
    return phrase.parent !== null || hasCapital(r, phrase);
  }
  if (phrase.kind === 'organisation') {
    if (phrase.ordinal > 0 || phrase.parent !== null) return true;
    return hasCapital(r, phrase);
  }
  return hasCapital(r, phrase);
}

// A body named inside an office or a meeting is a mention by itself, if its words stand together in the text.
const standsAlone = (_r: Reading, parent: NamePhrase): boolean => !parent.generic;

const hasPlural = (r: Reading, phrase: NamePhrase): boolean => {
  for (let i = phrase.start; i < phrase.end; i++) if (hasKind(r, i, Kind.meeting)) return hasKind(r, i, Kind.plural);
  return false;
};

function hasCapital(r: Reading, phrase: NamePhrase): boolean {
  for (let i = phrase.start; i < phrase.end; i++) if (isCapital(r, i)) return true;
  return false;
}
