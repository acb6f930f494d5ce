import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { type Filter, filterOf, queryOf } from '../address/filter.ts';

/** The filter of the chronicle, which the address keeps, and how to change it. */
export function useFilter(): readonly [filter: Filter, change: (filter: Filter) => void] {
  const { kind, from, to, entity, source, basis, told, q } = useSearch({ from: '/' });
  const filter = useMemo(
    () => filterOf({ kind, from, to, entity, source, basis, told, q }),
    [kind, from, to, entity, source, basis, told, q],
  );
  const navigate = useNavigate();
  const change = useCallback(
    (next: Filter) => {
      navigate({ to: '/', search: ({ on, see, view }) => ({ ...queryOf(next), on, see, view }) });
    },
    [navigate],
  );
  return [filter, change];
}
