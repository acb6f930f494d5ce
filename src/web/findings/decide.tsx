import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { DecisionRequest, FindingRecord } from '../../model/index.ts';
import { postJson } from '../api/client.ts';
import { sayEdtf } from '../dates/say-edtf.ts';
import { words } from '../words/index.ts';
import { notesOf, stateOf, verdictOf } from './finding-state.ts';

type Verdict = 'accept' | 'dismiss' | 'note';
type Act = (request: DecisionRequest) => void;

/** Accepts or dismisses a finding, with a reason where one is given, or keeps a note on it; what was decided is said, and can be undone. */
export function Decide({ finding }: { readonly finding: FindingRecord }) {
  const client = useQueryClient();
  const [why, setWhy] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const { mutate, isPending, error } = useMutation({
    mutationFn: (request: DecisionRequest) => postJson<{ id: string }>('/decisions', request),
    onSuccess: () => {
      setWhy('');
      return Promise.all([
        client.invalidateQueries({ queryKey: ['finding', finding.id] }),
        client.invalidateQueries({ queryKey: ['findings'] }),
      ]);
    },
  });
  const said = why.trim();
  const decide = (verdict: Verdict): void => {
    // A note needs words, and may have more to follow: where they are written is where the keyboard stays.
    const onSettled = (): void => (verdict === 'note' ? input.current?.focus() : undefined);
    if (verdict === 'note' && said === '') onSettled();
    else mutate({ on: [finding.id], verdict, ...(said && { why: said }) }, { onSettled });
  };
  return (
    <section className="decide" aria-busy={isPending}>
      <h3 className="label">{words.findings.decision}</h3>
      <Decided finding={finding} busy={isPending} act={mutate} />
      <Notes finding={finding} busy={isPending} act={mutate} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          decide('note');
        }}
      >
        <label>
          <span className="quiet">{words.findings.why}</span>
          <input ref={input} value={why} maxLength={2000} onChange={({ target }) => setWhy(target.value)} />
        </label>
        <div className="decide-buttons">
          {verdicts(finding).map((verdict) => (
            // The Enter key keeps what is written: no verdict is given by the way.
            <button
              key={verdict}
              type={verdict === 'note' ? 'submit' : 'button'}
              className="text-button"
              disabled={isPending}
              onClick={verdict === 'note' ? undefined : () => decide(verdict)}
            >
              {words.findings[verdict]}
            </button>
          ))}
        </div>
      </form>
      {error && <p role="alert">{error.message}</p>}
    </section>
  );
}

// What is decided is undone before it is decided otherwise.
const verdicts = (finding: FindingRecord): readonly Verdict[] =>
  stateOf(finding) === 'open' ? ['accept', 'dismiss', 'note'] : ['note'];

function Decided({
  finding,
  busy,
  act,
}: {
  readonly finding: FindingRecord;
  readonly busy: boolean;
  readonly act: Act;
}) {
  const made = verdictOf(finding);
  return (
    <>
      <p role="status">
        {made && words.findings.decided(words.findings.states[stateOf(finding)], sayEdtf(made.at.slice(0, 10)))}
        {made?.why && ` ${words.quote(made.why)}`}
      </p>
      {made && (
        <button
          type="button"
          className="text-button"
          disabled={busy}
          onClick={() => act({ on: [made.id], verdict: 'undo' })}
        >
          {words.findings.undo}
        </button>
      )}
    </>
  );
}

function Notes({ finding, busy, act }: { readonly finding: FindingRecord; readonly busy: boolean; readonly act: Act }) {
  const notes = notesOf(finding);
  if (notes.length === 0) return null;
  return (
    <ul className="finding-notes" aria-label={words.findings.notes}>
      {notes.map(({ id, at, why }) => (
        <li key={id}>
          {why} <span className="quiet">{words.findings.noted(sayEdtf(at.slice(0, 10)))}</span>{' '}
          <button
            type="button"
            className="text-button"
            disabled={busy}
            onClick={() => act({ on: [id], verdict: 'undo' })}
          >
            {words.findings.undoNote}
          </button>
        </li>
      ))}
    </ul>
  );
}
