import { Link } from '@tanstack/react-router';
import type { AdditionView } from '../../model/index.ts';
import { words } from '../words/index.ts';
import { isUnderWay } from './addition-query.ts';

/** How far an addition has come; in the end, what came of it and what could not be read. */
export function AdditionProgress({
  addition,
  onStop,
}: {
  readonly addition: AdditionView;
  readonly onStop: () => void;
}) {
  const { state, files, bytes, doing, unreadable, notes, problem } = addition;
  const receiving = state === 'receiving';
  return (
    <section className="addition" aria-label={receiving ? words.add.sending : words.add.reading} data-state={state}>
      {isUnderWay(addition) ? (
        <>
          <label className="addition-bar">
            <span>
              {receiving ? words.add.sending : words.add.reading}{' '}
              <span className="quiet figures">
                {receiving ? words.add.sent(files.received, files.all) : words.add.read(files.read, files.received)}
              </span>
            </span>
            <progress
              max={Math.max(1, receiving ? bytes.all : bytes.received)}
              value={receiving ? bytes.received : bytes.read}
            />
          </label>
          <p className="addition-doing quiet">{doing}</p>
          <button type="button" className="text-button" onClick={onStop}>
            {words.add.stop}
          </button>
        </>
      ) : null}
      {/* Said aloud when it changes: not every file, but that it is over. */}
      <div role="status">
        {state === 'done' && <p>{words.add.done(addition.captures, addition.unchanged)}</p>}
        {state === 'stopped' && <p>{words.add.stopped}</p>}
        {state === 'failed' && (
          <p>
            {words.add.failed} {problem}
          </p>
        )}
      </div>
      {state === 'done' && addition.captures > 0 && (
        <p>
          <Link to="/" className="text-button">
            {words.add.toChronicle}
          </Link>
        </p>
      )}
      {unreadable.length > 0 && (
        <>
          <h2 className="label">{words.add.unreadable(unreadable.length)}</h2>
          <ul className="addition-unread">
            {unreadable.map(({ file, reason }) => (
              <li key={file}>{reason}</li>
            ))}
          </ul>
        </>
      )}
      {notes.length > 0 && (
        <>
          <h2 className="label">{words.add.notes}</h2>
          <ul className="addition-unread quiet">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
