import { useState } from 'react';
import { type EntityKind, type SearchFound, spanId } from '../../../model/index.ts';
import { FindRecord } from '../../decisions/find-record.tsx';
import { useDecide } from '../../decisions/use-decide.ts';
import { reasonOf, WhyField } from '../../decisions/why-field.tsx';
import { Name } from '../../parts/name.tsx';
import { typeset } from '../../parts/typeset.ts';
import { words } from '../../words/index.ts';
import type { Marked } from '../marks.ts';
import type { Chosen } from './chosen.ts';

const say = words.correct;
const kinds = Object.keys(words.entityKinds) as EntityKind[];
const isEntityKind = (kind: string): kind is EntityKind => Object.hasOwn(words.entityKinds, kind);
const entitiesOf = ({ entities }: SearchFound): SearchFound['entities'] => entities;

/** Says what chosen words name: something that is named already, something new of some kind, or nothing. */
export function NameForm({
  capture,
  chosen,
  mentions,
  onDone,
}: {
  readonly capture: string;
  readonly chosen: Chosen;
  /** What is marked in these words now. */
  readonly mentions: readonly Marked[];
  readonly onDone: () => void;
}) {
  const known = mentions.filter(({ kind }) => kind !== 'time');
  const [first] = known;
  const [kind, setKind] = useState<EntityKind>(first && isEntityKind(first.kind) ? first.kind : 'person');
  const [name, setName] = useState(chosen.words);
  const [why, setWhy] = useState('');
  const { decide, isPending, error } = useDecide();
  const on = [spanId('mention', capture, chosen)];
  const make = async (
    value: { kind: EntityKind; entity: string } | { kind: EntityKind; name: string },
    said: string,
  ) => {
    if (await decide({ on, verdict: 'edit', value, ...reasonOf(why) }, say.named(chosen.words, said))) onDone();
  };
  return (
    <div className="put-right-part" aria-busy={isPending}>
      {known.length > 0 && (
        <p className="quiet">
          {say.now(
            known.map(({ kind: of, entity }) =>
              [isEntityKind(of) ? words.entityKinds[of] : words.claimKinds.meeting, entity && typeset(entity.name)]
                .filter(Boolean)
                .join(' '),
            ),
          )}
        </p>
      )}
      <FindRecord
        label={say.findName}
        pick={entitiesOf}
        say={(one) => (
          <>
            <Name>{one.name}</Name>
            <span className="quiet">{words.entityKinds[one.kind]}</span>
          </>
        )}
        disabled={isPending}
        onChoose={(one) => make({ kind: one.kind, entity: one.id }, typeset(one.name))}
      />
      <form
        className="correct-new"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') make({ kind, name: name.trim() }, typeset(name.trim()));
        }}
      >
        <label className="field">
          <span className="quiet">{say.newName}</span>
          <input value={name} maxLength={300} autoComplete="off" onChange={({ target }) => setName(target.value)} />
        </label>
        <label className="field">
          <span className="quiet">{words.decisions.fields.kind}</span>
          <select value={kind} onChange={({ target }) => setKind(target.value as EntityKind)}>
            {kinds.map((one) => (
              <option key={one} value={one}>
                {words.entityKinds[one]}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="text-button" disabled={isPending || name.trim() === ''}>
          {say.nameIt}
        </button>
      </form>
      <WhyField value={why} onChange={setWhy} />
      {known.length > 0 && (
        <div className="put-right-foot">
          <button
            type="button"
            className="text-button"
            disabled={isPending}
            onClick={async () => {
              if (await decide({ on, verdict: 'reject', ...reasonOf(why) }, say.namesNothing(chosen.words))) onDone();
            }}
          >
            {say.none}
          </button>
        </div>
      )}
      {error && <p role="alert">{error.message}</p>}
    </div>
  );
}
