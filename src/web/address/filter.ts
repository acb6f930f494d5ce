import { boundsOf, parseEdtf } from '../../edtf/index.ts';
import type { Basis, EventKind } from '../../model/index.ts';
import { words } from '../words/index.ts';
import type { Query } from './query-string.ts';

/** What narrows the events that are shown. Dates are EDTF: a year, a month or a day; ids are those of records. */
export interface Filter {
  readonly kind: readonly EventKind[];
  readonly from: string | null;
  readonly to: string | null;
  readonly entity: readonly string[];
  readonly source: readonly string[];
  /** How the date is known. */
  readonly basis: readonly Basis[];
  /** By how many sources it is told: `1`, `2`, or `3` for three and more. */
  readonly told: readonly string[];
  /** Words that occur in the title or the quotations. */
  readonly q: string | null;
}

/** Lets everything through. */
export const noFilter: Filter = {
  kind: [],
  from: null,
  to: null,
  entity: [],
  source: [],
  basis: [],
  told: [],
  q: null,
};

const listOf = (text: string | undefined): string[] => [...new Set((text ?? '').split(',').filter(Boolean))];
const isKind = (text: string): text is EventKind => Object.hasOwn(words.eventKinds, text);
const isBasis = (text: string): text is Basis => Object.hasOwn(words.bases, text);
const idOf = (prefix: string) => (text: string) => new RegExp(`^${prefix}-[0-9a-z]+$`).test(text);

/** A date that can bound a list: a plain year, month or day. Null where it is none. */
export function boundingDate(text: string | undefined): string | null {
  const trimmed = (text ?? '').trim();
  if (!/^-?\d{4}(-\d\d){0,2}$/.test(trimmed)) return null;
  return 'value' in parseEdtf(trimmed) ? trimmed : null;
}

/** Whether no day lies between the two dates. */
export const isBackwards = (from: string, to: string): boolean =>
  (boundsOf(from).earliest ?? '') > (boundsOf(to).latest ?? '');

/** The filter of an address. What cannot be read is left out, so that an old or mistyped address still opens. */
export function filterOf(query: Query): Filter {
  const from = boundingDate(query.from);
  const to = boundingDate(query.to);
  const backwards = from !== null && to !== null && isBackwards(from, to);
  return {
    kind: listOf(query.kind).filter(isKind),
    from: backwards ? null : from,
    to: backwards ? null : to,
    entity: listOf(query.entity).filter(idOf('entity')),
    source: listOf(query.source).filter(idOf('source')),
    basis: listOf(query.basis).filter(isBasis),
    told: listOf(query.told).filter((text) => /^[123]$/.test(text)),
    q: query.q?.trim() || null,
  };
}

/** The filter as an address, and as the API, takes it. */
export function queryOf(filter: Filter): Query {
  const { kind, from, to, entity, source, basis, told, q } = filter;
  return {
    ...(kind.length && { kind: kind.join(',') }),
    ...(from !== null && { from }),
    ...(to !== null && { to }),
    ...(entity.length && { entity: entity.join(',') }),
    ...(source.length && { source: source.join(',') }),
    ...(basis.length && { basis: basis.join(',') }),
    ...(told.length && { told: told.join(',') }),
    ...(q !== null && { q }),
  };
}

/** Whether the filter lets everything through. */
export const isOpen = (filter: Filter): boolean => Object.keys(queryOf(filter)).length === 0;

/** The same filter over all time. */
export const overAllTime = (filter: Filter): Filter => ({ ...filter, from: null, to: null });
