import { boundsOf, parseEdtf } from '../edtf/index.ts';
import { type EntityKind, type EventKind, entityKinds, eventKinds, shortened } from '../model/index.ts';
import type { Term } from './words.ts';

/** What a reader asks for in the search box. */
export interface SearchQuery {
  readonly terms: readonly Term[];
  readonly kinds: readonly EventKind[];
  /** Names that an entity of that kind must have (`person:"Kim Jong Un"`). */
  readonly entities: readonly { readonly kind: EntityKind; readonly name: string }[];
  readonly source: string | null;
  /** Days, `YYYY-MM-DD`. */
  readonly from: string | null;
  readonly to: string | null;
}

const token = /(?:(\p{L}+):)?(?:"([^"]*)"?|(\S+))/gu;

/**
 * Reads a query: words, "exact phrases", and the fields `from:` and `to:` (a year, a month or a day), `kind:`,
 * `source:` and any kind of entity (`person:`, `place:` …). Gives a sentence where a field's value is no value.
 */
export function parseSearch(text: string): { readonly query: SearchQuery } | { readonly error: string } {
  const terms: Term[] = [];
  const kinds: EventKind[] = [];
  const entities: { kind: EntityKind; name: string }[] = [];
  let source: string | null = null;
  let from: string | null = null;
  let to: string | null = null;
  for (const [whole, field, quoted, word] of text.matchAll(token)) {
    const value = quoted ?? word ?? '';
    if (field === 'from' || field === 'to') {
      const day = dayOfField(value, field);
      if (day === null)
        return { error: `"${shortened(value)}" after ${field}: is no date: write a year, 1950-06 or 1950-06-25.` };
      if (field === 'from') from = day;
      else to = day;
    } else if (field === 'kind') {
      if (!eventKinds.includes(value as EventKind))
        return {
          error: `"${shortened(value)}" after kind: is no kind of event: it is one of ${eventKinds.join(', ')}.`,
        };
      kinds.push(value as EventKind);
    } else if (field === 'source') source = value;
    else if (entityKinds.includes(field as EntityKind)) entities.push({ kind: field as EntityKind, name: value });
    else terms.push({ text: field ? whole : value, exact: quoted !== undefined });
  }
  if (from !== null && to !== null && from > to)
    return { error: `from: ${from} is after to: ${to}, so that no day lies between them.` };
  return { query: { terms, kinds, entities, source, from, to } };
}

function dayOfField(value: string, field: 'from' | 'to'): string | null {
  const parsed = parseEdtf(value);
  if ('error' in parsed) return null;
  const { earliest, latest } = boundsOf(parsed.value);
  return field === 'from' ? earliest : latest;
}
