import { queryOptions, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useId } from 'react';
import type { DateView } from '../../model/index.ts';
import { getJson } from '../api/client.ts';
import { sayEdtf } from '../dates/say-edtf.ts';
import { words } from '../words/index.ts';

const dateQuery = (text: string) =>
  queryOptions({
    queryKey: ['date', text],
    queryFn: ({ signal }) => getJson<DateView>('/date', { text }, signal),
    enabled: text !== '',
    staleTime: Number.POSITIVE_INFINITY,
  });

/** A field for a date in words or as EDTF, which says how it is understood. */
export function DateWords({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}) {
  const note = useId();
  const asked = useDeferredValue(value.trim());
  const { data } = useQuery(dateQuery(asked));
  const said =
    asked === '' || !data
      ? words.decisions.dateHint
      : data.edtf === null
        ? words.decisions.noDate
        : words.decisions.understood(sayEdtf(data.edtf), data.edtf);
  return (
    <label className="field">
      <span className="quiet">{label}</span>
      <input
        value={value}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={note}
        aria-invalid={data?.edtf === null && asked !== '' ? true : undefined}
        onChange={({ target }) => onChange(target.value)}
      />
      <span id={note} role="status" className="field-note quiet">
        {said}
      </span>
    </label>
  );
}
