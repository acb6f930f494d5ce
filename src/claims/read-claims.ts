import type { InContext, Segment } from '../context/index.ts';
import {
  type Claim,
  type Document,
  idOf,
  type Manner,
  type Passage,
  quoteLimit,
  type Roles,
  rawSpan,
  type Span,
  type Time,
} from '../model/index.ts';
import { type Assertion, plainly, type Sentence, undatedKinds } from './assertion.ts';
import { cutOf } from './cut.ts';
import { withElected } from './elected-list.ts';
import { storyTimes } from './follow-up.ts';
import { type ClaimLexicon, english, englishStories } from './lexicon.ts';
import { MeetingTimes, timeOf } from './meeting-times.ts';
import { onOccasion } from './occasion.ts';
import { withListedTerms } from './office-list.ts';
import { type Attendant, presentAt } from './present.ts';
import { rolesOf } from './roles.ts';
import { assertedOf, isStory, parsedOf, type Read } from './sentences.ts';
import { titleOf } from './title.ts';
import { traits } from './traits.ts';

/** A sentence or caption, and the claims it makes. */
export interface ReadSegment {
  readonly passage: number;
  readonly segment: Segment;
  readonly isDated: boolean;
  readonly claims: readonly Claim[];
}

/** Everything that a document claims, sentence by sentence in its order. */
export function readClaims(
  capture: string,
  document: Document,
  context: InContext,
  lexicon: ClaimLexicon = isStory(context.dating) ? englishStories() : english(),
): ReadSegment[] {
  const isPress = context.dating.dating === 'press';
  const sentences = assertedOf(parsedOf(cutOf(document, context, lexicon), context, lexicon), lexicon);
  const asserted = withListedTerms(withElected(sentences, document, lexicon), document, context, lexicon);
  const read = isPress ? onOccasion(asserted, lexicon) : asserted;
  const meetings = new MeetingTimes(read, isPress);
  const stories = storyTimes(read, document.passages, context, lexicon);
  const timeFor = ({ passage, sentence }: Read, assertion: Assertion): Time | null =>
    timeOf(assertion.date) ?? sentence?.lent?.time ?? meetings.at(assertion, passage) ?? stories.get(assertion) ?? null;
  const times = new Map<Assertion, Time | null>();
  for (const one of read) for (const assertion of one.assertions) times.set(assertion, timeFor(one, assertion));
  const present = presentAt(read, (assertion) => times.get(assertion) != null, lexicon);
  const told = new Set<string>();
  for (const { assertions } of read) for (const one of assertions) noteMeeting(one, told);
  return read.map(({ passage, sentence, segment, isDated, assertions }) => {
    if (!sentence) return { passage, segment, isDated, claims: [] };
    const claims: Claim[] = [];
    for (const assertion of assertions) {
      const time = times.get(assertion) ?? null;
      if (time === null && !undatedKinds.has(assertion.kind)) continue;
      claims.push(claimOf(capture, document.text, passage, sentence, assertion, time, lexicon, present.get(assertion)));
    }
    if (claims.length === 0 && !isDated && segment.kind === 'caption' && sentence.all.some(({ name }) => name))
      claims.push(depiction(capture, document.text, passage, sentence, lexicon));
    claims.push(...countedOnly(capture, document.text, passage, sentence, told, lexicon));
    return { passage, segment, isDated, claims: distinct(claims) };
  });
}

const phasedTitle = ({ kind, phase }: Assertion): string | undefined => (phase ? `${kind}.${phase}` : undefined);

function noteMeeting({ kind, meeting }: Assertion, told: Set<string>): void {
  if (kind === 'meeting' && meeting?.name?.ordinal !== undefined) told.add(meeting.name.name);
}

/** Numbered meetings that are named and never dated: that there were such belongs to their series. */
function countedOnly(
  capture: string,
  text: string,
  passage: number,
  sentence: Sentence,
  told: Set<string>,
  lexicon: ClaimLexicon,
): Claim[] {
  const claims: Claim[] = [];
  for (const argument of sentence.all) {
    const { name } = argument;
    if (name?.kind !== 'meeting' || name.ordinal === undefined || name.series === undefined || told.has(name.name))
      continue;
    told.add(name.name);
    const assertion: Assertion = {
      ...plainly,
      kind: 'meeting',
      date: null,
      given: [argument],
      words: argument,
      rule: `${sentence.segment.kind}.meeting.counted`,
      meeting: argument,
    };
    claims.push(claimOf(capture, text, passage, { ...sentence, lent: null }, assertion, null, lexicon));
  }
  return claims;
}

const distinct = (claims: readonly Claim[]): readonly Claim[] =>
  claims.length < 2 ? claims : [...new Map(claims.map((claim) => [claim.id, claim])).values()];

function claimOf(
  capture: string,
  text: string,
  at: number,
  sentence: Sentence,
  assertion: Assertion,
  time: Time | null,
  lexicon: ClaimLexicon,
  present?: readonly Attendant[],
): Claim {
  const { passage } = sentence;
  const roles = rolesOf(passage, assertion.given, lexicon, assertion.roles, present, assertion.elsewhere);
  const quoted = quotation(sentence, assertion);
  const title = titleOf(assertion.kind, roles, lexicon, assertion.title ?? phasedTitle(assertion));
  const { date, meeting } = assertion;
  return {
    id: idOf('claim', capture, quoted.start, quoted.end, assertion.kind, title, time?.edtf ?? null),
    capture,
    passage: at,
    ...quoted,
    quote: text.slice(quoted.start, quoted.end),
    parts: partsOf(passage, quoted),
    kind: assertion.kind,
    time,
    dated: date ? rawSpan(passage, date.start, date.end) : (sentence.lent?.from ?? null),
    roles,
    title,
    ...(assertion.phase ? { phase: assertion.phase } : {}),
    ...(assertion.detail ? { detail: detailIn(passage, assertion.detail) } : {}),
    manner: mannerOf(sentence),
    modality: assertion.denied ? 'denied' : assertion.planned ? 'planned' : 'asserted',
    voice: passage.voice,
    rule: assertion.rule,
    series:
      meeting?.name?.series !== undefined && meeting.name.ordinal !== undefined
        ? { name: meeting.name.series, ordinal: meeting.name.ordinal }
        : null,
  };
}

// The words as they read, without the hyphens and breaks of lines that they are printed over.
const detailIn = (passage: Passage, span: Span): NonNullable<Claim['detail']> => ({
  ...rawSpan(passage, span.start, span.end),
  text: passage.text.slice(span.start, span.end),
});

function depiction(capture: string, text: string, at: number, sentence: Sentence, lexicon: ClaimLexicon): Claim {
  const assertion: Assertion = {
    ...plainly,
    kind: 'depiction',
    date: null,
    given: sentence.all.filter(({ name }) => name),
    words: sentence.segment,
    rule: 'caption.depiction',
  };
  return claimOf(capture, text, at, sentence, assertion, null, lexicon);
}

// The shortest stretch that has the words, the names and the date; a caption as a whole, where it is short.
function quotation({ passage, segment }: Sentence, { words, given, roles, date }: Assertion): Span {
  const parts: Span[] = [words, ...given, ...(roles?.about ?? []), ...(date ? [date] : [])];
  const whole =
    segment.kind === 'sentence'
      ? { start: Math.min(...parts.map((part) => part.start)), end: Math.max(...parts.map((part) => part.end)) }
      : segment;
  const raw = rawSpan(passage, whole.start, whole.end);
  if (raw.end - raw.start <= quoteLimit) return raw;
  const focus = rawSpan(passage, date?.start ?? words.start, date?.end ?? words.end);
  const start = Math.max(raw.start, Math.min(focus.start - 150, raw.end - quoteLimit));
  return { start, end: Math.min(raw.end, start + quoteLimit) };
}

function partsOf({ runs }: Passage, quoted: Span): Claim['parts'] {
  const parts = runs
    .map(([start, end]) => [Math.max(start, quoted.start), Math.min(end, quoted.end)] as const)
    .filter(([start, end]) => start < end);
  return parts.length > 1 ? parts : null;
}

function mannerOf({ segment, passage, items, traits: has }: Sentence): Manner {
  if (segment.kind === 'caption') return 'captioned';
  if (passage.kind === 'quotation') return 'quoted';
  return has & traits.said && items.some((item) => item.in.said) ? 'reported' : 'narrated';
}

export type { Roles };
