import { personAt } from './person-pattern.ts';
import { hasKind, hasPart, isCapital, kindsAt, type Reading, shapeAt, textOf } from './reading.ts';
import { grammar, Kind, Part, Shape } from './word-class.ts';
import { Field } from './word-table.ts';

/** The kinds of word that make a name of the words before them. */
const headKinds =
  Kind.body |
  Kind.organ |
  Kind.meeting |
  Kind.area |
  Kind.facility |
  Kind.work |
  Kind.plan |
  Kind.campaign |
  Kind.doctrine |
  Kind.object |
  Kind.occasion;

const mostModifiers = 5;

// No name has more words than this before its last head; it keeps a row of capitals from being read again at each word.
const longestName = 24;

/** Grammar words end a name, unless a capital inside one makes them part of it. */
export const isGrammarWord = (r: Reading, i: number): boolean => hasPart(r, i, grammar);

/** Whether unit `i` heads names. */
export const isHead = (r: Reading, i: number): boolean => isCapital(r, i) && hasKind(r, i, headKinds);

const whole = Kind.person | Kind.place | Kind.organisation | Kind.named;

/** Whether unit `i` is a word that only names have: one that is not everyday language, nor a class of words. */
export function isProper(r: Reading, i: number): boolean {
  const shape = shapeAt(r, i);
  if ((shape & (Shape.capital | Shape.digit)) !== Shape.capital || hasPart(r, i, ~Part.particle)) return false;
  if (hasKind(r, i, ~(whole | Kind.surname | Kind.given))) return false;
  return !(shape & Shape.hyphen) || !isCompound(r, i);
}

// "Mass-based", "Juche-oriented": the last part is everyday language.
function isCompound(r: Reading, i: number): boolean {
  const { table } = r.lexicon;
  const word = textOf(r, i, i + 1);
  const last = table.idOf(word.slice(word.lastIndexOf('-') + 1));
  return (
    r.units.id[i] === 0 &&
    (table.of(last, Field.parts) & Part.common) !== 0 &&
    !r.lexicon.areaSuffixes.has(table.words[last])
  );
}

/** Whether no list says anything of unit `i`; it may still be a word of a longer phrase that one has. */
export const isUnclassed = (r: Reading, i: number): boolean => r.units.kinds[i] === 0 && r.units.parts[i] === 0;

/** Whether unit `i` is an abbreviation that no list knows: two to six capitals, in a passage that is not all capitals. */
export const isUnknownAbbreviation = (r: Reading, i: number): boolean =>
  isUnclassed(r, i) &&
  (shapeAt(r, i) & (Shape.upper | Shape.digit | Shape.hyphen | Shape.shouted)) === Shape.upper &&
  r.units.end[i] - r.units.start[i] <= 6;

/**
 * The last head among the words from `i` on that could make one name with it, or -1; the words are those with a
 * capital, numbers between them, "and" between everyday words, and possessives that belong to names ("People's").
 * Ends before a verb, an office, a person's name after a head, a possessor ("Kim Il Sung's"), and a proper name after
 * the word for a place, where another name begins ("Munsu Water Park Masikryong Ski Resort").
 */
export function lastHead(r: Reading, i: number): number {
  let head = -1;
  let earlier = -1;
  const to = Math.min(r.to, i + longestName);
  for (let at = i; at < to; at++) {
    if (hasPart(r, at, Part.possessive)) {
      if (!ownsName(r, at - 1)) break;
      continue;
    }
    if (hasPart(r, at, Part.and) && at > i && joinsWords(r, at)) continue;
    if (!belongs(r, at, i)) break;
    if (at > i && endsName(r, at, i, head)) break;
    if (!isHead(r, at) || isUncounted(r, at)) continue;
    if (at > i && hasKind(r, at, Kind.meeting) && followsPerson(r, i, at)) break;
    earlier = head;
    head = at;
  }
  // "Youth Power Station Service personnel": a weak word before another noun is no head where there is one without it.
  if (earlier >= 0 && hasPart(r, head, Part.weak) && isNoun(r, head + 1)) return earlier;
  return withTwin(r, head);
}

// Where one caption runs into the next ("Kim Il Sung Rally of …"): no meeting is named after a person.
function followsPerson(r: Reading, i: number, at: number): boolean {
  if (hasKind(r, at - 1, Kind.person)) return true;
  if (at - i < 2) return false;
  for (let before = i; before < at; before++) if (!isProper(r, before)) return false;
  return true;
}

const isNoun = (r: Reading, i: number): boolean =>
  (shapeAt(r, i) & (Shape.word | Shape.capital)) === Shape.word &&
  hasPart(r, i, Part.common) &&
  !hasPart(r, i, grammar | Part.verb);

/** Whether the word after a person's name in a title is a verb: an everyday word in -s ("Kim Jong Un Visits …"). */
export const isTitleVerb = (r: Reading, at: number): boolean =>
  (shapeAt(r, at) & Shape.title) !== 0 &&
  hasPart(r, at, Part.common) &&
  !hasKind(r, at, Kind.modifier | headKinds) &&
  textOf(r, at, at + 1).endsWith('s');

function endsName(r: Reading, at: number, i: number, head: number): boolean {
  if (personAt(r, i) === at && isTitleVerb(r, at)) return true;
  if (hasPart(r, at, Part.verb | Part.participle | Part.elect) && !hasKind(r, at, headKinds | Kind.given)) return true;
  if (hasKind(r, at, Kind.honorific)) return true;
  if (beginsOffice(r, at)) return true;
  if (head < 0) return false;
  // A phrase that the lexicon has whole begins another name ("Grand People's Study House").
  if (hasKind(r, at, Kind.facility) && hasKind(r, head, Kind.facility) && textOf(r, at, at + 1).split(' ').length > 3)
    return true;
  if (personAt(r, at) > 0 && !hasKind(r, at, headKinds)) return true;
  if (at !== head + 1 || !hasKind(r, head, Kind.area | Kind.facility | Kind.object)) return false;
  // "Tarn City Museum of …", but "City Museum of Tarn".
  if (hasKind(r, at, Kind.facility) && hasPart(r, at + 1, Part.of)) return head > i;
  return isProper(r, at) || (hasKind(r, at, whole) && !hasKind(r, i, Kind.ordinal));
}

// "Baby Home and Orphanage": a second head that shares the words before the first.
function withTwin(r: Reading, head: number): number {
  if (head < 0 || !hasKind(r, head, Kind.facility) || !hasPart(r, head + 1, Part.and)) return head;
  const twin = head + 2;
  return isCapital(r, twin) &&
    hasKind(r, twin, Kind.facility) &&
    !isCapital(r, twin + 1) &&
    !hasPart(r, twin + 1, Part.of)
    ? twin
    : head;
}

// "Land and Marine Transport", "Iron and Steel": everyday words joined inside a name that a head ends.
function joinsWords(r: Reading, at: number): boolean {
  const before = at - 1;
  if (!isJoinable(r, before) || !isJoinable(r, at + 1)) return false;
  for (let next = at + 1; next < at + 6; next++) {
    if (!isCapital(r, next) || isGrammarWord(r, next)) return false;
    // "Development and Reform Committee"
    if (next === at + 1 && !isPlainWord(r, next)) continue;
    if (isHead(r, next)) return next > at + 1 && !isUncounted(r, next);
  }
  return false;
}

// A word that can head a name as well: "Solidarity and Development Party".
const isJoinable = (r: Reading, i: number): boolean =>
  isPlainWord(r, i) ||
  (isCapital(r, i) &&
    hasPart(r, i, Part.common) &&
    !isGrammarWord(r, i) &&
    hasKind(r, i, Kind.modifier | Kind.occasion) &&
    !hasKind(r, i, whole | Kind.office | Kind.surname | Kind.demonym | Kind.organ | Kind.meeting));

const isPlainWord = (r: Reading, i: number): boolean =>
  isCapital(r, i) &&
  hasPart(r, i, Part.common) &&
  !isGrammarWord(r, i) &&
  !hasKind(r, i, whole | Kind.office | Kind.surname | headKinds | Kind.demonym) &&
  !hasPart(r, i, Part.verb | Part.participle);

// "Political Parties", "Public Organizations": bodies in the plural are no name, but for two that share one.
function isUncounted(r: Reading, i: number): boolean {
  if (!hasKind(r, i, Kind.plural) || !hasKind(r, i, Kind.body) || hasKind(r, i, Kind.organ)) return false;
  const at = hasPart(r, i + 2, Part.the) ? i + 3 : i + 2;
  return !(hasPart(r, i + 1, Part.of) && hasKind(r, at, Kind.direction) && hasPart(r, at + 1, Part.and));
}

// Whether the word before a possessive makes a name with what follows: a plural or a people, not a name by itself.
function ownsName(r: Reading, i: number): boolean {
  if (!isCapital(r, i)) return false;
  if (isProper(r, i) && isUnclassed(r, i) && r.units.end[i + 1] - r.units.start[i + 1] === 1) return isHead(r, i + 2);
  if (hasKind(r, i, whole | Kind.surname | Kind.organ | (Kind.office & ~Kind.plural))) return false;
  if (hasKind(r, i, Kind.body)) return hasKind(r, i, Kind.modifier);
  return hasPart(r, i, Part.common) || hasKind(r, i, Kind.modifier);
}

function belongs(r: Reading, at: number, i: number): boolean {
  const shape = shapeAt(r, at);
  if (shape & Shape.digit) {
    if (hasKind(r, at, Kind.ordinal)) return true;
    // A day of a month that a name begins with ("February 8 Vinalon Factory"); a year ends the name.
    return at > i && hasKind(r, at - 1, Kind.month) && isCapital(r, at + 1) && r.units.end[at] - r.units.start[at] <= 2;
  }
  if (!(shape & Shape.capital)) return at < i + 2 && (kindsAt(r, at) & (Kind.ordinal | Kind.meetingModifier)) !== 0;
  if (!isGrammarWord(r, at)) return true;
  return (kindsAt(r, at) & (Kind.given | Kind.surname)) !== 0 && !(shape & (Shape.first | Shape.title)) && at > i;
}

// Whether an office begins at unit `i`, rather than a word of an office inside a name ("Youth Hero Mine").
function beginsOffice(r: Reading, i: number): boolean {
  let at = i;
  while (
    at < i + mostModifiers &&
    hasKind(r, at, Kind.officeModifier) &&
    !hasKind(r, at, Kind.office) &&
    isCapital(r, at)
  )
    at++;
  if (!isCapital(r, at) || !hasKind(r, at, Kind.office)) return false;
  if (hasKind(r, at, Kind.modifier | Kind.officeModifier)) return personAt(r, at + 1) > 0;
  return !isHead(r, at + 1) && !(hasKind(r, at + 1, Kind.modifier) && isCapital(r, at + 1));
}
