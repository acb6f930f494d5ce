import { Link } from '@tanstack/react-router';
import { Empty } from '../parts/state.tsx';
import { words } from '../words/index.ts';

/** Said at an address that leads to nothing. */
export function Nowhere() {
  return (
    <main id="main" className="nowhere">
      <Empty
        hint={
          <Link to="/" className="text-button">
            {words.states.toChronicle}
          </Link>
        }
      >
        <h1>{words.states.nowhere}</h1>
      </Empty>
    </main>
  );
}
