import { useState } from 'react';
import type { ClaimKind, Time } from '../../model/index.ts';
import { DateWords } from '../decisions/date-words.tsx';
import { words } from '../words/index.ts';

const say = words.decisions;

/** The fields of an event or a claim, to be put right. Gives only what was changed. */
export function EditForm({
  of: { title, kind, time },
  disabled,
  onSave,
}: {
  readonly of: { readonly title: string; readonly kind: ClaimKind; readonly time: Time | null };
  readonly disabled: boolean;
  readonly onSave: (changed: Readonly<Record<string, string>>) => void;
}) {
  const before = { title, kind, time: time?.edtf ?? '' };
  const [now, setNow] = useState<{ title: string; kind: ClaimKind; time: string }>(before);
  const changed = (['title', 'kind', 'time'] as const).filter(
    (field) => now[field].trim() !== '' && now[field].trim() !== before[field],
  );
  const names = Object.hasOwn(words.eventKinds, kind) ? words.eventKinds : words.claimKinds;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (changed.length > 0) onSave(Object.fromEntries(changed.map((field) => [field, now[field].trim()])));
      }}
    >
      <label className="field">
        <span className="quiet">{say.fields.title}</span>
        <input
          value={now.title}
          maxLength={300}
          autoComplete="off"
          onChange={({ target }) => setNow({ ...now, title: target.value })}
        />
      </label>
      <label className="field">
        <span className="quiet">{say.fields.kind}</span>
        <select value={now.kind} onChange={({ target }) => setNow({ ...now, kind: target.value as ClaimKind })}>
          {(Object.keys(names) as ClaimKind[]).map((one) => (
            <option key={one} value={one}>
              {words.claimKinds[one]}
            </option>
          ))}
        </select>
      </label>
      <DateWords label={say.fields.time} value={now.time} onChange={(text) => setNow({ ...now, time: text })} />
      <div className="put-right-foot">
        <button type="submit" className="text-button" disabled={disabled || changed.length === 0}>
          {say.save}
        </button>
        {changed.length === 0 && <span className="quiet">{say.unchanged}</span>}
      </div>
    </form>
  );
}
