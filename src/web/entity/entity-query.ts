import { queryOptions } from '@tanstack/react-query';
import type { RelationRecord, TenureRecord } from '../../model/index.ts';
import { getJson } from '../api/client.ts';

/** The terms of office of a person, or in an office. */
export const tenuresQuery = (of: { readonly person: string } | { readonly office: string }) =>
  queryOptions({
    queryKey: ['tenures', of],
    queryFn: async ({ signal }) => (await getJson<{ items: TenureRecord[] }>('/tenures', of, signal)).items,
  });

/** What a body came from and became, and so on from these. */
export const lineageQuery = (entity: string) =>
  queryOptions({
    queryKey: ['lineage', entity],
    queryFn: async ({ signal }) =>
      (await getJson<{ items: RelationRecord[] }>('/relations', { entity, line: true }, signal)).items,
  });

/** What an organisation is to others. */
export const relationsQuery = (entity: string) =>
  queryOptions({
    queryKey: ['relations', entity],
    queryFn: async ({ signal }) => (await getJson<{ items: RelationRecord[] }>('/relations', { entity }, signal)).items,
  });
