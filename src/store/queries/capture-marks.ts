import type { DatabaseSync } from 'node:sqlite';
import {
  type Basis,
  type CaptureMarks,
  type MentionKind,
  mentionKinds,
  type Span,
  spansOverlap,
} from '../../model/index.ts';
import type { Reader } from '../reader.ts';
import type { ReadingCoverage } from '../reading.ts';

type Row = Record<string, unknown>;

/** What is marked in a capture: who and what it names where, its dates, its eras, and what no claim rests on. */
export async function viewCaptureMarks(reader: Reader, id: string): Promise<CaptureMarks | null> {
  const capture = reader.db.prepare('SELECT id, coverage FROM capture WHERE uid = ?').get(id);
  if (!capture) return null;
  const key = Number(capture.id);
  const { entities, mentions } = mentionsIn(reader.db, key);
  const coverage = JSON.parse(String(capture.coverage)) as ReadingCoverage;
  const made = reader.db
    .prepare('SELECT start, "end" FROM claim WHERE capture = ? AND decided = 1 AND rejected = 0')
    .all(key) as unknown as Span[];
  return {
    kinds: [...mentionKinds],
    entities,
    mentions,
    eras: reader.db
      .prepare(`
        SELECT uid, title, edtf, earliest, latest, basis, first, last FROM era WHERE capture = ? ORDER BY first, last DESC`)
      .all(key)
      .map((row: Row) => ({
        id: String(row.uid),
        title: String(row.title),
        time: {
          edtf: String(row.edtf),
          earliest: row.earliest as string | null,
          latest: row.latest as string | null,
          basis: row.basis as Basis,
        },
        passages: [Number(row.first), Number(row.last)],
      })),
    ...coveredBy(coverage, made),
  };
}

/** Names and then dates, each with four numbers, and whom or what they name, in the order in which it is first named. */
function mentionsIn(db: DatabaseSync, capture: number): Pick<CaptureMarks, 'entities' | 'mentions'> {
  const mentions: number[] = [];
  const kinds = new Map<string, number>(mentionKinds.map((kind, i) => [kind, i]));
  const places = new Map<number, number>();
  // As arrays: a large text has a hundred thousand.
  const named = db.prepare(`
    SELECT mention.start, mention."end", form.kind, form.entity FROM mention JOIN form ON form.id = mention.form
    WHERE mention.capture = ? ORDER BY mention.start, mention."end" DESC`);
  named.setReturnArrays(true);
  type Named = [start: number, end: number, kind: MentionKind, entity: number | null];
  for (const [start, end, kind, entity] of named.iterate(capture) as unknown as Iterable<Named>) {
    if (entity !== null && !places.has(entity)) places.set(entity, places.size);
    const place = entity === null ? -1 : (places.get(entity) ?? -1);
    mentions.push(start, end - start, kinds.get(kind) ?? -1, place);
  }
  const times = db.prepare('SELECT start, "end" FROM timex WHERE capture = ? ORDER BY start');
  times.setReturnArrays(true);
  for (const [start, end] of times.iterate(capture) as unknown as Iterable<[number, number]>)
    mentions.push(start, end - start, kinds.get('time') ?? -1, -1);
  const nameOf = db.prepare('SELECT uid AS id, name FROM entity WHERE id = ?');
  return {
    entities: Array.from(places.keys(), (key) => ({ ...nameOf.get(key) }) as CaptureMarks['entities'][number]),
    mentions,
  };
}

// What people claim is no longer without a claim.
function coveredBy(
  { unused, dated, captions }: ReadingCoverage,
  made: readonly Span[],
): Pick<CaptureMarks, 'unused' | 'dated' | 'captions'> {
  const left = unused.filter((one) => !made.some((claim) => spansOverlap(claim, one)));
  const covered = (of: 'sentence' | 'caption') =>
    unused.filter(({ kind }) => kind === of).length - left.filter(({ kind }) => kind === of).length;
  return {
    unused: left.map(({ kind, start, end }) => ({ kind, start, end })),
    dated: { ...dated, used: dated.used + covered('sentence') },
    captions: { ...captions, used: captions.used + covered('caption') },
  };
}
