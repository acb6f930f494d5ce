import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { DecisionMade, DecisionRequest } from '../../model/index.ts';
import { postJson } from '../api/client.ts';
import { words } from '../words/index.ts';
import { announce } from './notice.ts';

/** A way to decide something: it is done at once, said with a way to undo it, and everything in sight shows it. */
export interface Deciding {
  /** Gives what it brought about; null where the server refused, which `error` says. */
  readonly decide: (request: DecisionRequest, said: string) => Promise<DecisionMade | null>;
  readonly undo: (decision: string) => Promise<DecisionMade | null>;
  readonly isPending: boolean;
  readonly error: Error | null;
}

export function useDecide(): Deciding {
  const client = useQueryClient();
  const { mutateAsync, isPending, error } = useMutation({
    mutationFn: async (request: DecisionRequest) => {
      const made = await postJson<DecisionMade>('/decisions', request);
      // What was decided may show anywhere.
      await client.invalidateQueries();
      return made;
    },
  });
  const decide = useCallback(
    async (request: DecisionRequest, said: string) => {
      const made = await mutateAsync(request).catch(() => null);
      if (made) announce({ text: said, undo: request.verdict === 'undo' ? null : made.id });
      return made;
    },
    [mutateAsync],
  );
  const undo = useCallback(
    (decision: string) => decide({ on: [decision], verdict: 'undo' }, words.decisions.undone),
    [decide],
  );
  return { decide, undo, isPending, error };
}
