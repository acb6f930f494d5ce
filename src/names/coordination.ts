import type { NameMention } from '../model/index.ts';
import { emitPhrase } from './emit.ts';
import { type NamePhrase, widest, withOuter } from './name-phrase.ts';
import { hasKind, hasPart, type Reading } from './reading.ts';
import { Kind, Part } from './word-class.ts';

/**
 * Phrases in a row that share a body named with the last of them: "member of the Political Bureau and secretary of the
 * C.C., WPK", "the Fourth Conference … and the Fifth Conference … of the WPK". Those that lack one wait for it here.
 */
export class Row {
  private waiting: NamePhrase[] = [];

  /** Takes the next phrase of a passage; what need not wait any more goes to `out`. */
  take(r: Reading, phrase: NamePhrase, out: NameMention[]): void {
    if (this.waiting.length > 0 && !adjoins(r, this.waiting[this.waiting.length - 1].end, phrase.start))
      this.flush(r, out);
    if (lacksBody(r, phrase)) {
      this.waiting.push(phrase);
      return;
    }
    if (this.waiting.length > 0) this.share(r, phrase, out);
    emitPhrase(r, phrase, out);
  }

  // Gives those that wait the body of the phrase they waited for.
  private share(r: Reading, phrase: NamePhrase, out: NameMention[]): void {
    const shared = bodyOf(phrase);
    for (const open of this.waiting.splice(0)) {
      const body =
        shared && shared.kind === 'organisation' && sameSort(open, phrase) ? bodyFor(open, phrase, shared) : null;
      emitPhrase(r, body ? attached(open, body) : open, out, body);
    }
  }

  /** Nothing more comes that they could share with. */
  flush(r: Reading, out: NameMention[]): void {
    if (this.waiting.length === 0) return;
    for (const phrase of this.waiting.splice(0)) emitPhrase(r, phrase, out);
  }
}

// Only "and", a comma and an article stand between.
function adjoins(r: Reading, end: number, start: number): boolean {
  if (start <= end || start > end + 3) return false;
  for (let i = end; i < start; i++) if (!hasPart(r, i, Part.and | Part.comma | Part.the)) return false;
  return true;
}

const isOrgan = (r: Reading, phrase: NamePhrase): boolean =>
  hasKind(r, phrase.end - 1, Kind.organ) && phrase.parent === null;

function lacksBody(r: Reading, phrase: NamePhrase): boolean {
  if (phrase.kind === 'organisation') return isOrgan(r, widest(phrase));
  if (phrase.kind === 'office') return phrase.parent !== null && isOrgan(r, widest(phrase.parent));
  return phrase.kind === 'meeting' && phrase.ordinal > 0 && phrase.parent === null;
}

const bodyOf = (phrase: NamePhrase): NamePhrase | null => phrase.parent;

const sameSort = (a: NamePhrase, b: NamePhrase): boolean => (a.kind === 'meeting') === (b.kind === 'meeting');

// The Political Bureau is of the Central Committee where that is named, not again of a political bureau.
function bodyFor(open: NamePhrase, closed: NamePhrase, shared: NamePhrase): NamePhrase | null {
  const lone = open.kind === 'office' && open.parent ? widest(open.parent) : widest(open);
  for (let part: NamePhrase | null = closed; part; part = part.parent)
    if (part !== open && part.base === lone.base && part.kind === 'organisation') return part.parent;
  return shared;
}

function attached(open: NamePhrase, body: NamePhrase): NamePhrase {
  const whole = withOuter(open, body);
  return {
    ...whole,
    inside: open.inside.map((inner) => (inner.kind === 'organisation' ? withOuter(inner, body) : inner)),
  };
}
