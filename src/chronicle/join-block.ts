import type { EventKind } from '../model/index.ts';
import type { ChronicleEvent } from './chronicle.ts';
import type { IndexedClaim } from './claim-index.ts';
import { joinClaims } from './cluster.ts';
import type { Rulings } from './decisions.ts';
import { editedEvent, eventOf, type Occurrence } from './event.ts';
import { joinMeetings } from './join-meetings.ts';

/** Kinds of which each thing has only one, so that dates do not tell two apart. */
const onceKinds: ReadonlySet<string> = new Set<EventKind>(['birth', 'death', 'founding', 'dissolution']);

/**
 * The events that the claims of a block tell of, by what people decided. Several blocks are joined together where a
 * decision made claims of theirs one. The order of `blocks` and of the claims does not matter.
 */
export function joinBlocks(blocks: readonly (readonly IndexedClaim[])[], rulings: Rulings): ChronicleEvent[] {
  const apart: Occurrence[] = [];
  const joined = blocks.flatMap((claims) => {
    const usable = claims.filter(({ id, kind }) => kind !== 'depiction' && !rulings.rejected.has(id));
    for (const claim of usable)
      if (rulings.parted.has(claim.id) && claim.modality === 'asserted') apart.push(occurrence([claim]));
    return occurrencesOf(usable.filter(({ id }) => !rulings.parted.has(id)));
  });
  return decided([...joined, ...apart], rulings).map((one) => editedEvent(eventOf(one), rulings.edits));
}

const occurrence = (claims: readonly IndexedClaim[]): Occurrence => ({ claims, only: [], once: false, meeting: null });

function occurrencesOf(claims: readonly IndexedClaim[]): Occurrence[] {
  if (claims.length === 0) return [];
  const [{ kind, roles }] = claims;
  if (kind === 'meeting' && roles.meeting?.length && claims.every((claim) => claim.roles.meeting?.length))
    return joinMeetings(claims).map((meeting) => ({ ...meeting, once: false, meeting }));
  const once = onceKinds.has(kind);
  return joinClaims(claims, { once, undated: true }).map((cluster) => ({ ...cluster, once, meeting: null }));
}

function decided(occurrences: readonly Occurrence[], { joined }: Rulings): Occurrence[] {
  let result = [...occurrences];
  for (const wanted of joined) {
    const isWanted = ({ claims }: Occurrence) => claims.some(({ id }) => wanted.has(id));
    const found = result.filter(isWanted);
    if (found.length < 2) continue;
    result = [
      ...result.filter((one) => !isWanted(one)),
      {
        claims: found.flatMap(({ claims }) => claims),
        only: found.flatMap(({ only }) => only),
        once: found.some(({ once }) => once),
        meeting: found.find(({ meeting }) => meeting !== null)?.meeting ?? null,
        decided: true,
      },
    ];
  }
  return result;
}
