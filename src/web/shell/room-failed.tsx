import { Failed } from '../parts/state.tsx';

/** Said in the place of a room that could not be opened. */
export const RoomFailed = ({ error }: { readonly error: unknown }) => (
  <main id="main" className="nowhere">
    <Failed error={error} titled />
  </main>
);
