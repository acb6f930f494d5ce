import type { ChronicleEvent, IndexedClaim } from '../chronicle/index.ts';
import { compatible, parseEdtf } from '../edtf/index.ts';
import { type FindingRecord, idOf, type Time } from '../model/index.ts';

/** Events whose claims date them so that not all can be right. */
export function contradictions(events: readonly ChronicleEvent[], claims: readonly IndexedClaim[]): FindingRecord[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return events.flatMap((event) => {
    const dated = event.claims.flatMap((id) => {
      const time = byId.get(id)?.time;
      return time ? [{ id, time }] : [];
    });
    const times = [...new Map(dated.map(({ time }) => [time.edtf, time])).values()];
    if (times.length < 2) return [];
    const apart = dated.filter(({ time }) => times.some((other) => !fit(time, other)));
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

function fit(a: Time, b: Time): boolean {
  if (a.edtf === b.edtf) return true;
  const [x, y] = [parseEdtf(a.edtf), parseEdtf(b.edtf)];
  return !('value' in x && 'value' in y) || compatible(x.value, y.value);
}
