import { type ReactNode, useEffect, useRef } from 'react';
import { formatQuery } from '../address/query-string.ts';
import { words } from '../words/index.ts';
import './take.css';

/** A list that can be taken away as a file, under what narrows it. */
export interface Taken {
  readonly list: 'events' | 'entities' | 'findings' | 'search';
  readonly query: Readonly<Record<string, unknown>>;
}

const forms = [
  { name: words.take.csv, ending: 'csv', also: {} },
  { name: words.take.csvMark, ending: 'csv', also: { mark: 1 } },
  { name: words.take.json, ending: 'json', also: {} },
] as const;

/** What can be taken away from a room: its list as a file, and the page as a document. */
export function TakeMenu({ taken, note }: { readonly taken: Taken; readonly note?: ReactNode }) {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event): void => {
      if (menu.current?.open && !menu.current.contains(event.target as Node)) menu.current.open = false;
    };
    document.addEventListener('pointerdown', close);
    document.addEventListener('focusin', close);
    return () => {
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('focusin', close);
    };
  }, []);
  return (
    <details
      ref={menu}
      className="take"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !menu.current?.open) return;
        // It closes this, and not the pane behind it.
        event.stopPropagation();
        menu.current.open = false;
        menu.current.querySelector('summary')?.focus();
      }}
    >
      <summary>{words.take.open}</summary>
      <ul>
        {forms.map(({ name, ending, also }) => (
          <li key={name}>
            <a href={`/api/downloads/${taken.list}.${ending}${formatQuery({ ...taken.query, ...also })}`} download>
              {name}
            </a>
          </li>
        ))}
        {note && <li className="quiet">{note}</li>}
        <li>
          <button
            type="button"
            className="text-button"
            onClick={() => {
              if (menu.current) menu.current.open = false;
              window.print();
            }}
          >
            {words.take.print}
          </button>
        </li>
      </ul>
    </details>
  );
}
