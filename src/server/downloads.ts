import { Readable } from 'node:stream';
import { Hono } from 'hono';
import { z } from 'zod';
import {
  type Column,
  entityColumns,
  eventColumns,
  type FoundRow,
  findingColumns,
  foundColumns,
  toCsv,
  toJson,
} from '../interchange/index.ts';
import { issueSentence } from './issue-sentence.ts';
import { entitiesQuery, eventsQuery, findingsQuery, searchQuery, storeFilter } from './parameters.ts';
import { problemResponse } from './problem.ts';
import type { Threads } from './threads.ts';

/** A list that can be taken away: its pages, and its columns where it is a table. */
interface List {
  readonly columns: readonly Column<never>[];
  readonly pages: AsyncIterable<readonly unknown[]>;
}

/** Makes a list of the parameters of an address; throws a ZodError where one cannot be used. */
type ListMaker = (threads: Threads, query: Record<string, string>) => List;

const pageLength = 500;
// A search gives the best of each sort, so many at most.
const mostFound = 1000;

const lists: Readonly<Record<string, ListMaker>> = {
  events(threads, query) {
    const { limit, offset, after, around, ...filter } = eventsQuery.strict().parse(query);
    const wanted = storeFilter(filter);
    return {
      columns: eventColumns,
      pages: pagesOf(threads, async (offset) => {
        const { items } = await threads.ask('listEvents', { ...wanted, limit: pageLength, offset });
        return items;
      }),
    };
  },
  entities(threads, query) {
    const { limit, after, bins, ...filter } = entitiesQuery.strict().parse(query);
    return {
      columns: entityColumns,
      pages: pagesOf(threads, async (offset) => {
        // One part of all time is enough for the first and the last day of each.
        const page = await threads.ask('pageOfEntities', { ...filter, bins: 1, limit: pageLength, offset });
        return page.items.map(({ bins, ...item }) => item);
      }),
    };
  },
  findings(threads, query) {
    const { limit, after, ...filter } = findingsQuery.strict().parse(query);
    return {
      columns: findingColumns,
      pages: pagesOf(threads, (offset) => threads.ask('listFindings', { ...filter, limit: pageLength, offset })),
    };
  },
  search(threads, query) {
    const { q } = searchQuery.strict().parse(query);
    const found = async function* (): AsyncGenerator<FoundRow[]> {
      const view = await threads.ask('search', q, { limit: mostFound });
      if ('error' in view) throw new Error(view.error);
      yield view.events.map((item) => ({ found: 'event', item }));
      yield view.entities.map((item) => ({ found: 'entity', item }));
      yield view.passages.map((item) => ({ found: 'passage', item }));
    };
    return { columns: foundColumns, pages: found() };
  },
};

/** Page after page until one is not full. Throws where the chronicle changes meanwhile: half of each would be wrong. */
async function* pagesOf<Item>(
  threads: Threads,
  page: (offset: number) => Promise<readonly Item[]>,
): AsyncGenerator<readonly Item[]> {
  const edition = await threads.ask('edition');
  for (let offset = 0; ; offset += pageLength) {
    const items = await page(offset);
    if ((await threads.ask('edition')) !== edition)
      throw new Error('The chronicle changed while it was being written.');
    yield items;
    if (items.length < pageLength) return;
  }
}

const names = Object.keys(lists).join('|');

/** Lists to be taken away whole, under the filters of an address: `/events.csv?kind=meeting`, `/entities.json`. */
export function downloadsOf(threads: Threads): Hono {
  const app = new Hono();
  app.get(`/:file{(${names})\\.(csv|json)}`, async (c) => {
    const [name, format] = c.req.param('file').split('.');
    const { mark, ...query } = c.req.query();
    let list: List;
    try {
      list = lists[name](threads, query);
    } catch (error) {
      if (!(error instanceof z.ZodError)) throw error;
      const [issue] = error.issues;
      return problemResponse(c, 400, issueSentence(issue, query));
    }
    const text =
      format === 'csv'
        ? toCsv(list.columns, list.pages as AsyncIterable<readonly never[]>, { mark: mark === '1' })
        : toJson(list.pages);
    // The first piece is made before anything is sent, so that what cannot be made is refused and not broken off.
    const first = await text.next();
    const body = Readable.toWeb(Readable.from(bytesOf(first, text)));
    return c.body(body as ReadableStream, 200, {
      'content-type': format === 'csv' ? 'text/csv; charset=utf-8; header=present' : 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="${name}.${format}"`,
    });
  });
  return app;
}

async function* bytesOf(first: IteratorResult<string>, rest: AsyncGenerator<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  if (!first.done) yield encoder.encode(first.value);
  for await (const text of rest) yield encoder.encode(text);
}
