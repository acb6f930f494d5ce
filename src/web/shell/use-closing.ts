import { useNavigate, useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';

declare module '@tanstack/history' {
  interface HistoryState {
    /** What this step of the history opened, where it was closed in the step before. */
    opened?: 'record' | 'evidence' | undefined;
  }
}

/** Ways to close the evidence, and the record with it. What the last step opened is closed by going back over it. */
export function useClosing(): { closeEvidence: () => void; closeRecord: () => void } {
  const router = useRouter();
  const navigate = useNavigate();
  const close = useCallback(
    (pane: 'record' | 'evidence') => {
      if (router.history.location.state.opened === pane) router.history.back();
      else
        navigate({
          to: '.',
          replace: true,
          search: (state) => ({ ...state, see: undefined, ...(pane === 'record' && { on: undefined }) }),
        });
    },
    [router, navigate],
  );
  return {
    closeEvidence: useCallback(() => close('evidence'), [close]),
    closeRecord: useCallback(() => close('record'), [close]),
  };
}
