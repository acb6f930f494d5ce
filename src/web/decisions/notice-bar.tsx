import { useEffect, useRef } from 'react';
import { words } from '../words/index.ts';
import { announce, useNotice } from './notice.ts';
import './notice.css';
import { useDecide } from './use-decide.ts';

/** Says below the panes what was just done, with a way to undo it; it covers nothing, and waits to be put away. */
export function NoticeBar() {
  const notice = useNotice();
  const { undo, isPending, error } = useDecide();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // What was pressed may be gone with what it was about.
    if (notice?.undo && document.activeElement === document.body) button.current?.focus();
  }, [notice]);
  return (
    <div className="notice" data-open={notice !== null || undefined}>
      <p role="status">{notice?.text}</p>
      {error && <p role="alert">{error.message}</p>}
      {notice?.undo && (
        <button
          ref={button}
          type="button"
          className="text-button"
          data-undo=""
          aria-keyshortcuts="u"
          disabled={isPending}
          onClick={() => notice.undo && undo(notice.undo)}
        >
          {words.decisions.undo}
          <span className="key" aria-hidden="true">
            u
          </span>
        </button>
      )}
      {notice && (
        <button type="button" className="notice-close" aria-label={words.app.close} onClick={() => announce(null)}>
          <span aria-hidden="true">×</span>
        </button>
      )}
    </div>
  );
}
