import { useNavigate, useRouterState } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { words } from '../words/index.ts';

const pauseMs = 160;

/** The search box above every room. In the search room it searches as it is typed in. */
export function SearchBox({ field }: { readonly field: RefObject<HTMLInputElement | null> }) {
  const navigate = useNavigate();
  const { pathname, search } = useRouterState({ select: ({ location }) => location });
  const here = pathname === '/search';
  const asked = here ? ((search as { q?: string }).q ?? '') : '';
  const [text, setText] = useState(asked);
  const timer = useRef(0);
  // Another address brings its own words, unless these are just being typed.
  useEffect(() => {
    if (document.activeElement !== field.current || !here) setText(asked);
  }, [asked, here, field]);
  const go = (q: string, replace: boolean): void => {
    window.clearTimeout(timer.current);
    const wanted = q.trim();
    if (wanted !== '' && !(here && wanted === asked)) navigate({ to: '/search', search: { q: wanted }, replace });
  };
  return (
    <search className="search-box">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          go(text, here);
        }}
      >
        <input
          ref={field}
          type="search"
          name="q"
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          aria-label={words.search.box}
          aria-keyshortcuts="/"
          placeholder={words.search.box}
          value={text}
          onChange={({ target }) => {
            setText(target.value);
            window.clearTimeout(timer.current);
            if (here) timer.current = window.setTimeout(() => go(target.value, true), pauseMs);
          }}
        />
        <span className="key" aria-hidden="true">
          /
        </span>
      </form>
    </search>
  );
}
