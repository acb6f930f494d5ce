import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { CaptureText, Span } from '../../model/index.ts';
import { capturePartQuery, captureQuery } from '../api/capture-queries.ts';

/** A capture as far as it has come: of a long one first the part around a place, then the whole. */
export interface Coming {
  readonly data: CaptureText | undefined;
  readonly error: Error | null;
  readonly refetch: () => unknown;
}

/** The capture with an id, to be shown at a place (null: its beginning). */
export function useCapture(id: string, place: Span | null): Coming {
  const client = useQueryClient();
  const isHere = client.getQueryData(captureQuery(id).queryKey) !== undefined;
  const part = useQuery({ ...capturePartQuery(id, place), enabled: !isHere });
  const whole = useQuery({ ...captureQuery(id), enabled: isHere || part.data?.part !== undefined });
  return whole.data ? whole : part;
}

/** The whole of a capture where it has come; it is asked for by `useCapture`. */
export const useWholeCapture = (id: string): CaptureText | undefined =>
  useQuery({ ...captureQuery(id), enabled: false }).data;
