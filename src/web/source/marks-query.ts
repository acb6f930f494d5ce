import { queryOptions } from '@tanstack/react-query';
import type { CaptureMarks } from '../../model/index.ts';
import { getJson } from '../api/client.ts';
import { marksOf } from './marks.ts';

/** What is marked in a capture: comes beside its text, which does not wait for it. */
export const marksQuery = (id: string) =>
  queryOptions({
    queryKey: ['marks', id],
    queryFn: async ({ signal }) => marksOf(await getJson<CaptureMarks>(`/captures/${id}/marks`, {}, signal)),
    gcTime: 60_000,
  });
