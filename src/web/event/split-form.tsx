import { useState } from 'react';
import type { ClaimItem } from '../../model/index.ts';
import { Name } from '../parts/name.tsx';
import { Quotation } from '../parts/quotation.tsx';
import { words } from '../words/index.ts';

const say = words.decisions;

/** Chooses which claims of an event go apart, together, as another: some of them, never all. */
export function SplitForm({
  claims,
  disabled,
  onSplit,
}: {
  readonly claims: readonly ClaimItem[];
  readonly disabled: boolean;
  readonly onSplit: (claims: readonly string[]) => void;
}) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const usable = chosen.size > 0 && chosen.size < claims.length;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (usable) onSplit([...chosen]);
      }}
    >
      <fieldset className="choose-claims">
        <legend className="quiet">{say.splitWhich}</legend>
        {claims.map(({ id, reading, language, source }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={chosen.has(id)}
              onChange={() => setChosen(chosen.symmetricDifference(new Set([id])))}
            />
            <span>
              <Quotation reading={reading} language={language} />
              <cite>
                <Name>{source.name}</Name>
              </cite>
            </span>
          </label>
        ))}
      </fieldset>
      <div className="put-right-foot">
        <button type="submit" className="text-button" disabled={disabled || !usable}>
          {say.splitOff(chosen.size)}
        </button>
      </div>
    </form>
  );
}
