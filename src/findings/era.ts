import type { Time } from '../model/index.ts';
import { daysOf, timeWords } from './days.ts';
import { type Found, found, type Witness } from './found.ts';

/** A claim that stands in a part of its document to which the document gives a time. */
export interface ClaimInEra {
  readonly title: string;
  readonly time: Time;
  readonly witness: Witness;
  readonly era: { readonly id: string; readonly title: string; readonly time: Time };
}

// A chapter may begin or end with what led up to it or came of it.
const margin = 366;

/** Events that a document tells in a part whose own years they lie outside of, by more than a year. */
export function outsideEras(claims: readonly ClaimInEra[]): Found[] {
  const each = claims.flatMap(({ title, time, witness, era }) => {
    if (time.basis !== 'stated') return [];
    const [days, within] = [daysOf(time), { first: era.time.earliest, last: era.time.latest }];
    if (days === null) return [];
    const bounds = {
      first: within.first === null ? null : daysOf({ earliest: within.first, latest: within.first }),
      last: within.last === null ? null : daysOf({ earliest: within.last, latest: within.last }),
    };
    const early = bounds.first !== null && days.last < bounds.first.first - margin;
    const late = bounds.last !== null && days.first > bounds.last.last + margin;
    if (!early && !late) return [];
    return [
      found({
        kind: 'contradiction',
        key: ['era', era.id, time.edtf],
        summary: `${title} (${timeWords(time.edtf)}) is told in a part that its source dates ${timeWords(era.time.edtf)}: ${era.title}.`,
        about: [{ id: era.id, name: era.title }],
        evidence: [witness],
        confidence: 0.5,
        why: 'The date lies more than a year outside the years that the heading gives.',
        innocent: ['It may be told as what led up to this time, or as what came of it.'],
      }),
    ];
  });
  // One date in one part is one finding, however many claims the sentence makes.
  return [...new Map(each.map((one) => [one.id, one])).values()];
}
