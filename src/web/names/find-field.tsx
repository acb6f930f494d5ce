import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';

const pauseMs = 160;

/** A field that narrows the list of its room to names with these words in them; the address keeps them. */
export function FindField({ label }: { readonly label: string }) {
  const { find = '' } = useSearch({ strict: false }) as { find?: string };
  const navigate = useNavigate();
  const [text, setText] = useState(find);
  const timer = useRef(0);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (document.activeElement !== field.current) setText(find);
  }, [find]);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  return (
    <input
      ref={field}
      type="search"
      className="find-field"
      aria-label={label}
      placeholder={label}
      autoComplete="off"
      spellCheck={false}
      value={text}
      onChange={({ target }) => {
        setText(target.value);
        window.clearTimeout(timer.current);
        timer.current = window.setTimeout(() => {
          navigate({
            to: '.',
            replace: true,
            search: (state) => ({ ...state, find: target.value.trim() || undefined }),
          });
        }, pauseMs);
      }}
    />
  );
}
