import { timesFit } from '../chronicle/index.ts';
import { daysOf, timeWords } from './days.ts';
import { type Found, found, listedInShort } from './found.ts';
import { byVoice, type ToldClaim, type ToldEvent, witnessOf } from './told.ts';

/** An event that sources date with different precision and without contradiction: they agree, and the closest is the one to use. */
export function imprecisions(event: ToldEvent): Found[] {
  if (!event.named || recurring.has(event.kind)) return [];
  // Nobody's visits are many.
  if (event.kind === 'appearance' && (event.things < 2 || !event.attended)) return [];
  const dated = event.claims
    .flatMap((claim) => {
      const { time, modality } = claim;
      const days = time !== null && modality === 'asserted' ? daysOf(time) : null;
      return days === null ? [] : { claim, width: days.length };
    })
    .sort((a, b) => a.width - b.width || (a.claim.id < b.claim.id ? -1 : 1))
    .map(({ claim }) => claim);
  const first = dated[0]?.time?.edtf;
  if (dated.every(({ time }) => time!.edtf === first)) return [];
  // What is doubtful does not count; it is looked at only where it could make a difference.
  const closest = dated.find(({ doubtful }) => !doubtful);
  if (closest === undefined) return [];
  const isSame = ({ time }: ToldClaim): boolean => time!.edtf === closest.time!.edtf;
  const others = [...byVoice(dated)].flatMap(([voice, claims]) =>
    voice === closest.voice || claims.every(isSame) ? [] : (claims.find(({ doubtful }) => !doubtful) ?? []),
  );
  const wider = others.filter(
    (one) =>
      !isSame(one) &&
      holds(one, closest) &&
      width(one) > width(closest) &&
      (event.kind !== 'appearance' || width(one) <= longestVisit),
  );
  if (wider.length === 0 || others.some(({ time }) => !timesFit(time!, closest.time!))) return [];
  const dates = [...new Set(wider.map(({ time }) => timeWords(time!.edtf)))];
  return [
    found({
      kind: 'imprecision',
      key: [event.id],
      summary: `${event.title}: ${listedInShort(dates)} and ${timeWords(closest.time!.edtf)} agree; ${wider.every(({ time }) => isDays(time!.edtf)) ? 'the one lies within the other' : 'the last is the closest'}.`,
      about: [{ id: event.id, name: event.title }],
      evidence: [closest, ...wider].map((claim) => witnessOf(claim)),
      confidence: 0.9,
      size: 1 + wider.length,
      why: 'Each date lies within what the others allow.',
      innocent: ['A caption or a summary needs no day.'],
    }),
  ];
}

// What happens again and again: two dates of which the one lies within the other are of two occasions as easily as of one. So
// are those of someone's visits, but for one to somewhere, within a month.
const recurring: ReadonlySet<string> = new Set(['speech', 'publication', 'award', 'campaign', 'other']);
const longestVisit = 31;

function holds(outer: ToldClaim, inner: ToldClaim): boolean {
  const [a, b] = [daysOf(outer.time!), daysOf(inner.time!)];
  return a !== null && b !== null && a.first <= b.first && b.last <= a.last && timesFit(outer.time!, inner.time!);
}

const width = ({ time }: Pick<ToldClaim, 'time'>): number => daysOf(time!)?.length ?? Number.POSITIVE_INFINITY;

// From one day to another: what lasted for days and one of them, or two ways to say when.
const isDays = (edtf: string): boolean => /^-?\d{4,}-\d\d-\d\d\/-?\d{4,}-\d\d-\d\d$/.test(edtf);
