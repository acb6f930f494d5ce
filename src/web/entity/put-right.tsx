import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { DecisionRequest, EntityView } from '../../model/index.ts';
import { Decided } from '../decisions/decided.tsx';
import '../decisions/decisions.css';
import { FindRecord } from '../decisions/find-record.tsx';
import { FormButtons } from '../decisions/form-buttons.tsx';
import { useDecide } from '../decisions/use-decide.ts';
import { reasonOf, WhyField } from '../decisions/why-field.tsx';
import { Name } from '../parts/name.tsx';
import { typeset } from '../parts/typeset.ts';
import { words } from '../words/index.ts';

const forms = ['rename', 'merge'] as const;
const say = words.decisions;

/** Puts a name right: renames it, makes it one with another, or says that it is no name; each can be undone. */
export function PutRight({ entity }: { readonly entity: EntityView }) {
  const { id, kind, decisions } = entity;
  const [open, setOpen] = useState<(typeof forms)[number] | null>(null);
  const [name, setName] = useState(entity.name);
  const [why, setWhy] = useState('');
  const { decide, isPending, error } = useDecide();
  const navigate = useNavigate();

  const make = async (request: DecisionRequest, said: string): Promise<void> => {
    const made = await decide({ ...request, ...reasonOf(why) }, said);
    if (!made) return;
    setOpen(null);
    setWhy('');
    const [first] = made.now;
    if (first && first.id !== id) navigate({ to: '.', replace: true, search: (state) => ({ ...state, on: first.id }) });
  };
  return (
    <section className="put-right" aria-busy={isPending}>
      {decisions.length > 0 && <h3 className="label">{say.decided}</h3>}
      <Decided decisions={decisions} />
      <h3 className="label">{say.title}</h3>
      <div className="put-right-verdicts">
        <FormButtons forms={forms} open={open} say={say} onOpen={setOpen} />
        <button
          type="button"
          className="text-button"
          disabled={isPending}
          onClick={() => make({ on: [id], verdict: 'reject' }, say.said.noName(typeset(entity.name)))}
        >
          {say.noName}
        </button>
      </div>
      {open === 'rename' && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const value = name.trim();
            if (value !== '' && value !== entity.name)
              make({ on: [id], verdict: 'rename', value }, say.said.rename(typeset(value)));
          }}
        >
          <label className="field">
            <span className="quiet">{say.fields.name}</span>
            <input value={name} maxLength={300} autoComplete="off" onChange={({ target }) => setName(target.value)} />
          </label>
          <div className="put-right-foot">
            <button
              type="submit"
              className="text-button"
              disabled={isPending || name.trim() === '' || name.trim() === entity.name}
            >
              {say.save}
            </button>
          </div>
        </form>
      )}
      {open === 'merge' && (
        <div className="put-right-part">
          <FindRecord
            label={say.mergeName}
            pick={({ entities }) => entities.filter((one) => one.id !== id && one.kind === kind)}
            say={(one) => (
              <>
                <Name>{one.name}</Name>
                <span className="quiet figures">{words.overview.mentions(one.mentions)}</span>
              </>
            )}
            disabled={isPending}
            onChoose={(one) =>
              make({ on: [id, one.id], verdict: 'merge' }, say.said.merge(typeset(entity.name), typeset(one.name)))
            }
          />
        </div>
      )}
      <WhyField value={why} onChange={setWhy} />
      {error && <p role="alert">{error.message}</p>}
    </section>
  );
}
