import type { RelationKind, RelationRecord } from '../../model/index.ts';
import { shareOf, type Years } from './years.ts';

/** What happened to a body: when, and which others it led to. */
export interface Turn {
  readonly id: string;
  readonly kind: RelationKind;
  /** EDTF; null where nobody dates it. */
  readonly time: string | null;
  readonly others: readonly string[];
  /** Those it merged with, where nobody tells into what. */
  readonly beside: readonly string[];
}

/** A body as a line over time; ends are shares of the years, null where no source tells them. */
export interface Line {
  readonly id: string;
  readonly name: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly turns: readonly Turn[];
  /** Shares at which it was renamed and stayed itself. */
  readonly marks: readonly number[];
}

/** Where one line leads into another: places of both in the list, and when. */
export interface Joint {
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

export interface Lineage {
  readonly years: Years;
  readonly lines: readonly Line[];
  readonly joints: readonly Joint[];
}

const leading: ReadonlySet<RelationKind> = new Set(['merger', 'renaming', 'split', 'successor']);
const dayOf = ({ time }: RelationRecord): string | null => time?.earliest ?? time?.latest ?? null;
// Years left free on both sides, so that what is not told has room.
const margin = 3;

/** The bodies that relations lead between, those that began first on top; null where there is nothing to draw. */
export function lineageOf(relations: readonly RelationRecord[]): Lineage | null {
  const names = new Map<string, string>();
  for (const { kind, from, to } of relations) {
    if (leading.has(kind)) for (const { id, name } of [...from, ...to]) names.set(id, name);
    else for (const { id, name } of kind === 'founding' ? to : from) names.set(id, name);
  }
  const days = relations.flatMap((relation) => dayOf(relation) ?? []).sort();
  const isDrawn = relations.some(
    (relation) => leading.has(relation.kind) && dayOf(relation) !== null && pairsOf(relation).length > 0,
  );
  if (!isDrawn) return null;
  const yearIn = (day: string): number => Number.parseInt(day, 10);
  const years = { from: yearIn(days[0]) - margin, to: yearIn(days[days.length - 1]) + margin };
  const lines = [...names]
    .map(([id, name]): Line => {
      const begins = relations.filter(
        (one) => one.to.some((body) => body.id === id) && one.from.every((body) => body.id !== id),
      );
      const ends = relations.filter(
        (one) =>
          one.kind !== 'founding' && one.from.some((body) => body.id === id) && one.to.every((body) => body.id !== id),
      );
      const own = relations.filter(
        (one) => one.from.some((body) => body.id === id) && one.to.some((body) => body.id === id),
      );
      const share = (one: RelationRecord): number[] => {
        const day = dayOf(one);
        return day === null ? [] : [shareOf(years, day)];
      };
      const [starts, stops] = [begins.flatMap(share), ends.flatMap(share)];
      return {
        id,
        name,
        from: starts.length ? Math.min(...starts) : null,
        to: endOf(starts, stops),
        turns: turnsOf(id, relations),
        marks: own.flatMap(share),
      };
    })
    .sort((a, b) => (a.from ?? -1) - (b.from ?? -1) || (a.name < b.name ? -1 : 1));
  const placeOf = new Map(lines.map(({ id }, at) => [id, at]));
  const joints = relations.flatMap((relation) => {
    const day = dayOf(relation);
    if (!leading.has(relation.kind) || day === null) return [];
    return pairsOf(relation).map(([from, to]) => ({
      from: placeOf.get(from) ?? 0,
      to: placeOf.get(to) ?? 0,
      at: shareOf(years, day),
    }));
  });
  return { years, lines, joints };
}

// What came of a merger may be told among those that merged: it goes on where it began.
function endOf(starts: readonly number[], stops: readonly number[]): number | null {
  if (stops.length === 0) return null;
  const end = Math.max(...stops);
  return starts.length > 0 && end <= Math.min(...starts) ? null : end;
}

// From what to what a relation leads; where nobody tells what came of a merger, those that merged meet.
function pairsOf({ from, to }: RelationRecord): [from: string, to: string][] {
  if (to.length === 0) return from.slice(1).map(({ id }, i) => [from[i].id, id]);
  return from.flatMap((one) =>
    to.flatMap((other): [string, string][] => (one.id === other.id ? [] : [[one.id, other.id]])),
  );
}

// What is told of a body in the order of time, undated last.
const turnsOf = (id: string, relations: readonly RelationRecord[]): Turn[] =>
  relations
    .filter(({ kind, from, to }) => (kind === 'founding' ? to : from).some((body) => body.id === id))
    .map((relation) => ({
      id: relation.id,
      kind: relation.kind,
      time: relation.time?.edtf ?? null,
      others: relation.to.filter((body) => body.id !== id).map(({ name }) => name),
      beside: relation.to.length === 0 ? relation.from.filter((body) => body.id !== id).map(({ name }) => name) : [],
      day: dayOf(relation) ?? '9999',
    }))
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .map(({ day: _, ...turn }) => turn);
