import { boundsOf } from '../edtf/index.ts';
import { type EventKind, eventKinds, fillersOf, type Time } from '../model/index.ts';
import type { Chronicle, ChronicleEntity, ChronicleEvent, ChronicleSeries } from './chronicle.ts';
import type { ClaimIndex, IndexedClaim } from './claim-index.ts';
import { type EventEdit, nameKey, type Rulings, rulingsOf } from './decisions.ts';
import { blockOf, eventOf, type JoinedClaim, joinBlock, type NamedParticipant, seriesId } from './join.ts';
import { whoIsWho } from './who-is-who.ts';

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Compiles what all claims together record, under what people decided. The order of arrival does not matter. */
export function compile(index: ClaimIndex): Chronicle {
  const claims = [...index.claims()].sort(byId);
  const names = [...index.names()];
  const rulings = rulingsOf(index.decisions(), claims, new Set(names.map(({ kind, name }) => nameKey(kind, name))));
  const kept = names.filter(({ kind, name }) => !rulings.rejectedNames.has(nameKey(kind, name)));
  const entities = renamed(parted(merged(whoIsWho(kept, [...index.aliases()]), rulings), rulings), rulings).sort(byId);
  const entityOf = new Map(
    entities.flatMap(({ id, forms }) => forms.map((form) => [nameKey(form.kind, form.name), id])),
  );
  const events = compileEvents(claims, entityOf, rulings);
  return {
    entities,
    events,
    series: compileSeries(events, claims),
    rejected: claims.filter((claim) => rulings.rejected.has(claim.id)).map((claim) => claim.id),
    lost: rulings.lost,
  };
}

function compileEvents(
  claims: readonly IndexedClaim[],
  entityOf: ReadonlyMap<string, string>,
  rulings: Rulings,
): ChronicleEvent[] {
  const blocks = new Map<string, JoinedClaim[]>();
  for (const claim of claims) {
    if (!isOccurrence(claim) || rulings.rejected.has(claim.id)) continue;
    const participants = participantsOf(claim, entityOf);
    const block = rulings.parted.has(claim.id) ? `apart ${claim.id}` : blockOf(claim, participants);
    const list = blocks.get(block);
    if (list) list.push({ claim, participants });
    else blocks.set(block, [{ claim, participants }]);
  }
  const groups = [...blocks.values()].flatMap(joinBlock);
  return joinedByDecision(groups, rulings)
    .map((group) => edited(eventOf(group, seriesOf(group)), rulings.edits))
    .sort(byId);
}

// What is only shown, planned or denied is a claim, and no event by itself.
const isOccurrence = ({ kind, modality }: IndexedClaim): boolean => kind !== 'depiction' && modality === 'asserted';

function participantsOf(claim: IndexedClaim, entityOf: ReadonlyMap<string, string>): NamedParticipant[] {
  const participants: NamedParticipant[] = [];
  for (const [role, filler] of fillersOf(claim)) {
    const entity = entityOf.get(nameKey(filler.kind, filler.name));
    if (entity !== undefined) participants.push({ entity, role, name: filler.name });
  }
  return participants;
}

function seriesOf(group: readonly JoinedClaim[]): string | null {
  const series = group.find(({ claim }) => claim.series)?.claim.series;
  return series ? seriesId(series.name) : null;
}

function joinedByDecision(groups: readonly JoinedClaim[][], { joined }: Rulings): JoinedClaim[][] {
  let result = [...groups];
  for (const wanted of joined) {
    const isWanted = (group: readonly JoinedClaim[]) => group.some(({ claim }) => wanted.has(claim.id));
    result = [...result.filter((group) => !isWanted(group)), result.filter(isWanted).flat()];
  }
  return result.filter((group) => group.length > 0);
}

function edited(event: ChronicleEvent, edits: ReadonlyMap<string, EventEdit>): ChronicleEvent {
  const edit = event.claims.map((claim) => edits.get(claim)).find((one) => one !== undefined);
  if (!edit) return event;
  const kind = eventKinds.includes(edit.kind as EventKind) ? (edit.kind as EventKind) : event.kind;
  return { ...event, kind, title: edit.title ?? event.title, time: edit.time ? decidedTime(edit.time) : event.time };
}

const decidedTime = (edtf: string): Time => ({ edtf, ...boundsOf(edtf), basis: 'inferred' });

function merged(entities: readonly ChronicleEntity[], { sameNames }: Rulings): ChronicleEntity[] {
  let result = [...entities];
  for (const names of sameNames) {
    const isOne = (entity: ChronicleEntity) =>
      entity.forms.some((form) => names.includes(nameKey(form.kind, form.name)));
    const [first, ...others] = result.filter(isOne);
    if (!first) continue;
    result = [
      ...result.filter((entity) => !isOne(entity)),
      { ...first, forms: [first, ...others].flatMap((entity) => entity.forms) },
    ];
  }
  return result;
}

function parted(entities: readonly ChronicleEntity[], { partedNames }: Rulings): ChronicleEntity[] {
  return entities.flatMap((entity) => {
    const away = entity.forms.filter((form) => partedNames.has(nameKey(form.kind, form.name)));
    if (away.length === 0 || entity.forms.length === 1) return [entity];
    const rest = entity.forms.filter((form) => !away.includes(form));
    return [rest, ...away.map((form) => [form])]
      .filter((forms) => forms.length > 0)
      .flatMap((forms) =>
        whoIsWho(
          forms.map((form) => ({ ...form, mentions: 1, sources: 1 })),
          [],
        ),
      );
  });
}

function renamed(entities: readonly ChronicleEntity[], { renamed: names }: Rulings): ChronicleEntity[] {
  return entities.map((entity) => {
    const name = entity.forms.map((form) => names.get(nameKey(form.kind, form.name))).find((one) => one !== undefined);
    return name === undefined ? entity : { ...entity, name };
  });
}

function compileSeries(events: readonly ChronicleEvent[], claims: readonly IndexedClaim[]): ChronicleSeries[] {
  const names = new Map<string, string>();
  for (const { series } of claims) if (series) names.set(seriesId(series.name), series.name);
  const told = new Map<string, Map<number, string>>();
  for (const { id, series, ordinal } of events) {
    if (series === null || ordinal === null) continue;
    const members = told.get(series) ?? new Map<number, string>();
    if (!members.has(ordinal)) members.set(ordinal, id);
    told.set(series, members);
  }
  return [...told]
    .map(([id, members]) => ({ id, name: names.get(id) ?? '', members: countedMembers(members) }))
    .sort(byId);
}

// A number is implied by the one after it; but one number far beyond the rest implies none.
const longestGap = 30;

function countedMembers(told: ReadonlyMap<number, string>): ChronicleSeries['members'] {
  const members: { ordinal: number; event: string | null }[] = [];
  let last = 0;
  for (const ordinal of [...told.keys()].sort((a, b) => a - b)) {
    if (ordinal - last <= longestGap)
      for (let implied = last + 1; implied < ordinal; implied++) members.push({ ordinal: implied, event: null });
    members.push({ ordinal, event: told.get(ordinal) ?? null });
    last = ordinal;
  }
  return members;
}
