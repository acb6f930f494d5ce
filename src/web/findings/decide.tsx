import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { DecisionRequest, FindingRecord } from '../../model/index.ts';
import { postJson } from '../api/client.ts';
import { sayEdtf } from '../dates/say-edtf.ts';
import { words } from '../words/index.ts';
import { verdictOf } from './finding-state.ts';

/** Accepts or dismisses a finding, with a reason where one is given; what was decided is said, and can be undone. */
export function Decide({ finding }: { readonly finding: FindingRecord }) {
  const client = useQueryClient();
  const [why, setWhy] = useState('');
  const decide = useMutation({
    mutationFn: (request: DecisionRequest) => postJson<{ id: string }>('/decisions', request),
    onSuccess: () => {
      setWhy('');
      return Promise.all([
        client.invalidateQueries({ queryKey: ['finding', finding.id] }),
        client.invalidateQueries({ queryKey: ['findings'] }),
      ]);
    },
  });
  const made = verdictOf(finding);
  return (
    <section className="decide" aria-busy={decide.isPending}>
      <h3 className="label">{words.findings.decision}</h3>
      <p role="status">
        {made &&
          words.findings.decided(
            words.findings.states[made.verdict as 'accept' | 'dismiss'],
            sayEdtf(made.at.slice(0, 10)),
          )}
        {made?.why && ` ${words.quote(made.why)}`}
      </p>
      {made ? (
        <button
          type="button"
          className="text-button"
          disabled={decide.isPending}
          onClick={() => decide.mutate({ on: [made.id], verdict: 'undo' })}
        >
          {words.findings.undo}
        </button>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const { submitter } = event.nativeEvent as SubmitEvent;
            const verdict = (submitter as HTMLButtonElement | null)?.value === 'dismiss' ? 'dismiss' : 'accept';
            decide.mutate({ on: [finding.id], verdict, ...(why.trim() && { why: why.trim() }) });
          }}
        >
          <label>
            <span className="quiet">{words.findings.why}</span>
            <input value={why} maxLength={2000} onChange={({ target }) => setWhy(target.value)} />
          </label>
          <div className="decide-buttons">
            <button type="submit" value="accept" className="text-button" disabled={decide.isPending}>
              {words.findings.accept}
            </button>
            <button type="submit" value="dismiss" className="text-button" disabled={decide.isPending}>
              {words.findings.dismiss}
            </button>
          </div>
        </form>
      )}
      {decide.error && <p role="alert">{decide.error.message}</p>}
    </section>
  );
}
