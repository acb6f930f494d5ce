import { asRead, type InContext, type Segment } from '../context/index.ts';
import type { Claim, Document, Time } from '../model/index.ts';
import { type Assertion, plainly, type Sentence, undatedKinds } from './assertion.ts';
import { withCards } from './card.ts';
import { claimMaker } from './claim-maker.ts';
import { cutOf } from './cut.ts';
import { withElected } from './elected-list.ts';
import { storyTimes } from './follow-up.ts';
import { withOfficesHeldOn } from './held-on.ts';
import { withLabelledDates } from './labelled.ts';
import { type ClaimLexicon, english, englishStories } from './lexicon.ts';
import { MeetingTimes, timeOf } from './meeting-times.ts';
import { onOccasion } from './occasion.ts';
import { withListedTerms } from './office-list.ts';
import { presentAt } from './present.ts';
import { assertedOf, isStory, parsedOf, type Read } from './sentences.ts';

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
  written: Document,
  context: InContext,
  lexicon: ClaimLexicon = isStory(context.dating) ? englishStories() : english(),
): ReadSegment[] {
  const document = asRead(written);
  const isPress = context.dating.dating === 'press';
  const sentences = assertedOf(parsedOf(cutOf(document, context, lexicon), context, lexicon), lexicon);
  const voted = withElected(sentences, document, lexicon);
  // News tells of an office by its name.
  const elected = isPress ? voted : withOfficesHeldOn(voted, document, lexicon);
  const listed = withListedTerms(elected, document, context, lexicon);
  const asserted = isPress
    ? listed
    : withCards(withLabelledDates(listed, document, context, lexicon), document, context, lexicon);
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
  const make = claimMaker(capture, document.text, lexicon);
  return read.map(({ passage, sentence, segment, isDated, assertions }) => {
    if (!sentence) return { passage, segment, isDated, claims: [] };
    const claims: Claim[] = [];
    for (const assertion of assertions) {
      const time = times.get(assertion) ?? null;
      if (time === null && !undatedKinds.has(assertion.kind)) continue;
      claims.push(make(passage, sentence, assertion, time, present.get(assertion)));
    }
    if (claims.length === 0 && !isDated && segment.kind === 'caption' && sentence.all.some(({ name }) => name))
      claims.push(make(passage, sentence, depiction(sentence), null));
    for (const one of countedOnly(sentence, told)) claims.push(make(passage, { ...sentence, lent: null }, one, null));
    return { passage, segment, isDated, claims: distinct(claims) };
  });
}

function noteMeeting({ kind, meeting }: Assertion, told: Set<string>): void {
  if (kind === 'meeting' && meeting?.name?.ordinal !== undefined) told.add(meeting.name.name);
}

/** Numbered meetings that are named and never dated: that there were such belongs to their series. */
function countedOnly({ all, segment }: Sentence, told: Set<string>): Assertion[] {
  const found: Assertion[] = [];
  for (const argument of all) {
    const { name } = argument;
    if (name?.kind !== 'meeting' || name.ordinal === undefined || name.series === undefined || told.has(name.name))
      continue;
    told.add(name.name);
    found.push({
      ...plainly,
      kind: 'meeting',
      date: null,
      given: [argument],
      words: argument,
      rule: `${segment.kind}.meeting.counted`,
      meeting: argument,
    });
  }
  return found;
}

const depiction = ({ all, segment }: Sentence): Assertion => ({
  ...plainly,
  kind: 'depiction',
  date: null,
  given: all.filter(({ name }) => name),
  words: segment,
  rule: 'caption.depiction',
});

const distinct = (claims: readonly Claim[]): readonly Claim[] =>
  claims.length < 2 ? claims : [...new Map(claims.map((claim) => [claim.id, claim])).values()];
