import { queryOptions, useQuery } from '@tanstack/react-query';
import type { ResolutionRecord } from '../../model/index.ts';
import { getJson } from '../api/client.ts';
import { typeset } from '../parts/typeset.ts';
import { RecordLink } from '../shell/links.tsx';
import { words } from '../words/index.ts';

const resolutionsQuery = (meeting: string) =>
  queryOptions({
    queryKey: ['resolutions', meeting],
    queryFn: async ({ signal }) =>
      (await getJson<{ items: ResolutionRecord[] }>('/resolutions', { meeting }, signal)).items,
  });

/** What a meeting adopted, decided or amended, in the words of the sources; nothing where they tell of none. */
export function Resolutions({ meeting }: { readonly meeting: string }) {
  const { data = [] } = useQuery(resolutionsQuery(meeting));
  if (data.length === 0) return null;
  return (
    <section>
      <h3 className="label">{words.event.resolved}</h3>
      <ul className="event-findings">
        {data.map(({ id, summary, event }) => (
          <li key={id}>{event ? <RecordLink id={event}>{typeset(summary)}</RecordLink> : typeset(summary)}</li>
        ))}
      </ul>
    </section>
  );
}
