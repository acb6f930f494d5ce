import { type Filter, filterOf, noFilter } from '../address/filter.ts';
import { words } from '../words/index.ts';

/** A word or phrase of a query, or a field with its value (`kind:meeting`). */
export interface Token {
  /** Null for what is looked for as it stands. */
  readonly field: string | null;
  readonly value: string;
  readonly quoted: boolean;
}

/** The fields that a query may have; what stands before any other colon is a word. */
const fields = ['from', 'to', 'kind', 'source', ...Object.keys(words.entityKinds)];

/** The words, phrases and fields of a query, in order. */
export function tokensOf(query: string): Token[] {
  const tokens: Token[] = [];
  for (const [whole, field, quoted, word] of query.matchAll(/(?:(\p{L}+):)?(?:"([^"]*)"?|(\S+))/gu)) {
    if (field !== undefined && !fields.includes(field)) tokens.push({ field: null, value: whole, quoted: false });
    else tokens.push({ field: field ?? null, value: quoted ?? word ?? '', quoted: quoted !== undefined });
  }
  return tokens;
}

/** Tokens as a query. */
export const queryOfTokens = (tokens: readonly Token[]): string =>
  tokens
    .map(({ field, value, quoted }) => {
      const text = quoted || /[\s"]/.test(value) ? `"${value.replaceAll('"', '')}"` : value;
      return field === null ? text : `${field}:${text}`;
    })
    .join(' ');

/** Whether a query has a field with this value. */
export const hasField = (query: string, field: string, value: string): boolean =>
  tokensOf(query).some((token) => token.field === field && token.value === value);

/** The query without a field of this value where it has it, otherwise with it. */
export function toggledField(query: string, field: string, value: string): string {
  const tokens = tokensOf(query);
  const left = tokens.filter((token) => token.field !== field || token.value !== value);
  return queryOfTokens(left.length < tokens.length ? left : [...tokens, { field, value, quoted: false }]);
}

/** The query within these years, whatever years it was within before; without any where it was within these. */
export function toggledYears(query: string, from: number, to: number): string {
  const was = hasField(query, 'from', `${from}`) && hasField(query, 'to', `${to}`);
  const left = tokensOf(query).filter(({ field }) => field !== 'from' && field !== 'to');
  const span = [
    { field: 'from', value: `${from}`, quoted: false },
    { field: 'to', value: `${to}`, quoted: false },
  ];
  return queryOfTokens(was ? left : [...left, ...span]);
}

/** The filter of the chronicle that lets through the same events; null where it has no words for some field. */
export function filterOfQuery(query: string): Filter | null {
  const tokens = tokensOf(query);
  if (tokens.some(({ field }) => field !== null && !['from', 'to', 'kind'].includes(field))) return null;
  const of = (field: string): string[] => tokens.filter((token) => token.field === field).map(({ value }) => value);
  const said = tokens.filter(({ field }) => field === null);
  // The chronicle looks for words, not for phrases.
  if (said.some(({ quoted, value }) => quoted && /\s/.test(value))) return null;
  return {
    ...noFilter,
    ...filterOf({ kind: of('kind').join(','), from: of('from').at(-1), to: of('to').at(-1) }),
    q: said.map(({ value }) => value).join(' ') || null,
  };
}
