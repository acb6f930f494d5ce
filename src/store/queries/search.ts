import type { SearchCounts, SearchFound, SearchView } from '../../model/index.ts';
import type { Reader } from '../reader.ts';
import { parseSearch, type SearchQuery } from '../search-query.ts';
import { matchExpression } from '../words.ts';
import { pageOfEntities } from './entities.ts';
import { eventItems } from './events.ts';
import { entityKeys, findEvents } from './search-events.ts';
import { searchFacets } from './search-facets.ts';
import { bestPassages, countPassages } from './search-passages.ts';

export interface SearchOptions {
  /** How many of each sort to give. */
  readonly limit?: number | undefined;
}

/** What is looked for: the query, and other spellings of the name that its words make. */
interface Sought {
  readonly query: SearchQuery;
  readonly also: readonly string[];
  /** As FTS5 reads it; null where there are no words. */
  readonly match: string | null;
  /** Rowids of the people whose name the words make. */
  readonly people: readonly number[];
}

/** What passages, events and names a query finds, best first; or a sentence on what is wrong with the query. */
export async function search(
  reader: Reader,
  text: string,
  options: SearchOptions = {},
): Promise<SearchView | { error: string }> {
  const found = await searchBest(reader, text, options);
  return 'error' in found ? found : { ...found, ...((await searchTotals(reader, text)) as SearchCounts) };
}

/** The best of what a query finds, without looking at the rest. */
export async function searchBest(
  reader: Reader,
  text: string,
  { limit = 20 }: SearchOptions = {},
): Promise<SearchFound | { error: string }> {
  const parsed = parseSearch(text);
  if ('error' in parsed) return parsed;
  const { query, also, match, people } = soughtIn(reader, parsed.query);
  const { best, positions } = findEvents(reader, query, match);
  const terms = [...query.terms, ...also.map((text) => ({ text, exact: true }))];
  const passages = await bestPassages(reader, query, match, terms, positions, limit);
  const names = [...people, ...entityKeys(reader, query.terms)];
  return {
    query: text,
    also: [...also],
    events: await eventItems(reader, best(limit)),
    entities: names.length > 0 ? (await pageOfEntities(reader, { among: names, limit })).items : [],
    passages,
  };
}

/** How much a query finds, and by what it could be narrowed. */
export async function searchTotals(reader: Reader, text: string): Promise<SearchCounts | { error: string }> {
  const parsed = parseSearch(text);
  if ('error' in parsed) return parsed;
  const { query, match, people } = soughtIn(reader, parsed.query);
  const positions = findEvents(reader, query, match).positions();
  const { total, bySource } = countPassages(reader, query, match, positions);
  return {
    total: {
      events: positions.length,
      passages: total,
      entities: new Set([...people, ...entityKeys(reader, query.terms)]).size,
    },
    facets: searchFacets(reader, positions, bySource),
  };
}

const mostSpellings = 12;
const notLetters = /[^\p{L}\p{N}]+/gu;

/** Looks whether the words of a query make a person's name: then its other spellings are looked for as well. */
function soughtIn(reader: Reader, query: SearchQuery): Sought {
  const match = matchExpression(query.terms);
  const words = query.terms.map(({ text }) => text).join(' ');
  const people = words === '' ? [] : reader.people().find(words);
  if (match === null || people.length === 0) return { query, also: [], match, people: [] };
  const fold = (text: string): string => text.toLowerCase().replace(notLetters, ' ');
  const forms = reader.db
    .prepare(`
      SELECT form.text FROM form JOIN mention ON mention.form = form.id AND mention.pointing IS NULL
      WHERE form.entity IN (SELECT value FROM json_each(?)) GROUP BY form.text ORDER BY count(*) DESC, form.text`)
    .all(JSON.stringify(people))
    .map((row) => String(row.text));
  // A single Latin word of a name would find too much.
  const also = forms
    .filter((form) => fold(form) !== fold(words) && (/\s/.test(form.trim()) || /\p{Script=Hangul}{2}/u.test(form)))
    .slice(0, mostSpellings);
  const others = also.map((form) => matchExpression([{ text: form, exact: true }])).filter((one) => one !== null);
  return { query, also, match: [`(${match})`, ...others].join(' OR '), people };
}
