import type { CaptureMarks, MentionKind, Ref, Span } from '../../model/index.ts';
import { groupOf, type MentionGroup } from './mention-groups.ts';

/** A mention in a text. */
export interface Marked extends Span {
  readonly kind: MentionKind;
  readonly group: MentionGroup;
  /** What it names; null where it names no entity. */
  readonly entity: Ref | null;
}

/** What is marked in a text, to be asked for stretch by stretch. */
export interface Marks {
  readonly eras: CaptureMarks['eras'];
  readonly dated: CaptureMarks['dated'];
  readonly captions: CaptureMarks['captions'];
  /** What no claim rests on, in the order of the text. */
  readonly unused: CaptureMarks['unused'];
  /** The mentions that begin in a stretch, in order. */
  mentionsIn(span: Span): Marked[];
  /** What no claim rests on and begins in a stretch. */
  unusedIn(span: Span): Span[];
  /** What is named most, with how often, the most first. */
  readonly named: readonly { readonly entity: Ref; readonly group: MentionGroup; readonly count: number }[];
}

/** Makes the server's marks ready to be asked. */
export function marksOf({ kinds, entities, mentions, eras, unused, dated, captions }: CaptureMarks): Marks {
  const order = Array.from({ length: mentions.length / 4 }, (_, i) => i).sort(
    (a, b) => mentions[a * 4] - mentions[b * 4] || mentions[b * 4 + 1] - mentions[a * 4 + 1],
  );
  const starts = Float64Array.from(order, (i) => mentions[i * 4]);
  const groups = kinds.map(groupOf);
  const missing = unused.toSorted((a, b) => a.start - b.start);
  const missingStarts = Float64Array.from(missing, ({ start }) => start);
  const counts = new Map<number, { count: number; group: MentionGroup }>();
  for (let i = 0; i < mentions.length; i += 4) {
    const entity = mentions[i + 3];
    if (entity === -1) continue;
    const known = counts.get(entity);
    if (known) known.count++;
    else counts.set(entity, { count: 1, group: groups[mentions[i + 2]] });
  }
  return {
    eras,
    dated,
    captions,
    unused: missing,
    mentionsIn({ start, end }) {
      const found: Marked[] = [];
      for (let at = firstFrom(starts, start); at < order.length && starts[at] < end; at++) {
        const i = order[at] * 4;
        found.push({
          start: mentions[i],
          end: mentions[i] + mentions[i + 1],
          kind: kinds[mentions[i + 2]],
          group: groups[mentions[i + 2]],
          entity: entities[mentions[i + 3]] ?? null,
        });
      }
      return found;
    },
    unusedIn({ start, end }) {
      const from = firstFrom(missingStarts, start);
      return missing.slice(from, firstFrom(missingStarts, end));
    },
    named: [...counts]
      .map(([entity, { count, group }]) => ({ entity: entities[entity], group, count }))
      .sort((a, b) => b.count - a.count || (a.entity.name < b.entity.name ? -1 : 1)),
  };
}

/** The place of the first number that is not less than `value`. */
function firstFrom(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
