import type { DecisionItem } from '../../model/index.ts';
import { sayEdtf } from '../dates/say-edtf.ts';
import { words } from '../words/index.ts';
import './decisions.css';
import { saidValue } from './say-decision.ts';
import { useDecide } from './use-decide.ts';

/** What was decided of something and is in force: by whom, when, why; each can be undone. */
export function Decided({ decisions }: { readonly decisions: readonly DecisionItem[] }) {
  const { undo, isPending, error } = useDecide();
  if (decisions.length === 0) return null;
  return (
    <>
      <ul className="decided">
        {decisions.map((decision) => {
          const value = saidValue(decision);
          return (
            <li key={decision.id}>
              <p>
                <strong>{words.decisions.done[decision.verdict]}</strong>
                {value && ` ${value}`}
              </p>
              {decision.why && <p className="decided-why">{words.quote(decision.why)}</p>}
              <p className="decided-foot quiet figures">
                <span>{decision.by}</span>
                <time dateTime={decision.at}>{sayEdtf(decision.at.slice(0, 10))}</time>
                <button
                  type="button"
                  className="text-button"
                  disabled={isPending}
                  onClick={() => undo(decision.id)}
                  aria-label={words.decisions.undoThis(words.decisions.done[decision.verdict], value)}
                >
                  {words.decisions.undo}
                </button>
              </p>
            </li>
          );
        })}
      </ul>
      {error && <p role="alert">{error.message}</p>}
    </>
  );
}
