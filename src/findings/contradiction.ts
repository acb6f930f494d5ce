import { timesFit } from '../chronicle/index.ts';
import { type FindingRecord, idOf, type Time } from '../model/index.ts';

/** An event, and the times that its claims give it. */
export interface DatedEvent {
  readonly id: string;
  readonly title: string;
  readonly claims: readonly { readonly id: string; readonly time: Time }[];
}

/** Events whose claims date them so that not all can be right. */
export function contradictions(events: readonly DatedEvent[]): FindingRecord[] {
  return events.flatMap((event) => {
    const dated = event.claims;
    const times = [...new Map(dated.map(({ time }) => [time.edtf, time])).values()];
    if (times.length < 2) return [];
    const apart = dated.filter(({ time }) => times.some((other) => !timesFit(time, other)));
    if (apart.length === 0) return [];
    const dates = [...new Set(apart.map(({ time }) => time.edtf))].sort();
    return [
      {
        record: 'finding' as const,
        id: idOf('finding', 'contradiction', event.id),
        kind: 'contradiction' as const,
        summary: `${event.title} is dated ${dates.join(' and ')}: these cannot all be true.`,
        claims: apart.map(({ id }) => id).sort(),
        passages: [],
      },
    ];
  });
}
