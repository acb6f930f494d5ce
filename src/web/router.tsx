import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, createRouter, redirect } from '@tanstack/react-router';
import { eventId } from './address/event-id.ts';
import { filterOf, isOpen, noFilter, overAllTime, queryOf } from './address/filter.ts';
import { picker } from './address/picker.ts';
import { formatQuery, parseQuery } from './address/query-string.ts';
import { sightOf, spanOf } from './address/sight.ts';
import { fetchFirst } from './api/capture-queries.ts';
import {
  entityQuery,
  eventQuery,
  eventsQuery,
  facetsQuery,
  fewFound,
  projectQuery,
  searchCountsQuery,
  searchQuery,
  timelineQuery,
} from './api/queries.ts';
import { ChronicleRoom } from './chronicle/chronicle-room.tsx';
import { Loading } from './parts/state.tsx';
import { Nowhere } from './shell/nowhere.tsx';
import { loadEvidenceView, loadRecordView } from './shell/panes.tsx';
import { RoomFailed } from './shell/room-failed.tsx';
import { Shell } from './shell/shell.tsx';
import { allBins } from './timeline/use-timeline-data.ts';

// What is open beside any room: a record by its id, and a place in a source.
const openPanes = picker('on', 'see');
const chronicleState = picker('kind', 'from', 'to', 'entity', 'source', 'basis', 'told', 'q', 'view');

const root = createRootRouteWithContext<{ client: QueryClient }>()({
  component: Shell,
  notFoundComponent: Nowhere,
  validateSearch: openPanes,
  // What these need is asked for with the page, not after it.
  loaderDeps: ({ search: { on, see } }) => ({ on, see }),
  loader: ({ context: { client }, deps: { on, see } }) => {
    if (on !== undefined) void loadRecordView();
    if (on !== undefined && /^(event|claim)-/.test(on)) client.prefetchQuery(eventQuery(eventId(on)));
    if (on?.startsWith('entity-')) client.prefetchQuery(entityQuery(on));
    const sight = sightOf(see);
    if (sight) void Promise.all([loadEvidenceView(), fetchFirst(client, sight.capture, sight)]);
  },
});

const chronicle = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: chronicleState,
  // All that the first screen shows is asked for at once, before anything is drawn.
  loaderDeps: ({ search }) => queryOf(filterOf(search)),
  loader: ({ context: { client }, deps }) => {
    const filter = filterOf(deps);
    client.prefetchInfiniteQuery(eventsQuery(filter));
    if (!isOpen(filter)) client.prefetchQuery(facetsQuery(filter));
    client.prefetchQuery(timelineQuery(noFilter, allBins));
    client.prefetchQuery(timelineQuery(overAllTime(filter), allBins));
    return client.ensureQueryData(projectQuery);
  },
  component: ChronicleRoom,
});

const searchState = picker('q');
const search = createRoute({
  getParentRoute: () => root,
  path: '/search',
  validateSearch: searchState,
  loaderDeps: ({ search: { q } }) => ({ q }),
  loader: ({ context: { client }, deps: { q } }) => {
    if (q === undefined) return;
    client.prefetchQuery(searchQuery(q, fewFound));
    client.prefetchQuery(searchCountsQuery(q));
  },
}).lazy(() => import('./search/route.ts').then(({ route }) => route));

const namesState = picker('order', 'find', 'kind');
const people = createRoute({ getParentRoute: () => root, path: '/people', validateSearch: namesState }).lazy(() =>
  import('./names/people-route.tsx').then(({ route }) => route),
);
const offices = createRoute({ getParentRoute: () => root, path: '/offices', validateSearch: namesState }).lazy(() =>
  import('./names/offices-route.tsx').then(({ route }) => route),
);
const bodies = createRoute({ getParentRoute: () => root, path: '/bodies', validateSearch: namesState }).lazy(() =>
  import('./names/bodies-route.tsx').then(({ route }) => route),
);
const places = createRoute({ getParentRoute: () => root, path: '/places', validateSearch: namesState }).lazy(() =>
  import('./names/places-route.tsx').then(({ route }) => route),
);
const works = createRoute({ getParentRoute: () => root, path: '/works', validateSearch: namesState }).lazy(() =>
  import('./names/works-route.tsx').then(({ route }) => route),
);

const series = createRoute({ getParentRoute: () => root, path: '/series' }).lazy(() =>
  import('./series/series-route.ts').then(({ route }) => route),
);

const asOf = createRoute({ getParentRoute: () => root, path: '/as-of', validateSearch: picker('day') }).lazy(() =>
  import('./as-of/as-of-route.ts').then(({ route }) => route),
);

const findingsState = picker('kind', 'state');
const findings = createRoute({ getParentRoute: () => root, path: '/findings', validateSearch: findingsState }).lazy(
  () => import('./findings/findings-route.ts').then(({ route }) => route),
);

const compare = createRoute({
  getParentRoute: () => root,
  path: '/compare',
  validateSearch: picker('before', 'after', 'show'),
}).lazy(() => import('./compare/compare-route.ts').then(({ route }) => route));

const history = createRoute({ getParentRoute: () => root, path: '/history' }).lazy(() =>
  import('./history/history-route.ts').then(({ route }) => route),
);

const add = createRoute({ getParentRoute: () => root, path: '/add' }).lazy(() =>
  import('./add/add-route.ts').then(({ route }) => route),
);

const sources = createRoute({
  getParentRoute: () => root,
  path: '/sources',
  validateSearch: picker('order', 'find'),
}).lazy(() => import('./source/sources-route.ts').then(({ route }) => route));

const sourceState = picker('at', 'hide', 'gaps');
const source = createRoute({
  getParentRoute: () => root,
  path: '/source/$capture',
  validateSearch: sourceState,
  loaderDeps: ({ search: { at } }) => ({ at }),
  loader: ({ context: { client }, params: { capture }, deps: { at } }) => {
    void fetchFirst(client, capture, spanOf(at));
  },
}).lazy(() => import('./source/source-route.ts').then(({ route }) => route));

// Any record has a short address of its own: its id.
const record = createRoute({
  getParentRoute: () => root,
  path: '/$id',
  beforeLoad: ({ params: { id } }) => {
    if (/^(event|claim|entity|series|finding)-/.test(id)) throw redirect({ to: '/', search: { on: id } });
    if (id.startsWith('capture-')) throw redirect({ to: '/source/$capture', params: { capture: id } });
  },
  component: Nowhere,
});

/** The router over all rooms; what they show comes through `client`. */
export const makeRouter = (client: QueryClient) =>
  createRouter({
    routeTree: root.addChildren([
      chronicle,
      people,
      offices,
      bodies,
      places,
      works,
      series,
      asOf,
      findings,
      search,
      sources,
      source,
      compare,
      history,
      add,
      record,
    ]),
    context: { client },
    parseSearch: parseQuery,
    stringifySearch: formatQuery,
    defaultPendingComponent: Loading,
    defaultPendingMs: 200,
    defaultErrorComponent: RoomFailed,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
