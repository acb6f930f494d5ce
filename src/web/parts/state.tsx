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
export function Failed({ error, again }: { readonly error: unknown; readonly again?: (() => void) | undefined }) {
  const router = useRouter();
  if (error instanceof ApiProblem && error.status < 500)
    return (
      <div className="state" role="alert">
        <p>{error.message}</p>
      </div>
    );
  const detail =
    error instanceof ApiProblem ? error.message : error instanceof TypeError ? words.states.unreachable : '';
  return (
    <div className="state" role="alert">
      <p>{words.states.failed}</p>
      {detail && <p className="quiet">{detail}</p>}
      <button type="button" className="text-button" onClick={() => (again ? again() : router.invalidate())}>
        {words.states.again}
      </button>
    </div>
  );
}
