import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { CaptureText, Span } from '../../model/index.ts';
import { spanText } from '../address/sight.ts';
import { getJson } from './client.ts';

// A text may be large: it is kept for a minute only.
const gcTime = 60_000;

// So many passages are asked for at once: what else is asked in between need not wait for all of a long text.
const atOnce = 2500;

/** A capture as it is read, whole. */
export const captureQuery = (id: string) =>
  queryOptions({
    queryKey: ['capture', id],
    queryFn: async ({ signal }): Promise<CaptureText> => {
      const get = (from: number): Promise<CaptureText> =>
        getJson(`/captures/${id}/text`, { passages: `${from}-${from + atOnce - 1}` }, signal);
      const { part, ...first } = await get(0);
      const rest: CaptureText[] = [];
      for (let from = atOnce; part && from < part.passages; from += atOnce) rest.push(await get(from));
      return {
        ...first,
        passages: [first, ...rest].flatMap(({ passages }) => passages),
        claims: [first, ...rest].flatMap(({ claims }) => claims),
      };
    },
    structuralSharing: false,
    gcTime,
  });

const beginning: Span = { start: 0, end: 0 };

/** A capture around a place in it, null for its beginning: all of it where it is not long. */
export const capturePartQuery = (id: string, place: Span | null) => {
  const around = spanText(place ?? beginning);
  return queryOptions({
    queryKey: ['capture', id, around],
    queryFn: async ({ signal, client }) => {
      const capture = await getJson<CaptureText>(`/captures/${id}/text`, { around }, signal);
      // What is whole need not be asked for again at other places.
      if (!capture.part) client.setQueryData(captureQuery(id).queryKey, capture);
      return capture;
    },
    gcTime,
  });
};

/** Fetches what is shown first of a capture at a place, unless it is there. */
export async function fetchFirst(client: QueryClient, id: string, place: Span | null): Promise<void> {
  if (client.getQueryData(captureQuery(id).queryKey) === undefined)
    await client.prefetchQuery(capturePartQuery(id, place));
}
