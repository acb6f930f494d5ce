import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { DecisionRequest, EventView } from '../../model/index.ts';
import { Decided } from '../decisions/decided.tsx';
import '../decisions/decisions.css';
import { FindRecord } from '../decisions/find-record.tsx';
import { FormButtons } from '../decisions/form-buttons.tsx';
import { useDecide } from '../decisions/use-decide.ts';
import { reasonOf, WhyField } from '../decisions/why-field.tsx';
import { Name } from '../parts/name.tsx';
import { typeset } from '../parts/typeset.ts';
import { When } from '../parts/when.tsx';
import { words } from '../words/index.ts';
import { EditForm } from './edit-form.tsx';
import { SplitForm } from './split-form.tsx';

const forms = ['edit', 'split', 'merge'] as const;
const say = words.decisions;

/** Puts an event right: accepts, rejects, edits, splits or merges it; what was decided of it is told, and can be undone. */
export function PutRight({ event }: { readonly event: EventView }) {
  const [open, setOpen] = useState<(typeof forms)[number] | null>(null);
  const [why, setWhy] = useState('');
  const { decide, isPending, error } = useDecide();
  const navigate = useNavigate();
  const title = typeset(event.title);
  const isAccepted = event.decisions.some(({ verdict }) => verdict === 'accept');

  const make = async (request: DecisionRequest, said: string): Promise<void> => {
    const made = await decide({ ...request, ...reasonOf(why) }, said);
    if (!made) return;
    setOpen(null);
    setWhy('');
    // What was merged may go by the id of the other.
    const [first] = made.now;
    if (request.verdict === 'merge' && first && first.id !== event.id)
      navigate({ to: '.', replace: true, search: (state) => ({ ...state, on: first.id }) });
  };
  const verdict = (what: 'accept' | 'reject'): void => {
    make({ on: [event.id], verdict: what }, say.said[what](title));
  };
  return (
    <section className="put-right" aria-busy={isPending}>
      {event.decisions.length > 0 && <h3 className="label">{say.decided}</h3>}
      <Decided decisions={event.decisions} />
      <h3 className="label">{say.title}</h3>
      <div className="put-right-verdicts">
        {!isAccepted && (
          <button type="button" className="text-button" disabled={isPending} onClick={() => verdict('accept')}>
            {say.accept}
          </button>
        )}
        <button type="button" className="text-button" disabled={isPending} onClick={() => verdict('reject')}>
          {say.reject}
        </button>
        <FormButtons
          forms={event.evidence.length > 1 ? forms : forms.filter((form) => form !== 'split')}
          open={open}
          say={say}
          onOpen={setOpen}
        />
      </div>
      {open === 'edit' && (
        <EditForm
          of={event}
          disabled={isPending}
          onSave={(value) => make({ on: [event.id], verdict: 'edit', value }, say.said.edit(title))}
        />
      )}
      {open === 'split' && (
        <SplitForm
          claims={event.evidence}
          disabled={isPending}
          onSplit={(on) => make({ on: [...on], verdict: 'split', value: 'together' }, say.said.split(on.length))}
        />
      )}
      {open === 'merge' && (
        <div className="put-right-part">
          <FindRecord
            label={say.mergeEvent}
            pick={({ events }) => events.filter(({ id }) => id !== event.id)}
            say={({ title: other, time }) => (
              <>
                <span className="quiet figures">
                  <When time={time} />
                </span>
                <Name>{other}</Name>
              </>
            )}
            disabled={isPending}
            onChoose={({ id, title: other }) =>
              make({ on: [event.id, id], verdict: 'merge' }, say.said.merge(title, typeset(other)))
            }
          />
        </div>
      )}
      <WhyField value={why} onChange={setWhy} />
      {error && <p role="alert">{error.message}</p>}
    </section>
  );
}
