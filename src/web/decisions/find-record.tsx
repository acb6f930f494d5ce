import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useDeferredValue, useState } from 'react';
import type { SearchFound } from '../../model/index.ts';
import { searchQuery } from '../api/queries.ts';
import { words } from '../words/index.ts';

const mostFound = 8;

/** A search within the pane, for another record to decide about: what it finds are buttons that choose. */
export function FindRecord<T extends { readonly id: string }>({
  label,
  pick,
  say,
  onChoose,
  disabled = false,
}: {
  readonly label: string;
  /** What of an answer can be chosen. */
  readonly pick: (found: SearchFound) => readonly T[];
  readonly say: (one: T) => ReactNode;
  readonly onChoose: (one: T) => void;
  readonly disabled?: boolean;
}) {
  const [text, setText] = useState('');
  const asked = useDeferredValue(text.trim());
  const { data, error } = useQuery({ ...searchQuery(asked, 20), enabled: asked.length > 1 });
  const found = asked.length > 1 && data ? pick(data).slice(0, mostFound) : [];
  return (
    <div className="find-record">
      <label className="field">
        <span className="quiet">{label}</span>
        <input
          type="search"
          value={text}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <p role="status" className="field-note quiet">
        {error ? error.message : asked.length > 1 && data && words.decisions.found(found.length)}
      </p>
      <ul className="found">
        {found.map((one) => (
          <li key={one.id}>
            <button type="button" disabled={disabled} onClick={() => onChoose(one)}>
              {say(one)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
