import type { NameKind } from '../model/index.ts';
import { complementAt } from './complement.ts';
import type { NamePhrase } from './name-phrase.ts';
import { officeAt } from './office-phrase.ts';
import { personAt } from './person-pattern.ts';
import { hasKind, hasPart, isCapital, nameOf, ordinalAt, type Reading, shapeAt, textOf } from './reading.ts';
import { isGrammarWord, isHead, lastHead } from './run.ts';
import { Kind, Part, Shape } from './word-class.ts';

/** The name that begins at unit `i`, of whatever kind, as far as grammar and lexicon tell; null where none does. */
export function phraseAt(r: Reading, i: number): NamePhrase | null {
  return officeAt(r, i) ?? bodyAt(r, i);
}

/** The same without offices. */
export function bodyAt(r: Reading, i: number): NamePhrase | null {
  let core = i;
  while (core < r.to && isOpening(r, core)) core++;
  if (core >= r.to) return null;
  if (!isCapital(r, core))
    return core > i || hasKind(r, core, Kind.organ | Kind.meeting) ? smallPhrase(r, i, core) : null;
  if (isGrammarWord(r, core) && personAt(r, core) === 0) return null;
  if (hasKind(r, core, Kind.areaBefore)) {
    const named = placeAfterKind(r, core);
    if (named) return named;
  }
  const head = lastHead(r, i);
  if (head >= 0) return headed(r, i, head);
  return complete(r, i);
}

// Ordinals and small words that open the name of a meeting or a numbered body.
function isOpening(r: Reading, i: number): boolean {
  if (hasKind(r, i, Kind.ordinal)) return true;
  return (
    !isCapital(r, i) &&
    hasKind(r, i, Kind.meetingModifier) &&
    !hasPart(r, i, Part.the) &&
    !hasKind(r, i, Kind.organ | Kind.meeting | Kind.body)
  );
}

// Institutional prose in small letters: "the eighth congress of …", "the presidium of the political bureau of …".
function smallPhrase(r: Reading, i: number, core: number): NamePhrase | null {
  if (!hasKind(r, core, Kind.organ | Kind.meeting | Kind.body)) return null;
  return headed(r, i, core);
}

// A name without a head: one that the lexicon has whole, or a place by its ending.
function complete(r: Reading, i: number): NamePhrase | null {
  const whole = (kind: NameKind, end: number): NamePhrase => {
    const own = nameOf(r, i, end);
    return { kind, start: i, end, own, base: own, ordinal: 0, parent: null, generic: false, owned: false };
  };
  const person = personAt(r, i);
  if (person > 0) return whole('person', person);
  if (hasKind(r, i, Kind.organisation)) return whole('organisation', i + 1);
  if (hasKind(r, i, Kind.place)) return whole('place', i + 1);
  if (hasKind(r, i, Kind.named)) return whole(r.lexicon.entries.get(r.units.id[i])?.[0].kind ?? 'object', i + 1);
  if (hasAreaSuffix(r, i)) return whole('place', i + 1);
  return null;
}

/** Whether the word ends as names of places do ("Sosong-ri"). */
export function hasAreaSuffix(r: Reading, i: number): boolean {
  if (!(shapeAt(r, i) & Shape.hyphen) || !isCapital(r, i)) return false;
  const word = textOf(r, i, i + 1);
  return r.lexicon.areaSuffixes.has(word.slice(word.lastIndexOf('-') + 1));
}

// Mt Paektu, Lake Chon: the kind before the name.
function placeAfterKind(r: Reading, i: number): NamePhrase | null {
  let end = i + 1;
  while (
    end < i + 3 &&
    isCapital(r, end) &&
    !isGrammarWord(r, end) &&
    !hasKind(r, end, Kind.person | Kind.organisation | Kind.month) &&
    !isHead(r, end)
  )
    end++;
  if (end === i + 1) return null;
  const own = nameOf(r, i, end);
  return { kind: 'place', start: i, end, own, base: own, ordinal: 0, parent: null, generic: false, owned: false };
}

const kindOfHead = (r: Reading, head: number): NameKind | null => {
  if (hasKind(r, head, Kind.organ | Kind.meeting) && hasKind(r, head, Kind.meeting)) return 'meeting';
  if (hasKind(r, head, Kind.meeting)) return 'meeting';
  if (hasKind(r, head, Kind.body)) return 'organisation';
  if (hasKind(r, head, Kind.area | Kind.facility)) return 'place';
  if (hasKind(r, head, Kind.work)) return 'work';
  if (hasKind(r, head, Kind.plan)) return 'plan';
  if (hasKind(r, head, Kind.campaign)) return 'campaign';
  if (hasKind(r, head, Kind.object)) return 'object';
  if (hasKind(r, head, Kind.doctrine)) return 'doctrine';
  return null;
};

// Units `i` to `head` make a name with what follows the head.
function headed(r: Reading, i: number, head: number): NamePhrase | null {
  const kind = kindOfHead(r, head);
  if (kind === null) return null;
  let end = head + 1;
  if (hasKind(r, end, Kind.numberSign) && shapeAt(r, end + 1) & Shape.digit) end += 2;
  const complement = takesComplement(r, i, head, kind) ? complementAt(r, end, head) : null;
  const split = kind === 'organisation' || kind === 'meeting' ? prefixEnd(r, i, head) : i;
  const literal = complement?.literal ?? '';
  let start = i;
  let ordinal = 0;
  let prefix: NamePhrase | null = null;
  if (hasKind(r, i, Kind.ordinal)) {
    ordinal = ordinalAt(r, i);
    start = i + 1;
  }
  if (split > start) {
    const numbered =
      ordinal > 0 &&
      kind === 'meeting' &&
      complement?.parent == null &&
      hasKind(r, split - 1, Kind.organ) &&
      isNumbered(r, split - 1);
    prefix = prefixPhrase(r, numbered ? i : start, split);
    if (numbered) ordinal = 0;
    start = split;
  }
  if (ordinal === 0 && hasKind(r, start, Kind.ordinal) && start < head) {
    ordinal = ordinalAt(r, start);
    start++;
  }
  const base = nameOf(r, start, end) + literal;
  const own = ordinal > 0 ? `${ordinalName(r, ordinal)} ${base}` : base;
  const outer = complement?.parent ?? null;
  const parent = prefix ? (outer ? withOuter(prefix, outer) : prefix) : outer;
  const generic = start === head && ordinal === 0 && complement === null && parent === null;
  return {
    kind,
    start: i,
    end: complement?.end ?? end,
    own,
    base,
    ordinal,
    parent,
    generic,
    owned: complement?.owned ?? false,
  };
}

function ordinalName(r: Reading, ordinal: number): string {
  const word = r.lexicon.ordinals[ordinal - 1];
  if (word !== undefined) return word.charAt(0).toUpperCase() + word.slice(1);
  const last = ordinal % 10;
  const ending =
    ordinal % 100 > 10 && ordinal % 100 < 14 ? 'th' : last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th';
  return `${ordinal}${ending}`;
}

// "Politburo Meeting of the Seventh Central Committee": the prefix belongs to what the complement names.
function withOuter(prefix: NamePhrase, outer: NamePhrase): NamePhrase {
  if (prefix.parent) return { ...prefix, parent: withOuter(prefix.parent, outer) };
  return { ...prefix, parent: outer, generic: false };
}

// Central committees and assemblies are numbered by the congress that elected them; bureaus are not.
const isNumbered = (r: Reading, i: number): boolean =>
  /central committee|c\.c\.|^cc$|assembly/i.test(textOf(r, i, i + 1));

function takesComplement(r: Reading, i: number, head: number, kind: NameKind): boolean {
  if (kind !== 'place') return true;
  if (hasKind(r, head, Kind.area)) return i === head;
  return true;
}

// Where the name of the parent body that stands before its organ ends ("WPK Central Committee"): `i` where none does.
function prefixEnd(r: Reading, i: number, head: number): number {
  let tail = head;
  while (tail > i && !isOwner(r, tail - 1, i, head) && isModifier(r, tail - 1)) tail--;
  if (tail === i) return i;
  return isOwner(r, tail - 1, i, head) ? tail : i;
}

const isModifier = (r: Reading, i: number): boolean => !hasPart(r, i, Part.comma) && !hasKind(r, i, Kind.person);

function isOwner(r: Reading, i: number, first: number, head: number): boolean {
  if (hasKind(r, i, Kind.organ) || hasKind(r, i, Kind.organisation)) return true;
  const opens = i === first || (i === first + 1 && hasKind(r, first, Kind.ordinal));
  if (opens && shapeAt(r, i) & Shape.upper && r.units.id[i] === 0) return true;
  if (!hasKind(r, i, Kind.body)) return false;
  return hasKind(r, head, Kind.organ)
    ? i === head - 1 || hasKind(r, head - 1, Kind.ordinal)
    : hasKind(r, head, Kind.meeting);
}

function prefixPhrase(r: Reading, i: number, end: number): NamePhrase {
  const head = end - 1;
  if (hasKind(r, head, Kind.organisation) && end - i === 1) {
    const own = nameOf(r, i, end);
    return {
      kind: 'organisation',
      start: i,
      end,
      own,
      base: own,
      ordinal: 0,
      parent: null,
      generic: false,
      owned: false,
    };
  }
  let start = i;
  let ordinal = 0;
  if (hasKind(r, i, Kind.ordinal) && end - i > 1) {
    ordinal = ordinalAt(r, i);
    start = i + 1;
  }
  const split = prefixEnd(r, start, head);
  const parent = split > start ? prefixPhrase(r, start, split) : null;
  const base = nameOf(r, split, end);
  const own = ordinal > 0 ? `${ordinalName(r, ordinal)} ${base}` : base;
  return {
    kind: 'organisation',
    start: i,
    end,
    own,
    base,
    ordinal,
    parent,
    generic: parent === null && ordinal === 0 && end - i === 1,
    owned: false,
  };
}
