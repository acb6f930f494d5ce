import type { EntityItem, EventItem, EventRecord, FindingRecord, SearchView, Time } from '../model/index.ts';
import type { Column } from './csv.ts';

type Dated = { readonly time: Time | null };

const time = <Row extends Dated>(): Column<Row>[] => [
  { name: 'date', of: ({ time }) => time?.edtf },
  { name: 'earliest', of: ({ time }) => time?.earliest },
  { name: 'latest', of: ({ time }) => time?.latest },
  { name: 'dated_by', of: ({ time }) => time?.basis },
];

const namesOf = (refs: readonly { readonly name: string }[]): string[] => refs.map(({ name }) => name);

/** Events as a table; what is asked for of events in a list (their evidence) is there where it is known. */
export const eventColumns: readonly Column<EventRecord & Partial<EventItem>>[] = [
  { name: 'id', of: ({ id }) => id },
  { name: 'kind', of: ({ kind }) => kind },
  { name: 'title', of: ({ title }) => title },
  ...time<EventRecord>(),
  { name: 'people', of: ({ participants }) => namesOf(participants) },
  { name: 'organisations', of: ({ organisations }) => namesOf(organisations) },
  { name: 'places', of: ({ places }) => namesOf(places) },
  { name: 'series', of: ({ series }) => series?.name },
  { name: 'number', of: ({ ordinal }) => ordinal },
  { name: 'sources', of: ({ sources }) => sources },
  { name: 'findings', of: ({ findings }) => findings },
  { name: 'quotation', of: ({ evidence }) => evidence?.[0]?.quote },
  { name: 'source', of: ({ evidence }) => evidence?.[0]?.source.name },
  { name: 'page', of: ({ evidence }) => evidence?.[0]?.page },
  { name: 'capture', of: ({ evidence }) => evidence?.[0]?.capture },
  { name: 'start', of: ({ evidence }) => evidence?.[0]?.start },
  { name: 'end', of: ({ evidence }) => evidence?.[0]?.end },
  { name: 'claims', of: ({ claims }) => claims },
];

/** Who and what is named, as a table. */
export const entityColumns: readonly Column<EntityItem>[] = [
  { name: 'id', of: ({ id }) => id },
  { name: 'kind', of: ({ kind }) => kind },
  { name: 'name', of: ({ name }) => name },
  { name: 'names', of: ({ names }) => names.map(({ text }) => text) },
  { name: 'mentions', of: ({ mentions }) => mentions },
  { name: 'events', of: ({ events }) => events },
  { name: 'sources', of: ({ sources }) => sources },
  { name: 'first', of: ({ first }) => first },
  { name: 'last', of: ({ last }) => last },
];

/** Findings as a table. */
export const findingColumns: readonly Column<FindingRecord>[] = [
  { name: 'id', of: ({ id }) => id },
  { name: 'kind', of: ({ kind }) => kind },
  { name: 'summary', of: ({ summary }) => summary },
  { name: 'claims', of: ({ claims }) => claims },
];

/** One thing that a search found. */
export type FoundRow =
  | { readonly found: 'event'; readonly item: SearchView['events'][number] }
  | { readonly found: 'entity'; readonly item: SearchView['entities'][number] }
  | { readonly found: 'passage'; readonly item: SearchView['passages'][number] };

/** What a search found, of all sorts, as one table. */
export const foundColumns: readonly Column<FoundRow>[] = [
  { name: 'record', of: ({ found }) => found },
  { name: 'id', of: ({ item }) => item.id },
  { name: 'kind', of: (row) => (row.found === 'passage' ? null : row.item.kind) },
  {
    name: 'text',
    of: (row) => (row.found === 'event' ? row.item.title : row.found === 'entity' ? row.item.name : row.item.excerpt),
  },
  { name: 'date', of: (row) => (row.found === 'event' ? row.item.time?.edtf : null) },
  {
    name: 'source',
    of: (row) =>
      row.found === 'passage' ? row.item.source.name : row.found === 'event' ? row.item.evidence[0]?.source.name : null,
  },
  { name: 'page', of: (row) => (row.found === 'passage' ? row.item.page : null) },
  { name: 'capture', of: (row) => (row.found === 'passage' ? row.item.capture : null) },
  { name: 'start', of: (row) => (row.found === 'passage' ? row.item.start : null) },
  { name: 'end', of: (row) => (row.found === 'passage' ? row.item.end : null) },
];
