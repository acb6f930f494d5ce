import { Evidence } from './evidence.ts';
import { type NamePhrase, plainPhrase } from './name-phrase.ts';
import { isPeople } from './people-word.ts';
import { bodyAt } from './phrase.ts';
import { hasKind, hasPart, isCapital, nameOf, type Reading, shapeAt, textOf } from './reading.ts';
import { isGrammarWord, isHead, isProper, isUnknownAbbreviation } from './run.ts';
import { Kind, Part, Shape } from './word-class.ts';

/** What follows a head and belongs to its name: "of the Workers' Party of Korea". */
export interface Complement {
  /** The part of it that is the name's own (" of Sciences"), '' where none is. */
  readonly literal: string;
  /** The body that the named thing belongs to. */
  readonly parent: NamePhrase | null;
  readonly end: number;
  /** What is named in it, the body included. */
  readonly inside: readonly NamePhrase[];
}

const longestChain = 5;
// Names inside names; what stands deeper is read by itself.
const deepest = 5;

/**
 * What belongs to the head at unit `head` from unit `i` on, or null. "of" leads to a body, a place or words with a
 * capital; "for", "on", "to" and "in" only where such names are made with them; a comma only from an organ that has no
 * body yet to its body ("C.C., WPK"; `owned` says that it has one). `counted` says that a number stands before the head,
 * so that words in small letters may come first ("first conference of the ideological workers of the WPK").
 */
export function complementAt(r: Reading, i: number, head: number, owned: boolean, counted = false): Complement | null {
  let links = linksOf(r, head);
  let at = i;
  let literal = '';
  const inside: NamePhrase[] = [];
  for (let round = 0; round < longestChain; round++, links = Part.of | (hasKind(r, head, Kind.body) ? Part.for : 0)) {
    if (hasPart(r, at, Part.comma)) {
      const body = round === 0 && !owned ? bodyAfterComma(r, at, head) : null;
      if (body) return { literal, parent: body, end: body.end, inside: [body] };
      break;
    }
    if (!hasPart(r, at, links) && !(round > 0 && joinsWith(r, at, head))) break;
    if (isCapital(r, at) && !(shapeAt(r, at) & shapeAt(r, head) & Shape.upper)) break;
    const definite = hasPart(r, at + 1, Part.possessor) || isThe(r, at + 1);
    const start = definite ? at + 2 : at + 1;
    const phrase = named(r, start, definite);
    const duty = hasPart(r, at, Part.for) && hasKind(r, head, Kind.office);
    const small =
      phrase === null && round === 0 && (counted || duty) ? smallWordsEnd(r, start, duty ? null : head) : start;
    // "secretary for organizational affairs" alone is a description.
    if (duty && small === start) break;
    if (small > start) {
      literal += ` ${textOf(r, at, at + 1).toLowerCase()} ${definite && isThe(r, at + 1) ? 'the ' : ''}${nameOf(r, start, small)}`;
      at = small;
      continue;
    }
    if (phrase !== null && phrase.kind === 'organisation' && takesBody(r, head, at, phrase))
      return { literal, parent: phrase, end: phrase.end, inside: [...inside, phrase] };
    if (phrase !== null && refuses(r, head, phrase)) break;
    const end = phrase !== null ? phrase.end : wordsEnd(r, start, head, definite);
    if (end <= start) break;
    if (phrase === null && namesPerson(r, start, end, head)) break;
    if (phrase === null && !definite) noteCountry(r, start, end, head);
    const article = definite && isThe(r, at + 1) ? 'the ' : '';
    literal += ` ${textOf(r, at, at + 1).toLowerCase()} ${article}${phrase?.kind === 'organisation' ? phrase.own : nameOf(r, start, end)}`;
    // A minister's field is no body by itself.
    if (phrase !== null && !(phrase.kind === 'organisation' && hasPart(r, head, Part.portfolio))) inside.push(phrase);
    at = inCountries(r, end, head);
    if (at > end) literal += ` ${nameOf(r, end, at)}`;
  }
  return at > i ? { literal, parent: null, end: at, inside } : null;
}

// "Association for Friendship with Foreign Countries"
const joinsWith = (r: Reading, i: number, head: number): boolean =>
  hasKind(r, head, Kind.body) && hasPart(r, i, Part.function) && textOf(r, i, i + 1) === 'with';

// The definite article in small letters or in capitals throughout; "The" begins a sentence or a name.
const isThe = (r: Reading, i: number): boolean =>
  hasPart(r, i, Part.the) &&
  r.units.end[i] - r.units.start[i] === 3 &&
  (r.text.charCodeAt(r.units.start[i]) === 0x74 || (shapeAt(r, i) & Shape.upper) !== 0);

function linksOf(r: Reading, head: number): number {
  const on = hasPart(r, head, Part.takesOn) ? Part.on : 0;
  if (hasKind(r, head, Kind.body | Kind.meeting | Kind.campaign | Kind.work | Kind.plan))
    return Part.of | Part.for | on;
  if (hasKind(r, head, Kind.object)) return Part.of | Part.to;
  if (hasKind(r, head, Kind.office))
    return Part.of | Part.for | (r.lexicon.takesTo.has(r.units.id[head]) ? Part.to | Part.locative : 0);
  return Part.of | on;
}

// "C.C., WPK": from an organ to the party or the abbreviation that it belongs to.
function bodyAfterComma(r: Reading, at: number, head: number): NamePhrase | null {
  if (!r.lexicon.takesComma.has(r.units.id[head])) return null;
  const body = bodyOrAbbreviation(r, isThe(r, at + 1) ? at + 2 : at + 1);
  if (body === null || body.kind !== 'organisation' || body.generic || hasKind(r, body.end - 1, Kind.organ))
    return null;
  return body;
}

function bodyOrAbbreviation(r: Reading, i: number): NamePhrase | null {
  if (r.depth >= deepest) return null;
  r.depth++;
  const body = bodyAt(r, i);
  r.depth--;
  if (body !== null) return body;
  return isUnknownAbbreviation(r, i)
    ? plainPhrase('organisation', i, i + 1, nameOf(r, i, i + 1))
    : countedAbbreviation(r, i);
}

// "the 10th SPA": an assembly by the number of its term.
function countedAbbreviation(r: Reading, i: number): NamePhrase | null {
  if (!hasKind(r, i, Kind.ordinal) || !(shapeAt(r, i + 1) & Shape.upper)) return null;
  const isBody = isUnknownAbbreviation(r, i + 1) || hasKind(r, i + 1, Kind.organisation);
  return isBody ? plainPhrase('organisation', i, i + 2, nameOf(r, i, i + 2)) : null;
}

// A ministry's field is its own, a department's body is not; so are the aims of an association.
function takesBody(r: Reading, head: number, link: number, phrase: NamePhrase): boolean {
  if (!hasPart(r, link, Part.of)) return false;
  if (hasKind(r, head, Kind.work | Kind.object)) return false;
  if (!hasPart(r, head, Part.portfolio)) return true;
  return (
    phrase.parent !== null ||
    hasKind(r, phrase.start, Kind.organisation | Kind.organ) ||
    (shapeAt(r, phrase.start) & Shape.upper) !== 0
  );
}

// "Party of Kim Il Sung": no body is named after a person like this. A station of a city or of a ministry has its own
// name, and "of south Korea" only says where a body is.
function refuses(r: Reading, head: number, phrase: NamePhrase): boolean {
  if (phrase.kind === 'person') return !hasKind(r, head, Kind.object | Kind.work);
  if (hasKind(r, head, Kind.facility)) return phrase.kind === 'place' || phrase.kind === 'organisation';
  return phrase.kind === 'place' && hasKind(r, head, Kind.body) && !/^\p{Lu}/u.test(phrase.own);
}

// The name that a link leads to, unless it only describes what follows it ("of Pyongyang citizens", "of the WPK's …").
function named(r: Reading, i: number, definite: boolean): NamePhrase | null {
  const phrase = bodyOrAbbreviation(r, i);
  if (phrase === null) return null;
  if (!isCapital(r, phrase.start) && phrase.ordinal === 0 && !definite && !hasKind(r, i, Kind.organ)) return null;
  return describes(r, phrase.end) ? null : phrase;
}

/** Whether unit `i` goes on from a name to what the name only describes: a possessive, a noun in small letters. */
export function describes(r: Reading, i: number): boolean {
  if (hasPart(r, i, Part.possessive)) return true;
  const shape = shapeAt(r, i);
  if (!(shape & Shape.word) || shape & (Shape.capital | Shape.digit)) return false;
  if (
    !hasPart(r, i, Part.common | Part.belonging | Part.kin) &&
    !hasKind(r, i, Kind.body | Kind.meeting | Kind.office | Kind.area)
  )
    return false;
  if (isGrammarWord(r, i) || hasPart(r, i, Part.verb | Part.participle | Part.elect | Part.titled)) return false;
  return !/(?:ed|ing|ly)$/.test(textOf(r, i, i + 1));
}

// "Party of …" with two proper names after it: a person's, for countries have one. Kingdoms and universities differ.
function namesPerson(r: Reading, i: number, end: number, head: number): boolean {
  if (end - i < 2 || !hasKind(r, head, Kind.body | Kind.meeting) || hasPart(r, head, Part.portfolio)) return false;
  if (hasKind(r, head, Kind.organ)) return false;
  for (let at = i; at < end; at++) if (!isProper(r, at) || hasKind(r, at, Kind.place)) return false;
  return true;
}

// "Workers' Party of Varland", "president of Varland": what follows is a country or a city, here and elsewhere.
function noteCountry(r: Reading, i: number, end: number, head: number): void {
  const first = hasKind(r, i, Kind.direction) && end - i === 2 ? i + 1 : i;
  if (end - first !== 1 || !isProper(r, first) || isUnknownAbbreviation(r, first) || isPeople(nameOf(r, first, end)))
    return;
  if (hasKind(r, head, Kind.body | Kind.office)) r.places.set(nameOf(r, first, end), Evidence.locative);
}

const mostSmallWords = 4;

// Words in small letters that lead to the body a numbered meeting is of: where they end, before its "of". Those whom a
// meeting is of need no body ("first conference of cell chairpersons").
function smallWordsEnd(r: Reading, i: number, meeting: number | null): number {
  let at = i;
  while (at < i + mostSmallWords && hasPart(r, at, Part.common) && !isGrammarWord(r, at) && !hasPart(r, at, Part.verb))
    at++;
  if (at === i) return i;
  const toBody = hasPart(r, at, Part.of) && bodyOrAbbreviation(r, isThe(r, at + 1) ? at + 2 : at + 1) !== null;
  return toBody || (meeting !== null && hasKind(r, meeting, Kind.meeting) && arePeople(r, at - 1)) ? at : i;
}

const arePeople = (r: Reading, i: number): boolean =>
  r.lexicon.inhabitants.has(r.units.id[i]) || hasKind(r, i, Kind.plural) || /(?:[^s]s|men)$/.test(textOf(r, i, i + 1));

// Words with a capital that name nothing by themselves ("Foreign Affairs", "Youth and Students"): where they end.
function wordsEnd(r: Reading, i: number, head: number, definite: boolean): number {
  // "editor of the Tarn Courier": no country, which has no article.
  const isThing = definite && isProper(r, i);
  let at = isThing ? i : countryEnd(r, i, head);
  while (at < r.to) {
    if (at > i && hasPart(r, at, Part.possessive) && isCapital(r, at + 1)) {
      at++;
      continue;
    }
    if (at > i && (joins(r, at, head) || joinsDirections(r, at))) {
      at++;
      continue;
    }
    // "Committee for Implementing the Joint Declaration"
    if (at > i && isThe(r, at) && isCapital(r, at + 1) && /ing$/.test(textOf(r, at - 1, at))) {
      at++;
      continue;
    }
    if (!isCapital(r, at) || isGrammarWord(r, at)) break;
    // "Conference of War Veterans Held": in titles verbs have a capital too.
    if (at > i && shapeAt(r, at) & Shape.title && hasPart(r, at, Part.verb | Part.elect)) break;
    if (hasKind(r, at, Kind.month | Kind.weekday | Kind.person)) break;
    if (hasKind(r, at, Kind.honorific) && isCapital(r, at + 1)) break;
    if (hasKind(r, at, Kind.surname) && !hasPart(r, at, Part.common)) break;
    if (
      at > i &&
      !isThing &&
      hasKind(r, head, Kind.office) &&
      !hasPart(r, at, Part.common) &&
      !hasKind(r, at, ~Kind.given)
    )
      break;
    at++;
  }
  if (at > i && describes(r, at) && (hasKind(r, at - 1, Kind.demonym | Kind.body) || isProper(r, at - 1))) return i;
  return at;
}

// "Party of Varland Tor Ven Asu": a country, and the person whose office it is. `i` where no such row stands.
function countryEnd(r: Reading, i: number, head: number): number {
  if (!hasKind(r, head, Kind.body | Kind.office)) return i;
  const first = hasKind(r, i, Kind.direction) && isCapital(r, i) ? i + 1 : i;
  let end = first;
  while (isProper(r, end) && end < first + 5) end++;
  return end - first > 2 ? first + 1 : i;
}

// "North and South …": two parts of one country.
const joinsDirections = (r: Reading, i: number): boolean =>
  hasPart(r, i, Part.and) && hasKind(r, i - 1, Kind.direction) && beginsWithDirection(r, i + 1);

const beginsWithDirection = (r: Reading, i: number): boolean =>
  (hasKind(r, i, Kind.place) && hasKind(r, i, Kind.direction)) ||
  (isCapital(r, i) && hasKind(r, i, Kind.direction) && isCapital(r, i + 1)) ||
  (hasKind(r, i, Kind.place) && textOf(r, i, i + 1).includes(' '));

// "and", or the commas of a list with one, between such words.
function joins(r: Reading, i: number, head: number): boolean {
  if (hasPart(r, i, Part.and) && hasKind(r, head, Kind.body) && isSort(r, i - 1) && isSort(r, i + 1)) return true;
  if (isProper(r, i - 1) || hasKind(r, i - 1, Kind.place)) return false;
  const next =
    isCapital(r, i + 1) &&
    !isGrammarWord(r, i + 1) &&
    !isHead(r, i + 1) &&
    !hasKind(r, i + 1, Kind.office & ~Kind.plural) &&
    hasPart(r, i + 1, Part.common);
  if (!next) return false;
  if (hasPart(r, i, Part.and)) return !hasKind(r, i + 1, Kind.person | Kind.surname | Kind.place | Kind.organisation);
  return (
    hasPart(r, i, Part.comma) &&
    (hasPart(r, i + 2, Part.and) || (hasPart(r, i + 2, Part.comma) && hasPart(r, i + 4, Part.and))) &&
    isCapital(r, i + 3)
  );
}

// "Union of Kilns and Furnaces": what no list has, but is several of a sort by its ending.
const isSort = (r: Reading, i: number): boolean =>
  isCapital(r, i) &&
  !isHead(r, i) &&
  !hasKind(r, i, Kind.person | Kind.surname | Kind.place | Kind.organisation | Kind.office) &&
  /[^aisu]s$/.test(textOf(r, i, i + 1));

// "… in North and South Korea": where it ends; `i` where it does not stand.
function inCountries(r: Reading, i: number, head: number): number {
  if (!hasKind(r, head, Kind.meeting) || !hasPart(r, i, Part.locative)) return i;
  if (!hasKind(r, i + 1, Kind.direction) || !hasPart(r, i + 2, Part.and) || !beginsWithDirection(r, i + 3)) return i;
  return hasKind(r, i + 3, Kind.place) ? i + 4 : i + 5;
}
