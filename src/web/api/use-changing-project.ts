import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { ProjectView } from '../../model/index.ts';
import { projectQuery } from './queries.ts';

// The overview that the program keeps is given in some hundredths of a second, of a large project too.
const everyMs = 10_000;

/** The project, looked at again while the page is in sight: what was added to it elsewhere is then shown everywhere. */
export function useChangingProject(): ProjectView | undefined {
  const client = useQueryClient();
  const { data: project } = useQuery({ ...projectQuery, refetchInterval: everyMs, refetchOnWindowFocus: 'always' });
  const before = useRef(project);
  useEffect(() => {
    // It is the same object for as long as it says the same.
    if (before.current !== undefined && before.current !== project)
      client.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[0] !== 'project' && queryKey[0] !== 'additions',
      });
    before.current = project;
  }, [client, project]);
  return project;
}
