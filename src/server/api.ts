import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { HTTPException } from 'hono/http-exception';
import { boundsOf } from '../edtf/index.ts';
import {
  asOfView,
  captureMarks,
  captureText,
  citation,
  claimView,
  comparisonView,
  coverageItem,
  dateView,
  decisionItem,
  entityList,
  entityView,
  eraRecord,
  eventItem,
  eventView,
  facetsView,
  findingCount,
  findingRecord,
  pageOf,
  projectView,
  relationRecord,
  resolutionRecord,
  searchCounts,
  searchFound,
  searchView,
  seriesRecord,
  seriesView,
  shortened,
  sourceItem,
  tenureRecord,
  timelineMark,
  timelineView,
} from '../model/index.ts';
import { decisionRoutes } from './decision-routes.ts';
import { downloadsOf } from './downloads.ts';
import { GoneAway } from './in-turn.ts';
import { newApi } from './open-api.ts';
import {
  asOfQuery,
  captureQuery,
  citationsQuery,
  compareQuery,
  coverageQuery,
  dateQuery,
  entitiesQuery,
  eventsQuery,
  facetsQuery,
  findingsQuery,
  marksQuery,
  relationsQuery,
  resolutionsQuery,
  searchQuery,
  sourcesQuery,
  storeFilter,
  tenuresQuery,
  timelineQuery,
} from './parameters.ts';
import { problemResponse } from './problem.ts';
import { noQuery, recordRoutes } from './record-routes.ts';
import type { Threads } from './threads.ts';

/** The HTTP API, described by itself at `/openapi.json`. */
export function apiOf(threads: Threads, version: string, { writes }: { readonly writes: boolean }): OpenAPIHono {
  const api = newApi();
  api.onError((error, c) => {
    if (error instanceof GoneAway) return problemResponse(c, 400, 'It broke off.');
    if (error instanceof HTTPException) return problemResponse(c, error.status, 'The body of the request is no JSON.');
    console.error(error);
    return problemResponse(c, 500, 'Something went wrong in the program; its terminal says more.');
  });
  api.notFound((c) => problemResponse(c, 404, `There is nothing at ${shortened(c.req.path)}.`));

  const { get, getOne } = recordRoutes(api);
  const whole = async <T>(items: Promise<T[]>) => ({ items: await items, next: null });

  get('/project', 'The whole project at a glance.', noQuery, projectView, async () => ({
    ...(await threads.ask('viewProject')),
    writes,
  }));
  get(
    '/events',
    'Events in the order of time; `after` takes what `next` gives.',
    eventsQuery,
    pageOf(eventItem).extend({
      total: z.number().int(),
      offset: z.number().int().describe('where in the list the page begins'),
      at: z.number().int().optional().describe('where in the list that stands which it was asked for around'),
    }),
    (query) => threads.askJson('listEvents', storeFilter(query)),
  );
  getOne('/events/{id}', 'An event with every claim behind it; a claim’s id leads to its event.', eventView, (id) =>
    threads.askJson('viewEvent', id),
  );
  get(
    '/timeline',
    'How many events fall into each of a number of equal stretches.',
    timelineQuery,
    timelineView.nullable(),
    (query) => threads.askJson('timeline', storeFilter(query)),
  );
  get(
    '/timeline/marks',
    'Events as no more than a timeline draws.',
    marksQuery,
    pageOf(timelineMark).extend({ total: z.number().int() }),
    (query) => threads.askJson('timelineMarks', storeFilter(query)),
  );
  get('/facets', 'How many events each further choice would leave under a filter.', facetsQuery, facetsView, (query) =>
    threads.askJson('facets', storeFilter(query)),
  );
  get(
    '/sources',
    'Sources, by title unless asked otherwise.',
    sourcesQuery,
    pageOf(sourceItem).extend({ total: z.number().int() }),
    ({ after: offset, ...query }) => threads.askJson('pageOfSources', { ...query, offset }),
  );
  getOne(
    '/sources/{id}',
    'A source with its captures.',
    sourceItem,
    async (id) => (await threads.ask('listSources', id))[0],
  );
  getOne(
    '/captures/{id}/text',
    'A capture as it is read.',
    captureText,
    (id, { around, passages }) =>
      threads.askJson('viewCapture', id, passages ? { passages } : around ? { around } : undefined),
    captureQuery,
  );
  getOne(
    '/captures/{id}/marks',
    'What is marked in a capture: mentions, eras, and what no claim rests on.',
    captureMarks,
    (id) => threads.askJson('viewCaptureMarks', id),
  );
  get(
    '/entities',
    'Who and what is named, most mentioned first unless asked otherwise.',
    entitiesQuery,
    entityList,
    ({ after: offset, ...query }) => threads.askJson('pageOfEntities', { ...query, offset }),
  );
  getOne('/entities/{id}', 'Someone or something that is named.', entityView, (id) =>
    threads.askJson('viewEntity', id),
  );
  get('/tenures', 'Who held which office when.', tenuresQuery, pageOf(tenureRecord), ({ person, office, on }) =>
    whole(threads.ask('listTenures', { person, office, ...(on === undefined ? {} : boundsOf(on)) })),
  );
  get('/as-of', 'Who held what, and which bodies there were, on a day.', asOfQuery, asOfView, ({ on }) => {
    const day = boundsOf(on).earliest;
    return day === null ? Promise.resolve({ error: `on: ${shortened(on)} is no day.` }) : threads.askJson('asOf', day);
  });
  get(
    '/relations',
    'What organisations are to one another.',
    relationsQuery,
    pageOf(relationRecord),
    ({ entity, line }) => whole(threads.ask('listRelations', { entity, line: line === 'true' })),
  );
  get('/resolutions', 'What meetings adopted.', resolutionsQuery, pageOf(resolutionRecord), (query) =>
    whole(threads.ask('listResolutions', query)),
  );
  get('/series', 'Series of numbered meetings.', noQuery, pageOf(seriesRecord), () => whole(threads.ask('listSeries')));
  getOne('/series/{id}', 'A series with its meetings.', seriesView, (id) => threads.ask('viewSeries', id));
  get('/eras', 'The periods by which documents divide their story.', noQuery, pageOf(eraRecord), () =>
    whole(threads.ask('listEras')),
  );
  get(
    '/findings',
    'What a critic would flag, that which is worth most first.',
    findingsQuery,
    pageOf(findingRecord),
    async ({ limit, after = 0, ...query }) => {
      const items = await threads.ask('listFindings', { ...query, limit, offset: after });
      return { items, next: items.length < limit ? null : String(after + limit) };
    },
  );
  get('/findings/counts', 'How many findings of each kind are in each state.', noQuery, z.array(findingCount), () =>
    threads.ask('countFindings'),
  );
  getOne(
    '/findings/{id}',
    'A finding with the words that show it.',
    findingRecord,
    async (id) => (await threads.ask('listFindings', { id }))[0],
  );
  get('/search', 'What a query finds, best first.', searchQuery, searchView, ({ q, limit }) =>
    threads.askJson('search', q, { limit }),
  );
  get('/search/found', 'The best of what a query finds.', searchQuery, searchFound, ({ q, limit }) =>
    threads.askJson('searchBest', q, { limit }),
  );
  get(
    '/search/counts',
    'How much a query finds, and by what it could be narrowed.',
    searchQuery.pick({ q: true }),
    searchCounts,
    ({ q }) => threads.askJson('searchTotals', q),
  );
  get('/coverage', 'What no claim rests on, by source.', coverageQuery, pageOf(coverageItem), (query) =>
    whole(threads.ask('coverage', query)),
  );
  get(
    '/citations',
    'Words of the sources as they are cited: those of a claim, of each source of an event, or of a stretch of a capture.',
    citationsQuery,
    z.object({ items: z.array(citation) }),
    async ({ of, capture = '', start = 0, end = 0 }) => {
      const items = await (of === undefined
        ? threads.ask('citedSpan', capture, start, end)
        : threads.ask('citedBy', of));
      return items.length > 0
        ? { items }
        : { error: `There is nothing to cite at ${shortened(of ?? `${capture}:${start}-${end}`)}.` };
    },
  );
  get(
    '/compare',
    'What differs between two captures, or between the first and the last of a source.',
    compareQuery,
    comparisonView,
    async ({ before, after }) =>
      (await threads.askJson('compareCaptures', before, after)) ?? {
        error: `There is no ${shortened(after ?? before)} to compare.`,
      },
  );
  getOne('/claims/{id}', 'A claim, with what was decided of it.', claimView, (id) => threads.ask('viewClaim', id));

  get('/date', 'The date that words give.', dateQuery, dateView, ({ text }) => threads.ask('dateSaid', text));

  get('/decisions', 'Every decision, oldest first.', noQuery, pageOf(decisionItem), () =>
    whole(threads.ask('decisions')),
  );
  api.route('/', decisionRoutes(threads));
  api.route('/downloads', downloadsOf(threads));
  api.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'Sillok', version, description: 'A chronicle that can be checked, sentence by sentence.' },
    servers: [{ url: '/api' }],
  });
  return api;
}
