import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Decided } from '../../decisions/decided.tsx';
import { useDecide } from '../../decisions/use-decide.ts';
import { reasonOf, WhyField } from '../../decisions/why-field.tsx';
import { claimQuery } from '../../event/claim-query.ts';
import { EditForm } from '../../event/edit-form.tsx';
import { Failed, Loading } from '../../parts/state.tsx';
import { typeset } from '../../parts/typeset.ts';
import { words } from '../../words/index.ts';
import { Bar } from './correct-bar.tsx';

const say = words.decisions;

/** Puts a claim right that is noted in the margin: edits or rejects it, or undoes what was decided of it. */
export function ClaimBar({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const { data, error, refetch } = useQuery(claimQuery(id));
  const [why, setWhy] = useState('');
  const { decide, isPending, error: refused } = useDecide();
  const heading = useRef<HTMLParagraphElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it has something to show
  useEffect(() => heading.current?.focus(), [data === undefined, id]);
  const about = (): DOMRect | undefined =>
    document.querySelector(`[data-note="${CSS.escape(id)}"]`)?.getBoundingClientRect();
  const isRejected = data?.decisions.some(({ verdict }) => verdict === 'reject');
  return (
    <Bar label={words.correct.claim} about={about} place={id} onClose={onClose}>
      {error && <Failed error={error} again={refetch} />}
      {!data && !error && <Loading />}
      {data && (
        <div className="put-right" aria-busy={isPending}>
          <p ref={heading} tabIndex={-1} className="correct-words">
            {typeset(data.title)}
          </p>
          <Decided decisions={data.decisions} />
          <EditForm
            key={`${data.kind} ${data.title} ${data.time?.edtf}`}
            of={data}
            disabled={isPending}
            onSave={async (value) => {
              if (
                await decide({ on: [id], verdict: 'edit', value, ...reasonOf(why) }, say.said.edit(typeset(data.title)))
              )
                onClose();
            }}
          />
          <WhyField value={why} onChange={setWhy} />
          {!isRejected && (
            <div className="put-right-foot">
              <button
                type="button"
                className="text-button"
                disabled={isPending}
                onClick={async () => {
                  if (
                    await decide(
                      { on: [id], verdict: 'reject', ...reasonOf(why) },
                      say.said.reject(typeset(data.title)),
                    )
                  )
                    onClose();
                }}
              >
                {words.correct.rejectClaim}
              </button>
            </div>
          )}
          {refused && <p role="alert">{refused.message}</p>}
        </div>
      )}
    </Bar>
  );
}
