import { useRouter } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { ApiProblem } from '../api/client.ts';
import { words } from '../words/index.ts';
import './state.css';

const patienceMs = 250;

/** Says that something is on its way, once that takes noticeably long. */
export function Loading() {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className="state" role="status">
      {late && <span className="state-loading">{words.states.loading}…</span>}
    </p>
  );
}

/** Says in a sentence or two what is not there, and what would fill the place. */
export function Empty({ children, hint }: { readonly children: ReactNode; readonly hint?: ReactNode }) {
  return (
    <div className="state">
      <div>{children}</div>
      {hint && <div className="quiet">{hint}</div>}
    </div>
  );
}

/** Says what went wrong: what the server refused in its own sentence, anything else with a way to try again. */
export function Failed({
  error,
  again,
  titled = false,
}: {
  readonly error: unknown;
  readonly again?: (() => void) | undefined;
  /** Where it stands for a whole page: its first sentence is the title. */
  readonly titled?: boolean;
}) {
  const router = useRouter();
  const First = titled ? 'h1' : 'p';
  if (error instanceof ApiProblem && error.status < 500)
    return (
      <div className="state" role="alert">
        <First>{error.message}</First>
      </div>
    );
  return (
    <div className="state" role="alert">
      <First>{words.states.failed}</First>
      {whyOf(error) && <p className="quiet">{whyOf(error)}</p>}
      <button type="button" className="text-button" onClick={() => (again ? again() : router.invalidate())}>
        {words.states.again}
      </button>
    </div>
  );
}

// The code of a room comes when it is first opened; how its absence is put depends on the browser.
const noCode = /dynamically imported|module script|unable to preload/i;

function whyOf(error: unknown): string {
  if (error instanceof ApiProblem) return error.message;
  if (error instanceof Error && noCode.test(error.message)) return words.states.noCode;
  return error instanceof TypeError ? words.states.unreachable : '';
}
