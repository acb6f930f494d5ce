import type { NameKind } from '../model/index.ts';
import { complementAt, describes } from './complement.ts';
import { Evidence } from './evidence.ts';
import { type NamePhrase, plainPhrase, withOuter } from './name-phrase.ts';
import { officeAt } from './office-phrase.ts';
import { ownerEnd, ownerPhrase } from './owner.ts';
import { personAt } from './person-pattern.ts';
import {
  asWritten,
  hasKind,
  hasPart,
  isCapital,
  nameOf,
  ordinalAt,
  ordinalName,
  type Reading,
  shapeAt,
  textOf,
} from './reading.ts';
import { isGrammarWord, isHead, isProper, lastHead } from './run.ts';
import { Kind, Part, Shape } from './word-class.ts';

// "Third Enlarged Extraordinary …"
const mostOpenings = 5;

/** The name that begins at unit `i`, of whatever kind, as far as grammar and lexicon tell; null where none does. */
export function phraseAt(r: Reading, i: number): NamePhrase | null {
  return officeAt(r, i) ?? bodyAt(r, i);
}

/** The same without offices. */
export function bodyAt(r: Reading, i: number): NamePhrase | null {
  // "16 March Second Congress": the end of a date.
  if (hasKind(r, i, Kind.month) && hasKind(r, i + 1, Kind.ordinal)) return null;
  let core = i;
  while (core < i + mostOpenings && core < r.to && isOpening(r, core)) core++;
  if (core >= r.to) return null;
  const possessed = core === i ? possessedOrgan(r, i) : null;
  if (possessed) return possessed;
  if (!isCapital(r, core))
    return hasKind(r, core, Kind.organ | Kind.meeting | Kind.body | Kind.plan) ? smallPhrase(r, i, core) : null;
  if (isGrammarWord(r, core) && personAt(r, core) === 0) return null;
  if (hasKind(r, core, Kind.areaBefore)) {
    const place = placeAfterKind(r, core);
    if (place) return place;
  }
  const head = lastHead(r, i);
  // "Jang Song Thaek" is no song.
  return head >= 0 && head >= personAt(r, i) ? headed(r, i, head) : complete(r, i);
}

// Ordinals and small words that open the name of a meeting or a numbered body.
function isOpening(r: Reading, i: number): boolean {
  if (hasKind(r, i, Kind.ordinal)) return true;
  // "Inaugural congress of …": the capital of a sentence.
  const isSmall = !isCapital(r, i) || ((shapeAt(r, i) & Shape.first) !== 0 && !isCapital(r, i + 1));
  return isSmall && hasKind(r, i, Kind.meetingModifier) && !hasKind(r, i, Kind.organ | Kind.meeting | Kind.body);
}

// Institutional prose in small letters: "the eighth congress of …", "the presidium of the political bureau of …".
function smallPhrase(r: Reading, i: number, core: number): NamePhrase | null {
  const named = hasKind(r, core, Kind.organ | Kind.meeting | Kind.plan);
  if (named) return headed(r, i, core);
  // Only what "the party" means is left to a word for a body in small letters.
  if (core > i || describes(r, core + 1)) return null;
  return { ...plainPhrase('organisation', i, core + 1, nameOf(r, i, core + 1)), generic: true };
}

// "the party's central committee", "WPK's Central Committee"
function possessedOrgan(r: Reading, i: number): NamePhrase | null {
  if (!hasPart(r, i + 1, Part.possessive) || !hasKind(r, i, Kind.body | Kind.organisation)) return null;
  let at = i + 2;
  while (hasKind(r, at, Kind.ordinal)) at++;
  if (!hasKind(r, at, Kind.organ)) return null;
  const organ = headed(r, i + 2, at);
  if (organ === null || organ.parent !== null) return null;
  const owner = plainPhrase('organisation', i, i + 1, nameOf(r, i, i + 1));
  const generic = !hasKind(r, i, Kind.organisation);
  return { ...organ, start: i, generic: false, parent: { ...owner, generic } };
}

// A name without a head: one that the lexicon has whole, or a place by its ending.
function complete(r: Reading, i: number): NamePhrase | null {
  const person = personAt(r, i);
  if (person > 0) return plainPhrase('person', i, person, nameOf(r, i, person));
  const kind = wholeKind(r, i);
  return kind === null ? null : plainPhrase(kind, i, i + 1, asWritten(r, i, i + 1));
}

function wholeKind(r: Reading, i: number): NameKind | null {
  if (hasKind(r, i, Kind.organisation)) return 'organisation';
  if (hasKind(r, i, Kind.place)) return 'place';
  if (hasKind(r, i, Kind.named)) return r.lexicon.entries.get(r.units.id[i])?.[0].kind ?? null;
  return hasAreaSuffix(r, i) ? 'place' : null;
}

/** Whether the word ends as names of places do ("Sosong-ri"). */
function hasAreaSuffix(r: Reading, i: number): boolean {
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
    !isHead(r, end) &&
    !hasKind(r, end, Kind.person | Kind.organisation | Kind.month)
  )
    end++;
  if (end === i + 1 || isHead(r, end)) return null;
  r.places.set(nameOf(r, i + 1, end), Evidence.locative);
  return plainPhrase('place', i, end, nameOf(r, i, end));
}

function kindOfHead(r: Reading, head: number): NameKind | null {
  if (hasKind(r, head, Kind.organisation)) return 'organisation';
  if (hasKind(r, head, Kind.meeting)) return 'meeting';
  if (hasKind(r, head, Kind.body)) return 'organisation';
  if (hasKind(r, head, Kind.area | Kind.facility)) return 'place';
  if (hasKind(r, head, Kind.work)) return 'work';
  if (hasKind(r, head, Kind.plan)) return 'plan';
  if (hasKind(r, head, Kind.campaign)) return 'campaign';
  if (hasKind(r, head, Kind.object)) return 'object';
  if (hasKind(r, head, Kind.doctrine)) return 'doctrine';
  return null;
}

/** What stands before "Congress" in the name of a body: no single one holds it, and none is counted. */
const standing: ReadonlySet<string> = new Set(['union', 'national']);

// "Trades Union Congress", "African National Congress": bodies, and no meetings of one.
function isStandingCongress(r: Reading, i: number, head: number): boolean {
  if (head < i + 2 || textOf(r, head, head + 1).toLowerCase() !== 'congress') return false;
  if (!standing.has(textOf(r, head - 1, head).toLowerCase())) return false;
  for (let at = i; at < head; at++)
    if (!isCapital(r, at) || (hasKind(r, at, Kind.ordinal | (Kind.meetingModifier & ~Kind.modifier)) && at < head - 1))
      return false;
  return true;
}

// Units `i` to `head` make a name with what follows the head.
function headed(r: Reading, i: number, head: number): NamePhrase | null {
  const kind = isStandingCongress(r, i, head) ? 'organisation' : kindOfHead(r, head);
  if (kind === null) return null;
  const end = numberEnd(r, head);
  const owner =
    hasKind(r, head, Kind.meeting) && kind === 'organisation'
      ? i
      : kind === 'organisation' || kind === 'meeting'
        ? ownerEnd(r, i, head)
        : i;
  if (kind === 'place' && head === i + 1 && hasKind(r, head, Kind.area) && isProper(r, i)) {
    const name = nameOf(r, i, head);
    r.places.set(name, (r.places.get(name) ?? 0) | Evidence.placed);
  }
  const complement = takesComplement(r, i, head)
    ? complementAt(r, end, head, owner > i, kind === 'meeting' && hasKind(r, i, Kind.ordinal))
    : null;
  // "Foundation of the Union": what happened to it.
  if (head === i && complement?.parent && r.lexicon.happenings.has(r.units.id[head])) return null;
  let start = i;
  let ordinal = 0;
  if (hasKind(r, i, Kind.ordinal) && i < head) {
    ordinal = ordinalAt(r, i);
    start = i + 1;
  }
  let prefix: NamePhrase | null = null;
  let modifiers = '';
  if (owner > start) {
    // "Third Enlarged Executive Committee Meeting": what says how it meets is the meeting's, not the committee's.
    const from = start;
    while (
      kind === 'meeting' &&
      start < owner - 1 &&
      hasKind(r, start, Kind.meetingModifier) &&
      !hasKind(r, start, Kind.body)
    )
      start++;
    modifiers = start > from ? `${nameOf(r, from, start)} ` : '';
    const numbered =
      ordinal > 0 && kind === 'meeting' && start === from && complement?.parent == null && isNumbered(r, owner - 1);
    prefix = ownerPhrase(r, numbered ? i : start, owner);
    if (numbered) ordinal = 0;
    start = owner;
  }
  if (ordinal === 0 && start < head && hasKind(r, start, Kind.ordinal)) {
    ordinal = ordinalAt(r, start);
    start++;
  }
  const base = modifiers + nameOf(r, start, end) + (complement?.literal ?? '');
  const outer = complement?.parent ?? null;
  const single =
    start === head &&
    end === head + 1 &&
    modifiers === '' &&
    !hasKind(r, head, Kind.organisation) &&
    !isPlanOfYears(r, head);
  return {
    kind,
    start: i,
    end: complement?.end ?? end,
    own: ordinal > 0 ? `${ordinalName(r, ordinal)} ${base}` : base,
    base,
    ordinal,
    parent: prefix && outer ? withOuter(prefix, outer) : (prefix ?? outer),
    generic: single && ordinal === 0 && complement === null && prefix === null,
    inside: prefix
      ? [outer ? withOuter(prefix, outer) : prefix, ...(complement?.inside ?? [])]
      : (complement?.inside ?? []),
  };
}

const isPlanOfYears = (r: Reading, head: number): boolean =>
  hasKind(r, head, Kind.plan) && textOf(r, head, head + 1).includes('-');

// "Power Station No. 2", "Unit 6556", "Plan (1957-1961)": where the number or the years after a head end.
function numberEnd(r: Reading, head: number): number {
  const end = head + 1;
  if (hasKind(r, end, Kind.numberSign) && shapeAt(r, end + 1) & Shape.digit) return end + 2;
  if (hasKind(r, head, Kind.numberSign) && shapeAt(r, end) & Shape.digit) return end + 1;
  if (hasKind(r, head, Kind.plan) && hasPart(r, end, Part.openBracket) && shapeAt(r, end + 1) & Shape.digit)
    for (let at = end + 2; at < end + 5; at++) if (hasPart(r, at, Part.closeBracket)) return at + 1;
  return end;
}

// Central committees and assemblies are numbered by the congress that elected them; bureaus are not.
const isNumbered = (r: Reading, i: number): boolean =>
  /central committee|c\.c\.|^cc$|assembly/i.test(textOf(r, i, i + 1));

// A county's province is a place of its own; "Gulf of …" is not.
const takesComplement = (r: Reading, i: number, head: number): boolean => !hasKind(r, head, Kind.area) || i === head;
